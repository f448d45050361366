//! Queries on sign-ins.

use super::flow::{MOST_FAILURES, SignIn, SignInState, Vouched};
use crate::{Result, browser::flow as proofs, entity::sign_in, token::Token};
use postern_types::UnixMs;
use sea_orm::{ExprTrait, entity::prelude::*};

/// The sign-in of a token, whatever its state.
pub(crate) async fn find(db: &impl ConnectionTrait, token: &Token) -> Result<Option<sign_in::Model>> {
    Ok(sign_in::Entity::find().filter(sign_in::Column::TokenHash.eq(token.hash())).one(db).await?)
}

/// The row as the rules see it.
pub(crate) fn as_sign_in(row: &sign_in::Model, vouched: Option<Vouched>) -> Result<SignIn> {
    Ok(SignIn {
        account_id: row.account_id,
        state: SignInState::parse(&row.state),
        proofs: proofs::proofs_of(&row.proofs)?,
        expires_at: UnixMs(row.expires_at),
        vouched,
    })
}

/// Moves a pending sign-in to `state`, if it is still as it was read. One of two requests succeeds.
pub(crate) async fn turn(
    txn: &impl ConnectionTrait,
    row: &sign_in::Model,
    state: SignInState,
) -> Result<bool> {
    let done = sign_in::Entity::update_many()
        .col_expr(sign_in::Column::State, Expr::value(state.as_str()))
        .col_expr(sign_in::Column::Version, Expr::value(row.version + 1))
        .filter(sign_in::Column::Id.eq(row.id))
        .filter(sign_in::Column::Version.eq(row.version))
        .filter(sign_in::Column::State.eq(SignInState::Pending.as_str()))
        .exec(txn)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Has a pending sign-in last until then, if it would not: a code that was mailed in it works as long as it says.
pub(crate) async fn extend(txn: &impl ConnectionTrait, id: Uuid, until: UnixMs) -> Result<()> {
    sign_in::Entity::update_many()
        .col_expr(sign_in::Column::ExpiresAt, Expr::value(until.0))
        .filter(sign_in::Column::Id.eq(id))
        .filter(sign_in::Column::State.eq(SignInState::Pending.as_str()))
        .filter(sign_in::Column::ExpiresAt.lt(until.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// Counts one try in a pending sign-in that has tries left.
pub(crate) async fn count_try(txn: &impl ConnectionTrait, id: Uuid, now: UnixMs) -> Result<bool> {
    let done = sign_in::Entity::update_many()
        .col_expr(sign_in::Column::Failures, Expr::col(sign_in::Column::Failures).add(1))
        .filter(sign_in::Column::Id.eq(id))
        .filter(sign_in::Column::State.eq(SignInState::Pending.as_str()))
        .filter(sign_in::Column::Failures.lt(MOST_FAILURES))
        .filter(sign_in::Column::ExpiresAt.gt(now.0))
        .exec(txn)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends every pending sign-in of an account.
pub(crate) async fn end_all(txn: &impl ConnectionTrait, account_id: Uuid) -> Result<()> {
    sign_in::Entity::update_many()
        .col_expr(sign_in::Column::State, Expr::value(SignInState::Ended.as_str()))
        .col_expr(sign_in::Column::Version, Expr::col(sign_in::Column::Version).add(1))
        .filter(sign_in::Column::AccountId.eq(account_id))
        .filter(sign_in::Column::State.eq(SignInState::Pending.as_str()))
        .exec(txn)
        .await?;
    Ok(())
}

/// Forgets sign-ins that are over.
pub(crate) async fn forget_expired(txn: &impl ConnectionTrait, now: UnixMs) -> Result<()> {
    sign_in::Entity::delete_many().filter(sign_in::Column::ExpiresAt.lte(now.0)).exec(txn).await?;
    Ok(())
}
