//! Queries on what all methods share.

use super::{attempt, one_time_pass, recovery_code};
use crate::{
    Error, Portal, Result,
    entity::{account, app_enrolment, method_failure, second_factor},
    mail,
    sign_in::{Facts, StoredMethod},
};
use postern_types::{MethodKind, Protection, UnixMs};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect, entity::prelude::*};

/// Keeps others from changing the methods of this account until the transaction ends: of two who each remove one of the
/// last two, the second sees what the first did.
pub(crate) async fn lock(txn: &impl ConnectionTrait, account_id: Uuid) -> Result<account::Model> {
    account::Entity::find_by_id(account_id).lock_exclusive().one(txn).await?.ok_or(Error::NotFound)
}

/// The methods of an account, oldest first, unknown kinds included.
pub(crate) async fn list(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<second_factor::Model>> {
    Ok(second_factor::Entity::find()
        .filter(second_factor::Column::AccountId.eq(account_id))
        .order_by_asc(second_factor::Column::CreatedAt)
        .all(db)
        .await?)
}

/// The methods of one kind of an account, oldest first.
pub(crate) async fn of_kind(
    db: &impl ConnectionTrait,
    account_id: Uuid,
    kind: MethodKind,
) -> Result<Vec<second_factor::Model>> {
    Ok(list(db, account_id).await?.into_iter().filter(|row| row.kind == kind.as_str()).collect())
}

/// What the rules of a sign-in need to know of an account.
pub(crate) async fn facts(
    portal: &Portal,
    db: &impl ConnectionTrait,
    account: &account::Model,
) -> Result<Facts> {
    let disabled = attempt::disabled_kinds(db, account.id).await?;
    let is_reached_by_mail = mail::address_of(portal, db, account).await?.is_some();
    let mut methods = Vec::new();
    for row in list(db, account.id).await? {
        let kind = MethodKind::parse(&row.kind);
        let is_empty = match kind {
            Some(MethodKind::RecoveryCode) => recovery_code::left(db, row.id).await? == 0,
            Some(MethodKind::EmailCode) => !is_reached_by_mail,
            Some(MethodKind::OneTimePass) => one_time_pass::is_over(portal, db, row.id).await?,
            _ => false,
        };
        let is_disabled = disabled.contains(&row.kind);
        methods.push(StoredMethod { kind, is_disabled, is_empty });
    }
    Ok(Facts {
        is_disabled: account.is_disabled,
        is_reached_by_mail,
        is_to_enrol: account.is_to_enrol,
        methods,
    })
}

/// Adds the row that every method has.
pub(crate) async fn insert(
    txn: &impl ConnectionTrait,
    id: Uuid,
    account_id: Uuid,
    kind: MethodKind,
    name: &str,
    now: UnixMs,
) -> Result<()> {
    let row = second_factor::ActiveModel {
        id: Set(id),
        account_id: Set(account_id),
        kind: Set(kind.as_str().to_owned()),
        name: Set(name.to_owned()),
        created_at: Set(now.0),
        last_used_at: Set(None),
    };
    second_factor::Entity::insert(row).exec_without_returning(txn).await?;
    note_protection(txn, account_id).await
}

/// Keeps beside the account what its methods amount to, after they changed. Who has a method again is not led to add one.
pub(crate) async fn note_protection(txn: &impl ConnectionTrait, account_id: Uuid) -> Result<()> {
    let kinds = list(txn, account_id).await?.into_iter().map(|row| MethodKind::parse(&row.kind));
    let protection = Protection::of(kinds);
    let mut update = account::Entity::update_many()
        .col_expr(account::Column::Protection, Expr::value(protection.as_str()))
        .filter(account::Column::Id.eq(account_id));
    if protection != Protection::None {
        update = update.col_expr(account::Column::IsToEnrol, Expr::value(false));
    }
    update.exec(txn).await?;
    Ok(())
}

/// Notes that a method was accepted.
pub(crate) async fn mark_used(txn: &impl ConnectionTrait, id: Uuid, now: UnixMs) -> Result<()> {
    second_factor::Entity::update_many()
        .col_expr(second_factor::Column::LastUsedAt, Expr::value(now.0))
        .filter(second_factor::Column::Id.eq(id))
        .exec(txn)
        .await?;
    Ok(())
}

/// Removes one method. What only stands in for another goes with the last one, and with the last of a kind the count of
/// its failures.
pub(crate) async fn remove(txn: &impl ConnectionTrait, row: &second_factor::Model) -> Result<()> {
    second_factor::Entity::delete_by_id(row.id).exec(txn).await?;
    let left = list(txn, row.account_id).await?;
    if left.iter().all(is_backup) {
        remove_all(txn, row.account_id).await?;
    } else if left.iter().all(|other| other.kind != row.kind) {
        method_failure::Entity::delete_by_id((row.account_id, row.kind.clone())).exec(txn).await?;
    }
    note_protection(txn, row.account_id).await
}

/// Whether a method only stands in for another. One of a kind this version does not know counts in its own right.
pub(crate) fn is_backup(row: &second_factor::Model) -> bool {
    MethodKind::parse(&row.kind).is_some_and(MethodKind::is_backup)
}

/// Removes every method of an account, what was begun, and the counts of failures. Says how many methods there were,
/// those not counted that only stand in for another.
pub(crate) async fn remove_all(txn: &impl ConnectionTrait, account_id: Uuid) -> Result<u64> {
    app_enrolment::Entity::delete_many()
        .filter(app_enrolment::Column::AccountId.eq(account_id))
        .exec(txn)
        .await?;
    method_failure::Entity::delete_many()
        .filter(method_failure::Column::AccountId.eq(account_id))
        .exec(txn)
        .await?;
    let methods = list(txn, account_id).await?;
    second_factor::Entity::delete_many()
        .filter(second_factor::Column::AccountId.eq(account_id))
        .exec(txn)
        .await?;
    note_protection(txn, account_id).await?;
    Ok(methods.iter().filter(|row| !is_backup(row)).count() as u64)
}
