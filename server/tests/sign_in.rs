//! From the first factor to the second: cases of section A.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{PASSWORD, START, TestPortal, client::Client, code};
use postern_core::{
    account,
    audit::Origin,
    entity,
    factor::authenticator_app,
    policy::{Policy, SecondFactorRule},
};
use sea_orm::{ActiveValue::Set, EntityTrait};

fn required() -> Policy {
    Policy { second_factor: SecondFactorRule::Required, ..Policy::default() }
}

/// Every page that needs a signed-in browser, and every form.
const PAGES: [&str; 56] = [
    "/",
    "/me/profile",
    "/me/login",
    "/me/login/app",
    "/me/login/key",
    "/me/login/method/00000000-0000-0000-0000-000000000000/remove",
    "/me/login/method/00000000-0000-0000-0000-000000000000/rename",
    "/me/login/recovery-codes",
    "/me/login/recovery-codes/test",
    "/me/confirm/00000000-0000-0000-0000-000000000000",
    "/me/password",
    "/me/activity",
    "/me/data",
    "/me/data.json",
    "/me/deactivate",
    "/me/browsers",
    "/me/profile/address",
    "/me/login/email",
    "/settings/mail",
    "/settings/mail/remove",
    "/users",
    "/users.csv",
    "/users/new",
    "/users/import",
    "/users/00000000-0000-0000-0000-000000000000",
    "/users/00000000-0000-0000-0000-000000000000/edit",
    "/users/00000000-0000-0000-0000-000000000000/remove-second-factor",
    "/users/00000000-0000-0000-0000-000000000000/one-time-pass",
    "/users/00000000-0000-0000-0000-000000000000/delete",
    "/users/jobs/00000000-0000-0000-0000-000000000000",
    "/users/jobs/00000000-0000-0000-0000-000000000000/progress",
    "/groups",
    "/groups/new",
    "/groups/00000000-0000-0000-0000-000000000000",
    "/groups/00000000-0000-0000-0000-000000000000/edit",
    "/groups/00000000-0000-0000-0000-000000000000/delete",
    "/groups/00000000-0000-0000-0000-000000000000/policy",
    "/audit",
    "/audit.csv",
    "/audit.jsonl",
    "/enter",
    "/icons/00000000-0000-0000-0000-000000000000",
    "/me/login/identity/with/00000000-0000-0000-0000-000000000000",
    "/me/login/identity/00000000-0000-0000-0000-000000000000/remove",
    "/settings/sign-in",
    "/settings/sign-in/new",
    "/settings/sign-in/00000000-0000-0000-0000-000000000000",
    "/settings/sign-in/00000000-0000-0000-0000-000000000000/remove",
    "/settings/sign-in/00000000-0000-0000-0000-000000000000/try",
    "/settings/applications",
    "/settings/applications/new",
    "/settings/applications/00000000-0000-0000-0000-000000000000",
    "/settings/applications/00000000-0000-0000-0000-000000000000/remove",
    "/settings/applications/00000000-0000-0000-0000-000000000000/rule",
    "/settings/applications/00000000-0000-0000-0000-000000000000/rule/remove",
    "/settings/appearance",
];
const FORMS: [&str; 60] = [
    "/me/profile",
    "/me/login/app/00000000-0000-0000-0000-000000000000/replace",
    "/me/login/method/00000000-0000-0000-0000-000000000000/rename",
    "/me/login/recovery-codes",
    "/me/login/recovery-codes/test",
    "/me/confirm/00000000-0000-0000-0000-000000000000",
    "/me/confirm/00000000-0000-0000-0000-000000000000/cancel",
    "/me/password",
    "/me/deactivate",
    "/me/login/key",
    "/me/login/app/begin",
    "/me/login/app/finish",
    "/me/login/app/cancel",
    "/me/login/method/00000000-0000-0000-0000-000000000000/remove",
    "/me/browsers/end-others",
    "/me/browsers/00000000-0000-0000-0000-000000000000/end",
    "/me/confirm/00000000-0000-0000-0000-000000000000/send",
    "/me/profile/address",
    "/me/profile/address/send",
    "/me/login/email",
    "/me/login/email/send",
    "/settings/mail",
    "/settings/mail/test",
    "/settings/mail/remove",
    "/users/bulk",
    "/users/import",
    "/users/new",
    "/users/00000000-0000-0000-0000-000000000000/edit",
    "/users/00000000-0000-0000-0000-000000000000/remove-second-factor",
    "/users/00000000-0000-0000-0000-000000000000/one-time-pass",
    "/users/00000000-0000-0000-0000-000000000000/disable",
    "/users/00000000-0000-0000-0000-000000000000/enable",
    "/users/00000000-0000-0000-0000-000000000000/link",
    "/users/00000000-0000-0000-0000-000000000000/delete",
    "/users/00000000-0000-0000-0000-000000000000/browsers/end",
    "/users/00000000-0000-0000-0000-000000000000/browsers/00000000-0000-0000-0000-000000000000/end",
    "/users/jobs/00000000-0000-0000-0000-000000000000/start",
    "/groups/new",
    "/groups/00000000-0000-0000-0000-000000000000/edit",
    "/groups/00000000-0000-0000-0000-000000000000/delete",
    "/groups/00000000-0000-0000-0000-000000000000/policy",
    "/groups/00000000-0000-0000-0000-000000000000/members",
    "/groups/00000000-0000-0000-0000-000000000000/members/00000000-0000-0000-0000-000000000000/remove",
    "/me/login/identity/with/00000000-0000-0000-0000-000000000000",
    "/me/login/identity/00000000-0000-0000-0000-000000000000/remove",
    "/settings/sign-in/new",
    "/settings/sign-in/00000000-0000-0000-0000-000000000000",
    "/settings/sign-in/00000000-0000-0000-0000-000000000000/remove",
    "/settings/sign-in/00000000-0000-0000-0000-000000000000/up",
    "/settings/sign-in/00000000-0000-0000-0000-000000000000/try",
    "/settings/applications/new",
    "/settings/applications/00000000-0000-0000-0000-000000000000",
    "/settings/applications/00000000-0000-0000-0000-000000000000/remove",
    "/settings/applications/00000000-0000-0000-0000-000000000000/rule",
    "/settings/applications/00000000-0000-0000-0000-000000000000/rule/remove",
    "/settings/applications/00000000-0000-0000-0000-000000000000/icon",
    "/settings/appearance",
    "/settings/appearance/logo",
    "/me/login/backup-sheet.pdf",
    "/me/welcome/done",
];

