//! Where an answer was made: at another address, in a frame, or before the portal moved.

use crate::{
    common::{
        PASSWORD, TestPortal,
        key::{BY_KEY, ELSEWHERE, KEY, SoftKey, Twist},
        settings,
    },
    keys, names, not_added, on_both, refused_anew,
};
use postern_core::{
    account, audit::Origin, factor::security_key::address, policy::Policy, portal::SecurityKeys,
};

on_both! {
    /// Case 47, 48, 49
    async fn an_answer_made_elsewhere_is_refused(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        let bram = portal.newcomer("bram").await;
        let mut red = SoftKey::new("red");
        let twist = Twist::default();
        for origin in [
            "https://localhost:8080",
            "http://localhost",
            "http://localhost:8081",
            "http://sub.localhost:8080",
            "http://localhost.evil.test:8080",
            "http://localhost.:8080",
            "http://LOCALHOST:8080",
            "http://localhost:8080/",
            "http://localhost:8080@evil.test",
            "http://xn--localhst-r6a:8080",
            "http://127.0.0.1:8080",
            "null",
            "",
        ] {
            let mut away = SoftKey { origin: origin.to_owned(), ..key.clone() };
            assert!(refused_anew(&portal, "ada", &mut away, &twist).await.contains(ELSEWHERE), "{origin}");
            let mut away = SoftKey { origin: origin.to_owned(), ..red.clone() };
            assert!(not_added(&bram, &mut away, &twist).await.contains(ELSEWHERE), "{origin}");
        }
        let framed = [
            r#","crossOrigin":true"#,
            r#","crossOrigin":true,"topOrigin":"http://localhost:8080""#,
            r#","topOrigin":"https://evil.test""#,
            r#","crossOrigin":false,"topOrigin":"http://localhost:8080""#,
        ];
        for more in framed {
            let twist = Twist { more, ..Twist::default() };
            assert!(refused_anew(&portal, "ada", &mut key, &twist).await.contains(ELSEWHERE), "{more}");
            assert!(not_added(&bram, &mut red, &twist).await.contains(ELSEWHERE), "{more}");
        }
        // Said twice, it is neither of the two.
        for more in [r#","origin":"http://evil.test""#, r#","challenge":"AAAA""#, r#","type":"webauthn.get""#] {
            let twist = Twist { more, ..Twist::default() };
            refused_anew(&portal, "ada", &mut key, &twist).await;
            not_added(&bram, &mut red, &twist).await;
        }
        for rp_id in ["evil.test", "LOCALHOST", "sub.localhost", ""] {
            let twist = Twist { rp_id: Some(rp_id), ..Twist::default() };
            assert!(refused_anew(&portal, "ada", &mut key, &twist).await.contains(ELSEWHERE), "{rp_id}");
            assert!(not_added(&bram, &mut red, &twist).await.contains(ELSEWHERE), "{rp_id}");
        }
        assert_eq!(keys(&portal).await.len(), 1);
        // What is said of frames that are none does no harm, nor what nobody knows (WebAuthn Level 3, 5.8.1).
        let plain = Twist { more: r#","crossOrigin":false,"other_keys_can_be_added_here":1"#, ..twist };
        let (client, options) = portal.asked("ada").await;
        assert_eq!(client.show_key(&key.sign_with(&options, &plain)).await.location(), "/");
        let answer = red.register_with(&bram.options(KEY).await, &plain);
        assert!(bram.finish_key("Red key", &answer).await.body.contains("is on</h1>"));
    }
}

on_both! {
    /// Case 64
    async fn a_portal_that_moved_away_from_its_keys_does_not_start(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        address::check(portal.portal()).await.unwrap();
        let at = |base_url: &str| {
            let mut settings = settings(Policy::default());
            settings.base_url = base_url.parse().unwrap();
            settings
        };
        let refusal = async |portal: &TestPortal| address::check(portal.portal()).await.unwrap_err().to_string();
        // Another host: the keys are for the old one.
        let portal = portal.reopen(at("https://login.northwind.test")).await;
        let why = refusal(&portal).await;
        for part in [
            "registered for localhost",
            "https://login.northwind.test now",
            "security_keys.domain = \"localhost\"",
            "remove-keys --registered-for localhost",
        ] {
            assert!(why.contains(part), "{part}: {why}");
        }
        // Another port of the same host: another origin, which has to be meant.
        let portal = portal.reopen(at("http://localhost:9090")).await;
        let why = refusal(&portal).await;
        assert!(why.contains("registered at http://localhost:8080"), "{why}");
        assert!(why.contains("http://localhost:9090 now"), "{why}");
        let mut meant = at("http://localhost:9090");
        let old = "http://localhost:8080".parse().unwrap();
        meant.security_keys = SecurityKeys { domain: None, related_origins: vec![old] };
        let portal = portal.reopen(meant).await;
        address::check(portal.portal()).await.unwrap();
        // Then the old keys work at the new address, and there alone.
        let origin = "http://localhost:9090";
        let sign_in = async || {
            let client = portal.client();
            client.post_at(origin, "/sign-in", &[("name", "ada"), ("password", PASSWORD), ("to", "")]).await;
            let options = client.options(BY_KEY).await;
            (client, options)
        };
        let (client, options) = sign_in().await;
        let path = "/sign-in/second-factor/security_key";
        let code = key.sign(&options);
        assert_eq!(client.post_at(origin, path, &[("code", &code)]).await.location(), BY_KEY);
        assert!(client.notice(BY_KEY).await.contains(ELSEWHERE));
        key.origin = origin.to_owned();
        let code = key.sign(&options);
        assert_eq!(client.post_at(origin, path, &[("code", &code)]).await.location(), "/");
        let related = client.get("/.well-known/webauthn").await;
        assert!(related.body.contains("http://localhost:8080"), "{}", related.body);
        // An address that can have no keys at all.
        let portal = portal.reopen(at("http://127.0.0.1:8080")).await;
        assert!(refusal(&portal).await.contains("http://127.0.0.1:8080"));
        // Without the keys the new address is fine. What is of another domain stays.
        let portal = portal.reopen(at("https://login.northwind.test")).await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        for (domain, count) in [("login.northwind.test", 0), ("", 0), ("localhost", 1)] {
            let removed = account::remove_keys(portal.portal(), &Origin::default(), ada.id, domain).await.unwrap();
            assert_eq!(removed, count, "{domain}");
        }
        address::check(portal.portal()).await.unwrap();
        assert!(names(&portal).await.is_empty());
        let removed = portal.events("mfa_remove").await;
        assert_eq!(removed.last().unwrap().subject.as_deref(), Some("Blue key"));
    }
}
