//! What a person can show, and what has been shown.

use crate::UnixMs;
use serde::{Deserialize, Serialize};

/// A kind of second factor. The order is that of strength, strongest first; the sign-in opens with the first one an
/// account has, unless this browser remembers another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MethodKind {
    /// A key that signs (WebAuthn): security keys, sensors built into a device, passkeys.
    SecurityKey,
    /// Time-based codes of an app (TOTP, RFC 6238).
    AuthenticatorApp,
    /// Codes that are mailed to the account's confirmed address.
    EmailCode,
    /// Codes on paper, each good for once. Only beside another method, and never shown first.
    RecoveryCode,
    /// A pass that a manager made: one sign-in, for a while, and no proof for anything else.
    OneTimePass,
}

/// How much a method proves. What is changed about an account asks for a proof that is strong enough for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// What somebody else handed over for one sign-in.
    Pass,
    /// A code that whoever reads the account's mail has.
    Mail,
    /// A code that was typed from an app: it can be phished.
    Code,
    /// A key that signs for this portal alone.
    Key,
    /// What was kept for the day when everything else is lost.
    Recovery,
}

impl MethodKind {
    /// Every kind this version knows, strongest first.
    pub const ALL: [Self; 5] =
        [Self::SecurityKey, Self::AuthenticatorApp, Self::EmailCode, Self::RecoveryCode, Self::OneTimePass];

    /// The kind's name in storage, configuration, forms and URLs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SecurityKey => "security_key",
            Self::AuthenticatorApp => "authenticator_app",
            Self::EmailCode => "email_code",
            Self::RecoveryCode => "recovery_code",
            Self::OneTimePass => "one_time_pass",
        }
    }

    /// How much it proves.
    #[must_use]
    pub const fn strength(self) -> Strength {
        match self {
            Self::SecurityKey => Strength::Key,
            Self::AuthenticatorApp => Strength::Code,
            Self::EmailCode => Strength::Mail,
            Self::RecoveryCode => Strength::Recovery,
            Self::OneTimePass => Strength::Pass,
        }
    }

    /// Whether it only stands in for another method: it protects no account by itself.
    #[must_use]
    pub const fn is_backup(self) -> bool {
        matches!(self, Self::RecoveryCode | Self::OneTimePass)
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
    /// A passkey that asked its owner for fingerprint, face or PIN: both factors at once.
    Passkey,
    /// The word of a provider of single sign-on.
    SingleSignOn,
    /// A second factor that such a provider proved.
    ProviderSecond,
    /// A second factor.
    Method(MethodKind),
}

impl Factor {
    /// The method that was shown; a passkey is a security key.
    #[must_use]
    pub const fn method(self) -> Option<MethodKind> {
        match self {
            Self::Password | Self::SingleSignOn | Self::ProviderSecond => None,
            Self::Passkey => Some(MethodKind::SecurityKey),
            Self::Method(kind) => Some(kind),
        }
    }
}

/// A factor shown, with its time. Proofs are stored; what they amount to is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// What was shown.
    pub factor: Factor,
    /// When it was accepted.
    pub at: UnixMs,
}
