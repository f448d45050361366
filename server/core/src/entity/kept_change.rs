//! What somebody wanted to change before a fresh proof was asked for.

use sea_orm::entity::prelude::*;

/// A row of `kept_change`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "kept_change")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The browser that asked for it.
    pub browser_id: Uuid,
    /// The change, sealed: it may hold a new password.
    pub sealed: Vec<u8>,
    /// When it is given up.
    pub expires_at: i64,
    /// It was done or given up.
    pub is_taken: bool,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
