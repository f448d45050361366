//! The rules: what was asked for, which rule of an application fits, and whether somebody meets it. No database, no clock.

use postern_types::{
    Factor, MethodKind, Proof, UnixMs,
    application::{Need, PathRule},
    time::MINUTE_MS,
};
use url::Url;

use crate::change::flow::SKEW_MS;

/// Longest address that is looked at.
const MOST_BYTES: usize = 8 * 1_024;

/// An address that somebody asked an application for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// "https", or "http" on this machine.
    pub scheme: String,
    /// Host in small letters, with its port unless that is the usual one.
    pub host: String,
    /// Path and query as they were sent.
    pub location: String,
    /// The path as every reader would understand it; `None` where readers differ.
    pub path: Option<String>,
}

impl Target {
    /// What a proxy says was asked for: scheme, host with or without port, and path with query (RFC 9112 section 3.2.1). `None`
    /// for anything that is not exactly that.
    #[must_use]
    pub fn parse(scheme: &str, host: &str, location: &str) -> Option<Self> {
        let host = normal_host(scheme, host)?;
        let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\\#".contains(&byte);
        let is_location =
            location.starts_with('/') && location.len() <= MOST_BYTES && location.bytes().all(is_plain);
        if !is_location {
            return None;
        }
        let path = location.split('?').next().unwrap_or_default();
        Some(Self { scheme: scheme.to_owned(), host, location: location.to_owned(), path: understood(path) })
    }

    /// The same of a whole address, as one text.
    #[must_use]
    pub fn parse_url(address: &str) -> Option<Self> {
        let (scheme, rest) = address.split_once("://")?;
        let start = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, location) = rest.split_at(start);
        Self::parse(scheme, host, if location.is_empty() { "/" } else { location })
    }

    /// The whole address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}://{}{}", self.scheme, self.host, self.location)
    }

    /// The value of a field of its query, decoded.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.location.split_once('?')?;
        let mut fields = url::form_urlencoded::parse(query.as_bytes());
        fields.find(|(field, _)| field == name).map(|(_, value)| value.into_owned())
    }
}

/// A host as applications are found by it; `None` for what is none. Browsers keep cookies nowhere but on https and on this
/// machine.
fn normal_host(scheme: &str, host: &str) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    if host.is_empty() || host.len() > 260 || !host.bytes().all(is_plain) {
        return None;
    }
    let url = match scheme {
        "https" | "http" => Url::parse(&format!("{scheme}://{host}/")).ok()?,
        _ => return None,
    };
    let name = url.host_str()?;
    let is_local = name == "localhost" || name.ends_with(".localhost");
    // A name that ends with a dot is the same machine under another name.
    if (scheme == "http" && !is_local) || name.ends_with('.') {
        return None;
    }
    Some(url.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}")))
}

/// A path, decoded, if proxy and application must understand the same by it: no codes for what separates or climbs, no
/// empty, `.` or `..` segment, no parameters, nothing encoded twice.
fn understood(path: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                let byte = u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?;
                if byte.is_ascii_control() || b"/\\%;?#.".contains(&byte) {
                    return None;
                }
                decoded.push(byte);
            }
            b';' | b'\\' => return None,
            byte => decoded.push(byte),
        }
    }
    let text = String::from_utf8(decoded).ok()?;
    let mut segments = text.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        if segment == "." || segment == ".." || (segment.is_empty() && !is_last) {
            return None;
        }
    }
    Some(text)
}

/// Whether a rule can be for this path: absolute, of plain letters, in one form.
#[must_use]
pub fn is_rule_path(path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
    let is_whole = path == "/" || !path.ends_with('/');
    path.len() <= 200
        && path.bytes().all(is_plain)
        && is_whole
        && understood(path).as_deref() == Some(path)
        && path.starts_with('/')
}

fn fits(rule: &str, path: &str) -> bool {
    rule == "/" || path.strip_prefix(rule).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn longest<'a>(rules: &'a [PathRule], path: &str) -> Option<&'a PathRule> {
    rules.iter().filter(|rule| fits(&rule.path, path)).max_by_key(|rule| rule.path.len())
}

/// The rule for a path: the longest that fits. `None` where there is none, or where it hangs on how the application reads
/// the path: whoever could be understood in two ways gets in by neither.
#[must_use]
pub fn rule_of<'a>(rules: &'a [PathRule], path: Option<&str>) -> Option<&'a PathRule> {
    // With one rule for everything it does not matter.
    if let [only] = rules {
        return Some(only).filter(|rule| rule.path == "/");
    }
    let path = path?;
    let rule = longest(rules, path)?;
    let small: Vec<PathRule> =
        rules.iter().map(|rule| PathRule { path: rule.path.to_ascii_lowercase(), ..rule.clone() }).collect();
    let as_small = longest(&small, &path.to_ascii_lowercase())?;
    (as_small.need == rule.need && as_small.groups == rule.groups).then_some(rule)
}

/// Whether somebody meets a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Yes.
    Pass,
    /// Nobody is signed in.
    SignIn,
    /// A second factor has to be shown first, within so many milliseconds where that is asked for.
    Show {
        /// How old it may be; `None` for as old as the sign-in.
        within_ms: Option<i64>,
    },
    /// Their groups do not open it.
    NotAllowed,
}

/// Whether somebody who showed `proofs` and is in `groups` meets a rule; `None` for nobody.
#[must_use]
pub fn verdict(rule: &PathRule, who: Option<(&[Proof], &[String])>, now: UnixMs) -> Verdict {
    if rule.need == Need::Anyone {
        return Verdict::Pass;
    }
    let Some((proofs, groups)) = who else { return Verdict::SignIn };
    if !rule.groups.is_empty() && !rule.groups.iter().any(|group| groups.contains(group)) {
        return Verdict::NotAllowed;
    }
    let is_second =
        |proof: &&Proof| proof.factor == Factor::ProviderSecond || proof.factor.method().is_some();
    let mut second = proofs.iter().filter(is_second);
    match rule.need {
        Need::Anyone | Need::SignedIn => Verdict::Pass,
        Need::TwoFactors if second.next().is_some() => Verdict::Pass,
        Need::TwoFactors => Verdict::Show { within_ms: None },
        Need::Fresh { minutes } => {
            let within_ms = i64::from(minutes) * MINUTE_MS;
            let is_fresh = |proof: &Proof| {
                // A pass is for one sign-in and proves nothing else.
                proof.factor != Factor::Method(MethodKind::OneTimePass)
                    && (-SKEW_MS..within_ms).contains(&now.ms_since(proof.at))
            };
            if second.any(is_fresh) { Verdict::Pass } else { Verdict::Show { within_ms: Some(within_ms) } }
        }
    }
}

#[cfg(test)]
mod tests;
