//! Queries on browsers.

use super::EndReason;
use crate::{
    Portal, Result,
    audit::{self, Entry, Origin},
    db::Txn,
    entity::browser,
};
use postern_types::{EventKind, UnixMs, time::DAY_MS};
use sea_orm::{ActiveValue::Set, Condition, entity::prelude::*};

/// Browsers keep no cookie longer (RFC 6265bis section 5.5).
const LONGEST_COOKIE_DAYS: i64 = 400;

/// The browser that a token names.
pub(crate) fn with_token(hash: Vec<u8>) -> Condition {
    Condition::any()
        .add(browser::Column::TokenHash.eq(hash.clone()))
        .add(browser::Column::NextTokenHash.eq(hash))
}

/// Ends the browsers of an account, all or all but one. Says how many.
pub(crate) async fn end_all(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    except: Option<Uuid>,
    why: EndReason,
) -> Result<u64> {
    let which = Condition::all()
        .add(browser::Column::AccountId.eq(account_id))
        .add_option(except.map(|kept| browser::Column::Id.ne(kept)));
    end_where(portal, txn, origin, which, why).await
}

/// Ends the browsers of that condition, all of one account, that are signed in. Says how many.
pub(crate) async fn end_where(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    which: Condition,
    why: EndReason,
) -> Result<u64> {
    let now = portal.now();
    let rows =
        browser::Entity::find().filter(which).filter(browser::Column::EndedAt.is_null()).all(txn).await?;
    let done = browser::Entity::update_many()
        .col_expr(browser::Column::EndedAt, Expr::value(now.0))
        .col_expr(browser::Column::EndReason, Expr::value(why.as_str()))
        .filter(browser::Column::Id.is_in(rows.iter().map(|row| row.id)))
        .filter(browser::Column::EndedAt.is_null())
        .exec(txn)
        .await?;
    if done.rows_affected == 0 {
        return Ok(0);
    }
    if let Some(first) = rows.first() {
        let subject = if rows.len() == 1 { first.label.clone() } else { None };
        let entry =
            Entry::of(EventKind::BrowserEnded, first.account_id).subject(subject).reason(why.as_str());
        audit::record(portal, txn, origin, entry).await?;
    }
    Ok(done.rows_affected)
}

/// Forgets browsers unused for so long that no cookie of theirs exists any more.
pub(crate) async fn forget_old(txn: &impl ConnectionTrait, now: UnixMs) -> Result<()> {
    let limit = now.plus_ms(-LONGEST_COOKIE_DAYS * DAY_MS);
    browser::Entity::delete_many().filter(browser::Column::LastAccessAt.lt(limit.0)).exec(txn).await?;
    Ok(())
}

/// The browser a token belongs to, ended or not, as that token has it: one that takes the place of another brings the
/// proofs that go with it.
pub(crate) async fn find_by_token(
    db: &impl ConnectionTrait,
    hash: Vec<u8>,
) -> Result<Option<browser::Model>> {
    let row = browser::Entity::find().filter(with_token(hash.clone())).one(db).await?;
    Ok(row.map(|row| match (&row.next_token_hash, &row.next_proofs) {
        (Some(next), Some(proofs)) if *next == hash => browser::Model { proofs: proofs.clone(), ..row },
        _ => row,
    }))
}

/// Gives the browser a token and proofs that take the place of those before when that token is first shown. Until then
/// the old one is good for what it was good for: an answer that never arrives signs nobody out.
pub(crate) async fn raise(txn: &Txn, id: Uuid, next_token_hash: Vec<u8>, proofs: String) -> Result<bool> {
    let change = browser::ActiveModel {
        next_token_hash: Set(Some(next_token_hash)),
        next_proofs: Set(Some(proofs)),
        ..Default::default()
    };
    let done = browser::Entity::update_many()
        .set(change)
        .filter(browser::Column::Id.eq(id))
        .filter(browser::Column::EndedAt.is_null())
        .exec(txn)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The token was shown: the one before is dead.
pub(crate) async fn promote(txn: &Txn, row: &browser::Model) -> Result<()> {
    let change = browser::ActiveModel {
        token_hash: Set(row.next_token_hash.clone().unwrap_or_default()),
        proofs: Set(row.proofs.clone()),
        next_token_hash: Set(None),
        next_proofs: Set(None),
        ..Default::default()
    };
    browser::Entity::update_many()
        .set(change)
        .filter(browser::Column::Id.eq(row.id))
        .filter(browser::Column::NextTokenHash.eq(row.next_token_hash.clone()))
        .exec(txn)
        .await?;
    Ok(())
}

/// Notes that a page of managers or of settings is looked at.
pub(crate) async fn note_managing(txn: &Txn, id: Uuid, now: UnixMs) -> Result<()> {
    browser::Entity::update_many()
        .col_expr(browser::Column::ManagingAt, Expr::value(now.0))
        .filter(browser::Column::Id.eq(id))
        .exec(txn)
        .await?;
    Ok(())
}
