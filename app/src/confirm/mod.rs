//! The fresh proof before a change: one page for all of them.

pub(crate) mod page;
