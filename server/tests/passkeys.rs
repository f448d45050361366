//! Signing in with a passkey: cases of section D, and those of others that are about passkeys.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, StatusCode},
};
use common::{
    PASSWORD, TestPortal,
    client::{Answer, Client, form},
    key::{
        ELSEWHERE, Foreign, KEY, LOGIN, NOT_VERIFIED, PASSKEY_COOKIE, STALE, SUSPICIOUS, SoftKey, Twist,
        UNKNOWN, UP, attribute, base64,
    },
};
use postern_core::{
    account,
    audit::Origin,
    entity::method_failure,
    policy::{Policy, SecondFactorRule},
};
use postern_types::MethodKind;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use serde_json::Value;
use std::net::SocketAddr;

/// What is said of a passkey that nobody here has, or that may not sign in.
const NOBODYS: &str = "This portal does not know that passkey";

/// Shows a passkey that must not be accepted, and gives what the page says.
async fn refused(client: &Client, code: &str) -> String {
    let answer = client.show_passkey(code, "").await;
    assert_eq!(answer.location(), "/sign-in", "{}", answer.body);
    assert!(!client.is_in().await);
    client.notice("/sign-in").await
}

/// A visitor of their own for an answer that must not be accepted.
async fn refused_anew(portal: &TestPortal, key: &mut SoftKey, twist: &Twist) -> String {
    let visitor = portal.client();
    let code = key.sign_with(&visitor.passkey_options().await, twist);
    refused(&visitor, &code).await
}

async fn refused_page(portal: &TestPortal, key: &mut SoftKey) -> String {
    let visitor = portal.client();
    let code = key.sign(&visitor.passkey_options().await);
    assert_eq!(visitor.show_passkey(&code, "").await.location(), "/sign-in");
    visitor.get("/sign-in").await.body
}

async fn signed_in(portal: &TestPortal, key: &mut SoftKey) -> (Client, Answer) {
    let visitor = portal.client();
    let code = key.sign(&visitor.passkey_options().await);
    let answer = visitor.show_passkey(&code, "").await;
    assert_eq!(answer.location(), "/", "{}", visitor.get("/sign-in").await.body);
    assert!(visitor.is_in().await);
    (visitor, answer)
}

/// A form from a network address of its own.
async fn post_from(client: &Client, address: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let mut request: Request<Body> =
        Client::form_request(path, fields).body(Body::from(form(fields))).unwrap();
    let peer: SocketAddr = format!("{address}:1").parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    client.send(request).await
}

on_both! {
    /// Case 63
    async fn a_passkey_signs_in_alone_and_is_asked_of_everybody_alike(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        let visitor = portal.client();
        let asked = visitor.post("/sign-in/passkey/begin", &[]).await;
        assert_eq!(asked.headers["content-type"], "application/json");
        assert_eq!(asked.headers["cache-control"], "no-store");
        let cookies = asked.set_cookies();
        assert_eq!(cookies.len(), 1, "{cookies:?}");
        for part in ["__Host-postern-passkey=", "HttpOnly", "Secure", "SameSite=", "Path=/"] {
            assert!(cookies[0].contains(part), "{part}: {}", cookies[0]);
        }
        assert!(!cookies[0].contains("Max-Age"), "{}", cookies[0]);
        let of = |options: &str| {
            let mut options: Value = serde_json::from_str(options).unwrap();
            let challenge = options.as_object_mut().unwrap().remove("challenge").unwrap();
            (options, challenge)
        };
        let (options, challenge) = of(&asked.body);
        assert_eq!(options["userVerification"], "required");
        assert_eq!(options["rpId"], "localhost");
        assert!(options["allowCredentials"].as_array().is_none_or(Vec::is_empty), "{options}");
        // Whoever asks, and whoever they say they are.
        let mut challenges = vec![challenge];
        for name in ["ada", "nobody", ""] {
            let other = portal.client().post("/sign-in/passkey/begin", &[("name", name)]).await;
            let (other, challenge) = of(&other.body);
            assert_eq!(other, options, "{name}");
            assert!(!challenges.contains(&challenge));
            challenges.push(challenge);
        }
        // A second question in the same browser: one visitor.
        assert!(visitor.post("/sign-in/passkey/begin", &[]).await.set_cookies().is_empty());
        let answer = visitor.show_passkey(&key.sign(&asked.body), "").await;
        assert_eq!(answer.location(), "/");
        assert!(visitor.is_in().await);
        assert_eq!(visitor.cookie(PASSKEY_COOKIE), None);
        let events = portal.events("authn_login_success").await;
        assert_eq!(events.last().unwrap().account_name.as_deref(), Some("ada"));
    }
}

