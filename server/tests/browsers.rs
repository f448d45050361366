//! Signed-in browsers: cases of section F.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::http::StatusCode;
use common::{PASSWORD, TestPortal};
use postern_core::{account, audit::Origin, entity, policy::Policy};
use postern_types::form::Secret;
use sea_orm::EntityTrait;

const DAY_S: i64 = 86_400;

on_both! {
    /// Case 70
    async fn nobody_gains_from_the_browser_of_somebody_else(database) {
        let portal = TestPortal::new(database).await;
        let (_, ada) = portal.enrolled("ada").await;
        let (_, bram) = portal.enrolled("bram").await;
        let shared = portal.signed_in_with_code("ada", &ada, true).await;
        let ada_token = shared.cookie("__Host-postern").unwrap();
        // Bram signs in in the same browser: ada's proofs are no use to him.
        assert_eq!(shared.sign_in("bram", PASSWORD).await.location(), "/sign-in/second-factor");
        let page = shared.get("/sign-in/second-factor").await;
        assert!(page.body.contains("not signed in with this browser before"), "{}", page.body);
        assert_eq!(shared.verify(&portal.code(&bram), false).await.location(), "/");
        assert!(shared.get("/me/profile").await.body.contains("bram@northwind.test"));
        // Ada's row has ended with it.
        let old = portal.client();
        old.set_cookie("__Host-postern", &ada_token);
        assert!(!old.is_in().await);
    }
}

on_both! {
    /// Case 71
    async fn the_cookie_of_an_ended_browser_is_worth_nothing(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let token = client.cookie("__Host-postern").unwrap();
        client.post("/sign-out", &[]).await;
        client.set_cookie("__Host-postern", &token);
        let answer = client.get("/me/profile").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(answer.location(), "/sign-in?to=%2Fme%2Fprofile");
        assert!(client.cookie("__Host-postern").is_none(), "the dead cookie is removed");
        assert!(client.get("/sign-in").await.body.contains("signed out"));
    }
}

on_both! {
    /// Case 72
    async fn other_browsers_end_when_the_password_or_a_method_changes_or_the_owner_says_so(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let this = portal.signed_in_with_code("ada", &secret, true).await;
        let other = portal.signed_in_with_code("ada", &secret, true).await;
        assert_eq!(this.post("/me/browsers/end-others", &[]).await.location(), "/me/browsers");
        assert!(this.get("/me/browsers").await.body.contains("other browsers"));
        assert!(this.is_in().await && !other.is_in().await);

        let other = portal.signed_in_with_code("ada", &secret, true).await;
        let id = other.cookie("__Host-postern-known").unwrap();
        assert_eq!(this.post(&format!("/me/browsers/{id}/end"), &[]).await.location(), "/me/browsers");
        assert!(this.is_in().await && !other.is_in().await);

        let other = portal.signed_in_with_code("ada", &secret, true).await;
        // What this browser showed when it signed in is fresh still.
        let new = [("password", "brisk lantern copper field"), ("repeated", "brisk lantern copper field")];
        assert_eq!(this.post("/me/password", &new).await.location(), "/me/password");
        assert!(this.is_in().await && !other.is_in().await);

        let other = portal.client();
        other.sign_in("ada", new[0].1).await;
        assert_eq!(other.verify(&portal.code(&secret), true).await.location(), "/");
        let app = this.app_ids().await.remove(0);
        assert_eq!(this.post(&format!("/me/login/method/{app}/remove"), &[]).await.location(), "/me/login");
        assert!(this.is_in().await && !other.is_in().await);

        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        let password = Secret("velvet onion parade 12".to_owned());
        account::set_password(portal.portal(), &Origin::default(), &ada, &password).await.unwrap();
        assert!(!this.is_in().await);
        assert_eq!(portal.client().sign_in("ada", PASSWORD).await.location(), "/sign-in");
        let client = portal.client();
        assert_eq!(client.sign_in("ada", &password.0).await.location(), "/");
    }
}

