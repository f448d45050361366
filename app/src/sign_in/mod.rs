//! Sign in: name and password.

pub(crate) mod page;
pub(crate) mod sign_out;
