//! What a change of methods, password or address asks for: fresh proofs, cases of sections A and F.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::http::StatusCode;
use common::{PASSWORD, TestPortal, client::Client, code};
use postern_core::{
    account::{self, Contact, NewAccount},
    audit::Origin,
    entity,
    policy::{Policy, SecondFactorRule},
};
use postern_types::form::Secret;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

const NEW_PASSWORD: [(&str, &str); 2] =
    [("password", "velvet onion parade 12"), ("repeated", "velvet onion parade 12")];

/// Every change that asks for a proof, as its form posts it.
async fn changes(client: &Client) -> Vec<(String, Vec<(&'static str, &'static str)>)> {
    let app = client.app_ids().await.remove(0);
    vec![
        ("/me/login/app/begin".to_owned(), vec![]),
        (format!("/me/login/app/{app}/replace"), vec![]),
        (format!("/me/login/method/{app}/rename"), vec![("name", "Other")]),
        (format!("/me/login/method/{app}/remove"), vec![]),
        ("/me/login/recovery-codes".to_owned(), vec![]),
        ("/me/password".to_owned(), NEW_PASSWORD.to_vec()),
        (
            "/me/profile".to_owned(),
            vec![("display_name", "Ada"), ("language", "en"), ("email", "new@northwind.test")],
        ),
        ("/me/deactivate".to_owned(), vec![]),
    ]
}

/// Everything about accounts and their methods.
async fn state(portal: &TestPortal) -> impl PartialEq + std::fmt::Debug {
    let db = portal.portal().db.read();
    (
        entity::account::Entity::find().all(db).await.unwrap(),
        entity::second_factor::Entity::find().all(db).await.unwrap(),
        entity::app_enrolment::Entity::find().all(db).await.unwrap(),
        entity::recovery_code::Entity::find().count(db).await.unwrap(),
    )
}

on_both! {
    /// Case 17, 67, 75
    async fn neither_a_remembered_browser_nor_an_old_sign_in_changes_anything(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        let changes = changes(&client).await;
        portal.advance_s(600);
        let before = state(&portal).await;
        for (path, fields) in &changes {
            let asked = client.post(path, fields).await.location();
            assert!(asked.starts_with("/me/confirm/"), "{path} leads to {asked}");
            let page = client.get(&asked).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(page.body.contains("name=\"code\""), "{path}");
            assert_eq!(page.body.contains("current-password"), path == "/me/password", "{path}");
            // The password alone proves nothing about an account that has a second factor.
            for fields in [vec![], vec![("password", PASSWORD)], vec![("password", PASSWORD), ("method", "recovery_code")]] {
                let answer = client.confirm(&asked, &fields).await;
                assert!(answer.location().starts_with("/me/"), "{}", answer.location());
            }
        }
        assert_eq!(state(&portal).await, before);
        assert!(client.is_in().await);
    }
}

on_both! {
    /// Case 4
    async fn a_pending_sign_in_changes_nothing(database) {
        let portal = TestPortal::new(database).await;
        let (browser, _) = portal.enrolled("ada").await;
        let changes = changes(&browser).await;
        let pending = portal.pending("ada").await;
        let before = state(&portal).await;
        for (path, fields) in &changes {
            assert!(pending.post(path, fields).await.location().starts_with("/sign-in"), "{path}");
        }
        for path in ["/sign-in/enrol/begin", "/sign-in/enrol/finish"] {
            let fields = [("enrolment", "00000000-0000-0000-0000-000000000000"), ("name", "x"), ("code", "123456")];
            assert!(pending.post(path, &fields).await.location().starts_with("/sign-in"), "{path}");
        }
        assert_eq!(state(&portal).await, before);
    }
}

