//! Links of accounts with providers.

use sea_orm::entity::prelude::*;

/// A row of `identity`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "identity")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The account.
    pub account_id: Uuid,
    /// The provider.
    pub provider_id: Uuid,
    /// What the provider calls the person, for ever; unique with the provider.
    pub subject: String,
    /// What it calls them for people to read.
    pub name: String,
    /// When they were linked.
    pub created_at: i64,
    /// When it last signed in.
    pub last_used_at: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
