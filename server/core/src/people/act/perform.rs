//! Whether an act may be done, and doing it.

use super::{Act, Acted, Bulk, LONGEST_PASS};
use crate::{
    Error, Portal, Result, account,
    audit::Origin,
    db::Txn,
    factor,
    people::{authority::Authority, group, job, manage, permissions},
};
use postern_types::{FieldError, Permission, Problem};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Most characters of a reason.
const MOST_REASON: usize = 200;
/// Most characters of a group's name.
const MOST_GROUP_NAME: usize = 64;

/// Names of the account or group that an act is about, for the sentence that asks for the proof.
///
/// # Errors
/// When the database does not answer.
pub async fn about(portal: &Portal, act: &Act) -> Result<String> {
    let db = portal.db.read();
    if let Some(id) = act.account() {
        return Ok(account::store::find(db, id)
            .await?
            .map(|account| account.display_name)
            .unwrap_or_default());
    }
    Ok(match act {
        Act::Create { user, .. } => user.display_name.clone(),
        Act::SaveGroup { name, group: None, .. } => name.clone(),
        Act::Bulk { accounts, .. } => accounts.len().to_string(),
        _ => match act.group() {
            Some(id) => group::find(db, id).await?.map(|group| group.name).unwrap_or_default(),
            None => String::new(),
        },
    })
}

/// Whether an act can be done as it was typed, and by whom. Asked before the proof, and once more by [`perform_in`].
pub(crate) async fn check(
    portal: &Portal,
    db: &impl ConnectionTrait,
    origin: &Origin,
    act: &Act,
) -> Result<()> {
    let authority = Authority::of(db, origin).await?;
    let over = async |id: Uuid| {
        let account = account::store::find(db, id).await?.ok_or(Error::NotFound)?;
        authority.over_account(db, &account).await.map(|()| account)
    };
    match act {
        Act::Create { user, groups, is_invited } => {
            authority.require(Permission::ManageUsers)?;
            manage::check_new(db, user, None).await?;
            if *is_invited && user.email.trim().is_empty() {
                return Err(Error::Invalid(vec![FieldError::new("email", Problem::Required)]));
            }
            for id in groups {
                authority.over_group(&group::load(db, *id).await?)?;
            }
            Ok(())
        }
        Act::Edit { account, user } => {
            let account = over(*account).await?;
            manage::check_new(db, user, Some(&account)).await
        }
        Act::RemoveMethods { account, method, reason } => {
            let account = over(*account).await?;
            manage::removable(db, account.id, *method).await?;
            parse_reason(reason).map(|_| ())
        }
        Act::MakePass { account, minutes, reason } => {
            let account = over(*account).await?;
            manage::removable(db, account.id, None).await?;
            if !(1..=LONGEST_PASS).contains(minutes) {
                return Err(Error::Forbidden);
            }
            parse_reason(reason).map(|_| ())
        }
        Act::EndBrowsers { account, .. } | Act::SetDisabled { account, .. } | Act::SendLink { account } => {
            over(*account).await.map(|_| ())
        }
        Act::Delete { account, typed } => {
            let account = over(*account).await?;
            if account::normal_name(typed) == account.name {
                Ok(())
            } else {
                Err(Error::Invalid(vec![FieldError::new("typed", Problem::Differs)]))
            }
        }
        Act::Bulk { what, .. } => match what {
            Bulk::AddToGroup(id) | Bulk::RemoveFromGroup(id) => {
                authority.over_group(&group::load(db, *id).await?)
            }
            _ => authority.require(Permission::ManageUsers),
        },
        Act::Import { job } => {
            authority.require(Permission::ManageUsers)?;
            job::check_proposal(db, origin, *job).await
        }
        Act::SaveGroup { group: id, name, permissions } => {
            authority.require(Permission::ManageGroups)?;
            authority.covers(permissions)?;
            if let Some(id) = id {
                let group = group::load(db, *id).await?;
                authority.over_group(&group)?;
                group::check_own(db, &authority, &group, permissions).await?;
            }
            group::check_name(db, *id, &parse_group_name(name)?).await
        }
        Act::DeleteGroup { group: id } => {
            let group = group::load(db, *id).await?;
            authority.over_group(&group)?;
            group::check_own(db, &authority, &group, &[]).await
        }
        Act::AddMember { group: id, account } => {
            authority.over_group(&group::load(db, *id).await?)?;
            check_member(db, &authority, *account).await
        }
        Act::RemoveMember { group: id, account } => {
            let group = group::load(db, *id).await?;
            authority.over_group(&group)?;
            if authority.own() == Some(*account) {
                group::check_own(db, &authority, &group, &[]).await?;
            }
            check_member(db, &authority, *account).await
        }
        Act::SetPolicy { group: id, rule } => {
            let group = group::load(db, *id).await?;
            authority.over_group(&group)?;
            group::check_own_policy(portal, db, origin, &group, rule).await
        }
    }
}

