//! Groups: what their members may do, what they ask of them, and who is in them.

use super::{Acted, authority::Authority};
use crate::{
    Error, Portal, Result, account,
    audit::{self, Actor, Entry, Origin},
    db::Txn,
    entity::{account as account_entity, account_group, account_group_member},
    factor,
    sign_in::flow::askable,
};
use postern_types::{
    EventKind, FieldError, GroupRule, MethodKind, Permission, Problem, Refusal, SecondFactorRule, UnixMs,
    people::{GroupName, GroupRow},
};
use sea_orm::{
    ActiveValue::Set, PaginatorTrait, QueryOrder, QuerySelect, QueryTrait, entity::prelude::*,
    sea_query::OnConflict,
};

/// Whether members of a group may.
pub(crate) fn carries(group: &account_group::Model, permission: Permission) -> bool {
    group.permissions.split(' ').any(|name| name == permission.as_str())
}

/// What members of a group may.
pub(crate) fn permissions_of(group: &account_group::Model) -> Vec<Permission> {
    Permission::ALL.into_iter().filter(|permission| carries(group, *permission)).collect()
}

/// What a group asks of its members. A rule of a newer version asks for a second factor.
#[must_use]
pub fn rule_of(group: &account_group::Model) -> GroupRule {
    GroupRule {
        second_factor: match (group.second_factor.as_str(), group.required_from) {
            ("optional", _) => SecondFactorRule::Optional,
            ("required_from", Some(at)) => SecondFactorRule::RequiredFrom(UnixMs(at)),
            _ => SecondFactorRule::Required,
        },
        methods: group.methods.as_ref().map(|names| names.split(' ').filter_map(MethodKind::parse).collect()),
    }
}

fn set_rule_of(group: &mut account_group::ActiveModel, rule: &GroupRule) {
    let (name, from) = match rule.second_factor {
        SecondFactorRule::Optional => ("optional", None),
        SecondFactorRule::RequiredFrom(at) => ("required_from", Some(at.0)),
        SecondFactorRule::Required => ("required", None),
    };
    let names =
        |kinds: &Vec<MethodKind>| kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(" ");
    group.second_factor = Set(name.to_owned());
    group.required_from = Set(from);
    group.methods = Set(rule.methods.as_ref().map(names));
}

/// The groups of an account, by name.
pub(crate) async fn of_account(
    db: &impl ConnectionTrait,
    account_id: Uuid,
) -> Result<Vec<account_group::Model>> {
    let ids: Vec<Uuid> = account_group_member::Entity::find()
        .filter(account_group_member::Column::AccountId.eq(account_id))
        .all(db)
        .await?
        .into_iter()
        .map(|member| member.group_id)
        .collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let groups = account_group::Entity::find().filter(account_group::Column::Id.is_in(ids));
    Ok(groups.order_by_asc(account_group::Column::Name).all(db).await?)
}

/// Ids of the groups of an account, as rules of applications name them.
pub(crate) async fn ids_of_account(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<String>> {
    Ok(of_account(db, account_id).await?.iter().map(|group| group.id.to_string()).collect())
}

/// What the groups of an account ask of it.
pub(crate) async fn rules_of(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<GroupRule>> {
    Ok(of_account(db, account_id).await?.iter().map(rule_of).collect())
}

/// The group of that id.
pub(crate) async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<account_group::Model>> {
    Ok(account_group::Entity::find_by_id(id).one(db).await?)
}

/// The group of that id.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn load(db: &impl ConnectionTrait, id: Uuid) -> Result<account_group::Model> {
    find(db, id).await?.ok_or(Error::NotFound)
}

/// The group of that name.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn load_by_name(portal: &Portal, name: &str) -> Result<account_group::Model> {
    let of_name = account_group::Entity::find().filter(account_group::Column::Name.eq(name.trim()));
    of_name.one(portal.db.read()).await?.ok_or(Error::NotFound)
}

/// Id and name of every group, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn names(portal: &Portal) -> Result<Vec<GroupName>> {
    Ok(all(portal.db.read()).await?.iter().map(name_of).collect())
}

/// Id and name of the groups that this account may put people into.
///
/// # Errors
/// When the database does not answer.
pub async fn givable(portal: &Portal, origin: &Origin) -> Result<Vec<GroupName>> {
    let db = portal.db.read();
    let authority = Authority::of(db, origin).await?;
    let may = |group: &&account_group::Model| authority.over_group(group).is_ok();
    Ok(all(db).await?.iter().filter(may).map(name_of).collect())
}

pub(crate) fn name_of(group: &account_group::Model) -> GroupName {
    GroupName { id: group.id.to_string(), name: group.name.clone() }
}

