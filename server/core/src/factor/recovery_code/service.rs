//! Making, checking, counting and proving codes.

use super::flow::{self, BYTES, COUNT, Codes};
use crate::{
    Portal, Result,
    audit::{self, Entry, Origin},
    browser::Caller,
    db::Txn,
    entity::{recovery_code, recovery_set, second_factor},
    factor::{
        Checked,
        attempt::{self, Reservation},
        store,
    },
};
use postern_types::{EventKind, MethodKind, Rejection, UnixMs, form::Secret};
use sea_orm::{ActiveValue::Set as Value, PaginatorTrait, entity::prelude::*};
use zeroize::Zeroizing;

const KIND: MethodKind = MethodKind::RecoveryCode;

/// The codes of an account, as far as anybody is told of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Set {
    /// Codes that were not used yet.
    pub left: u32,
    /// When they were made.
    pub made_at: UnixMs,
    /// When their owner proved that the sheet works.
    pub tested_at: Option<UnixMs>,
}

/// Makes a new set; the one before is void. The methods of the account must be locked.
pub(crate) async fn make(portal: &Portal, txn: &Txn, origin: &Origin, account_id: Uuid) -> Result<Codes> {
    let entry = Entry::of(EventKind::RecoveryCodesMade, account_id).method(KIND);
    make_with(portal, txn, origin, account_id, entry).await
}

async fn make_with(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    entry: Entry,
) -> Result<Codes> {
    if let Some(row) = find_row(txn, account_id).await? {
        second_factor::Entity::delete_by_id(row.id).exec(txn).await?;
    }
    attempt::succeeded(txn, account_id, KIND).await?;
    let id = portal.rng.id()?;
    store::insert(txn, id, account_id, KIND, "", portal.now()).await?;
    let set = recovery_set::ActiveModel { id: Value(id), tested_at: Value(None) };
    recovery_set::Entity::insert(set).exec_without_returning(txn).await?;
    let mut codes = Vec::with_capacity(COUNT);
    let mut rows = Vec::with_capacity(COUNT);
    for _ in 0..COUNT {
        let bytes = Zeroizing::new(portal.rng.bytes::<BYTES>()?);
        let code = flow::code_of(&bytes);
        let lookup = portal.sealer.recovery_lookup(account_id, code.as_bytes())?.to_vec();
        rows.push(recovery_code::ActiveModel { lookup: Value(lookup), set_id: Value(id) });
        codes.push(flow::grouped(&code));
    }
    recovery_code::Entity::insert_many(rows).exec_without_returning(txn).await?;
    audit::record(portal, txn, origin, entry).await?;
    Ok(Codes(codes))
}

/// Makes the set that goes with the first method of an account, which had the methods `before`; `None` where it has one,
/// or the policy has none.
pub(crate) async fn make_first(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    before: &[second_factor::Model],
) -> Result<Option<Codes>> {
    let has_codes = before.iter().any(|factor| factor.kind == KIND.as_str());
    if has_codes || !portal.policy.allows(KIND) {
        return Ok(None);
    }
    let entry = Entry::of(EventKind::RecoveryCodesMade, account_id).method(KIND).reason("first_method");
    make_with(portal, txn, origin, account_id, entry).await.map(Some)
}

/// Checks a normalised code of the account and uses it up. The try must have been counted.
pub(crate) async fn verify(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    code: &str,
) -> Result<Checked> {
    if let Some(set) = find_row(txn, account_id).await? {
        // Using a code is the one statement that also checks that it was not used.
        let lookup = portal.sealer.recovery_lookup(account_id, code.as_bytes())?;
        let used = recovery_code::Entity::delete_many()
            .filter(recovery_code::Column::Lookup.eq(lookup.to_vec()))
            .filter(recovery_code::Column::SetId.eq(set.id))
            .exec(txn)
            .await?;
        if used.rows_affected == 1 {
            store::mark_used(txn, set.id, portal.now()).await?;
            attempt::succeeded(txn, account_id, KIND).await?;
            let entry = Entry::of(EventKind::RecoveryCodeUsed, account_id).method(KIND);
            audit::record(portal, txn, origin, entry).await?;
            return Ok(Checked::Accepted);
        }
    }
    audit::record(portal, txn, origin, Entry::of(EventKind::MethodFail, account_id).method(KIND)).await?;
    Ok(Checked::Rejected(Rejection::NoSuchRecoveryCode))
}

async fn find_row(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Option<second_factor::Model>> {
    Ok(second_factor::Entity::find()
        .filter(second_factor::Column::AccountId.eq(account_id))
        .filter(second_factor::Column::Kind.eq(KIND.as_str()))
        .one(db)
        .await?)
}

/// How many codes of a set were not used yet.
pub(crate) async fn left(db: &impl ConnectionTrait, set_id: Uuid) -> Result<u32> {
    let count =
        recovery_code::Entity::find().filter(recovery_code::Column::SetId.eq(set_id)).count(db).await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// What there is to say about the codes of an account; `None` when it has no set.
///
/// # Errors
/// When the database does not answer.
pub async fn find_set(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Option<Set>> {
    let Some(row) = find_row(db, account_id).await? else { return Ok(None) };
    let set = recovery_set::Entity::find_by_id(row.id).one(db).await?;
    Ok(Some(Set {
        left: left(db, row.id).await?,
        made_at: UnixMs(row.created_at),
        tested_at: set.and_then(|set| set.tested_at).map(UnixMs),
    }))
}

/// The outcome of proving that a backup sheet works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// The code is on it, and still good for once.
    Works,
    /// It is not one of the account's, or was used.
    Rejected {
        /// Why.
        why: Rejection,
        /// Tries left before recovery codes have to wait; `None` when this one did not count.
        tries_left: Option<u32>,
    },
    /// No try is possible before this time.
    Blocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// Too many failures in a row.
    Disabled,
}

/// Proves that the owner's sheet works: finds a code without using it up. Counted like any other try, so that it is no
/// way to guess.
///
/// # Errors
/// When the database does not answer.
pub async fn test(portal: &Portal, caller: &Caller, code: &Secret) -> Result<Test> {
    let account_id = caller.account_id;
    let Some(code) = &flow::normal_code(&code.0) else {
        return Ok(Test::Rejected { why: Rejection::NotARecoveryCode, tries_left: None });
    };
    let left = match attempt::reserve(portal, &caller.origin, account_id, KIND).await? {
        Reservation::Blocked { until } => return Ok(Test::Blocked { until }),
        Reservation::Disabled => return Ok(Test::Disabled),
        Reservation::Counted { left } => left,
    };
    let lookup = &portal.sealer.recovery_lookup(account_id, code.as_bytes())?.to_vec();
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let found = recovery_code::Entity::find_by_id(lookup.clone()).one(txn).await?;
                let kind = if found.is_some() { EventKind::SheetTested } else { EventKind::MethodFail };
                audit::record(portal, txn, &caller.origin, Entry::of(kind, account_id).method(KIND)).await?;
                let Some(found) = found else {
                    let why = Rejection::NoSuchRecoveryCode;
                    return Ok(Test::Rejected { why, tries_left: Some(left) });
                };
                attempt::succeeded(txn, account_id, KIND).await?;
                let tested = recovery_set::ActiveModel {
                    id: Value(found.set_id),
                    tested_at: Value(Some(portal.now().0)),
                };
                recovery_set::Entity::update(tested).exec(txn).await?;
                Ok(Test::Works)
            })
        })
        .await
}
