//! Applications behind the portal.

use sea_orm::entity::prelude::*;

/// A row of `application`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// "https", or "http" on this machine.
    pub scheme: String,
    /// Host, with its port unless that is the usual one; unique.
    pub host: String,
    /// Where it signs people out by itself; empty for nowhere.
    pub sign_out: String,
    /// Nobody gets in while it is switched off.
    pub is_enabled: bool,
    /// Requests of scripts do not keep a browser signed in.
    pub counts_visits_only: bool,
    /// What its paths ask for: JSON, a list of `PathRule`.
    pub rules: String,
    /// Changes with its icon; `None` without one.
    pub icon_version: Option<String>,
    /// When it was added.
    pub created_at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
