//! Authenticator apps: six-digit codes of 30 s (TOTP, RFC 6238), SHA-1, 160-bit secrets.
//!
//! A code is accepted once: the step it belongs to must be greater than the last one accepted, which one conditional
//! statement checks and writes. The secret is shown during enrolment only.

mod enrolment;
pub mod flow;
mod service;

pub(crate) use enrolment::finish_in;
pub use enrolment::{Begin, Finish, Owner, Pending, begin, cancel, find_pending, finish};
pub(crate) use service::{Checked, verify};
pub use service::{Remove, list, remove};
