//! Users and Groups: what managers see and do.

mod audit;
mod group;
mod job;
mod user;

pub use audit::{AuditPage, AuditQuery, AuditRow};
pub use group::{
    CannotComply, Concerned, DeleteGroupPage, GroupFormPage, GroupPage, GroupRow, GroupsPage, PolicyPage,
    Preview,
};
pub use job::{BulkKind, ImportPage, JobKind, JobPage, JobRow, LineProblem, Outcome};
pub use user::{
    DeleteUserPage, GroupName, HelpPage, PassPage, UserFormPage, UserMethod, UserPage, UserRow, UsersPage,
};

use crate::Protection;
use serde::{Deserialize, Serialize};

/// Why somebody may not do what they may do to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It is their own account: that is what Edit my data is for.
    Yourself,
    /// The account or group holds a permission that they lack.
    Upward,
    /// Nobody would be left who manages groups.
    LastHolder,
    /// They could not sign in themselves any more.
    StopsYourself,
    /// No mail reaches the account: none can be sent, the address was not proved, or one was sent a moment ago.
    NotReached,
    /// The account has no second factor.
    NoMethod,
    /// The permission to do it was taken away meanwhile.
    NotAllowed,
}

/// Something that is done to people or groups, for the sentence that asks for the proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActKind {
    /// Making an account.
    Create,
    /// Changing names, language, address.
    Edit,
    /// Removing a second factor, or all of them.
    RemoveMethods,
    /// Making a pass for one sign-in.
    MakePass,
    /// Ending browsers.
    EndBrowsers,
    /// Disabling an account.
    Disable,
    /// Letting it sign in again.
    Enable,
    /// Deleting it.
    Delete,
    /// Mailing a link for a password.
    SendLink,
    /// Doing something to many accounts.
    Bulk,
    /// Making accounts from a file.
    Import,
    /// Making a group, or changing its name and permissions.
    SaveGroup,
    /// Deleting a group.
    DeleteGroup,
    /// Putting somebody into a group.
    AddMember,
    /// Taking somebody out.
    RemoveMember,
    /// Changing what a group asks of its members.
    SetPolicy,
}

/// Which accounts a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Show {
    /// All of them.
    #[default]
    All,
    /// Those that are protected so well.
    Protected(Protection),
    /// Those that never signed in.
    NeverSignedIn,
    /// Those that are disabled.
    Disabled,
}

impl Show {
    /// All there is to choose from.
    pub const CHOICES: [Self; 7] = [
        Self::All,
        Self::Protected(Protection::None),
        Self::Protected(Protection::EmailOnly),
        Self::Protected(Protection::One),
        Self::Protected(Protection::Several),
        Self::NeverSignedIn,
        Self::Disabled,
    ];

    /// Its name in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Protected(protection) => protection.as_str(),
            Self::NeverSignedIn => "never",
            Self::Disabled => "disabled",
        }
    }

    /// The one of that name; all for a name that there is not.
    #[must_use]
    pub fn parse(name: &str) -> Self {
        Self::CHOICES.into_iter().find(|show| show.as_str() == name).unwrap_or_default()
    }
}

/// What a list is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// The name shown to people.
    #[default]
    Name,
    /// The account name.
    Account,
    /// The last sign-in; those without one come last.
    LastSignIn,
}

impl Sort {
    /// All there is to choose from.
    pub const ALL: [Self; 3] = [Self::Name, Self::Account, Self::LastSignIn];

    /// Its name in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Account => "account",
            Self::LastSignIn => "last_sign_in",
        }
    }

    /// The one of that name; by name for a name that there is not.
    #[must_use]
    pub fn parse(name: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.as_str() == name).unwrap_or_default()
    }
}

/// What is asked of the list of users.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsersQuery {
    /// The beginning of a name, an address, or a word of a display name; empty for everybody.
    pub search: String,
    /// Which accounts.
    pub show: Show,
    /// Members of this group alone; empty for everybody.
    pub group: String,
    /// In which order.
    pub sort: Sort,
    /// The other way round.
    pub is_descending: bool,
    /// Those after this account; empty for the first.
    pub after: String,
    /// Every row of the page is selected.
    pub is_all_selected: bool,
}

/// A number that was not counted further than it is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// What was counted.
    pub n: u64,
    /// There are more.
    pub is_cut: bool,
}
