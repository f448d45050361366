//! Applications behind the portal: cases of section H as the portal answers them. What real proxies make of that is in
//! `tests/proxies`.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;

mod contract;
mod hand_over;
mod rules;
mod settings;
mod sign_out;
mod visits;
