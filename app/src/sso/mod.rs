//! Single sign-on: providers, and the links of accounts with them.

mod form;
pub(crate) mod provider;
pub(crate) mod providers;
mod reach;
pub(crate) mod remove;
pub(crate) mod tried;
mod trust;
pub(crate) mod unlink;
pub(crate) mod words;
