//! Every key, its meaning, default and limits. The reference in the documentation is generated from here.

#![allow(clippy::ptr_arg, reason = "the derive macro hands a `&String` to its validations")]

use crate::telemetry;
use postern_core::password::Cost;
use postern_types::{Language, MethodKind, form::Secret, mail::MailTls};
use serde::Deserialize;
use std::{net::SocketAddr, path::PathBuf};
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
    /// What security keys and passkeys are bound to.
    #[config(nested)]
    pub security_keys: SecurityKeySection,
    /// The account that mail is sent by. Where it is not here, it is set in the portal: Settings › Mail.
    #[config(nested)]
    pub mail: MailSection,
    /// What single sign-on needs of this machine. Providers are set in the portal: Settings › Sign-in.
    #[config(nested)]
    pub sso: SsoSection,
    /// What a password hash (Argon2id) costs.
    #[config(nested)]
    pub password: PasswordSection,
    /// What is kept of what happened.
    #[config(nested)]
    pub audit: AuditSection,
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
    /// Networks of reverse proxies whose X-Forwarded-For is believed, and whose questions about applications are answered,
    /// e.g. ["10.0.0.5/32"]. Nobody by default.
    #[config(default = [], env = "POSTERN_SERVER_TRUSTED_PROXIES", parse_env = confique::env::parse::list_by_comma)]
    pub trusted_proxies: Vec<ipnet::IpNet>,
}

/// `[portal]`
#[derive(Clone, Debug, confique::Config)]
pub struct PortalSection {
    /// Name shown on every page and in authenticator apps.
    #[config(
        default = "Postern",
        env = "POSTERN_PORTAL_NAME",
        validate(is_portal_name(name), "must have 1 to 64 characters")
    )]
    pub name: String,
    /// Language of visitors whose browser asks for none that the portal speaks: "en", "de", "es", "fr", "it", "nl", "pl",
    /// "pt-BR", "ja", "zh-Hans" or "ar".
    #[config(default = "en", env = "POSTERN_PORTAL_DEFAULT_LANGUAGE")]
    pub default_language: Language,
}

/// `[database]`
#[derive(Clone, Debug, confique::Config)]
pub struct Database {
    /// "sqlite:PATH" or "postgres://USER:PASSWORD@HOST/NAME".
    #[config(default = "sqlite:data/postern.db", env = "POSTERN_DATABASE_URL", validate(!is_example(url), "holds an example password: put your own"),
        validate(is_database_url(url), "must be sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME"))]
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
    /// Methods that may be used: "security_key", "authenticator_app", "email_code" (where mail can be sent),
    /// "recovery_code" (beside another method).
    #[config(default = ["security_key", "authenticator_app", "email_code", "recovery_code"], env = "POSTERN_POLICY_METHODS", parse_env = methods_of)]
    pub methods: Vec<MethodKind>,
    /// Whether a passkey signs in by itself: a security key that asks for fingerprint, face or PIN is both factors at once.
    #[config(default = true, env = "POSTERN_POLICY_PASSKEYS")]
    pub passkeys: bool,
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
    /// Minutes that a mailed code works, 5 to 15.
    #[config(default = 15, env = "POSTERN_POLICY_MAIL_CODE_MINUTES", validate((5..=15).contains(mail_code_minutes), "must be 5 to 15"))]
    pub mail_code_minutes: u32,
}

/// `[security_keys]`
#[derive(Clone, Debug, confique::Config)]
pub struct SecurityKeySection {
    /// Domain that keys are bound to: the host of base_url by default. Keys do not work for another one, so choose before
    /// people add them. A parent domain lets the portal move to another host in it later.
    #[config(
        env = "POSTERN_SECURITY_KEYS_DOMAIN",
        validate(
            is_domain(domain),
            "must be a domain such as example.org, lower case, without scheme and port"
        )
    )]
    pub domain: Option<String>,
    /// Other addresses whose pages may use the keys of that domain (served at /.well-known/webauthn), and addresses the
    /// portal had when keys were registered, e.g. ["https://login.example.org"].
    #[config(default = [], env = "POSTERN_SECURITY_KEYS_RELATED_ORIGINS", parse_env = confique::env::parse::list_by_comma)]
    pub related_origins: Vec<Url>,
}

