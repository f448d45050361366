//! Who may do what, and to whom.

use super::group;
use crate::{
    Error, Result, account,
    audit::{Actor, Origin},
    entity::{account as account_entity, account_group},
};
use postern_types::{Permission, Refusal};
use sea_orm::entity::prelude::*;

/// What an account may do beside minding itself.
///
/// # Errors
/// When the database does not answer.
pub async fn permissions(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<Permission>> {
    let groups = group::of_account(db, account_id).await?;
    let has = |permission: &Permission| groups.iter().any(|group| group::carries(group, *permission));
    Ok(Permission::ALL.into_iter().filter(has).collect())
}

/// Stops whoever may not.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn require(db: &impl ConnectionTrait, account_id: Uuid, permission: Permission) -> Result<()> {
    require_any(db, account_id, &[permission]).await.map(|_| ())
}

/// Stops whoever has none of these; gives what they have.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn require_any(
    db: &impl ConnectionTrait,
    account_id: Uuid,
    any: &[Permission],
) -> Result<Vec<Permission>> {
    let own = permissions(db, account_id).await?;
    if own.iter().any(|permission| any.contains(permission)) { Ok(own) } else { Err(Error::Forbidden) }
}

/// What somebody may do to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Authority {
    /// Their own account; `None` for the command line.
    id: Option<Uuid>,
    permissions: Vec<Permission>,
}

impl Authority {
    /// That of whoever does something. The command line may everything; who is not signed in, or disabled, nothing.
    pub(crate) async fn of(db: &impl ConnectionTrait, origin: &Origin) -> Result<Self> {
        Ok(match origin.actor {
            Actor::CommandLine => Self { id: None, permissions: Permission::ALL.to_vec() },
            Actor::Visitor => Self { id: None, permissions: Vec::new() },
            Actor::Account(id) => {
                let is_in = account::store::find(db, id).await?.is_some_and(|account| !account.is_disabled);
                let permissions = if is_in { permissions(db, id).await? } else { Vec::new() };
                Self { id: Some(id), permissions }
            }
        })
    }

    /// Stops whoever lacks a permission.
    pub(crate) fn require(&self, permission: Permission) -> Result<()> {
        if self.permissions.contains(&permission) { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// Stops whoever may not help this account: it is their own, or holds a permission that they lack.
    pub(crate) async fn over_account(
        &self,
        db: &impl ConnectionTrait,
        account: &account_entity::Model,
    ) -> Result<()> {
        self.require(Permission::ManageUsers)?;
        if self.id == Some(account.id) {
            return Err(Error::Refused(Refusal::Yourself));
        }
        self.covers(&permissions(db, account.id).await?)
    }

    /// Stops whoever may not change this group, or who is in it.
    pub(crate) fn over_group(&self, group: &account_group::Model) -> Result<()> {
        self.require(Permission::ManageGroups)?;
        self.covers(&group::permissions_of(group))
    }

    /// Stops whoever lacks one of these.
    pub(crate) fn covers(&self, held: &[Permission]) -> Result<()> {
        let is_covered = held.iter().all(|permission| self.permissions.contains(permission));
        if is_covered { Ok(()) } else { Err(Error::Refused(Refusal::Upward)) }
    }

    /// Their own account; `None` for the command line.
    pub(crate) const fn own(&self) -> Option<Uuid> {
        self.id
    }
}

/// Why somebody may not; `None` where they may.
///
/// # Errors
/// Any other.
pub(crate) fn refusal(checked: Result<()>) -> Result<Option<Refusal>> {
    match checked {
        Ok(()) => Ok(None),
        Err(Error::Refused(why)) => Ok(Some(why)),
        Err(Error::Forbidden) => Ok(Some(Refusal::NotAllowed)),
        Err(error) => Err(error),
    }
}
