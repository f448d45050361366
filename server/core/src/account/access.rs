//! Who may get in: passwords, disabling, taking second factors away. Whatever is taken away ends what is signed in.

use super::{
    service::{load, password_problem},
    store,
};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    browser::{self, Caller, EndReason},
    db::Txn,
    entity::account,
    factor,
    link::{self, FOR_A_PASSWORD, LinkPurpose},
    people::group,
    sign_in,
    token::Token,
};
use postern_types::{EventKind, MethodKind, form::Secret};
use uuid::Uuid;

/// Sets a new password. Ends every browser and pending sign-in of the account.
///
/// # Errors
/// [`Error::Invalid`] when it is too weak, [`Error::NotFound`] when there is no such account.
pub async fn set_password(
    portal: &Portal,
    origin: &Origin,
    account: &account::Model,
    password: &Secret,
) -> Result<()> {
    let hash = &new_hash(portal, account, password).await?;
    portal.db.write(|txn, _| Box::pin(replace_password(portal, txn, origin, account.id, hash, None))).await
}

/// Sets a new password with a one-time link; the link works once. Nobody is signed in by it.
///
/// # Errors
/// [`Error::NotFound`] when the link cannot be used any more, [`Error::Invalid`] when the password is too weak.
pub async fn set_password_with_link(
    portal: &Portal,
    origin: &Origin,
    token: &Token,
    password: &Secret,
) -> Result<()> {
    let link = &link::load_usable(portal, FOR_A_PASSWORD, token).await?;
    let account = &load(portal, link.account_id.ok_or(Error::NotFound)?).await?;
    let hash = &new_hash(portal, account, password).await?;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                link::consume(txn, FOR_A_PASSWORD, token, portal.now()).await?;
                if link.purpose == LinkPurpose::Invitation.as_str() && account.email_confirmed_at.is_none() {
                    store::confirm_address(txn, account.id, portal.now().0).await?;
                }
                replace_password(portal, txn, origin, account.id, hash, None).await
            })
        })
        .await
}

/// The hash of a new password that is good enough.
///
/// # Errors
/// [`Error::Invalid`] when it is not.
pub(crate) async fn new_hash(portal: &Portal, account: &account::Model, password: &Secret) -> Result<String> {
    check_new_password(portal, account, password)?;
    portal.passwords.hash(&*portal.rng, password).await
}

/// Whether a new password of this account is good enough.
pub(crate) fn check_new_password(portal: &Portal, account: &account::Model, password: &Secret) -> Result<()> {
    let account::Model { name, display_name, email, .. } = account;
    match password_problem(portal, name, display_name, email.as_deref(), password) {
        Some(error) => Err(Error::Invalid(vec![error])),
        None => Ok(()),
    }
}

/// Sets the hash of a new password, and ends what is signed in with the old one, all but `except`. Links for choosing one
/// are void: who asked for another link may not be who chose this password.
pub(crate) async fn replace_password(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    hash: &str,
    except: Option<Uuid>,
) -> Result<()> {
    if !store::set_password_hash(txn, id, hash, portal.now().0).await? {
        return Err(Error::NotFound);
    }
    link::void_all(txn, id, portal.now()).await?;
    audit::record(portal, txn, origin, Entry::of(EventKind::PasswordChanged, id)).await?;
    lock_out(portal, txn, origin, id, except, EndReason::AccountChanged).await
}

/// Ends everything that is signed in, all but `except`, or about to be.
pub(crate) async fn lock_out(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    except: Option<Uuid>,
    why: EndReason,
) -> Result<()> {
    // Sign-ins first: one that completes at this moment has its browser by then.
    sign_in::store::end_all(txn, id).await?;
    browser::store::end_all(portal, txn, origin, id, except, why).await.map(|_| ())
}

/// Lets a disabled account sign in again.
pub(crate) async fn enable(portal: &Portal, txn: &Txn, origin: &Origin, id: Uuid) -> Result<()> {
    store::set_disabled(txn, id, false).await?;
    audit::record(portal, txn, origin, Entry::of(EventKind::AccountEnabled, id)).await
}

/// Keeps an account out: its browsers and pending sign-ins end.
pub(crate) async fn disable(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    why: EndReason,
) -> Result<()> {
    store::set_disabled(txn, id, true).await?;
    audit::record(portal, txn, origin, Entry::of(EventKind::AccountDisabled, id).reason(why.as_str()))
        .await?;
    lock_out(portal, txn, origin, id, None, why).await
}

/// The owner disables the account; a manager can enable it.
///
/// # Errors
/// [`Error::Refused`] when it is the last one that manages groups: nobody would be left to.
pub(crate) async fn deactivate(portal: &Portal, txn: &Txn, caller: &Caller) -> Result<()> {
    let holders = group::lock_all(txn).await?;
    disable(portal, txn, &caller.origin, caller.account_id, EndReason::Deactivated).await?;
    holders.keep(txn).await
}

/// Removes the security keys of an account that were registered for this domain, and leaves its other methods. Ends the
/// account's browsers and pending sign-ins. Says how many keys there were.
///
/// # Errors
/// When the database does not answer.
pub async fn remove_keys(portal: &Portal, origin: &Origin, id: Uuid, domain: &str) -> Result<usize> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                factor::store::lock(txn, id).await?;
                let removed = factor::security_key::address::remove_registered_for(txn, id, domain).await?;
                for name in &removed {
                    let entry = Entry::of(EventKind::MethodRemoved, id).method(MethodKind::SecurityKey);
                    audit::record(portal, txn, origin, entry.subject(name.clone())).await?;
                }
                lock_out(portal, txn, origin, id, None, EndReason::Manager).await?;
                Ok(removed.len())
            })
        })
        .await
}
