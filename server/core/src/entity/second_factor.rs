//! What every method of second factor has in common, also those of a kind this version does not know.

use sea_orm::entity::prelude::*;

/// A row of `second_factor`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "second_factor")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// `MethodKind`, as text: a newer version may know more.
    pub kind: String,
    /// Name given by the owner.
    pub name: String,
    /// When it was turned on.
    pub created_at: i64,
    /// When it was last accepted.
    pub last_used_at: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
