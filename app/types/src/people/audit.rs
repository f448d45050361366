//! The audit log, for whoever may read it.

use crate::{EventKind, MethodKind, UnixMs};

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
