//! A proxy's header as the first factor.

use crate::{
    common::{Around, TestPortal},
    on_both,
    scene::{
        BROWSER, NAME, PENDING, SECOND_FACTOR, SIGN_IN, ada, bare, behind_proxy, creating, is_form, named,
        notice, notice_after, trusted_header,
    },
};
use axum::http::{HeaderValue, StatusCode};
use postern_core::{
    policy::Policy,
    sso::{Reach, Rules},
};

on_both! {
    /// Case 103
    async fn a_header_counts_for_nothing_until_both_the_machine_and_a_provider_say_so(database) {
        let portal = behind_proxy(database).await;
        portal.account("ada").await;
        let page = portal.client().arrive("ada").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(is_form(&page.body) && notice(&page.body).is_empty(), "{}", page.body);
        // A provider, and a machine that has no proxy (any more).
        let provider = portal.proxy(&creating()).await;
        portal.link("ada", provider, "ada").await;
        assert_eq!(portal.client().arrive("ada").await.location(), "/");
        let portal = portal.restart(Policy::default()).await;
        let client = portal.client();
        let page = client.arrive("ada").await;
        assert!(is_form(&page.body) && !page.body.contains("/sign-in/with/"), "{}", page.body);
        let answer = client.send(named(&format!("{SIGN_IN}/with/{provider}"), "ada")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(!client.is_in().await);
    }
}

on_both! {
    /// Case 5
    async fn after_the_proxy_the_second_factor_is_the_only_page_and_leads_to_where_they_were_going(database) {
        let portal = behind_proxy(database).await;
        let (_, secret) = ada(&portal, &Rules::default()).await;
        let client = portal.client();
        let sent = client.send(named("/me/browsers", "ada")).await.location();
        assert_eq!(sent, "/sign-in?to=%2Fme%2Fbrowsers");
        let answer = client.send(named(&sent, "ada")).await;
        assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, SECOND_FACTOR));
        assert!(!client.is_in().await);
        let page = client.send(named(SECOND_FACTOR, "ada")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("name=\"code\"") && !is_form(&page.body), "{}", page.body);
        assert!(notice(&page.body).is_empty(), "{}", page.body);
        let wrong = client.verify("000000", false).await;
        assert_eq!(wrong.path(), SECOND_FACTOR);
        assert!(!client.is_in().await);
        let answer = client.verify(&portal.code(&secret), false).await;
        assert_eq!(answer.location(), "/me/browsers");
        assert!(client.is_in().await);
    }
}

on_both! {
    async fn without_a_second_factor_the_proxy_leads_straight_in(database) {
        let portal = behind_proxy(database).await;
        portal.account("ada").await;
        let provider = portal.proxy(&Rules::default()).await;
        portal.link("ada", provider, "ada").await;
        let client = portal.client();
        let answer = client.send(named("/sign-in?to=%2Fme%2Fbrowsers", "ada")).await;
        assert_eq!(answer.location(), "/me/browsers");
        assert!(client.is_in().await);
        // Only to this portal's own pages.
        let client = portal.client();
        let answer = client.send(named("/sign-in?to=https%3A%2F%2Fevil.test%2F", "ada")).await;
        assert_eq!(answer.location(), "/");
    }
}

on_both! {
    /// Case 103
    async fn nobody_comes_in_by_a_header_of_somebody_else(database) {
        let portal = behind_proxy(database).await;
        portal.account("ada").await;
        let provider = portal.proxy(&creating()).await;
        portal.link("ada", provider, "ada").await;
        let shared = trusted_header().secret.0;
        let from = |peer: &str, secrets: &[&str], users: &[HeaderValue]| {
            let mut request = bare(SIGN_IN, peer);
            for secret in secrets {
                request.headers_mut().append("x-postern-secret", secret.parse().unwrap());
            }
            for user in users {
                request.headers_mut().append("x-user", user.clone());
            }
            request
        };
        let ada = [HeaderValue::from_static("ada")];
        let twice = [ada[0].clone(), ada[0].clone()];
        let (proxy, secret) = ("10.0.0.1:4711", &[shared.as_str()][..]);
        let mut odd = vec![
            ("another peer", from("10.0.0.2:4711", secret, &ada)),
            ("no secret", from(proxy, &[], &ada)),
            ("another secret", from(proxy, &["what the proxy and the portal shar"], &ada)),
            ("two secrets", from(proxy, &[&shared, &shared], &ada)),
            ("two names", from(proxy, secret, &twice)),
            ("no name", from(proxy, secret, &[])),
        ];
        let mut no_peer = from(proxy, secret, &ada);
        no_peer.extensions_mut().clear();
        odd.push(("no peer", no_peer));
        for name in [&b" "[..], b"ada\tbob", b"\xff", "a\u{85}da".as_bytes(), &[b'x'; 1_001]] {
            odd.push(("an odd name", from(proxy, secret, &[HeaderValue::from_bytes(name).unwrap()])));
        }
        let before = portal.names().await;
        for (what, request) in odd {
            let client = portal.client();
            let page = client.send(request).await;
            assert_eq!(page.status, StatusCode::OK, "{what}");
            assert!(is_form(&page.body), "{what}: {}", page.body);
            assert!(client.cookie(PENDING).is_none() && !client.is_in().await, "{what}");
        }
        // The button says why.
        let client = portal.client();
        let answer = client.send(bare(&format!("{SIGN_IN}/with/{provider}"), "10.0.0.2:4711")).await;
        let told = notice_after(&client, answer).await;
        assert_eq!(told, "What Northwind sent does not prove who you are. If it happens again, tell your administrator.");
        assert_eq!(portal.names().await, before);
        assert_eq!(portal.client().send(from("[::ffff:10.0.0.1]:4711", secret, &ada)).await.location(), "/");
    }
}