on_both! {
    /// Case 10
    async fn a_proof_does_what_was_kept_and_gives_the_browser_a_new_token(database) {
        let portal = TestPortal::new(database).await;
        let (client, secret) = portal.enrolled("ada").await;
        let asked = client
            .post("/me/profile", &[("display_name", "Ada K."), ("language", "de"), ("email", "ada.k@northwind.test")])
            .await
            .location();
        let old = client.cookie("__Host-postern").unwrap();
        let wrong = code::wrong(&secret, portal.now_s());
        let again = client.confirm(&asked, &[("method", "authenticator_app"), ("code", &wrong)]).await;
        assert_eq!(again.path(), asked);
        assert!(client.get(&again.location()).await.body.contains("4 tries left"));
        let code = portal.code(&secret);
        let done = client.confirm(&asked, &[("method", "authenticator_app"), ("code", &code)]).await;
        assert_eq!(done.location(), "/me/profile");
        let new = client.cookie("__Host-postern").unwrap();
        assert_ne!(new, old);
        let ada = account::load_by_name(portal.portal(), "ada.k@northwind.test").await.unwrap();
        assert_eq!((ada.display_name.as_str(), ada.language.as_deref()), ("Ada K.", Some("de")));
        // Until the new token was shown, the old one is good for what it was good for, and for nothing more.
        let thief = portal.client();
        thief.set_cookie("__Host-postern", &old);
        assert!(thief.is_in().await);
        assert!(thief.post("/me/login/app/begin", &[]).await.location().starts_with("/me/confirm/"));
        // From then on it is dead.
        assert_eq!(client.post("/me/login/app/begin", &[]).await.location(), "/me/login/app");
        assert!(!thief.is_in().await);
        assert!(client.is_in().await);
        portal.advance_s(600);
        assert!(client.post("/me/login/app/begin", &[]).await.location().starts_with("/me/confirm/"));
    }
}

on_both! {
    async fn an_answer_that_never_arrives_signs_nobody_out(database) {
        let portal = TestPortal::new(database).await;
        let (client, secret) = portal.enrolled("ada").await;
        let asked = client.post("/me/login/app/begin", &[]).await.location();
        let lost = client.copy();
        let fields = [("method", "authenticator_app"), ("code", &*portal.code(&secret))];
        assert_eq!(lost.confirm(&asked, &fields).await.location(), "/me/login/app");
        // The form is sent once more, with the cookie from before.
        assert!(client.is_in().await);
        assert_eq!(client.confirm(&asked, &fields).await.location(), "/me/login");
        assert_eq!(client.get("/me/login/app").await.status, StatusCode::OK);
    }
}

on_both! {
    async fn a_change_is_confirmed_in_the_browser_that_asked_within_ten_minutes_and_once(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let (bram, _) = portal.enrolled("bram").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        let other = portal.signed_in_with_code("ada", &secret, true).await;
        portal.advance_s(600);
        let app = client.app_ids().await.remove(0);
        let rename = format!("/me/login/method/{app}/rename");
        let ask = async || client.post(&rename, &[("name", "Tablet")]).await.location();
        let asked = ask().await;
        for (stranger, code) in [(&other, portal.code(&secret)), (&bram, "123456".to_owned())] {
            assert_eq!(stranger.get(&asked).await.location(), "/me/login");
            let fields = [("method", "authenticator_app"), ("code", code.as_str())];
            assert_eq!(stranger.confirm(&asked, &fields).await.location(), "/me/login");
            assert_eq!(stranger.post(&format!("{asked}/cancel"), &[]).await.location(), "/me/login");
        }
        portal.advance_s(600);
        assert_eq!(client.get(&asked).await.location(), "/me/login");
        let asked = ask().await;
        // Given up, it comes back to its form with what was typed.
        assert_eq!(client.post(&format!("{asked}/cancel"), &[]).await.location(), rename);
        assert!(client.get(&rename).await.body.contains("value=\"Tablet\""));
        assert_eq!(client.get(&asked).await.location(), "/me/login");
        // Of fifty confirmations at once one does it.
        let asked = ask().await;
        let code = portal.code(&secret);
        let tries: Vec<_> = (0..50)
            .map(|_| {
                let (client, asked, code) = (client.copy(), asked.clone(), code.clone());
                tokio::spawn(async move {
                    client.confirm(&asked, &[("method", "authenticator_app"), ("code", &code)]).await.set_cookies()
                })
            })
            .collect();
        let mut raised = 0;
        for attempt in tries {
            let cookies = attempt.await.unwrap();
            raised += u32::from(cookies.iter().any(|cookie| cookie.starts_with("__Host-postern=")));
        }
        assert_eq!(raised, 1);
        assert!(other.get("/me/login").await.body.contains("Tablet"));
        // Ids that were never made, or are none.
        for id in ["00000000-0000-0000-0000-000000000001", "x"] {
            let answer = client.get(&format!("/me/confirm/{id}")).await;
            assert!(answer.location() == "/me/login" || answer.status == StatusCode::NOT_FOUND, "{id}");
        }
    }
}

