//! Changes that wait for a fresh proof.

use super::{Change, flow::LIFE_MS};
use crate::{Error, Portal, Result, browser::Caller, entity::kept_change, sealer::Place};
use postern_types::UnixMs;
use sea_orm::{ActiveValue::Set, entity::prelude::*};
use zeroize::Zeroizing;

const fn place(id: Uuid, caller: &Caller) -> Place {
    Place { table: "kept_change", column: "sealed", row: id, owner: caller.account_id }
}

/// Keeps a change for this browser. Gives its id.
pub(super) async fn keep(portal: &Portal, caller: &Caller, change: &Change) -> Result<Uuid> {
    let id = portal.rng.id()?;
    let text = serde_json::to_vec(change).map_err(|error| Error::Internal(error.to_string()))?;
    let text = Zeroizing::new(text);
    let sealed = &portal.sealer.seal(&*portal.rng, &place(id, caller), &text)?;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let row = kept_change::ActiveModel {
                    id: Set(id),
                    browser_id: Set(caller.browser_id),
                    sealed: Set(sealed.clone()),
                    expires_at: Set(portal.now().plus_ms(LIFE_MS).0),
                    is_taken: Set(false),
                };
                kept_change::Entity::insert(row).exec_without_returning(txn).await?;
                Ok(())
            })
        })
        .await?;
    Ok(id)
}

/// The change of that id, while it waits in this browser.
pub(super) async fn find(portal: &Portal, caller: &Caller, id: Uuid) -> Result<Option<Change>> {
    let row = kept_change::Entity::find_by_id(id)
        .filter(kept_change::Column::BrowserId.eq(caller.browser_id))
        .filter(kept_change::Column::IsTaken.eq(false))
        .filter(kept_change::Column::ExpiresAt.gt(portal.now().0))
        .one(portal.db.read())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let text = portal.sealer.open(&place(id, caller), &row.sealed)?;
    serde_json::from_slice(&text).map(Some).map_err(|error| Error::Internal(format!("kept change: {error}")))
}

/// Keeps a change until then, if it would be gone: a code that was mailed for it works as long as it says.
pub(super) async fn extend(
    txn: &impl ConnectionTrait,
    caller: &Caller,
    id: Uuid,
    until: UnixMs,
) -> Result<()> {
    kept_change::Entity::update_many()
        .col_expr(kept_change::Column::ExpiresAt, Expr::value(until.0))
        .filter(kept_change::Column::Id.eq(id))
        .filter(kept_change::Column::BrowserId.eq(caller.browser_id))
        .filter(kept_change::Column::ExpiresAt.lt(until.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// When the change of that id is gone, while it waits in this browser.
pub(crate) async fn expires_at(db: &impl ConnectionTrait, browser_id: Uuid, id: Uuid) -> Result<Option<i64>> {
    let row = kept_change::Entity::find_by_id(id)
        .filter(kept_change::Column::BrowserId.eq(browser_id))
        .one(db)
        .await?;
    Ok(row.filter(|row| !row.is_taken).map(|row| row.expires_at))
}

/// Has every change that still waits in this browser wait as long again.
pub(crate) async fn extend_all(txn: &impl ConnectionTrait, browser_id: Uuid, now: UnixMs) -> Result<()> {
    let until = now.plus_ms(LIFE_MS);
    kept_change::Entity::update_many()
        .col_expr(kept_change::Column::ExpiresAt, Expr::value(until.0))
        .filter(kept_change::Column::BrowserId.eq(browser_id))
        .filter(kept_change::Column::IsTaken.eq(false))
        .filter(kept_change::Column::ExpiresAt.gt(now.0))
        .filter(kept_change::Column::ExpiresAt.lt(until.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// Takes the change: of two requests one does it. What it held is gone with it.
pub(super) async fn take(txn: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<bool> {
    let done = kept_change::Entity::update_many()
        .col_expr(kept_change::Column::IsTaken, Expr::value(true))
        .col_expr(kept_change::Column::Sealed, Expr::value(Vec::<u8>::new()))
        .filter(kept_change::Column::Id.eq(id))
        .filter(kept_change::Column::BrowserId.eq(caller.browser_id))
        .filter(kept_change::Column::IsTaken.eq(false))
        .exec(txn)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Forgets what was not confirmed in time.
pub(crate) async fn forget_expired(txn: &impl ConnectionTrait, now: UnixMs) -> Result<()> {
    kept_change::Entity::delete_many().filter(kept_change::Column::ExpiresAt.lte(now.0)).exec(txn).await?;
    Ok(())
}
