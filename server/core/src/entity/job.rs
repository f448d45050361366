//! Work on many accounts, done one after another.

use sea_orm::entity::prelude::*;

/// A row of `job`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who wants it done, and may as long as they may do it one by one.
    pub account_id: Uuid,
    /// What is done (`people::job::What`, JSON).
    pub what: String,
    /// Where it was asked for (JSON), for the events of its rows.
    pub origin: String,
    /// Its rows.
    pub total: i32,
    /// Rows that were tried.
    pub done: i32,
    /// Those of them that could not be done.
    pub failed: i32,
    /// When it was made.
    pub created_at: i64,
    /// When somebody said that it shall be done; `None` while it is a proposal.
    pub started_at: Option<i64>,
    /// When the last row was tried.
    pub finished_at: Option<i64>,
    /// Until then a node works on it.
    pub claimed_until: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
