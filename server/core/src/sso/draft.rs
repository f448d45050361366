//! A provider as it is typed: fields by name, read into what is stored, and back.

use super::{GroupMapping, Kerberos, Ldap, OpenId, Provider, Reach, Rules};
use crate::account::line;
use ipnet::IpNet;
use postern_types::{
    FieldError, Problem,
    form::Secret,
    people::GroupName,
    sso::{ProviderFields, ProviderKind, SecondFactorAfter, UnknownPeople},
};
use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

/// Most characters of a line.
const MOST: usize = 500;
/// Most characters of a name.
const MOST_NAME: usize = 64;
/// Longest age of a proof, in minutes.
const MOST_AGE: u32 = 30 * 24 * 60;

/// A provider that was typed and is right as such.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Name.
    pub name: String,
    /// It is asked.
    pub is_enabled: bool,
    /// What its word is worth.
    pub rules: Rules,
    /// How it is reached.
    pub reach: Reach,
}

/// What was typed, while it is read.
struct Reader<'a> {
    fields: &'a ProviderFields,
    errors: Vec<FieldError>,
}

impl Reader<'_> {
    fn text(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", |text| text.trim())
    }

    fn is_on(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    fn wrong(&mut self, name: &str, problem: Problem) {
        self.errors.push(FieldError::new(name, problem));
    }

    fn line(&mut self, name: &str) -> String {
        let text = self.text(name).to_owned();
        line(&text, name, MOST, &mut self.errors)
    }

    fn optional(&mut self, name: &str) -> String {
        if self.is_on(name) { self.line(name) } else { String::new() }
    }

    fn words(&mut self, name: &str) -> Vec<String> {
        self.optional(name).split_whitespace().map(str::to_owned).collect()
    }

    /// A line, with `usual` in its place where nothing was typed.
    fn line_or(&mut self, name: &str, usual: &str) -> String {
        if self.is_on(name) { self.line(name) } else { usual.to_owned() }
    }

    /// A secret; where none was typed, the stored one if it goes to the same place.
    fn secret(&mut self, name: &str, stored: Option<&Secret>, is_same_place: bool) -> Secret {
        let typed = self.fields.get(name).cloned().unwrap_or_default();
        if typed.chars().count() > MOST || typed.contains(char::is_control) {
            self.wrong(name, Problem::BadCharacters);
        }
        match stored.filter(|stored| typed.is_empty() && !stored.0.is_empty()) {
            None => Secret(typed),
            Some(stored) if is_same_place => stored.clone(),
            Some(_) => {
                self.wrong(name, Problem::TypeAgain);
                Secret::default()
            }
        }
    }

    fn url(&mut self, name: &str, schemes: &[&str]) -> String {
        let text = self.line(name);
        if text.is_empty() {
            return text;
        }
        let Ok(url) = Url::parse(&text) else {
            self.wrong(name, Problem::NotAUrl);
            return text;
        };
        let is_plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
        if !schemes.contains(&url.scheme()) || !url.has_host() || !is_plain || url.password().is_some() {
            self.wrong(name, Problem::NotAUrl);
        }
        text
    }

    fn filter(&mut self, name: &str, slot: &str, usual: &str) -> String {
        let text = self.line_or(name, usual);
        if !(text.starts_with('(') && text.ends_with(')') && text.contains(slot)) {
            self.wrong(name, Problem::NotAFilter);
        }
        text
    }

    fn groups(&mut self, groups: &[GroupName]) -> Vec<GroupMapping> {
        let mut mappings = Vec::new();
        let mut is_wrong = false;
        let text = self.fields.get("groups").cloned().unwrap_or_default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            // Names of a directory have equals signs themselves (RFC 4514), and those of groups may.
            let mapping = line.match_indices('=').rev().find_map(|(at, _)| {
                let (value, name) = (line[..at].trim(), line[at + 1..].trim());
                let group = groups.iter().find(|group| group.name == name)?;
                let group = Uuid::parse_str(&group.id).ok()?;
                (!value.is_empty()).then(|| GroupMapping { value: value.to_owned(), group })
            });
            match mapping {
                Some(mapping) => mappings.push(mapping),
                None => is_wrong = true,
            }
        }
        if is_wrong || text.len() > 20_000 {
            self.wrong("groups", Problem::NotAMapping);
        }
        mappings
    }

    fn rules(&mut self, kind: ProviderKind, groups: &[GroupName]) -> Rules {
        let second_factor = match SecondFactorAfter::parse(self.text("second_factor")) {
            SecondFactorAfter::Trust if !kind.can_prove_second_factor() => SecondFactorAfter::Always,
            rule => rule,
        };
        let max_age = match self.text("max_age") {
            "" => None,
            text => match text.parse().ok().filter(|minutes| (1..=MOST_AGE).contains(minutes)) {
                Some(minutes) => Some(minutes),
                None => {
                    self.wrong("max_age", Problem::NotANumber { most: MOST_AGE });
                    None
                }
            },
        };
        let (amr, acr) = (self.words("amr"), self.words("acr"));
        if second_factor == SecondFactorAfter::Trust && amr.is_empty() && acr.is_empty() {
            self.wrong("amr", Problem::Required);
        }
        Rules {
            second_factor,
            amr,
            acr,
            max_age,
            unknown: match self.text("unknown") {
                "create" => UnknownPeople::Create,
                _ => UnknownPeople::Refuse,
            },
            believes_addresses: self.is_on("believes_addresses"),
            groups: self.groups(groups),
        }
    }

    fn open_id(&mut self, stored: Option<&OpenId>) -> OpenId {
        let issuer = self.url("issuer", &["https", "http"]);
        let is_local = Url::parse(&issuer).is_ok_and(|url| url.host_str() == Some("localhost"));
        if issuer.starts_with("http:") && !is_local {
            self.wrong("issuer", Problem::HttpsNeeded);
        }
        let client_id = self.line("client_id");
        let is_same = stored.is_some_and(|old| old.issuer == issuer && old.client_id == client_id);
        OpenId {
            client_secret: self.secret("client_secret", stored.map(|old| &old.client_secret), is_same),
            issuer,
            client_id,
            scopes: self.words("scopes"),
            groups_claim: self.line_or("groups_claim", "groups"),
        }
    }

    fn kerberos(&mut self) -> Kerberos {
        let realms = self.words("realms");
        if realms.is_empty() {
            self.wrong("realms", Problem::Required);
        }
        let networks = self.words("networks");
        if networks.iter().any(|network| network.parse::<IpNet>().is_err()) {
            self.wrong("networks", Problem::NotANetwork);
        }
        Kerberos { realms, networks }
    }

    fn ldap(&mut self, stored: Option<&Ldap>) -> Ldap {
        let url = self.url("url", &["ldaps", "ldap"]);
        let starttls = self.is_on("starttls");
        let host = Url::parse(&url).ok().and_then(|url| url.host_str().map(str::to_owned));
        let is_local = host.is_some_and(|host| ["localhost", "127.0.0.1", "[::1]"].contains(&host.as_str()));
        // People's passwords go over this connection.
        if url.starts_with("ldap:") && !starttls && !is_local {
            self.wrong("url", Problem::TlsNeeded);
        }
        let bind_dn = self.optional("bind_dn");
        let is_same =
            stored.is_some_and(|old| old.url == url && old.bind_dn == bind_dn && (starttls || !old.starttls));
        Ldap {
            bind_password: if bind_dn.is_empty() {
                Secret::default()
            } else {
                self.secret("bind_password", stored.map(|old| &old.bind_password), is_same)
            },
            url,
            starttls,
            bind_dn,
            base: self.line("base"),
            filter: self.filter("filter", "{name}", "(&(objectClass=person)(uid={name}))"),
            subject: self.line_or("subject", "entryUUID"),
            name_attribute: self.line_or("name_attribute", "uid"),
            display_attribute: self.line_or("display_attribute", "displayName"),
            mail_attribute: self.line_or("mail_attribute", "mail"),
            group_base: self.optional("group_base"),
            group_filter: self.filter("group_filter", "{dn}", "(&(objectClass=groupOfNames)(member={dn}))"),
        }
    }
}

