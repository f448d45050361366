//! The words that browser and server share. Data only: no I/O, no Leptos, no rules.
//!
//! Shapes that cross the wire or a page are here, so that a form's field names and the server's reading of them
//! cannot drift apart.

pub mod application;
pub mod browser;
pub mod error;
pub mod event;
pub mod form;
pub mod help;
pub mod letter;
pub mod mail;
pub mod page;
pub mod people;
pub mod permission;
pub mod policy;
pub mod proof;
pub mod sheet;
pub mod sso;
pub mod text;
pub mod time;

pub use error::{FieldError, KeyRejection, Notice, Problem, Rejection};
pub use event::{EventKind, Severity};
pub use people::Refusal;
pub use permission::Permission;
pub use policy::{GroupRule, Protection, SecondFactorRule};
pub use proof::{Factor, MethodKind, Proof, Strength};
pub use text::{Language, Theme};
pub use time::UnixMs;
