//! What is done to methods of any kind that people give names: finding, renaming, removing.

use super::store;
use crate::{
    Error, Portal, Result, account,
    audit::{self, Entry},
    browser::{self, Caller},
    db::Txn,
    entity::second_factor,
    policy,
};
use postern_types::{EventKind, FieldError, MethodKind, UnixMs, page::MethodRow};
use sea_orm::{ActiveValue::Set, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Most characters of a method's name.
pub(crate) const MOST_NAME: usize = 64;

/// Whose enrolment it is, and who may go on with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The account.
    pub account_id: Uuid,
    /// The signed-in browser, or the sign-in that requires it.
    pub begun_by: Uuid,
}

/// A method with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Method {
    /// Its id.
    pub id: Uuid,
    /// Its kind.
    pub kind: MethodKind,
    /// Its name.
    pub name: String,
}

impl From<second_factor::Model> for MethodRow {
    fn from(factor: second_factor::Model) -> Self {
        Self {
            id: factor.id.to_string(),
            name: factor.name,
            created_at: UnixMs(factor.created_at),
            last_used_at: factor.last_used_at.map(UnixMs),
        }
    }
}

/// The methods that an account has given names to, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn list(portal: &Portal, account_id: Uuid) -> Result<Vec<Method>> {
    let rows = store::list(portal.db.read(), account_id).await?;
    Ok(rows.into_iter().filter_map(named).collect())
}

/// The method of that id; of somebody else, or without a name, it is as if it did not exist.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(portal: &Portal, account_id: Uuid, id: Uuid) -> Result<Method> {
    let methods = list(portal, account_id).await?;
    methods.into_iter().find(|method| method.id == id).ok_or(Error::NotFound)
}

fn named(row: second_factor::Model) -> Option<Method> {
    let kind = MethodKind::parse(&row.kind).filter(|kind| !kind.is_backup())?;
    Some(Method { id: row.id, kind, name: row.name })
}

async fn load(db: &impl ConnectionTrait, account_id: Uuid, id: Uuid) -> Result<second_factor::Model> {
    store::list(db, account_id).await?.into_iter().find(|row| row.id == id).ok_or(Error::NotFound)
}

/// The name of a method, checked.
pub(crate) fn parse_name(name: &str) -> Result<String> {
    let mut errors: Vec<FieldError> = Vec::new();
    let name = account::line(name, "name", MOST_NAME, &mut errors);
    if errors.is_empty() { Ok(name) } else { Err(Error::Invalid(errors)) }
}

/// Gives a method another name; the new name was checked.
pub(crate) async fn rename(
    portal: &Portal,
    txn: &Txn,
    caller: &Caller,
    method: &Method,
    name: &str,
) -> Result<()> {
    let old = load(txn, caller.account_id, method.id).await?;
    let change =
        second_factor::ActiveModel { id: Set(old.id), name: Set(name.to_owned()), ..Default::default() };
    second_factor::Entity::update(change).exec(txn).await?;
    let entry = Entry::of(EventKind::MethodRenamed, caller.account_id).method(method.kind).subject(old.name);
    audit::record(portal, txn, &caller.origin, entry).await
}

/// The outcome of removing a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remove {
    /// Removed; all other browsers of the account are ended.
    Done,
    /// The policy requires a second factor, and this is the last one.
    LastOne,
}

/// Removes a method. The methods of the account must be locked, and the proof for it checked.
pub(crate) async fn remove(portal: &Portal, txn: &Txn, caller: &Caller, method: &Method) -> Result<Remove> {
    let account_id = caller.account_id;
    let methods = store::list(txn, account_id).await?;
    let row = methods.iter().find(|row| row.id == method.id).ok_or(Error::NotFound)?;
    let policy = policy::of(portal, txn, account_id).await?;
    // One that may not be used does not stand in for one that may.
    let may_be_used = |row: &second_factor::Model| {
        MethodKind::parse(&row.kind).is_some_and(|kind| !kind.is_backup() && policy.allows(kind))
    };
    let is_last = !methods.iter().any(|other| other.id != row.id && may_be_used(other));
    if is_last && policy.second_factor.is_required(portal.now()) {
        return Ok(Remove::LastOne);
    }
    store::remove(txn, row).await?;
    let entry = Entry::of(EventKind::MethodRemoved, account_id).method(method.kind).subject(row.name.clone());
    audit::record(portal, txn, &caller.origin, entry).await?;
    let why = browser::EndReason::AccountChanged;
    account::lock_out(portal, txn, &caller.origin, account_id, Some(caller.browser_id), why).await?;
    Ok(Remove::Done)
}
