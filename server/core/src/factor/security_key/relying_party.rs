//! What keys are registered for: the relying party of this portal.

use crate::{Error, Portal, Result};
use std::time::Duration;
use url::{Host, Url};
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// How long a question may be answered, in seconds. The browser gives up at the same time.
pub(super) const LIFE_S: u64 = 5 * 60;

/// A relying party (WebAuthn Level 3, section 4).
#[derive(Clone, Debug)]
pub struct RelyingParty {
    pub(super) webauthn: Webauthn,
    /// Its id: the domain that keys are bound to.
    pub id: String,
    /// The one origin whose answers are accepted, as browsers write it.
    pub origin: String,
    /// Other origins that may use the keys of this domain (WebAuthn Level 3, 5.11), and those keys were registered at
    /// before.
    pub related: Vec<String>,
}

impl RelyingParty {
    /// The relying party of a portal at `base_url`, under its own host or under `id`. `None` where there can be none:
    /// an IP address is no domain.
    ///
    /// # Errors
    /// [`Error::Start`] when `id` is no domain.
    pub fn new(portal: &str, base_url: &Url, id: Option<&str>, related: &[Url]) -> Result<Option<Self>> {
        let Some(Host::Domain(host)) = base_url.host() else { return Ok(None) };
        let id = id.unwrap_or(host);
        let wrong = |_| Error::Start(format!("security_keys.domain = {id:?} is not a domain."));
        let is_parent = host == id || host.ends_with(&format!(".{id}"));
        // Outside its domain a page may use the keys where that domain says so; what is accepted is `origin` alone.
        let home = if is_parent {
            base_url.clone()
        } else {
            Url::parse(&format!("https://{id}")).map_err(|_| wrong(()))?
        };
        let webauthn = WebauthnBuilder::new(id, &home)
            .map_err(|_| wrong(()))?
            .append_allowed_origin(base_url)
            .rp_name(portal)
            .timeout(Duration::from_secs(LIFE_S))
            .build()
            .map_err(|_| wrong(()))?;
        Ok(Some(Self {
            webauthn,
            id: id.to_owned(),
            origin: base_url.origin().ascii_serialization(),
            related: related.iter().map(|url| url.origin().ascii_serialization()).collect(),
        }))
    }

    /// Every origin that may use the keys of this domain.
    #[must_use]
    pub fn origins(&self) -> Vec<&str> {
        let mut origins = vec![self.origin.as_str()];
        origins.extend(self.related.iter().map(String::as_str).filter(|origin| *origin != self.origin));
        origins
    }
}

/// The relying party of a portal that has one.
pub(super) fn of(portal: &Portal) -> Result<&RelyingParty> {
    portal.relying_party.as_ref().ok_or(Error::Forbidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(base_url: &str, id: Option<&str>) -> Result<Option<RelyingParty>> {
        RelyingParty::new("Northwind", &base_url.parse().unwrap(), id, &[])
    }

    #[test]
    fn keys_are_bound_to_the_host_or_to_the_domain_that_is_configured() {
        let own = of("https://login.northwind.test:8443", None).unwrap().unwrap();
        assert_eq!(
            (own.id.as_str(), own.origin.as_str()),
            ("login.northwind.test", "https://login.northwind.test:8443")
        );
        let parent = of("https://login.northwind.test", Some("northwind.test")).unwrap().unwrap();
        assert_eq!(parent.id, "northwind.test");
        let moved = of("https://login.northwind.test", Some("old.test")).unwrap().unwrap();
        assert_eq!((moved.id.as_str(), moved.origin.as_str()), ("old.test", "https://login.northwind.test"));
    }

    #[test]
    fn an_address_without_a_domain_has_no_keys() {
        assert!(of("https://192.0.2.7", None).unwrap().is_none());
        assert!(of("https://[2001:db8::1]", None).unwrap().is_none());
        assert!(of("https://login.northwind.test", Some("not a domain")).is_err());
    }
}
