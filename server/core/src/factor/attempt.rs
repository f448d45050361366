//! Counting tries of a method. A try is counted before it is checked and in a transaction of its own, so that neither
//! a roll-back nor fifty requests at once give a guess for free; only success takes the count back.

use crate::{
    Portal, Result,
    audit::{self, Entry, Origin},
    db::Txn,
    entity::method_failure,
    limit,
};
use postern_types::{EventKind, MethodKind, UnixMs, time::MINUTE_MS};
use sea_orm::{ActiveValue::Set, QuerySelect, entity::prelude::*, sea_query::OnConflict};

/// Tries without waiting.
pub const FREE: i32 = 5;
/// Failures in a row after which the method is not asked any more (NIST SP 800-63B-4, 3.2.2).
pub const DISABLED_AT: i32 = 100;
const LONGEST_WAIT_MS: i64 = 15 * MINUTE_MS;

/// Whether a try may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reservation {
    /// It may, and is counted.
    Counted {
        /// Tries left before the method has to wait.
        left: u32,
    },
    /// Not before this time.
    Blocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// Never again, until a manager removes the method: too many failures in a row.
    Disabled,
}

/// How long the method waits after this many tries without success: nothing for the first four, then 1 s, doubled
/// each time, at most 15 minutes.
#[must_use]
pub fn wait_ms(failures: i32) -> i64 {
    limit::wait_ms(failures, FREE, LONGEST_WAIT_MS)
}

/// Counts one try, unless the method has to wait.
///
/// # Errors
/// When the database does not answer; then nothing may be checked.
pub async fn reserve(
    portal: &Portal,
    origin: &Origin,
    account_id: Uuid,
    kind: MethodKind,
) -> Result<Reservation> {
    portal
        .db
        .write(|txn, _| Box::pin(async move { reserve_in(portal, txn, origin, account_id, kind).await }))
        .await
}

/// As [`reserve`], in a transaction that does nothing else but count.
pub(crate) async fn reserve_in(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    kind: MethodKind,
) -> Result<Reservation> {
    let now = portal.now();
    let first = method_failure::ActiveModel {
        account_id: Set(account_id),
        kind: Set(kind.as_str().to_owned()),
        failures: Set(0),
        blocked_until: Set(i64::MIN),
    };
    let key = [method_failure::Column::AccountId, method_failure::Column::Kind];
    method_failure::Entity::insert(first)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(txn)
        .await?;
    let Some(row) = find(account_id, kind).lock_exclusive().one(txn).await? else {
        return Err(crate::Error::Conflict);
    };
    if row.failures >= DISABLED_AT {
        return Ok(Reservation::Disabled);
    }
    if limit::is_waiting(row.blocked_until, now, LONGEST_WAIT_MS) {
        return Ok(Reservation::Blocked { until: UnixMs(row.blocked_until) });
    }
    let failures = row.failures + 1;
    method_failure::Entity::update_many()
        .col_expr(method_failure::Column::Failures, Expr::value(failures))
        .col_expr(method_failure::Column::BlockedUntil, Expr::value(now.plus_ms(wait_ms(failures)).0))
        .filter(method_failure::Column::AccountId.eq(account_id))
        .filter(method_failure::Column::Kind.eq(kind.as_str()))
        .exec(txn)
        .await?;
    if failures >= DISABLED_AT {
        let entry = Entry::of(EventKind::MethodDisabled, account_id).method(kind);
        audit::record(portal, txn, origin, entry).await?;
    }
    Ok(Reservation::Counted { left: u32::try_from(FREE - failures).unwrap_or(0) })
}

/// Takes the count back after a success, in the transaction of the success.
pub(crate) async fn succeeded(txn: &impl ConnectionTrait, account_id: Uuid, kind: MethodKind) -> Result<()> {
    method_failure::Entity::delete_many()
        .filter(method_failure::Column::AccountId.eq(account_id))
        .filter(method_failure::Column::Kind.eq(kind.as_str()))
        .exec(txn)
        .await?;
    Ok(())
}

/// The kinds of methods of an account that are not asked any more.
pub(crate) async fn disabled_kinds(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<String>> {
    let failures = method_failure::Entity::find()
        .filter(method_failure::Column::AccountId.eq(account_id))
        .filter(method_failure::Column::Failures.gte(DISABLED_AT));
    Ok(failures.all(db).await?.into_iter().map(|failure| failure.kind).collect())
}

fn find(account_id: Uuid, kind: MethodKind) -> Select<method_failure::Entity> {
    method_failure::Entity::find_by_id((account_id, kind.as_str().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_from_a_second_to_fifteen_minutes() {
        let waits: Vec<i64> = [0, 4, 5, 6, 7, 14, 15, 99, i32::MAX].map(wait_ms).to_vec();
        assert_eq!(waits, [0, 0, 1_000, 2_000, 4_000, 512_000, 900_000, 900_000, 900_000]);
    }
}
