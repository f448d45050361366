//! An authenticator app being added: at most one per account, the newest.

use sea_orm::entity::prelude::*;

/// A row of `app_enrolment`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "app_enrolment")]
pub struct Model {
    /// Whose it will be.
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    /// Names this enrolment in its form.
    pub id: Uuid,
    /// The browser or sign-in that began it; nobody else is shown the secret.
    pub begun_by: Uuid,
    /// The shared secret, sealed for this row.
    pub secret: Vec<u8>,
    /// The app whose place it takes.
    pub replaces: Option<Uuid>,
    /// When it is over.
    pub expires_at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
