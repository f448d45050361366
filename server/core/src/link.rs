//! Links that work once, for an hour. Only the hash of their token is stored.

use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    entity::one_time_link,
    token::Token,
};
use postern_types::{EventKind, UnixMs, time::HOUR_MS};
use sea_orm::{ActiveValue::Set, Condition, entity::prelude::*};

/// How long a link works.
pub const LIFE_MS: i64 = HOUR_MS;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Making the first administrator.
    SetUp,
    /// Choosing a password.
    Password,
}

impl LinkPurpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::SetUp => "set_up",
            Self::Password => "password",
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
    let token = Token::generate(&*portal.rng)?;
    let hash = &token.hash();
    let id = portal.rng.id()?;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
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
                    id: Set(id),
                    token_hash: Set(hash.clone()),
                    purpose: Set(purpose.as_str().to_owned()),
                    account_id: Set(account_id),
                    expires_at: Set(portal.now().plus_ms(LIFE_MS).0),
                    used_at: Set(None),
                };
                one_time_link::Entity::insert(row).exec_without_returning(txn).await?;
                if purpose == LinkPurpose::Password {
                    let entry = Entry::of(EventKind::PasswordLink, account_id);
                    audit::record(portal, txn, origin, entry).await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(token)
}

fn usable(purpose: LinkPurpose, token: &Token, now: UnixMs) -> Condition {
    Condition::all()
        .add(one_time_link::Column::TokenHash.eq(token.hash()))
        .add(one_time_link::Column::Purpose.eq(purpose.as_str()))
        .add(one_time_link::Column::UsedAt.is_null())
        .add(one_time_link::Column::ExpiresAt.gt(now.0))
}

/// The link, when it can still be used.
///
/// # Errors
/// [`Error::NotFound`] when it was never made, was used, or is over.
pub async fn load_usable(
    portal: &Portal,
    purpose: LinkPurpose,
    token: &Token,
) -> Result<one_time_link::Model> {
    let condition = usable(purpose, token, portal.now());
    one_time_link::Entity::find().filter(condition).one(portal.db.read()).await?.ok_or(Error::NotFound)
}

/// Uses the link up, in the transaction that does what it is for.
///
/// # Errors
/// [`Error::NotFound`] when it cannot be used (any more).
pub async fn consume(
    txn: &impl ConnectionTrait,
    purpose: LinkPurpose,
    token: &Token,
    now: UnixMs,
) -> Result<()> {
    let done = one_time_link::Entity::update_many()
        .col_expr(one_time_link::Column::UsedAt, Expr::value(now.0))
        .filter(usable(purpose, token, now))
        .exec(txn)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}
