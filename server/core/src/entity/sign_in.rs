//! Sign-ins between the first factor and the last.

use sea_orm::entity::prelude::*;

/// A row of `sign_in`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// SHA-256 of the cookie's token.
    pub token_hash: Vec<u8>,
    /// Who signs in.
    pub account_id: Uuid,
    /// `SignInState`, as text.
    pub state: String,
    /// Grows with every change; saving compares it.
    pub version: i64,
    /// The proofs shown, as JSON.
    pub proofs: String,
    /// Wrong codes in this sign-in, the one being checked included.
    pub failures: i32,
    /// Where the person goes afterwards; checked.
    pub return_to: String,
    /// The row this browser was signed in with before, if it says so.
    pub known_browser_id: Option<Uuid>,
    /// When it is over.
    pub expires_at: i64,
    /// The link with a provider that it came in by, if it did.
    pub identity_id: Option<Uuid>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
