//! Single sign-on.

use super::*;
use postern_types::{application::Tile, people::GroupName, sso::*};

pub(super) fn all() -> Vec<Scene> {
    own().into_iter().chain(list()).chain(one()).chain(tried()).chain(notices()).collect()
}

/// What people see of it themselves.
fn own() -> Vec<Scene> {
    let rejected = |why| Notice::SsoRejected { why, provider: "Northwind Entra ID".to_owned() };
    vec![
        Scene::door("sign-in-sso", sign_in_by(&[0, 1, 3, 4], true, 0)),
        Scene::door("sign-in-sso-rejected", sign_in_by(&[0], false, 0))
            .says(rejected(SsoRejection::NotLinked)),
        Scene::door("sign-in-sso-out", sign_in_by(&[0], true, 2)).says(Notice::SignedOut),
        Scene::room("login-sso", login_with(2, 2)).says(Notice::Linked { provider: provider(0).name }),
        Scene::room("login-sso-linkable", login_with(0, 1)).says(Notice::LastWayIn),
        Scene::room("unlink", Page::Unlink(UnlinkPage { identity: identity(0) })),
    ]
}

fn list() -> Vec<Scene> {
    let configured = [ProviderKind::OpenId, ProviderKind::Kerberos, ProviderKind::Ldap, ProviderKind::Header];
    vec![
        Scene::room("providers-none", providers(&[], &[ProviderKind::OpenId, ProviderKind::Ldap])),
        Scene::room("providers-configured", providers(&[], &configured)),
        Scene::room("providers", providers(&[0, 1, 2, 3, 4], &[ProviderKind::OpenId, ProviderKind::Ldap]))
            .says(Notice::ProviderSaved { name: provider(0).name }),
    ]
}

fn one() -> Vec<Scene> {
    use ProviderKind::{Header, Kerberos, Ldap, OpenId};
    let removal = |linked, stranded: usize| {
        Page::RemoveProvider(RemoveProviderPage {
            id: "p0".to_owned(),
            name: provider(0).name,
            linked,
            stranded: ["ada", "bram", "chiara", "deniz", "ewa", "farid", "grace", "ines", "kwame", "linnea"]
                .iter()
                .take(stranded)
                .map(|name| (*name).to_owned())
                .collect(),
        })
    };
    vec![
        Scene::room("provider-new", form(OpenId, true)),
        Scene::room("provider-new-kerberos", form(Kerberos, true)),
        Scene::room("provider-new-ldap", form(Ldap, true)),
        Scene::room("provider-new-header", form(Header, true)),
        Scene::room("provider", form(OpenId, false)),
        Scene::room("provider-kerberos", form(Kerberos, false)),
        Scene::room("provider-ldap", form(Ldap, false)),
        Scene::room("provider-header", form(Header, false)),
        Scene::room("provider-errors", form(OpenId, false)).says(Notice::CheckFields).finds(&[
            ("name", Problem::Taken),
            ("issuer", Problem::HttpsNeeded),
            ("client_secret", Problem::TypeAgain),
            ("amr", Problem::Required),
            ("max_age", Problem::NotANumber { most: 43_200 }),
            ("second_factor", Problem::ChooseOne),
            ("unknown", Problem::ChooseOne),
            ("groups", Problem::NotAMapping),
        ]),
        Scene::room("provider-errors-kerberos", form(Kerberos, true))
            .says(Notice::CheckFields)
            .finds(&[("realms", Problem::Required), ("networks", Problem::NotANetwork)]),
        Scene::room("provider-errors-ldap", form(Ldap, true)).says(Notice::CheckFields).finds(&[
            ("url", Problem::TlsNeeded),
            ("bind_password", Problem::TypeAgain),
            ("filter", Problem::NotAFilter),
            ("group_filter", Problem::NotAFilter),
        ]),
        Scene::room("provider-errors-ldap-url", form(Ldap, true))
            .says(Notice::CheckFields)
            .finds(&[("url", Problem::NotAUrl)]),
        Scene::room("provider-remove", removal(1_204, 2)),
        Scene::room("provider-remove-many", removal(40, 10)),
        Scene::room("provider-remove-unused", removal(0, 0)),
    ]
}

fn tried() -> Vec<Scene> {
    let name = || "ada".to_owned();
    let password = || Page::TryPassword(TryPasswordPage { provider: provider(2), is_link: false });
    let link = || Page::TryPassword(TryPasswordPage { provider: provider(2), is_link: true });
    vec![
        Scene::room("link-password", link()),
        Scene::room("link-password-wrong", link()).says(Notice::SignInFailed),
        Scene::room("try", password()),
        Scene::room("try-empty", password())
            .says(Notice::CheckFields)
            .finds(&[("name", Problem::Required), ("password", Problem::Required)]),
        Scene::room("tried", outcome(0, Would::SignIn { name: name() }, true)),
        Scene::room("tried-create", outcome(2, Would::Create { name: name() }, false)),
        Scene::room("tried-not-linked", outcome(1, Would::Reject(SsoRejection::NotLinked), false)),
        Scene::room("tried-failed", failed()),
    ]
}

