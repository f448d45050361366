//! Users and Groups: what managers see and do.

use crate::{
    EventKind, FieldError, GroupRule, MethodKind, Permission, Protection, SecondFactorRule, UnixMs,
    page::{ActivityRow, BrowserRow},
};
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

/// An account in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRow {
    /// Its id.
    pub id: String,
    /// Account name.
    pub name: String,
    /// Name shown to people.
    pub display_name: String,
    /// Address.
    pub email: Option<String>,
    /// How well it is protected.
    pub protection: Protection,
    /// It may not sign in.
    pub is_disabled: bool,
    /// The last sign-in.
    pub last_sign_in_at: Option<UnixMs>,
}

/// A group by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupName {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Users and Groups › Users.
#[derive(Clone, Debug)]
pub struct UsersPage {
    /// What was asked.
    pub query: UsersQuery,
    /// What there is.
    pub rows: Vec<UserRow>,
    /// How many accounts each choice of `query.show` has.
    pub counts: Vec<(Show, Count)>,
    /// The groups that there are.
    pub groups: Vec<GroupName>,
    /// The account that the next page begins after.
    pub next: Option<String>,
    /// More accounts match than are shown, and there is no next page: the search has to be narrowed.
    pub is_cut: bool,
    /// The reader may put people into groups.
    pub manages_groups: bool,
}

/// Making or changing an account: fields as stored or as typed.
#[derive(Clone, Debug, Default)]
pub struct UserFormPage {
    /// The account; `None` for a new one.
    pub id: Option<String>,
    /// Name shown to people now, for the heading.
    pub title: String,
    /// Account name.
    pub name: String,
    /// Name shown to people.
    pub display_name: String,
    /// Address.
    pub email: String,
    /// Language tag; empty for what the browser asks for.
    pub language: String,
    /// Mail can be sent.
    pub can_mail: bool,
    /// An invitation is to be sent.
    pub is_invited: bool,
    /// Codes are mailed to the address, so it stays.
    pub is_address_used: bool,
    /// Groups that the reader may put the new account into.
    pub groups: Vec<GroupName>,
    /// Those that are ticked, by id.
    pub chosen: Vec<String>,
}

/// A method of an account as managers see it: nothing secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserMethod {
    /// Its id.
    pub id: String,
    /// Its kind; `None` for one that this version does not know.
    pub kind: Option<MethodKind>,
    /// The name its owner gave it.
    pub name: String,
    /// When it was added.
    pub created_at: UnixMs,
    /// When it was last used.
    pub last_used_at: Option<UnixMs>,
    /// Too many failures in a row: it is not asked any more.
    pub is_locked: bool,
    /// Recovery codes that are left.
    pub left: Option<u32>,
    /// Until when a one-time pass works.
    pub until: Option<UnixMs>,
}

/// An account, for whoever helps its owner.
#[derive(Clone, Debug)]
pub struct UserPage {
    /// As in the list.
    pub user: UserRow,
    /// The owner proved to read mail at the address.
    pub is_email_confirmed: bool,
    /// It has a password.
    pub has_password: bool,
    /// When it was made.
    pub created_at: UnixMs,
    /// Its groups.
    pub groups: Vec<GroupName>,
    /// Its methods, oldest first.
    pub methods: Vec<UserMethod>,
    /// Whether a second factor is asked of it.
    pub rule: SecondFactorRule,
    /// The next sign-in leads to enrolment.
    pub is_to_enrol: bool,
    /// Its signed-in browsers.
    pub browsers: Vec<BrowserRow>,
    /// What happened to it.
    pub events: Vec<ActivityRow>,
    /// Why the reader may do nothing here; `None` where they may.
    pub refusal: Option<Refusal>,
    /// Mail can be sent.
    pub can_mail: bool,
    /// The reader may look into groups.
    pub manages_groups: bool,
}

/// Removing a second factor of somebody else, or making a pass in its place.
#[derive(Clone, Debug)]
pub struct HelpPage {
    /// The account.
    pub user: UserRow,
    /// Its methods that can be removed.
    pub methods: Vec<UserMethod>,
    /// The one chosen; empty for all.
    pub chosen: String,
    /// The reason as typed before.
    pub reason: String,
    /// Minutes chosen.
    pub minutes: u32,
}

