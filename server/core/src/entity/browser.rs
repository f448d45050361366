//! Signed-in browsers, and for a while those that were.

use sea_orm::entity::prelude::*;

/// A row of `browser`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "browser")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// SHA-256 of the cookie's token.
    pub token_hash: Vec<u8>,
    /// SHA-256 of the token that takes its place when it is first shown.
    pub next_token_hash: Option<Vec<u8>>,
    /// The proofs that go with that token, as JSON.
    pub next_proofs: Option<String>,
    /// Who is signed in.
    pub account_id: Uuid,
    /// The proofs shown, as JSON.
    pub proofs: String,
    /// "Firefox on Windows".
    pub label: Option<String>,
    /// Last network address.
    pub address: String,
    /// Whether it is remembered.
    pub is_remembered: bool,
    /// First access.
    pub created_at: i64,
    /// Last access, to the minute.
    pub last_access_at: i64,
    /// When a page of managers or of settings was last looked at.
    pub managing_at: Option<i64>,
    /// When it was ended by somebody; expiry is computed, not stored.
    pub ended_at: Option<i64>,
    /// Why: `EndReason`, as text.
    pub end_reason: Option<String>,
    /// The link with a provider that it came in by, if it did.
    pub identity_id: Option<Uuid>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
