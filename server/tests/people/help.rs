//! A phone was lost: a second factor is removed by somebody who helps.

use crate::{
    AUDIT, NO_METHOD, PROOF_IMPOSSIBLE, USERS,
    common::{
        PASSWORD, TestPortal,
        client::Client,
        key::{LOGIN, SECOND_FACTOR},
    },
    on_both,
    world::{Manager, add_key, mailing, said},
};
use axum::http::StatusCode;
use postern_core::people::Act;
use postern_types::{GroupRule, SecondFactorRule};
use uuid::Uuid;

fn removal(account: Uuid, method: Option<Uuid>, reason: &str) -> Act {
    Act::RemoveMethods { account, method, reason: reason.to_owned() }
}

/// The id of the one method of a kind.
async fn method(portal: &TestPortal, account: Uuid, kind: &str) -> Uuid {
    portal.methods_of(account).await.into_iter().find(|row| row.kind == kind).unwrap().id
}

async fn lost(
    database: crate::common::database::TestDatabase,
) -> (TestPortal, Manager, Client, String, Uuid) {
    let portal = mailing(database).await;
    let (_, secret) = portal.enrolled("ada").await;
    let ada = portal.id_of("ada").await;
    portal.confirm_address(ada).await;
    let browser = portal.signed_in_with_code("ada", &secret, true).await;
    let mina = portal.manager("mina", &[USERS]).await;
    (portal, mina, browser, secret, ada)
}

on_both! {
    /// Case 16, 17
    async fn a_strong_proof_of_the_manager_is_asked_for_whatever_the_browser_remembers(database) {
        let (portal, mina, browser, _, ada) = lost(database).await;
        portal.advance_s(600);
        let app = method(&portal, ada, "authenticator_app").await;
        for act in [removal(ada, None, "phone lost"), removal(ada, Some(app), "phone lost")] {
            let before = portal.state().await;
            let asked = mina.client.post_act(&portal, &act).await.location();
            assert!(asked.starts_with("/me/confirm/"), "{asked}");
            let page = mina.client.get(&asked).await.body;
            assert!(page.contains("name=\"code\"") && !page.contains("current-password"), "{page}");
            for fields in [
                vec![],
                vec![("password", PASSWORD)],
                vec![("password", PASSWORD), ("method", "email_code"), ("code", "12345678")],
                vec![("method", "one_time_pass"), ("code", "aaaa-aaaa-aaaa-aaaa")],
            ] {
                mina.client.confirm(&asked, &fields).await;
            }
            assert_eq!(portal.state().await, before);
        }
        assert!(browser.is_in().await);
        assert!(mina.proves(&portal, &removal(ada, None, "phone lost")).await.contains("1 second factor of"));
        assert!(!browser.is_in().await);
    }
}

on_both! {
    /// Case 17
    async fn a_manager_without_a_strong_method_cannot(database) {
        let portal = mailing(database).await;
        portal.enrolled("ada").await;
        let ada = portal.id_of("ada").await;
        let (mina, client) = portal.holder("mina", &[USERS]).await;
        let before = portal.state().await;
        let act = removal(ada, None, "the phone is lost");
        for _ in 0..2 {
            let answer = client.post_act(&portal, &act).await;
            let page = client.follow(answer).await.body;
            assert!(page.contains(PROOF_IMPOSSIBLE) && page.contains("value=\"the phone is lost\""), "{page}");
            let pass = Act::MakePass { account: ada, minutes: 60, reason: "x".to_owned() };
            let answer = client.post_act(&portal, &pass).await;
            assert!(said(&client, answer).await.contains(PROOF_IMPOSSIBLE));
            assert_eq!(portal.methods_of(ada).await.len(), 2);
            if portal.methods_of(mina).await.is_empty() {
                assert_eq!(portal.state().await, before);
                // Mailed codes are no better.
                portal.mark_method(mina, "email_code").await;
                portal.confirm_address(mina).await;
            }
        }
    }
}

