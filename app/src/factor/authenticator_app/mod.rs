//! The authenticator app: adding it, its printed backup, its row in the Login panel, removing it.

pub(crate) mod enrol;
pub(crate) mod remove;
pub(crate) mod row;
mod sheet;
