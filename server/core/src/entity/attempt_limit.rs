//! Tries of passwords, by name and by network address.

use sea_orm::entity::prelude::*;

/// A row of `attempt_limit`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attempt_limit")]
pub struct Model {
    /// SHA-256 of what is limited: a name as typed, an account, or a network.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Vec<u8>,
    /// Tries since `since` without success, the one under way included.
    pub attempts: i32,
    /// The first of them.
    pub since: i64,
    /// No try before this.
    pub blocked_until: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
