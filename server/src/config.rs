//! The operator's configuration: one TOML file, or environment variables (`POSTERN_<SECTION>_<KEY>`), which win.

use confique::{Config as _, Layer as _, meta::FieldKind, meta::Meta};
use postern_core::{
    password::Cost,
    policy::{Policy, SecondFactorRule},
    portal::Settings,
    start::Store,
};
use postern_types::{Language, MethodKind};
use serde::Deserialize;
use std::{error::Error, fmt::Write, fs, net::SocketAddr, path::Path, path::PathBuf};
use url::Url;

/// Configuration of a Postern portal.
///
/// Every key can also be given as the environment variable named with it, which wins over this file.
#[derive(Clone, Debug, confique::Config)]
pub struct Config {
    /// Where the portal listens and what its address is.
    #[config(nested)]
    pub server: Server,
    /// How the portal presents itself.
    #[config(nested)]
    pub portal: PortalSection,
    /// Where everything is stored.
    #[config(nested)]
    pub database: Database,
    /// The key file that goes with the database.
    #[config(nested)]
    pub keys: KeySection,
    /// What is asked of people.
    #[config(nested)]
    pub policy: PolicySection,
    /// What a password hash (Argon2id) costs.
    #[config(nested)]
    pub password: PasswordSection,
    /// What is written to standard error.
    #[config(nested)]
    pub log: LogSection,
}

/// `[server]`
#[derive(Clone, Debug, confique::Config)]
pub struct Server {
    /// Address and port to listen on.
    #[config(default = "127.0.0.1:8080", env = "POSTERN_SERVER_LISTEN")]
    pub listen: SocketAddr,
    /// The portal's address as people type it. https, or http on localhost.
    #[config(default = "http://localhost:8080", env = "POSTERN_SERVER_BASE_URL", validate = is_base_url)]
    pub base_url: Url,
    /// Networks of reverse proxies whose X-Forwarded-For is believed, e.g. ["10.0.0.0/8"]. Nobody by default.
    #[config(default = [], env = "POSTERN_SERVER_TRUSTED_PROXIES", parse_env = confique::env::parse::list_by_comma)]
    pub trusted_proxies: Vec<ipnet::IpNet>,
}

/// `[portal]`
#[derive(Clone, Debug, confique::Config)]
pub struct PortalSection {
    /// Name shown on every page and in authenticator apps.
    #[config(default = "Postern", env = "POSTERN_PORTAL_NAME", validate = is_portal_name)]
    pub name: String,
    /// Language of visitors whose browser asks for none that the portal speaks: "en" or "de".
    #[config(default = "en", env = "POSTERN_PORTAL_DEFAULT_LANGUAGE")]
    pub default_language: Language,
}

/// `[database]`
#[derive(Clone, Debug, confique::Config)]
pub struct Database {
    /// "sqlite:PATH" or "postgres://USER:PASSWORD@HOST/NAME".
    #[config(default = "sqlite:data/postern.db", env = "POSTERN_DATABASE_URL", validate = is_database_url)]
    pub url: String,
}

/// `[keys]`
#[derive(Clone, Debug, confique::Config)]
pub struct KeySection {
    /// File made at the first start, mode 0600. Keep a copy apart from the database's backups.
    #[config(default = "data/postern.key", env = "POSTERN_KEYS_FILE")]
    pub file: PathBuf,
}

/// Whether a second factor is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// People may add one.
    Optional,
    /// People without one are led to add one at their next sign-in.
    Required,
}

/// `[policy]`
#[derive(Clone, Debug, confique::Config)]
pub struct PolicySection {
    /// "optional": who has a second factor is asked for it. "required": who has none must add one at the next sign-in.
    #[config(default = "optional", env = "POSTERN_POLICY_SECOND_FACTOR")]
    pub second_factor: Rule,
    /// Methods that may be used: "authenticator_app".
    #[config(default = ["authenticator_app"], env = "POSTERN_POLICY_METHODS", parse_env = methods_of)]
    pub methods: Vec<MethodKind>,
    /// Days a browser is remembered since its last access; 0 switches remembering off.
    #[config(default = 28, env = "POSTERN_POLICY_REMEMBER_DAYS", validate(*remember_days <= 400, "browsers keep cookies for at most 400 days"))]
    pub remember_days: u32,
    /// Days after which a browser is asked again however often it is used.
    #[config(default = 365, env = "POSTERN_POLICY_REMEMBER_LIMIT_DAYS", validate(*remember_limit_days >= 1, "must be at least 1"))]
    pub remember_limit_days: u32,
    /// Whether "remember this browser" is ticked at first.
    #[config(default = true, env = "POSTERN_POLICY_REMEMBER_BY_DEFAULT")]
    pub remember_by_default: bool,
    /// Minutes without access after which a browser that is not remembered is signed out.
    #[config(default = 60, env = "POSTERN_POLICY_IDLE_MINUTES", validate(*idle_minutes >= 1, "must be at least 1"))]
    pub idle_minutes: u32,
    /// Steps of 30 s to either side of now in which a code of an authenticator app is accepted: 0 or 1.
    #[config(default = 1, env = "POSTERN_POLICY_APP_SKEW_STEPS", validate(*app_skew_steps <= 1, "must be 0 or 1"))]
    pub app_skew_steps: u8,
}

