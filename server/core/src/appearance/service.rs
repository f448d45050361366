use super::flow::{Colour, Draft, Stored};
use crate::{
    Portal, Result,
    application::Icon,
    audit::{self, Entry},
    browser::Caller,
    db::Txn,
    people, setting,
};
use postern_types::{EventKind, Permission};
use sea_orm::{ConnectionTrait, entity::prelude::Uuid};
use serde::{Deserialize, Serialize};
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

/// How the portal presents itself now.
///
/// # Errors
/// [`Error::Sealed`] when what is stored does not open.
pub async fn find(portal: &Portal) -> Result<Appearance> {
    let stored: Stored = setting::read(portal, portal.db.read(), APPEARANCE).await?.unwrap_or_default();
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
    let stored: Stored = setting::read(portal, portal.db.read(), APPEARANCE).await?.unwrap_or_default();
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
    setting::read(portal, portal.db.read(), LOGO).await
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
    let stored: Stored = setting::read(portal, txn, APPEARANCE).await?.unwrap_or_default();
    let stored = match edit {
        Edit::Save(draft) => Stored { logo: stored.logo, ..draft.checked()? },
        Edit::Logo(icon) => {
            setting::write(portal, txn, LOGO, icon.as_ref()).await?;
            Stored { logo: icon.as_ref().map(version), ..stored }
        }
    };
    setting::write(portal, txn, APPEARANCE, Some(&stored)).await?;
    let entry = Entry::of(EventKind::SettingsChanged, caller.account_id).subject(APPEARANCE.to_owned());
    audit::record(portal, txn, &caller.origin, entry).await
}

/// What tells a picture from every other one, for addresses that are cached for ever.
fn version(icon: &Icon) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(&icon.picture)[..8])
}
