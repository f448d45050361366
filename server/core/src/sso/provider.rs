//! Providers: what their word is worth, and how they are reached.

use super::store;
use crate::{Error, Portal, Result, entity::provider, sealer::Place};
use postern_types::{
    form::Secret,
    sso::{ProviderKind, SecondFactorAfter, UnknownPeople},
};
use sea_orm::{ConnectionTrait, prelude::Uuid};
use serde::{Deserialize, Serialize};

/// Kinds of providers that need something of the machine, and whether it is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Configured {
    /// There is a keytab.
    pub kerberos: bool,
    /// There are proxies whose headers are believed.
    pub header: bool,
}

impl Configured {
    /// Whether a provider of this kind can be asked.
    #[must_use]
    pub const fn allows(self, kind: ProviderKind) -> bool {
        match kind {
            ProviderKind::OpenId | ProviderKind::Ldap => true,
            ProviderKind::Kerberos => self.kerberos,
            ProviderKind::Header => self.header,
        }
    }
}

/// A claim that leads into a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupMapping {
    /// The provider's name of a group of its own.
    pub value: String,
    /// The group here.
    pub group: Uuid,
}

/// What a provider's word is worth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Whether a second factor is asked for after it.
    pub second_factor: SecondFactorAfter,
    /// Authentication methods (RFC 8176) of which one proves a second factor.
    pub amr: Vec<String>,
    /// Authentication contexts (OpenID Connect Core section 2) of which one does.
    pub acr: Vec<String>,
    /// How long ago it may have been shown there, in minutes; `None` for as long as the provider says.
    pub max_age: Option<u32>,
    /// What becomes of people nobody here knows.
    pub unknown: UnknownPeople,
    /// Addresses that it sends count as confirmed.
    pub believes_addresses: bool,
    /// Groups that it keeps.
    pub groups: Vec<GroupMapping>,
}

/// An OpenID Connect provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenId {
    /// Its issuer: `/.well-known/openid-configuration` below it is its metadata (OpenID Connect Discovery).
    pub issuer: String,
    /// What it calls the portal.
    pub client_id: String,
    /// The secret it gave the portal; empty for a public client.
    pub client_secret: Secret,
    /// What is asked for beside "openid".
    pub scopes: Vec<String>,
    /// The claim that lists groups.
    pub groups_claim: String,
}

/// Windows/Kerberos. The keytab is in the configuration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kerberos {
    /// Realms whose people are believed, in capital letters.
    pub realms: Vec<String>,
    /// Networks whose browsers are asked without being told to.
    pub networks: Vec<String>,
}

/// A directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ldap {
    /// `ldaps://HOST:PORT`, or `ldap://HOST:PORT`.
    pub url: String,
    /// TLS begins after the connection (RFC 4511 section 4.14).
    pub starttls: bool,
    /// The service account that looks people up; empty for nobody.
    pub bind_dn: String,
    /// Its password.
    pub bind_password: Secret,
    /// Where people are below.
    pub base: String,
    /// Who is meant by a name: a filter (RFC 4515) with `{name}` in it.
    pub filter: String,
    /// The attribute that never changes.
    pub subject: String,
    /// The attribute of the account's name.
    pub name_attribute: String,
    /// The attribute of the name shown to people.
    pub display_attribute: String,
    /// The attribute of the address.
    pub mail_attribute: String,
    /// Where groups are below; empty where they are not looked up.
    pub group_base: String,
    /// Which groups somebody is in: a filter with `{dn}` in it.
    pub group_filter: String,
}

/// How a provider is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reach {
    /// OpenID Connect.
    OpenId(OpenId),
    /// Windows/Kerberos.
    Kerberos(Kerberos),
    /// LDAP.
    Ldap(Ldap),
    /// A header of a proxy; which one is in the configuration.
    Header,
}

impl Reach {
    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> ProviderKind {
        match self {
            Self::OpenId(_) => ProviderKind::OpenId,
            Self::Kerberos(_) => ProviderKind::Kerberos,
            Self::Ldap(_) => ProviderKind::Ldap,
            Self::Header => ProviderKind::Header,
        }
    }
}

/// A provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// It is asked.
    pub is_enabled: bool,
    /// What its word is worth.
    pub rules: Rules,
    /// How it is reached.
    pub reach: Reach,
}

pub(super) const fn place(id: Uuid) -> Place {
    Place { table: "provider", column: "settings", row: id, owner: Uuid::nil() }
}

/// What its word is worth; of a shape that this version does not know, nothing more than a first factor of people who are
/// known.
pub(super) fn rules_of(row: &provider::Model) -> Rules {
    serde_json::from_str(&row.rules).unwrap_or_default()
}

pub(super) fn opened(portal: &Portal, row: provider::Model) -> Result<Provider> {
    let json = portal.sealer.open(&place(row.id), &row.settings)?;
    let reach =
        serde_json::from_slice(&json).map_err(|error| Error::Internal(format!("provider: {error}")))?;
    Ok(Provider { id: row.id, rules: rules_of(&row), name: row.name, is_enabled: row.is_enabled, reach })
}

/// All providers, in the order of their buttons.
///
/// # Errors
/// [`Error::Sealed`] when one does not open.
pub async fn list(portal: &Portal) -> Result<Vec<Provider>> {
    store::all(portal.db.read()).await?.into_iter().map(|row| opened(portal, row)).collect()
}

/// Those that are asked. One that does not open is left out: it must not keep people from signing in another way.
///
/// # Errors
/// When the database does not answer.
pub async fn enabled(portal: &Portal) -> Result<Vec<Provider>> {
    let rows = store::all(portal.db.read()).await?.into_iter().filter(|row| row.is_enabled);
    let providers = rows.filter_map(|row| {
        let id = row.id;
        opened(portal, row).inspect_err(|error| tracing::error!(provider = %id, %error, "not asked")).ok()
    });
    Ok(providers.filter(|provider| portal.sso.allows(provider.reach.kind())).collect())
}

/// The provider of that id.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn load(portal: &Portal, id: Uuid) -> Result<Provider> {
    load_in(portal, portal.db.read(), id).await
}

pub(super) async fn load_in(portal: &Portal, db: &impl ConnectionTrait, id: Uuid) -> Result<Provider> {
    opened(portal, store::find(db, id).await?.ok_or(Error::NotFound)?)
}
