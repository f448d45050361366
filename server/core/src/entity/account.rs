//! People.

use sea_orm::entity::prelude::*;

use super::SecretText;

/// A row of `account`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Account name, normalised (NFKC, lower case), unique.
    pub name: String,
    /// Name shown to people.
    pub display_name: String,
    /// That name as lists sort by it and searches find it: small letters without marks.
    pub display_key: String,
    /// Email address as written.
    pub email: Option<String>,
    /// Email address to look up by, lower case, unique.
    pub email_key: Option<String>,
    /// When its owner proved to read mail to that address; `None` before, and after every change of it.
    pub email_confirmed_at: Option<i64>,
    /// Language tag, once one was chosen; until then pages follow the browser.
    pub language: Option<String>,
    /// Argon2id hash (PHC string).
    pub password_hash: Option<SecretText>,
    /// When the password was set.
    pub password_set_at: Option<i64>,
    /// Disabled accounts cannot sign in, and their browsers count as ended.
    pub is_disabled: bool,
    /// `Protection`, as text: what its methods amount to, kept beside them so that many accounts can be filtered by it.
    pub protection: String,
    /// A manager removed its second factor: the next sign-in leads to enrolment.
    pub is_to_enrol: bool,
    /// When it was made.
    pub created_at: i64,
    /// When its owner put the welcome away; `None` before.
    pub welcomed_at: Option<i64>,
    /// Last completed sign-in.
    pub last_sign_in_at: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
