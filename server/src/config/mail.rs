//! `[mail]`: an account that is set outside the portal.

use super::section::MailSection;
use crate::cli::what_is_wrong;
use postern_core::mail::{MailAccount, MailSettings};
use std::{fmt::Write, fs};

impl MailSection {
    /// The account, checked, and whose certificates are believed.
    ///
    /// # Errors
    /// A sentence with the key's name.
    pub(super) fn settings(&self) -> Result<MailSettings, String> {
        let authorities = match &self.ca_file {
            Some(path) => {
                let read = fs::read(path);
                read.map_err(|error| format!("mail.ca_file {} cannot be read: {error}", path.display()))?
            }
            None => Vec::new(),
        };
        Ok(MailSettings { account: self.account()?, authorities })
    }

    fn account(&self) -> Result<Option<MailAccount>, String> {
        let Some(host) = &self.host else {
            // Half an account would be ignored without a word.
            let is_begun = [&self.user, &self.password.0, &self.sender_address];
            return if is_begun.iter().all(|text| text.is_empty()) {
                Ok(None)
            } else {
                Err("mail.host is missing: without it nothing of [mail] is used".to_owned())
            };
        };
        let account = MailAccount {
            host: host.clone(),
            port: self.port.unwrap_or_else(|| self.tls.usual_port()),
            tls: self.tls,
            user: self.user.clone(),
            password: self.password.clone(),
            sender_name: self.sender_name.clone(),
            sender_address: self.sender_address.clone(),
        };
        account.checked().map(Some).map_err(|errors| {
            let sentences =
                errors.iter().map(|error| format!("mail.{} {}", error.field, what_is_wrong(error.problem)));
            sentences.collect::<Vec<_>>().join(", ")
        })
    }

    /// The values in force, as TOML, the password left out.
    pub(super) fn print(&self) -> String {
        let mut out = String::new();
        // Writing to a String cannot fail.
        if let Some(host) = &self.host {
            let _ = writeln!(out, "host = {host:?}");
        }
        if let Some(port) = self.port {
            let _ = writeln!(out, "port = {port}");
        }
        let _ = writeln!(out, "tls = {:?}\nuser = {:?}", self.tls.as_str(), self.user);
        if !self.password.0.is_empty() {
            let _ = writeln!(out, "password = \"***\"");
        }
        let _ = writeln!(out, "sender_name = {:?}", self.sender_name);
        let _ = writeln!(out, "sender_address = {:?}", self.sender_address);
        if let Some(path) = &self.ca_file {
            let _ = writeln!(out, "ca_file = {path:?}");
        }
        out
    }
}
