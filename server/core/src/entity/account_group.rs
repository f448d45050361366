//! Groups of accounts, with what their members may do.

use sea_orm::entity::prelude::*;

/// A row of `account_group`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account_group")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Name, unique.
    pub name: String,
    /// Names of permissions, separated by spaces.
    pub permissions: String,
    /// Whether its members need a second factor: "optional", "required", or "required_from" the time beside it.
    pub second_factor: String,
    /// From when on, where the rule has a time.
    pub required_from: Option<i64>,
    /// Names of the methods that members may use, separated by spaces; `None` for all that the portal allows.
    pub methods: Option<String>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