on_both! {
    async fn a_password_is_changed_with_the_old_one_and_a_code_and_a_wrong_one_uses_up_no_code(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        let other = portal.signed_in_with_code("ada", &secret, true).await;
        portal.advance_s(600);
        for (new, words) in [
            ([("password", "password password"), ("repeated", "password password")], "easy to guess"),
            ([("password", "short"), ("repeated", "short")], "At least 15"),
            ([("password", "velvet onion parade 12"), ("repeated", "another")], "differs"),
        ] {
            assert_eq!(client.post("/me/password", &new).await.location(), "/me/password");
            assert!(client.get("/me/password").await.body.contains(words), "{words}");
        }
        let asked = client.post("/me/password", &NEW_PASSWORD).await.location();
        let code = portal.code(&secret);
        let fields = |password| [("password", password), ("method", "authenticator_app"), ("code", code.as_str())];
        let again = client.confirm(&asked, &fields("wrong")).await;
        assert_eq!(again.path(), asked);
        let page = client.get(&again.location()).await.body;
        assert!(page.contains("That password didn&#x27;t match") || page.contains("That password didn't match"), "{page}");
        assert_eq!(client.confirm(&asked, &fields(PASSWORD)).await.location(), "/me/password");
        assert!(client.is_in().await && !other.is_in().await);
        assert_eq!(portal.client().sign_in("ada", PASSWORD).await.location(), "/sign-in");
        assert_eq!(portal.client().sign_in("ada", NEW_PASSWORD[0].1).await.location(), "/sign-in/second-factor");
        // What was kept is gone, the new password with it.
        let rows = entity::kept_change::Entity::find().all(portal.portal().db.read()).await.unwrap();
        assert!(rows.iter().filter(|row| row.is_taken).all(|row| row.sealed.is_empty()));
    }
}

on_both! {
    /// Case 26, 111
    async fn wrong_passwords_in_a_browser_wait_by_themselves_and_strangers_do_not_matter(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        portal.advance_s(600);
        for _ in 0..20 {
            portal.client().sign_in("ada", "wrong").await;
        }
        let asked = client.post("/me/deactivate", &[]).await.location();
        for _ in 0..5 {
            client.confirm(&asked, &[("password", "wrong")]).await;
        }
        client.confirm(&asked, &[("password", PASSWORD)]).await;
        let page = client.get(&asked).await.body;
        assert!(page.contains("Too many tries"), "{page}");
        assert!(client.is_in().await);
        portal.advance_s(2);
        assert_eq!(client.confirm(&asked, &[("password", PASSWORD)]).await.location(), "/sign-in");
        assert!(!client.is_in().await);
    }
}

on_both! {
    async fn an_account_without_a_second_factor_is_changed_with_its_password(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        portal.advance_s(600);
        let asked = client.post("/me/password", &NEW_PASSWORD).await.location();
        let page = client.get(&asked).await.body;
        assert!(page.contains("current-password") && !page.contains("name=\"code\""), "{page}");
        assert_eq!(client.confirm(&asked, &[("password", PASSWORD)]).await.location(), "/me/password");
        // The first method needs no proof: there is nothing yet that it could weaken.
        portal.advance_s(600);
        client.enrol(portal.now_s()).await;
    }
}

on_both! {
    async fn a_proof_that_an_account_cannot_show_is_never_skipped(database) {
        let portal = TestPortal::new(database).await;
        let (client, _) = portal.enrolled("ada").await;
        let changes = changes(&client).await;
        // A kind of a newer version in the place of the app; no recovery codes.
        let db = portal.portal().db.read();
        entity::recovery_code::Entity::delete_many().exec(db).await.unwrap();
        entity::second_factor::Entity::update_many()
            .set(entity::second_factor::ActiveModel { kind: Set("of_a_newer_version".to_owned()), ..Default::default() })
            .filter(entity::second_factor::Column::Kind.eq("authenticator_app"))
            .exec(db)
            .await
            .unwrap();
        let before = state(&portal).await;
        for (path, fields) in &changes {
            let answer = client.post(path, fields).await;
            let is_refused = answer.location().starts_with("/me/") && !answer.location().contains("confirm");
            assert!(is_refused || answer.status == StatusCode::NOT_FOUND, "{path}: {}", answer.location());
        }
        assert!(client.get("/me/deactivate").await.body.contains("This change asks for a second factor") || client.is_in().await);
        assert_eq!(state(&portal).await, before);
    }
}

