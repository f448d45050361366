//! Edit my data: Profile and Login.

pub(crate) mod login;
pub(crate) mod profile;