/// Each of the sentences that people read afterwards.
fn notices() -> Vec<Scene> {
    let name = || "Northwind Entra ID".to_owned();
    let rejected = |why| Notice::SsoRejected { why, provider: name() };
    let at_the_door = [
        ("sso-unreachable", SsoRejection::Unreachable),
        ("sso-cancelled", SsoRejection::Cancelled),
        ("sso-stale", SsoRejection::Stale),
        ("sso-untrusted", SsoRejection::Untrusted),
        ("sso-unknown", SsoRejection::Unknown),
        ("sso-no-name", SsoRejection::NoName),
        ("sso-not-allowed", SsoRejection::NotAllowed),
        ("sso-no-ticket", SsoRejection::NoTicket),
        ("sso-ntlm", SsoRejection::Ntlm),
    ];
    let at_the_door = at_the_door
        .map(|(scene, why)| Scene::door(scene, sign_in_by(&[0], true, 0)).says(rejected(why)))
        .into_iter();
    let inside = [
        Scene::room("login-unlinked", login_with(1, 1)).says(Notice::Unlinked { provider: name() }),
        Scene::room("login-linked-elsewhere", login_with(0, 2))
            .says(Notice::LinkedElsewhere { provider: name() }),
        Scene::room("providers-removed", providers(&[1], &[ProviderKind::OpenId]))
            .says(Notice::ProviderRemoved { name: name() }),
    ];
    at_the_door.chain(inside).collect()
}

fn provider(index: usize) -> ProviderName {
    let (name, kind) = [
        ("Northwind Entra ID", ProviderKind::OpenId),
        ("Windows", ProviderKind::Kerberos),
        ("Northwind directory", ProviderKind::Ldap),
        ("Company VPN", ProviderKind::Header),
        ("Technische Hochschule der nördlichen Regionen (Keycloak)", ProviderKind::OpenId),
    ][index];
    ProviderName { id: format!("p{index}"), name: name.to_owned(), kind }
}

fn sign_in_by(indexes: &[usize], passkeys: bool, also: usize) -> Page {
    let Page::SignIn(page) = sign_in("", "") else { unreachable!() };
    let buttons = indexes.iter().map(|index| {
        let provider = provider(*index);
        let href = paths::sso(&provider.id, "/wiki");
        (provider, href)
    });
    let applications = ["Wiki", "Payroll and travel expenses"].map(|name| Tile {
        name: name.to_owned(),
        href: "https://wiki.northwind.example/logout".to_owned(),
        icon: None,
    });
    Page::SignIn(SignInPage {
        passkeys,
        providers: buttons.collect(),
        also_sign_out: applications.into_iter().take(also).collect(),
        ..page
    })
}

fn identity(index: usize) -> IdentityRow {
    IdentityRow {
        id: format!("i{index}"),
        provider: provider(index).name,
        name: ["ada.maier@northwind.example", ""][index].to_owned(),
        linked_at: NOW.plus_ms(-90 * DAY),
        last_used_at: (index == 0).then_some(NOW.plus_ms(-7_200_000)),
    }
}

fn login_with(linked: usize, linkable: usize) -> Page {
    let Page::Login(page) = login(1, 0, Some((8, true))) else { unreachable!() };
    Page::Login(LoginPage {
        identities: (0..linked).map(identity).collect(),
        linkable: [2, 4].into_iter().take(linkable).map(provider).collect(),
        ..page
    })
}

fn providers(indexes: &[usize], addable: &[ProviderKind]) -> Page {
    let row = |index: &usize| ProviderRow {
        provider: provider(*index),
        is_enabled: *index != 3,
        second_factor: SecondFactorAfter::ALL[index % 3],
        unknown: if index.is_multiple_of(2) { UnknownPeople::Create } else { UnknownPeople::Refuse },
        linked: [1_204, 318, 44, 0, 1][*index],
    };
    Page::Providers(ProvidersPage { providers: indexes.iter().map(row).collect(), addable: addable.to_vec() })
}

