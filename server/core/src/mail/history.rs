//! What became of mails: for the pages that ask, for the limits that count them, and for administrators.

use super::outbox::{KEPT_MS, waiting};
use crate::{Portal, Result, entity::outbox};
use postern_types::{UnixMs, page::OutboxState};
use sea_orm::{QueryOrder, QuerySelect, entity::prelude::*};

/// How the outbox stands.
///
/// # Errors
/// When the database does not answer.
pub async fn state(portal: &Portal) -> Result<OutboxState> {
    let (db, now) = (portal.db.read(), portal.now());
    let lately = outbox::Column::CreatedAt.gt(now.plus_ms(-KEPT_MS).0);
    let oldest = outbox::Entity::find().filter(waiting(now)).order_by_asc(outbox::Column::CreatedAt);
    let unsent = outbox::Entity::find().filter(outbox::Column::SentAt.is_null());
    let failed = unsent
        .clone()
        .filter(outbox::Column::LastError.is_not_null())
        .order_by_desc(outbox::Column::NextTryAt);
    Ok(OutboxState {
        waiting: outbox::Entity::find().filter(waiting(now)).count(db).await?,
        oldest_at: oldest.one(db).await?.map(|row| UnixMs(row.created_at)),
        sent: outbox::Entity::find()
            .filter(outbox::Column::SentAt.gt(now.plus_ms(-KEPT_MS).0))
            .count(db)
            .await?,
        dropped: unsent.filter(lately).filter(outbox::Column::ExpiresAt.lte(now.0)).count(db).await?,
        last_error: failed.one(db).await?.and_then(|row| row.last_error),
    })
}

/// Whether something came of a mail: it was taken, or not taken at the first try.
///
/// # Errors
/// When the database does not answer.
pub async fn is_settled(portal: &Portal, id: Uuid) -> Result<bool> {
    let row = outbox::Entity::find_by_id(id).one(portal.db.read()).await?;
    Ok(row.is_none_or(|row| row.sent_at.is_some() || row.last_error.is_some()))
}

/// What is known of the last mail with a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    /// When it was asked for.
    pub asked_at: UnixMs,
    /// When the mail server took it.
    pub taken_at: Option<UnixMs>,
    /// It was tried and not taken.
    pub has_failed: bool,
}

/// The last mail with this code.
pub(super) async fn last_of_code(db: &impl ConnectionTrait, code_id: Uuid) -> Result<Option<Sending>> {
    let newest = outbox::Entity::find()
        .filter(outbox::Column::CodeId.eq(code_id))
        .order_by_desc(outbox::Column::CreatedAt)
        .one(db)
        .await?;
    Ok(newest.map(|row| Sending {
        asked_at: UnixMs(row.created_at),
        taken_at: row.sent_at.map(UnixMs),
        has_failed: row.last_error.is_some(),
    }))
}

/// When mails of this kind were written to an account since then, newest first.
pub(crate) async fn times_since(
    db: &impl ConnectionTrait,
    account_id: Uuid,
    kind: &str,
    since: UnixMs,
) -> Result<Vec<UnixMs>> {
    let rows: Vec<i64> = outbox::Entity::find()
        .select_only()
        .column(outbox::Column::CreatedAt)
        .filter(outbox::Column::AccountId.eq(account_id))
        .filter(outbox::Column::Kind.eq(kind))
        .filter(outbox::Column::CreatedAt.gt(since.0))
        .order_by_desc(outbox::Column::CreatedAt)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(UnixMs).collect())
}
