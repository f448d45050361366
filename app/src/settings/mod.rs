//! The portal's settings.

pub(crate) mod appearance;
pub(crate) mod mail;
pub(crate) mod remove_mail;
