//! Codes by email: the form that asks for one, entering the first, the row in the Login panel.

pub(crate) mod enrol;
pub(crate) mod row;
pub(crate) mod status;
