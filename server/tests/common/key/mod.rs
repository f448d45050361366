//! Security keys with their browsers, in software. [`SoftKey`] is ours, written from WebAuthn Level 3: it is honest unless
//! it is told otherwise, in any single thing. [`Foreign`] is somebody else's (passkey-rs) and always honest. Neither
//! shares code with what the portal checks their answers with.

mod encoding;
mod foreign;
mod page;
mod soft_key;
mod walk;

#[allow(unused_imports, reason = "each test file uses a part of it")]
pub use self::{
    encoding::{base64, cbor_bytes, cbor_integer, cose, ec2, sha256},
    foreign::Foreign,
    page::{attribute, challenge, options},
    soft_key::{BE, BS, SoftKey, Twist, UP, UV},
};

/// What the pages say of an answer that was not accepted.
pub const MISSING: &str = "No answer of a key arrived";
pub const STALE: &str = "That answer came too late, or was used already";
pub const UNKNOWN: &str = "That is not one of your keys";
pub const NOT_VERIFIED: &str = "This key asked for your PIN";
pub const SUSPICIOUS: &str = "This key gave a number that was used before";
pub const ELSEWHERE: &str = "That answer was made for another address";
pub const UNSUPPORTED: &str = "The portal cannot check keys of this kind";
pub const TAKEN: &str = "This key is already in use in this portal";

pub const KEY: &str = "/me/login/key";
pub const LOGIN: &str = "/me/login";
pub const SECOND_FACTOR: &str = "/sign-in/second-factor";
pub const BY_KEY: &str = "/sign-in/second-factor?method=security_key";
pub const PENDING_COOKIE: &str = "__Host-postern-signin";
pub const PASSKEY_COOKIE: &str = "__Host-postern-passkey";
