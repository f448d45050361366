//! Failures in a row of one kind of method of one account.

use sea_orm::entity::prelude::*;

/// A row of `method_failure`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "method_failure")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    /// `MethodKind`, as text.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    /// Tries since the last success, the one under way included.
    pub failures: i32,
    /// No try before this.
    pub blocked_until: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
