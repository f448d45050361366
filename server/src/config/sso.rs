//! `[sso]`: what single sign-on needs of the machine.

use super::section::{HeaderSection, SsoSection};
use crate::sso::{Sso, TrustedHeader};
use postern_sso::kerberos::Acceptor;
use std::{fmt::Write, fs, path::Path};
use url::Url;

/// The fewest characters of a secret that proxies show.
const FEWEST: usize = 32;

impl HeaderSection {
    /// Every header that can be named, and its name.
    const fn names(&self) -> [(&'static str, &String); 5] {
        [
            ("user", &self.user),
            ("name", &self.name),
            ("email", &self.email),
            ("groups", &self.groups),
            ("amr", &self.amr),
        ]
    }
}

impl SsoSection {
    /// What speaks with providers.
    ///
    /// # Errors
    /// A sentence with the key's name.
    pub fn build(&self, base_url: &Url) -> Result<Sso, String> {
        let authorities = match &self.ca_file {
            Some(path) => {
                let read = fs::read(path);
                read.map_err(|error| format!("sso.ca_file {} cannot be read: {error}", path.display()))?
            }
            None => Vec::new(),
        };
        let kerberos = match &self.kerberos.keytab {
            Some(keytab) => Some(self.acceptor(keytab, base_url)?),
            None => None,
        };
        Sso::new(&authorities, kerberos, self.header()?).map_err(|error| format!("sso.ca_file: {error}"))
    }

    fn acceptor(&self, keytab: &Path, base_url: &Url) -> Result<Acceptor, String> {
        let host = base_url.host_str().unwrap_or_default();
        Acceptor::new(keytab, host)
            .map_err(|error| format!("sso.kerberos.keytab {}: {error}", keytab.display()))
    }

    fn header(&self) -> Result<Option<TrustedHeader>, String> {
        let header = &self.header;
        if header.peers.is_empty() {
            // Half of it would be ignored without a word.
            return if header.secret.0.is_empty() {
                Ok(None)
            } else {
                Err("sso.header.peers is missing: without it nothing of [sso.header] is used".to_owned())
            };
        }
        if header.secret.0.len() < FEWEST {
            return Err(format!("sso.header.secret must have at least {FEWEST} characters"));
        }
        for (key, name) in header.names() {
            let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            if !is_name || (key == "user" && name.is_empty()) {
                return Err(format!("sso.header.{key} is no name of a header: letters, digits and - alone"));
            }
        }
        Ok(Some(TrustedHeader {
            peers: header.peers.clone(),
            secret: header.secret.clone(),
            user: header.user.to_ascii_lowercase(),
            name: header.name.to_ascii_lowercase(),
            email: header.email.to_ascii_lowercase(),
            groups: header.groups.to_ascii_lowercase(),
            amr: header.amr.to_ascii_lowercase(),
        }))
    }

    /// The values in force, as TOML, the secret left out.
    pub(super) fn print(&self) -> String {
        let mut out = String::new();
        // Writing to a String cannot fail.
        if let Some(path) = &self.ca_file {
            let _ = writeln!(out, "ca_file = {path:?}");
        }
        let _ = writeln!(out, "\n[sso.kerberos]");
        if let Some(path) = &self.kerberos.keytab {
            let _ = writeln!(out, "keytab = {path:?}");
        }
        let header = &self.header;
        let peers: Vec<String> = header.peers.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "\n[sso.header]\npeers = {peers:?}");
        if !header.secret.0.is_empty() {
            let _ = writeln!(out, "secret = \"***\"");
        }
        for (key, name) in header.names() {
            let _ = writeln!(out, "{key} = {name:?}");
        }
        out
    }
}