on_both! {
    /// Case 16
    async fn a_reason_is_asked_for_and_what_was_typed_stays(database) {
        let (portal, mina, _, _, ada) = lost(database).await;
        let path = format!("/users/{ada}/remove-second-factor");
        let before = portal.state().await;
        let long = "x".repeat(201);
        for (reason, words) in [
            ("", "Please fill this in"),
            ("   ", "Please fill this in"),
            (long.as_str(), "At most 200 characters"),
            ("bad\u{7}bell", "characters that cannot be used"),
            ("turned\u{202e}round", "characters that cannot be used"),
        ] {
            let answer = mina.client.post_act(&portal, &removal(ada, None, reason)).await;
            assert_eq!(answer.path(), path, "{reason:?}");
            let page = mina.client.get(&answer.location()).await.body;
            assert!(page.contains(words), "{reason:?}: {page}");
            assert!(page.contains(&format!("value=\"{reason}\"")), "{reason:?}: {page}");
        }
        assert_eq!(portal.state().await, before);
        // A method that is chosen stays chosen.
        let app = method(&portal, ada, "authenticator_app").await;
        let answer = mina.client.post_act(&portal, &removal(ada, Some(app), "")).await;
        let page = mina.client.get(&answer.location()).await.body;
        let radio = page.split("<input").find(|tag| tag.contains(&format!("value=\"{app}\""))).unwrap();
        assert!(radio.split('>').next().unwrap().contains("checked"), "{radio}");
        // 200 characters of any kind are enough for anybody.
        let reason = "ü".repeat(200);
        assert!(mina.does(&portal, &removal(ada, None, &reason)).await.contains("1 second factor of"));
        assert_eq!(portal.events("mfa_remove").await[0].note.as_deref(), Some(reason.as_str()));
    }
}

on_both! {
    /// Case 16, 14
    async fn removing_ends_everything_at_once_and_the_owner_is_told_and_it_is_written_down(database) {
        let (portal, mina, browser, secret, ada) = lost(database).await;
        let bram = portal.enrolled("bram").await.0;
        let twin = portal.twin().await;
        // The manager's proof was a while ago.
        let elsewhere = Client::new(twin.clone());
        elsewhere.sign_in("ada", PASSWORD).await;
        assert_eq!(elsewhere.verify(&portal.code(&secret), true).await.location(), "/");
        portal.advance_s(30);
        let there = Client::new(twin);
        there.sign_in("ada", PASSWORD).await;
        let here = portal.pending("ada").await;
        let mails = portal.mails(ada, "notice").await;
        assert!(mina.proves(&portal, &removal(ada, None, "phone lost, called back")).await.contains("1 second factor of"));
        for client in [&browser, &elsewhere] {
            assert!(!client.is_in().await);
            assert!(client.get(LOGIN).await.location().starts_with("/sign-in"));
        }
        for pending in [&here, &there] {
            assert_eq!(pending.verify(&portal.code(&secret), true).await.location(), "/sign-in");
            assert!(!pending.is_in().await);
            assert!(pending.post("/sign-in/enrol/skip", &[]).await.location().starts_with("/sign-in"));
            assert!(!pending.is_in().await);
        }
        assert!(bram.is_in().await && mina.client.is_in().await);
        assert!(portal.methods_of(ada).await.is_empty());
        assert_eq!(portal.mails(ada, "notice").await, mails + 1);
        let event = portal.events("mfa_remove").await.remove(0);
        assert_eq!((event.account_id, event.account_name.as_deref()), (Some(ada), Some("ada")));
        assert_eq!((event.actor_id, event.actor_name.as_deref()), (Some(mina.id), Some("mina")));
        assert_eq!(event.note.as_deref(), Some("phone lost, called back"));
        // Readers of the log see all of it.
        let (_, reader) = portal.holder("reader", &[AUDIT]).await;
        let page = reader.get("/audit").await.body;
        assert!(page.contains("phone lost, called back") && page.contains("mina"), "{page}");
        // The old app is dead, also for what comes.
        let client = portal.client();
        client.sign_in("ada", PASSWORD).await;
        client.verify(&portal.code(&secret), true).await;
        assert!(!client.is_in().await);
    }
}

