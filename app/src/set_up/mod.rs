//! The first administrator, by the one-time link on the console.

pub(crate) mod page;
