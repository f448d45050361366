//! Pages and islands.
//!
//! Every page is HTML made on the server, with plain forms that work without a script. The few islands in
//! [`islands`] are compiled for both sides and only add comfort.

// `#[component]` and `#[island]` write `pub` beside what they are given.
#![allow(unreachable_pub)]

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("`ssr` is the server's side, `hydrate` the browser's: choose one");

#[cfg(all(test, feature = "ssr"))]
extern crate self as postern_app;

pub mod islands;
pub mod paths;

#[cfg(feature = "ssr")]
#[macro_use]
mod text;

#[cfg(feature = "ssr")]
mod account;
#[cfg(feature = "ssr")]
pub mod application;
#[cfg(feature = "ssr")]
mod browser;
#[cfg(feature = "ssr")]
mod confirm;
#[cfg(feature = "ssr")]
mod error;
#[cfg(feature = "ssr")]
mod factor;
#[cfg(feature = "ssr")]
pub mod help;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
mod password;
#[cfg(feature = "ssr")]
mod people;
#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
mod second_factor;
#[cfg(feature = "ssr")]
mod set_up;
#[cfg(feature = "ssr")]
mod settings;
#[cfg(feature = "ssr")]
pub mod sheet;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
mod sign_in;
#[cfg(feature = "ssr")]
mod sso;
#[cfg(feature = "ssr")]
mod ui;
