//! Edit my data: Browsers.

pub(crate) mod page;
