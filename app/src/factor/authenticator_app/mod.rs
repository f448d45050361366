//! The authenticator app: adding it, its row in the Login panel, renaming and removing it.

pub(crate) mod enrol;
pub(crate) mod row;