impl Draft {
    /// Reads what was typed for a provider of that kind. `stored` is what it was before; `groups` are those there are.
    ///
    /// # Errors
    /// Every field that needs another look.
    pub fn parse(
        kind: ProviderKind,
        fields: &ProviderFields,
        stored: Option<&Provider>,
        groups: &[GroupName],
    ) -> Result<Self, Vec<FieldError>> {
        let mut reader = Reader { fields, errors: Vec::new() };
        let typed = fields.get("name").map_or("", String::as_str);
        let name = line(typed, "name", MOST_NAME, &mut reader.errors);
        let reach = match (kind, stored.map(|stored| &stored.reach)) {
            (ProviderKind::OpenId, Some(Reach::OpenId(stored))) => {
                Reach::OpenId(reader.open_id(Some(stored)))
            }
            (ProviderKind::OpenId, _) => Reach::OpenId(reader.open_id(None)),
            (ProviderKind::Kerberos, _) => Reach::Kerberos(reader.kerberos()),
            (ProviderKind::Ldap, Some(Reach::Ldap(stored))) => Reach::Ldap(reader.ldap(Some(stored))),
            (ProviderKind::Ldap, _) => Reach::Ldap(reader.ldap(None)),
            (ProviderKind::Header, _) => Reach::Header,
        };
        let draft =
            Self { name, is_enabled: reader.is_on("enabled"), rules: reader.rules(kind, groups), reach };
        if reader.errors.is_empty() { Ok(draft) } else { Err(reader.errors) }
    }
}