/// `[password]`
#[derive(Clone, Debug, confique::Config)]
pub struct PasswordSection {
    /// Memory in KiB, at least 19456. Raising it re-hashes passwords as people sign in.
    #[config(default = 65536, env = "POSTERN_PASSWORD_MEMORY_KIB", validate(*memory_kib >= Cost::FLOOR.memory_kib, "must be at least 19456"))]
    pub memory_kib: u32,
    /// Passes over the memory, at least 2.
    #[config(default = 3, env = "POSTERN_PASSWORD_PASSES", validate(*passes >= Cost::FLOOR.passes, "must be at least 2"))]
    pub passes: u32,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines, one object a line.
    Json,
}

/// `[log]`
#[derive(Clone, Debug, confique::Config)]
pub struct LogSection {
    /// "text" or "json".
    #[config(default = "text", env = "POSTERN_LOG_FORMAT")]
    pub format: LogFormat,
    /// "error", "warn", "info" or "debug"; or directives such as "info,postern=debug".
    #[config(default = "info", env = "POSTERN_LOG_LEVEL")]
    pub level: String,
}

fn methods_of(list: &str) -> Result<Vec<MethodKind>, UnknownMethod> {
    let names = list.split(',').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| MethodKind::parse(name).ok_or_else(|| UnknownMethod(name.to_owned()))).collect()
}

#[derive(Debug, thiserror::Error)]
#[error("unknown method {0}")]
struct UnknownMethod(String);

fn is_base_url(url: &Url) -> Result<(), &'static str> {
    let is_local = matches!(url.host_str(), Some("localhost"));
    if url.scheme() != "https" && !(url.scheme() == "http" && is_local) {
        return Err(
            "must begin with https://, or be http://localhost: browsers keep sign-in cookies nowhere else",
        );
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
        return Err("must be scheme, host and port alone, without a path");
    }
    if url.host_str().is_some_and(|host| host == "example.com" || host.ends_with(".example")) {
        return Err("is an example: put your portal's own address");
    }
    Ok(())
}

fn is_portal_name(name: &String) -> Result<(), &'static str> {
    let is_fine = !name.trim().is_empty() && name.chars().count() <= 64 && !name.contains(char::is_control);
    if is_fine { Ok(()) } else { Err("must have 1 to 64 characters") }
}

fn is_database_url(url: &String) -> Result<(), &'static str> {
    if url.contains("USER:PASSWORD@") || url.contains(":changeme@") {
        return Err("holds an example password: put your own");
    }
    let is_known = ["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme));
    if !is_known || url == "sqlite:" || url.contains(":memory:") {
        return Err("must be sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME");
    }
    Ok(())
}

/// The file read when none is named.
pub const DEFAULT_FILE: &str = "postern.toml";

impl Config {
    /// Reads `file` (or `postern.toml` of the working folder, if it is there) and the environment.
    ///
    /// # Errors
    /// A sentence for each mistake, with the key's name.
    pub fn read(file: Option<&Path>) -> Result<Self, String> {
        let path = file.unwrap_or(Path::new(DEFAULT_FILE));
        let mut builder = Self::builder().env();
        match fs::read_to_string(path) {
            Ok(text) => {
                let table: toml::Table = toml::from_str(&text)
                    .map_err(|error| format!("{} is not TOML: {error}", path.display()))?;
                let mut unknown = Vec::new();
                unknown_keys(&table, &Self::META, "", &mut unknown);
                if !unknown.is_empty() {
                    return Err(format!("{}: unknown key {}", path.display(), unknown.join(", ")));
                }
                let layer = <Self as confique::Config>::Layer::deserialize(table)
                    .map_err(|error| format!("{}: {error}", path.display()))?;
                builder = builder.preloaded(layer);
            }
            Err(error) if file.is_none() && error.kind() == std::io::ErrorKind::NotFound => {
                builder = builder.preloaded(<Self as confique::Config>::Layer::empty());
            }
            Err(error) => return Err(format!("{} cannot be read: {error}", path.display())),
        }
        builder.load().map_err(|error| chain(&error))
    }

