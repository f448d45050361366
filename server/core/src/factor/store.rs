//! Queries on what all methods share.

use super::attempt;
use crate::{
    Result,
    entity::{app_enrolment, method_failure, second_factor},
    sign_in::{Facts, StoredMethod},
};
use postern_types::MethodKind;
use sea_orm::{QueryOrder, entity::prelude::*};

/// The methods of an account, oldest first, unknown kinds included.
pub(crate) async fn list(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<second_factor::Model>> {
    Ok(second_factor::Entity::find()
        .filter(second_factor::Column::AccountId.eq(account_id))
        .order_by_asc(second_factor::Column::CreatedAt)
        .all(db)
        .await?)
}

/// What the rules of a sign-in need to know of an account.
pub(crate) async fn facts(db: &impl ConnectionTrait, account_id: Uuid, is_disabled: bool) -> Result<Facts> {
    let failures = method_failure::Entity::find()
        .filter(method_failure::Column::AccountId.eq(account_id))
        .filter(method_failure::Column::Failures.gte(attempt::DISABLED_AT))
        .all(db)
        .await?;
    let methods = list(db, account_id)
        .await?
        .into_iter()
        .map(|row| StoredMethod {
            kind: MethodKind::parse(&row.kind),
            is_disabled: failures.iter().any(|failure| failure.kind == row.kind),
        })
        .collect();
    Ok(Facts { is_disabled, methods })
}

/// Removes every method of an account, what was begun, and the counts of failures. Says how many methods there were.
pub(crate) async fn remove_all(txn: &impl ConnectionTrait, account_id: Uuid) -> Result<u64> {
    app_enrolment::Entity::delete_many()
        .filter(app_enrolment::Column::AccountId.eq(account_id))
        .exec(txn)
        .await?;
    method_failure::Entity::delete_many()
        .filter(method_failure::Column::AccountId.eq(account_id))
        .exec(txn)
        .await?;
    let done = second_factor::Entity::delete_many()
        .filter(second_factor::Column::AccountId.eq(account_id))
        .exec(txn)
        .await?;
    Ok(done.rows_affected)
}
