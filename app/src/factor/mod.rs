//! The methods of second factor.

pub(crate) mod authenticator_app;