/// Every group, by name.
pub(crate) async fn all(db: &impl ConnectionTrait) -> Result<Vec<account_group::Model>> {
    Ok(account_group::Entity::find().order_by_asc(account_group::Column::Name).all(db).await?)
}

/// Every group with what there is to say about it, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn list(portal: &Portal) -> Result<Vec<GroupRow>> {
    let db = portal.db.read();
    let mut rows = Vec::new();
    for group in all(db).await? {
        rows.push(row(db, &group).await?);
    }
    Ok(rows)
}

/// What there is to say about a group.
///
/// # Errors
/// When the database does not answer.
pub async fn row(db: &impl ConnectionTrait, group: &account_group::Model) -> Result<GroupRow> {
    let of_group = account_group_member::Column::GroupId.eq(group.id);
    Ok(GroupRow {
        group: name_of(group),
        permissions: permissions_of(group),
        rule: rule_of(group).second_factor,
        members: account_group_member::Entity::find().filter(of_group).count(db).await?,
    })
}

/// Why somebody may not change a group; `None` where they may.
///
/// # Errors
/// When the database does not answer.
pub async fn refusal(
    portal: &Portal,
    origin: &Origin,
    group: &account_group::Model,
) -> Result<Option<Refusal>> {
    super::authority::refusal(Authority::of(portal.db.read(), origin).await?.over_group(group))
}

/// Somebody could manage groups before. Made by [`lock_all`], looked at again by [`Holders::keep`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Holders {
    were_there: bool,
}

/// Keeps others from changing groups, and so from taking permissions away, until the transaction ends.
pub(crate) async fn lock_all(txn: &Txn) -> Result<Holders> {
    account_group::Entity::find().order_by_asc(account_group::Column::Id).lock_exclusive().all(txn).await?;
    Ok(Holders { were_there: has_holder(txn).await? })
}

impl Holders {
    /// Stops what leaves nobody who manages groups: nobody could give the permission back.
    pub(crate) async fn keep(self, txn: &Txn) -> Result<()> {
        if self.were_there && !has_holder(txn).await? {
            return Err(Error::Refused(Refusal::LastHolder));
        }
        Ok(())
    }
}

/// Whether anybody who may sign in manages groups.
async fn has_holder(txn: &Txn) -> Result<bool> {
    let groups: Vec<Uuid> = all(txn)
        .await?
        .iter()
        .filter(|group| carries(group, Permission::ManageGroups))
        .map(|group| group.id)
        .collect();
    let members = account_group_member::Entity::find()
        .filter(account_group_member::Column::GroupId.is_in(groups))
        .select_only()
        .column(account_group_member::Column::AccountId);
    let holders = account_entity::Entity::find()
        .filter(account_entity::Column::IsDisabled.eq(false))
        .filter(account_entity::Column::Id.in_subquery(members.into_query()))
        .count(txn)
        .await?;
    Ok(holders > 0)
}

/// Stops who would take the permission to manage groups from themselves: `group`, with `left` for its permissions, must
/// not be the only one that gives it to them.
pub(crate) async fn check_own(
    db: &impl ConnectionTrait,
    authority: &Authority,
    group: &account_group::Model,
    left: &[Permission],
) -> Result<()> {
    let Some(own) = authority.own() else { return Ok(()) };
    let manages = |other: &account_group::Model| carries(other, Permission::ManageGroups);
    let groups = of_account(db, own).await?;
    let is_concerned = groups.iter().any(|other| other.id == group.id) && manages(group);
    let is_left = left.contains(&Permission::ManageGroups)
        || groups.iter().any(|other| other.id != group.id && manages(other));
    if is_concerned && !is_left { Err(Error::Refused(Refusal::LastHolder)) } else { Ok(()) }
}

/// Stops who would keep themselves out by a policy.
pub(crate) async fn check_own_policy(
    portal: &Portal,
    db: &impl ConnectionTrait,
    origin: &Origin,
    group: &account_group::Model,
    rule: &GroupRule,
) -> Result<()> {
    let Actor::Account(own) = origin.actor else { return Ok(()) };
    let groups = of_account(db, own).await?;
    if groups.iter().all(|other| other.id != group.id) {
        return Ok(());
    }
    let rules: Vec<GroupRule> =
        groups.iter().map(|other| if other.id == group.id { rule.clone() } else { rule_of(other) }).collect();
    let policy = portal.policy.refined(&rules);
    let account = account::store::find(db, own).await?.ok_or(Error::NotFound)?;
    let facts = factor::store::facts(portal, db, &account).await?;
    let has_one = askable(&facts, &policy).iter().any(|kind| !kind.is_backup());
    let is_asked = policy.second_factor.is_required(portal.now()) || !facts.methods.is_empty();
    if is_asked && !has_one { Err(Error::Refused(Refusal::StopsYourself)) } else { Ok(()) }
}

