//! Applications behind the portal: what their paths ask for, who may open them, and how a signed-in browser gets there.
//!
//! A reverse proxy asks before every request ([`check`]). The answer is one read: no hashing of passwords, no write. An
//! application's host has a cookie of its own, which a signed-in browser gets by a hand-over through the portal
//! ([`enter`], taken in [`check`]) and which opens nothing else.

mod check;
mod enter;
pub mod flow;
mod icon;
mod service;
mod store;
mod visits;

pub use check::{Answer, Identity, Question, check};
pub use enter::{Entering, enter};
pub use icon::{Icon, find_icon};
pub use service::{
    Application, Draft, ENTRANCE, EXIT, Edit, check_rule, list, load, of_person, to_sign_out_of,
};
pub(crate) use service::{check_edit, perform_in};
pub(crate) use store::forget_expired;
pub use visits::{Visits, write_visits};
