//! What cookies of applications name: a signed-in browser, for one application.

use sea_orm::entity::prelude::*;

/// A row of `application_session`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application_session")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// SHA-256 of the cookie's token.
    pub token_hash: Vec<u8>,
    /// The application.
    pub application_id: Uuid,
    /// The browser.
    pub browser_id: Uuid,
    /// When it was handed over.
    pub created_at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