/// Whether no other group has this name.
pub(crate) async fn check_name(db: &impl ConnectionTrait, own: Option<Uuid>, name: &str) -> Result<()> {
    let other = account_group::Entity::find().filter(account_group::Column::Name.eq(name)).one(db).await?;
    if other.is_none_or(|other| Some(other.id) == own) { Ok(()) } else { Err(taken()) }
}

fn taken() -> Error {
    Error::Invalid(vec![FieldError::new("name", Problem::Taken)])
}

pub(crate) async fn save(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Option<Uuid>,
    name: &str,
    permissions: &[Permission],
) -> Result<Acted> {
    // In the order of `ALL`, each once.
    let names: Vec<&str> = Permission::ALL
        .into_iter()
        .filter(|permission| permissions.contains(permission))
        .map(Permission::as_str)
        .collect();
    let group_id = id.map_or_else(|| portal.rng.id(), Ok)?;
    let mut row = account_group::ActiveModel {
        id: Set(group_id),
        name: Set(name.to_owned()),
        permissions: Set(names.join(" ")),
        ..Default::default()
    };
    let written = if id.is_some() {
        account_group::Entity::update(row).exec(txn).await.map(|_| ())
    } else {
        set_rule_of(&mut row, &GroupRule::default());
        account_group::Entity::insert(row).exec_without_returning(txn).await.map(|_| ())
    };
    match written {
        Ok(()) => {}
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            return Err(taken());
        }
        Err(error) => return Err(error.into()),
    }
    let kind = if id.is_some() { EventKind::GroupUpdated } else { EventKind::GroupCreated };
    let mut entry = Entry::of(kind, None).subject(name.to_owned());
    entry.note = Some(names.join(" ")).filter(|names| !names.is_empty());
    audit::record(portal, txn, origin, entry).await?;
    Ok(Acted::GroupSaved(group_id))
}

pub(crate) async fn delete(portal: &Portal, txn: &Txn, origin: &Origin, id: Uuid) -> Result<Acted> {
    let group = load(txn, id).await?;
    account_group::Entity::delete_by_id(id).exec(txn).await?;
    let entry = Entry::of(EventKind::GroupDeleted, None).subject(group.name.clone());
    audit::record(portal, txn, origin, entry).await?;
    Ok(Acted::GroupDeleted { name: group.name })
}

/// Puts an account into a group; nothing happens where it is in already.
pub(crate) async fn add(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    account_id: Uuid,
) -> Result<Acted> {
    let group = load(txn, id).await?;
    let member = account_group_member::ActiveModel { group_id: Set(id), account_id: Set(account_id) };
    let key = [account_group_member::Column::GroupId, account_group_member::Column::AccountId];
    let added = account_group_member::Entity::insert(member)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(txn)
        .await?;
    if added == 1 {
        let entry = Entry::of(EventKind::MemberAdded, account_id).subject(group.name);
        audit::record(portal, txn, origin, entry).await?;
    }
    Ok(Acted::MemberAdded)
}

pub(crate) async fn remove(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    account_id: Uuid,
) -> Result<Acted> {
    let group = load(txn, id).await?;
    let removed = account_group_member::Entity::delete_by_id((id, account_id)).exec(txn).await?;
    if removed.rows_affected == 1 {
        let entry = Entry::of(EventKind::MemberRemoved, account_id).subject(group.name);
        audit::record(portal, txn, origin, entry).await?;
    }
    Ok(Acted::MemberRemoved)
}

pub(crate) async fn set_rule(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    id: Uuid,
    rule: &GroupRule,
) -> Result<Acted> {
    let group = load(txn, id).await?;
    let mut row = account_group::ActiveModel { id: Set(id), ..Default::default() };
    set_rule_of(&mut row, rule);
    let group_after = account_group::Entity::update(row).exec(txn).await?;
    let mut note = group_after.second_factor;
    if let SecondFactorRule::RequiredFrom(at) = rule.second_factor {
        note.push_str(&format!(" {}", at.to_iso()));
    }
    if let Some(methods) = group_after.methods {
        note.push_str(&format!(": {methods}"));
    }
    let entry = Entry::of(EventKind::PolicyChanged, None).subject(group.name).note(&note);
    audit::record(portal, txn, origin, entry).await?;
    Ok(Acted::PolicySet)
}
