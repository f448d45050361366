//! Single sign-on through the portal's own pages: what each kind of provider brings, and what becomes of it. How a provider
//! is spoken with is tested in `server/sso`.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;

mod access;
mod directory;
mod first_factor;
mod header;
mod in_flight;
mod kerberos;
mod last_way;
mod links;
mod members;
mod open_id;
mod people;
mod proved;
mod provider_edits;
mod realm;
mod relying;
mod scene;
mod settings;
mod slapd;
