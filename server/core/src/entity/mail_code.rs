//! Codes that are mailed. The code itself is derived from its row under the key file.

use sea_orm::entity::prelude::*;

/// A row of `mail_code`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_code")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// `CodePurpose`, as text.
    pub purpose: String,
    /// The sign-in, kept change or browser it was asked for in.
    pub begun_by: Uuid,
    /// The address it goes to.
    pub address: String,
    /// How many there were before it.
    pub generation: i32,
    /// How often one was tried.
    pub tries: i32,
    /// When it is over.
    pub expires_at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
