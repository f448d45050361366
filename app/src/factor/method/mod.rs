//! Methods of any kind: their rows in the Login panel, renaming and removing them.

pub(crate) mod remove;
pub(crate) mod rename;
pub(crate) mod row;
