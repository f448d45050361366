//! What is done to others: one list, one check, one transaction for each.

mod perform;

pub use perform::{about, perform_at_console};
pub(crate) use perform::{check, perform_in};

use crate::{Error, Result, account::Contact};
use postern_types::{GroupRule, Language, Permission, UnixMs, people::ActKind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

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
        until: UnixMs,
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