/// A pass, shown once.
#[derive(Clone, Debug)]
pub struct PassPage {
    /// Whose it is.
    pub user: UserRow,
    /// The pass in groups.
    pub pass: String,
    /// When it stops working.
    pub until: UnixMs,
}

/// Deleting an account: the name has to be typed.
#[derive(Clone, Debug)]
pub struct DeleteUserPage {
    /// The account.
    pub user: UserRow,
    /// As typed before.
    pub typed: String,
}

/// What can be done to many accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkKind {
    /// Disable them.
    Disable,
    /// Let them sign in again.
    Enable,
    /// End their browsers.
    EndBrowsers,
    /// Mail them a link for a password.
    SendLink,
    /// Put them into a group.
    AddToGroup,
    /// Take them out of a group.
    RemoveFromGroup,
}

impl BulkKind {
    /// All there is to choose from.
    pub const ALL: [Self; 6] = [
        Self::EndBrowsers,
        Self::SendLink,
        Self::Disable,
        Self::Enable,
        Self::AddToGroup,
        Self::RemoveFromGroup,
    ];

    /// Its name in forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disable => "disable",
            Self::Enable => "enable",
            Self::EndBrowsers => "end_browsers",
            Self::SendLink => "send_link",
            Self::AddToGroup => "add_to_group",
            Self::RemoveFromGroup => "remove_from_group",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Whether it needs a group.
    #[must_use]
    pub const fn is_of_group(self) -> bool {
        matches!(self, Self::AddToGroup | Self::RemoveFromGroup)
    }
}

/// What became of one row of a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was refused.
    Refused(Refusal),
    /// The account or group is not there any more.
    Gone,
    /// A field of the line is wrong.
    Invalid(Vec<FieldError>),
    /// The portal could not; its log says why.
    Failed,
}

/// A row of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobRow {
    /// Its place, or the line of the file.
    pub number: u32,
    /// The account's name.
    pub label: String,
    /// What became of it; `None` before it was tried.
    pub outcome: Option<Outcome>,
}

/// What a job does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobKind {
    /// The same to many accounts.
    Bulk {
        /// What.
        kind: BulkKind,
        /// The group it is about.
        group: Option<String>,
    },
    /// Making accounts from a file.
    Import {
        /// Each is invited by mail.
        is_invited: bool,
    },
}

/// Work on many accounts: how far it is, and what became of each.
#[derive(Clone, Debug)]
pub struct JobPage {
    /// Its id.
    pub id: String,
    /// What it does.
    pub kind: JobKind,
    /// Rows.
    pub total: u32,
    /// Rows that were tried.
    pub done: u32,
    /// Those that could not be done.
    pub failed: u32,
    /// It was begun.
    pub is_started: bool,
    /// It is over.
    pub is_finished: bool,
    /// The rows: of an import that is proposed, the first of them; else those that were tried, what failed first.
    pub rows: Vec<JobRow>,
}

/// What is wrong with a file of accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineProblem {
    /// Not UTF-8, or not CSV from here on.
    Unreadable,
    /// A column that there is not, in the head.
    UnknownColumn(String),
    /// A column that has to be there, in the head.
    MissingColumn(String),
    /// More lines than are read.
    TooManyLines(u32),
    /// A field is wrong.
    Field(FieldError),
    /// The same name or address stands in an earlier line.
    Repeated {
        /// The column.
        column: String,
        /// The line.
        line: u32,
    },
    /// No group of that name.
    NoSuchGroup(String),
    /// A group that the reader may put nobody into.
    GroupNotYours(String),
    /// A language that the portal does not speak.
    NoSuchLanguage(String),
    /// An invitation needs an address.
    NoAddress,
}

/// Making accounts from a file.
#[derive(Clone, Debug, Default)]
pub struct ImportPage {
    /// Mail can be sent.
    pub can_mail: bool,
    /// Problems of the file that was read, by line.
    pub problems: Vec<(u32, LineProblem)>,
}

/// A group in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRow {
    /// Id and name.
    pub group: GroupName,
    /// What its members may do.
    pub permissions: Vec<Permission>,
    /// Whether they need a second factor.
    pub rule: SecondFactorRule,
    /// How many there are.
    pub members: u64,
}

/// Users and Groups › Groups.
#[derive(Clone, Debug)]
pub struct GroupsPage {
    /// By name.
    pub groups: Vec<GroupRow>,
}

