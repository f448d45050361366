//! Cookies: all of them `__Host-`, Secure, HttpOnly, SameSite=Lax, for `/` of this host alone.

use axum::http::{HeaderMap, HeaderValue, header};
use postern_core::{sign_in, token::Token};
use std::time::Duration;

/// A cookie of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Jar {
    /// The signed-in browser.
    Browser,
    /// The pending sign-in.
    SignIn,
    /// The visitor that a passkey is asked of: an answer counts in this browser alone.
    Passkey,
    /// The row this browser was signed in with last: no secret, opens nothing.
    Known,
    /// The outcome of the last form, for the next page.
    Flash,
    /// The reader's language.
    Language,
    /// The reader's theme.
    Theme,
    /// A visitor on the way to a provider of single sign-on: who comes back counts in this browser alone.
    Journey,
    /// Nothing is tried here without a press of a button.
    Quiet,
    /// On an application's host: the signed-in browser, for that application alone.
    Application,
    /// On an application's host: who was sent to the portal and is to come back.
    Asked,
}

/// How long a browser keeps a cookie.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Keep {
    /// Until it is closed.
    Session,
    /// This long.
    For(Duration),
}

/// The longest that browsers keep a cookie.
const LONGEST: Duration = Duration::from_secs(400 * 24 * 60 * 60);

impl Jar {
    /// The cookie's name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Browser => "__Host-postern",
            Self::SignIn => "__Host-postern-signin",
            Self::Passkey => "__Host-postern-passkey",
            Self::Known => "__Host-postern-known",
            Self::Flash => "__Host-postern-flash",
            Self::Language => "__Host-postern-language",
            Self::Theme => "__Host-postern-theme",
            Self::Journey => "__Host-postern-journey",
            Self::Quiet => "__Host-postern-quiet",
            Self::Application => "__Host-postern-app",
            Self::Asked => "__Host-postern-asked",
        }
    }

    /// How long it is kept when nothing else is said.
    pub(crate) const fn keep(self) -> Keep {
        match self {
            Self::Browser | Self::Passkey | Self::Journey | Self::Quiet | Self::Application | Self::Asked => {
                Keep::Session
            }
            Self::SignIn => Keep::For(Duration::from_millis(sign_in::flow::LONGEST_MS as u64)),
            Self::Flash => Keep::For(Duration::from_secs(60)),
            Self::Known | Self::Language | Self::Theme => Keep::For(LONGEST),
        }
    }

    /// The value that the request carries. When a client sends two of a name, neither is believed.
    pub(crate) fn read(self, headers: &HeaderMap) -> Option<String> {
        let jar = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut values = jar
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(name, _)| *name == self.name())
            .map(|(_, value)| value.to_owned());
        let value = values.next();
        if values.next().is_some() { None } else { value }
    }

    /// The token that the request carries.
    pub(crate) fn read_token(self, headers: &HeaderMap) -> Option<Token> {
        Token::parse(&self.read(headers)?)
    }

    /// Sets the cookie. A value that cannot stand in a header is left out: values are ours, so that is a defect.
    pub(crate) fn set(self, headers: &mut HeaderMap, value: &str, keep: Keep) {
        let age = match keep {
            Keep::Session => None,
            Keep::For(life) => Some(life.as_secs()),
        };
        self.write(headers, value, age);
    }

    /// Removes the cookie.
    pub(crate) fn remove(self, headers: &mut HeaderMap) {
        self.write(headers, "", Some(0));
    }

    /// Whether an answer sets this cookie already.
    pub(crate) fn is_set(self, headers: &HeaderMap) -> bool {
        let prefix = format!("{}=", self.name());
        headers
            .get_all(header::SET_COOKIE)
            .iter()
            .any(|value| value.as_bytes().starts_with(prefix.as_bytes()))
    }

    fn write(self, headers: &mut HeaderMap, value: &str, age_s: Option<u64>) {
        let age = age_s.map(|age| format!("; Max-Age={age}")).unwrap_or_default();
        let text = format!("{}={value}; HttpOnly; Secure; SameSite=Lax; Path=/{age}", self.name());
        if let Ok(value) = HeaderValue::from_str(&text) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}
