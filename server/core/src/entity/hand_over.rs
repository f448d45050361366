//! Signed-in browsers on their way to an application.

use sea_orm::entity::prelude::*;

/// A row of `hand_over`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "hand_over")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// SHA-256 of the token in the address.
    pub token_hash: Vec<u8>,
    /// SHA-256 of the cookie of whoever was sent to the portal.
    pub asked_hash: Vec<u8>,
    /// The application.
    pub application_id: Uuid,
    /// The browser.
    pub browser_id: Uuid,
    /// The page that was asked for.
    pub location: String,
    /// When it is over.
    pub expires_at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
