//! Tickets of a real realm, which `scripts/kdc` runs beside these tests.

use crate::{
    common::{
        Around, PASSWORD, TestPortal,
        client::{Answer, Client},
        database::TestDatabase,
    },
    realm::{Desk, keytab},
    scene::{NAME, SECOND_FACTOR, SIGN_IN, creating, from, is_form, leads_to, notice, notice_after},
};
use axum::{
    body::Body,
    http::{StatusCode, header},
};
use data_encoding::BASE64;
use postern_core::sso::{Kerberos, Reach, Rules};
use std::net::SocketAddr;
use uuid::Uuid;

/// In the network that is asked quietly.
const INSIDE: &str = "10.0.0.5:4711";
const OUTSIDE: &str = "192.0.2.1:4711";
const NTLM: &[u8] = b"NTLMSSP\0\x01\0\0\0\x97\x82\x08\xe2";

fn kerberos(realm: &str) -> Reach {
    let networks = ["10.0.0.0/8", "2001:db8::/32"].map(str::to_owned).to_vec();
    Reach::Kerberos(Kerberos { realms: vec![realm.to_owned()], networks })
}

async fn start() -> TestPortal {
    let around = Around { keytab: Some(keytab()), ..Around::default() };
    TestPortal::with_around(TestDatabase::sqlite(), around).await
}

/// A portal that ada came to by an account with an app, and its secret.
async fn with_ada(rules: &Rules) -> (TestPortal, Uuid, String) {
    let portal = start().await;
    let (_, secret) = portal.enrolled("ada").await;
    let provider = portal.provider(NAME, rules, &kerberos("NORTHWIND.TEST")).await;
    portal.link("ada", provider, "ada@NORTHWIND.TEST").await;
    (portal, provider, secret)
}

async fn open(client: &Client, peer: &str, path: &str, shown: Option<&str>) -> Answer {
    let mut request = from(peer, path);
    if let Some(shown) = shown {
        request = request.header(header::AUTHORIZATION, shown);
    }
    client.send(request.body(Body::empty()).unwrap()).await
}

fn asked(answer: &Answer) -> Option<&str> {
    answer.headers.get(header::WWW_AUTHENTICATE).map(|value| value.to_str().unwrap())
}

fn is_challenged(answer: &Answer) -> bool {
    let is_asked = asked(answer) == Some("Negotiate");
    assert_eq!(is_asked, answer.status == StatusCode::UNAUTHORIZED, "{:?}", answer.headers);
    is_asked
}

/// What the page says that somebody is led to who showed something that does not count; the browser goes on showing it.
async fn refused(client: &Client, peer: &str, path: &str, shown: &str) -> String {
    let answer = open(client, peer, path, Some(shown)).await;
    assert_eq!((answer.status, answer.path().as_str()), (StatusCode::SEE_OTHER, SIGN_IN), "{}", answer.body);
    assert_eq!(asked(&answer), None);
    let page = open(client, peer, &answer.location(), Some(shown)).await;
    assert_eq!((page.status, asked(&page)), (StatusCode::OK, None), "led round and round");
    assert!(is_form(&page.body));
    let told = notice(&page.body);
    // It is told once, and nothing is asked any more.
    for shown in [Some(shown), None] {
        let page = open(client, peer, SIGN_IN, shown).await;
        assert_eq!((page.status, asked(&page)), (StatusCode::OK, None));
        assert!(is_form(&page.body) && notice(&page.body).is_empty(), "{}", page.body);
    }
    assert!(!client.is_in().await);
    told
}

/// Case 122
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn browsers_inside_are_asked_for_a_ticket_on_a_page_that_can_be_used_and_others_are_not() {
    let (portal, ..) = with_ada(&Rules::default()).await;
    for peer in [INSIDE, "[::ffff:10.0.0.5]:4711", "[2001:db8::1]:4711"] {
        let client = portal.client();
        let page = open(&client, peer, SIGN_IN, None).await;
        assert!(is_challenged(&page) && is_form(&page.body), "{peer}: {}", page.body);
        assert!(notice(&page.body).is_empty());
        // Who has no ticket uses the form there.
        let answer = client.sign_in("ada", PASSWORD).await;
        assert_eq!(answer.location(), SECOND_FACTOR);
    }
    for peer in [OUTSIDE, "[::ffff:192.0.2.1]:4711", "[2001:db9::1]:4711"] {
        let page = open(&portal.client(), peer, SIGN_IN, None).await;
        assert!(!is_challenged(&page) && is_form(&page.body), "{peer}");
    }
    // What a stranger says of where they come from is not believed.
    let request = from(OUTSIDE, SIGN_IN).header("x-forwarded-for", "10.0.0.5").body(Body::empty()).unwrap();
    assert!(!is_challenged(&portal.client().send(request).await));
    // A wrong password is told on a page that asks for nothing.
    let client = portal.client();
    let answer = client.sign_in("ada", "not it").await;
    let page = open(&client, INSIDE, &answer.location(), None).await;
    assert!(!is_challenged(&page) && !notice(&page.body).is_empty(), "{}", page.body);
}

