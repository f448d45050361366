//! The portal's mail: the account it is sent by, and the outbox.
//!
//! A mail is a row of `outbox`, written in the transaction of what it tells, so that neither exists without the other.
//! Workers claim rows that are due and hand them to the mail server after the commit; one that is not worth sending any
//! more is dropped. Nothing that people wait for waits for a mail server.

pub mod account;
pub(crate) mod code;
pub mod history;
pub(crate) mod notice;
pub mod outbox;

pub use account::MailAccount;
pub use code::{Sent, Standing};

use crate::{Portal, Result, entity::account as account_entity};
use postern_types::{FieldError, Problem, time::DAY_MS};
use sea_orm::ConnectionTrait;

/// What an operator decides about mail.
#[derive(Clone, Debug, Default)]
pub struct MailSettings {
    /// The account of the configuration; it goes before the one that is set in the portal, and locks it.
    pub account: Option<MailAccount>,
    /// Certificates (PEM) of authorities that are believed beside the public ones.
    pub authorities: Vec<u8>,
}

/// The address that mail reaches an account at: one that its owner proved to read, in a portal that can send mail.
pub(crate) async fn address_of(
    portal: &Portal,
    db: &impl ConnectionTrait,
    account: &account_entity::Model,
) -> Result<Option<String>> {
    let Some(email) = account.email.as_ref().filter(|_| account.email_confirmed_at.is_some()) else {
        return Ok(None);
    };
    Ok(account::is_set_up(portal, db).await?.then(|| email.clone()))
}

/// As [`address_of`], for pages.
///
/// # Errors
/// When the database does not answer.
pub async fn reachable_at(portal: &Portal, account: &account_entity::Model) -> Result<Option<String>> {
    address_of(portal, portal.db.read(), account).await
}

/// Whether a mail can be sent to what was typed.
///
/// # Errors
/// What is wrong with the field `to`.
pub fn check_recipient(typed: &str) -> Result<(), Vec<FieldError>> {
    let mut errors = Vec::new();
    if crate::account::address(typed, "to", &mut errors).is_none() && errors.is_empty() {
        errors.push(FieldError::new("to", Problem::Required));
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// An address of which its owner sees enough to know it, and nobody else much: "a•••@northwind.test".
#[must_use]
pub fn hidden(address: &str) -> String {
    match address.split_once('@') {
        Some((user, domain)) => format!("{}•••@{domain}", user.chars().next().unwrap_or_default()),
        None => "•••".to_owned(),
    }
}

/// How long a notice is worth sending.
pub(crate) const NOTICE_LIFE_MS: i64 = 2 * DAY_MS;