/// What may be asked without being signed in.
const OPEN: [&str; 34] = [
    "/more-time",
    "/help",
    "/help.pdf",
    "/.well-known/webauthn",
    "/sign-in/passkey",
    "/sign-in/passkey/begin",
    "/sign-in/second-factor/security_key",
    "/sign-in/enrol/key",
    "/sign-in/enrol/email",
    "/sign-in/enrol/email/send",
    "/sign-in/second-factor/email_code",
    "/sign-in/second-factor/email_code/send",
    "/sign-in/forgotten",
    "/strength",
    "/sign-in/second-factor/recovery_code",
    "/sign-in",
    "/sign-in/second-factor",
    "/sign-in/second-factor/authenticator_app",
    "/sign-in/enrol",
    "/sign-in/enrol/begin",
    "/sign-in/enrol/finish",
    "/sign-in/cancel",
    "/sign-out",
    "/set-up",
    "/password",
    "/preferences",
    "/assets",
    "/healthz",
    "/readyz",
    "/sign-in/second-factor/one_time_pass",
    "/sign-in/enrol/skip",
    "/forward-auth",
    "/forward-auth/nginx",
    "/forward-auth/envoy",
];

/// Case 2
#[test]
fn every_address_of_the_portal_is_either_open_on_purpose_or_tried_here() {
    let paths = include_str!("../../app/src/paths.rs");
    let addresses: Vec<&str> = paths
        .lines()
        .filter_map(|line| line.strip_prefix("pub const "))
        .filter(|line| line.contains(": &str = "))
        .map(|line| line.split('"').nth(1).unwrap())
        .collect();
    assert!(addresses.len() > 20);
    for address in addresses {
        let is_tried = PAGES.iter().chain(&FORMS).any(|tried| tried.starts_with(address));
        assert!(is_tried || OPEN.contains(&address), "{address}");
    }
}

