//! What a mail says, before it has words.

use crate::{Language, MethodKind, UnixMs, form::Secret};
use serde::{Deserialize, Serialize};

/// A mail to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The language it is written in.
    pub language: Language,
    /// Name of its reader, as shown to people.
    pub display_name: String,
    /// Account name of its reader.
    pub account: String,
    /// What it is about.
    pub content: Content,
}

/// What a mail is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// A code to be typed. It is in the text alone, never in the subject.
    Code {
        /// What it is for.
        purpose: CodePurpose,
        /// The code, eight digits.
        code: Secret,
        /// When it stops working.
        until: UnixMs,
        /// Who asked for it, and from where.
        asked: Circumstances,
    },
    /// A link for choosing the first password of an account.
    Invitation {
        /// The link's token.
        token: Secret,
        /// When it stops working.
        until: UnixMs,
    },
    /// A link for choosing another password.
    PasswordLink {
        /// The link's token.
        token: Secret,
        /// When it stops working.
        until: UnixMs,
        /// Who asked for it, and from where.
        asked: Circumstances,
    },
    /// Something happened to the account.
    Notice {
        /// What.
        news: News,
        /// Who did it, when and from where.
        circumstances: Circumstances,
    },
    /// Proof that the mail account works, for whoever set it up.
    Test,
}

impl Content {
    /// What it is about, for whoever looks after the portal.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Code { .. } => "code",
            Self::Invitation { .. } => "invitation",
            Self::PasswordLink { .. } => "password_link",
            Self::Notice { .. } => "notice",
            Self::Test => "test",
        }
    }
}

/// What a mailed code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodePurpose {
    /// The second factor of a sign-in.
    SignIn,
    /// A fresh proof before a change.
    FreshProof,
    /// Turning mailed codes on.
    Enable,
    /// Proving that an address is its owner's.
    Address,
}

impl CodePurpose {
    /// Its name in storage.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::FreshProof => "fresh_proof",
            Self::Enable => "enable",
            Self::Address => "address",
        }
    }
}

/// Who did something, when and from where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// When.
    pub at: UnixMs,
    /// Network address; empty for the command line.
    pub address: String,
    /// "Firefox on Windows"; `None` when the browser did not say.
    pub browser: Option<String>,
    /// Name of somebody else who did it: a manager; empty for the command line. `None` for the owner.
    pub by: Option<String>,
}

/// What happened to an account that its owner is told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// A method of second factor was added.
    MethodAdded {
        /// Its kind.
        kind: MethodKind,
        /// Its name.
        name: String,
    },
    /// A method took the place of another.
    MethodReplaced {
        /// Its kind.
        kind: MethodKind,
        /// Its name.
        name: String,
    },
    /// A method was removed.
    MethodRemoved {
        /// Its kind; `None` for all of them.
        kind: Option<MethodKind>,
        /// Its name.
        name: String,
    },
    /// Too many failures in a row: the method is not asked any more.
    MethodDisabled {
        /// Its kind.
        kind: MethodKind,
    },
    /// A recovery code signed in or proved something.
    RecoveryCodeUsed,
    /// New recovery codes were made; those before are void.
    RecoveryCodesMade,
    /// The password was changed.
    PasswordChanged,
    /// The address was changed: told to the old one and to the new one.
    EmailChanged {
        /// The address of now.
        to: String,
    },
    /// A browser is remembered that was not before.
    BrowserRemembered,
    /// The right password was shown, then the second factor failed until the sign-in ended.
    SecondFactorFailed,
    /// The counter of a security key went back: there may be a copy of it.
    CloneSuspected,
    /// The account was disabled.
    Disabled,
    /// A manager made a pass for one sign-in.
    PassMade {
        /// When it stops working.
        until: UnixMs,
    },
    /// It was used.
    PassUsed,
    /// The account was linked with a provider of single sign-on.
    Linked {
        /// The provider's name.
        provider: String,
    },
    /// The link was given up.
    Unlinked {
        /// The provider's name.
        provider: String,
    },
}
