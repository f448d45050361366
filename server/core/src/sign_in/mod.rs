//! From the first factor to a signed-in browser.
//!
//! A sign-in is a row with a state and a version; saving compares both. What comes next is computed from the proofs
//! shown, the account and the policy each time, never stored. Only [`flow::complete`] makes a [`Completed`], and only
//! a [`Completed`] opens a browser.

pub mod flow;
mod password;
mod second_factor;
pub(crate) mod store;

pub use flow::{Completed, Facts, Step, StoredMethod};
pub use password::{Begin, begin};
pub use second_factor::{
    EnrolFinish, Opened, Verify, View, begin_enrolment, cancel, find_view, finish_enrolment, verify_app_code,
};