on_both! {
    async fn five_apps_each_renamed_replaced_and_removed(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        let mut secrets = vec![secret];
        for _ in 1..5 {
            let (enrolment, secret) = client.begin_enrolment().await;
            let sheet = client.finish_enrolment(&enrolment, &portal.code(&secret)).await;
            assert!(sheet.recovery_codes().is_empty(), "the codes of the account stay as they are");
            secrets.push(secret);
        }
        assert_eq!(client.post("/me/login/app/begin", &[]).await.location(), "/me/login");
        assert!(client.get("/me/login").await.body.contains("at most 5 authenticator apps"));
        portal.advance_s(30);
        for secret in &secrets {
            let browser = portal.pending("ada").await;
            assert_eq!(browser.verify(&portal.code(secret), false).await.location(), "/");
        }
        let apps = client.app_ids().await;
        for (name, words) in [("", "fill this in"), ("x\u{202e}y", "cannot be used here")] {
            let rename = format!("/me/login/method/{}/rename", apps[1]);
            assert_eq!(client.post(&rename, &[("name", name)]).await.location(), rename);
            assert!(client.get(&rename).await.body.contains(words), "{words}");
        }
        client.post(&format!("/me/login/method/{}/rename", apps[1]), &[("name", "Work phone")]).await;
        assert!(client.get("/me/login").await.body.contains("It is called “<bdi>Work phone</bdi>” now"));

        // Replaced: the old one is good until the new one was confirmed.
        portal.advance_s(30);
        let other = portal.signed_in_with_code("ada", &secrets[0], true).await;
        assert_eq!(client.post(&format!("/me/login/app/{}/replace", apps[0]), &[]).await.location(), "/me/login/app");
        let (first, _) = client.shown_enrolment("/me/login/app").await;
        // A new code goes on replacing the same app.
        client.post("/me/login/app/begin", &[]).await;
        let (enrolment, new) = client.shown_enrolment("/me/login/app").await;
        assert_ne!(enrolment, first);
        client.finish_enrolment(&enrolment, &code::wrong(&new, portal.now_s())).await;
        assert_eq!(portal.pending("ada").await.verify(&portal.code(&secrets[0]), false).await.location(), "/");
        assert!(other.is_in().await);
        let sheet = client.finish_enrolment(&enrolment, &portal.code(&new)).await;
        assert!(sheet.body.contains("takes the place of “<bdi>Pixel 9</bdi>”"), "{}", sheet.body);
        assert_eq!(client.app_ids().await.len(), 5);
        assert!(client.is_in().await && !other.is_in().await);
        portal.advance_s(60);
        let pending = portal.pending("ada").await;
        assert_eq!(pending.verify(&portal.code(&secrets[0]), false).await.path(), "/sign-in/second-factor");
        assert_eq!(pending.verify(&portal.code(&new), false).await.location(), "/");
        // Somebody else's app is not found.
        let (bram, _) = portal.enrolled("bram").await;
        for action in ["method/{}/rename", "app/{}/replace", "method/{}/remove"] {
            let path = format!("/me/login/{}", action.replace("{}", &apps[1]));
            assert_eq!(bram.post(&path, &[("name", "x")]).await.status, StatusCode::NOT_FOUND, "{action}");
        }
    }
}

on_both! {
    /// Case 145
    async fn the_last_method_stays_where_one_is_required_also_when_two_go_at_once(database) {
        let policy = Policy { second_factor: SecondFactorRule::Required, ..Policy::default() };
        let portal = TestPortal::with_policy(database, policy).await;
        portal.account("ada").await;
        let client = portal.client();
        client.sign_in("ada", PASSWORD).await;
        let (enrolment, secret) = client.shown_enrolment("/sign-in/enrol").await;
        let fields = [("enrolment", enrolment.as_str()), ("name", "Pixel 9"), ("code", &portal.code(&secret))];
        assert_eq!(client.post("/sign-in/enrol/finish", &fields).await.status, StatusCode::OK);
        let (enrolment, second) = client.begin_enrolment().await;
        client.finish_enrolment(&enrolment, &portal.code(&second)).await;
        let apps = client.app_ids().await;
        assert_eq!(apps.len(), 2);
        let tries: Vec<_> = apps
            .iter()
            .map(|app| {
                let (client, path) = (client.copy(), format!("/me/login/method/{app}/remove"));
                tokio::spawn(async move { client.post(&path, &[]).await.location() })
            })
            .collect();
        for attempt in tries {
            assert_eq!(attempt.await.unwrap(), "/me/login");
        }
        assert_eq!(client.app_ids().await.len(), 1);
    }
}

