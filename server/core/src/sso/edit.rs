//! Changing which providers there are. A provider makes accounts and fills groups: nobody hands out by one what they lack.

use super::{
    Draft,
    provider::{self, place},
    store,
};
use crate::{
    Error, Portal, Result,
    audit::{self, Actor, Entry, Origin},
    browser::Caller,
    db::Txn,
    entity::{account, account_group, account_group_member, identity, provider as entity},
    people::{self, authority::Authority, group},
};
use postern_types::{EventKind, FieldError, Permission, Problem};
use sea_orm::{ActiveValue::Set, PaginatorTrait, QueryOrder, QuerySelect, QueryTrait, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Names of accounts that [`stranded`] gives at most.
const MOST_NAMES: u64 = 10;

/// A change of providers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    /// Add one, or change it.
    Save {
        /// The provider; `None` for a new one.
        id: Option<Uuid>,
        /// As typed, read.
        draft: Box<Draft>,
    },
    /// Move it up among the buttons.
    Up {
        /// The provider.
        id: Uuid,
    },
    /// Remove it, and every link with it.
    Remove {
        /// The provider.
        id: Uuid,
    },
}

impl Edit {
    /// The provider it is about; `None` for a new one.
    #[must_use]
    pub const fn id(&self) -> Option<Uuid> {
        match self {
            Self::Save { id, .. } => *id,
            Self::Up { id } | Self::Remove { id } => Some(*id),
        }
    }
}

/// Whether a change can be done, and by whom.
///
/// # Errors
/// [`Error::Invalid`] for a name that is taken, [`Error::Refused`] for what somebody may not hand out, [`Error::Forbidden`].
pub async fn check_edit(
    portal: &Portal,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    edit: &Edit,
) -> Result<()> {
    people::require(db, account_id, Permission::ManageSettings).await?;
    let stored = match edit.id() {
        Some(id) => Some(provider::load_in(portal, db, id).await?),
        None => None,
    };
    let Edit::Save { draft, .. } = edit else { return Ok(()) };
    let kind = draft.reach.kind();
    if !portal.sso.allows(kind) || stored.as_ref().is_some_and(|stored| stored.reach.kind() != kind) {
        return Err(Error::Forbidden);
    }
    let is_other = |row: &entity::Model| row.name == draft.name && Some(row.id) != edit.id();
    if store::all(db).await?.iter().any(is_other) {
        return Err(Error::Invalid(vec![FieldError::new("name", Problem::Taken)]));
    }
    let origin = Origin { actor: Actor::Account(account_id), ..Origin::default() };
    let authority = Authority::of(db, &origin).await?;
    let is_elsewhere = stored.as_ref().is_some_and(|stored| stored.reach != draft.reach);
    // Claims that led into a group before were somebody's to decide who may, and so was who makes them.
    let before = stored.map(|stored| stored.rules.groups).unwrap_or_default();
    for mapping in &draft.rules.groups {
        let group = group::load(db, mapping.group).await?;
        let is_new = is_elsewhere || !before.contains(mapping);
        if is_new && !group::permissions_of(&group).is_empty() {
            authority.over_group(&group)?;
        }
    }
    // Whoever says where a provider is decides who comes in by its links.
    match edit.id().filter(|_| is_elsewhere) {
        Some(id) => authority.covers(&permissions_of_linked(db, id).await?),
        None => Ok(()),
    }
}

