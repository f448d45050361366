//! What is set in the portal itself: one sealed row of `setting` by its name.

use crate::{Error, Portal, Result, db::Txn, entity::setting, sealer::Place};
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};
use serde::{Serialize, de::DeserializeOwned};

const fn place(name: &'static str) -> Place {
    Place { table: "setting", column: name, row: Uuid::nil(), owner: Uuid::nil() }
}

/// What is set under that name; `None` where nothing is.
///
/// # Errors
/// [`Error::Sealed`] when it does not open.
pub(crate) async fn read<T: DeserializeOwned>(
    portal: &Portal,
    db: &impl ConnectionTrait,
    name: &'static str,
) -> Result<Option<T>> {
    let Some(row) = setting::Entity::find_by_id(name).one(db).await? else { return Ok(None) };
    let json = portal.sealer.open(&place(name), &row.value)?;
    serde_json::from_slice(&json).map(Some).map_err(|error| Error::Internal(error.to_string()))
}

/// Whether something is set under that name.
pub(crate) async fn is_set(db: &impl ConnectionTrait, name: &'static str) -> Result<bool> {
    Ok(setting::Entity::find_by_id(name).count(db).await? == 1)
}

/// Sets it; `None` takes it away.
pub(crate) async fn write<T: Serialize>(
    portal: &Portal,
    txn: &Txn,
    name: &'static str,
    value: Option<&T>,
) -> Result<()> {
    let Some(value) = value else {
        setting::Entity::delete_by_id(name).exec(txn).await?;
        return Ok(());
    };
    let json = serde_json::to_vec(value).map_err(|error| Error::Internal(error.to_string()))?;
    let sealed = portal.sealer.seal(&*portal.rng, &place(name), &json)?;
    let row = setting::ActiveModel { name: Set(name.to_owned()), value: Set(sealed) };
    let newest = OnConflict::column(setting::Column::Name).update_column(setting::Column::Value).to_owned();
    setting::Entity::insert(row).on_conflict(newest).exec_without_returning(txn).await?;
    Ok(())
}
