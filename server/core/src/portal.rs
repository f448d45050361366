//! The one value that everything is called with: database, clock, randomness, keys and policy. Built once by the
//! server, or by a test; there are no globals.

use crate::{
    Result,
    clock::Clock,
    db::Db,
    key_file::Keys,
    password::{Cost, Passwords},
    policy::Policy,
    rng::Rng,
    sealer::Sealer,
};
use postern_types::{Language, UnixMs};
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
    /// When the password cost is impossible or there is no randomness.
    pub fn new(
        db: Db,
        keys: &Keys,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Rng>,
        settings: Settings,
    ) -> Result<Self> {
        let Settings { name, base_url, default_language, policy, password_cost } = settings;
        let sealer = Arc::new(Sealer::new(keys)?);
        let passwords = Passwords::new(password_cost, Arc::clone(&sealer), &*rng)?;
        Ok(Self { db, clock, rng, sealer, passwords, name, base_url, default_language, policy })
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> UnixMs {
        self.clock.now()
    }
}