/// Making a group, or changing its name and permissions.
#[derive(Clone, Debug, Default)]
pub struct GroupFormPage {
    /// The group; `None` for a new one.
    pub id: Option<String>,
    /// Its name now.
    pub title: String,
    /// As stored or as typed.
    pub name: String,
    /// Those that are ticked.
    pub chosen: Vec<Permission>,
    /// Those that the reader has, and so may give.
    pub own: Vec<Permission>,
}

/// A group: its permissions, policy and members.
#[derive(Clone, Debug)]
pub struct GroupPage {
    /// As in the list.
    pub group: GroupRow,
    /// What it asks of its members.
    pub rule: GroupRule,
    /// The first of its members.
    pub members: Vec<UserRow>,
    /// There are more: the list of users has all.
    pub is_cut: bool,
    /// The name typed for a new member.
    pub typed: String,
    /// Why the reader may do nothing here.
    pub refusal: Option<Refusal>,
    /// The reader may look into accounts.
    pub manages_users: bool,
}

/// Deleting a group.
#[derive(Clone, Debug)]
pub struct DeleteGroupPage {
    /// The group.
    pub group: GroupRow,
}

/// Why somebody cannot do what a policy would ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CannotComply {
    /// Only mailed codes are left, and no mail reaches them.
    NoAddress,
    /// No method that is allowed can be used here.
    NoMethodPossible,
    /// They have a second factor, but none that is allowed, and so cannot sign in to add one.
    OnlyOthers,
}

/// Whom a policy concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Members that may sign in.
    pub members: u64,
    /// Not all members were looked at, but so many.
    pub is_cut: bool,
    /// They have what it asks for.
    pub fine: u64,
    /// Led to enrolment at the next sign-in, from now on.
    pub stopped: Concerned,
    /// Reminded until the date, then led to enrolment.
    pub in_grace: Concerned,
    /// Kept out: they cannot comply.
    pub cannot: Vec<(CannotComply, Concerned)>,
}

/// How many, and who some of them are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concerned {
    /// How many.
    pub count: u64,
    /// Names of the first.
    pub names: Vec<String>,
}

/// What a group asks of its members: the form, and what it would mean.
#[derive(Clone, Debug)]
pub struct PolicyPage {
    /// The group.
    pub group: GroupName,
    /// As stored or as chosen.
    pub rule: GroupRule,
    /// The day chosen, `2026-12-24`; empty for none.
    pub day: String,
    /// Methods that the portal allows.
    pub available: Vec<MethodKind>,
    /// What it would mean; `None` before it was asked.
    pub preview: Option<Preview>,
}

/// What is asked of the audit log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditQuery {
    /// The account concerned, by name or address; empty for all.
    pub account: String,
    /// Who did it, by name or address; empty for all.
    pub actor: String,
    /// The event's name; empty for all.
    pub kind: String,
    /// From this day on (UTC), `2026-12-24`; empty for all.
    pub since: String,
    /// To this day (UTC), that day included; empty for all.
    pub until: String,
    /// Those before this event; empty for the newest.
    pub before: String,
}

/// An event of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRow {
    /// When.
    pub at: UnixMs,
    /// What; `None` for a kind of a newer version.
    pub kind: Option<EventKind>,
    /// Its name in the log.
    pub name: String,
    /// The account concerned: its id, while it is there to be looked at, and its name.
    pub account: Option<(Option<String>, String)>,
    /// Who did it; `None` for a visitor.
    pub actor: Option<String>,
    /// The method concerned.
    pub method: Option<MethodKind>,
    /// What it was done to, by name.
    pub subject: Option<String>,
    /// What a manager wrote down as the reason.
    pub note: Option<String>,
    /// Network address.
    pub address: Option<String>,
    /// "Firefox on Windows".
    pub browser: Option<String>,
}

/// Users and Groups › Audit log.
#[derive(Clone, Debug)]
pub struct AuditPage {
    /// What was asked.
    pub query: AuditQuery,
    /// What there is, newest first.
    pub rows: Vec<AuditRow>,
    /// The event that the next page begins before.
    pub next: Option<String>,
    /// How many days events are kept.
    pub keep_days: u32,
    /// The reader may look into accounts.
    pub manages_users: bool,
}
