//! Questions that were not answered yet.

use super::relying_party::LIFE_S;
use crate::{Error, Portal, Result, entity::webauthn_ceremony};
use postern_types::UnixMs;
use sea_orm::{ActiveValue::Set, entity::prelude::*};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

/// What was asked for. An answer is good for nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Adding a key.
    Enrolment,
    /// The second factor of a sign-in.
    SecondFactor,
    /// A fresh proof before a change.
    FreshProof,
    /// Signing in with a passkey.
    Passkey,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Enrolment => "enrolment",
            Self::SecondFactor => "second_factor",
            Self::FreshProof => "fresh_proof",
            Self::Passkey => "passkey",
        }
    }
}

/// What is asked for, and of whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What for.
    pub purpose: Purpose,
    /// The sign-in, the kept change, the browser or the visitor.
    pub of: Uuid,
}

fn hash(challenge: &[u8]) -> Vec<u8> {
    Sha256::digest(challenge).to_vec()
}

/// Keeps the question until it is answered.
pub(super) async fn keep(
    portal: &Portal,
    db: &impl ConnectionTrait,
    asked: Asked,
    challenge: &[u8],
    state: &impl Serialize,
) -> Result<()> {
    let row = webauthn_ceremony::ActiveModel {
        challenge_hash: Set(hash(challenge)),
        purpose: Set(asked.purpose.as_str().to_owned()),
        begun_by: Set(asked.of),
        state: Set(serde_json::to_string(state).map_err(|error| Error::Internal(error.to_string()))?),
        expires_at: Set(portal.now().plus_ms(LIFE_S.cast_signed() * 1_000).0),
    };
    webauthn_ceremony::Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}

/// Takes the question that `challenge` answers: it is deleted before anything is verified, so of two answers one is
/// looked at. `None` when it was never asked, asked of somebody else or for something else, answered, or too old.
pub(super) async fn take<T: DeserializeOwned>(
    db: &impl ConnectionTrait,
    asked: Asked,
    challenge: &[u8],
    now: UnixMs,
) -> Result<Option<T>> {
    let mine = webauthn_ceremony::Entity::find_by_id(hash(challenge))
        .filter(webauthn_ceremony::Column::Purpose.eq(asked.purpose.as_str()))
        .filter(webauthn_ceremony::Column::BegunBy.eq(asked.of));
    let Some(row) = mine.one(db).await? else { return Ok(None) };
    let taken = webauthn_ceremony::Entity::delete_by_id(row.challenge_hash).exec(db).await?;
    if taken.rows_affected != 1 || now.0 >= row.expires_at {
        return Ok(None);
    }
    serde_json::from_str(&row.state).map(Some).map_err(|error| Error::Internal(format!("ceremony: {error}")))
}

/// Forgets what was never answered.
pub(crate) async fn forget_expired(db: &impl ConnectionTrait, now: UnixMs) -> Result<()> {
    webauthn_ceremony::Entity::delete_many()
        .filter(webauthn_ceremony::Column::ExpiresAt.lte(now.0))
        .exec(db)
        .await?;
    Ok(())
}
