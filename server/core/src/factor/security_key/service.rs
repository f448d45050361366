//! Asking keys, checking what they answer, listing them.

use super::{
    ceremony::{self, Asked, Purpose},
    flow::{self, Assertion},
    model, relying_party,
    store::{self, Stored},
};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    db::Txn,
    factor::{self, Checked, attempt},
};
use data_encoding::BASE64URL_NOPAD;
use postern_types::{EventKind, KeyRejection, MethodKind, Rejection, page::KeyRow};
use sea_orm::entity::prelude::*;
use webauthn_rs::prelude::DiscoverableAuthentication;

const KIND: MethodKind = MethodKind::SecurityKey;
/// Keys of an account.
pub const MOST_KEYS: usize = 50;

fn internal(error: impl std::fmt::Display) -> Error {
    Error::Internal(format!("webauthn: {error}"))
}

/// Asks one of the account's keys to sign: `PublicKeyCredentialRequestOptionsJSON`.
pub(crate) async fn begin(portal: &Portal, account_id: Uuid, asked: Asked) -> Result<String> {
    let relying_party = relying_party::of(portal)?;
    let keys: Vec<_> =
        store::keys(portal.db.read(), account_id).await?.iter().map(Stored::key).collect::<Result<_>>()?;
    let (options, state) =
        relying_party.webauthn.start_securitykey_authentication(&keys).map_err(internal)?;
    ask(portal, asked, options.public_key.challenge.as_ref(), &state).await?;
    flow::request_options(&options).map_err(internal)
}

/// Asks for any passkey: `PublicKeyCredentialRequestOptionsJSON`. It names no key, so it tells nothing about anybody.
pub(crate) async fn begin_passkey(portal: &Portal, visitor: Uuid) -> Result<String> {
    let relying_party = relying_party::of(portal)?;
    let (options, state) = relying_party.webauthn.start_discoverable_authentication().map_err(internal)?;
    let asked = Asked { purpose: Purpose::Passkey, of: visitor };
    ask(portal, asked, options.public_key.challenge.as_ref(), &state).await?;
    flow::request_options(&options).map_err(internal)
}

async fn ask(
    portal: &Portal,
    asked: Asked,
    challenge: &[u8],
    state: &(impl serde::Serialize + Sync),
) -> Result<()> {
    portal
        .db
        .write(|txn, _| Box::pin(async move { ceremony::keep(portal, txn, asked, challenge, state).await }))
        .await
}

/// Checks the answer of a key as a second factor. The try must have been counted.
pub(crate) async fn verify(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    asked: Asked,
    answer: &Assertion,
) -> Result<Checked> {
    let state = ceremony::take(txn, asked, &answer.challenge, portal.now()).await?;
    let key =
        store::find(txn, &answer.credential.raw_id).await?.filter(|key| key.factor.account_id == account_id);
    let Some(key) = key else {
        let why = if state.is_some() { KeyRejection::Unknown } else { KeyRejection::Stale };
        audit::record(portal, txn, origin, Entry::of(EventKind::MethodFail, account_id).method(KIND)).await?;
        return Ok(Checked::Rejected(Rejection::Key(why)));
    };
    // A key that names an owner names this one (WebAuthn Level 3, section 7.2, step 6).
    let is_theirs = answer.credential.get_user_unique_id().is_none_or(|owner| owner == account_id.as_bytes());
    Ok(match conclude(portal, txn, origin, &key, state, answer, is_theirs).await? {
        Ok(()) => {
            attempt::succeeded(txn, account_id, KIND).await?;
            Checked::Accepted
        }
        Err(why) => Checked::Rejected(Rejection::Key(why)),
    })
}

/// The outcome of a passkey.
pub(crate) enum CheckedPasskey {
    /// It is this account's, and asked its owner for PIN, fingerprint or face.
    Accepted(Uuid),
    /// It was not accepted.
    Rejected(KeyRejection),
    /// Nobody here has it.
    Unknown,
}