/// Case 5
/// Case 122
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ticket_leads_to_the_second_factor_alone_and_is_answered() {
    let (portal, _, secret) = with_ada(&Rules::default()).await;
    let desk = Desk::of("ada");
    let client = portal.client();
    let path = "/sign-in?to=%2Fme%2Fbrowsers";
    assert!(is_challenged(&open(&client, INSIDE, path, None).await));
    let ticket = desk.ticket();
    let answer = open(&client, INSIDE, path, Some(&ticket)).await;
    assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, SECOND_FACTOR));
    let reply = asked(&answer).unwrap().strip_prefix("Negotiate ").unwrap();
    assert!(BASE64.decode(reply.as_bytes()).unwrap().len() > 20, "{reply}");
    let page = open(&client, INSIDE, SECOND_FACTOR, None).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("name=\"code\"") && !is_form(&page.body));
    assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/me/browsers");
    assert!(client.is_in().await);
    // The ticket was shown: nobody comes in by it again.
    let thief = portal.client();
    let told = refused(&thief, INSIDE, SIGN_IN, &ticket).await;
    assert!(told.starts_with("What Northwind sent does not prove who you are."), "{told}");
}

/// Case 122
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_real_client_is_asked_comes_in_and_believes_the_reply() {
    let portal = start().await;
    portal
        .provider(
            NAME,
            &creating(),
            &Reach::Kerberos(Kerberos {
                realms: vec!["NORTHWIND.TEST".to_owned()],
                networks: vec!["127.0.0.0/8".to_owned()],
            }),
        )
        .await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let service = portal.router.clone().into_make_service_with_connect_info::<SocketAddr>();
    let server = tokio::spawn(async move { axum::serve(listener, service).await });
    let curl = move || Desk::of("ada").curl(&format!("http://localhost:{port}/sign-in"));
    let told = tokio::task::spawn_blocking(curl).await.unwrap();
    assert!(told.contains("HTTP/1.1 401 ") && told.contains("HTTP/1.1 303 "), "{told}");
    assert!(told.contains("__Host-postern="), "{told}");
    assert_eq!(portal.names().await, ["ada"]);
    assert_eq!(portal.links(portal.id_of("ada").await).await[0].subject, "ada@NORTHWIND.TEST");
    server.abort();
}

/// Case 122
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ntlm_and_garbage_are_told_once_and_never_asked_again() {
    let (portal, provider, _) = with_ada(&Rules::default()).await;
    let ntlm = format!("Negotiate {}", BASE64.encode(NTLM));
    let client = portal.client();
    assert!(is_challenged(&open(&client, INSIDE, SIGN_IN, None).await));
    let told = refused(&client, INSIDE, SIGN_IN, &ntlm).await;
    assert!(
        told.starts_with("Your browser offered an old kind of Windows sign-in that Northwind does not take."),
        "{told}"
    );
    // Also by the button.
    let button = format!("{SIGN_IN}/with/{provider}");
    assert_eq!(refused(&portal.client(), OUTSIDE, &button, &ntlm).await, told);
    let long = format!("Negotiate {}", BASE64.encode(&[0x60; 64 * 1024 + 1]));
    for shown in ["Negotiate ", "Negotiate !", "negotiate YWJj", "NEGOTIATE  YWJj", &long] {
        for path in [SIGN_IN, &button] {
            let told = refused(&portal.client(), INSIDE, path, shown).await;
            assert!(
                told.starts_with("What Northwind sent does not prove who you are."),
                "{shown:.20}: {told}"
            );
        }
    }
    // What a browser shows to somebody else is no ticket: it is asked for one as if it had shown nothing.
    for shown in ["Bearer YWJj", "Basic YWRhOmFkYQ==", "Negotiate", ""] {
        let client = portal.client();
        assert!(is_challenged(&open(&client, INSIDE, SIGN_IN, Some(shown)).await), "{shown}");
        let page = open(&client, OUTSIDE, SIGN_IN, Some(shown)).await;
        assert!(!is_challenged(&page) && is_form(&page.body) && notice(&page.body).is_empty(), "{shown}");
        let page = open(&client, OUTSIDE, &button, Some(shown)).await;
        assert!(is_challenged(&page) && is_form(&page.body), "{shown}");
    }
    // The form works for them, whatever the browser goes on showing.
    let fields = [("name", "ada"), ("password", PASSWORD), ("to", "")];
    let body = crate::common::client::form(&fields);
    let request =
        Client::form_request(SIGN_IN, &fields).header(header::AUTHORIZATION, ntlm).body(Body::from(body));
    assert_eq!(client.send(request.unwrap()).await.location(), SECOND_FACTOR);
}

