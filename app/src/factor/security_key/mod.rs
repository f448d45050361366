//! Security keys, built-in sensors, passkeys: the prompt, adding one, the row in the Login panel.

pub(crate) mod enrol;
pub(crate) mod prompt;
pub(crate) mod row;
