//! Second factors: what all methods share, and a folder for each.

pub mod attempt;
pub mod authenticator_app;
mod check;
mod digits;
pub mod email_code;
mod method;
pub(crate) mod one_time_pass;
pub mod recovery_code;
pub mod security_key;
pub(crate) mod store;

pub(crate) use check::{Checked, Occasion, Shown, check};
pub(crate) use digits::digits;
pub(crate) use method::{MOST_NAME, Remove, parse_name, remove, rename};
pub use method::{Method, Owner, find, list};
