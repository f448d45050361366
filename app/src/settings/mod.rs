//! The portal's settings.

pub(crate) mod mail;
pub(crate) mod remove_mail;
