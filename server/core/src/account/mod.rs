//! People: names, addresses, passwords, whether they may sign in.

mod access;
mod field;
mod service;
pub(crate) mod store;

pub use access::{remove_second_factors, set_disabled, set_password, set_password_with_link};
pub(crate) use field::line;
pub use field::{Contact, normal_name};
pub use service::{NewAccount, Summary, change_profile, create, is_empty, list, load, load_by_name, set_up};
