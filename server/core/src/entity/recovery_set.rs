//! What only a set of recovery codes has.

use sea_orm::entity::prelude::*;

/// A row of `recovery_set`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recovery_set")]
pub struct Model {
    /// Id of its row of `second_factor`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// When its owner proved that the sheet works.
    pub tested_at: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
