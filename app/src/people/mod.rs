//! Users and Groups: what managers see and do.

pub(crate) mod audit;
pub(crate) mod delete_group;
pub(crate) mod delete_user;
pub(crate) mod group;
pub(crate) mod group_form;
pub(crate) mod groups;
pub(crate) mod import;
pub(crate) mod job;
mod method;
pub(crate) mod pass;
pub(crate) mod policy;
pub(crate) mod remove_methods;
pub(crate) mod user;
pub(crate) mod user_form;
pub(crate) mod users;
pub(crate) mod words;
