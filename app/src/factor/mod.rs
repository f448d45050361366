//! The methods of second factor.

pub(crate) mod authenticator_app;
pub(crate) mod email_code;
pub(crate) mod method;
pub(crate) mod recovery_code;
pub(crate) mod security_key;
