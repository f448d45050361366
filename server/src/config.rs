//! The operator's configuration: one TOML file, or environment variables (`POSTERN_<SECTION>_<KEY>`), which win.

mod mail;
mod section;
mod sso;

pub use section::{Config, LogFormat, LogSection, Rule};

use confique::{Config as _, Layer as _, meta::FieldKind, meta::Meta};
use postern_core::{
    password::Cost,
    policy::{Policy, SecondFactorRule},
    portal::{SecurityKeys, Settings},
    sso::Configured,
    start::Store,
};
use serde::Deserialize;
use std::{error::Error, fmt::Write, fs, path::Path};
use url::Url;

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
        let names: Vec<String> =
            std::env::vars_os().filter_map(|(name, _)| name.into_string().ok()).collect();
        let unknown = unknown_variables(&names);
        if !unknown.is_empty() {
            return Err(format!("unknown variable {}", unknown.join(", ")));
        }
        builder.load().map_err(|error| chain(&error))
    }

    /// The annotated reference, generated from these definitions.
    #[must_use]
    pub fn reference() -> String {
        confique::toml::template::<Self>(confique::toml::FormatOptions::default())
    }

    /// What the portal is built with.
    ///
    /// # Errors
    /// A sentence for what only shows when everything is put together.
    pub fn settings(&self) -> Result<Settings, String> {
        let mut methods = self.policy.methods.clone();
        if self.policy.second_factor == Rule::Required && methods.iter().all(|kind| kind.is_backup()) {
            return Err(
                "policy.second_factor is \"required\", but policy.methods has none that people could add"
                    .to_owned(),
            );
        }
        // Whoever may help people decides about passes, one by one.
        methods.push(postern_types::MethodKind::OneTimePass);
        methods.sort_unstable();
        methods.dedup();
        Ok(Settings {
            name: self.portal.name.trim().to_owned(),
            base_url: self.server.base_url.clone(),
            default_language: self.portal.default_language,
            policy: Policy {
                second_factor: match self.policy.second_factor {
                    Rule::Optional => SecondFactorRule::Optional,
                    Rule::Required => SecondFactorRule::Required,
                },
                methods,
                passkeys: self.policy.passkeys,
                remember_days: self.policy.remember_days,
                remember_limit_days: self.policy.remember_limit_days,
                is_remember_default: self.policy.remember_by_default,
                idle_minutes: self.policy.idle_minutes,
                app_skew_steps: self.policy.app_skew_steps,
                mail_code_minutes: self.policy.mail_code_minutes,
                audit_days: self.audit.keep_days,
                is_audit_required_for_sign_in: self.audit.required_for_sign_in,
            },
            password_cost: Cost { memory_kib: self.password.memory_kib, passes: self.password.passes },
            security_keys: SecurityKeys {
                domain: self.security_keys.domain.clone(),
                related_origins: self.security_keys.related_origins.clone(),
            },
            mail: self.mail.settings()?,
            sso: Configured {
                kerberos: self.sso.kerberos.keytab.is_some(),
                header: !self.sso.header.peers.is_empty(),
            },
        })
    }

    /// Where the portal keeps its things.
    #[must_use]
    pub fn store(&self) -> Store {
        Store { database_url: self.database.url.clone(), key_file: self.keys.file.clone() }
    }

    /// The values in force, as TOML, passwords left out.
    #[must_use]
    pub fn print(&self) -> String {
        let Self { server, portal, database, keys, policy, security_keys, mail, sso, password, audit, log } =
            self;
        let methods: Vec<&str> = policy.methods.iter().map(|kind| kind.as_str()).collect();
        let proxies: Vec<String> = server.trusted_proxies.iter().map(ToString::to_string).collect();
        let related: Vec<&str> = security_keys.related_origins.iter().map(Url::as_str).collect();
        let mut out = String::new();
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "[server]\nlisten = \"{}\"\nbase_url = \"{}\"\ntrusted_proxies = {proxies:?}\n\n\
             [portal]\nname = {:?}\ndefault_language = \"{}\"\n\n\
             [database]\nurl = {:?}\n\n[keys]\nfile = {:?}\n\n\
             [policy]\nsecond_factor = \"{}\"\nmethods = {methods:?}\npasskeys = {}\nremember_days = {}\nremember_limit_days = {}\n\
             remember_by_default = {}\nidle_minutes = {}\napp_skew_steps = {}\nmail_code_minutes = {}\n\n\
             [security_keys]\n{}related_origins = {related:?}\n\n\
             [mail]\n{}\n[sso]\n{}\n\
             [password]\nmemory_kib = {}\npasses = {}\n\n\
             [audit]\nkeep_days = {}\nrequired_for_sign_in = {}\n\n[log]\nformat = \"{}\"\nlevel = {:?}\n",
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
            policy.passkeys,
            policy.remember_days,
            policy.remember_limit_days,
            policy.remember_by_default,
            policy.idle_minutes,
            policy.app_skew_steps,
            policy.mail_code_minutes,
            security_keys.domain.as_ref().map(|domain| format!("domain = {domain:?}\n")).unwrap_or_default(),
            mail.print(),
            sso.print(),
            password.memory_kib,
            password.passes,
            audit.keep_days,
            audit.required_for_sign_in,
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

/// Of the variables of these names those that are of a section and belong to no key of it: a misspelt one must not be a
/// silent default either.
fn unknown_variables(names: &[String]) -> Vec<&str> {
    let sections: Vec<String> = Config::META
        .fields
        .iter()
        .map(|section| format!("POSTERN_{}_", section.name.to_uppercase()))
        .collect();
    let mut known = Vec::new();
    variables(&Config::META, &mut known);
    // Kubernetes tells every container of the services beside it, in names that it makes of theirs.
    let services: Vec<&str> = names.iter().filter_map(|name| name.strip_suffix("_SERVICE_HOST")).collect();
    let is_of_a_service = |name: &str| {
        let mut rests = services.iter().filter_map(|service| name.strip_prefix(service));
        rests.any(|rest| rest.starts_with("_SERVICE_") || rest == "_PORT" || rest.starts_with("_PORT_"))
    };
    names
        .iter()
        .map(String::as_str)
        .filter(|name| sections.iter().any(|section| name.starts_with(section)))
        .filter(|name| !known.contains(name) && !is_of_a_service(name))
        .collect()
}

/// The variables of all keys.
fn variables(meta: &Meta, found: &mut Vec<&'static str>) {
    for field in meta.fields {
        match field.kind {
            FieldKind::Leaf { env, .. } => found.extend(env),
            FieldKind::Nested { meta } => variables(meta, found),
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
