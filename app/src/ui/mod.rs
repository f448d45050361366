//! What pages are made of.

mod avatar;
mod brand;
mod field;
mod icon;
mod notice;
mod problem;
mod when;

pub(crate) use avatar::{Avatar, Who};
pub(crate) use brand::Brand;
pub(crate) use field::{CodeField, Field, PasswordInput};
pub(crate) use icon::{Icon, Symbol};
pub(crate) use notice::{NoticeLine, is_about_code, rejection};
pub(crate) use problem::{FieldState, field_state};
pub(crate) use when::{Precision, day_text, moment};
