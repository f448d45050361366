//! What the program needs to speak with providers: one of each, for the life of the process.

use axum::http::HeaderMap;
use ipnet::IpNet;
use postern_core::sso::{Arrived, Configured};
use postern_sso::{Vouched, kerberos::Acceptor, ldap::Directory, openid::OpenIdClient};
use postern_types::form::Secret;
use std::{fmt, net::IpAddr, sync::Arc};
use subtle::ConstantTimeEq;

/// Longest value of a header that is believed.
const MOST: usize = 1_000;

/// Speaks with providers.
pub struct Sso {
    /// OpenID Connect.
    pub(crate) open_id: OpenIdClient,
    /// LDAP.
    pub(crate) directory: Directory,
    /// Kerberos, where there is a keytab.
    pub(crate) kerberos: Option<Arc<Acceptor>>,
    /// Headers of proxies, where there are any that are believed.
    pub(crate) header: Option<TrustedHeader>,
}

impl fmt::Debug for Sso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sso({:?})", self.configured())
    }
}

impl Sso {
    /// With what the machine offers; `authorities` (PEM) are believed beside the public ones.
    ///
    /// # Errors
    /// A sentence about certificates that cannot be read.
    pub fn new(
        authorities: &[u8],
        kerberos: Option<Acceptor>,
        header: Option<TrustedHeader>,
    ) -> Result<Self, String> {
        Ok(Self {
            open_id: OpenIdClient::new(authorities)?,
            directory: Directory::new(authorities)?,
            kerberos: kerberos.map(Arc::new),
            header,
        })
    }

    /// Which kinds of providers can be asked here.
    #[must_use]
    pub const fn configured(&self) -> Configured {
        Configured { kerberos: self.kerberos.is_some(), header: self.header.is_some() }
    }
}

/// Proxies that say who somebody is, and how.
#[derive(Clone, Debug)]
pub struct TrustedHeader {
    /// Networks that the proxies are in.
    pub peers: Vec<IpNet>,
    /// What they show with every request, in `X-Postern-Secret`.
    pub secret: Secret,
    /// Name of the header with the subject.
    pub user: String,
    /// Name of the header with the name shown to people; empty for none.
    pub name: String,
    /// Name of the header with the address; empty for none.
    pub email: String,
    /// Name of the header with groups, separated by commas; empty for none.
    pub groups: String,
    /// Name of the header with methods (RFC 8176), separated by spaces or commas; empty for none.
    pub amr: String,
}

/// Where proxies show their secret.
pub(crate) const SECRET: &str = "x-postern-secret";

impl TrustedHeader {
    /// Every header that is read: what it says, and its name.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let all = [
            ("user", &self.user),
            ("name", &self.name),
            ("email", &self.email),
            ("groups", &self.groups),
            ("amr", &self.amr),
        ];
        all.into_iter().filter(|(_, name)| !name.is_empty())
    }

    /// Whom a proxy vouches for. `None` unless the request comes from one, shows the secret, and names somebody; each of them
    /// exactly once.
    pub(crate) fn read(&self, peer: Option<IpAddr>, headers: &HeaderMap) -> Option<Vouched> {
        let peer = peer?.to_canonical();
        if !self.peers.iter().any(|network| network.contains(&peer)) {
            return None;
        }
        let shown = only(headers, SECRET)?;
        if !bool::from(shown.as_bytes().ct_eq(self.secret.0.as_bytes())) {
            return None;
        }
        let subject = only(headers, &self.user)?;
        let optional = |name: &str| {
            let value = if name.is_empty() { None } else { only(headers, name) };
            value.unwrap_or_default()
        };
        let list = |name: &str, separators: &[char]| {
            let values = optional(name);
            let values = values.split(separators).map(str::trim).filter(|value| !value.is_empty());
            values.map(str::to_owned).collect::<Vec<_>>()
        };
        let email = optional(&self.email);
        let arrived = Arrived {
            name: subject.clone(),
            display_name: optional(&self.name),
            is_email_verified: !email.is_empty(),
            email: (!email.is_empty()).then_some(email),
            groups: list(&self.groups, &[',']),
            amr: list(&self.amr, &[',', ' ']),
            subject,
            ..Arrived::default()
        };
        let raw = self.names().map(|(_, name)| (name.clone(), optional(name))).collect();
        Some(Vouched { arrived, raw })
    }
}

/// The value of a header that is there exactly once, as UTF-8.
fn only(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut values = headers.get_all(name).iter();
    // Blanks and tabs around a value are HTTP's own (RFC 9110 section 5.5); others are the name's.
    let value = std::str::from_utf8(values.next()?.as_bytes()).ok()?.trim_matches([' ', '\t']);
    let is_plain = !value.is_empty() && value.len() <= MOST && !value.contains(char::is_control);
    (values.next().is_none() && is_plain).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> TrustedHeader {
        TrustedHeader {
            peers: vec!["10.0.0.1/32".parse().unwrap()],
            secret: Secret("a long enough secret".to_owned()),
            user: "x-user".to_owned(),
            name: "x-name".to_owned(),
            email: String::new(),
            groups: "x-groups".to_owned(),
            amr: String::new(),
        }
    }

    fn read(peer: &str, fields: &[(&'static str, &str)]) -> Option<Arrived> {
        let mut headers = HeaderMap::new();
        for (name, value) in fields {
            headers.append(*name, value.parse().unwrap());
        }
        header().read(Some(peer.parse().unwrap()), &headers).map(|vouched| vouched.arrived)
    }

    const SHOWN: (&str, &str) = ("x-postern-secret", "a long enough secret");

    /// Case 103
    #[test]
    fn a_header_counts_from_a_known_proxy_that_shows_its_secret_and_names_one_person() {
        let user = ("x-user", "ada");
        let ada = read("10.0.0.1", &[SHOWN, user, ("x-groups", "staff, , it")]).unwrap();
        assert_eq!(
            (ada.subject.as_str(), ada.groups.as_slice()),
            ("ada", ["staff".to_owned(), "it".to_owned()].as_slice())
        );
        assert!(read("::ffff:10.0.0.1", &[SHOWN, user]).is_some());
        assert!(read("10.0.0.2", &[SHOWN, user]).is_none());
        assert!(read("10.0.0.1", &[user]).is_none());
        assert!(read("10.0.0.1", &[("x-postern-secret", "a long enough secre"), user]).is_none());
        assert!(read("10.0.0.1", &[SHOWN, SHOWN, user]).is_none());
        assert!(read("10.0.0.1", &[SHOWN]).is_none());
        assert!(read("10.0.0.1", &[SHOWN, user, ("x-user", "bob")]).is_none());
        assert!(read("10.0.0.1", &[SHOWN, ("x-user", " ")]).is_none());
    }
}
