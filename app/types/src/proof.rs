//! What a person can show, and what has been shown.

use crate::UnixMs;
use serde::{Deserialize, Serialize};

/// A kind of second factor. The order is that of strength, strongest first; the sign-in opens with the first one an
/// account has, unless this browser remembers another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MethodKind {
    /// Time-based codes of an app (TOTP, RFC 6238).
    AuthenticatorApp,
}

impl MethodKind {
    /// Every kind this version knows, strongest first.
    pub const ALL: [Self; 1] = [Self::AuthenticatorApp];

    /// The kind's name in storage, configuration, forms and URLs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthenticatorApp => "authenticator_app",
        }
    }

    /// The kind of that name; `None` for a name this version does not know.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// Something that was shown: a first factor or a method of second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Factor {
    /// The account's password.
    Password,
    /// A second factor.
    Method(MethodKind),
}

/// A factor shown, with its time. Proofs are stored; what they amount to is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// What was shown.
    pub factor: Factor,
    /// When it was accepted.
    pub at: UnixMs,
}