async fn assert_shut(client: &Client) {
    for path in PAGES {
        let answer = client.get(path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "GET {path}: {}", answer.body);
        assert!(answer.location().starts_with("/sign-in"), "GET {path} leads to {}", answer.location());
        assert!(answer.headers.keys().all(|name| !name.as_str().starts_with("remote-")), "{path}");
    }
    for path in FORMS {
        let answer = client.post(path, &[]).await;
        assert!(
            answer.location().starts_with("/sign-in"),
            "POST {path}: {} {}",
            answer.status,
            answer.location()
        );
    }
}

on_both! {
    /// Case 1, 2
    async fn a_pending_sign_in_opens_nothing_but_its_own_pages(database) {
        let portal = TestPortal::new(database).await;
        portal.enrolled("ada").await;
        let pending = portal.pending("ada").await;
        assert_shut(&pending).await;
        assert_eq!(pending.get("/sign-in/second-factor").await.status, StatusCode::OK);
        assert_eq!(pending.get("/sign-in/enrol").await.location(), "/sign-in/second-factor");
        assert_eq!(pending.post("/sign-in/enrol/begin", &[]).await.location(), "/sign-in/second-factor");
        assert_eq!(pending.post("/sign-in/cancel", &[]).await.location(), "/sign-in");
        assert_eq!(pending.get("/sign-in/second-factor").await.location(), "/sign-in");
    }
}

on_both! {
    /// Case 3
    async fn the_token_of_a_pending_sign_in_is_worth_nothing_elsewhere(database) {
        let portal = TestPortal::new(database).await;
        portal.enrolled("ada").await;
        let token = portal.pending("ada").await.cookie("__Host-postern-signin").unwrap();
        for (name, value) in [
            (header::COOKIE, format!("__Host-postern={token}")),
            (header::COOKIE, format!("postern={token}; __Host-session={token}")),
            (header::AUTHORIZATION, format!("Bearer {token}")),
            (header::AUTHORIZATION, format!("Basic {token}")),
        ] {
            let request = Request::get("/me/profile").header(name, value).body(Body::empty()).unwrap();
            assert_eq!(portal.client().send(request).await.status, StatusCode::SEE_OTHER);
        }
        let query = portal.client().get(&format!("/me/profile?token={token}&__Host-postern={token}")).await;
        assert_eq!(query.status, StatusCode::SEE_OTHER);
    }
}

on_both! {
    /// Case 6
    async fn a_password_in_a_header_opens_nothing(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        portal.account("bram").await;
        for name in ["ada", "bram"] {
            let basic = data_encoding::BASE64.encode(format!("{name}:{PASSWORD}").as_bytes());
            for path in PAGES {
                let request = Request::get(path)
                    .header(header::AUTHORIZATION, format!("Basic {basic}"))
                    .header("x-gitea-otp", portal.code(&secret))
                    .header("remote-user", name)
                    .body(Body::empty())
                    .unwrap();
                let answer = portal.client().send(request).await;
                assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
                assert!(answer.location().starts_with("/sign-in"), "{path}");
            }
        }
    }
}

on_both! {
    /// Case 7
    async fn skipping_a_step_never_weakens_the_sign_in(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let pending = portal.pending("ada").await;
        for path in ["/sign-in/second-factor/authenticator_app", "/sign-in/enrol/finish", "/sign-in"] {
            let answer = pending.post(path, &[]).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
        }
        // Reload, back to the first page, a second tab with a sign-in of its own.
        assert_eq!(pending.get("/sign-in/second-factor").await.status, StatusCode::OK);
        assert_eq!(pending.get("/sign-in").await.status, StatusCode::OK);
        let first = pending.copy();
        assert_eq!(pending.sign_in("ada", PASSWORD).await.location(), "/sign-in/second-factor");
        assert_shut(&pending).await;
        // The one begun before is over.
        let answer = first.verify(&portal.code(&secret), false).await;
        assert_eq!(answer.location(), "/sign-in");
        assert!(!first.is_in().await);
        assert_eq!(pending.verify(&portal.code(&secret), false).await.location(), "/");
        assert!(pending.is_in().await);
    }
}

