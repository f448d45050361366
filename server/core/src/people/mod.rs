//! Groups, and what their members may do.

use crate::{
    Error, Result,
    entity::{account_group, account_group_member},
};
use postern_types::Permission;
use sea_orm::entity::prelude::*;

/// What an account may do beside minding itself.
///
/// # Errors
/// When the database does not answer.
pub async fn permissions(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<Permission>> {
    let of_account = account_group_member::Column::AccountId.eq(account_id);
    let groups: Vec<Uuid> = account_group_member::Entity::find()
        .filter(of_account)
        .all(db)
        .await?
        .into_iter()
        .map(|member| member.group_id)
        .collect();
    if groups.is_empty() {
        return Ok(Vec::new());
    }
    let groups =
        account_group::Entity::find().filter(account_group::Column::Id.is_in(groups)).all(db).await?;
    let has = |permission: &Permission| groups.iter().any(|group| carries(group, *permission));
    Ok(Permission::ALL.into_iter().filter(has).collect())
}

/// Whether members of a group may.
pub(crate) fn carries(group: &account_group::Model, permission: Permission) -> bool {
    group.permissions.split(' ').any(|name| name == permission.as_str())
}

/// Stops whoever may not.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn require(db: &impl ConnectionTrait, account_id: Uuid, permission: Permission) -> Result<()> {
    if permissions(db, account_id).await?.contains(&permission) { Ok(()) } else { Err(Error::Forbidden) }
}
