//! What pages are made of.

mod acts;
mod avatar;
mod back;
mod brand;
mod check;
mod contact;
mod field;
mod file_picker;
mod icon;
mod long_list;
mod method;
mod notice;
mod problem;
mod select;
mod when;

pub(crate) use acts::Acts;
pub(crate) use avatar::{Avatar, Who};
pub(crate) use back::{Back, BackTo};
pub(crate) use brand::{Brand, mark};
pub(crate) use check::{Check, Choices};
pub(crate) use contact::Contact;
pub(crate) use field::{CodeField, Field, PasswordInput, TextArea};
pub(crate) use file_picker::FilePicker;
pub(crate) use icon::{Icon, Symbol};
pub(crate) use long_list::long_list;
pub(crate) use method::{CodeKind, code_words, method_name, method_symbol, ways};
pub(crate) use notice::{NoticeLine, is_about_code, rejection, sso_rejection};
pub(crate) use problem::{FieldState, field_state, problem};
pub(crate) use select::{Choice, Select, pick};
pub(crate) use when::{Precision, day_text, duration, moment, moment_text};
