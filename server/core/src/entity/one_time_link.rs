//! Links that work once.

use sea_orm::entity::prelude::*;

/// A row of `one_time_link`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "one_time_link")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// SHA-256 of the link's token.
    pub token_hash: Vec<u8>,
    /// `LinkPurpose`, as text.
    pub purpose: String,
    /// Whom it is for; nobody for the set-up link.
    pub account_id: Option<Uuid>,
    /// When it is over.
    pub expires_at: i64,
    /// When it was used.
    pub used_at: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
