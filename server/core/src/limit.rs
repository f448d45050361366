//! How often passwords may be tried: for each name, and for each network address. A browser that is signed in has a
//! count of its own, so that strangers who guess do not keep its owner from anything.
//!
//! A try is counted before the password is checked and in a transaction of its own; success takes it back. A name that
//! nobody has is counted like any other, so that being told to wait says nothing about who has an account. The counts
//! are in the database: a restart forgets none, and all nodes share them.

use crate::{Error, Portal, Result, db::Txn, entity::attempt_limit};
use postern_types::{
    UnixMs,
    time::{DAY_MS, MINUTE_MS, SECOND_MS},
};
use sea_orm::{ActiveValue::Set, QuerySelect, entity::prelude::*, sea_query::OnConflict};
use sha2::{Digest, Sha256};
use std::net::IpAddr;

/// Tries of a name without waiting.
const FREE: i32 = 5;
/// The longest wait for a name: an owner who comes back is let in soon, whatever strangers do.
const LONGEST_WAIT_MS: i64 = 5 * MINUTE_MS;
/// Tries of a network within a minute.
const A_MINUTE: i32 = 30;

/// The wait after this many failures in a row: nothing below `free`, then 1 s, doubled each time, at most `longest_ms`.
#[must_use]
pub fn wait_ms(failures: i32, free: i32, longest_ms: i64) -> i64 {
    match failures - free {
        ..0 => 0,
        doublings @ 0..32 => (SECOND_MS << doublings).min(longest_ms),
        _ => longest_ms,
    }
}

/// Whether a wait that was imposed is still on. One that would last longer than any comes from a clock that has gone
/// back since, and must not shut people out until it catches up.
#[must_use]
pub fn is_waiting(blocked_until: i64, now: UnixMs, longest_ms: i64) -> bool {
    let rest = UnixMs(blocked_until).ms_since(now);
    rest > 0 && rest <= longest_ms
}

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'a> {
    /// An account, however it was named.
    Account(Uuid),
    /// A name that no account has, normalised.
    Name(&'a str),
    /// A browser that is signed in to the account whose password is tried.
    Browser(Uuid),
    /// Where the visitor comes from: one IPv4 address, or an IPv6 network of 64 bits (what one household has).
    Network(&'a str),
}

impl Subject<'_> {
    fn key(self) -> Vec<u8> {
        let hash = Sha256::new();
        match self {
            Self::Account(id) => hash.chain_update(b"account\0").chain_update(id.as_bytes()),
            Self::Browser(id) => hash.chain_update(b"browser\0").chain_update(id.as_bytes()),
            Self::Name(name) => hash.chain_update(b"name\0").chain_update(name.as_bytes()),
            Self::Network(address) => hash.chain_update(b"network\0").chain_update(network(address)),
        }
        .finalize()
        .to_vec()
    }

    /// The row after one more try at `now`; `None` while none is possible.
    fn count(self, row: &attempt_limit::Model, now: UnixMs) -> Option<(i32, UnixMs, UnixMs)> {
        let longest = match self {
            Self::Account(_) | Self::Browser(_) | Self::Name(_) => LONGEST_WAIT_MS,
            Self::Network(_) => MINUTE_MS,
        };
        if is_waiting(row.blocked_until, now, longest) {
            return None;
        }
        match self {
            Self::Account(_) | Self::Browser(_) | Self::Name(_) => {
                let attempts = row.attempts.saturating_add(1);
                Some((attempts, UnixMs(row.since), now.plus_ms(wait_ms(attempts, FREE, LONGEST_WAIT_MS))))
            }
            Self::Network(_) => {
                let is_going_on = (0..MINUTE_MS).contains(&now.ms_since(UnixMs(row.since)));
                let (attempts, since) =
                    if is_going_on { (row.attempts + 1, UnixMs(row.since)) } else { (1, now) };
                let blocked_until = if attempts >= A_MINUTE { since.plus_ms(MINUTE_MS) } else { now };
                Some((attempts, since, blocked_until))
            }
        }
    }
}

fn network(address: &str) -> String {
    match address.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V6(address)) => address.segments()[..4].iter().map(|part| format!("{part:x}:")).collect(),
        _ => address.to_owned(),
    }
}

/// Counts one try of each subject, unless one of them has to wait: then nothing is counted, and this is the time of
/// the next try.
///
/// # Errors
/// When the database does not answer; then nothing may be checked.
pub async fn reserve(portal: &Portal, subjects: &[Subject<'_>]) -> Result<Option<UnixMs>> {
    portal.db.write(|txn, _| Box::pin(reserve_in(txn, subjects, portal.now()))).await
}

/// Takes tries back that were right, and what they were counted with.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(portal: &Portal, subjects: &[Subject<'_>]) -> Result<()> {
    portal.db.write(|txn, _| Box::pin(succeeded(txn, subjects))).await
}

