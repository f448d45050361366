//! Settings › Sign-in: what may be typed, and what is told at its field.

use crate::{
    common::{Around, TestPortal, client::Client, database::TestDatabase, settings},
    on_both,
    realm::keytab,
    scene::{behind_proxy, notice_after, plain, trusted_header},
};
use axum::http::StatusCode;
use postern_core::{entity, policy::Policy};
use postern_types::Permission;
use sea_orm::EntityTrait;

pub(crate) const PROVIDERS: &str = "/settings/sign-in";
pub(crate) const NEW: &str = "/settings/sign-in/new";
pub(crate) const TYPED_SECRET: &str = "not for any page";

pub(crate) const OPEN_ID: [(&str, &str); 10] = [
    ("kind", "open_id"),
    ("name", "Northwind ID"),
    ("enabled", "on"),
    ("issuer", "https://id.northwind.test"),
    ("client_id", "postern at home"),
    ("client_secret", TYPED_SECRET),
    ("scopes", "profile email"),
    ("groups_claim", "roles"),
    ("second_factor", "always"),
    ("unknown", "refuse"),
];
pub(crate) const LDAP: [(&str, &str); 16] = [
    ("kind", "ldap"),
    ("name", "Directory"),
    ("enabled", "on"),
    ("url", "ldaps://dc1.northwind.test"),
    ("starttls", ""),
    ("bind_dn", "cn=postern,dc=northwind"),
    ("bind_password", TYPED_SECRET),
    ("base", "ou=people,dc=northwind"),
    ("filter", "(uid={name})"),
    ("subject", "entryUUID"),
    ("name_attribute", "uid"),
    ("display_attribute", "cn"),
    ("mail_attribute", "mail"),
    ("group_base", "ou=groups,dc=northwind"),
    ("group_filter", "(member={dn})"),
    ("second_factor", "never"),
];
pub(crate) const KERBEROS: [(&str, &str); 5] = [
    ("kind", "kerberos"),
    ("name", "Windows"),
    ("enabled", "on"),
    ("realms", "NORTHWIND.TEST"),
    ("networks", "10.0.0.0/8 2001:db8::/32"),
];
pub(crate) const HEADER: [(&str, &str); 4] =
    [("kind", "header"), ("name", "Front"), ("enabled", "on"), ("second_factor", "always")];

/// Fields with others in the place of some, or added.
pub(crate) fn with<'a>(
    fields: &[(&'a str, &'a str)],
    over: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let kept = fields.iter().filter(|(name, _)| !over.iter().any(|(other, _)| other == name));
    kept.chain(over).copied().collect()
}

pub(crate) async fn rows(portal: &TestPortal) -> Vec<entity::provider::Model> {
    entity::provider::Entity::find().all(portal.portal().db.read()).await.unwrap()
}

/// What is told at a field; empty for nothing.
fn problem(page: &str, field: &str) -> String {
    let rest = page.split_once(&format!("id=\"{field}-problem\"")).and_then(|(_, rest)| rest.split_once('>'));
    rest.and_then(|(_, rest)| rest.split("</p>").next()).map(plain).unwrap_or_default()
}

const REQUIRED: &str = "Please fill this in";
const URL: &str = "Type an address such as https://";
const DIRECTORY: &str = "Type an address such as ldaps://";
const MAPPING: &str = "Each line reads “value = group”, with the name of a group that is there.";

/// Sends a form with something wrong: it is told there and nowhere else, and nothing that was typed is lost.
async fn is_told(client: &Client, fields: &[(&str, &str)], at: &str, expected: &str) {
    let page = client.post(NEW, fields).await;
    let what = format!("{at}: {:?}", fields.iter().find(|(name, _)| *name == at));
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{what} {}", page.location());
    let told = problem(&page.body, at);
    assert!(told.starts_with(expected), "{what}: {told:?}");
    assert_eq!(
        page.body.matches("-problem\"").count(),
        page.body.matches(&format!("{at}-problem\"")).count(),
        "{what}"
    );
    for (name, value) in fields {
        if ["client_secret", "bind_password"].contains(name) {
            assert!(!page.body.contains(TYPED_SECRET), "{what}");
            continue;
        }
        let escaped =
            value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        let is_kept = page.body.contains(&escaped);
        assert!(is_kept, "{what}: {name} is lost");
    }
}

