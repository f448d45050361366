//! Edit my data: Profile, Login, Password, Activity, Stored data.

pub(crate) mod activity;
pub(crate) mod deactivate;
pub(crate) mod login;
pub(crate) mod password;
pub(crate) mod profile;
pub(crate) mod stored_data;
pub(crate) mod welcome;
