//! What an account is found by: its name, its address, the words of its display name.

use sea_orm::entity::prelude::*;

/// A row of `account_term`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account_term")]
pub struct Model {
    /// Small letters without marks, from the beginning of a word to the end of the name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub term: String,
    /// The account.
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