/// Nobody moves somebody who holds a permission that they lack, not even into another group.
async fn check_member(db: &impl ConnectionTrait, authority: &Authority, account: Uuid) -> Result<()> {
    account::store::find(db, account).await?.ok_or(Error::NotFound)?;
    authority.covers(&permissions(db, account).await?)
}

fn parse_reason(reason: &str) -> Result<String> {
    line(reason, "reason", MOST_REASON)
}

fn parse_group_name(name: &str) -> Result<String> {
    line(name, "name", MOST_GROUP_NAME)
}

fn line(text: &str, field: &str, most: usize) -> Result<String> {
    let mut errors = Vec::new();
    let line = account::line(text, field, most, &mut errors);
    if errors.is_empty() { Ok(line) } else { Err(Error::Invalid(errors)) }
}

/// Does an act, after looking at everything once more in the transaction that does it.
pub(crate) async fn perform_in(portal: &Portal, txn: &Txn, origin: &Origin, act: &Act) -> Result<Acted> {
    // Who may take a permission away takes turns: of two who strip each other the second sees what the first did.
    let holders = if act.may_strip() { Some(group::lock_all(txn).await?) } else { None };
    if let Some(id) = act.account() {
        factor::store::lock(txn, id).await?;
    }
    check(portal, txn, origin, act).await?;
    let acted = match act {
        Act::Create { user, groups, is_invited } => {
            manage::create(portal, txn, origin, user, groups, *is_invited).await?
        }
        Act::Edit { account, user } => manage::edit(portal, txn, origin, *account, user).await?,
        Act::RemoveMethods { account, method, reason } => {
            manage::remove_methods(portal, txn, origin, *account, *method, &parse_reason(reason)?).await?
        }
        Act::MakePass { account, minutes, reason } => {
            manage::make_pass(portal, txn, origin, *account, *minutes, &parse_reason(reason)?).await?
        }
        Act::EndBrowsers { account, browser } => {
            manage::end_browsers(portal, txn, origin, *account, *browser).await?
        }
        Act::SetDisabled { account, is_disabled } => {
            manage::set_disabled(portal, txn, origin, *account, *is_disabled).await?
        }
        Act::Delete { account, .. } => manage::delete(portal, txn, origin, *account).await?,
        Act::SendLink { account } => manage::send_link(portal, txn, origin, *account).await?,
        Act::Bulk { what, accounts } => job::begin_bulk(portal, txn, origin, *what, accounts).await?,
        Act::Import { job } => job::begin_import(portal, txn, origin, *job).await?,
        Act::SaveGroup { group, name, permissions } => {
            group::save(portal, txn, origin, *group, &parse_group_name(name)?, permissions).await?
        }
        Act::DeleteGroup { group } => group::delete(portal, txn, origin, *group).await?,
        Act::AddMember { group, account } => group::add(portal, txn, origin, *group, *account).await?,
        Act::RemoveMember { group, account } => group::remove(portal, txn, origin, *group, *account).await?,
        Act::SetPolicy { group, rule } => group::set_rule(portal, txn, origin, *group, rule).await?,
    };
    if let Some(holders) = holders {
        holders.keep(txn).await?;
    }
    Ok(acted)
}

/// Does an act for whoever runs the machine: no proof is asked of them.
///
/// # Errors
/// As the door of changes.
pub async fn perform_at_console(portal: &Portal, act: &Act) -> Result<Acted> {
    let origin = &Origin::command_line();
    portal.db.write(|txn, _| Box::pin(perform_in(portal, txn, origin, act))).await
}
