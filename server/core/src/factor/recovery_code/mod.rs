//! Recovery codes: ten codes on paper, in any order, each good for once.
//!
//! The database has an HMAC of each code that was not used yet; using one is deleting its row. So a guess costs one
//! look-up, a copy of the database shows nothing, and of fifty requests with one code one succeeds. The codes
//! themselves are shown in the answer that makes them, and kept nowhere.

pub mod flow;
mod service;

pub use service::{Set, Test, find_set, test};
pub(crate) use service::{left, make, make_first, verify};
