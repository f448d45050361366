//! Writing and reading events.

use super::{Actor, Entry, Origin, Recorded};
use crate::{
    Portal, Result,
    db::Txn,
    entity::{account, audit_event},
    mail,
};
use postern_types::{EventKind, UnixMs, event, time::DAY_MS};
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, QuerySelect, entity::prelude::*};

/// Writes an event down in the transaction of what it tells.
///
/// # Errors
/// When it cannot be written: then what it tells must not be done.
pub(crate) async fn record(portal: &Portal, txn: &Txn, origin: &Origin, entry: Entry) -> Result<()> {
    let kind = entry.kind;
    // Getting in and out oneself; what somebody else does to it is an act like any other.
    let is_own = match origin.actor {
        Actor::Visitor => true,
        Actor::Account(id) => entry.account_id == Some(id),
        Actor::CommandLine => false,
    };
    mail::notice::tell(portal, txn, origin, &entry).await?;
    let row = row(portal, txn, origin, entry).await?;
    let insert = audit_event::Entity::insert(row.clone());
    let failure = if is_own && kind.is_of_sign_in() && !portal.policy.is_audit_required_for_sign_in {
        // In a savepoint of its own, so that its failure leaves the transaction as it was.
        let savepoint = txn.begin().await?;
        match insert.exec_without_returning(&savepoint).await {
            Ok(_) => savepoint.commit().await.map(|()| None)?,
            Err(error) => savepoint.rollback().await.map(|()| Some(error.to_string()))?,
        }
    } else {
        insert.exec_without_returning(txn).await?;
        None
    };
    txn.push(Recorded { kind, row, failure });
    Ok(())
}

async fn row(portal: &Portal, txn: &Txn, origin: &Origin, entry: Entry) -> Result<audit_event::ActiveModel> {
    // Looked up also where there is none: the time of an answer must not tell whether a name has an account.
    let account_name = name_of(txn, entry.account_id.unwrap_or_default()).await?;
    let (actor_id, actor_name) = match origin.actor {
        Actor::Visitor => (None, None),
        Actor::CommandLine => (None, Some(event::COMMAND_LINE.to_owned())),
        Actor::Account(id) if Some(id) == entry.account_id => (Some(id), account_name.clone()),
        Actor::Account(id) => (Some(id), name_of(txn, id).await?),
    };
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Ok(audit_event::ActiveModel {
        at: Set(portal.now().0),
        kind: Set(entry.kind.as_str().to_owned()),
        account_id: Set(entry.account_id),
        account_name: Set(account_name),
        actor_id: Set(actor_id),
        actor_name: Set(actor_name),
        address: Set(some(&origin.address)),
        browser: Set(origin.browser.clone()),
        request: Set(some(&origin.request)),
        method: Set(entry.method.map(|method| method.as_str().to_owned())),
        subject: Set(entry.subject),
        reason: Set(entry.reason.map(str::to_owned)),
        note: Set(entry.note),
        ..Default::default()
    })
}

async fn name_of(txn: &Txn, id: Uuid) -> Result<Option<String>> {
    let name = account::Entity::find_by_id(id).select_only().column(account::Column::Name);
    Ok(name.into_tuple().one(txn).await?)
}

/// The latest events of an account, newest first, at most `most` of them.
///
/// # Errors
/// When the database does not answer.
pub async fn latest_of(portal: &Portal, account_id: Uuid, most: u64) -> Result<Vec<audit_event::Model>> {
    Ok(audit_event::Entity::find()
        .filter(audit_event::Column::AccountId.eq(account_id))
        .order_by_desc(audit_event::Column::Id)
        .limit(most)
        .all(portal.db.read())
        .await?)
}

/// The id before the newest `newest` events of `filter`.
pub(super) async fn before_newest(portal: &Portal, filter: Condition, newest: u64) -> Result<i64> {
    let ids = audit_event::Entity::find().select_only().column(audit_event::Column::Id).filter(filter);
    let before: Option<i64> = ids
        .order_by_desc(audit_event::Column::Id)
        .offset(newest)
        .limit(1)
        .into_tuple()
        .one(portal.db.read())
        .await?;
    Ok(before.unwrap_or(0))
}

/// The events after `after`, oldest first, at most `most` of them.
pub(super) async fn page(
    portal: &Portal,
    filter: Condition,
    after: i64,
    most: u64,
) -> Result<Vec<audit_event::Model>> {
    Ok(audit_event::Entity::find()
        .filter(filter)
        .filter(audit_event::Column::Id.gt(after))
        .order_by_asc(audit_event::Column::Id)
        .limit(most)
        .all(portal.db.read())
        .await?)
}

/// The events before `before`, newest first, at most `most` of them.
pub(super) async fn newest(
    portal: &Portal,
    filter: Condition,
    before: Option<i64>,
    most: u64,
) -> Result<Vec<audit_event::Model>> {
    Ok(audit_event::Entity::find()
        .filter(filter.add_option(before.map(|id| audit_event::Column::Id.lt(id))))
        .order_by_desc(audit_event::Column::Id)
        .limit(most)
        .all(portal.db.read())
        .await?)
}

/// Forgets events older than the policy keeps them.
pub(crate) async fn forget_old(txn: &Txn, now: UnixMs, days: u32) -> Result<()> {
    let limit = now.plus_ms(-i64::from(days) * DAY_MS);
    audit_event::Entity::delete_many().filter(audit_event::Column::At.lt(limit.0)).exec(txn).await?;
    Ok(())
}

/// Records that accounts or events were written to a file.
///
/// # Errors
/// When it cannot be recorded: then nothing may be written.
pub async fn note_export(portal: &Portal, origin: &Origin, what: &'static str) -> Result<()> {
    let entry = Entry::of(EventKind::Exported, None).subject(what.to_owned());
    let entry = &entry;
    portal.db.write(|txn, _| Box::pin(async move { record(portal, txn, origin, entry.clone()).await })).await
}
