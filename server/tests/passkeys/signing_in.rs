//! What a sign-in with a passkey is: where it leads, what is remembered, what it proves.

use crate::{
    common::{
        PASSWORD, TestPortal,
        client::Answer,
        key::{Foreign, KEY, LOGIN, NOT_VERIFIED, SoftKey, Twist},
    },
    on_both, refused_anew, signed_in, with_phone,
};
use axum::http::StatusCode;
use postern_core::policy::{Policy, SecondFactorRule};

on_both! {
    async fn a_passkey_by_another_maker_signs_in(database) {
        let portal = TestPortal::new(database).await;
        let client = portal.newcomer("ada").await;
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
    /// Case 85
    async fn a_passkey_leads_where_the_visitor_wanted_to_go_and_never_away(database) {
        let (portal, mut key) = with_phone(database).await;
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
    async fn a_browser_is_remembered_where_the_passkey_is_part_of_the_device(database) {
        let (portal, mut key) = with_phone(database).await;
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
        let (portal, mut key) = with_phone(database).await;
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
        let (portal, mut key) = with_phone(database).await;
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
        let by_key = format!("{asked}?method=security_key");
        assert_eq!(client.confirm_with_key(&asked, &key.sign(&options)).await.location(), by_key);
        let options = client.options(&by_key).await;
        assert_eq!(client.confirm_with_key(&asked, &key.sign(&options)).await.status, StatusCode::OK);
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
