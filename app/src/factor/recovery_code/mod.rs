//! Recovery codes: their row in the Login panel, making new ones, proving that the sheet works.

pub(crate) mod new;
pub(crate) mod row;
pub(crate) mod test;
