//! The relying party against an independent provider: npm's oidc-provider, in `end2end/fixtures/open-id-provider.mjs`.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod claims;
mod flow;
mod forged;
mod keys;
mod network;
mod scene;
