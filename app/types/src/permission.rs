//! What members of a group may do beside minding their own account.

use serde::{Deserialize, Serialize};

/// A permission that a group carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Helping people: accounts, lost factors, browsers.
    ManageUsers,
    /// Groups, and who is in them.
    ManageGroups,
    /// The portal's settings.
    ManageSettings,
    /// Reading what happened.
    ReadAudit,
}

impl Permission {
    /// Every permission this version knows.
    pub const ALL: [Self; 4] = [Self::ManageUsers, Self::ManageGroups, Self::ManageSettings, Self::ReadAudit];

    /// Its name in storage.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ManageUsers => "manage_users",
            Self::ManageGroups => "manage_groups",
            Self::ManageSettings => "manage_settings",
            Self::ReadAudit => "read_audit",
        }
    }

    /// The permission of that name; `None` for one that this version does not know.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|permission| permission.as_str() == name)
    }
}
