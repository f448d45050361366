//! Adding a key.

use super::{
    ceremony::{self, Asked, Purpose},
    flow::{self, AuthenticatorData, LONGEST_ID, Registration},
    model, relying_party,
    service::MOST_KEYS,
    store::{self, Stored},
};
use crate::{
    Error, Portal, Result, account,
    audit::{self, Entry, Origin},
    browser::Caller,
    db::Txn,
    entity::{second_factor, security_key},
    factor::{self, Owner, parse_name, recovery_code, recovery_code::flow::Codes},
};
use data_encoding::BASE64URL_NOPAD;
use postern_types::{EventKind, KeyRejection, MethodKind, form::FinishKeyForm};
use sea_orm::{ActiveModelTrait, IntoActiveModel, entity::prelude::*, sea_query::OnConflict};
use webauthn_rs::prelude::SecurityKeyRegistration;

const KIND: MethodKind = MethodKind::SecurityKey;

/// A key may be added: what the browser is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// `PublicKeyCredentialCreationOptionsJSON`.
    pub options: String,
    /// The keys the account has: credential id in base64url, and name.
    pub known: Vec<(String, String)>,
}

/// A key that was added.
#[derive(Clone, Debug)]
pub struct Added {
    /// Its name.
    pub name: String,
    /// Recovery codes, made with the first method of an account.
    pub recovery_codes: Option<Codes>,
}

/// The outcome of adding a key.
#[derive(Clone, Debug)]
pub enum Finish {
    /// It is on, and asked from the next sign-in.
    Done(Added),
    /// Its answer was not accepted.
    Rejected(KeyRejection),
    /// It is one of the account's already.
    AlreadyYours {
        /// The name it has.
        name: String,
    },
    /// It is another account's.
    Taken,
}

/// Asks for a new key. `None` when the account has as many as it may have. Whether one may be added is the caller's to
/// know.
pub(crate) async fn begin_in(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    owner: Owner,
) -> Result<Option<Begun>> {
    let relying_party = relying_party::of(portal)?;
    let keys = store::keys(txn, owner.account_id).await?;
    if keys.len() >= MOST_KEYS {
        return Ok(None);
    }
    let account = account::store::find(txn, owner.account_id).await?.ok_or(Error::NotFound)?;
    let exclude = keys.iter().map(|key| key.row.credential_id.clone()).collect();
    let (asked, state) = relying_party
        .webauthn
        .start_securitykey_registration(
            account.id,
            &account.name,
            &account.display_name,
            Some(exclude),
            None,
            None,
        )
        .map_err(|error| Error::Internal(format!("webauthn: {error}")))?;
    let place = Asked { purpose: Purpose::Enrolment, of: owner.begun_by };
    ceremony::keep(portal, txn, place, asked.public_key.challenge.as_ref(), &state).await?;
    audit::record(portal, txn, origin, Entry::of(EventKind::EnrolBegin, account.id).method(KIND)).await?;
    let options = flow::creation_options(&asked).map_err(|error| Error::Internal(error.to_string()))?;
    let known = keys.into_iter().map(|key| (BASE64URL_NOPAD.encode(&key.row.credential_id), key.factor.name));
    Ok(Some(Begun { options, known: known.collect() }))
}

/// Adds the key whose answer this is.
///
/// # Errors
/// [`Error::Invalid`] for a name that cannot be shown.
pub async fn finish(portal: &Portal, caller: &Caller, form: &FinishKeyForm) -> Result<Finish> {
    let owner = Owner { account_id: caller.account_id, begun_by: caller.browser_id };
    portal
        .db
        .write(|txn, _| Box::pin(async move { finish_in(portal, txn, &caller.origin, owner, form).await }))
        .await
}

