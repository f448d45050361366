//! Users and groups: who may do what, and helping people without being able to become them.
//!
//! Everything that is done to others is an [`Act`]. It goes through the door of changes, like what people change about
//! themselves, and asks for the manager's own proof; [`authority`] says, in the transaction that does it, whether they may:
//! nobody acts on an account or group that holds a permission they lack. No act hands out or sets a factor of somebody else.

pub mod act;
pub(crate) mod authority;
pub mod detail;
pub mod group;
pub mod import;
pub mod job;
pub mod list;
mod manage;
pub mod preview;

pub use act::{Act, Acted, Bulk, NewUser};
pub use authority::{permissions, require, require_any};
