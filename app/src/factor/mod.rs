//! The methods of second factor.

pub(crate) mod authenticator_app;
pub(crate) mod recovery_code;
