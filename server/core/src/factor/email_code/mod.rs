//! Codes by email: a method for accounts whose address was confirmed, in portals that can send mail.

mod enrolment;
mod service;

pub use enrolment::{Enabled, Finish, find_pending, finish};
pub(crate) use enrolment::{begin_in, finish_in};
pub use service::row;
pub(crate) use service::{find, follow_address, send, verify};
