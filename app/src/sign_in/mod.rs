//! Sign in: name and password.

pub(crate) mod page;
