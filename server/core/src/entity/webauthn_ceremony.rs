//! What was asked of security keys and not answered yet.

use sea_orm::entity::prelude::*;

/// A row of `webauthn_ceremony`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webauthn_ceremony")]
pub struct Model {
    /// SHA-256 of the challenge.
    #[sea_orm(primary_key, auto_increment = false)]
    pub challenge_hash: Vec<u8>,
    /// `Purpose`, as text.
    pub purpose: String,
    /// The sign-in, browser or visitor that was asked.
    pub begun_by: Uuid,
    /// What webauthn-rs remembers of it (JSON).
    pub state: String,
    /// When an answer comes too late.
    pub expires_at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
