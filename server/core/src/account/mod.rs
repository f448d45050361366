//! People: names, addresses, passwords, whether they may sign in.

mod access;
mod field;
mod service;
pub(crate) mod store;
mod stored_data;

pub(crate) use access::{check_new_password, deactivate, new_hash, replace_password};
pub use access::{remove_keys, remove_second_factors, set_disabled, set_password, set_password_with_link};
pub(crate) use field::line;
pub use field::{Contact, normal_name};
pub use service::{NewAccount, Summary, create, is_empty, list, load, load_by_name, set_up};
pub(crate) use service::{Profile, change_profile, check_address};
pub use stored_data::stored_data;