on_both! {
    /// Case 9
    async fn a_code_of_one_person_is_no_use_in_the_sign_in_of_another(database) {
        let portal = TestPortal::new(database).await;
        let (_, ada) = portal.enrolled("ada").await;
        let (_, bram) = portal.enrolled("bram").await;
        let pending = portal.pending("bram").await;
        assert_eq!(pending.verify(&portal.code(&ada), false).await.path(), "/sign-in/second-factor");
        assert!(!pending.is_in().await);
        let page = pending.get("/sign-in/second-factor").await;
        assert!(page.body.contains("4 tries left"), "{}", page.body);
        // It was counted against bram, and the code is still good for its owner.
        let own = portal.pending("ada").await;
        assert_eq!(own.verify(&portal.code(&ada), false).await.location(), "/");
        assert_eq!(pending.verify(&portal.code(&bram), false).await.location(), "/");
    }
}

on_both! {
    /// Case 10
    async fn every_rise_in_level_gives_a_new_token_and_the_old_one_is_dead(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.client();
        client.set_cookie("__Host-postern-signin", &"A".repeat(43));
        client.set_cookie("__Host-postern", &"B".repeat(43));
        client.sign_in("ada", PASSWORD).await;
        let pending = client.cookie("__Host-postern-signin").unwrap();
        assert_ne!(pending, "A".repeat(43));
        client.verify(&portal.code(&secret), false).await;
        let signed_in = client.cookie("__Host-postern").unwrap();
        assert_ne!(signed_in, "B".repeat(43));
        assert_ne!(signed_in, pending);
        assert!(client.cookie("__Host-postern-signin").is_none());
        let old = portal.client();
        old.set_cookie("__Host-postern-signin", &pending);
        assert_eq!(old.get("/sign-in/second-factor").await.location(), "/sign-in");
        client.post("/sign-out", &[]).await;
        assert!(client.cookie("__Host-postern").is_none());
        let old = portal.client();
        old.set_cookie("__Host-postern", &signed_in);
        assert!(!old.is_in().await);
    }
}

on_both! {
    /// Case 12
    async fn who_must_have_a_second_factor_reaches_enrolment_and_nothing_else(database) {
        let portal = TestPortal::with_policy(database, required()).await;
        portal.account("ada").await;
        let client = portal.client();
        let fields = [("name", "ada"), ("password", PASSWORD), ("to", "/me/browsers")];
        assert_eq!(client.post("/sign-in", &fields).await.location(), "/sign-in/second-factor");
        assert_eq!(client.get("/sign-in/second-factor").await.location(), "/sign-in/enrol");
        assert_shut(&client).await;
        let (enrolment, secret) = client.shown_enrolment("/sign-in/enrol").await;
        let finish = async |code: &str| {
            let fields = [("enrolment", enrolment.as_str()), ("name", "Pixel 9"), ("code", code)];
            client.post("/sign-in/enrol/finish", &fields).await
        };
        assert_eq!(finish(&code::wrong(&secret, portal.now_s())).await.location(), "/sign-in/enrol");
        assert_shut(&client).await;
        let sheet = finish(&portal.code(&secret)).await;
        assert_eq!(sheet.recovery_codes().len(), 10);
        assert!(sheet.body.contains("href=\"/me/browsers\""), "{}", sheet.body);
        assert!(client.is_in().await);
        // From now on it is asked, and the last one stays.
        portal.advance_s(30);
        portal.pending("ada").await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        let id = authenticator_app::list(portal.portal(), ada.id).await.unwrap()[0].id.clone();
        let answer = client.post(&format!("/me/login/method/{id}/remove"), &[]).await;
        assert_eq!(answer.location(), "/me/login");
        assert!(client.get("/me/login").await.body.contains("Pixel 9"));
    }
}