/// Case 122
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_signing_out_no_ticket_is_asked_for_until_the_button_is_pressed() {
    let (portal, provider, secret) = with_ada(&Rules::default()).await;
    let desk = Desk::of("ada");
    let client = portal.client();
    open(&client, INSIDE, SIGN_IN, Some(&desk.ticket())).await;
    client.verify(&portal.code(&secret), true).await;
    portal.advance_s(30);
    client.post("/sign-out", &[]).await;
    for _ in 0..2 {
        let page = open(&client, INSIDE, SIGN_IN, None).await;
        assert!(!is_challenged(&page) && is_form(&page.body));
    }
    // A browser may go on showing tickets by itself.
    let page = open(&client, INSIDE, SIGN_IN, Some(&desk.ticket())).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(is_form(&page.body));
    let button = format!("{SIGN_IN}/with/{provider}?to=%2Fme%2Fbrowsers");
    for peer in [INSIDE, OUTSIDE] {
        let page = open(&client, peer, &button, None).await;
        assert!(is_challenged(&page) && is_form(&page.body));
        assert_eq!(
            notice(&page.body),
            "Your browser has no Windows sign-in for this portal (Northwind). Sign in with your name and password."
        );
        assert!(page.body.contains("value=\"/me/browsers\""), "{}", page.body);
    }
    let answer = open(&client, OUTSIDE, &button, Some(&desk.ticket())).await;
    assert_eq!(answer.location(), SECOND_FACTOR);
    assert!(asked(&answer).unwrap().starts_with("Negotiate "));
    assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/me/browsers");
}

/// Case 122
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn services_roles_and_people_of_other_realms_are_nobody() {
    let portal = start().await;
    portal.provider(NAME, &creating(), &kerberos("NORTHWIND.TEST")).await;
    for (principal, why) in [
        ("bob/admin", "You cannot sign in with Northwind."),
        ("ada@SOUTHWIND.TEST", "What Northwind sent does not prove who you are."),
    ] {
        let told = refused(&portal.client(), INSIDE, SIGN_IN, &Desk::of(principal).ticket()).await;
        assert!(told.starts_with(why), "{principal}: {told}");
    }
    // A realm that is trusted by the machine, and not by the portal.
    let other = start().await;
    other.provider(NAME, &creating(), &kerberos("SOUTHWIND.TEST")).await;
    let told = refused(&other.client(), INSIDE, SIGN_IN, &Desk::of("ada").ticket()).await;
    assert_eq!(told, "You cannot sign in with Northwind.");
    assert!(portal.names().await.is_empty() && other.names().await.is_empty());
    let answer = open(&portal.client(), INSIDE, SIGN_IN, Some(&Desk::of("bob").ticket())).await;
    assert_eq!(answer.location(), "/");
    assert_eq!(portal.names().await, ["bob"]);
}

/// Case 122
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_is_linked_with_the_person_of_the_ticket() {
    let portal = start().await;
    let (client, secret) = portal.enrolled("eva").await;
    let provider = portal.provider(NAME, &Rules::default(), &kerberos("NORTHWIND.TEST")).await;
    let path = format!("/me/login/identity/with/{provider}");
    let answer = client.change(&path, &[], &portal.code(&secret)).await;
    let to = leads_to(&answer);
    // The browser is asked, and who has no ticket stays among their own pages.
    let page = open(&client, OUTSIDE, &to, None).await;
    assert!(is_challenged(&page));
    let answer = open(&client, OUTSIDE, &to, Some(&Desk::of("ada").ticket())).await;
    assert!(asked(&answer).unwrap().starts_with("Negotiate "));
    assert!(notice_after(&client, answer).await.starts_with("Your account is linked with Northwind."));
    assert_eq!(portal.links(portal.id_of("eva").await).await[0].subject, "ada@NORTHWIND.TEST");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_links_an_account_and_has_no_ticket_is_told_so_among_their_own_pages() {
    let portal = start().await;
    let (client, secret) = portal.enrolled("eva").await;
    let provider = portal.provider(NAME, &Rules::default(), &kerberos("NORTHWIND.TEST")).await;
    let path = format!("/me/login/identity/with/{provider}");
    let to = leads_to(&client.change(&path, &[], &portal.code(&secret)).await);
    for client in [client, portal.client()] {
        let page = open(&client, OUTSIDE, &to, None).await;
        assert!(!page.body.contains("href=\"/settings/"), "settings are not for everybody: {}", page.body);
    }
}
