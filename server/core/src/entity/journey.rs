//! People who were sent to a provider and have not come back.

use sea_orm::entity::prelude::*;

/// A row of `journey`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "journey")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// SHA-256 of the `state` that comes back (RFC 6749 section 10.12).
    pub state_hash: Vec<u8>,
    /// SHA-256 of the cookie of whoever was sent.
    pub visitor_hash: Vec<u8>,
    /// Where to.
    pub provider_id: Uuid,
    /// What for, and what the answer is checked against: JSON, sealed.
    pub sealed: Vec<u8>,
    /// When it is over.
    pub expires_at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
