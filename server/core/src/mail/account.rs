//! The mail account that the portal sends by.

use super::outbox;
use crate::{
    Error, Portal, Result,
    account::{address, line},
    audit::{self, Entry},
    browser::Caller,
    db::Txn,
    entity::account,
    people, setting,
};
use postern_types::{EventKind, FieldError, Permission, Problem, Protection, form::Secret, mail::MailTls};
use sea_orm::{QueryOrder, entity::prelude::*};
use serde::{Deserialize, Serialize};

const NAME: &str = "mail_account";
/// Most characters of a host, a user, a password, an address.
const MOST: usize = 254;

/// An account at a mail server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailAccount {
    /// Host name or address of the mail server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub tls: MailTls,
    /// User name; empty for a server that asks for none.
    pub user: String,
    /// Password of that user.
    pub password: Secret,
    /// Name that mails come from; empty for the portal's.
    pub sender_name: String,
    /// Address that mails come from.
    pub sender_address: String,
}

impl MailAccount {
    /// Checks all fields and brings them into shape.
    ///
    /// # Errors
    /// Every field that needs another look.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let host = host(&self.host, &mut errors);
        if self.port == 0 {
            errors.push(FieldError::new("port", Problem::NotAPort));
        }
        if self.tls == MailTls::None && !host.is_empty() && !is_loopback(&host) {
            errors.push(FieldError::new("tls", Problem::TlsNeeded));
        }
        let optional = |text: &str, field: &str, errors: &mut Vec<FieldError>| match text.trim() {
            "" => String::new(),
            text => line(text, field, MOST, errors),
        };
        let user = optional(&self.user, "user", &mut errors);
        if self.password.0.chars().count() > MOST {
            errors.push(FieldError::new("password", Problem::TooLong { most: MOST as u32 }));
        } else if self.password.0.contains(char::is_control) {
            errors.push(FieldError::new("password", Problem::BadCharacters));
        }
        let sender_name = optional(&self.sender_name, "sender_name", &mut errors);
        let sender_address = address(&self.sender_address, "sender_address", &mut errors);
        if sender_address.is_none() && !errors.iter().any(|error| error.field == "sender_address") {
            errors.push(FieldError::new("sender_address", Problem::Required));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let sender_address = sender_address.unwrap_or_default();
        Ok(Self { host, user, sender_name, sender_address, ..self })
    }
}