on_both! {
    async fn what_cannot_be_a_provider_is_told_at_its_field_and_nothing_is_lost(database) {
        let portal = behind_proxy(database).await;
        portal.group("staff", &[]).await;
        let (root, _) = portal.administrator("root", &Permission::ALL).await;
        let long = "x".repeat(501);
        for (field, value, expected) in [
            ("name", "", REQUIRED),
            ("name", &long[..65], "At most 64 characters"),
            ("name", "North\u{202e}wind", "This has characters that cannot be used here."),
            ("issuer", "", REQUIRED),
            ("issuer", "id.northwind.test", URL),
            ("issuer", "ftp://id.northwind.test", URL),
            ("issuer", "https://", URL),
            ("issuer", "https://id.northwind.test/?a=b", URL),
            ("issuer", "https://id.northwind.test/#x", URL),
            ("issuer", "https://ada@id.northwind.test", URL),
            ("issuer", "https://:pw@id.northwind.test", URL),
            ("issuer", "javascript:alert(1)", URL),
            ("client_id", "", REQUIRED),
            ("client_id", &long, "At most 500 characters"),
            ("client_secret", &long, "This has characters that cannot be used here."),
            ("scopes", &long, "At most 500 characters"),
            ("max_age", "0", "Type a number from 1 to"),
            ("max_age", "ten", "Type a number from 1 to"),
            ("max_age", "-1", "Type a number from 1 to"),
            ("max_age", "43201", "Type a number from 1 to"),
            ("groups", "engineers", MAPPING),
            ("groups", "engineers = nobody", MAPPING),
            ("groups", " = staff", MAPPING),
            ("groups", "a = staff\nb", MAPPING),
        ] {
            is_told(&root, &with(&OPEN_ID, &[(field, value)]), field, expected).await;
        }
        let trust = [("second_factor", "trust"), ("amr", ""), ("acr", " ")];
        is_told(&root, &with(&OPEN_ID, &trust), "amr", REQUIRED).await;
        is_told(&root, &with(&HEADER, &trust), "amr", REQUIRED).await;
        // As long as it may get, and longer than a cookie could keep.
        let lines: String = (0..900).map(|n| format!("group number {n} = staff\n")).collect();
        let lines = format!("{}oops", &lines[..19_000]);
        is_told(&root, &with(&OPEN_ID, &[("groups", &lines)]), "groups", MAPPING).await;
        for (field, value, expected) in [
            ("url", "", REQUIRED),
            ("url", "dc1.northwind.test", DIRECTORY),
            ("url", "https://dc1.northwind.test", DIRECTORY),
            ("url", "ldaps://dc1.northwind.test/?x", DIRECTORY),
            ("url", "ldap://dc1.northwind.test", "Without TLS only a directory on this same machine is asked."),
            ("url", "ldap://localhost.northwind.test", "Without TLS only a directory on this same machine is asked."),
            ("base", "", REQUIRED),
            ("filter", "(uid=name)", "The filter must have brackets around it and {name} in it."),
            ("filter", "uid={name}", "The filter must have brackets around it and {name} in it."),
            ("group_filter", "(member=dn)", "The filter must have brackets around it and {dn} in it."),
        ] {
            is_told(&root, &with(&LDAP, &[(field, value)]), field, expected).await;
        }
        assert!(rows(&portal).await.is_empty());
        // Several at once, each at its own.
        let page = root.post(NEW, &with(&OPEN_ID, &[("name", ""), ("issuer", "x"), ("client_id", "")])).await;
        for field in ["name", "issuer", "client_id"] {
            assert!(!problem(&page.body, field).is_empty(), "{field}");
        }
        for fields in [&OPEN_ID[..], &LDAP, &HEADER] {
            let answer = root.post(NEW, fields).await;
            assert_eq!(answer.location(), PROVIDERS, "{}", answer.body);
            assert!(notice_after(&root, answer).await.ends_with(" is saved."));
        }
        assert_eq!(rows(&portal).await.len(), 3);
    }
}

/// What people type at a provider, and what the portal shows it, is not for everybody on the way.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_issuer_without_tls_is_one_of_this_machine() {
    let portal = behind_proxy(TestDatabase::sqlite()).await;
    let (root, _) = portal.administrator("root", &Permission::ALL).await;
    let answer = root.post(NEW, &with(&OPEN_ID, &[("issuer", "http://localhost:8081")])).await;
    assert_eq!(answer.location(), PROVIDERS, "{}", answer.body);
    let fields = with(&OPEN_ID, &[("issuer", "http://id.northwind.test")]);
    is_told(&root, &fields, "issuer", "It must begin with https://.").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_providers_do_not_share_a_name() {
    let portal = behind_proxy(TestDatabase::sqlite()).await;
    let (root, _) = portal.administrator("root", &Permission::ALL).await;
    assert_eq!(root.post(NEW, &OPEN_ID).await.location(), PROVIDERS);
    is_told(&root, &OPEN_ID, "name", "Another provider has this name already.").await;
    let one = format!("{PROVIDERS}/{}", rows(&portal).await[0].id);
    assert_eq!(root.post(&one, &OPEN_ID).await.location(), PROVIDERS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn realms_and_networks_are_told_of_at_their_fields() {
    let around = Around { header: Some(trusted_header()), keytab: Some(keytab()), ..Around::default() };
    let portal = TestPortal::with_all(TestDatabase::sqlite(), settings(Policy::default()), around).await;
    let (root, _) = portal.administrator("root", &Permission::ALL).await;
    let page = root.get("/settings/sign-in/new?kind=kerberos").await;
    assert!(page.body.contains("HTTP/localhost@NORTHWIND.TEST version "), "{}", page.body);
    is_told(&root, &with(&KERBEROS, &[("realms", "")]), "realms", REQUIRED).await;
    for networks in ["10.0.0.0/8 x", "10.0.0.0/33", "10.0.0.1,10.0.0.2"] {
        let expected = "Type networks such as 10.0.0.0/8, separated by spaces.";
        is_told(&root, &with(&KERBEROS, &[("networks", networks)]), "networks", expected).await;
    }
    assert_eq!(root.post(NEW, &KERBEROS).await.location(), PROVIDERS);
    let page = root.get("/settings/sign-in/new?kind=header").await;
    for shown in ["10.0.0.1/32", "x-user", "x-amr"] {
        assert!(page.body.contains(shown), "{shown}");
    }
    assert!(!page.body.contains(&trusted_header().secret.0));
}