fn form(kind: ProviderKind, is_new: bool) -> Page {
    let own = match kind {
        ProviderKind::OpenId if is_new => None,
        ProviderKind::OpenId => {
            Some("https://sign-in.northwind.example/sign-in/with/7f3c0d52-6f0a-4d2e-9d35-1f0b8a3f6b21/back")
        }
        ProviderKind::Kerberos => Some("HTTP/sign-in.northwind.example@CORP.NORTHWIND.EXAMPLE"),
        ProviderKind::Ldap | ProviderKind::Header => None,
    };
    let configured: &[(&str, &str)] = match kind {
        ProviderKind::Kerberos => &[
            ("sso.kerberos.keytab", "/etc/postern/http.keytab"),
            ("HTTP/sign-in.northwind.example@CORP.NORTHWIND.EXAMPLE", "aes256-cts-hmac-sha1-96, version 3"),
        ],
        ProviderKind::Header => &[
            ("sso.header.proxies", "10.0.4.0/24"),
            ("sso.header.subject", "X-Remote-User-Id"),
            ("sso.header.name", "X-Remote-User"),
            ("sso.header.groups", "X-Remote-Groups"),
        ],
        ProviderKind::OpenId | ProviderKind::Ldap => &[],
    };
    let index = ProviderKind::ALL.iter().position(|of| *of == kind).unwrap_or_default();
    let mut fields = match kind {
        _ if is_new => vec![("enabled", "on")],
        ProviderKind::OpenId => vec![
            ("issuer", "https://login.microsoftonline.com/8f7c2c11-3f0e-4a55-a1a8-0e8d4c9b0d6e/v2.0"),
            ("client_id", "3b1f6f1e-52a8-4b8d-8f6d-9c1de4b7a920"),
            ("scopes", "openid profile email"),
            ("second_factor", "trust"),
            ("amr", "mfa"),
            ("unknown", "create"),
            ("believes_addresses", "on"),
            ("groups_claim", "groups"),
            ("groups", "b6a4a0b5-2f6b-4c39-9c2f-7f0f2a1b9b11 = Staff\nhelpdesk = Help desk"),
        ],
        ProviderKind::Kerberos => vec![
            ("realms", "CORP.NORTHWIND.EXAMPLE"),
            ("networks", "10.0.0.0/8 192.168.7.0/24"),
            ("second_factor", "always"),
        ],
        ProviderKind::Ldap => vec![
            ("url", "ldaps://dc1.corp.northwind.example"),
            ("bind_dn", "cn=postern,ou=services,dc=corp,dc=northwind,dc=example"),
            ("base", "ou=people,dc=corp,dc=northwind,dc=example"),
            ("filter", "(&(objectClass=user)(sAMAccountName={name}))"),
            ("subject", "objectGUID"),
            ("name_attribute", "sAMAccountName"),
            ("display_attribute", "displayName"),
            ("mail_attribute", "mail"),
            ("second_factor", "never"),
            ("unknown", "create"),
        ],
        ProviderKind::Header => vec![("second_factor", "trust"), ("acr", "gold silver"), ("max_age", "60")],
    };
    let name = provider(index).name;
    if !is_new {
        fields.extend([("name", name.as_str()), ("enabled", if index == 3 { "" } else { "on" })]);
    }
    let groups = ["Administrators", "Staff", "Help desk", "Contractors of the northern region"];
    let groups = groups.iter().take(if is_new { 0 } else { 4 });
    Page::Provider(Box::new(ProviderPage {
        id: (!is_new).then(|| format!("p{index}")),
        kind,
        fields: fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        has_secret: !is_new,
        own: own.map(str::to_owned),
        configured: configured
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        groups: groups.map(|name| GroupName { id: (*name).to_owned(), name: (*name).to_owned() }).collect(),
    }))
}

fn outcome(index: usize, would: Would, is_second_factor_spared: bool) -> Page {
    let arrived = [
        ("iss", "https://login.microsoftonline.com/8f7c2c11-3f0e-4a55-a1a8-0e8d4c9b0d6e/v2.0"),
        (
            "sub",
            "AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ-and-more-of-it-than-fits-into-a-line-of-a-phone",
        ),
        ("preferred_username", "ada.maier@northwind.example"),
        ("name", "Ada Maier"),
        ("email_verified", "true"),
        ("amr", "[\"pwd\",\"mfa\"]"),
    ];
    Page::Tried(TriedPage {
        provider: provider(index),
        would,
        is_second_factor_spared,
        arrived: arrived.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        detail: None,
    })
}

fn failed() -> Page {
    let detail = "error sending request for url (https://login.microsoftonline.com/.well-known/openid-configuration): \
                  dns error: failed to lookup address information: Name or service not known";
    Page::Tried(TriedPage {
        provider: provider(0),
        would: Would::Reject(SsoRejection::Unreachable),
        is_second_factor_spared: false,
        arrived: Vec::new(),
        detail: Some(detail.to_owned()),
    })
}