/// The fields of a provider, secrets left out; those of a new one where there is none.
#[must_use]
pub fn fields_of(kind: ProviderKind, provider: Option<&Provider>, groups: &[GroupName]) -> ProviderFields {
    let mut fields = ProviderFields::new();
    let mut put = |name: &str, value: &str| {
        fields.insert(name.to_owned(), value.to_owned());
    };
    let on = |is_on: bool| if is_on { "on" } else { "" };
    let Some(provider) = provider else {
        put("enabled", "on");
        put("second_factor", SecondFactorAfter::Always.as_str());
        put("unknown", "refuse");
        match kind {
            ProviderKind::OpenId => {
                put("amr", "mfa");
                put("scopes", "profile email");
                put("groups_claim", "groups");
            }
            ProviderKind::Ldap => {
                put("filter", "(&(objectClass=person)(uid={name}))");
                put("subject", "entryUUID");
                put("name_attribute", "uid");
                put("display_attribute", "displayName");
                put("mail_attribute", "mail");
                put("group_filter", "(&(objectClass=groupOfNames)(member={dn}))");
            }
            ProviderKind::Kerberos | ProviderKind::Header => {}
        }
        return fields;
    };
    let Rules { second_factor, amr, acr, max_age, unknown, believes_addresses, groups: mappings } =
        &provider.rules;
    put("name", &provider.name);
    put("enabled", on(provider.is_enabled));
    put("second_factor", second_factor.as_str());
    put("amr", &amr.join(" "));
    put("acr", &acr.join(" "));
    put("max_age", &max_age.map(|minutes| minutes.to_string()).unwrap_or_default());
    put("unknown", if *unknown == UnknownPeople::Create { "create" } else { "refuse" });
    put("believes_addresses", on(*believes_addresses));
    let lines = mappings.iter().filter_map(|mapping| {
        let group = groups.iter().find(|group| group.id == mapping.group.to_string())?;
        Some(format!("{} = {}", mapping.value, group.name))
    });
    put("groups", &lines.collect::<Vec<_>>().join("\n"));
    match &provider.reach {
        Reach::OpenId(OpenId { issuer, client_id, client_secret: _, scopes, groups_claim }) => {
            put("issuer", issuer);
            put("client_id", client_id);
            put("scopes", &scopes.join(" "));
            put("groups_claim", groups_claim);
        }
        Reach::Kerberos(Kerberos { realms, networks }) => {
            put("realms", &realms.join(" "));
            put("networks", &networks.join(" "));
        }
        Reach::Ldap(ldap) => {
            put("url", &ldap.url);
            put("starttls", on(ldap.starttls));
            put("bind_dn", &ldap.bind_dn);
            put("base", &ldap.base);
            put("filter", &ldap.filter);
            put("subject", &ldap.subject);
            put("name_attribute", &ldap.name_attribute);
            put("display_attribute", &ldap.display_attribute);
            put("mail_attribute", &ldap.mail_attribute);
            put("group_base", &ldap.group_base);
            put("group_filter", &ldap.group_filter);
        }
        Reach::Header => {}
    }
    fields
}
