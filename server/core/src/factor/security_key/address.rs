//! Keys that were registered at another address than the portal has now.

use super::store;
use crate::{
    Error, Portal, Result,
    entity::{account, second_factor, security_key},
    factor,
};
use sea_orm::entity::prelude::*;
use std::collections::BTreeMap;

/// Refuses to go on with keys that cannot be used, or not where they were registered: the browser would say nothing but
/// that there is no such key.
///
/// # Errors
/// [`Error::Start`] with both addresses and what to do.
pub async fn check(portal: &Portal) -> Result<()> {
    let (id, origin) = match &portal.relying_party {
        Some(relying_party) => (relying_party.id.as_str(), relying_party.origin.as_str()),
        None => ("", ""),
    };
    let origins = portal.relying_party.as_ref().map(super::RelyingParty::origins).unwrap_or_default();
    let elsewhere = security_key::Entity::find()
        .filter(
            sea_orm::Condition::any()
                .add(security_key::Column::RpId.ne(id))
                .add(security_key::Column::Origin.is_not_in(origins)),
        )
        .one(portal.db.read())
        .await?;
    let Some(key) = elsewhere else { return Ok(()) };
    let address = portal.base_url.origin().ascii_serialization();
    let list = "`postern account list --with-keys` lists the accounts concerned";
    Err(Error::Start(if key.rp_id == id {
        let security_key::Model { origin: old, .. } = key;
        format!(
            "There are security keys that were registered at {old}, and the portal's address is {origin} now. They go on \
             working: add \"{old}\" to security_keys.related_origins to say that this is meant, or set server.base_url \
             back. {list}."
        )
    } else {
        let security_key::Model { rp_id: old, .. } = key;
        format!(
            "There are security keys that were registered for {old}, and the portal's address is {address} now: they would \
             not work there. Set server.base_url back, or set security_keys.domain = \"{old}\" (the page of the new \
             address may use them if it belongs to that domain, or if https://{old}/.well-known/webauthn names it), or \
             remove them with `postern account remove-keys --registered-for {old}`. {list}."
        )
    }))
}

/// The keys of an account: how many there are for each relying party.
pub type KeysOf = BTreeMap<String, usize>;

/// The accounts that have keys, by name, with the relying parties their keys are for.
///
/// # Errors
/// When the database does not answer.
pub async fn accounts_with_keys(portal: &Portal) -> Result<Vec<(account::Model, KeysOf)>> {
    let db = portal.db.read();
    let keys = security_key::Entity::find().all(db).await?;
    let mut of_factor: BTreeMap<Uuid, String> = keys.into_iter().map(|key| (key.id, key.rp_id)).collect();
    let mut of_account: BTreeMap<Uuid, KeysOf> = BTreeMap::new();
    for factor in
        second_factor::Entity::find().filter(second_factor::Column::Kind.eq("security_key")).all(db).await?
    {
        if let Some(rp_id) = of_factor.remove(&factor.id) {
            *of_account.entry(factor.account_id).or_default().entry(rp_id).or_default() += 1;
        }
    }
    let mut accounts = Vec::with_capacity(of_account.len());
    for (id, keys) in of_account {
        if let Some(account) = account::Entity::find_by_id(id).one(db).await? {
            accounts.push((account, keys));
        }
    }
    accounts.sort_by(|one, other| one.0.name.cmp(&other.0.name));
    Ok(accounts)
}

/// Removes the keys of an account that were registered for this domain. Gives their names.
pub(crate) async fn remove_registered_for(
    txn: &impl ConnectionTrait,
    account_id: Uuid,
    domain: &str,
) -> Result<Vec<String>> {
    let mut removed = Vec::new();
    for key in store::keys(txn, account_id).await?.into_iter().filter(|key| key.row.rp_id == domain) {
        factor::store::remove(txn, &key.factor).await?;
        removed.push(key.factor.name);
    }
    Ok(removed)
}
