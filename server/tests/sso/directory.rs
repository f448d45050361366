//! Names and passwords of a real directory.

use crate::{
    common::{
        PASSWORD, TestPortal,
        client::{Answer, Client},
        database::TestDatabase,
    },
    scene::{NAME, SECOND_FACTOR, SIGN_IN, creating, is_form, mapping, notice, notice_after},
    slapd::{SERVICE_PASSWORD, Slapd},
};
use axum::http::StatusCode;
use postern_core::sso::{Ldap, Reach, Rules};
use postern_types::Permission;
use std::time::{Duration, Instant};
use uuid::Uuid;

const FAILED: &str = "Name and password do not match an account. Check both and try again.";

async fn start(rules: &Rules) -> (TestPortal, Slapd, Uuid) {
    let slapd = tokio::task::spawn_blocking(Slapd::start).await.unwrap();
    let portal = TestPortal::new(TestDatabase::sqlite()).await;
    let provider = portal.provider(NAME, rules, &slapd.reach()).await;
    (portal, slapd, provider)
}

/// What the page says after name and password; empty when they are in, or asked for a second factor.
async fn told(portal: &TestPortal, name: &str, password: &str) -> String {
    let client = portal.client();
    let answer = client.sign_in(name, password).await;
    if ["/", SECOND_FACTOR].contains(&answer.location().as_str()) {
        return String::new();
    }
    assert_eq!((answer.status, answer.path().as_str()), (StatusCode::SEE_OTHER, SIGN_IN));
    assert!(!client.is_in().await);
    notice_after(&client, answer).await
}

