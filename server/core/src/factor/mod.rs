//! Second factors: what all methods share, and a folder for each.

pub mod attempt;
pub mod authenticator_app;
mod check;
pub mod recovery_code;
pub(crate) mod store;

pub(crate) use check::{Checked, TypedCode, check};
