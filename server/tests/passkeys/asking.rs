//! What passkeys are asked: everybody alike, answered once, in the browser that was asked, or nowhere.

use crate::{
    common::{
        TestPortal,
        client::{Client, form},
        key::{PASSKEY_COOKIE, STALE, SoftKey, attribute},
    },
    on_both, refused, with_phone,
};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use postern_core::policy::Policy;
use serde_json::Value;

on_both! {
    /// Case 63
    async fn a_passkey_signs_in_alone_and_is_asked_of_everybody_alike(database) {
        let (portal, mut key) = with_phone(database).await;
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
        let (portal, _) = with_phone(database).await;
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
    async fn where_passkeys_do_not_sign_in_there_is_neither_button_nor_route(database) {
        let (portal, mut key) = with_phone(database).await;
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
        let (portal, mut key) = with_phone(database).await;
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
