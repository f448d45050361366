//! Signing in with a passkey: both factors at once.

use super::{
    flow::{LIFE_MS, SignIn, SignInState},
    open::{Opened, open},
};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry},
    browser::Visitor,
    db::Txn,
    factor::{
        self, attempt,
        security_key::{self, CheckedPasskey, flow::Assertion},
    },
    limit::{self, Subject},
    policy,
    return_to::ReturnTo,
};
use data_encoding::BASE64URL_NOPAD;
use postern_types::{EventKind, Factor, KeyRejection, MethodKind, Proof, UnixMs, form::Secret};
use uuid::Uuid;

/// The outcome of a passkey.
#[derive(Clone, Debug)]
pub enum Passkey {
    /// In.
    Opened(Opened),
    /// Its answer was not accepted.
    Rejected(KeyRejection),
    /// Nobody here has it: removed, or of an account that may not sign in with it.
    Unknown {
        /// Its credential id in base64url, where nobody has it: the browser may forget it.
        credential_id: Option<String>,
    },
    /// Too many tries from this network; this one was not checked.
    Blocked {
        /// When the next try is possible.
        until: UnixMs,
    },
}

/// Asks this visitor for a passkey: `PublicKeyCredentialRequestOptionsJSON`.
///
/// # Errors
/// [`Error::NotFound`] where passkeys do not sign in.
pub async fn ask_passkey(portal: &Portal, visitor: Uuid) -> Result<String> {
    if !portal.policy.allows_passkeys() {
        return Err(Error::NotFound);
    }
    security_key::begin_passkey(portal, visitor).await
}

/// Signs in with the answer of a passkey. Guesses of a password do not keep its owner out: nothing of an account is
/// counted, since a signature cannot be guessed. A passkey of this very device has it remembered, if the portal proposes
/// that; one that came from elsewhere, perhaps to somebody else's device, has not.
///
/// # Errors
/// When the database does not answer.
pub async fn sign_in_with_passkey(
    portal: &Portal,
    asked: Uuid,
    answer: &Secret,
    return_to: &ReturnTo,
    visitor: &Visitor,
) -> Result<Passkey> {
    let origin = match &portal.relying_party {
        Some(relying_party) if portal.policy.allows_passkeys() => &relying_party.origin,
        _ => return Err(Error::NotFound),
    };
    let answer = &match Assertion::parse(answer, origin) {
        Ok(answer) => answer,
        Err(why) => return Ok(Passkey::Rejected(why)),
    };
    let subjects: &[Subject<'_>] = &[Subject::Network(&visitor.origin.address)];
    if let Some(until) = limit::reserve(portal, subjects).await? {
        return Ok(Passkey::Blocked { until });
    }
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let passkey = check(portal, txn, asked, answer, return_to, visitor).await?;
                match passkey {
                    Passkey::Opened(_) => limit::succeeded(txn, subjects).await?,
                    _ => {
                        let entry = Entry::of(EventKind::SignInFail, None).method(MethodKind::SecurityKey);
                        audit::record(portal, txn, &visitor.origin, entry).await?;
                    }
                }
                Ok(passkey)
            })
        })
        .await
}

async fn check(
    portal: &Portal,
    txn: &Txn,
    asked: Uuid,
    answer: &Assertion,
    return_to: &ReturnTo,
    visitor: &Visitor,
) -> Result<Passkey> {
    let now = portal.now();
    let account_id = match security_key::verify_passkey(portal, txn, &visitor.origin, asked, answer).await? {
        CheckedPasskey::Accepted(account_id) => account_id,
        CheckedPasskey::Rejected(why) => return Ok(Passkey::Rejected(why)),
        CheckedPasskey::Unknown => {
            let credential_id = Some(BASE64URL_NOPAD.encode(answer.id()));
            return Ok(Passkey::Unknown { credential_id });
        }
    };
    let account = factor::store::lock(txn, account_id).await?;
    let facts = factor::store::facts(portal, txn, &account).await?;
    let policy = policy::of(portal, txn, account_id).await?;
    let sign_in = SignIn {
        account_id,
        state: SignInState::Pending,
        proofs: vec![Proof { factor: Factor::Passkey, at: now }],
        expires_at: now.plus_ms(LIFE_MS),
        vouched: None,
    };
    let is_remembered = answer.is_of_this_device() && portal.policy.is_remember_default;
    let held_to = (&facts, &policy);
    match open(portal, txn, &sign_in, held_to, is_remembered, visitor, return_to.as_location()).await {
        // Only now: a method that is not asked any more after too many failures must not come back by this door.
        Ok(opened) => {
            attempt::succeeded(txn, account_id, MethodKind::SecurityKey).await?;
            Ok(Passkey::Opened(opened))
        }
        // A disabled account, or a method that is switched off: told like a key that nobody has.
        Err(Error::Forbidden) => Ok(Passkey::Unknown { credential_id: None }),
        Err(error) => Err(error),
    }
}
