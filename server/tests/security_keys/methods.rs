//! A key among the methods of its account: what touches it, and what becomes of it beside an app, switched off, removed.

use crate::{
    change,
    common::{
        PASSWORD, TestPortal,
        key::{self, BY_KEY, KEY, LOGIN, PENDING_COOKIE, SECOND_FACTOR, SoftKey, Twist, UNKNOWN},
    },
    confirm, keys, names, on_both, refused, refused_anew,
};
use axum::http::StatusCode;
use postern_core::policy::Policy;
use postern_types::MethodKind;

on_both! {
    /// Case 17
    async fn a_code_does_not_suffice_to_touch_a_key(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (client, codes) = portal.with_key("ada", &mut key).await;
        // Beside the key an app, added with the key as its proof.
        let asked = client.post("/me/login/app/begin", &[]).await.location();
        let begun = confirm(&client, &asked, &mut key).await;
        assert_eq!(begun.location(), "/me/login/app");
        let (enrolment, secret) = client.shown_enrolment("/me/login/app").await;
        client.finish_enrolment(&enrolment, &portal.code(&secret)).await;
        portal.advance_s(600);
        // Its code changes what a code may, and is shown a moment ago.
        let id = client.method_id(&portal, "Blue key").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        assert_eq!(client.get(KEY).await.status, StatusCode::OK);
        for (path, fields) in [("remove", &[][..]), ("rename", &[("name", "Mine")][..])] {
            let path = format!("/me/login/method/{id}/{path}");
            let asked = client.post(&path, fields).await.location();
            assert!(asked.starts_with("/me/confirm/"), "{path}: {asked}");
            let page = client.get(&format!("{asked}?method=authenticator_app")).await;
            assert!(page.body.contains("value=\"security_key\""), "{}", page.body);
            assert!(!page.body.contains("value=\"authenticator_app\""), "{}", page.body);
            assert!(!page.body.contains(&format!("href=\"{asked}?method=authenticator_app")), "{}", page.body);
            portal.advance_s(30);
            let fields = [("method", "authenticator_app"), ("code", &portal.code(&secret))];
            let answer = client.confirm(&asked, &fields).await;
            assert_eq!(answer.location(), LOGIN);
            assert!(client.notice(LOGIN).await.contains("nothing to confirm"));
        }
        assert_eq!(names(&portal).await, ["Blue key"]);
        // Renamed with the key, removed with a recovery code: both are strong enough.
        let renamed = change(&client, &format!("/me/login/method/{id}/rename"), &[("name", "Mine")], &mut key).await;
        assert_eq!(renamed.location(), LOGIN);
        assert_eq!(names(&portal).await, ["Mine"]);
        portal.advance_s(600);
        let asked = client.post(&format!("/me/login/method/{id}/remove"), &[]).await.location();
        let fields = [("method", "recovery_code"), ("code", codes[0].as_str())];
        assert_eq!(client.confirm(&asked, &fields).await.location(), LOGIN);
        assert!(names(&portal).await.is_empty());
    }
}

on_both! {
    /// Case 13
    async fn a_key_that_is_switched_off_is_never_skipped(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (_, codes) = portal.with_key("ada", &mut key).await;
        let (client, options) = portal.asked("ada").await;
        let cookie = client.cookie(PENDING_COOKIE).unwrap();
        let policy = Policy { methods: vec![MethodKind::AuthenticatorApp], ..Policy::default() };
        let portal = portal.restart(policy).await;
        let client = portal.client();
        client.set_cookie(PENDING_COOKIE, &cookie);
        client.show_key(&key.sign(&options)).await;
        assert!(!client.is_in().await);
        let client = portal.pending("ada").await;
        let page = client.get(BY_KEY).await;
        assert!(!page.body.contains("data-options"), "{}", page.body);
        for answer in [client.show_key(&key.sign(&options)).await, client.verify_recovery(&codes[0]).await] {
            assert_ne!(answer.location(), "/");
        }
        assert!(!client.is_in().await);
        assert_eq!(client.post("/sign-in/passkey/begin", &[]).await.status, StatusCode::NOT_FOUND);
        // Nor is one added.
        let bram = portal.newcomer("bram").await;
        assert_eq!(bram.get(KEY).await.status, StatusCode::NOT_FOUND);
        assert!(!bram.get(LOGIN).await.body.contains("href=\"/me/login/key\""));
        // Switched on again, it is as it was.
        let portal = portal.restart(Policy::default()).await;
        portal.signed_in_with_key("ada", &mut key).await;
    }
}

