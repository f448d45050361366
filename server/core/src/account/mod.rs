//! People: names, addresses, passwords, whether they may sign in.

mod access;
mod address;
mod by_mail;
mod field;
pub(crate) mod search;
mod service;
pub(crate) mod store;
mod stored_data;

pub(crate) use access::{
    check_new_password, deactivate, disable, enable, lock_out, new_hash, replace_password,
};
pub use access::{remove_keys, set_password, set_password_with_link};
pub(crate) use address::send_to_new;
pub use address::{Proved, address_state, find_address_code, prove_address, send_address_code};
pub use by_mail::{can_mail, count_forgotten, invite, send_password_link};
pub(crate) use by_mail::{invite_in, send_password_link_in};
pub use field::{Contact, normal_name};
pub(crate) use field::{address, line};
pub use search::fold;
pub use service::{NewAccount, create, dismiss_welcome, is_empty, load, load_by_name, set_up};
pub(crate) use service::{Profile, change_profile, check_address, edit, insert_new, taken};
pub use stored_data::stored_data;
