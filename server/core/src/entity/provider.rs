//! Who else vouches for people.

use sea_orm::entity::prelude::*;

/// A row of `provider`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "provider")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// `ProviderKind`, as text.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Its place among the buttons.
    pub position: i32,
    /// Whether it is asked.
    pub is_enabled: bool,
    /// What its word is worth, as JSON (`sso::Rules`).
    pub rules: String,
    /// How it is reached: JSON, sealed.
    pub settings: Vec<u8>,
    /// When it was added.
    pub created_at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