on_both! {
    /// Case 72
    async fn a_manager_removing_the_second_factor_ends_browsers_and_pending_sign_ins(database) {
        let portal = TestPortal::new(database).await;
        let (browser, secret) = portal.enrolled("ada").await;
        let pending = portal.pending("ada").await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        portal.remove_methods(ada.id).await;
        assert!(!browser.is_in().await);
        assert_eq!(pending.verify(&portal.code(&secret), false).await.location(), "/sign-in");
        // Led to add another one, which may be left for later.
        let client = portal.pending("ada").await;
        assert_eq!(client.get("/sign-in/second-factor").await.location(), "/sign-in/enrol");
        assert_eq!(client.post("/sign-in/enrol/skip", &[]).await.location(), "/");
    }
}

on_both! {
    /// Case 73
    async fn a_browser_is_remembered_for_28_days_since_its_last_access(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        let token = client.cookie("__Host-postern").unwrap();
        for _ in 0..3 {
            portal.advance_s(279 * DAY_S / 10);
            let page = client.get("/me/profile").await;
            assert_eq!(page.status, StatusCode::OK);
            // The cookie is renewed with every access that is noted.
            let renewed = page.set_cookies();
            let expected = format!("__Host-postern={token}; HttpOnly; Secure; SameSite=Lax; Path=/; Max-Age={}", 28 * DAY_S);
            assert!(renewed.contains(&expected), "{renewed:?}");
        }
        portal.advance_s(281 * DAY_S / 10);
        assert!(!client.is_in().await);
        // A client that keeps its cookie gains nothing.
        client.set_cookie("__Host-postern", &token);
        assert!(!client.is_in().await);
        assert_eq!(client.sign_in("ada", PASSWORD).await.location(), "/sign-in/second-factor");
        let page = client.get("/sign-in/second-factor").await;
        assert!(page.body.contains("28 days"), "{}", page.body);
    }
}

on_both! {
    /// Case 73
    async fn daily_use_ends_at_the_absolute_limit(database) {
        let portal = TestPortal::with_policy(database, Policy { remember_limit_days: 30, ..Policy::default() }).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        for day in 1..=29 {
            portal.advance_s(DAY_S);
            assert!(client.is_in().await, "day {day}");
        }
        portal.advance_s(DAY_S);
        assert!(!client.is_in().await);
    }
}

on_both! {
    async fn a_browser_that_is_not_remembered_ends_after_an_idle_hour_and_its_cookie_with_the_session(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.pending("ada").await;
        let answer = client.verify(&portal.code(&secret), false).await;
        let cookie = answer.set_cookies().into_iter().find(|cookie| cookie.starts_with("__Host-postern=")).unwrap();
        assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "{cookie}");
        portal.advance_s(59 * 60);
        assert!(client.is_in().await);
        portal.advance_s(59 * 60);
        assert!(client.is_in().await);
        portal.advance_s(61 * 60);
        assert!(!client.is_in().await);
    }
}

on_both! {
    /// Case 74
    async fn forged_cookies_open_nothing(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let token = client.cookie("__Host-postern").unwrap();
        let stored = entity::browser::Entity::find().one(portal.portal().db.read()).await.unwrap().unwrap();
        let from_dump = data_encoding::BASE64URL_NOPAD.encode(&stored.token_hash);
        let flipped = format!("{}{}", if token.starts_with('A') { 'B' } else { 'A' }, &token[1..]);
        let many = (0..200).map(|n| format!("{n}")).collect::<Vec<_>>().join("; __Host-postern=");
        for forged in [from_dump, flipped, "x".repeat(8_192), many, format!("{token}; __Host-postern={token}")] {
            let other = portal.client();
            other.set_cookie("__Host-postern", &forged);
            assert!(!other.is_in().await);
        }
        assert!(client.is_in().await);
    }
}

on_both! {
    async fn the_owner_sees_his_browsers_and_nobody_elses(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        portal.account("bram").await;
        let ada = portal.signed_in("ada").await;
        let bram = portal.signed_in("bram").await;
        let id = bram.cookie("__Host-postern-known").unwrap();
        let page = ada.get("/me/browsers").await;
        assert!(!page.body.contains(&id));
        // Case 92: an id of somebody else is not found, as one that does not exist.
        for id in [id.as_str(), "00000000-0000-0000-0000-000000000000", "x"] {
            assert_eq!(ada.post(&format!("/me/browsers/{id}/end"), &[]).await.status, StatusCode::NOT_FOUND);
        }
        assert!(bram.is_in().await);
    }
}
