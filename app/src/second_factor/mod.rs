//! The second factor, by itself.

pub(crate) mod no_method;
pub(crate) mod page;
mod why;
