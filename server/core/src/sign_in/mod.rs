//! From the first factor to a signed-in browser.
//!
//! A sign-in is a row with a state and a version; saving compares both. What comes next is computed from the proofs
//! shown, the account and the policy each time, never stored. Only [`flow::complete`] makes a [`Completed`], and only
//! a [`Completed`] opens a browser.

mod enrolment;
mod first;
pub mod flow;
mod open;
mod passkey;
mod password;
mod pending;
mod second_factor;
pub(crate) mod store;

pub use enrolment::{
    EnrolFinish, EnrolKeyFinish, EnrolMailFinish, begin_enrolment, begin_key_enrolment, find_enrolment_code,
    finish_enrolment, finish_key_enrolment, finish_mail_enrolment, send_enrolment_code, skip_enrolment,
};
pub use first::Begin;
pub(crate) use first::{First, go_on};
pub use flow::{Completed, Facts, Step, StoredMethod};
pub use open::Opened;
pub use passkey::{Passkey, ask_passkey, sign_in_with_passkey};
pub use password::begin;
pub use pending::{View, cancel, find_view};
pub use second_factor::{Verify, ask_key, find_mail_code, send_code, verify};
