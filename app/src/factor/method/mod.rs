//! Methods of any kind: renaming and removing them.

pub(crate) mod remove;
pub(crate) mod rename;
