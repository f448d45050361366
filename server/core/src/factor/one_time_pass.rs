//! Passes for one sign-in, made by a manager in place of removing what an account has. A pass is the second factor of one
//! sign-in within its time, and no proof for any change: who holds one binds no new factor.

use super::{Checked, attempt, recovery_code::flow, store};
use crate::{
    Portal, Result,
    audit::{self, Entry, Origin},
    db::Txn,
    entity::{one_time_pass, second_factor},
};
use postern_types::{EventKind, MethodKind, Rejection, UnixMs, time::MINUTE_MS};
use sea_orm::{ActiveValue::Set, Condition, entity::prelude::*};
use zeroize::Zeroizing;

const KIND: MethodKind = MethodKind::OneTimePass;

/// Makes a pass, to be shown once; one made before is void. The methods of the account must be locked.
pub(crate) async fn make(
    portal: &Portal,
    txn: &Txn,
    account_id: Uuid,
    minutes: u32,
) -> Result<(Zeroizing<String>, UnixMs)> {
    for row in store::of_kind(txn, account_id, KIND).await? {
        second_factor::Entity::delete_by_id(row.id).exec(txn).await?;
    }
    attempt::succeeded(txn, account_id, KIND).await?;
    let (id, until) = (portal.rng.id()?, portal.now().plus_ms(i64::from(minutes) * MINUTE_MS));
    store::insert(txn, id, account_id, KIND, "", portal.now()).await?;
    let bytes = Zeroizing::new(portal.rng.bytes::<{ flow::BYTES }>()?);
    let code = flow::code_of(&bytes);
    let row = one_time_pass::ActiveModel {
        id: Set(id),
        lookup: Set(portal.sealer.pass_lookup(account_id, code.as_bytes())?.to_vec()),
        expires_at: Set(until.0),
        used_at: Set(None),
    };
    one_time_pass::Entity::insert(row).exec_without_returning(txn).await?;
    Ok((flow::grouped(&code), until))
}

fn usable(now: UnixMs) -> Condition {
    Condition::all()
        .add(one_time_pass::Column::UsedAt.is_null())
        .add(one_time_pass::Column::ExpiresAt.gt(now.0))
}

/// Checks a pass and uses it up. The try must have been counted.
pub(crate) async fn verify(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    code: &str,
) -> Result<Checked> {
    let now = portal.now();
    let lookup = portal.sealer.pass_lookup(account_id, code.as_bytes())?.to_vec();
    for row in store::of_kind(txn, account_id, KIND).await? {
        // Using it is the one statement that also checks that it was not used.
        let used = one_time_pass::Entity::update_many()
            .col_expr(one_time_pass::Column::UsedAt, Expr::value(now.0))
            .filter(one_time_pass::Column::Id.eq(row.id))
            .filter(one_time_pass::Column::Lookup.eq(lookup.clone()))
            .filter(usable(now))
            .exec(txn)
            .await?;
        if used.rows_affected == 1 {
            store::mark_used(txn, row.id, now).await?;
            attempt::succeeded(txn, account_id, KIND).await?;
            let entry = Entry::of(EventKind::OneTimePassUsed, account_id).method(KIND);
            audit::record(portal, txn, origin, entry).await?;
            return Ok(Checked::Accepted);
        }
    }
    audit::record(portal, txn, origin, Entry::of(EventKind::MethodFail, account_id).method(KIND)).await?;
    Ok(Checked::Rejected(Rejection::NoSuchPass))
}

/// Until when a pass works; `None` when it was used or its time is over.
pub(crate) async fn until(portal: &Portal, db: &impl ConnectionTrait, id: Uuid) -> Result<Option<UnixMs>> {
    let row = one_time_pass::Entity::find_by_id(id).filter(usable(portal.now())).one(db).await?;
    Ok(row.map(|row| UnixMs(row.expires_at)))
}

/// Whether a pass was used or its time is over.
pub(crate) async fn is_over(portal: &Portal, db: &impl ConnectionTrait, id: Uuid) -> Result<bool> {
    Ok(until(portal, db, id).await?.is_none())
}

/// Forgets passes that are over.
pub(crate) async fn forget_old(txn: &Txn, now: UnixMs) -> Result<()> {
    let over = one_time_pass::Entity::find().filter(usable(now).not()).all(txn).await?;
    second_factor::Entity::delete_many()
        .filter(second_factor::Column::Id.is_in(over.into_iter().map(|pass| pass.id)))
        .exec(txn)
        .await?;
    Ok(())
}