    /// The annotated reference, generated from these definitions.
    #[must_use]
    pub fn reference() -> String {
        confique::toml::template::<Self>(confique::toml::FormatOptions::default())
    }

    /// What the portal is built with.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let mut methods = self.policy.methods.clone();
        methods.sort_unstable();
        methods.dedup();
        Settings {
            name: self.portal.name.trim().to_owned(),
            base_url: self.server.base_url.clone(),
            default_language: self.portal.default_language,
            policy: Policy {
                second_factor: match self.policy.second_factor {
                    Rule::Optional => SecondFactorRule::Optional,
                    Rule::Required => SecondFactorRule::Required,
                },
                methods,
                remember_days: self.policy.remember_days,
                remember_limit_days: self.policy.remember_limit_days,
                is_remember_default: self.policy.remember_by_default,
                idle_minutes: self.policy.idle_minutes,
                app_skew_steps: self.policy.app_skew_steps,
            },
            password_cost: Cost { memory_kib: self.password.memory_kib, passes: self.password.passes },
        }
    }

    /// Where the portal keeps its things.
    #[must_use]
    pub fn store(&self) -> Store {
        Store { database_url: self.database.url.clone(), key_file: self.keys.file.clone() }
    }

    /// The values in force, as TOML, the database's password left out.
    #[must_use]
    pub fn print(&self) -> String {
        let Self { server, portal, database, keys, policy, password, log } = self;
        let methods: Vec<&str> = policy.methods.iter().map(|kind| kind.as_str()).collect();
        let proxies: Vec<String> = server.trusted_proxies.iter().map(ToString::to_string).collect();
        let mut out = String::new();
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "[server]\nlisten = \"{}\"\nbase_url = \"{}\"\ntrusted_proxies = {proxies:?}\n\n\
             [portal]\nname = {:?}\ndefault_language = \"{}\"\n\n\
             [database]\nurl = {:?}\n\n[keys]\nfile = {:?}\n\n\
             [policy]\nsecond_factor = \"{}\"\nmethods = {methods:?}\nremember_days = {}\nremember_limit_days = {}\n\
             remember_by_default = {}\nidle_minutes = {}\napp_skew_steps = {}\n\n\
             [password]\nmemory_kib = {}\npasses = {}\n\n[log]\nformat = \"{}\"\nlevel = {:?}\n",
            server.listen,
            server.base_url,
            portal.name,
            portal.default_language.tag(),
            without_password(&database.url),
            keys.file,
            match policy.second_factor {
                Rule::Optional => "optional",
                Rule::Required => "required",
            },
            policy.remember_days,
            policy.remember_limit_days,
            policy.remember_by_default,
            policy.idle_minutes,
            policy.app_skew_steps,
            password.memory_kib,
            password.passes,
            match log.format {
                LogFormat::Text => "text",
                LogFormat::Json => "json",
            },
            log.level,
        );
        out
    }
}

fn without_password(url: &str) -> String {
    match Url::parse(url) {
        Ok(mut parsed) if parsed.password().is_some() => {
            let _ = parsed.set_password(Some("***"));
            parsed.into()
        }
        _ => url.to_owned(),
    }
}

/// Keys of `table` that no definition knows: a misspelt key must not be a silent default.
fn unknown_keys(table: &toml::Table, meta: &Meta, path: &str, unknown: &mut Vec<String>) {
    for (key, value) in table {
        let here = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        match (meta.fields.iter().find(|field| field.name == key).map(|field| &field.kind), value) {
            (None, _) => unknown.push(here),
            (Some(FieldKind::Nested { meta }), toml::Value::Table(inner)) => {
                unknown_keys(inner, meta, &here, unknown)
            }
            (Some(_), _) => {}
        }
    }
}

/// An error and what caused it, in one line.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = write!(text, ": {cause}");
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests;