on_both! {
    /// Case 16
    async fn the_next_sign_in_leads_to_enrolment_which_may_be_left_for_later_where_nothing_is_required(database) {
        let (portal, mina, _, _, ada) = lost(database).await;
        mina.proves(&portal, &removal(ada, None, "phone lost")).await;
        assert!(mina.client.get(&format!("/users/{ada}")).await.body.contains("leads to setting one up"));
        let client = portal.pending("ada").await;
        let page = client.follow(client.get(SECOND_FACTOR).await).await.body;
        assert!(page.contains("An administrator removed your second factor") && page.contains("/sign-in/enrol/skip"), "{page}");
        assert!(client.get(LOGIN).await.location().starts_with("/sign-in"));
        assert_eq!(client.post("/sign-in/enrol/skip", &[]).await.location(), "/");
        assert!(client.is_in().await);
        // Asked once.
        let again = portal.signed_in("ada").await;
        assert!(again.is_in().await);
        assert!(!portal.account_row(ada).await.unwrap().is_to_enrol);
        // Whoever adds one meanwhile is not led there either.
        let (secret, _) = again.enrol(portal.now_s()).await;
        portal.advance_s(600);
        mina.proves(&portal, &removal(ada, None, "lost again")).await;
        let client = portal.pending("ada").await;
        let (enrolment, secret_of_now) = client.shown_enrolment("/sign-in/enrol").await;
        assert_ne!(secret, secret_of_now);
        let fields = [("enrolment", enrolment.as_str()), ("name", "New phone"), ("code", &portal.code(&secret_of_now))];
        let sheet = client.post("/sign-in/enrol/finish", &fields).await;
        assert!(sheet.body.contains("is on</h1>"), "{} {}", sheet.location(), sheet.body);
        assert!(client.is_in().await);
        portal.advance_s(30);
        let client = portal.signed_in_with_code("ada", &secret_of_now, false).await;
        assert!(client.is_in().await);
    }
}

on_both! {
    /// Case 12, 16
    async fn where_a_second_factor_is_required_nothing_is_left_for_later(database) {
        let (portal, mina, _, _, ada) = lost(database).await;
        let group = portal.asking("staff", GroupRule { second_factor: SecondFactorRule::Required, methods: None }).await;
        portal.put_into(group, ada).await;
        mina.proves(&portal, &removal(ada, None, "phone lost")).await;
        let client = portal.pending("ada").await;
        let page = client.follow(client.get(SECOND_FACTOR).await).await.body;
        assert!(!page.contains("/sign-in/enrol/skip"), "{page}");
        assert_ne!(client.post("/sign-in/enrol/skip", &[]).await.location(), "/");
        assert!(!client.is_in().await);
        assert!(client.get("/").await.location().starts_with("/sign-in"));
        let (enrolment, secret) = client.shown_enrolment("/sign-in/enrol").await;
        let fields = [("enrolment", enrolment.as_str()), ("name", "New phone"), ("code", &portal.code(&secret))];
        assert!(client.post("/sign-in/enrol/finish", &fields).await.body.contains("is on</h1>"));
        assert!(client.is_in().await);
        portal.advance_s(30);
        assert!(portal.signed_in_with_code("ada", &secret, false).await.is_in().await);
    }
}