on_both! {
    /// Case 145
    async fn a_closed_account_lets_nobody_in_and_the_last_administrator_cannot_close_it(database) {
        let portal = TestPortal::new(database).await;
        let make = async |name: &str| {
            let contact = Contact::parse(name, "Root", "").unwrap();
            let new = NewAccount { contact, language: None, password: Some(Secret(PASSWORD.to_owned())) };
            account::create(portal.portal(), &Origin::default(), new, true).await.unwrap()
        };
        make("root").await;
        let root = portal.signed_in("root").await;
        assert_eq!(root.post("/me/deactivate", &[]).await.location(), "/me/deactivate");
        assert!(root.get("/me/deactivate").await.body.contains("last administrator"));
        assert!(root.is_in().await);
        // Of two who close their accounts at once one stays.
        make("admin").await;
        let admin = portal.signed_in("admin").await;
        let tries: Vec<_> = [&root, &admin]
            .map(|client| {
                let client = client.copy();
                tokio::spawn(async move { client.post("/me/deactivate", &[]).await.location() })
            })
            .into_iter()
            .collect();
        let mut closed = 0;
        for attempt in tries {
            closed += u32::from(attempt.await.unwrap() == "/sign-in");
        }
        assert_eq!(closed, 1);
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let answer = client.post("/me/deactivate", &[]).await;
        assert_eq!(answer.location(), "/sign-in");
        assert!(answer.headers.contains_key("clear-site-data"));
        assert!(!client.is_in().await);
        assert_eq!(portal.client().sign_in("ada", PASSWORD).await.location(), "/sign-in");
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        portal.set_disabled(ada.id, false).await;
        portal.signed_in("ada").await;
    }
}

on_both! {
    async fn an_address_that_somebody_has_is_refused_and_everything_typed_is_kept(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        portal.account("bram").await;
        let client = portal.signed_in("ada").await;
        for (email, words) in [("BRAM@northwind.test", "Another account"), ("nobody", "email address")] {
            let fields = [("display_name", "Ada K."), ("language", "de"), ("email", email)];
            assert_eq!(client.post("/me/profile", &fields).await.location(), "/me/profile");
            let page = client.get("/me/profile").await.body;
            assert!(page.contains(words), "{words}: {page}");
            assert!(page.contains("value=\"Ada K.\"") && page.contains(&format!("value=\"{email}\"")), "{page}");
        }
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        assert_eq!((ada.display_name.as_str(), ada.email.as_deref()), ("Ada Maier", Some("ada@northwind.test")));
        // A form without the field leaves the address as it is; an empty one takes it away.
        client.post("/me/profile", &[("display_name", "Ada"), ("language", "en")]).await;
        let email = async || account::load_by_name(portal.portal(), "ada").await.unwrap().email;
        assert_eq!(email().await.as_deref(), Some("ada@northwind.test"));
        client.post("/me/profile", &[("display_name", "Ada"), ("language", "en"), ("email", " ")]).await;
        assert_eq!(email().await, None);
    }
}

on_both! {
    async fn a_password_is_judged_by_the_server_while_it_is_typed(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        for (password, is_good, words) in [
            ("", false, "fill this in"),
            ("short", false, "At least 15"),
            ("password password", false, "easy to guess"),
            ("ada maier ada maier", false, "easy to guess"),
            ("velvet onion parade 12", true, "Very good"),
        ] {
            let answer = client.post("/strength", &[("password", password)]).await;
            let (told, text) = answer.body.split_once('\n').unwrap();
            assert!(text.contains(words), "{password}: {text}");
            assert_eq!(told.parse::<u8>().unwrap() >= 3, is_good, "{password}: {told}");
            assert_eq!(answer.headers["cache-control"], "no-store");
        }
        let german = portal.client();
        german.post("/preferences", &[("language", "de")]).await;
        assert!(german.post("/strength", &[("password", "short")]).await.body.contains("mindestens 15 Zeichen"));
    }
}
