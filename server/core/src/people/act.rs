//! What is done to others: one list, one check, one transaction for each.

use super::{authority::Authority, group, job, manage};
use crate::{
    Error, Portal, Result,
    account::{self, Contact},
    audit::Origin,
    db::Txn,
};
use postern_types::{FieldError, GroupRule, Language, Permission, Problem, people::ActKind};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Most characters of a reason.
const MOST_REASON: usize = 200;
/// Most characters of a group's name.
const MOST_GROUP_NAME: usize = 64;
/// Longest life of a one-time pass, in minutes.
pub const LONGEST_PASS: u32 = 24 * 60;

/// An account as somebody else typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewUser {
    /// Account name.
    pub name: String,
    /// Name shown to people.
    pub display_name: String,
    /// Address; may be empty.
    pub email: String,
    /// The language of its pages; `None` for what the browser asks for.
    pub language: Option<Language>,
}

impl NewUser {
    /// Names and address, checked.
    ///
    /// # Errors
    /// [`Error::Invalid`] with every field that needs another look.
    pub(crate) fn contact(&self) -> Result<Contact> {
        Contact::parse(&self.name, &self.display_name, &self.email).map_err(Error::Invalid)
    }
}

/// Something that is done to many accounts, one after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bulk {
    /// Disable them.
    Disable,
    /// Let them sign in again.
    Enable,
    /// End their browsers.
    EndBrowsers,
    /// Mail them a link for a password.
    SendLink,
    /// Put them into a group.
    AddToGroup(Uuid),
    /// Take them out of a group.
    RemoveFromGroup(Uuid),
}

impl Bulk {
    /// The same for one account.
    pub(crate) const fn on(self, account: Uuid) -> Act {
        match self {
            Self::Disable => Act::SetDisabled { account, is_disabled: true },
            Self::Enable => Act::SetDisabled { account, is_disabled: false },
            Self::EndBrowsers => Act::EndBrowsers { account, browser: None },
            Self::SendLink => Act::SendLink { account },
            Self::AddToGroup(group) => Act::AddMember { group, account },
            Self::RemoveFromGroup(group) => Act::RemoveMember { group, account },
        }
    }
}

/// Something that is done to people or groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Make an account. It has no password before its owner chose one.
    Create {
        /// As typed.
        user: NewUser,
        /// Groups it shall be in.
        groups: Vec<Uuid>,
        /// A link for the first password is mailed to it.
        is_invited: bool,
    },
    /// Change names, address and language.
    Edit {
        /// The account.
        account: Uuid,
        /// As typed.
        user: NewUser,
    },
    /// Remove a second factor, or all of them.
    RemoveMethods {
        /// The account.
        account: Uuid,
        /// The one; `None` for all.
        method: Option<Uuid>,
        /// As typed.
        reason: String,
    },
    /// Make a pass that takes the second factor's place in one sign-in.
    MakePass {
        /// The account.
        account: Uuid,
        /// How long it works.
        minutes: u32,
        /// As typed.
        reason: String,
    },
    /// End its browsers.
    EndBrowsers {
        /// The account.
        account: Uuid,
        /// The one; `None` for all.
        browser: Option<Uuid>,
    },
    /// Keep it out, or let it in again.
    SetDisabled {
        /// The account.
        account: Uuid,
        /// Out.
        is_disabled: bool,
    },
    /// Delete it.
    Delete {
        /// The account.
        account: Uuid,
        /// Its name, typed to be sure.
        typed: String,
    },
    /// Mail it a link for a password. Nobody but its owner ever sees that.
    SendLink {
        /// The account.
        account: Uuid,
    },
    /// Do something to many accounts, one after another.
    Bulk {
        /// What.
        what: Bulk,
        /// The accounts.
        accounts: Vec<Uuid>,
    },
    /// Make the accounts of a file that was read and found good.
    Import {
        /// The job that waits.
        job: Uuid,
    },
    /// Make a group, or change its name and permissions.
    SaveGroup {
        /// The group; `None` for a new one.
        group: Option<Uuid>,
        /// As typed.
        name: String,
        /// What its members may do.
        permissions: Vec<Permission>,
    },
    /// Delete a group. Its members stay.
    DeleteGroup {
        /// The group.
        group: Uuid,
    },
    /// Put an account into a group.
    AddMember {
        /// The group.
        group: Uuid,
        /// The account.
        account: Uuid,
    },
    /// Take an account out of a group.
    RemoveMember {
        /// The group.
        group: Uuid,
        /// The account.
        account: Uuid,
    },
    /// Change what a group asks of its members.
    SetPolicy {
        /// The group.
        group: Uuid,
        /// What it asks for.
        rule: GroupRule,
    },
}

