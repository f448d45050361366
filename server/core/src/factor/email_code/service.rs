//! Sending and checking codes.

use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    db::Txn,
    entity::{account::Model as Account, second_factor},
    factor::{Checked, attempt, store},
    mail::{
        self, Sent,
        code::{self, Asked, Code},
    },
};
use postern_types::{EventKind, MethodKind, page::MethodRow};
use sea_orm::{ActiveValue::Set, entity::prelude::*};

pub(super) const KIND: MethodKind = MethodKind::EmailCode;

/// The method of an account, if it has it.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    account_id: Uuid,
) -> Result<Option<second_factor::Model>> {
    Ok(store::of_kind(db, account_id, KIND).await?.into_iter().next())
}

/// The method of an account for its Login panel.
///
/// # Errors
/// When the database does not answer.
pub async fn row(portal: &Portal, account_id: Uuid) -> Result<Option<MethodRow>> {
    Ok(find(portal.db.read(), account_id).await?.map(MethodRow::from))
}

/// Sends a code to an account that has this method. Its row must be locked.
///
/// # Errors
/// [`Error::NotFound`] where no mail reaches it (any more).
pub(crate) async fn send(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account: &Account,
    asked: Asked,
) -> Result<Sent> {
    let address = mail::address_of(portal, txn, account).await?.ok_or(Error::NotFound)?;
    code::send(portal, txn, origin, account, asked, &address).await
}

/// Checks a code and uses it up. The try must have been counted.
pub(crate) async fn verify(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    asked: Asked,
    typed: Code,
) -> Result<Checked> {
    let event = |kind| Entry::of(kind, account_id).method(KIND);
    let why = match code::check(portal, txn, account_id, asked, typed).await? {
        Ok(_) => {
            if let Some(row) = find(txn, account_id).await? {
                store::mark_used(txn, row.id, portal.now()).await?;
            }
            attempt::succeeded(txn, account_id, KIND).await?;
            audit::record(portal, txn, origin, event(EventKind::MethodOk)).await?;
            return Ok(Checked::Accepted);
        }
        Err(why) => why,
    };
    audit::record(portal, txn, origin, event(EventKind::MethodFail)).await?;
    Ok(Checked::Rejected(why))
}

/// The method goes with the account's address, which it is called by.
pub(crate) async fn follow_address(txn: &Txn, account_id: Uuid, address: &str) -> Result<bool> {
    let Some(row) = find(txn, account_id).await? else { return Ok(false) };
    let row =
        second_factor::ActiveModel { id: Set(row.id), name: Set(address.to_owned()), ..Default::default() };
    second_factor::Entity::update(row).exec(txn).await?;
    Ok(true)
}
