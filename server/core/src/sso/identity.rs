//! Links of accounts with providers: another way in, made and given up by their owner.

use super::{Arrived, Provider, provider, store};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    browser::{self, Caller, EndReason},
    db::Txn,
    entity::{account as account_entity, browser as browser_entity, identity, second_factor, security_key},
    sign_in,
};
use postern_types::{EventKind, UnixMs, sso::IdentityRow};
use sea_orm::{ActiveValue::Set, Condition, QuerySelect, entity::prelude::*};

/// What became of linking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Linked {
    /// The account is linked.
    Done,
    /// That person has another account here.
    Elsewhere,
    /// The provider is not asked, or named nobody.
    Refused,
}

/// What became of giving a link up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unlinked {
    /// It is gone.
    Done {
        /// The provider's name.
        provider: String,
    },
    /// Nobody could sign in to the account any more.
    LastWayIn,
}

/// The providers that an account is linked with.
///
/// # Errors
/// When the database does not answer.
pub async fn list_of_account(portal: &Portal, account_id: Uuid) -> Result<Vec<IdentityRow>> {
    let db = portal.db.read();
    let links = store::identities(db, account_id).await?;
    if links.is_empty() {
        return Ok(Vec::new());
    }
    let providers = store::all(db).await?;
    let name_of = |id| providers.iter().find(|row| row.id == id).map(|row| row.name.clone());
    Ok(links
        .into_iter()
        .map(|link| IdentityRow {
            id: link.id.to_string(),
            provider: name_of(link.provider_id).unwrap_or_default(),
            name: link.name,
            linked_at: UnixMs(link.created_at),
            last_used_at: link.last_used_at.map(UnixMs),
        })
        .collect())
}

/// A link of the account.
///
/// # Errors
/// [`Error::NotFound`] when it has none of that id.
pub async fn find_own(portal: &Portal, account_id: Uuid, id: Uuid) -> Result<IdentityRow> {
    let all = list_of_account(portal, account_id).await?;
    all.into_iter().find(|link| link.id == id.to_string()).ok_or(Error::NotFound)
}

/// Writes a link.
pub(super) async fn insert(
    portal: &Portal,
    txn: &Txn,
    account_id: Uuid,
    provider_id: Uuid,
    arrived: &Arrived,
) -> Result<Uuid> {
    let id = portal.rng.id()?;
    let row = identity::ActiveModel {
        id: Set(id),
        account_id: Set(account_id),
        provider_id: Set(provider_id),
        subject: Set(arrived.subject.clone()),
        name: Set(arrived.label()),
        created_at: Set(portal.now().0),
        last_used_at: Set(None),
    };
    identity::Entity::insert(row).exec_without_returning(txn).await?;
    Ok(id)
}

/// Links the account of somebody who came back from a provider. The proof was shown before they set out.
///
/// # Errors
/// When the database does not answer.
pub async fn link(
    portal: &Portal,
    caller: &Caller,
    provider: &Provider,
    arrived: &Arrived,
) -> Result<Linked> {
    portal.db.write(|txn, _| Box::pin(link_in(portal, txn, caller, provider.id, arrived))).await
}

/// The same, in a transaction.
pub(crate) async fn link_in(
    portal: &Portal,
    txn: &Txn,
    caller: &Caller,
    provider_id: Uuid,
    arrived: &Arrived,
) -> Result<Linked> {
    let provider = provider::load_in(portal, txn, provider_id).await?;
    if !provider.is_enabled || !portal.sso.allows(provider.reach.kind()) || !arrived.has_subject() {
        return Ok(Linked::Refused);
    }
    match store::find_identity(txn, provider_id, &arrived.subject).await? {
        Some(link) if link.account_id == caller.account_id => return Ok(Linked::Done),
        Some(_) => return Ok(Linked::Elsewhere),
        None => {}
    }
    insert(portal, txn, caller.account_id, provider_id, arrived).await?;
    let entry = Entry::of(EventKind::IdentityLinked, caller.account_id).subject(provider.name);
    audit::record(portal, txn, &caller.origin, entry.note(&arrived.label())).await?;
    Ok(Linked::Done)
}

/// Gives a link up, and ends what came in by it, all but the caller's own browser.
pub(crate) async fn unlink_in(
    portal: &Portal,
    txn: &Txn,
    caller: &Caller,
    account: &account_entity::Model,
    id: Uuid,
) -> Result<Unlinked> {
    let links = store::identities(txn, account.id).await?;
    let link = links.iter().find(|link| link.id == id).ok_or(Error::NotFound)?;
    // A link with a provider that is not asked is no way in.
    let asked = store::asked(portal, txn).await?;
    let has_other = links.iter().any(|other| other.id != id && asked.contains(&other.provider_id));
    let is_last = !has_other && account.password_hash.is_none();
    if is_last && !has_passkey(portal, txn, account.id).await? {
        return Ok(Unlinked::LastWayIn);
    }
    let provider = store::find(txn, link.provider_id).await?.map(|row| row.name).unwrap_or_default();
    identity::Entity::delete_by_id(id).exec(txn).await?;
    let entry = Entry::of(EventKind::IdentityUnlinked, account.id).subject(provider.clone());
    audit::record(portal, txn, &caller.origin, entry.note(&link.name)).await?;
    end_of_link(portal, txn, &caller.origin, account.id, id, caller.browser_id).await?;
    Ok(Unlinked::Done { provider })
}

async fn end_of_link(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    id: Uuid,
    except: Uuid,
) -> Result<()> {
    sign_in::store::end_all(txn, account_id).await?;
    let which = Condition::all()
        .add(browser_entity::Column::AccountId.eq(account_id))
        .add(browser_entity::Column::IdentityId.eq(id))
        .add(browser_entity::Column::Id.ne(except));
    browser::store::end_where(portal, txn, origin, which, EndReason::AccountChanged).await.map(|_| ())
}

/// Whether the account has a key that signs in by itself.
async fn has_passkey(portal: &Portal, txn: &Txn, account_id: Uuid) -> Result<bool> {
    if !portal.policy.allows_passkeys() {
        return Ok(false);
    }
    let keys = second_factor::Entity::find()
        .filter(second_factor::Column::AccountId.eq(account_id))
        .select_only()
        .column(second_factor::Column::Id)
        .into_tuple::<Uuid>()
        .all(txn)
        .await?;
    let passkeys = security_key::Entity::find()
        .filter(security_key::Column::Id.is_in(keys))
        .filter(security_key::Column::IsDiscoverable.eq(true));
    Ok(passkeys.one(txn).await?.is_some())
}
