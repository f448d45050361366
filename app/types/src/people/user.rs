//! Accounts, for whoever helps their owners.

use super::{Count, Refusal, Show, UsersQuery};
use crate::{
    MethodKind, Protection, SecondFactorRule, UnixMs,
    page::{ActivityRow, BrowserRow},
};

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
