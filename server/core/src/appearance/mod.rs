//! How the portal presents itself: its name, its colour, its logo, whom people call. Set in the portal; what is not set
//! is as configured.

pub mod flow;
mod service;

pub use flow::{Colour, Draft};
pub use service::{Appearance, Edit, draft, find, find_logo, name};
pub(crate) use service::{check, perform_in};
