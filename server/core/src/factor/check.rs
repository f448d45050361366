//! Checking a code, whatever its kind: the one door for sign-ins and fresh proofs.

use super::{authenticator_app, recovery_code};
use crate::{Portal, Result, audit::Origin, db::Txn};
use postern_types::{CodeRejection, MethodKind, form::Secret};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The outcome of checking a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Checked {
    /// Accepted, and used up.
    Accepted,
    /// Not accepted.
    Rejected(CodeRejection),
    /// The stored secret does not open. A value, so that the event of it is kept; the caller answers with
    /// [`crate::Error::Sealed`].
    Broken(&'static str),
}

/// A code as it is checked: read once, before it is counted.
#[derive(Clone)]
pub(crate) struct TypedCode {
    pub(crate) kind: MethodKind,
    normal: Zeroizing<String>,
}

impl TypedCode {
    /// The code that was typed for a method of this kind; else why it is none, which is no try.
    pub(crate) fn parse(kind: MethodKind, typed: &Secret) -> Result<Self, CodeRejection> {
        let normal = match kind {
            MethodKind::AuthenticatorApp => {
                authenticator_app::flow::normal_code(&typed.0).ok_or(CodeRejection::Malformed)
            }
            MethodKind::RecoveryCode => {
                recovery_code::flow::normal_code(&typed.0).ok_or(CodeRejection::NotARecoveryCode)
            }
        };
        normal.map(|normal| Self { kind, normal })
    }
}

/// Checks a code against what the account has of its kind, and uses it up. The try must have been counted.
pub(crate) async fn check(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    code: &TypedCode,
) -> Result<Checked> {
    match code.kind {
        MethodKind::AuthenticatorApp => {
            authenticator_app::verify(portal, txn, origin, account_id, &code.normal).await
        }
        MethodKind::RecoveryCode => {
            recovery_code::verify(portal, txn, origin, account_id, &code.normal).await
        }
    }
}
