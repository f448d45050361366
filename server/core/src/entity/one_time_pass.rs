//! What a pass for one sign-in has beside its row of `second_factor`.

use sea_orm::entity::prelude::*;

/// A row of `one_time_pass`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "one_time_pass")]
pub struct Model {
    /// The id of its `second_factor`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// HMAC of the pass.
    pub lookup: Vec<u8>,
    /// When it stops working.
    pub expires_at: i64,
    /// When it was used.
    pub used_at: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
