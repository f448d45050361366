//! Queries on keys.

use crate::{
    Error, Result,
    entity::{second_factor, security_key},
    factor::store,
};
use postern_types::MethodKind;
use sea_orm::entity::prelude::*;
use webauthn_rs::prelude::SecurityKey;

/// A key of an account.
pub(super) struct Stored {
    pub(super) factor: second_factor::Model,
    pub(super) row: security_key::Model,
}

impl Stored {
    pub(super) fn key(&self) -> Result<SecurityKey> {
        serde_json::from_str(&self.row.credential)
            .map_err(|error| Error::Internal(format!("stored key: {error}")))
    }
}

/// The keys of an account, oldest first.
pub(super) async fn keys(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<Stored>> {
    let factors = store::of_kind(db, account_id, MethodKind::SecurityKey).await?;
    let mut rows = security_key::Entity::find()
        .filter(security_key::Column::Id.is_in(factors.iter().map(|factor| factor.id)))
        .all(db)
        .await?;
    factors
        .into_iter()
        .map(|factor| {
            let at = rows.iter().position(|row| row.id == factor.id);
            let row = at.map(|at| rows.swap_remove(at));
            let row =
                row.ok_or_else(|| Error::Internal("a security key without its public key".to_owned()))?;
            Ok(Stored { factor, row })
        })
        .collect()
}

/// The key of that credential id, whoever has it.
pub(super) async fn find(db: &impl ConnectionTrait, credential_id: &[u8]) -> Result<Option<Stored>> {
    let row = security_key::Entity::find()
        .filter(security_key::Column::CredentialId.eq(credential_id))
        .one(db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let factor = second_factor::Entity::find_by_id(row.id).one(db).await?;
    Ok(factor.map(|factor| Stored { factor, row }))
}

/// Writes what a key said of itself in its answer, unless another answer was quicker: then the whole transaction is run
/// again and looks at that one's counter.
pub(super) async fn update(
    db: &impl ConnectionTrait,
    before: &security_key::Model,
    key: &SecurityKey,
    is_verified: bool,
) -> Result<()> {
    let credential = serde_json::to_string(key).map_err(|error| Error::Internal(error.to_string()))?;
    let done = security_key::Entity::update_many()
        .col_expr(security_key::Column::Credential, Expr::value(credential))
        .col_expr(security_key::Column::IsVerified, Expr::value(is_verified))
        .filter(security_key::Column::Id.eq(before.id))
        .filter(security_key::Column::Credential.eq(before.credential.as_str()))
        .exec(db)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}
