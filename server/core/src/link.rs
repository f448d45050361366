//! Links that work once, for a while. Only the hash of their token is stored.

use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    db::Txn,
    entity::one_time_link,
    token::Token,
};
use postern_types::{EventKind, UnixMs, time::HOUR_MS};
use sea_orm::{ActiveValue::Set, Condition, entity::prelude::*};

/// How long a link works that was asked for.
pub const LIFE_MS: i64 = HOUR_MS;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Making the first administrator.
    SetUp,
    /// Choosing a password.
    Password,
    /// Choosing the first password, by a link that was mailed: it proves the address too.
    Invitation,
}

/// What a link may be for that lets its reader choose a password.
pub const FOR_A_PASSWORD: &[LinkPurpose] = &[LinkPurpose::Password, LinkPurpose::Invitation];

impl LinkPurpose {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::SetUp => "set_up",
            Self::Password => "password",
            Self::Invitation => "invitation",
        }
    }
}

/// Makes a link; links made before for the same purpose and account stop working.
///
/// # Errors
/// When the database does not answer.
pub async fn make(
    portal: &Portal,
    origin: &Origin,
    purpose: LinkPurpose,
    account_id: Option<Uuid>,
) -> Result<Token> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move { make_in(portal, txn, origin, purpose, account_id, LIFE_MS).await })
        })
        .await
}

/// As [`make`], in a transaction, for so many milliseconds.
pub(crate) async fn make_in(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    purpose: LinkPurpose,
    account_id: Option<Uuid>,
    life_ms: i64,
) -> Result<Token> {
    let token = Token::generate(&*portal.rng)?;
    let same_account = match account_id {
        Some(id) => one_time_link::Column::AccountId.eq(id),
        None => one_time_link::Column::AccountId.is_null(),
    };
    one_time_link::Entity::delete_many()
        .filter(one_time_link::Column::Purpose.eq(purpose.as_str()))
        .filter(same_account)
        .exec(txn)
        .await?;
    let row = one_time_link::ActiveModel {
        id: Set(portal.rng.id()?),
        token_hash: Set(token.hash()),
        purpose: Set(purpose.as_str().to_owned()),
        account_id: Set(account_id),
        expires_at: Set(portal.now().plus_ms(life_ms).0),
        used_at: Set(None),
    };
    one_time_link::Entity::insert(row).exec_without_returning(txn).await?;
    if purpose != LinkPurpose::SetUp {
        audit::record(portal, txn, origin, Entry::of(EventKind::PasswordLink, account_id)).await?;
    }
    Ok(token)
}

fn usable(purposes: &[LinkPurpose], token: &Token, now: UnixMs) -> Condition {
    Condition::all()
        .add(one_time_link::Column::TokenHash.eq(token.hash()))
        .add(one_time_link::Column::Purpose.is_in(purposes.iter().map(|purpose| purpose.as_str())))
        .add(one_time_link::Column::UsedAt.is_null())
        .add(one_time_link::Column::ExpiresAt.gt(now.0))
}

/// The link, when it can still be used.
///
/// # Errors
/// [`Error::NotFound`] when it was never made, was used, or is over.
pub async fn load_usable(
    portal: &Portal,
    purposes: &[LinkPurpose],
    token: &Token,
) -> Result<one_time_link::Model> {
    let condition = usable(purposes, token, portal.now());
    one_time_link::Entity::find().filter(condition).one(portal.db.read()).await?.ok_or(Error::NotFound)
}

/// Voids the links of an account that still let somebody choose its password.
pub(crate) async fn void_all(txn: &Txn, account_id: Uuid, now: UnixMs) -> Result<()> {
    one_time_link::Entity::update_many()
        .col_expr(one_time_link::Column::ExpiresAt, Expr::value(now.0))
        .filter(one_time_link::Column::AccountId.eq(account_id))
        .filter(one_time_link::Column::UsedAt.is_null())
        .filter(one_time_link::Column::ExpiresAt.gt(now.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// Uses the link up, in the transaction that does what it is for.
///
/// # Errors
/// [`Error::NotFound`] when it cannot be used (any more).
pub async fn consume(
    txn: &impl ConnectionTrait,
    purposes: &[LinkPurpose],
    token: &Token,
    now: UnixMs,
) -> Result<()> {
    let done = one_time_link::Entity::update_many()
        .col_expr(one_time_link::Column::UsedAt, Expr::value(now.0))
        .filter(usable(purposes, token, now))
        .exec(txn)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}