/// What became of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acted {
    /// The account was made.
    Created {
        /// Its id.
        id: Uuid,
        /// An invitation is on its way.
        is_invited: bool,
    },
    /// What was typed was stored.
    Saved,
    /// So many methods were removed.
    MethodsRemoved(u64),
    /// A pass, to be shown once.
    Pass {
        /// In groups.
        pass: Pass,
        /// When it stops working.
        until: postern_types::UnixMs,
    },
    /// So many browsers were ended.
    BrowsersEnded(u64),
    /// The account may not sign in any more.
    Disabled,
    /// It may again.
    Enabled,
    /// It is gone.
    Deleted {
        /// The name it had.
        name: String,
    },
    /// A link is on its way.
    LinkSent,
    /// It is begun, and goes on by itself.
    JobStarted(Uuid),
    /// The group was stored.
    GroupSaved(Uuid),
    /// The group is gone.
    GroupDeleted {
        /// The name it had.
        name: String,
    },
    /// The account is in the group.
    MemberAdded,
    /// The account is not in the group any more.
    MemberRemoved,
    /// The group asks for that from now on.
    PolicySet,
}

/// A pass in groups. Prints nothing in debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct Pass(pub Zeroizing<String>);

impl std::fmt::Debug for Pass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pass")
    }
}

impl Act {
    /// What it is, for the sentence that asks for the proof.
    #[must_use]
    pub const fn kind(&self) -> ActKind {
        match self {
            Self::Create { .. } => ActKind::Create,
            Self::Edit { .. } => ActKind::Edit,
            Self::RemoveMethods { .. } => ActKind::RemoveMethods,
            Self::MakePass { .. } => ActKind::MakePass,
            Self::EndBrowsers { .. } => ActKind::EndBrowsers,
            Self::SetDisabled { is_disabled: true, .. } => ActKind::Disable,
            Self::SetDisabled { is_disabled: false, .. } => ActKind::Enable,
            Self::Delete { .. } => ActKind::Delete,
            Self::SendLink { .. } => ActKind::SendLink,
            Self::Bulk { .. } => ActKind::Bulk,
            Self::Import { .. } => ActKind::Import,
            Self::SaveGroup { .. } => ActKind::SaveGroup,
            Self::DeleteGroup { .. } => ActKind::DeleteGroup,
            Self::AddMember { .. } => ActKind::AddMember,
            Self::RemoveMember { .. } => ActKind::RemoveMember,
            Self::SetPolicy { .. } => ActKind::SetPolicy,
        }
    }

    /// The account it is done to, if it is one.
    #[must_use]
    pub const fn account(&self) -> Option<Uuid> {
        match self {
            Self::Edit { account, .. }
            | Self::RemoveMethods { account, .. }
            | Self::MakePass { account, .. }
            | Self::EndBrowsers { account, .. }
            | Self::SetDisabled { account, .. }
            | Self::Delete { account, .. }
            | Self::SendLink { account }
            | Self::AddMember { account, .. }
            | Self::RemoveMember { account, .. } => Some(*account),
            Self::Create { .. }
            | Self::Bulk { .. }
            | Self::Import { .. }
            | Self::SaveGroup { .. }
            | Self::DeleteGroup { .. }
            | Self::SetPolicy { .. } => None,
        }
    }

    /// The group it is done to, if it is one.
    #[must_use]
    pub const fn group(&self) -> Option<Uuid> {
        match self {
            Self::SaveGroup { group, .. } => *group,
            Self::DeleteGroup { group }
            | Self::AddMember { group, .. }
            | Self::RemoveMember { group, .. }
            | Self::SetPolicy { group, .. } => Some(*group),
            _ => None,
        }
    }

    /// Whether it touches a second factor of somebody else: then nothing but a strong one of the manager's will do.
    pub(crate) const fn is_about_factors(&self) -> bool {
        matches!(self, Self::RemoveMethods { .. } | Self::MakePass { .. })
    }

    /// Whether it may take a permission away from somebody.
    const fn may_strip(&self) -> bool {
        matches!(
            self,
            Self::SetDisabled { is_disabled: true, .. }
                | Self::Delete { .. }
                | Self::SaveGroup { .. }
                | Self::DeleteGroup { .. }
                | Self::AddMember { .. }
                | Self::RemoveMember { .. }
                | Self::SetPolicy { .. }
        )
    }
}

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
            manage::check_new(portal, db, user, None).await?;
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
            manage::check_new(portal, db, user, Some(&account)).await
        }
        Act::RemoveMethods { account, method, reason } => {
            let account = over(*account).await?;
            manage::check_methods(db, &account, *method).await?;
            parse_reason(reason).map(|_| ())
        }
        Act::MakePass { account, minutes, reason } => {
            let account = over(*account).await?;
            manage::check_methods(db, &account, None).await?;
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
    authority.covers(&super::permissions(db, account).await?)
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
        crate::factor::store::lock(txn, id).await?;
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