on_both! {
    /// Case 16
    async fn one_that_is_removed_leaves_the_others(database) {
        let (portal, mina, _, secret, ada) = lost(database).await;
        portal.advance_s(600);
        let browser = portal.signed_in_with_code("ada", &secret, true).await;
        let mut key = add_key(&portal, &browser, &secret, "Blue key").await;
        let app = method(&portal, ada, "authenticator_app").await;
        portal.advance_s(600);
        assert_eq!(portal.account_row(ada).await.unwrap().protection, "several");
        assert!(mina.proves(&portal, &removal(ada, Some(app), "only the phone")).await.contains("1 second factor of"));
        assert!(!browser.is_in().await);
        let row = portal.account_row(ada).await.unwrap();
        assert_eq!((row.protection.as_str(), row.is_to_enrol), ("one", false));
        let event = portal.events("mfa_remove").await.remove(0);
        assert_eq!((event.method.as_deref(), event.subject.as_deref()), (Some("authenticator_app"), Some("Pixel 9")));
        // Recovery codes stay beside the key.
        let kinds: Vec<String> = portal.methods_of(ada).await.into_iter().map(|row| row.kind).collect();
        assert!(kinds.contains(&"recovery_code".to_owned()) && kinds.len() == 2, "{kinds:?}");
        let client = portal.signed_in_with_key("ada", &mut key).await;
        assert!(client.is_in().await);
        // With the last one everything goes.
        let last = method(&portal, ada, "security_key").await;
        portal.advance_s(600);
        mina.proves(&portal, &removal(ada, Some(last), "the key too")).await;
        assert!(portal.methods_of(ada).await.is_empty());
        let row = portal.account_row(ada).await.unwrap();
        assert_eq!((row.protection.as_str(), row.is_to_enrol), ("none", true));
    }
}

on_both! {
    /// Case 92
    async fn what_is_not_there_or_not_theirs_is_not_found(database) {
        let (portal, mina, _, _, ada) = lost(database).await;
        portal.enrolled("bram").await;
        let bram = portal.id_of("bram").await;
        let (of_bram, codes) = (
            method(&portal, bram, "authenticator_app").await,
            method(&portal, ada, "recovery_code").await,
        );
        let mina_client = &mina.client;
        let before = portal.state().await;
        for act in [
            removal(Uuid::nil(), None, "x"),
            removal(ada, Some(Uuid::nil()), "x"),
            // That of somebody else, and what only stands in for another.
            removal(ada, Some(of_bram), "x"),
            removal(ada, Some(codes), "x"),
        ] {
            let answer = mina_client.post_act(&portal, &act).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act:?}: {}", answer.location());
        }
        let odd = [("method", "x"), ("reason", "x")];
        let path = format!("/users/{ada}/remove-second-factor");
        assert_eq!(mina_client.post(&path, &odd).await.status, StatusCode::NOT_FOUND);
        assert_eq!(portal.state().await, before);
        // Gone while the proof was asked for.
        portal.advance_s(600);
        let app = method(&portal, ada, "authenticator_app").await;
        let asked = [
            mina_client.post_act(&portal, &removal(ada, Some(app), "x")).await.location(),
            mina_client.post_act(&portal, &removal(ada, None, "x")).await.location(),
        ];
        portal.remove_methods(ada).await;
        let code = portal.code(&mina.secret);
        let fields = [("method", "authenticator_app"), ("code", code.as_str())];
        assert_eq!(mina_client.confirm(&asked[0], &fields).await.status, StatusCode::NOT_FOUND);
        portal.advance_s(30);
        let code = portal.code(&mina.secret);
        let fields = [("method", "authenticator_app"), ("code", code.as_str())];
        let answer = mina_client.confirm(&asked[1], &fields).await;
        assert!(said(mina_client, answer).await.contains(NO_METHOD));
        assert_eq!(portal.events("mfa_remove").await.len(), 1);
        // And before it.
        assert_eq!(mina_client.post_act(&portal, &removal(ada, Some(app), "x")).await.status, StatusCode::NOT_FOUND);
        assert!(mina.does(&portal, &removal(ada, None, "x")).await.contains(NO_METHOD));
    }
}
