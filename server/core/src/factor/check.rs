//! Checking what was shown, whatever its kind: the one door for sign-ins and fresh proofs.

use super::{
    authenticator_app, email_code, one_time_pass, recovery_code,
    security_key::{self, Purpose, flow::Assertion},
};
use crate::{
    Portal, Result,
    audit::Origin,
    db::Txn,
    mail::code::{self, Code},
};
use postern_types::{MethodKind, Rejection, form::Secret, letter::CodePurpose};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The outcome of checking what was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Checked {
    /// Accepted, and used up.
    Accepted,
    /// Not accepted.
    Rejected(Rejection),
    /// The stored secret does not open. A value, so that the event of it is kept; the caller answers with
    /// [`crate::Error::Sealed`].
    Broken(&'static str),
}

/// What was shown: read once, before it is counted.
#[derive(Clone)]
pub(crate) enum Shown {
    /// A code of an app.
    AppCode(Zeroizing<String>),
    /// A mailed code.
    MailCode(Code),
    /// A recovery code.
    RecoveryCode(Zeroizing<String>),
    /// A pass that a manager made.
    OneTimePass(Zeroizing<String>),
    /// The answer of a security key.
    Key(Box<Assertion>),
}

impl Shown {
    /// What was typed or answered for a method of this kind; else why it is nothing of the kind, which is no try.
    pub(crate) fn parse(portal: &Portal, kind: MethodKind, typed: &Secret) -> Result<Self, Rejection> {
        match kind {
            MethodKind::SecurityKey => {
                let origin = portal.relying_party.as_ref().map_or("", |relying_party| &relying_party.origin);
                match Assertion::parse(typed, origin) {
                    Ok(answer) => Ok(Self::Key(Box::new(answer))),
                    Err(why) => Err(Rejection::Key(why)),
                }
            }
            MethodKind::AuthenticatorApp => {
                authenticator_app::flow::normal_code(&typed.0).map(Self::AppCode).ok_or(Rejection::Malformed)
            }
            MethodKind::EmailCode => Code::parse(&typed.0).map(Self::MailCode).ok_or(Rejection::NotAMailCode),
            MethodKind::RecoveryCode => recovery_code::flow::normal_code(&typed.0)
                .map(Self::RecoveryCode)
                .ok_or(Rejection::NotARecoveryCode),
            MethodKind::OneTimePass => {
                recovery_code::flow::normal_code(&typed.0).map(Self::OneTimePass).ok_or(Rejection::NotAPass)
            }
        }
    }

    /// The kind of method that it is of.
    pub(crate) const fn kind(&self) -> MethodKind {
        match self {
            Self::AppCode(_) => MethodKind::AuthenticatorApp,
            Self::MailCode(_) => MethodKind::EmailCode,
            Self::RecoveryCode(_) => MethodKind::RecoveryCode,
            Self::OneTimePass(_) => MethodKind::OneTimePass,
            Self::Key(_) => MethodKind::SecurityKey,
        }
    }
}

/// Where a second factor is shown. What answers a question must answer the one that was asked there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// In this sign-in.
    SignIn(Uuid),
    /// Before this kept change.
    FreshProof(Uuid),
}

impl Occasion {
    /// What a key is asked.
    pub(crate) const fn of_key(self) -> security_key::Asked {
        match self {
            Self::SignIn(of) => security_key::Asked { purpose: Purpose::SecondFactor, of },
            Self::FreshProof(of) => security_key::Asked { purpose: Purpose::FreshProof, of },
        }
    }

    /// What a mailed code is for.
    pub(crate) const fn of_mail(self) -> code::Asked {
        match self {
            Self::SignIn(begun_by) => code::Asked { purpose: CodePurpose::SignIn, begun_by },
            Self::FreshProof(begun_by) => code::Asked { purpose: CodePurpose::FreshProof, begun_by },
        }
    }
}

/// Checks what was shown against what the account has of its kind, and uses it up. The try must have been counted.
pub(crate) async fn check(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    occasion: Occasion,
    shown: &Shown,
) -> Result<Checked> {
    match shown {
        Shown::AppCode(code) => authenticator_app::verify(portal, txn, origin, account_id, code).await,
        Shown::MailCode(code) => {
            email_code::verify(portal, txn, origin, account_id, occasion.of_mail(), *code).await
        }
        Shown::RecoveryCode(code) => recovery_code::verify(portal, txn, origin, account_id, code).await,
        Shown::OneTimePass(pass) => one_time_pass::verify(portal, txn, origin, account_id, pass).await,
        Shown::Key(answer) => {
            security_key::verify(portal, txn, origin, account_id, occasion.of_key(), answer).await
        }
    }
}