on_both! {
    async fn a_key_that_was_removed_is_not_accepted_any_more_and_other_browsers_are_ended(database) {
        let portal = TestPortal::new(database).await;
        let (mut key, mut second) = (SoftKey::new("blue"), SoftKey::new("red"));
        let (client, codes) = portal.with_key("ada", &mut key).await;
        assert_eq!(codes.len(), 10);
        // The second key makes no codes, and needs the first as its proof.
        let asked = client.get(KEY).await.location();
        assert!(asked.starts_with("/me/confirm/"), "{asked}");
        let page = confirm(&client, &asked, &mut key).await;
        let code = second.register(&key::options(&page.body));
        let answer = client.finish_key("Red key", &code).await;
        assert_eq!(answer.location(), LOGIN);
        assert!(client.notice(LOGIN).await.contains("Red key"));
        // Either signs in.
        let other = portal.signed_in_with_key("ada", &mut key).await;
        portal.signed_in_with_key("ada", &mut second).await;
        let (pending, options) = portal.asked("ada").await;
        let id = client.method_id(&portal, "Red key").await;
        let remove = format!("/me/login/method/{id}/remove");
        assert_eq!(client.get(&remove).await.status, StatusCode::OK);
        let removed = change(&client, &remove, &[], &mut key).await;
        assert_eq!(removed.location(), LOGIN);
        assert!(client.notice(LOGIN).await.contains("Red key"));
        assert!(client.is_in().await && !other.is_in().await);
        pending.show_key(&second.sign(&options)).await;
        assert!(!pending.is_in().await);
        assert!(refused_anew(&portal, "ada", &mut second, &Twist::default()).await.contains(UNKNOWN));
        portal.signed_in_with_key("ada", &mut key).await;
        // Nothing of it is left, so somebody else may add it.
        assert_eq!(keys(&portal).await.len(), 1);
        let bram = portal.newcomer("bram").await;
        assert!(bram.add_key(&mut second, "Found").await.body.contains("is on</h1>"));
        // The last one leaves an account without a second factor, and no codes.
        let id = client.method_id(&portal, "Blue key").await;
        change(&client, &format!("/me/login/method/{id}/remove"), &[], &mut key).await;
        let client = portal.client();
        assert_eq!(client.sign_in("ada", PASSWORD).await.location(), "/");
        assert!(!client.get(LOGIN).await.body.contains("recovery-codes/test"));
    }
}

on_both! {
    async fn a_key_and_an_app_protect_one_account_in_either_order(database) {
        let portal = TestPortal::new(database).await;
        let (client, secret, codes) = portal.enrolled_with_codes("ada").await;
        let asked = client.get(KEY).await.location();
        let fields = [("method", "authenticator_app"), ("code", &portal.code(&secret))];
        let page = client.confirm(&asked, &fields).await;
        let mut key = SoftKey::new("blue");
        let code = key.register(&key::options(&page.body));
        // Codes there are already: no new ones, and the old ones stay good.
        assert_eq!(client.finish_key("Blue key", &code).await.location(), LOGIN);
        portal.advance_s(600);
        portal.signed_in_with_key("ada", &mut key).await;
        portal.signed_in_with_code("ada", &secret, false).await;
        let pending = portal.pending("ada").await;
        // The strongest is asked first; the others are one press away.
        let page = pending.get(SECOND_FACTOR).await.body;
        assert!(page.contains("data-options") && page.contains("?method=authenticator_app"), "{page}");
        assert!(page.contains("?method=recovery_code"), "{page}");
        assert_eq!(pending.verify_recovery(&codes[3]).await.location(), "/");
        // A key that was tried too often keeps nobody from the app.
        let mut stranger = SoftKey::new("red");
        let (client, _) = portal.asked("ada").await;
        for _ in 0..4 {
            let options = client.options(BY_KEY).await;
            refused(&client, &stranger.sign(&options)).await;
        }
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
    }
}
