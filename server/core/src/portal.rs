//! The one value that everything is called with: database, clock, randomness, keys and policy. Built once by the
//! server, or by a test; there are no globals.

use crate::{
    Result,
    application::Visits,
    clock::Clock,
    db::Db,
    factor::security_key::RelyingParty,
    key_file::Keys,
    mail::MailSettings,
    password::{Cost, Passwords},
    policy::Policy,
    rng::Rng,
    sealer::Sealer,
    sso,
};
use postern_types::{Language, MethodKind, UnixMs};
use std::{fmt, sync::Arc};
use url::Url;

/// What an operator decides.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The portal's name, shown on every page and in authenticator apps.
    pub name: String,
    /// The portal's own address: the only one it links to and returns to.
    pub base_url: Url,
    /// The language of visitors who ask for none that the portal speaks.
    pub default_language: Language,
    /// What is asked for.
    pub policy: Policy,
    /// What a password hash costs.
    pub password_cost: Cost,
    /// What keys are registered for.
    pub security_keys: SecurityKeys,
    /// How mail is sent.
    pub mail: MailSettings,
    /// What single sign-on needs of the machine.
    pub sso: sso::Configured,
}

/// What an operator decides about security keys.
#[derive(Clone, Debug, Default)]
pub struct SecurityKeys {
    /// The domain that keys are bound to; the host of the portal's address by default.
    pub domain: Option<String>,
    /// Other addresses that may use the keys of that domain, and those keys were registered at before.
    pub related_origins: Vec<Url>,
}

/// A portal.
pub struct Portal {
    /// Its database.
    pub db: Db,
    /// Its clock.
    pub clock: Arc<dyn Clock>,
    /// Its randomness.
    pub rng: Arc<dyn Rng>,
    /// Seals secrets.
    pub sealer: Arc<Sealer>,
    /// Hashes passwords.
    pub passwords: Passwords,
    /// Its name.
    pub name: String,
    /// Its address.
    pub base_url: Url,
    /// Its language.
    pub default_language: Language,
    /// What it asks for.
    pub policy: Policy,
    /// What security keys are registered for; `None` where there can be none.
    pub relying_party: Option<RelyingParty>,
    /// How it sends mail, as far as that is not set in the portal itself.
    pub mail: MailSettings,
    /// Kinds of providers that the configuration makes possible.
    pub sso: sso::Configured,
    /// Accesses through applications that were not written yet.
    pub visits: Visits,
}

impl fmt::Debug for Portal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Portal({})", self.base_url)
    }
}

impl Portal {
    /// Puts a portal together.
    ///
    /// # Errors
    /// When the password cost is impossible, there is no randomness, or the domain of security keys is none.
    pub fn new(
        db: Db,
        keys: &Keys,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Rng>,
        settings: Settings,
    ) -> Result<Self> {
        let Settings {
            name,
            base_url,
            default_language,
            mut policy,
            password_cost,
            security_keys,
            mail,
            sso,
        } = settings;
        let SecurityKeys { domain, related_origins } = security_keys;
        let relying_party = RelyingParty::new(&name, &base_url, domain.as_deref(), &related_origins)?;
        if relying_party.is_none() {
            policy.methods.retain(|kind| *kind != MethodKind::SecurityKey);
        }
        let sealer = Arc::new(Sealer::new(keys)?);
        let passwords = Passwords::new(password_cost, Arc::clone(&sealer), &*rng)?;
        Ok(Self {
            db,
            clock,
            rng,
            sealer,
            passwords,
            name,
            base_url,
            default_language,
            policy,
            relying_party,
            mail,
            sso,
            visits: Visits::default(),
        })
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> UnixMs {
        self.clock.now()
    }
}