/// `[mail]`
#[derive(Clone, Debug, confique::Config)]
pub struct MailSection {
    /// Host name or address of the mail server. With it, the account is set here and cannot be changed in the portal.
    #[config(env = "POSTERN_MAIL_HOST")]
    pub host: Option<String>,
    /// Its port; by default 465 with "wrapper", 587 with "starttls", 25 with "none".
    #[config(env = "POSTERN_MAIL_PORT")]
    pub port: Option<u16>,
    /// "wrapper": TLS from the first byte. "starttls": nothing is sent without. "none": to this machine alone.
    #[config(default = "starttls", env = "POSTERN_MAIL_TLS")]
    pub tls: MailTls,
    /// User name, if the server asks for one.
    #[config(default = "", env = "POSTERN_MAIL_USER")]
    pub user: String,
    /// Its password.
    #[config(default = "", env = "POSTERN_MAIL_PASSWORD")]
    pub password: Secret,
    /// Name that mails come from; the portal's by default.
    #[config(default = "", env = "POSTERN_MAIL_SENDER_NAME")]
    pub sender_name: String,
    /// Address that mails come from.
    #[config(default = "", env = "POSTERN_MAIL_SENDER_ADDRESS")]
    pub sender_address: String,
    /// File of certificates (PEM) of authorities that are believed beside the public ones, also for an account that is set in
    /// the portal.
    #[config(env = "POSTERN_MAIL_CA_FILE")]
    pub ca_file: Option<PathBuf>,
}

/// `[sso]`
#[derive(Clone, Debug, confique::Config)]
pub struct SsoSection {
    /// File of certificates (PEM) of authorities that are believed beside the public ones, for OpenID Connect and LDAP.
    #[config(env = "POSTERN_SSO_CA_FILE")]
    pub ca_file: Option<PathBuf>,
    /// Windows/Kerberos.
    #[config(nested)]
    pub kerberos: KerberosSection,
    /// A reverse proxy that says who somebody is. Off by default.
    #[config(nested)]
    pub header: HeaderSection,
}

/// `[sso.kerberos]`
#[derive(Clone, Debug, confique::Config)]
pub struct KerberosSection {
    /// Keytab with the key of HTTP/<host of base_url>.
    #[config(env = "POSTERN_SSO_KERBEROS_KEYTAB")]
    pub keytab: Option<PathBuf>,
}

/// `[sso.header]`
#[derive(Clone, Debug, confique::Config)]
pub struct HeaderSection {
    /// Networks of the proxies whose word is taken, e.g. ["10.0.0.5/32"]. Nobody's by default.
    #[config(default = [], env = "POSTERN_SSO_HEADER_PEERS", parse_env = confique::env::parse::list_by_comma)]
    pub peers: Vec<ipnet::IpNet>,
    /// What those proxies show in X-Postern-Secret with every request: at least 32 random characters.
    #[config(default = "", env = "POSTERN_SSO_HEADER_SECRET")]
    pub secret: Secret,
    /// Header with the name that the proxy knows somebody by.
    #[config(default = "X-Remote-User", env = "POSTERN_SSO_HEADER_USER")]
    pub user: String,
    /// Header with the name shown to people; empty for none.
    #[config(default = "", env = "POSTERN_SSO_HEADER_NAME")]
    pub name: String,
    /// Header with the email address; empty for none.
    #[config(default = "", env = "POSTERN_SSO_HEADER_EMAIL")]
    pub email: String,
    /// Header with groups, separated by commas; empty for none.
    #[config(default = "", env = "POSTERN_SSO_HEADER_GROUPS")]
    pub groups: String,
    /// Header with how somebody signed in there (RFC 8176), separated by spaces; empty for none.
    #[config(default = "", env = "POSTERN_SSO_HEADER_AMR")]
    pub amr: String,
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

/// `[audit]`
#[derive(Clone, Debug, confique::Config)]
pub struct AuditSection {
    /// Days that events are kept; people see the last 50 of their own account.
    #[config(default = 400, env = "POSTERN_AUDIT_KEEP_DAYS", validate(*keep_days >= 1, "must be at least 1"))]
    pub keep_days: u32,
    /// Whether nobody signs in while events cannot be written down. Changes are refused then in any case.
    #[config(default = false, env = "POSTERN_AUDIT_REQUIRED_FOR_SIGN_IN")]
    pub required_for_sign_in: bool,
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
    #[config(default = "info", env = "POSTERN_LOG_LEVEL", validate = is_log_level)]
    pub level: String,
}

fn methods_of(list: &str) -> Result<Vec<MethodKind>, UnknownMethod> {
    let names = list.split(',').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| MethodKind::parse(name).ok_or_else(|| UnknownMethod(name.to_owned()))).collect()
}

#[derive(Debug, thiserror::Error)]
#[error("unknown method {0}")]
struct UnknownMethod(String);

fn is_log_level(level: &String) -> Result<(), String> {
    telemetry::filter(level).map(drop)
}

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

fn is_domain(domain: &str) -> bool {
    let is_written_so = matches!(url::Host::parse(domain), Ok(url::Host::Domain(parsed)) if parsed == domain);
    is_written_so && !domain.ends_with('.')
}

fn is_portal_name(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= 64 && !name.contains(char::is_control)
}

fn is_example(url: &str) -> bool {
    url.contains("USER:PASSWORD@") || url.contains(":changeme@")
}

fn is_database_url(url: &str) -> bool {
    let is_known = ["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme));
    is_known && url != "sqlite:" && !url.contains(":memory:")
}
