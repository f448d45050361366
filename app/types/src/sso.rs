//! Single sign-on: who else may vouch for people, and the pages about that.

use crate::{UnixMs, people::GroupName};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a provider vouches for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProviderKind {
    /// OpenID Connect: the person is sent there and comes back.
    OpenId,
    /// Windows/Kerberos (SPNEGO, RFC 4559): the browser shows a ticket.
    Kerberos,
    /// LDAP or Active Directory: name and password are shown to the directory.
    Ldap,
    /// A reverse proxy says who it is.
    Header,
}

impl ProviderKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::OpenId, Self::Kerberos, Self::Ldap, Self::Header];

    /// Its name in storage and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OpenId => "open_id",
            Self::Kerberos => "kerberos",
            Self::Ldap => "ldap",
            Self::Header => "header",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Whether it can say more of how somebody signed in than that they did.
    #[must_use]
    pub const fn can_prove_second_factor(self) -> bool {
        matches!(self, Self::OpenId | Self::Header)
    }

    /// Whether the sign-in page has a button for it.
    #[must_use]
    pub const fn has_button(self) -> bool {
        !matches!(self, Self::Ldap)
    }
}

/// Whether the portal asks for a second factor after a provider's word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondFactorAfter {
    /// As after a password.
    #[default]
    Always,
    /// Unless the provider proved one.
    Trust,
    /// Never, but of accounts that are required to have one.
    Never,
}

impl SecondFactorAfter {
    /// All of them, the strictest first.
    pub const ALL: [Self; 3] = [Self::Always, Self::Trust, Self::Never];

    /// Its name in storage and forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Trust => "trust",
            Self::Never => "never",
        }
    }

    /// The one of that name; anything unknown is the strictest.
    #[must_use]
    pub fn parse(name: &str) -> Self {
        Self::ALL.into_iter().find(|rule| rule.as_str() == name).unwrap_or_default()
    }
}

/// What becomes of somebody whom a provider vouches for and nobody here knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownPeople {
    /// They are not let in.
    #[default]
    Refuse,
    /// An account is made.
    Create,
}

/// Why single sign-on did not sign somebody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SsoRejection {
    /// The provider did not answer, or not with what it should.
    Unreachable,
    /// The person, or the provider, said no.
    Cancelled,
    /// Asked for more than ten minutes ago, in another browser, or answered already.
    Stale,
    /// What arrived does not prove anything.
    Untrusted,
    /// Nobody here is linked with that person, and accounts are not made.
    Unknown,
    /// An account of that name or address is there, and not linked: its owner has to.
    NotLinked,
    /// The provider gave no name that an account could have.
    NoName,
    /// The account may not sign in, or the provider was switched off meanwhile.
    NotAllowed,
    /// The browser has no ticket for the portal.
    NoTicket,
    /// The browser offered NTLM, which proves too little.
    Ntlm,
}

/// The name of a provider, and its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderName {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// How it vouches.
    pub kind: ProviderKind,
}

/// Settings › Sign-in: a provider in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderRow {
    /// What it is.
    pub provider: ProviderName,
    /// It is asked.
    pub is_enabled: bool,
    /// Whether a second factor is asked for after its word.
    pub second_factor: SecondFactorAfter,
    /// What becomes of people nobody here knows.
    pub unknown: UnknownPeople,
    /// Accounts that are linked with it.
    pub linked: u64,
}

/// Settings › Sign-in.
#[derive(Clone, Debug)]
pub struct ProvidersPage {
    /// In the order of the buttons.
    pub providers: Vec<ProviderRow>,
    /// Kinds of which one can be added.
    pub addable: Vec<ProviderKind>,
}

/// A provider as typed: its fields by name. Which there are hangs on its kind. Secrets are never in it.
///
/// All kinds: `name`, `enabled` ("on"), `second_factor`, `unknown`; all but Kerberos, whose tickets say nothing more:
/// `believes_addresses` ("on"), `groups` (a line "value = group" each).
/// OpenID Connect: `issuer`, `client_id`, `client_secret` (secret), `scopes`, `groups_claim`; `amr` (values separated by spaces), `acr`
/// (likewise), `max_age` (minutes). Trusted header: `amr`.
/// Kerberos: `realms` (separated by spaces), `networks` (where browsers are asked quietly).
/// LDAP: `url`, `starttls` ("on"), `bind_dn`, `bind_password` (secret), `base`, `filter`, `subject`, `name_attribute`, `display_attribute`,
/// `mail_attribute`, `group_base`, `group_filter`.
pub type ProviderFields = BTreeMap<String, String>;

/// Settings › Sign-in: adding a provider, or changing one.
#[derive(Clone, Debug)]
pub struct ProviderPage {
    /// Its id; `None` while it is added.
    pub id: Option<String>,
    /// How it vouches.
    pub kind: ProviderKind,
    /// As stored or as typed.
    pub fields: ProviderFields,
    /// A secret is stored, which stays as it is when none is typed.
    pub has_secret: bool,
    /// What the provider has to know of the portal: the address it sends people back to (OpenID Connect), or the service
    /// principal (Kerberos).
    pub own: Option<String>,
    /// What is set in the configuration, for kinds that are (Kerberos: keytab and what is in it; header: proxies and names).
    pub configured: Vec<(String, String)>,
    /// Groups that claims can lead to.
    pub groups: Vec<GroupName>,
}

impl ProviderPage {
    /// The value of a field; empty when there is none.
    #[must_use]
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

/// Removing a provider.
#[derive(Clone, Debug)]
pub struct RemoveProviderPage {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Accounts that are linked with it.
    pub linked: u64,
    /// Names of accounts that would have no way in any more: at most ten.
    pub stranded: Vec<String>,
}

/// What would become of somebody who arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Would {
    /// This account would be signed in.
    SignIn {
        /// Its name.
        name: String,
    },
    /// This account would be made.
    Create {
        /// Its name.
        name: String,
    },
    /// Nobody.
    Reject(SsoRejection),
}

/// What a provider said, tried without signing anybody in.
#[derive(Clone, Debug)]
pub struct TriedPage {
    /// The provider.
    pub provider: ProviderName,
    /// What would become of it.
    pub would: Would,
    /// The portal would not ask for a second factor: the provider proved one, or is not asked to.
    pub is_second_factor_spared: bool,
    /// What arrived: the provider's names for it, and the values.
    pub arrived: Vec<(String, String)>,
    /// What went wrong on the way, in the words of the library or of the provider.
    pub detail: Option<String>,
}

/// Name and password for a directory, to try it or to link an account with it.
#[derive(Clone, Debug)]
pub struct TryPasswordPage {
    /// The provider.
    pub provider: ProviderName,
    /// It is to be linked with the account; else it is only tried.
    pub is_link: bool,
}

/// A provider that an account is linked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityRow {
    /// Its id.
    pub id: String,
    /// The provider's name.
    pub provider: String,
    /// What the provider calls the person.
    pub name: String,
    /// Since when.
    pub linked_at: UnixMs,
    /// When it last signed in.
    pub last_used_at: Option<UnixMs>,
}

/// Giving the link with a provider up.
#[derive(Clone, Debug)]
pub struct UnlinkPage {
    /// The link.
    pub identity: IdentityRow,
}
