//! Groups and what they ask of their members.

use super::{GroupName, Refusal, UserRow};
use crate::{GroupRule, MethodKind, Permission, SecondFactorRule};

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
