//! Authenticator apps: six-digit codes of 30 s (TOTP, RFC 6238), SHA-1, 160-bit secrets.
//!
//! A code is accepted once: the step it belongs to must be greater than the last one accepted, which one conditional
//! statement checks and writes. The secret is shown during enrolment only.

mod enrolment;
pub mod flow;
mod service;

pub(crate) use enrolment::{Begin, LIFE_MS, begin_in, expires_at, extend, finish_in};
pub use enrolment::{Enrolled, Finish, Pending, Registration, Replaced, cancel, find_pending, finish};
pub(crate) use service::verify;
pub use service::{MOST_APPS, list};
