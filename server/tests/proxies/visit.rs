//! A browser as far as cookies and redirects go: it keeps cookies by host, and reaches every host through the proxy.

use crate::{
    PORTAL,
    common::{ORIGIN, client::form},
    wire::{Reply, Request},
};
use std::collections::BTreeMap;

/// Host and port that people type for the portal.
pub(crate) fn portal_host() -> &'static str {
    let (_, host) = ORIGIN.split_once("://").unwrap();
    assert!(host.starts_with(PORTAL));
    host
}

#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) port: u16,
    /// By host and name.
    cookies: BTreeMap<(String, String), String>,
}

/// Where a browser is, and what it sees there.
pub(crate) struct Page {
    pub(crate) host: String,
    pub(crate) target: String,
    pub(crate) reply: Reply,
}

impl Browser {
    pub(crate) fn new(port: u16) -> Self {
        Self { port, cookies: BTreeMap::new() }
    }

    pub(crate) fn cookie(&self, host: &str, name: &str) -> Option<&str> {
        self.cookies.get(&(host.to_owned(), name.to_owned())).map(String::as_str)
    }

    /// Names and values of the cookies of a host.
    pub(crate) fn cookies_of(&self, host: &str) -> Vec<(&str, &str)> {
        let of_host = self.cookies.iter().filter(|((owner, _), _)| owner == host);
        of_host.map(|((_, name), value)| (name.as_str(), value.as_str())).collect()
    }

    /// Clears the cookies of a host.
    pub(crate) fn forget(&mut self, host: &str) {
        self.cookies.retain(|(owner, _), _| owner != host);
    }

    pub(crate) fn send(&mut self, request: Request) -> Reply {
        let host = request.host.clone();
        let cookies = self.cookies_of(&host);
        let cookies: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = if cookies.is_empty() { request } else { request.with("Cookie", &cookies.join("; ")) };
        let reply = request.send(self.port);
        for cookie in reply.all("set-cookie") {
            let (name, rest) = cookie.split_once('=').unwrap();
            // Without a domain it is of this host alone.
            assert!(name.starts_with("__Host-") && !rest.to_lowercase().contains("domain"), "{cookie}");
            let key = (host.clone(), name.to_owned());
            if rest.contains("Max-Age=0") {
                self.cookies.remove(&key);
            } else {
                self.cookies.insert(key, rest.split(';').next().unwrap().to_owned());
            }
        }
        reply
    }

    /// Opens a page, and goes where it leads.
    pub(crate) fn open(&mut self, host: &str, target: &str) -> Page {
        let reply = self.send(Request::page(host, target));
        self.follow(Page { host: host.to_owned(), target: target.to_owned(), reply })
    }

    pub(crate) fn follow(&mut self, page: Page) -> Page {
        let mut page = page;
        for _ in 0..10 {
            if !matches!(page.reply.status, 302 | 303) {
                return page;
            }
            let location = page.reply.header("location").to_owned();
            let elsewhere = location.strip_prefix("http://").or_else(|| location.strip_prefix("//"));
            let (host, target) = match elsewhere {
                Some(rest) => rest.split_once('/').map(|(host, path)| (host.to_owned(), format!("/{path}"))),
                None => location.starts_with('/').then(|| (page.host, location.clone())),
            }
            .unwrap_or_else(|| panic!("not a page: {location}"));
            let reply = self.send(Request::page(&host, &target));
            page = Page { host, target, reply };
        }
        panic!("led round and round: {} {} {:?}", page.host, page.target, page.reply);
    }

    /// Sends a form of the portal.
    pub(crate) fn post(&mut self, target: &str, fields: &[(&str, &str)]) -> Reply {
        let request = Request::new("POST", portal_host(), target)
            .with("Accept", "text/html")
            .with("Origin", ORIGIN)
            .with("Sec-Fetch-Mode", "navigate")
            .with("Sec-Fetch-Site", "same-origin")
            .with("Content-Type", "application/x-www-form-urlencoded")
            .body(&form(fields));
        self.send(request)
    }
}