on_both! {
    /// Case 63
    async fn the_sign_in_page_says_nothing_of_who_has_a_passkey(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        portal.account("bram").await;
        let mut pages = Vec::new();
        for name in ["ada", "bram", "nobody"] {
            let visitor = portal.client();
            let answer = visitor.sign_in(name, "wrong").await;
            assert_eq!(answer.location(), "/sign-in");
            let page = visitor.get("/sign-in").await.body;
            assert!(page.contains("action=\"/sign-in/passkey\""), "{page}");
            // A nonce is made for every page.
            let nonce = attribute(&page, "nonce").unwrap_or_default();
            pages.push(page.replace(&nonce, "").replace(&format!("value=\"{name}\""), ""));
        }
        assert_eq!(pages[0], pages[2]);
        assert_eq!(pages[1], pages[2]);
    }
}

on_both! {
    async fn a_passkey_by_another_maker_signs_in(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let mut key = Foreign::default();
        let answer = key.register(&client.options(KEY).await).await;
        assert!(client.finish_key("Her phone", &answer).await.body.contains("is on</h1>"));
        for _ in 0..2 {
            let visitor = portal.client();
            let code = key.sign(&visitor.passkey_options().await).await;
            assert_eq!(visitor.show_passkey(&code, "").await.location(), "/");
            assert!(visitor.is_in().await);
        }
    }
}

on_both! {
    /// Case 50, 58
    async fn without_pin_fingerprint_or_face_it_is_no_passkey(database) {
        let portal = TestPortal::new(database).await;
        let twist = Twist::default();
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        let mut silent = SoftKey { flags: UP, ..key.clone() };
        assert!(refused_anew(&portal, &mut silent, &twist).await.contains(NOT_VERIFIED));
        // Also a key that never did: as a second factor it is good enough, alone it is not.
        let mut plain = SoftKey::without_pin("plain");
        portal.with_key("bram", &mut plain).await;
        assert!(refused_anew(&portal, &mut plain, &twist).await.contains(NOT_VERIFIED));
        portal.signed_in_with_key("bram", &mut plain).await;
        signed_in(&portal, &mut key).await;
        let mut untouched = SoftKey { flags: 0, ..key.clone() };
        assert!(refused_anew(&portal, &mut untouched, &twist).await.contains(UNKNOWN));
    }
}

