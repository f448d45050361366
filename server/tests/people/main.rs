//! Users and Groups: cases of sections A, B and K that are about helping others.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;

mod acts;
mod audit_page;
mod groups;
mod help;
mod jobs;
mod list;
mod managing;
mod passes;
mod permissions;
mod policy;
mod races;
mod secrets;
mod sessions;
mod upward;
mod world;

use postern_types::Permission;

const USERS: Permission = Permission::ManageUsers;
const GROUPS: Permission = Permission::ManageGroups;
const SETTINGS: Permission = Permission::ManageSettings;
const AUDIT: Permission = Permission::ReadAudit;

/// What the pages say.
const UPWARD: &str = "A permission is involved that you lack";
const YOURSELF: &str = "This is your own account";
const LAST_HOLDER: &str = "Nobody would be left who manages groups";
const NO_METHOD: &str = "This account has no second factor";
const PROOF_IMPOSSIBLE: &str = "This change asks for a second factor, and yours cannot be used";

/// An id that nothing has.
const NOBODY: &str = "00000000-0000-0000-0000-000000000000";
