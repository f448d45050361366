//! What can be done with accounts.

use super::{Contact, field, store};
use crate::{
    Error, Portal, Result,
    entity::{SecretText, account, account_group_member, second_factor},
    event::Event,
    link::{self, LinkPurpose},
    password,
    token::Token,
};
use postern_types::{FieldError, Language, Problem, form::Secret};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder, QuerySelect, entity::prelude::*};
use std::collections::{HashMap, HashSet};

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

/// An account in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The account.
    pub account: account::Model,
    /// Its methods of second factor.
    pub second_factors: usize,
    /// Whether it belongs to a group.
    pub is_administrator: bool,
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

/// All accounts by name.
///
/// # Errors
/// When the database does not answer.
pub async fn list(portal: &Portal) -> Result<Vec<Summary>> {
    let db = portal.db.read();
    let accounts = account::Entity::find().order_by_asc(account::Column::Name).all(db).await?;
    let mut factors: HashMap<Uuid, usize> = HashMap::new();
    for factor in second_factor::Entity::find().all(db).await? {
        *factors.entry(factor.account_id).or_default() += 1;
    }
    let members: HashSet<Uuid> =
        account_group_member::Entity::find().all(db).await?.into_iter().map(|row| row.account_id).collect();
    Ok(accounts
        .into_iter()
        .map(|account| Summary {
            second_factors: factors.get(&account.id).copied().unwrap_or_default(),
            is_administrator: members.contains(&account.id),
            account,
        })
        .collect())
}

/// Makes an account, an administrator's where asked.
///
/// # Errors
/// [`Error::Invalid`] when the password is too weak or the name or address is taken.
pub async fn create(portal: &Portal, new: NewAccount, is_administrator: bool) -> Result<account::Model> {
    let row = &prepare(portal, new).await?;
    let group = if is_administrator { Some(portal.rng.id()?) } else { None };
    portal.db.write(|txn, _| Box::pin(insert(txn, row.clone(), group))).await
}

/// Makes the first administrator with a set-up link. Of two visitors one succeeds.
///
/// # Errors
/// [`Error::NotFound`] when the link cannot be used any more, [`Error::Invalid`] as in [`create`].
pub async fn set_up(portal: &Portal, token: &Token, new: NewAccount) -> Result<account::Model> {
    link::load_usable(portal, LinkPurpose::SetUp, token).await?;
    let row = &prepare(portal, new).await?;
    let group_id = portal.rng.id()?;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                link::consume(txn, LinkPurpose::SetUp, token, portal.now()).await?;
                if account::Entity::find().limit(1).count(txn).await? != 0 {
                    return Err(Error::NotFound);
                }
                insert(txn, row.clone(), Some(group_id)).await
            })
        })
        .await
}

async fn prepare(portal: &Portal, new: NewAccount) -> Result<account::Model> {
    let NewAccount { contact, language, password } = new;
    let mut errors = taken(portal, &contact).await?;
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
        id: portal.rng.id()?,
        name: contact.name,
        display_name: contact.display_name,
        email_key: contact.email.as_deref().map(super::normal_name),
        email: contact.email,
        language: language.map(|language| language.tag().to_owned()),
        password_set_at: password_hash.as_ref().map(|_| now),
        password_hash,
        is_disabled: false,
        created_at: now,
        last_sign_in_at: None,
    })
}

async fn taken(portal: &Portal, contact: &Contact) -> Result<Vec<FieldError>> {
    let mut errors = Vec::new();
    for (field, value) in [("name", Some(&contact.name)), ("email", contact.email.as_ref())] {
        if let Some(value) = value
            && store::find_by_typed_name(portal.db.read(), value).await?.is_some()
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
    txn: &DatabaseTransaction,
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
    if let Some(new_group_id) = administrators {
        store::make_administrator(txn, new_group_id, row.id).await?;
    }
    Event::AccountCreated.log(Some(row.id));
    Ok(row)
}

/// Changes what people may change about themselves.
///
/// # Errors
/// [`Error::Invalid`] for a name that cannot be shown.
pub async fn change_profile(portal: &Portal, id: Uuid, display_name: &str, language: Language) -> Result<()> {
    let mut errors = Vec::new();
    let display_name = &field::line(display_name, "display_name", &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let change = account::ActiveModel {
                    id: Set(id),
                    display_name: Set(display_name.clone()),
                    language: Set(Some(language.tag().to_owned())),
                    ..Default::default()
                };
                account::Entity::update(change).exec(txn).await?;
                Ok(())
            })
        })
        .await
}
