//! Signed-in browsers. A row holds the proofs shown; whether it still counts is computed from it and the policy.

pub mod flow;
mod service;
pub(crate) mod store;

pub use flow::{End, EndReason};
pub(crate) use service::{ACCESS_GRAIN_MS, open, remembered_for};
pub use service::{Caller, SignedIn, Visitor, end, end_others, find_signed_in, list, sign_out};
