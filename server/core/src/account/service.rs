//! What can be done with accounts.

use super::{Contact, address, field, search, store};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    browser::Caller,
    db::Txn,
    entity::{SecretText, account},
    factor,
    link::{self, LinkPurpose},
    password,
    token::Token,
};
use postern_types::{EventKind, FieldError, Language, Problem, Protection, form::Secret};
use sea_orm::{ActiveValue::Set, PaginatorTrait, QuerySelect, entity::prelude::*};

/// An account to be made.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Names and address.
    pub contact: Contact,
    /// The language of its pages; without one they follow the browser.
    pub language: Option<Language>,
    /// Its password; without one it cannot sign in by password.
    pub password: Option<Secret>,
}

/// Whether nobody has an account yet.
///
/// # Errors
/// When the database does not answer.
pub async fn is_empty(portal: &Portal) -> Result<bool> {
    Ok(account::Entity::find().limit(1).count(portal.db.read()).await? == 0)
}

/// The account of that id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn load(portal: &Portal, id: Uuid) -> Result<account::Model> {
    store::find(portal.db.read(), id).await?.ok_or(Error::NotFound)
}

/// The account of that name or address.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn load_by_name(portal: &Portal, name: &str) -> Result<account::Model> {
    store::find_by_typed_name(portal.db.read(), name).await?.ok_or(Error::NotFound)
}

/// Makes an account, an administrator's where asked.
///
/// # Errors
/// [`Error::Invalid`] when the password is too weak or the name or address is taken.
pub async fn create(
    portal: &Portal,
    origin: &Origin,
    new: NewAccount,
    is_administrator: bool,
) -> Result<account::Model> {
    let row = &prepare(portal, new).await?;
    let group = if is_administrator { Some(portal.rng.id()?) } else { None };
    portal.db.write(|txn, _| Box::pin(insert(portal, txn, origin, row.clone(), group))).await
}

/// Makes the first administrator with a set-up link. Of two visitors one succeeds.
///
/// # Errors
/// [`Error::NotFound`] when the link cannot be used any more, [`Error::Invalid`] as in [`create`].
pub async fn set_up(
    portal: &Portal,
    origin: &Origin,
    token: &Token,
    new: NewAccount,
) -> Result<account::Model> {
    link::load_usable(portal, &[LinkPurpose::SetUp], token).await?;
    let row = &prepare(portal, new).await?;
    let group_id = portal.rng.id()?;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                link::consume(txn, &[LinkPurpose::SetUp], token, portal.now()).await?;
                if account::Entity::find().limit(1).count(txn).await? != 0 {
                    return Err(Error::NotFound);
                }
                insert(portal, txn, origin, row.clone(), Some(group_id)).await
            })
        })
        .await
}

async fn prepare(portal: &Portal, new: NewAccount) -> Result<account::Model> {
    let NewAccount { contact, language, password } = new;
    let mut errors = taken(portal.db.read(), &contact, None).await?;
    if let Some(password) = &password {
        errors.extend(password_problem(
            portal,
            &contact.name,
            &contact.display_name,
            contact.email.as_deref(),
            password,
        ));
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let password_hash = match &password {
        Some(password) => Some(SecretText(portal.passwords.hash(&*portal.rng, password).await?)),
        None => None,
    };
    let now = portal.now().0;
    Ok(account::Model {
        password_set_at: password_hash.as_ref().map(|_| now),
        password_hash,
        ..blank(portal, contact, language)?
    })
}

/// An account without a password.
fn blank(portal: &Portal, contact: Contact, language: Option<Language>) -> Result<account::Model> {
    Ok(account::Model {
        id: portal.rng.id()?,
        name: contact.name,
        display_key: search::fold(&contact.display_name),
        display_name: contact.display_name,
        email_key: contact.email.as_deref().map(super::normal_name),
        email: contact.email,
        email_confirmed_at: None,
        language: language.map(|language| language.tag().to_owned()),
        password_set_at: None,
        password_hash: None,
        is_disabled: false,
        protection: Protection::None.as_str().to_owned(),
        is_to_enrol: false,
        created_at: portal.now().0,
        welcomed_at: None,
        last_sign_in_at: None,
    })
}

/// Makes an account without a password, in a transaction.
pub(crate) async fn insert_new(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    contact: Contact,
    language: Option<Language>,
) -> Result<account::Model> {
    insert(portal, txn, origin, blank(portal, contact, language)?, None).await
}

/// Puts the welcome away.
///
/// # Errors
/// When the database does not answer.
pub async fn dismiss_welcome(portal: &Portal, id: Uuid) -> Result<()> {
    portal.db.write(|txn, _| Box::pin(super::store::note_welcomed(txn, id, portal.now()))).await
}

/// What of a contact another account than `own` has already.
pub(crate) async fn taken(
    db: &impl ConnectionTrait,
    contact: &Contact,
    own: Option<Uuid>,
) -> Result<Vec<FieldError>> {
    let mut errors = Vec::new();
    for (field, value) in [("name", Some(&contact.name)), ("email", contact.email.as_ref())] {
        if let Some(value) = value
            && let Some(other) = store::find_by_typed_name(db, value).await?
            && Some(other.id) != own
        {
            errors.push(FieldError::new(field, Problem::Taken));
        }
    }
    Ok(errors)
}

pub(super) fn password_problem(
    portal: &Portal,
    name: &str,
    display_name: &str,
    email: Option<&str>,
    password: &Secret,
) -> Option<FieldError> {
    let about = [name, display_name, email.unwrap_or_default(), &portal.name];
    password::problem(password, portal.policy.fewest_password_characters(), &about)
        .map(|problem| FieldError::new("password", problem))
}

/// Writes the row; with `administrators`, into that group (its id if it has to be made).
async fn insert(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    row: account::Model,
    administrators: Option<Uuid>,
) -> Result<account::Model> {
    let new = account::Entity::insert(account::ActiveModel::from(row.clone()).reset_all());
    // Names are unique in the database: two requests at the same moment cannot both pass.
    match new.exec_without_returning(txn).await {
        Ok(_) => {}
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            return Err(Error::Invalid(vec![FieldError::new("name", Problem::Taken)]));
        }
        Err(error) => return Err(error.into()),
    }
    search::note(txn, row.id).await?;
    if let Some(new_group_id) = administrators {
        store::make_administrator(txn, new_group_id, row.id).await?;
    }
    audit::record(portal, txn, origin, Entry::of(EventKind::AccountCreated, row.id)).await?;
    Ok(row)
}

