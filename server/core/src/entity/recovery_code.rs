//! Recovery codes that were not used yet.

use sea_orm::entity::prelude::*;

/// A row of `recovery_code`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recovery_code")]
pub struct Model {
    /// HMAC of account and code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub lookup: Vec<u8>,
    /// The set it belongs to.
    pub set_id: Uuid,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