/// As [`finish`], in a transaction that goes on.
pub(crate) async fn finish_in(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    owner: Owner,
    form: &FinishKeyForm,
) -> Result<Finish> {
    let Owner { account_id, begun_by } = owner;
    let name = parse_name(&form.name)?;
    let relying_party = relying_party::of(portal)?;
    let answer = match Registration::parse(&form.code, &relying_party.origin) {
        Ok(answer) => answer,
        Err(why) => return Ok(Finish::Rejected(why)),
    };
    factor::store::lock(txn, account_id).await?;
    let place = Asked { purpose: Purpose::Enrolment, of: begun_by };
    let state: Option<SecurityKeyRegistration> =
        ceremony::take(txn, place, &answer.challenge, portal.now()).await?;
    let Some(state) = state else { return Ok(Finish::Rejected(KeyRejection::Stale)) };
    let before = factor::store::list(txn, account_id).await?;
    // The library refuses what was to be excluded, but does not say which it is.
    let id = answer.credential.raw_id.as_slice();
    if let Some(other) = store::find(txn, id).await? {
        return Ok(already(&other.factor, account_id));
    }
    let key = match relying_party.webauthn.finish_securitykey_registration(&answer.credential, &state) {
        Ok(key) => key,
        Err(error) => return Ok(Finish::Rejected(flow::enrolment_rejection(&error))),
    };
    if !flow::ALGORITHMS.contains(key.cred_algorithm()) {
        return Ok(Finish::Rejected(KeyRejection::Unsupported));
    }
    let id: &[u8] = key.cred_id().as_ref();
    if id.is_empty() || id.len() > LONGEST_ID {
        return Ok(Finish::Rejected(KeyRejection::Unsupported));
    }
    let Some(data) = AuthenticatorData::of(answer.credential.response.attestation_object.as_ref()) else {
        return Ok(Finish::Rejected(KeyRejection::Unsupported));
    };
    let model = data.aaguid.and_then(model::name_of);
    let taken: Vec<String> = before.iter().map(|factor| factor.name.clone()).collect();
    // What the page proposed says less than the model; what the person typed stays.
    let name = if name == form.proposed { flow::free_name(model.unwrap_or(&name), &taken) } else { name };
    let row = security_key::Model {
        id: portal.rng.id()?,
        credential_id: id.to_vec(),
        credential: serde_json::to_string(&key).map_err(|error| Error::Internal(error.to_string()))?,
        is_verified: data.is_verified,
        is_discoverable: answer.is_discoverable,
        is_synced: data.is_synced,
        aaguid: data.aaguid,
        rp_id: relying_party.id.clone(),
        origin: relying_party.origin.clone(),
    };
    if let Some(other) = insert(portal, txn, account_id, &name, row).await? {
        return Ok(already(&other.factor, account_id));
    }
    let entry = Entry::of(EventKind::EnrolFinish, account_id).method(KIND).subject(name.clone());
    audit::record(portal, txn, origin, entry).await?;
    let recovery_codes = recovery_code::make_first(portal, txn, origin, account_id, &before).await?;
    Ok(Finish::Done(Added { name, recovery_codes }))
}

fn already(factor: &second_factor::Model, account_id: Uuid) -> Finish {
    if factor.account_id == account_id {
        Finish::AlreadyYours { name: factor.name.clone() }
    } else {
        Finish::Taken
    }
}

/// Writes a key, or gives the one that has its credential id: of two accounts that add it at once, one does.
async fn insert(
    portal: &Portal,
    txn: &Txn,
    account_id: Uuid,
    name: &str,
    row: security_key::Model,
) -> Result<Option<Stored>> {
    let (id, credential_id) = (row.id, row.credential_id.clone());
    let row = row.into_active_model().reset_all();
    factor::store::insert(txn, id, account_id, KIND, name, portal.now()).await?;
    let once = OnConflict::column(security_key::Column::CredentialId).do_nothing().to_owned();
    if security_key::Entity::insert(row).on_conflict(once).exec_without_returning(txn).await? == 1 {
        return Ok(None);
    }
    second_factor::Entity::delete_by_id(id).exec(txn).await?;
    factor::store::note_protection(txn, account_id).await?;
    store::find(txn, &credential_id).await
}
