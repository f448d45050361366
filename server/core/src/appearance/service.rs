use super::flow::{Colour, Draft, Stored};
use crate::{
    Error, Portal, Result,
    application::Icon,
    audit::{self, Entry},
    browser::Caller,
    db::Txn,
    entity::setting,
    people,
    sealer::Place,
};
use postern_types::{EventKind, Permission};
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

const APPEARANCE: &str = "appearance";
const LOGO: &str = "logo";

/// How the portal presents itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appearance {
    /// Its name.
    pub name: String,
    /// The accent colour; `None` for the portal's own.
    pub accent: Option<Colour>,
    /// Whom people call; empty where nobody is named.
    pub contact: String,
    /// What tells this logo from every other one; `None` for the portal's own.
    pub logo: Option<String>,
}

/// A change of how the portal presents itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    /// Name, colour, whom to call.
    Save(Draft),
    /// Another logo; `None` for the portal's own.
    Logo(Option<Icon>),
}

const fn place(name: &'static str) -> Place {
    Place { table: "setting", column: name, row: Uuid::nil(), owner: Uuid::nil() }
}

async fn read<T: DeserializeOwned>(
    portal: &Portal,
    db: &impl ConnectionTrait,
    name: &'static str,
) -> Result<Option<T>> {
    let Some(row) = setting::Entity::find_by_id(name).one(db).await? else { return Ok(None) };
    let json = portal.sealer.open(&place(name), &row.value)?;
    serde_json::from_slice(&json).map(Some).map_err(|error| Error::Internal(error.to_string()))
}

async fn write<T: Serialize>(
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

/// How the portal presents itself now.
///
/// # Errors
/// [`Error::Sealed`] when what is stored does not open.
pub async fn find(portal: &Portal) -> Result<Appearance> {
    let stored: Stored = read(portal, portal.db.read(), APPEARANCE).await?.unwrap_or_default();
    Ok(Appearance {
        name: if stored.name.is_empty() { portal.name.clone() } else { stored.name },
        accent: stored.accent,
        contact: stored.contact,
        logo: stored.logo,
    })
}

/// What is set of it, to be changed.
///
/// # Errors
/// [`Error::Sealed`] when what is stored does not open.
pub async fn draft(portal: &Portal) -> Result<Draft> {
    let stored: Stored = read(portal, portal.db.read(), APPEARANCE).await?.unwrap_or_default();
    let accent = stored.accent.map(|colour| colour.to_string()).unwrap_or_default();
    Ok(Draft { name: stored.name, accent, contact: stored.contact })
}

/// What the portal is called now.
///
/// # Errors
/// [`Error::Sealed`] when what is stored does not open.
pub async fn name(portal: &Portal) -> Result<String> {
    find(portal).await.map(|appearance| appearance.name)
}

/// The logo, if there is one.
///
/// # Errors
/// [`Error::Sealed`] when what is stored does not open.
pub async fn find_logo(portal: &Portal) -> Result<Option<Icon>> {
    read(portal, portal.db.read(), LOGO).await
}

/// Whether somebody may do that, and whether it is right as typed.
pub(crate) async fn check(db: &impl ConnectionTrait, account_id: Uuid, edit: &Edit) -> Result<()> {
    people::require(db, account_id, Permission::ManageSettings).await?;
    match edit {
        Edit::Save(draft) => draft.checked().map(|_| ()),
        Edit::Logo(_) => Ok(()),
    }
}

/// Does it.
pub(crate) async fn perform_in(portal: &Portal, txn: &Txn, caller: &Caller, edit: &Edit) -> Result<()> {
    check(txn, caller.account_id, edit).await?;
    let stored: Stored = read(portal, txn, APPEARANCE).await?.unwrap_or_default();
    let stored = match edit {
        Edit::Save(draft) => Stored { logo: stored.logo, ..draft.checked()? },
        Edit::Logo(icon) => {
            write(portal, txn, LOGO, icon.as_ref()).await?;
            Stored { logo: icon.as_ref().map(version), ..stored }
        }
    };
    write(portal, txn, APPEARANCE, Some(&stored)).await?;
    let entry = Entry::of(EventKind::SettingsChanged, caller.account_id).subject(APPEARANCE.to_owned());
    audit::record(portal, txn, &caller.origin, entry).await
}

/// What tells a picture from every other one, for addresses that are cached for ever.
fn version(icon: &Icon) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(&icon.picture)[..8])
}