/// The host as it is connected to: international names in their ASCII form (RFC 5890).
fn host(text: &str, errors: &mut Vec<FieldError>) -> String {
    let text = text.trim();
    if text.is_empty() {
        errors.push(FieldError::new("host", Problem::Required));
        return String::new();
    }
    // An IPv6 address is typed without the brackets that a URL has.
    let parsed = match text.parse::<std::net::Ipv6Addr>() {
        Ok(address) => Ok(address.to_string()),
        Err(_) => url::Host::parse(text).map(|host| host.to_string()),
    };
    parsed.unwrap_or_else(|_| {
        errors.push(FieldError::new("host", Problem::NotAHost));
        String::new()
    })
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The account that mail is sent by; `None` where there is none yet.
///
/// # Errors
/// [`Error::Sealed`] when the stored one does not open.
pub async fn find(portal: &Portal) -> Result<Option<MailAccount>> {
    if let Some(account) = &portal.mail.account {
        return Ok(Some(account.clone()));
    }
    setting::read(portal, portal.db.read(), NAME).await
}

/// Whether there is one.
///
/// # Errors
/// When the database does not answer.
pub async fn is_set_up(portal: &Portal, db: &impl ConnectionTrait) -> Result<bool> {
    if portal.mail.account.is_some() {
        return Ok(true);
    }
    setting::is_set(db, NAME).await
}

/// Puts the stored password into an account that was typed without. Only where it goes to the same mail server, by the
/// same user and no less protected: nobody who may change settings can have it sent to a server of their own.
///
/// # Errors
/// [`Error::Invalid`] when it has to be typed again.
pub async fn with_stored_password(portal: &Portal, typed: MailAccount) -> Result<MailAccount> {
    if typed.user.trim().is_empty() {
        return Ok(MailAccount { password: Secret::default(), ..typed });
    }
    if !typed.password.0.is_empty() {
        return Ok(typed);
    }
    let place =
        |account: &MailAccount| (account.host.clone(), account.port, account.tls, account.user.clone());
    let checked = typed.clone().checked().map_err(Error::Invalid)?;
    match find(portal).await? {
        Some(stored) if place(&stored) == place(&checked) => {
            Ok(MailAccount { password: stored.password, ..typed })
        }
        Some(_) => Err(Error::Invalid(vec![FieldError::new("password", Problem::TypeAgain)])),
        None => Err(Error::Invalid(vec![FieldError::new("password", Problem::Required)])),
    }
}

/// Names of accounts whose only method is the email code: without a mail account they cannot sign in.
///
/// # Errors
/// When the database does not answer.
pub async fn depending(portal: &Portal) -> Result<Vec<String>> {
    let accounts = account::Entity::find()
        .filter(account::Column::Protection.eq(Protection::EmailOnly.as_str()))
        .order_by_asc(account::Column::Name);
    let accounts = accounts.all(portal.db.read()).await?;
    Ok(accounts.into_iter().map(|account| account.name).collect())
}

/// Stores another account; without one, none. Mails that wait are tried at once with the new one.
pub(crate) async fn replace(
    portal: &Portal,
    txn: &Txn,
    caller: &Caller,
    account: Option<&MailAccount>,
) -> Result<()> {
    people::require(txn, caller.account_id, Permission::ManageSettings).await?;
    if portal.mail.account.is_some() {
        return Err(Error::Forbidden);
    }
    setting::write(portal, txn, NAME, account).await?;
    if account.is_some() {
        outbox::hurry(txn, portal.now()).await?;
    }
    let entry = Entry::of(EventKind::SettingsChanged, caller.account_id).subject(NAME.to_owned());
    audit::record(portal, txn, &caller.origin, entry).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(host: &str, tls: MailTls) -> MailAccount {
        MailAccount {
            host: host.to_owned(),
            port: tls.usual_port(),
            tls,
            user: " portal ".to_owned(),
            password: Secret(" with spaces ".to_owned()),
            sender_name: String::new(),
            sender_address: "portal@northwind.test".to_owned(),
        }
    }

    fn problems(account: MailAccount) -> Vec<(String, Problem)> {
        let errors = account.checked().err().unwrap_or_default();
        errors.into_iter().map(|error| (error.field, error.problem)).collect()
    }

    #[test]
    fn fields_are_brought_into_shape() {
        let checked = account(" Mail.Exämple.de ", MailTls::Wrapper).checked().unwrap();
        assert_eq!(checked.host, "mail.xn--exmple-cua.de");
        assert_eq!((checked.user.as_str(), checked.password.0.as_str()), ("portal", " with spaces "));
    }

    #[test]
    fn without_tls_mail_goes_to_this_machine_alone() {
        for host in ["localhost", "127.0.0.1", "127.9.9.9", "::1"] {
            assert_eq!(problems(account(host, MailTls::None)), [], "{host}");
        }
        for host in ["mail.northwind.test", "192.0.2.1", "localhost.northwind.test", "2001:db8::1"] {
            let needed = [("tls".to_owned(), Problem::TlsNeeded)];
            assert_eq!(problems(account(host, MailTls::None)), needed, "{host}");
            assert_eq!(problems(account(host, MailTls::Starttls)), [], "{host}");
        }
    }

    /// Case 40
    #[test]
    fn what_could_end_a_line_is_refused() {
        let evil = MailAccount {
            host: "a\r\nb".to_owned(),
            port: 0,
            user: "u\r\nRCPT TO:<x@y.z>".to_owned(),
            password: Secret("p\r\nQUIT".to_owned()),
            sender_name: "n\r\nBcc: x@y.z".to_owned(),
            sender_address: "a@b.c\r\nBcc: x@y.z".to_owned(),
            tls: MailTls::Wrapper,
        };
        let fields: Vec<String> = problems(evil).into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["host", "port", "user", "password", "sender_name", "sender_address"]);
    }
}
