//! Queries on accounts.

use super::normal_name;
use crate::{
    Error, Result,
    entity::{account, account_group, account_group_member},
};
use postern_types::Permission;
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

/// The account of that id.
pub(crate) async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<account::Model>> {
    Ok(account::Entity::find_by_id(id).one(db).await?)
}

/// The account somebody means who types its name or address.
pub(crate) async fn find_by_typed_name(
    db: &impl ConnectionTrait,
    typed: &str,
) -> Result<Option<account::Model>> {
    let key = normal_name(typed);
    // No account has such a name, and PostgreSQL takes no NUL.
    if key.contains(char::is_control) {
        return Ok(None);
    }
    // A name has no `@`: the two never mean different accounts.
    let column = if key.contains('@') { account::Column::EmailKey } else { account::Column::Name };
    Ok(account::Entity::find().filter(column.eq(key)).one(db).await?)
}

/// Writes the hash of a new password.
pub(crate) async fn set_password_hash(
    db: &impl ConnectionTrait,
    id: Uuid,
    hash: &str,
    at: i64,
) -> Result<bool> {
    let done = account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(hash))
        .col_expr(account::Column::PasswordSetAt, Expr::value(at))
        .filter(account::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that the owner of an account reads mail at its address.
pub(crate) async fn confirm_address(db: &impl ConnectionTrait, id: Uuid, at: i64) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::EmailConfirmedAt, Expr::value(at))
        .filter(account::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Lets an account sign in, or not.
pub(crate) async fn set_disabled(db: &impl ConnectionTrait, id: Uuid, is_disabled: bool) -> Result<()> {
    let done = account::Entity::update_many()
        .col_expr(account::Column::IsDisabled, Expr::value(is_disabled))
        .filter(account::Column::Id.eq(id))
        .exec(db)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Leads an account to enrolment at its next sign-in, or not.
pub(crate) async fn set_to_enrol(db: &impl ConnectionTrait, id: Uuid, is_to_enrol: bool) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::IsToEnrol, Expr::value(is_to_enrol))
        .filter(account::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes that its owner was welcomed.
pub(crate) async fn note_welcomed(
    db: &impl ConnectionTrait,
    id: Uuid,
    now: postern_types::UnixMs,
) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::WelcomedAt, Expr::value(now.0))
        .filter(account::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Puts an account into the group of administrators, which is made (with `new_group_id`) when it does not exist.
pub(crate) async fn make_administrator(
    db: &impl ConnectionTrait,
    new_group_id: Uuid,
    account_id: Uuid,
) -> Result<()> {
    let name = "Administrators";
    let group = account_group::ActiveModel {
        id: Set(new_group_id),
        name: Set(name.to_owned()),
        permissions: Set(Permission::ALL.map(Permission::as_str).join(" ")),
        second_factor: Set("optional".to_owned()),
        required_from: Set(None),
        methods: Set(None),
    };
    account_group::Entity::insert(group)
        .on_conflict(OnConflict::column(account_group::Column::Name).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    let group = account_group::Entity::find().filter(account_group::Column::Name.eq(name)).one(db).await?;
    let group_id = group.map_or(new_group_id, |group| group.id);
    let member = account_group_member::ActiveModel { group_id: Set(group_id), account_id: Set(account_id) };
    account_group_member::Entity::insert(member).exec_without_returning(db).await?;
    Ok(())
}

/// Replaces the hash of the same password by one of another cost; nothing when the password changed meanwhile.
pub(crate) async fn raise_password_hash(
    db: &impl ConnectionTrait,
    old: &account::Model,
    hash: String,
) -> Result<()> {
    let Some(old_hash) = &old.password_hash else { return Ok(()) };
    account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(hash))
        .filter(account::Column::Id.eq(old.id))
        .filter(account::Column::PasswordHash.eq(old_hash.0.clone()))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes a completed sign-in.
pub(crate) async fn note_sign_in(db: &impl ConnectionTrait, id: Uuid, at: i64) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::LastSignInAt, Expr::value(at))
        .filter(account::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}
