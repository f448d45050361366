//! What happened. Rows outlive the accounts they are about, so names are written down beside the ids.

use sea_orm::entity::prelude::*;

/// A row of `audit_event`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_event")]
pub struct Model {
    /// Grows with every event.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// When.
    pub at: i64,
    /// `EventKind`, as text.
    pub kind: String,
    /// The account concerned.
    pub account_id: Option<Uuid>,
    /// Its name at that time.
    pub account_name: Option<String>,
    /// The account that did it.
    pub actor_id: Option<Uuid>,
    /// Its name at that time, or "command line"; `None` for a visitor who is not signed in.
    pub actor_name: Option<String>,
    /// Network address it came from.
    pub address: Option<String>,
    /// "Firefox on Windows".
    pub browser: Option<String>,
    /// The request, as the lines of the log have it.
    pub request: Option<String>,
    /// `MethodKind`, as text.
    pub method: Option<String>,
    /// The name of what it was done to: an authenticator app, a browser.
    pub subject: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// What a manager wrote down as the reason.
    pub note: Option<String>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