/// What people may change about themselves, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Profile {
    /// Name shown to people.
    pub(crate) display_name: String,
    /// The language of their pages.
    pub(crate) language: Language,
    /// Address, if they have one.
    pub(crate) email: Option<String>,
}

impl Profile {
    /// Checks the fields.
    ///
    /// # Errors
    /// [`Error::Invalid`] with every field that needs another look.
    pub(crate) fn parse(display_name: &str, language: Language, email: &str) -> Result<Self> {
        let mut errors = Vec::new();
        let display_name = field::line(display_name, "display_name", field::MOST_NAME, &mut errors);
        let email = field::address(email, "email", &mut errors);
        if errors.is_empty() {
            Ok(Self { display_name, language, email })
        } else {
            Err(Error::Invalid(errors))
        }
    }
}

/// Whether nobody else has this address.
///
/// # Errors
/// [`Error::Invalid`] when somebody has.
pub(crate) async fn check_address(
    portal: &Portal,
    account: &account::Model,
    email: Option<&str>,
) -> Result<()> {
    let Some(email) = email else { return Ok(()) };
    match store::find_by_typed_name(portal.db.read(), email).await? {
        Some(other) if other.id != account.id => {
            Err(Error::Invalid(vec![FieldError::new("email", Problem::Taken)]))
        }
        _ => Ok(()),
    }
}

/// Changes what people may change about themselves. Whether the address may be changed is the caller's to know.
pub(crate) async fn change_profile(
    portal: &Portal,
    txn: &Txn,
    caller: &Caller,
    old: &account::Model,
    new: &Profile,
) -> Result<()> {
    let is_moved = old.email != new.email;
    if is_moved && new.email.is_none() && factor::email_code::find(txn, old.id).await?.is_some() {
        return Err(Error::Invalid(vec![FieldError::new("email", Problem::UsedByMethod)]));
    }
    let change = account::ActiveModel {
        id: Set(old.id),
        display_name: Set(new.display_name.clone()),
        language: Set(Some(new.language.tag().to_owned())),
        email: Set(new.email.clone()),
        email_key: Set(new.email.as_deref().map(super::normal_name)),
        email_confirmed_at: Set(old.email_confirmed_at.filter(|_| !is_moved)),
        ..Default::default()
    };
    address::update(change, txn).await?;
    if is_moved {
        address::tell_of_change(portal, txn, &caller.origin, old, new.email.as_deref().unwrap_or_default())
            .await?;
    }
    let kind = if is_moved { EventKind::EmailChanged } else { EventKind::AccountUpdated };
    audit::record(portal, txn, &caller.origin, Entry::of(kind, old.id)).await
}

/// Changes names, address and language of an account that is somebody else's to look after. An address that codes are
/// mailed to stays: changing it would bind a factor anew.
pub(crate) async fn edit(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    old: &account::Model,
    new: &Contact,
    language: Option<Language>,
) -> Result<()> {
    let is_moved = old.email != new.email;
    if is_moved && factor::email_code::find(txn, old.id).await?.is_some() {
        return Err(Error::Invalid(vec![FieldError::new("email", Problem::UsedByMethod)]));
    }
    let change = account::ActiveModel {
        id: Set(old.id),
        name: Set(new.name.clone()),
        display_name: Set(new.display_name.clone()),
        language: Set(language.map(|language| language.tag().to_owned())),
        email: Set(new.email.clone()),
        email_key: Set(new.email.as_deref().map(super::normal_name)),
        email_confirmed_at: Set(old.email_confirmed_at.filter(|_| !is_moved)),
        ..Default::default()
    };
    address::update(change, txn).await?;
    if is_moved {
        address::forget_sent(portal, txn, old.id).await?;
        let now = new.email.as_deref().unwrap_or_default();
        address::tell_of_change(portal, txn, origin, old, now).await?;
    }
    let kind = if is_moved { EventKind::EmailChanged } else { EventKind::AccountUpdated };
    audit::record(
        portal,
        txn,
        origin,
        Entry::of(kind, old.id).subject(Some(old.name.clone()).filter(|name| *name != new.name)),
    )
    .await
}