/// Checks the answer of a passkey, which says whose it is.
pub(crate) async fn verify_passkey(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    visitor: Uuid,
    answer: &Assertion,
) -> Result<CheckedPasskey> {
    let asked = Asked { purpose: Purpose::Passkey, of: visitor };
    let state = ceremony::take(txn, asked, &answer.challenge, portal.now()).await?;
    let key = store::find(txn, &answer.credential.raw_id).await?;
    let Some(key) = key else {
        return Ok(if state.is_some() {
            CheckedPasskey::Unknown
        } else {
            CheckedPasskey::Rejected(KeyRejection::Stale)
        });
    };
    let owner = key.factor.account_id;
    let is_theirs = answer.credential.get_user_unique_id() == Some(owner.as_bytes());
    Ok(match conclude(portal, txn, origin, &key, state, answer, is_theirs).await? {
        Ok(()) => CheckedPasskey::Accepted(owner),
        Err(why) => CheckedPasskey::Rejected(why),
    })
}

/// Verifies the answer of `key` against the question, and writes down what became of it.
async fn conclude(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    key: &Stored,
    state: Option<DiscoverableAuthentication>,
    answer: &Assertion,
    is_theirs: bool,
) -> Result<Result<(), KeyRejection>> {
    let (account_id, name) = (key.factor.account_id, key.factor.name.clone());
    let event = |kind| Entry::of(kind, account_id).method(KIND).subject(name.clone());
    let relying_party = relying_party::of(portal)?;
    let mut credential = key.key()?;
    let verified = match state {
        None => Err(KeyRejection::Stale),
        Some(_) if !is_theirs => Err(KeyRejection::Unknown),
        Some(state) => relying_party
            .webauthn
            // Named after passkeys, and right for all: it takes the key as it is now, with the counter of now, where its
            // sister looks at the one of the time when the question was asked.
            .finish_discoverable_authentication_v2(&answer.credential, state, &credential)
            .map_err(|error| flow::rejection(&error)),
    };
    // A key that asked for PIN, fingerprint or face once has to from then on, also one that did not when it was added.
    let verified = verified.and_then(|result| match result.user_verified() {
        false if key.row.is_verified => Err(KeyRejection::NotVerified),
        _ => Ok(result),
    });
    let result = match verified {
        Ok(result) => result,
        Err(why) => {
            if why == KeyRejection::Suspicious {
                audit::record(portal, txn, origin, event(EventKind::CloneSuspected)).await?;
            }
            audit::record(portal, txn, origin, event(EventKind::MethodFail)).await?;
            return Ok(Err(why));
        }
    };
    let is_changed = credential.update_credential(&result) == Some(true);
    if is_changed || result.user_verified() != key.row.is_verified {
        store::update(txn, &key.row, &credential, result.user_verified()).await?;
    }
    factor::store::mark_used(txn, key.factor.id, portal.now()).await?;
    audit::record(portal, txn, origin, event(EventKind::MethodOk)).await?;
    Ok(Ok(()))
}

/// The keys of an account for its Login panel.
///
/// # Errors
/// When the database does not answer.
pub async fn list(portal: &Portal, account_id: Uuid) -> Result<Vec<KeyRow>> {
    let keys = store::keys(portal.db.read(), account_id).await?;
    Ok(keys
        .into_iter()
        .map(|Stored { factor, row }| KeyRow {
            model: row
                .aaguid
                .and_then(model::name_of)
                .map(str::to_owned)
                .filter(|model| *model != factor.name),
            method: factor.into(),
            is_passkey: row.is_discoverable && row.is_verified,
            is_synced: row.is_synced,
        })
        .collect())
}

/// What the browser's password manager may be told of an account's keys (WebAuthn Level 3, section 5.1.10).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The relying party.
    pub rp_id: String,
    /// The user handle, in base64url.
    pub user_id: String,
    /// The credential ids of all keys, in base64url.
    pub credential_ids: Vec<String>,
}

/// The keys that are accepted of an account; `None` where there can be none.
///
/// # Errors
/// When the database does not answer.
pub async fn accepted(portal: &Portal, account_id: Uuid) -> Result<Option<Accepted>> {
    let Some(relying_party) = &portal.relying_party else { return Ok(None) };
    let keys = store::keys(portal.db.read(), account_id).await?;
    Ok(Some(Accepted {
        rp_id: relying_party.id.clone(),
        user_id: BASE64URL_NOPAD.encode(account_id.as_bytes()),
        credential_ids: keys.iter().map(|key| BASE64URL_NOPAD.encode(&key.row.credential_id)).collect(),
    }))
}
