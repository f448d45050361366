//! A provider's word becomes the first factor of a sign-in: one way for all of them.

use super::{Arrived, GroupMapping, Provider, flow::proved_second, identity, provider, store};
use crate::{
    Error, Portal, Result, account,
    audit::{self, Entry},
    browser::Visitor,
    db::Txn,
    entity::identity as identity_entity,
    people::group,
    return_to::ReturnTo,
    sign_in::{Begin, First, go_on},
};
use postern_types::{
    EventKind, Factor, Permission, Proof, Refusal,
    sso::{SecondFactorAfter, SsoRejection, UnknownPeople, Would},
};
use sea_orm::entity::prelude::*;

/// Signs somebody in as far as a provider's word goes: into the second factor, or in.
///
/// # Errors
/// When the database does not answer.
pub async fn arrive(
    portal: &Portal,
    provider_id: Uuid,
    arrived: &Arrived,
    return_to: &ReturnTo,
    visitor: &Visitor,
) -> Result<Result<Begin, SsoRejection>> {
    let begun = portal
        .db
        .write(|txn, _| Box::pin(arrive_in(portal, txn, provider_id, arrived, return_to, visitor)))
        .await?;
    if begun.is_err() {
        portal
            .db
            .write(|txn, _| {
                Box::pin(async move {
                    let known = store::find_identity(txn, provider_id, &arrived.subject).await?;
                    let account_id = known.map(|link| link.account_id);
                    let entry = Entry::of(EventKind::SignInFail, account_id).reason("single_sign_on");
                    audit::record(portal, txn, &visitor.origin, entry).await
                })
            })
            .await?;
    }
    Ok(begun)
}

async fn arrive_in(
    portal: &Portal,
    txn: &Txn,
    provider_id: Uuid,
    arrived: &Arrived,
    return_to: &ReturnTo,
    visitor: &Visitor,
) -> Result<Result<Begin, SsoRejection>> {
    // Read here, not taken from before: it may have been switched off while somebody was on their way.
    let provider = match provider::load_in(portal, txn, provider_id).await {
        Ok(provider) if provider.is_enabled && portal.sso.allows(provider.reach.kind()) => provider,
        Ok(_) | Err(Error::NotFound) => return Ok(Err(SsoRejection::NotAllowed)),
        Err(error) => return Err(error),
    };
    if !arrived.has_subject() {
        return Ok(Err(SsoRejection::Untrusted));
    }
    let now = portal.now();
    let (account_id, identity_id) = match store::find_identity(txn, provider_id, &arrived.subject).await? {
        Some(link) => (link.account_id, link.id),
        None => match create(portal, txn, &provider, arrived, visitor).await? {
            Ok(created) => created,
            Err(why) => return Ok(Err(why)),
        },
    };
    match account::store::find(txn, account_id).await? {
        Some(account) if !account.is_disabled => {}
        _ => return Ok(Err(SsoRejection::NotAllowed)),
    }
    keep_groups(portal, txn, &provider.rules.groups, arrived, account_id, visitor).await?;
    identity_entity::Entity::update_many()
        .col_expr(identity_entity::Column::LastUsedAt, Expr::value(now.0))
        .col_expr(identity_entity::Column::Name, Expr::value(arrived.label()))
        .filter(identity_entity::Column::Id.eq(identity_id))
        .exec(txn)
        .await?;
    let mut proofs = vec![Proof { factor: Factor::SingleSignOn, at: now }];
    if let Some(at) = proved_second(&provider.rules, arrived, now) {
        proofs.push(Proof { factor: Factor::ProviderSecond, at });
    }
    let first = First { account_id, proofs, identity_id: Some(identity_id) };
    match go_on(portal, txn, first, return_to, visitor).await? {
        Begin::Failed => Ok(Err(SsoRejection::NotAllowed)),
        begun => Ok(Ok(begun)),
    }
}

