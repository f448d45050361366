//! An account as managers see it: nothing secret.

use super::{
    authority::{Authority, refusal},
    group,
};
use crate::{
    Error, Portal, Result, account,
    audit::Origin,
    browser,
    entity::account as account_entity,
    factor::{self, attempt, one_time_pass, recovery_code},
    mail, policy,
};
use postern_types::{
    MethodKind, Protection, UnixMs,
    people::{UserMethod, UserPage, UserRow},
};
use uuid::Uuid;

/// An account as a list shows it.
#[must_use]
pub fn row(account: &account_entity::Model) -> UserRow {
    UserRow {
        id: account.id.to_string(),
        name: account.name.clone(),
        display_name: account.display_name.clone(),
        email: account.email.clone(),
        protection: Protection::parse(&account.protection).unwrap_or_default(),
        is_disabled: account.is_disabled,
        last_sign_in_at: account.last_sign_in_at.map(UnixMs),
    }
}

/// The methods of an account, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn methods(portal: &Portal, id: Uuid) -> Result<Vec<UserMethod>> {
    let db = portal.db.read();
    let locked = attempt::disabled_kinds(db, id).await?;
    let mut methods = Vec::new();
    for row in factor::store::list(db, id).await? {
        let kind = MethodKind::parse(&row.kind);
        let until = match kind {
            Some(MethodKind::OneTimePass) => match one_time_pass::until(portal, db, row.id).await? {
                None => continue,
                until => until,
            },
            _ => None,
        };
        let left = match kind {
            Some(MethodKind::RecoveryCode) => Some(recovery_code::left(db, row.id).await?),
            _ => None,
        };
        methods.push(UserMethod {
            id: row.id.to_string(),
            kind,
            is_locked: locked.contains(&row.kind),
            name: row.name,
            created_at: UnixMs(row.created_at),
            last_used_at: row.last_used_at.map(UnixMs),
            left,
            until,
        });
    }
    Ok(methods)
}

/// Everything that the page of an account shows, but for its events.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account.
pub async fn load(portal: &Portal, origin: &Origin, id: Uuid) -> Result<UserPage> {
    let db = portal.db.read();
    let account = account::store::find(db, id).await?.ok_or(Error::NotFound)?;
    let authority = Authority::of(db, origin).await?;
    Ok(UserPage {
        user: row(&account),
        is_email_confirmed: account.email_confirmed_at.is_some(),
        has_password: account.password_hash.is_some(),
        created_at: UnixMs(account.created_at),
        groups: group::of_account(db, id).await?.iter().map(group::name_of).collect(),
        methods: methods(portal, id).await?,
        rule: policy::of(portal, db, id).await?.second_factor,
        is_to_enrol: account.is_to_enrol,
        browsers: browser::list(portal, id, Uuid::nil()).await?,
        events: Vec::new(),
        refusal: refusal(authority.over_account(db, &account).await)?,
        can_mail: mail::account::is_set_up(portal, db).await?,
        manages_groups: authority.require(postern_types::Permission::ManageGroups).is_ok(),
    })
}