async fn reserve_in(txn: &Txn, subjects: &[Subject<'_>], now: UnixMs) -> Result<Option<UnixMs>> {
    let mut counted = Vec::with_capacity(subjects.len());
    for subject in subjects {
        let row = load_locked(txn, subject.key(), now).await?;
        match subject.count(&row, now) {
            Some(next) => counted.push((row.key, next)),
            None => return Ok(Some(UnixMs(row.blocked_until))),
        }
    }
    for (key, (attempts, since, blocked_until)) in counted {
        let change = attempt_limit::ActiveModel {
            key: Set(key),
            attempts: Set(attempts),
            since: Set(since.0),
            blocked_until: Set(blocked_until.0),
        };
        attempt_limit::Entity::update(change).exec(txn).await?;
    }
    Ok(None)
}

/// The row of a key, made if need be, and kept from others until the transaction ends.
async fn load_locked(txn: &Txn, key: Vec<u8>, now: UnixMs) -> Result<attempt_limit::Model> {
    let first = attempt_limit::ActiveModel {
        key: Set(key.clone()),
        attempts: Set(0),
        since: Set(now.0),
        blocked_until: Set(i64::MIN),
    };
    attempt_limit::Entity::insert(first)
        .on_conflict(OnConflict::column(attempt_limit::Column::Key).do_nothing().to_owned())
        .exec_without_returning(txn)
        .await?;
    attempt_limit::Entity::find_by_id(key).lock_exclusive().one(txn).await?.ok_or(Error::Conflict)
}

/// Takes a try back after a success: the name begins anew, the network has one try less.
///
/// # Errors
/// When the database does not answer.
pub(crate) async fn succeeded(txn: &Txn, subjects: &[Subject<'_>]) -> Result<()> {
    for subject in subjects {
        let key = attempt_limit::Column::Key.eq(subject.key());
        match subject {
            Subject::Account(_) | Subject::Browser(_) | Subject::Name(_) => {
                attempt_limit::Entity::delete_many().filter(key).exec(txn).await?;
            }
            Subject::Network(_) => {
                let one_less = sea_orm::ExprTrait::sub(Expr::col(attempt_limit::Column::Attempts), 1);
                attempt_limit::Entity::update_many()
                    .col_expr(attempt_limit::Column::Attempts, one_less)
                    .filter(key)
                    .filter(attempt_limit::Column::Attempts.gt(0))
                    .exec(txn)
                    .await?;
            }
        }
    }
    Ok(())
}

/// Forgets what nobody tried for a day.
pub(crate) async fn forget_old(txn: &Txn, now: UnixMs) -> Result<()> {
    let yesterday = now.plus_ms(-DAY_MS).0;
    attempt_limit::Entity::delete_many()
        .filter(attempt_limit::Column::BlockedUntil.lt(yesterday))
        .filter(attempt_limit::Column::Since.lt(yesterday))
        .exec(txn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_of_a_name_doubles_up_to_five_minutes() {
        let waits = [4, 5, 6, 13, 14, i32::MAX].map(|failures| wait_ms(failures, FREE, LONGEST_WAIT_MS));
        assert_eq!(waits, [0, 1_000, 2_000, 256_000, 300_000, 300_000]);
    }

    #[test]
    fn a_network_is_one_ipv4_address_or_64_bits_of_ipv6() {
        assert_eq!(network("192.0.2.1"), network("::ffff:192.0.2.1").replace("::ffff:", ""));
        assert_ne!(network("192.0.2.1"), network("192.0.2.2"));
        assert_eq!(network("2001:db8:0:1::1"), network("2001:db8:0:1:ffff::9"));
        assert_ne!(network("2001:db8:0:1::1"), network("2001:db8:0:2::1"));
    }

    #[test]
    fn a_network_has_thirty_tries_a_minute() {
        let mut row =
            attempt_limit::Model { key: Vec::new(), attempts: 0, since: 0, blocked_until: i64::MIN };
        for n in 1..=30 {
            let (attempts, since, blocked_until) = Subject::Network("x").count(&row, UnixMs(n)).unwrap();
            row = attempt_limit::Model { attempts, since: since.0, blocked_until: blocked_until.0, ..row };
        }
        assert!(Subject::Network("x").count(&row, UnixMs(59_999)).is_none());
        assert_eq!(Subject::Network("x").count(&row, UnixMs(60_000)).unwrap().0, 1);
    }
}