on_both! {
    /// Case 103
    async fn a_name_with_other_blanks_around_it_is_another_name(database) {
        let portal = behind_proxy(database).await;
        portal.account("ada").await;
        let provider = portal.proxy(&Rules::default()).await;
        portal.link("ada", provider, "ada").await;
        // Blanks and tabs around a value are HTTP's own (RFC 9110 section 5.5); others are the name's.
        for name in ["\u{a0}ada", "ada\u{3000}", "\u{2003}ada", "\u{85}ada", "ada\u{200b}", "\u{feff}ada"] {
            let mut request = named(SIGN_IN, "x");
            request.headers_mut().insert("x-user", HeaderValue::from_bytes(name.as_bytes()).unwrap());
            let client = portal.client();
            client.send(request).await;
            assert!(!client.is_in().await, "{name:?} came in as ada");
        }
        assert_eq!(portal.client().arrive(" ada\t").await.location(), "/");
    }
}

/// Case 103
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_break_in_a_header_is_another_header_or_none() {
    use std::{
        io::{Read, Write},
        net::{SocketAddr, TcpStream},
        time::Duration,
    };
    let mut trusted = trusted_header();
    trusted.peers = vec!["127.0.0.1/32".parse().unwrap()];
    let around = Around { header: Some(trusted.clone()), ..Around::default() };
    let portal = TestPortal::with_around(crate::common::database::TestDatabase::sqlite(), around).await;
    portal.account("ada").await;
    portal.provider(NAME, &creating(), &Reach::Header).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = portal.router.clone().into_make_service_with_connect_info::<SocketAddr>();
    let server = tokio::spawn(async move { axum::serve(listener, service).await });
    let answer = async |user: &str| {
        let head = format!(
            "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Postern-Secret: {}\r\n",
            trusted.secret.0
        );
        let request = format!("{head}X-User: {user}\r\n\r\n");
        let exchanged = tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut bytes = Vec::new();
            let _ = stream.read_to_end(&mut bytes);
            String::from_utf8_lossy(&bytes).into_owned()
        });
        exchanged.await.unwrap()
    };
    for user in
        ["eve\r\n bob", "eve\rbob", "eve\nX-User: bob", "eve\r\nX-User: bob", "eve\r\nX-Postern-Secret: x"]
    {
        let answer = answer(user).await;
        let status = answer.split(' ').nth(1).unwrap_or_default();
        assert!(["200", "400"].contains(&status), "{user:?}: {answer}");
    }
    assert_eq!(portal.names().await, ["ada"]);
    let welcome = answer("eve").await;
    assert!(welcome.starts_with("HTTP/1.1 303 "), "{welcome}");
    assert_eq!(portal.names().await, ["ada", "eve"]);
    server.abort();
}

on_both! {
    /// Case 103
    async fn a_disabled_person_is_told_nothing_and_stays_out(database) {
        let portal = behind_proxy(database).await;
        ada(&portal, &Rules::default()).await;
        portal.set_disabled(portal.id_of("ada").await, true).await;
        let client = portal.client();
        let answer = client.arrive("ada").await;
        assert!(client.cookie(PENDING).is_none() && client.cookie(BROWSER).is_none());
        assert_eq!(notice_after(&client, answer).await, "You cannot sign in with Northwind.");
        assert!(!client.is_in().await);
        // Not told again and again.
        assert!(notice(&client.arrive("ada").await.body).is_empty());
        // While the sign-in waits for the second factor as well.
        portal.set_disabled(portal.id_of("ada").await, false).await;
        let waiting = portal.client();
        assert_eq!(waiting.arrive("ada").await.location(), SECOND_FACTOR);
        portal.set_disabled(portal.id_of("ada").await, true).await;
        assert!(!waiting.is_in().await);
        assert_eq!(waiting.get(SECOND_FACTOR).await.location(), SIGN_IN);
    }
}

on_both! {
    async fn after_signing_out_the_page_is_shown_and_nobody_is_signed_in_by_itself(database) {
        let portal = behind_proxy(database).await;
        portal.account("ada").await;
        let provider = portal.proxy(&Rules::default()).await;
        portal.link("ada", provider, "ada").await;
        let client = portal.client();
        assert_eq!(client.arrive("ada").await.location(), "/");
        client.post("/sign-out", &[]).await;
        for _ in 0..3 {
            let page = client.arrive("ada").await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(is_form(&page.body), "{}", page.body);
            assert!(page.body.contains(&format!("href=\"/sign-in/with/{provider}\"")), "{}", page.body);
            assert!(!client.is_in().await);
        }
        // Where they wanted to go is on the button, which does sign in.
        let page = client.send(named("/sign-in?to=%2Fme%2Fbrowsers", "ada")).await;
        assert!(page.body.contains(&format!("/sign-in/with/{provider}?to=%2Fme%2Fbrowsers\"")), "{}", page.body);
        let answer = client.send(named(&format!("/sign-in/with/{provider}?to=%2Fme%2Fbrowsers"), "ada")).await;
        assert_eq!(answer.location(), "/me/browsers");
        assert!(client.is_in().await);
        // Nobody signs in anew who is in.
        let answer = client.send(named(&format!("/sign-in/with/{provider}"), "ada")).await;
        assert_eq!(answer.location(), "/");
    }
}