/// What the accounts may that are linked with a provider.
async fn permissions_of_linked(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Permission>> {
    let linked = identity::Entity::find()
        .filter(identity::Column::ProviderId.eq(id))
        .select_only()
        .column(identity::Column::AccountId)
        .into_query();
    let groups = account_group_member::Entity::find()
        .filter(account_group_member::Column::AccountId.in_subquery(linked))
        .select_only()
        .column(account_group_member::Column::GroupId)
        .into_query();
    let groups = account_group::Entity::find().filter(account_group::Column::Id.in_subquery(groups));
    Ok(groups.all(db).await?.iter().flat_map(group::permissions_of).collect())
}

/// Does a change. Gives the provider's name.
pub(crate) async fn perform_in(portal: &Portal, txn: &Txn, caller: &Caller, edit: &Edit) -> Result<String> {
    check_edit(portal, txn, caller.account_id, edit).await?;
    let name = match edit {
        Edit::Save { id, draft } => save(portal, txn, *id, draft).await?,
        Edit::Up { id } => up(txn, *id).await?,
        Edit::Remove { id } => {
            let row = store::find(txn, *id).await?.ok_or(Error::NotFound)?;
            store::end_all(txn, *id, portal.now()).await?;
            entity::Entity::delete_by_id(*id).exec(txn).await?;
            row.name
        }
    };
    let entry = Entry::of(EventKind::SettingsChanged, caller.account_id).subject(name.clone());
    audit::record(portal, txn, &caller.origin, entry).await?;
    Ok(name)
}

async fn save(portal: &Portal, txn: &Txn, id: Option<Uuid>, draft: &Draft) -> Result<String> {
    let new_id = id.map_or_else(|| portal.rng.id(), Ok)?;
    let json = |error: serde_json::Error| Error::Internal(error.to_string());
    let settings = serde_json::to_vec(&draft.reach).map_err(json)?;
    let mut row = entity::ActiveModel {
        id: Set(new_id),
        kind: Set(draft.reach.kind().as_str().to_owned()),
        name: Set(draft.name.clone()),
        is_enabled: Set(draft.is_enabled),
        rules: Set(serde_json::to_string(&draft.rules).map_err(json)?),
        settings: Set(portal.sealer.seal(&*portal.rng, &place(new_id), &settings)?),
        ..Default::default()
    };
    if id.is_some() {
        entity::Entity::update(row).exec(txn).await?;
        if !draft.is_enabled {
            store::end_all(txn, new_id, portal.now()).await?;
        }
    } else {
        let last = store::all(txn).await?.last().map_or(0, |row| row.position);
        row.position = Set(last + 1);
        row.created_at = Set(portal.now().0);
        entity::Entity::insert(row).exec_without_returning(txn).await?;
    }
    Ok(draft.name.clone())
}

async fn up(txn: &Txn, id: Uuid) -> Result<String> {
    let mut all = store::all(txn).await?;
    let at = all.iter().position(|row| row.id == id).ok_or(Error::NotFound)?;
    let name = all[at].name.clone();
    all.swap(at, at.saturating_sub(1));
    for (position, row) in (1..).zip(&all) {
        let change = entity::ActiveModel { id: Set(row.id), position: Set(position), ..Default::default() };
        entity::Entity::update(change).exec(txn).await?;
    }
    Ok(name)
}

/// How many accounts are linked with a provider.
///
/// # Errors
/// When the database does not answer.
pub async fn count_linked(portal: &Portal, id: Uuid) -> Result<u64> {
    let of_it = identity::Column::ProviderId.eq(id);
    Ok(identity::Entity::find().filter(of_it).count(portal.db.read()).await?)
}

/// Names of accounts that would have no way in without a provider: the first few.
///
/// # Errors
/// When the database does not answer.
pub async fn stranded(portal: &Portal, id: Uuid) -> Result<Vec<String>> {
    let db = portal.db.read();
    let others = store::asked(portal, db).await?.into_iter().filter(|other| *other != id);
    let others: Vec<Uuid> = others.collect();
    let linked = |providers: Vec<Uuid>| {
        identity::Entity::find()
            .filter(identity::Column::ProviderId.is_in(providers))
            .select_only()
            .column(identity::Column::AccountId)
            .into_query()
    };
    let accounts = account::Entity::find()
        .filter(account::Column::PasswordHash.is_null())
        .filter(account::Column::Id.in_subquery(linked(vec![id])))
        .filter(account::Column::Id.not_in_subquery(linked(others)))
        .order_by_asc(account::Column::Name)
        .limit(MOST_NAMES)
        .all(db)
        .await?;
    Ok(accounts.into_iter().map(|account| account.name).collect())
}
