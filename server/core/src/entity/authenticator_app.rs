//! What an authenticator app adds to its second factor.

use sea_orm::entity::prelude::*;

/// A row of `authenticator_app`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "authenticator_app")]
pub struct Model {
    /// Id of the second factor.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The shared secret, sealed for this row.
    pub secret: Vec<u8>,
    /// The last time step accepted (RFC 6238 `T`); only grows.
    pub last_step: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