/// An account for somebody nobody here knows, if accounts are made. Never one that is there already: whose it is would
/// hang on a name or an address that the provider chose.
async fn create(
    portal: &Portal,
    txn: &Txn,
    provider: &Provider,
    arrived: &Arrived,
    visitor: &Visitor,
) -> Result<Result<(Uuid, Uuid), SsoRejection>> {
    if provider.rules.unknown == UnknownPeople::Refuse {
        return Ok(Err(SsoRejection::Unknown));
    }
    let Ok(contact) = arrived.contact() else { return Ok(Err(SsoRejection::NoName)) };
    if !account::taken(txn, &contact, None).await?.is_empty() {
        // Perhaps by themselves, at this moment, in another tab.
        let link = store::find_identity(txn, provider.id, &arrived.subject).await?;
        return Ok(link.map(|link| (link.account_id, link.id)).ok_or(SsoRejection::NotLinked));
    }
    let has_address = contact.email.is_some();
    let account = match account::insert_new(portal, txn, &visitor.origin, contact, None).await {
        Ok(account) => account,
        // Somebody took the name at this moment: the transaction is lost, the next try finds them.
        Err(Error::Invalid(_)) => return Err(Error::Conflict),
        Err(error) => return Err(error),
    };
    if has_address && arrived.is_email_verified && provider.rules.believes_addresses {
        account::store::confirm_address(txn, account.id, portal.now().0).await?;
    }
    let identity_id = identity::insert(portal, txn, account.id, provider.id, arrived).await?;
    Ok(Ok((account.id, identity_id)))
}

/// Puts somebody into the groups that their claims lead to, and takes them out of the others that the provider keeps.
/// The last who manages groups stays where they are.
async fn keep_groups(
    portal: &Portal,
    txn: &Txn,
    mappings: &[GroupMapping],
    arrived: &Arrived,
    account_id: Uuid,
    visitor: &Visitor,
) -> Result<()> {
    if mappings.is_empty() {
        return Ok(());
    }
    let holders = group::lock_all(txn).await?;
    let own: Vec<Uuid> =
        group::of_account(txn, account_id).await?.into_iter().map(|group| group.id).collect();
    let origin = &visitor.origin;
    let mut kept: Vec<Uuid> = mappings.iter().map(|mapping| mapping.group).collect();
    kept.sort_unstable();
    kept.dedup();
    for id in kept {
        let Some(row) = group::find(txn, id).await? else { continue };
        let is_claimed =
            mappings.iter().any(|mapping| mapping.group == id && arrived.groups.contains(&mapping.value));
        match (is_claimed, own.contains(&id)) {
            (true, false) => {
                group::add(portal, txn, origin, id, account_id).await?;
            }
            (false, true) => {
                group::remove(portal, txn, origin, id, account_id).await?;
                let is_last = group::carries(&row, Permission::ManageGroups)
                    && matches!(holders.keep(txn).await, Err(Error::Refused(Refusal::LastHolder)));
                if is_last {
                    group::add(portal, txn, origin, id, account_id).await?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// What would become of somebody, and whether they would be spared the second factor; nothing is written.
///
/// # Errors
/// When the database does not answer.
pub async fn would(portal: &Portal, provider: &Provider, arrived: &Arrived) -> Result<(Would, bool)> {
    let db = portal.db.read();
    let is_spared = match provider.rules.second_factor {
        SecondFactorAfter::Always => false,
        SecondFactorAfter::Trust => proved_second(&provider.rules, arrived, portal.now()).is_some(),
        SecondFactorAfter::Never => true,
    };
    let reject = |why| Ok((Would::Reject(why), is_spared));
    if !arrived.has_subject() {
        return reject(SsoRejection::Untrusted);
    }
    if let Some(link) = store::find_identity(db, provider.id, &arrived.subject).await? {
        let account = account::load(portal, link.account_id).await?;
        return if account.is_disabled {
            reject(SsoRejection::NotAllowed)
        } else {
            Ok((Would::SignIn { name: account.name }, is_spared))
        };
    }
    if provider.rules.unknown == UnknownPeople::Refuse {
        return reject(SsoRejection::Unknown);
    }
    let Ok(contact) = arrived.contact() else { return reject(SsoRejection::NoName) };
    if account::taken(db, &contact, None).await?.is_empty() {
        Ok((Would::Create { name: contact.name }, is_spared))
    } else {
        reject(SsoRejection::NotLinked)
    }
}
