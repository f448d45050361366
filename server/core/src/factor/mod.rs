//! Second factors: what all methods share, and a folder for each.

pub mod attempt;
pub mod authenticator_app;
pub(crate) mod store;
