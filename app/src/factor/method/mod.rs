//! Methods of any kind: the head of the pages that add them, their rows in the Login panel, renaming and removing them.

pub(crate) mod enrol;
pub(crate) mod remove;
pub(crate) mod rename;
pub(crate) mod row;
