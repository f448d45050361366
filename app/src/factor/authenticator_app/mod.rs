//! The authenticator app: adding it, its rows in the Login panel.

pub(crate) mod enrol;
pub(crate) mod row;
