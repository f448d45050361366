//! Queries on browsers.

use super::EndReason;
use crate::{Result, entity::browser, event::Event};
use postern_types::{UnixMs, time::DAY_MS};
use sea_orm::entity::prelude::*;

/// Browsers keep no cookie longer (RFC 6265bis section 5.5).
const LONGEST_COOKIE_DAYS: i64 = 400;

/// Ends the browsers of an account, all or all but one. Says how many.
pub(crate) async fn end_all(
    txn: &impl ConnectionTrait,
    account_id: Uuid,
    except: Option<Uuid>,
    why: EndReason,
    now: UnixMs,
) -> Result<u64> {
    let mut which = sea_orm::Condition::all().add(browser::Column::AccountId.eq(account_id));
    if let Some(kept) = except {
        which = which.add(browser::Column::Id.ne(kept));
    }
    end_where(txn, which, why, now).await
}

/// Ends the browsers of that condition that were not ended before. Says how many.
pub(crate) async fn end_where(
    txn: &impl ConnectionTrait,
    which: sea_orm::Condition,
    why: EndReason,
    now: UnixMs,
) -> Result<u64> {
    let done = browser::Entity::update_many()
        .col_expr(browser::Column::EndedAt, Expr::value(now.0))
        .col_expr(browser::Column::EndReason, Expr::value(why.as_str()))
        .filter(which)
        .filter(browser::Column::EndedAt.is_null())
        .exec(txn)
        .await?;
    if done.rows_affected > 0 {
        Event::BrowserEnded.log(None);
    }
    Ok(done.rows_affected)
}

/// Forgets browsers unused for so long that no cookie of theirs exists any more.
pub(crate) async fn forget_old(txn: &impl ConnectionTrait, now: UnixMs) -> Result<()> {
    let limit = now.plus_ms(-LONGEST_COOKIE_DAYS * DAY_MS);
    browser::Entity::delete_many().filter(browser::Column::LastAccessAt.lt(limit.0)).exec(txn).await?;
    Ok(())
}

/// The browser a token belongs to, ended or not.
pub(crate) async fn find_by_token(
    db: &impl ConnectionTrait,
    hash: Vec<u8>,
) -> Result<Option<browser::Model>> {
    Ok(browser::Entity::find().filter(browser::Column::TokenHash.eq(hash)).one(db).await?)
}
