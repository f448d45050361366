//! Mails that are to be sent, and those that were lately.

use sea_orm::entity::prelude::*;

/// A row of `outbox`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    /// Id; also the mail's, so that a mail that is sent twice can be recognised.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whom it is to.
    pub account_id: Option<Uuid>,
    /// What it is about, for whoever looks after the portal: never what it says.
    pub kind: String,
    /// The address it goes to.
    pub recipient: String,
    /// `Letter` as JSON, sealed; empty once it was sent.
    pub payload: Vec<u8>,
    /// The code in it.
    pub code_id: Option<Uuid>,
    /// When it was written.
    pub created_at: i64,
    /// When it is not worth sending any more.
    pub expires_at: i64,
    /// When it is tried next; a worker that tries it puts this off first.
    pub next_try_at: i64,
    /// How often it was tried.
    pub tries: i32,
    /// What the mail server said last.
    pub last_error: Option<String>,
    /// When the mail server took it.
    pub sent_at: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
