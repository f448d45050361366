//! Applications: setting them up, opening them.

pub(crate) mod leave;
pub(crate) mod list;
pub(crate) mod no_entry;
pub(crate) mod page;
mod picture;
pub(crate) mod remove;
pub(crate) mod remove_rule;
pub(crate) mod rule;
mod rules;
pub(crate) mod start;
pub mod told;
mod words;