on_both! {
    /// Case 44, 47, 48, 49, 51, 52, 53
    async fn what_is_refused_of_a_second_factor_is_refused_of_a_passkey(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        signed_in(&portal, &mut key).await;
        let twists = [
            (Twist { kind: Some("webauthn.create"), ..Twist::default() }, UNKNOWN),
            (Twist { more: r#","crossOrigin":true"#, ..Twist::default() }, ELSEWHERE),
            (Twist { more: r#","topOrigin":"https://evil.test""#, ..Twist::default() }, ELSEWHERE),
            (Twist { rp_id: Some("evil.test"), ..Twist::default() }, ELSEWHERE),
            (Twist { counter: Some(1), ..Twist::default() }, SUSPICIOUS),
            (Twist { counter: Some(0), ..Twist::default() }, SUSPICIOUS),
            (Twist { challenge: Some(vec![7; 32]), ..Twist::default() }, STALE),
            (Twist { signature: Some(|_| Vec::new()), ..Twist::default() }, UNKNOWN),
            (Twist { signature: Some(|mut bytes| { *bytes.last_mut().unwrap() ^= 1; bytes }), ..Twist::default() }, UNKNOWN),
            (Twist { after: Some(|data| data[36] ^= 0x40), ..Twist::default() }, UNKNOWN),
        ];
        for (n, (twist, words)) in twists.iter().enumerate() {
            let notice = refused_anew(&portal, &mut key, twist).await;
            assert!(notice.contains(words), "{n}: {notice}");
        }
        let mut synced = SoftKey { flags: key.flags | 0x08, ..key.clone() };
        assert!(refused_anew(&portal, &mut synced, &Twist::default()).await.contains(UNKNOWN));
        let mut away = SoftKey { origin: "http://localhost:8081".to_owned(), ..key.clone() };
        assert!(refused_anew(&portal, &mut away, &Twist::default()).await.contains(ELSEWHERE));
        let mut liar = SoftKey { secret: SoftKey::new("red").secret, ..key.clone() };
        assert!(refused_anew(&portal, &mut liar, &Twist::default()).await.contains(UNKNOWN));
        assert_eq!(portal.events("webauthn_clone_suspected").await.len(), 2);
        signed_in(&portal, &mut key).await;
    }
}

on_both! {
    /// Case 56
    async fn a_passkey_says_whose_it_is_and_has_to_be_right(database) {
        let portal = TestPortal::new(database).await;
        let (mut key, mut brams) = (SoftKey::synced("phone"), SoftKey::synced("tablet"));
        portal.with_key("ada", &mut key).await;
        portal.with_key("bram", &mut brams).await;
        for user_handle in [None, brams.user_handle.clone(), Some(Vec::new()), Some(vec![0; 16])] {
            let mut liar = SoftKey { user_handle, ..key.clone() };
            let notice = refused_anew(&portal, &mut liar, &Twist::default()).await;
            assert!(notice.contains(UNKNOWN), "{notice}");
        }
        let (client, _) = signed_in(&portal, &mut key).await;
        assert!(client.get("/me/profile").await.body.contains("ada@northwind.test"));
        let (client, _) = signed_in(&portal, &mut brams).await;
        assert!(client.get("/me/profile").await.body.contains("bram@northwind.test"));
    }
}

on_both! {
    async fn a_passkey_that_nobody_has_is_told_to_be_forgotten(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        let (client, _) = portal.with_key("ada", &mut key).await;
        let mut stranger = SoftKey { user_handle: key.user_handle.clone(), ..SoftKey::synced("other") };
        let visitor = portal.client();
        let code = stranger.sign(&visitor.passkey_options().await);
        assert_eq!(visitor.show_passkey(&code, "").await.location(), "/sign-in");
        let page = visitor.get("/sign-in").await.body;
        assert!(page.contains(NOBODYS), "{page}");
        assert!(page.contains("signalUnknownCredential") && page.contains(&base64(&stranger.id)), "{page}");
        assert!(!visitor.get("/sign-in").await.body.contains("signalUnknownCredential"));
        // One that was removed is one of those.
        let asked = client.post(&format!("/me/login/method/{}/remove", client.method_id(&portal, "Blue key").await), &[]).await;
        let options = client.options(&format!("{}?method=security_key", asked.location())).await;
        let code = key.sign(&options);
        assert_eq!(client.confirm(&asked.location(), &[("method", "security_key"), ("code", &code)]).await.location(), LOGIN);
        assert!(refused_anew(&portal, &mut key, &Twist::default()).await.contains(NOBODYS));
        let failed = portal.events("authn_login_fail").await;
        assert_eq!(failed.len(), 2);
        assert!(failed.iter().all(|event| event.account_id.is_none() && event.method.as_deref() == Some("security_key")));
    }
}

on_both! {
    async fn the_longest_passkey_is_told_to_be_forgotten_by_its_whole_id(database) {
        let portal = TestPortal::new(database).await;
        let mut stranger = SoftKey { id: vec![7; 1_023], ..SoftKey::synced("other") };
        assert!(refused_page(&portal, &mut stranger).await.contains(&base64(&stranger.id)));
    }
}

on_both! {
    /// Case 14, 108
    async fn a_disabled_account_answers_like_a_passkey_that_nobody_has(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        let mut stranger = SoftKey { user_handle: key.user_handle.clone(), ..SoftKey::synced("other") };
        let unknown = refused_anew(&portal, &mut stranger, &Twist::default()).await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        // Asked before it was disabled.
        let visitor = portal.client();
        let code = key.sign(&visitor.passkey_options().await);
        account::set_disabled(portal.portal(), &Origin::default(), ada.id, true).await.unwrap();
        assert_eq!(refused(&visitor, &code).await, unknown);
        assert_eq!(refused_anew(&portal, &mut key, &Twist::default()).await, unknown);
        account::set_disabled(portal.portal(), &Origin::default(), ada.id, false).await.unwrap();
        signed_in(&portal, &mut key).await;
    }
}

on_both! {
    async fn where_passkeys_do_not_sign_in_there_is_neither_button_nor_route(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        let visitor = portal.client();
        assert!(visitor.get("/sign-in").await.body.contains("/sign-in/passkey"));
        let code = key.sign(&visitor.passkey_options().await);
        let cookie = visitor.cookie(PASSKEY_COOKIE).unwrap();
        let portal = portal.restart(Policy { passkeys: false, ..Policy::default() }).await;
        let visitor = portal.client();
        visitor.set_cookie(PASSKEY_COOKIE, &cookie);
        let page = visitor.get("/sign-in").await.body;
        assert!(!page.contains("/sign-in/passkey") && !page.contains("webauthn"), "{page}");
        assert_eq!(visitor.post("/sign-in/passkey/begin", &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.show_passkey(&code, "").await.status, StatusCode::NOT_FOUND);
        assert!(!visitor.is_in().await);
        // Its key is still a second factor.
        portal.signed_in_with_key("ada", &mut key).await;
        // Switched on again, the question of before is still the visitor's.
        let portal = portal.restart(Policy::default()).await;
        let visitor = portal.client();
        visitor.set_cookie(PASSKEY_COOKIE, &cookie);
        assert_eq!(visitor.show_passkey(&code, "").await.location(), "/");
    }
}

on_both! {
    /// Case 46, 82
    async fn an_answer_counts_in_the_browser_that_was_asked(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        let asked = portal.client();
        let code = key.sign(&asked.passkey_options().await);
        let own = asked.cookie(PASSKEY_COOKIE).unwrap();
        let other = portal.client();
        other.passkey_options().await;
        assert!(refused(&other, &code).await.contains(STALE));
        for forged in [None, Some(""), Some("x"), Some("00000000-0000-0000-0000-000000000000"), Some(&own[1..])] {
            let nobody = portal.client();
            if let Some(forged) = forged {
                nobody.set_cookie(PASSKEY_COOKIE, forged);
            }
            assert!(refused(&nobody, &code).await.contains(STALE), "{forged:?}");
        }
        // From another site, with the cookie or without.
        let cross = Request::post("/sign-in/passkey")
            .header("sec-fetch-site", "cross-site")
            .header("origin", "https://evil.test")
            .header("content-type", "application/x-www-form-urlencoded");
        let answer = asked.send(cross.body(Body::from(form(&[("code", &code)]))).unwrap()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        // Five minutes, as everywhere.
        let late = portal.client();
        let too_late = key.sign(&late.passkey_options().await);
        portal.advance_s(299);
        assert_eq!(asked.show_passkey(&code, "").await.location(), "/");
        portal.advance_s(1);
        assert!(refused(&late, &too_late).await.contains(STALE));
    }
}

on_both! {
    /// Case 45, 60
    async fn an_answer_signs_in_once_even_twenty_times_at_once_and_on_two_processes(database) {
        let portal = TestPortal::new(database).await;
        let twin = portal.twin().await;
        for counts in [true, false] {
            let name = if counts { "ada" } else { "bram" };
            let mut key = SoftKey { counts, ..SoftKey::new(name) };
            portal.with_key(name, &mut key).await;
            let visitor = portal.client();
            let code = key.sign(&visitor.passkey_options().await);
            let cookie = visitor.cookie(PASSKEY_COOKIE).unwrap();
            let tries: Vec<_> = (0..20)
                .map(|n| {
                    let code = code.clone();
                    let copy = if n % 2 == 0 { portal.client() } else { Client::new(twin.clone()) };
                    copy.set_cookie(PASSKEY_COOKIE, &cookie);
                    tokio::spawn(async move {
                        let location = copy.show_passkey(&code, "").await.location();
                        assert_eq!(location == "/", copy.is_in().await, "{location}");
                        location
                    })
                })
                .collect();
            let mut accepted = 0;
            for attempt in tries {
                accepted += u32::from(attempt.await.unwrap() == "/");
            }
            assert_eq!(accepted, 1, "{name}");
            portal.advance_s(60);
            // Again, later, in the same browser.
            assert!(refused(&visitor, &code).await.contains(STALE));
        }
    }
}

on_both! {
    /// Case 85
    async fn a_passkey_leads_where_the_visitor_wanted_to_go_and_never_away(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        for (to, expected) in [
            ("/me/profile", "/me/profile"),
            ("http://localhost:8080/me/login", "/me/login"),
            ("//evil.test", "/"),
            ("https://evil.test/", "/"),
            ("/\\evil.test", "/"),
            ("javascript:alert(1)", "/"),
            ("http://localhost:8080@evil.test", "/"),
            ("", "/"),
        ] {
            let visitor = portal.client();
            let code = key.sign(&visitor.passkey_options().await);
            let answer = visitor.show_passkey(&code, to).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            assert_eq!(answer.location(), expected, "{to}");
            // A refusal keeps it, unless it leads away.
            let visitor = portal.client();
            let refused = visitor.show_passkey("{}", to).await.location();
            assert!(refused.starts_with("/sign-in") && !refused.contains("evil"), "{to}: {refused}");
            assert_eq!(refused.contains("to="), expected != "/", "{to}: {refused}");
        }
    }
}

on_both! {
    /// Case 111
    async fn strangers_who_guess_do_not_keep_a_passkey_out(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        for n in 0..40 {
            let client = portal.client();
            let fields = [("name", "ada"), ("password", "wrong")];
            post_from(&client, &format!("192.0.2.{n}"), "/sign-in", &fields).await;
            portal.advance_s(1);
        }
        let client = portal.client();
        assert_eq!(client.sign_in("ada", PASSWORD).await.location(), "/sign-in");
        assert!(client.notice("/sign-in").await.contains("Too many tries"));
        signed_in(&portal, &mut key).await;
        // Nor do answers of other keys, by somebody who knows the password.
        portal.advance_s(300);
        let (client, _) = portal.asked("ada").await;
        let mut stranger = SoftKey::new("red");
        for _ in 0..5 {
            let options = client.options("/sign-in/second-factor?method=security_key").await;
            client.show_key(&stranger.sign(&options)).await;
        }
        let (client, options) = portal.asked("ada").await;
        assert_eq!(client.show_key(&key.sign(&options)).await.path(), "/sign-in/second-factor");
        signed_in(&portal, &mut key).await;
    }
}

on_both! {
    async fn a_browser_is_remembered_where_the_passkey_is_part_of_the_device(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        let cookie = |answer: &Answer| {
            answer.set_cookies().into_iter().find(|cookie| cookie.starts_with("__Host-postern=")).unwrap()
        };
        let mut elsewhere = SoftKey { attachment: "cross-platform", ..key.clone() };
        let (_, answer) = signed_in(&portal, &mut key).await;
        assert!(cookie(&answer).contains(&format!("Max-Age={}", 28 * 86_400)), "{}", cookie(&answer));
        assert_eq!(portal.events("browser_remembered").await.len(), 1);
        for attachment in ["cross-platform", "", "Platform", "other"] {
            elsewhere.attachment = attachment;
            let (_, answer) = signed_in(&portal, &mut elsewhere).await;
            assert!(!cookie(&answer).contains("Max-Age"), "{attachment}: {}", cookie(&answer));
        }
        let portal = portal.restart(Policy { is_remember_default: false, ..Policy::default() }).await;
        let (_, answer) = signed_in(&portal, &mut elsewhere).await;
        assert!(!cookie(&answer).contains("Max-Age"), "{}", cookie(&answer));
        elsewhere.attachment = "platform";
        let (_, answer) = signed_in(&portal, &mut elsewhere).await;
        assert!(!cookie(&answer).contains("Max-Age"), "{}", cookie(&answer));
    }
}

on_both! {
    async fn where_no_browser_is_remembered_keys_sign_in_all_the_same(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        let portal = portal.restart(Policy { remember_days: 0, ..Policy::default() }).await;
        // Asked to remember by a page of before.
        let (client, options) = portal.asked("ada").await;
        let fields = [("code", &*key.sign(&options)), ("remember", "on")];
        let answer = client.post("/sign-in/second-factor/security_key", &fields).await;
        assert_eq!(answer.location(), "/");
        assert!(client.is_in().await, "{:?}", answer.set_cookies());
        let (_, answer) = signed_in(&portal, &mut key).await;
        assert!(!answer.set_cookies().iter().any(|cookie| cookie.starts_with("__Host-postern=") && cookie.contains("Max-Age")));
    }
}

on_both! {
    /// Case 17
    async fn a_passkey_is_a_proof_as_strong_as_a_key_and_no_password(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        let (client, _) = signed_in(&portal, &mut key).await;
        assert_eq!(client.get(KEY).await.status, StatusCode::OK);
        let id = client.method_id(&portal, "Blue key").await;
        let renamed = client.post(&format!("/me/login/method/{id}/rename"), &[("name", "Phone")]).await;
        assert_eq!(renamed.location(), LOGIN);
        // A new password asks for the old one.
        let new = [("password", "velvet onion parade 12"), ("repeated", "velvet onion parade 12")];
        let asked = client.post("/me/password", &new).await.location();
        assert!(asked.starts_with("/me/confirm/"), "{asked}");
        let page = client.get(&asked).await.body;
        assert!(page.contains("current-password") && !page.contains("data-options"), "{page}");
        let wrong = client.confirm(&asked, &[("password", "wrong")]).await.location();
        assert!(wrong.starts_with("/me/confirm/"), "{wrong}");
        assert_eq!(client.confirm(&asked, &[("password", PASSWORD)]).await.location(), "/me/password");
        assert!(client.notice("/me/password").await.contains("was changed"));
        // Ten minutes, as everywhere; then the key is asked for, and the passkey is no answer to that.
        portal.advance_s(600);
        let (client, _) = signed_in(&portal, &mut key).await;
        portal.advance_s(599);
        assert_eq!(client.get(KEY).await.status, StatusCode::OK);
        portal.advance_s(1);
        let asked = client.get(KEY).await.location();
        assert!(asked.starts_with("/me/confirm/"), "{asked}");
        let options = client.passkey_options().await;
        let fields = [("method", "security_key"), ("code", &key.sign(&options))];
        let by_key = format!("{asked}?method=security_key");
        assert_eq!(client.confirm(&asked, &fields).await.location(), by_key);
        let options = client.options(&by_key).await;
        let fields = [("method", "security_key"), ("code", &key.sign(&options))];
        assert_eq!(client.confirm(&asked, &fields).await.status, StatusCode::OK);
        // Removed with it alone.
        let (client, _) = signed_in(&portal, &mut key).await;
        assert_eq!(client.post(&format!("/me/login/method/{id}/remove"), &[]).await.location(), LOGIN);
    }
}

on_both! {
    async fn a_passkey_is_both_factors_where_two_are_required(database) {
        let required = Policy { second_factor: SecondFactorRule::Required, ..Policy::default() };
        let portal = TestPortal::new(database).await;
        let (mut key, mut plain) = (SoftKey::synced("phone"), SoftKey::without_pin("plain"));
        portal.with_key("ada", &mut key).await;
        portal.with_key("bram", &mut plain).await;
        let portal = portal.restart(required).await;
        signed_in(&portal, &mut key).await;
        assert!(refused_anew(&portal, &mut plain, &Twist::default()).await.contains(NOT_VERIFIED));
    }
}

on_both! {
    async fn a_network_shows_thirty_passkeys_a_minute(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        let mut stranger = SoftKey::synced("other");
        let show = async |key: &mut SoftKey, address: &str| {
            let visitor = portal.client();
            let code = key.sign(&visitor.passkey_options().await);
            let answer = post_from(&visitor, address, "/sign-in/passkey", &[("code", &code)]).await;
            if answer.location() == "/sign-in" { visitor.notice("/sign-in").await } else { answer.location() }
        };
        // Those that sign in are not counted.
        for n in 0..5 {
            assert_eq!(show(&mut key, "192.0.2.1").await, "/", "{n}");
        }
        for n in 0..30 {
            assert!(show(&mut stranger, "192.0.2.1").await.contains(NOBODYS), "{n}");
        }
        assert!(show(&mut key, "192.0.2.1").await.contains("Too many tries"));
        assert_eq!(show(&mut key, "192.0.2.2").await, "/");
        portal.advance_s(60);
        assert_eq!(show(&mut key, "192.0.2.1").await, "/");
    }
}

on_both! {
    /// Case 13
    async fn a_passkey_is_no_door_around_a_hundred_failures(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        portal.with_key("ada", &mut key).await;
        let db = portal.portal().db.read();
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        let failed = method_failure::Model {
            account_id: ada.id,
            kind: MethodKind::SecurityKey.as_str().to_owned(),
            failures: 100,
            blocked_until: 0,
        };
        method_failure::Entity::delete_many().exec(db).await.unwrap();
        failed.into_active_model().insert(db).await.unwrap();
        for _ in 0..2 {
            let page = refused_page(&portal, &mut key).await;
            assert!(page.contains(NOBODYS), "{page}");
            let stored = method_failure::Entity::find().all(db).await.unwrap();
            assert_eq!(stored.iter().map(|row| row.failures).collect::<Vec<_>>(), [100]);
        }
        // One fewer, and the key is good again and begins anew.
        let almost = method_failure::ActiveModel {
            account_id: Set(ada.id),
            kind: Set(MethodKind::SecurityKey.as_str().to_owned()),
            failures: Set(99),
            ..Default::default()
        };
        almost.update(db).await.unwrap();
        signed_in(&portal, &mut key).await;
        let stored = method_failure::Entity::find().all(db).await.unwrap();
        assert!(stored.iter().all(|row| row.failures == 0), "{stored:?}");
    }
}