/// The answer to name and password, and the page it leads to, with what differs by itself taken out.
async fn all_of(portal: &TestPortal, name: &str, password: &str) -> impl PartialEq + std::fmt::Debug + use<> {
    let client = portal.client();
    let answer = client.sign_in(name, password).await;
    let page = client.get(&answer.location()).await;
    assert!(is_form(&page.body), "{}", page.body);
    let page = Answer { body: page.body.replace(&format!("\"{name}\""), "\"NAME\""), ..page };
    (answer.without_chance(), page.without_chance())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_of_the_directory_gets_an_account_and_comes_in_to_it() {
    let (portal, slapd, provider) = start(&Rules::default()).await;
    assert!(
        told(&portal, "ada", "ada-secret")
            .await
            .starts_with("Northwind knows you, but nobody here is linked")
    );
    portal.set_rules(provider, &Rules { believes_addresses: true, ..creating() }).await;
    for name in ["ada", "ADA", " ada "] {
        assert_eq!(told(&portal, name, "ada-secret").await, "", "{name:?}");
    }
    assert_eq!(portal.names().await, ["ada"]);
    let ada = portal.account_row("ada").await;
    assert_eq!((ada.display_name.as_str(), ada.email.as_deref()), ("Ada Maier", Some("ada@northwind.test")));
    assert!(ada.email_confirmed_at.is_some() && ada.password_hash.is_none());
    // Her password is not kept: without the directory it is worth nothing.
    assert_eq!(told(&portal, "ada", "").await, FAILED);
    assert_eq!(told(&portal, "ada", "bea-secret").await, FAILED);
    // Bea and Carl share an address: one of them can have it.
    assert_eq!(told(&portal, "bea", "bea-secret").await, "");
    assert!(
        told(&portal, "carl", "carl-secret")
            .await
            .starts_with("There is already an account with your name or address.")
    );
    assert_eq!(portal.names().await, ["ada", "bea"]);
    drop(slapd);
    assert_eq!(told(&portal, "ada", "ada-secret").await, FAILED);
}

/// Case 108
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_an_unknown_name_and_a_disabled_person_are_answered_to_the_letter_alike() {
    let (portal, mut slapd, _) = start(&creating()).await;
    portal.account("lena").await;
    portal.account("max").await;
    portal.set_disabled(portal.id_of("max").await, true).await;
    for name in ["bea", "eva"] {
        assert_eq!(told(&portal, name, &format!("{name}-secret")).await, "");
    }
    portal.set_disabled(portal.id_of("eva").await, true).await;
    let usual = all_of(&portal, "nobody", "not it").await;
    for is_up in [true, false] {
        for (name, password, what) in [
            ("nobody", "ada-secret", "an unknown name"),
            ("ada", "not it", "a wrong password of the directory"),
            ("ada", "bea-secret", "the password of somebody else there"),
            ("bea", "not it", "a wrong password of somebody who is linked"),
            ("bob", "bob-secret", "somebody disabled there"),
            ("bob", "not it", "the same with a wrong password"),
            ("eva", "eva-secret", "somebody disabled here, right there"),
            ("eva", "not it", "the same with a wrong password"),
            ("lena", "not it", "a wrong password of an account here"),
            ("max", PASSWORD, "somebody disabled, with the right password"),
            ("*", "star-secret", "a filter"),
            ("nobody", "", "no password"),
        ] {
            assert!(all_of(&portal, name, password).await == usual, "{what}, the directory up: {is_up}");
            portal.advance_s(3_600);
        }
        slapd.stop();
    }
    assert_eq!(portal.names().await, ["bea", "eva", "lena", "max"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_has_an_account_here_comes_in_without_the_directory_being_asked() {
    let (portal, mut slapd, _) = start(&creating()).await;
    portal.account("ada").await;
    let before = slapd.connections();
    assert_eq!(told(&portal, "ada", PASSWORD).await, "");
    assert_eq!(slapd.connections(), before);
    // Her own password there is not hers here: nobody linked the two.
    assert!(told(&portal, "ada", "ada-secret").await.starts_with("There is already an account"));
    assert!(slapd.connections() > before);
    // Nor is she kept waiting by one that hangs, or is gone.
    slapd.freeze();
    for is_frozen in [true, false] {
        let began = Instant::now();
        assert_eq!(told(&portal, "ada", PASSWORD).await, "");
        assert!(began.elapsed() < Duration::from_secs(2), "frozen: {is_frozen}");
        if !is_frozen {
            assert_eq!(told(&portal, "ada", "not it").await, FAILED);
            assert_eq!(told(&portal, "bea", "bea-secret").await, FAILED);
            assert!(began.elapsed() < Duration::from_secs(4));
        }
        slapd.stop();
    }
}

/// Case 111
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tries_at_the_directory_are_counted_however_the_name_is_written() {
    let (portal, slapd, _) = start(&creating()).await;
    // A success is no try.
    for _ in 0..12 {
        assert_eq!(told(&portal, "bea", "bea-secret").await, "");
    }
    // These mean ada to the directory, or nobody: in all there are five tries.
    let variants = ["ada", "ADA", " ada", "Ada ", "\u{ff41}\u{ff44}\u{ff41}", "a\u{ad}da", "a\u{200b}da"];
    let mut tried = 0;
    for (n, name) in variants.into_iter().cycle().take(21).enumerate() {
        let address = format!("192.0.{n}.1:4711");
        let fields = [("name", name), ("password", "not it"), ("to", "")];
        let before = slapd.connections();
        let client = portal.client();
        let answer = client.post_from(&address, SIGN_IN, &fields).await;
        let is_asked = slapd.connections() > before;
        let page = client.get(&answer.location()).await;
        assert_eq!(is_asked, notice(&page.body) == FAILED, "{}", notice(&page.body));
        // Whoever the directory knows by that name has the right password there.
        let is_ada = is_asked && means_ada(&slapd.settings(), name).await;
        tried += usize::from(is_ada);
    }
    assert!(tried <= 5, "ada's password was tried {tried} times");
    // The right one has to wait as well.
    assert!(told(&portal, "ada", "ada-secret").await.starts_with("Too many tries."));
    assert_eq!(portal.names().await, ["bea"]);
    portal.advance_s(3_600);
    assert_eq!(told(&portal, "ada", "ada-secret").await, "");
}

async fn means_ada(ldap: &Ldap, name: &str) -> bool {
    let directory = postern_sso::ldap::Directory::new(&[]).unwrap();
    let password = postern_types::form::Secret("ada-secret".to_owned());
    directory.check(ldap, name, &password).await.unwrap().is_some()
}

/// Case 5
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_is_linked_by_name_and_password_there_and_keeps_its_second_factor() {
    let (portal, _slapd, provider) = start(&creating()).await;
    let (client, secret) = portal.enrolled("lena").await;
    let path = format!("/me/login/identity/with/{provider}");
    let page = client.get("/me/login").await;
    assert!(page.body.contains(&format!("href=\"{path}\"")), "{}", page.body);
    assert!(
        client.get(&path).await.body.contains("The password is shown to the directory alone, and not kept.")
    );
    for (name, password) in [("ada", "not it"), ("nobody", "ada-secret"), ("ada", ""), ("bob", "bob-secret")]
    {
        let answer = client.post(&path, &[("name", name), ("password", password)]).await;
        assert_eq!(answer.location(), path);
        assert_eq!(notice_after(&client, answer).await, FAILED);
    }
    let fields = [("name", "ada"), ("password", "ada-secret")];
    let answer = client.change(&path, &fields, &portal.code(&secret)).await;
    assert!(notice_after(&client, answer).await.starts_with("Your account is linked with Northwind."));
    portal.advance_s(30);
    // By that name, with that password: in to the account of another name, past its second factor.
    let client = portal.client();
    assert_eq!(client.sign_in("ada", "ada-secret").await.location(), SECOND_FACTOR);
    assert!(!client.is_in().await);
    assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
    assert!(client.get("/me/profile").await.body.contains("lena@northwind.test"));
    assert_eq!(portal.names().await, ["lena"]);
    // By the name here, the password there is worth nothing.
    assert_eq!(told(&portal, "lena", "ada-secret").await, FAILED);
    // Somebody who has an account by that link is not linked with a second one.
    portal.account("mia").await;
    let mia = portal.signed_in("mia").await;
    let answer = mia.post(&path, &fields).await;
    assert!(
        notice_after(&mia, answer)
            .await
            .starts_with("The person signed in at Northwind has another account here.")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guessing_by_the_form_that_links_is_counted_as_well() {
    let (portal, slapd, provider) = start(&creating()).await;
    portal.account("eve").await;
    let eve: Client = portal.signed_in("eve").await;
    let path = format!("/me/login/identity/with/{provider}");
    let before = slapd.connections();
    for _ in 0..30 {
        eve.post(&path, &[("name", "ada"), ("password", "not it")]).await;
    }
    let asked = (slapd.connections() - before) / 2;
    assert!(asked <= 10, "ada's password was tried {asked} times");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn groups_of_the_directory_lead_into_groups_here() {
    let (portal, slapd, provider) = start(&creating()).await;
    let (staff, office) = (portal.group("staff", &[]).await, portal.group("office", &[]).await);
    let rules = Rules {
        groups: vec![mapping("staff", staff), mapping("cn=office,ou=groups,dc=northwind,dc=test", office)],
        ..creating()
    };
    portal.set_rules(provider, &rules).await;
    let ldap = Ldap { group_base: "ou=groups,dc=northwind,dc=test".to_owned(), ..slapd.settings() };
    let second = portal.provider("Southwind", &rules, &Reach::Ldap(ldap)).await;
    assert_ne!(second, provider);
    // The first that vouches counts, and it looks up no groups.
    assert_eq!(told(&portal, "ada", "ada-secret").await, "");
    assert!(!portal.is_member(staff, "ada").await);
    portal
        .act(postern_core::people::Act::AddMember { group: staff, account: portal.id_of("ada").await })
        .await;
    assert_eq!(told(&portal, "ada", "ada-secret").await, "");
    assert!(!portal.is_member(staff, "ada").await);
    portal.set_enabled(provider, false).await;
    assert_eq!(told(&portal, "eva", "eva-secret").await, "");
    assert!(portal.is_member(office, "eva").await && !portal.is_member(staff, "eva").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn trying_a_directory_shows_what_arrives_and_signs_nobody_in() {
    let (portal, mut slapd, provider) = start(&creating()).await;
    let (root, _) = portal.administrator("root", &[Permission::ManageSettings]).await;
    let path = format!("/settings/sign-in/{provider}/try");
    let page = root.get(&path).await;
    assert!(page.body.contains("name=\"password\""), "{}", page.body);
    let page = root.post(&path, &[("name", "ada"), ("password", "ada-secret")]).await;
    for shown in ["uid=ada,ou=people,dc=northwind,dc=test", "Ada Maier", "ada@northwind.test", "entryUUID"] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
    assert!(page.body.contains("would be made and signed in."), "{}", page.body);
    assert!(!page.body.contains("ada-secret") && !page.body.contains(SERVICE_PASSWORD));
    let answer = root.post(&path, &[("name", "ada"), ("password", "not it")]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, path.clone()));
    assert_eq!(notice_after(&root, answer).await, FAILED);
    slapd.stop();
    let page = root.post(&path, &[("name", "ada"), ("password", "ada-secret")]).await;
    assert!(page.body.contains("Nobody would be signed in."), "{}", page.body);
    assert!(page.body.contains("Northwind</bdi> did not answer") || page.body.contains("did not answer"));
    assert_eq!(portal.names().await, ["root"]);
    assert_eq!(root.get("/me/profile").await.status, StatusCode::OK);
}
