//! Helping people with their accounts. Whether it may be done was checked in the same transaction ([`super::act`]).

use super::{Acted, NewUser, act::Pass, group};
use crate::{
    Error, Portal, Result,
    account::{self, store},
    audit::{self, Entry, Origin},
    browser::{self, EndReason},
    db::Txn,
    entity::{account as account_entity, browser as browser_entity, second_factor},
    factor::{self, one_time_pass},
    sign_in,
};
use postern_types::{EventKind, FieldError, MethodKind, Problem, Refusal};
use sea_orm::{Condition, entity::prelude::*};

/// Whether names and address of a new account, or new ones of `own`, will do.
pub(super) async fn check_new(
    db: &impl ConnectionTrait,
    user: &NewUser,
    own: Option<&account_entity::Model>,
) -> Result<()> {
    let contact = user.contact()?;
    let mut errors = account::taken(db, &contact, own.map(|account| account.id)).await?;
    if let Some(own) = own
        && own.email != contact.email
        && factor::email_code::find(db, own.id).await?.is_some()
    {
        errors.push(FieldError::new("email", Problem::UsedByMethod));
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

/// The method of that id; without one, all that protect the account. It is refused where there is nothing to remove.
pub(super) async fn removable(
    db: &impl ConnectionTrait,
    account_id: Uuid,
    method: Option<Uuid>,
) -> Result<Vec<second_factor::Model>> {
    let mut methods = factor::store::list(db, account_id).await?;
    methods.retain(|row| !factor::store::is_backup(row) && method.is_none_or(|id| row.id == id));
    match (methods.is_empty(), method) {
        (false, _) => Ok(methods),
        (true, Some(_)) => Err(Error::NotFound),
        (true, None) => Err(Error::Refused(Refusal::NoMethod)),
    }
}

pub(super) async fn create(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    user: &NewUser,
    groups: &[Uuid],
    is_invited: bool,
) -> Result<Acted> {
    let account = account::insert_new(portal, txn, origin, user.contact()?, user.language).await?;
    for id in groups {
        group::add(portal, txn, origin, *id, account.id).await?;
    }
    if is_invited && !account::invite_in(portal, txn, origin, &account).await? {
        return Err(Error::Refused(Refusal::NotReached));
    }
    Ok(Acted::Created { id: account.id, is_invited })
}

pub(super) async fn edit(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    user: &NewUser,
) -> Result<Acted> {
    let old = store::find(txn, id).await?.ok_or(Error::NotFound)?;
    account::edit(portal, txn, origin, &old, &user.contact()?, user.language).await?;
    Ok(Acted::Saved)
}

/// Removes methods (phone lost). Whatever is signed in or about to be ends with them; where nothing is left that protects
/// the account, its next sign-in leads to enrolment.
pub(super) async fn remove_methods(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    method: Option<Uuid>,
    reason: &str,
) -> Result<Acted> {
    let methods = removable(txn, id, method).await?;
    if method.is_some() {
        for row in &methods {
            factor::store::remove(txn, row).await?;
            let mut entry = Entry::of(EventKind::MethodRemoved, id).subject(row.name.clone()).note(reason);
            entry.method = MethodKind::parse(&row.kind);
            audit::record(portal, txn, origin, entry).await?;
        }
    } else {
        factor::store::remove_all(txn, id).await?;
        audit::record(portal, txn, origin, Entry::of(EventKind::MethodRemoved, id).note(reason)).await?;
    }
    if factor::store::list(txn, id).await?.iter().all(factor::store::is_backup) {
        store::set_to_enrol(txn, id, true).await?;
    }
    account::lock_out(portal, txn, origin, id, None, EndReason::Manager).await?;
    Ok(Acted::MethodsRemoved(methods.len() as u64))
}

pub(super) async fn make_pass(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    minutes: u32,
    reason: &str,
) -> Result<Acted> {
    let (pass, until) = one_time_pass::make(portal, txn, id, minutes).await?;
    let entry = Entry::of(EventKind::OneTimePassMade, id).method(MethodKind::OneTimePass).note(reason);
    audit::record(portal, txn, origin, entry.until(until)).await?;
    Ok(Acted::Pass { pass: Pass(pass), until })
}

pub(super) async fn end_browsers(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    browser: Option<Uuid>,
) -> Result<Acted> {
    let which = Condition::all()
        .add(browser_entity::Column::AccountId.eq(id))
        .add_option(browser.map(|browser| browser_entity::Column::Id.eq(browser)));
    if browser.is_none() {
        sign_in::store::end_all(txn, id).await?;
    }
    let count = browser::store::end_where(portal, txn, origin, which, EndReason::Manager).await?;
    if browser.is_some() && count == 0 { Err(Error::NotFound) } else { Ok(Acted::BrowsersEnded(count)) }
}

pub(super) async fn set_disabled(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    is_disabled: bool,
) -> Result<Acted> {
    if is_disabled {
        account::disable(portal, txn, origin, id, EndReason::Manager).await?;
        Ok(Acted::Disabled)
    } else {
        account::enable(portal, txn, origin, id).await?;
        Ok(Acted::Enabled)
    }
}

/// Deletes an account with all that is kept about it. What happened stays in the log.
pub(super) async fn delete(portal: &Portal, txn: &Txn, origin: &Origin, id: Uuid) -> Result<Acted> {
    let account = store::find(txn, id).await?.ok_or(Error::NotFound)?;
    audit::record(portal, txn, origin, Entry::of(EventKind::AccountDeleted, id)).await?;
    account_entity::Entity::delete_by_id(id).exec(txn).await?;
    Ok(Acted::Deleted { name: account.name })
}

/// Mails a link for a password: an invitation to who has none yet, else to the address that was proved alone.
pub(super) async fn send_link(portal: &Portal, txn: &Txn, origin: &Origin, id: Uuid) -> Result<Acted> {
    let account = store::find(txn, id).await?.ok_or(Error::NotFound)?;
    let is_new = account.password_hash.is_none() && account.last_sign_in_at.is_none();
    let is_sent = if is_new && !account.is_disabled {
        account::invite_in(portal, txn, origin, &account).await?
    } else {
        account::send_password_link_in(portal, txn, origin, id).await?
    };
    if is_sent { Ok(Acted::LinkSent) } else { Err(Error::Refused(Refusal::NotReached)) }
}