on_both! {
    /// Case 13
    async fn a_second_factor_of_an_unknown_kind_is_never_dropped(database) {
        let portal = TestPortal::new(database).await;
        let ada = portal.account("ada").await;
        let row = entity::second_factor::ActiveModel {
            id: Set(uuid::Uuid::from_u128(1)),
            account_id: Set(ada.id),
            kind: Set("of_a_newer_version".to_owned()),
            name: Set("x".to_owned()),
            created_at: Set(START.0),
            last_used_at: Set(None),
        };
        entity::second_factor::Entity::insert(row).exec_without_returning(portal.portal().db.read()).await.unwrap();
        let client = portal.pending("ada").await;
        let page = client.get("/sign-in/second-factor").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains("name=\"code\""), "{}", page.body);
        assert_shut(&client).await;
        assert_eq!(client.get("/sign-in/enrol").await.location(), "/sign-in/second-factor");
        assert_eq!(client.verify("123456", false).await.location(), "/sign-in");
    }
}

on_both! {
    /// Case 13
    async fn a_method_that_is_switched_off_is_never_dropped(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let portal = portal.restart(Policy { methods: Vec::new(), ..Policy::default() }).await;
        let client = portal.pending("ada").await;
        assert!(!client.get("/sign-in/second-factor").await.body.contains("name=\"code\""));
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/sign-in");
        assert_shut(&client).await;
    }
}

on_both! {
    /// Case 14
    async fn disabling_an_account_shuts_every_door_at_once(database) {
        let portal = TestPortal::new(database).await;
        let (browser, secret) = portal.enrolled("ada").await;
        let pending = portal.pending("ada").await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        portal.set_disabled(ada.id, true).await;
        assert_shut(&browser).await;
        assert_eq!(pending.verify(&portal.code(&secret), false).await.location(), "/sign-in");
        let answer = portal.client().sign_in("ada", PASSWORD).await;
        assert_eq!(answer.location(), "/sign-in");
        portal.set_disabled(ada.id, false).await;
        assert!(!browser.is_in().await);
        portal.pending("ada").await;
    }
}

on_both! {
    /// Case 108
    async fn unknown_wrong_disabled_and_passwordless_are_answered_alike(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let off = portal.account("off").await;
        portal.set_disabled(off.id, true).await;
        let contact = account::Contact::parse("sso", "SSO", "").unwrap();
        let new = account::NewAccount { contact, language: None, password: None };
        account::create(portal.portal(), &Origin::default(), new, false).await.unwrap();
        // Status, headers and body to the letter, but for the nonce, the sealed flash and what was typed.
        let mut answers = Vec::new();
        for (name, password) in [("nobody", PASSWORD), ("ada", "wrong"), ("off", PASSWORD), ("sso", PASSWORD)] {
            let client = portal.client();
            let mut seen = Vec::new();
            for answer in [client.sign_in(name, password).await, client.get("/sign-in").await] {
                let (status, headers, body) = answer.without_chance();
                seen.push((status, headers, body.replace(&format!("value=\"{name}\""), "value=\"NAME\"")));
            }
            answers.push(seen);
        }
        for answer in &answers[1..] {
            assert_eq!(*answer, answers[0]);
        }
        for (name, password) in [("nobody", PASSWORD), ("ada", "wrong"), ("off", PASSWORD), ("sso", PASSWORD), ("", "")] {
            let client = portal.client();
            let answer = client.sign_in(name, password).await;
            assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, "/sign-in"), "{name}");
            assert_eq!(answer.set_cookies().len(), 1);
            let page = client.get("/sign-in").await;
            assert!(page.body.contains("match"), "{}", page.body);
            // What was typed is kept, once; the password is not.
            assert!(page.body.contains(&format!("value=\"{name}\"")) || name.is_empty(), "{}", page.body);
            assert!(!page.body.contains(PASSWORD));
            assert!(!client.get("/sign-in").await.body.contains("value=\"nobody\""));
        }
    }
}
