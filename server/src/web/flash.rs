//! What the next page must know of the last form: carried by the browser for a minute, sealed.
//!
//! Forms answer with a redirect, so that reloading never posts twice. What was typed must not be lost by that, and must
//! not stand in the address either (people type passwords into name fields).

use super::{Jar, Site};
use axum::http::HeaderMap;
use data_encoding::BASE64URL_NOPAD;
use postern_types::{FieldError, Notice};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Sealed, this must fit into a cookie of 4 kB.
const MOST_BYTES: usize = 2_600;

/// The outcome of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Flash {
    /// One line for the head of the page.
    pub(crate) notice: Option<Notice>,
    /// What is wrong with which field.
    #[serde(default)]
    pub(crate) errors: Vec<FieldError>,
    /// Credential id of a passkey that nobody here has, in base64url: cut short it would name another one.
    #[serde(default)]
    pub(crate) unknown_passkey: Option<String>,
    /// What was typed, by field; never a password or a code.
    #[serde(default)]
    kept: BTreeMap<String, String>,
}

impl From<Notice> for Flash {
    fn from(notice: Notice) -> Self {
        Self { notice: Some(notice), ..Self::default() }
    }
}

impl Flash {
    /// Fields that need another look.
    pub(crate) fn errors(errors: Vec<FieldError>) -> Self {
        Self { notice: Some(Notice::CheckFields), errors, ..Self::default() }
    }

    /// Keeps what was typed into a field.
    #[must_use]
    pub(crate) fn keep(mut self, field: &str, value: &str) -> Self {
        self.kept.insert(field.to_owned(), value.chars().take(300).collect());
        self
    }

    /// What was typed into a field.
    pub(crate) fn kept(&self, field: &str) -> Option<&str> {
        self.kept.get(field).map(String::as_str)
    }

    pub(super) fn read(site: &Site, headers: &HeaderMap) -> Option<Self> {
        let sealed = BASE64URL_NOPAD.decode(Jar::Flash.read(headers)?.as_bytes()).ok()?;
        let plain = site.portal.sealer.open_from_browser("flash", &sealed)?;
        serde_json::from_slice(&plain).ok()
    }

    /// Gives it to the browser. What was typed is dropped when it is too long for a cookie, the notice never is.
    pub(crate) fn send(&self, site: &Site, headers: &mut HeaderMap) {
        let bytes = |flash: &Self| serde_json::to_vec(flash).unwrap_or_default();
        let mut plain = bytes(self);
        if plain.len() > MOST_BYTES {
            plain = bytes(&Self { kept: BTreeMap::new(), ..self.clone() });
        }
        match site.portal.sealer.seal_for_browser(&*site.portal.rng, "flash", &plain) {
            Ok(sealed) => Jar::Flash.set(headers, &BASE64URL_NOPAD.encode(&sealed), Jar::Flash.keep()),
            Err(error) => tracing::error!(%error, "flash not sealed"),
        }
    }
}
