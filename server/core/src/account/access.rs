//! Who may get in: passwords, disabling, taking second factors away. Whatever is taken away ends what is signed in.

use super::{
    service::{load, password_problem},
    store,
};
use crate::{
    Error, Portal, Result, browser,
    entity::account,
    event::Event,
    factor,
    link::{self, LinkPurpose},
    sign_in,
    token::Token,
};
use postern_types::form::Secret;
use sea_orm::entity::prelude::*;

/// Sets a new password. Ends every browser and pending sign-in of the account.
///
/// # Errors
/// [`Error::Invalid`] when it is too weak, [`Error::NotFound`] when there is no such account.
pub async fn set_password(portal: &Portal, account: &account::Model, password: &Secret) -> Result<()> {
    let hash = &new_hash(portal, account, password).await?;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move { replace_password(portal, txn, account.id, hash.clone()).await })
        })
        .await
}

/// Sets a new password with a one-time link; the link works once. Nobody is signed in by it.
///
/// # Errors
/// [`Error::NotFound`] when the link cannot be used any more, [`Error::Invalid`] when the password is too weak.
pub async fn set_password_with_link(portal: &Portal, token: &Token, password: &Secret) -> Result<()> {
    let link = link::load_usable(portal, LinkPurpose::Password, token).await?;
    let account = &load(portal, link.account_id.ok_or(Error::NotFound)?).await?;
    let hash = &new_hash(portal, account, password).await?;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                link::consume(txn, LinkPurpose::Password, token, portal.now()).await?;
                replace_password(portal, txn, account.id, hash.clone()).await
            })
        })
        .await
}

async fn new_hash(portal: &Portal, account: &account::Model, password: &Secret) -> Result<String> {
    let account::Model { name, display_name, email, .. } = account;
    if let Some(error) = password_problem(portal, name, display_name, email.as_deref(), password) {
        return Err(Error::Invalid(vec![error]));
    }
    portal.passwords.hash(&*portal.rng, password).await
}

async fn replace_password(portal: &Portal, txn: &impl ConnectionTrait, id: Uuid, hash: String) -> Result<()> {
    if !store::set_password_hash(txn, id, hash, portal.now().0).await? {
        return Err(Error::NotFound);
    }
    lock_out(portal, txn, id, browser::EndReason::AccountChanged).await?;
    Event::PasswordChanged.log(Some(id));
    Ok(())
}

/// Ends everything that is signed in or about to be.
async fn lock_out(
    portal: &Portal,
    txn: &impl ConnectionTrait,
    id: Uuid,
    why: browser::EndReason,
) -> Result<()> {
    browser::store::end_all(txn, id, None, why, portal.now()).await?;
    sign_in::store::end_all(txn, id).await
}

/// Disables or enables an account. Disabling ends its browsers and pending sign-ins.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account.
pub async fn set_disabled(portal: &Portal, id: Uuid, is_disabled: bool) -> Result<()> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let done = account::Entity::update_many()
                    .col_expr(account::Column::IsDisabled, Expr::value(is_disabled))
                    .filter(account::Column::Id.eq(id))
                    .exec(txn)
                    .await?;
                if done.rows_affected != 1 {
                    return Err(Error::NotFound);
                }
                if is_disabled {
                    lock_out(portal, txn, id, browser::EndReason::Manager).await?;
                }
                Ok(())
            })
        })
        .await?;
    if is_disabled { Event::AccountDisabled } else { Event::AccountEnabled }.log(Some(id));
    Ok(())
}

/// Removes every method of second factor (phone lost), with its count of failures. Ends the account's browsers and
/// pending sign-ins. Says how many methods there were.
///
/// # Errors
/// When the database does not answer.
pub async fn remove_second_factors(portal: &Portal, id: Uuid) -> Result<u64> {
    let count = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let count = factor::store::remove_all(txn, id).await?;
                lock_out(portal, txn, id, browser::EndReason::Manager).await?;
                Ok(count)
            })
        })
        .await?;
    Event::MethodRemove.log(Some(id));
    Ok(count)
}
