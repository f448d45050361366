//! Where a person goes after signing in: a checked address of the portal itself.

use std::fmt;
use url::Url;

/// Longest address that is kept.
const MOST_BYTES: usize = 2_048;

/// Path, query and fragment below the portal's own origin, re-serialised by the same parser that browsers use
/// (WHATWG URL), so that what is sent in `Location` is what was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReturnTo(String);

impl ReturnTo {
    /// The checked form of `text`: a path, or an address below `base` (the portal's own). Anything else is the start
    /// page.
    #[must_use]
    pub fn parse(base: &Url, text: &str) -> Self {
        Self::checked(base, text).unwrap_or_default()
    }

    fn checked(base: &Url, text: &str) -> Option<Self> {
        // The parser drops tabs and newlines and reads `\` as `/`: nobody honest sends those.
        let is_odd = |c: char| c.is_control() || c == '\\';
        // `https:evil` is a host to one reader and a path to another.
        let is_plain = text.starts_with('/') || text.starts_with(base.as_str());
        if !is_plain || text.len() > MOST_BYTES || text.contains(is_odd) {
            return None;
        }
        let url = base.join(text).ok()?;
        let is_ours = url.origin() == base.origin() && url.username().is_empty() && url.password().is_none();
        // A path that begins with two slashes would be another host when it is sent alone.
        if !is_ours || url.path().starts_with("//") {
            return None;
        }
        Some(Self(url[url::Position::BeforePath..].to_owned())).filter(|to| to.0 != "/")
    }

    /// The address for `Location`; `/` when none was asked for.
    #[must_use]
    pub fn as_location(&self) -> &str {
        if self.0.is_empty() { "/" } else { &self.0 }
    }

    /// The address as kept in forms and storage; empty when none was asked for.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ReturnTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_location())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> String {
        ReturnTo::parse(&Url::parse("https://auth.good.example:8443/").unwrap(), text)
            .as_location()
            .to_owned()
    }

    #[test]
    fn addresses_of_the_portal_are_kept() {
        assert_eq!(parse("/me/login?x=1#y"), "/me/login?x=1#y");
        assert_eq!(parse("https://auth.good.example:8443/me"), "/me");
        assert_eq!(parse("/a b/ü"), "/a%20b/%C3%BC");
    }

    /// Case 85, 86
    #[test]
    fn every_other_address_is_the_start_page() {
        let long = format!("/{}", "a".repeat(65_536));
        for text in [
            "",
            "//evil",
            "///evil",
            "https:evil.example",
            "https:/evil.example/..//evil",
            "/\\evil",
            "\\\\evil",
            "/\\/evil",
            "https://good@evil",
            "https://evil#good",
            "https://evil/#auth.good.example:8443",
            "http://auth.good.example:8443/",
            "https://auth.good.example/",
            "https://auth.good.example.evil:8443/",
            "https://x@auth.good.example:8443/me",
            "https://auth.good.example%00.evil:8443/",
            "https://auth.good.example:443@evil",
            "/\t/evil",
            "/\n/evil",
            "ht\ntps://evil",
            "/x\r\nSet-Cookie: a=b",
            "/x\0",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://auth.gооd.example:8443/",
            "blob:https://x",
            "/.//evil",
            "/a/..//evil",
            "/%2e//evil",
            "%2f%2fevil",
            "me/login",
            "https:/evil",
            "https:evil",
            &long,
        ] {
            assert_eq!(parse(text), "/", "{text:?}");
        }
    }
}
