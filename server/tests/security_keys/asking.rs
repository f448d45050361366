//! What a key is asked: answered in kind, once, where it was asked, within five minutes, also across a restart.

use crate::{
    common::{
        TestPortal,
        client::Client,
        key::{
            self, BY_KEY, KEY, MISSING, PASSKEY_COOKIE, PENDING_COOKIE, STALE, SoftKey, Twist, UNKNOWN,
            UNSUPPORTED, base64, challenge,
        },
    },
    keys, names, not_added, on_both, refused, refused_anew,
};
use axum::http::StatusCode;
use postern_core::{entity::webauthn_ceremony, housekeeping, policy::Policy};
use sea_orm::{EntityTrait, PaginatorTrait};

async fn questions(portal: &TestPortal) -> u64 {
    webauthn_ceremony::Entity::find().count(portal.portal().db.read()).await.unwrap()
}

on_both! {
    /// Case 44
    async fn an_answer_to_another_kind_of_question_is_refused(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        let create = Twist { kind: Some("webauthn.create"), ..Twist::default() };
        assert!(refused_anew(&portal, "ada", &mut key, &create).await.contains(UNKNOWN));
        // The whole of the other kind of answer is none.
        let (pending, options) = portal.asked("ada").await;
        let asked = serde_json::json!({
            "challenge": base64(&challenge(&options)), "rp": { "id": "localhost" }, "user": { "id": "" },
        });
        let registration = key.clone().register(&asked.to_string());
        assert!(refused(&pending, &registration).await.contains(MISSING));
        portal.advance_s(600);
        portal.signed_in_with_key("ada", &mut key).await;
        let client = portal.newcomer("bram").await;
        let mut other = SoftKey::new("red");
        let get = Twist { kind: Some("webauthn.get"), ..Twist::default() };
        assert!(not_added(&client, &mut other, &get).await.contains(UNSUPPORTED));
        let signed = other.sign(&client.options(KEY).await);
        assert_eq!(client.finish_key("Key", &signed).await.location(), KEY);
        assert!(client.notice(KEY).await.contains(MISSING));
        assert_eq!(keys(&portal).await.len(), 1);
    }
}

on_both! {
    /// Case 45
    async fn one_answer_counts_once_even_twenty_times_at_once_and_on_two_processes(database) {
        let portal = TestPortal::new(database).await;
        let twin = portal.twin().await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        for round in 0..3 {
            let (client, options) = portal.asked("ada").await;
            let code = key.sign(&options);
            let tries: Vec<_> = (0..20)
                .map(|n| {
                    let code = code.clone();
                    let copy = if n % 2 == 0 { client.copy() } else { Client::new(twin.clone()) };
                    copy.set_cookie(PENDING_COOKIE, &client.cookie(PENDING_COOKIE).unwrap());
                    tokio::spawn(async move {
                        let location = copy.show_key(&code).await.location();
                        (location, copy.is_in().await)
                    })
                })
                .collect();
            let mut accepted = 0;
            for attempt in tries {
                let (location, is_in) = attempt.await.unwrap();
                assert_eq!(location == "/", is_in, "{location}");
                accepted += u32::from(is_in);
            }
            assert_eq!(accepted, 1, "round {round}");
            // Nor later, in the same sign-in.
            client.show_key(&code).await;
            assert!(!client.is_in().await);
            portal.advance_s(16 * 60);
        }
        // Nor in another one.
        let (client, options) = portal.asked("ada").await;
        let code = key.sign(&options);
        let pending = portal.pending("ada").await;
        assert_eq!(client.show_key(&code).await.location(), "/");
        assert!(refused(&pending, &code).await.contains(STALE));
        // A question is gone with its first answer, whatever becomes of that: there is no second guess.
        let options = pending.options(BY_KEY).await;
        let broken = Twist { signature: Some(|_| Vec::new()), ..Twist::default() };
        assert!(refused(&pending, &key.sign_with(&options, &broken)).await.contains(UNKNOWN));
        assert!(refused(&pending, &key.sign(&options)).await.contains(STALE));
    }
}

on_both! {
    /// Case 46
    async fn an_answer_is_good_for_what_was_asked_and_for_nothing_else(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (browser, _) = portal.with_key("ada", &mut key).await;
        let (pending, of_sign_in) = portal.asked("ada").await;
        let (other, of_other) = portal.asked("ada").await;
        let location = browser.get(KEY).await.location();
        let proof = format!("{location}?method=security_key");
        let of_proof = browser.options(&proof).await;
        let visitor = portal.client();
        let of_visitor = visitor.passkey_options().await;
        let bram = portal.newcomer("bram").await;
        let of_enrolment = bram.options(KEY).await;
        let all = [&of_sign_in, &of_other, &of_proof, &of_visitor, &of_enrolment];
        // In turn, each place is answered with what was asked at the others.
        for foreign in all {
            let code = key.sign(foreign);
            if foreign != &of_sign_in {
                assert!(refused(&pending, &code).await.contains(STALE), "{foreign}");
                // The next try has to wait longer and longer.
                portal.advance_s(9);
            }
            if foreign != &of_proof {
                let answer = browser.confirm_with_key(&location, &code).await;
                assert_eq!(answer.location(), proof);
                assert!(browser.notice(&proof).await.contains(STALE), "{foreign}");
                portal.advance_s(9);
            }
            if foreign != &of_visitor {
                assert_eq!(visitor.show_passkey(&code, "").await.path(), "/sign-in");
                assert!(visitor.notice("/sign-in").await.contains(STALE), "{foreign}");
                assert!(!visitor.is_in().await);
            }
            if foreign != &of_enrolment {
                let twist = Twist { challenge: Some(challenge(foreign)), ..Twist::default() };
                assert!(not_added(&bram, &mut SoftKey::new("red"), &twist).await.contains(STALE), "{foreign}");
            }
        }
        // What was answered elsewhere can still be answered where it was asked.
        portal.advance_s(60);
        let code = key.sign(&of_visitor);
        assert_eq!(visitor.show_passkey(&code, "").await.location(), "/");
        let code = key.sign(&of_other);
        assert_eq!(other.show_key(&code).await.location(), "/", "{}", other.notice(BY_KEY).await);
        let code = key.sign(&of_proof);
        let page = browser.confirm_with_key(&location, &code).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.location());
        let code = SoftKey::new("red").register(&of_enrolment);
        assert!(bram.finish_key("Red key", &code).await.body.contains("is on</h1>"));
    }
}

on_both! {
    /// Case 46
    async fn a_visitor_who_says_that_they_are_a_sign_in_or_a_change_gets_no_question_of_it(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (browser, _) = portal.with_key("ada", &mut key).await;
        let (pending, of_sign_in) = portal.asked("ada").await;
        let location = browser.get(KEY).await.location();
        let proof = format!("{location}?method=security_key");
        let of_proof = browser.options(&proof).await;
        // Who is asked for a passkey is known by a cookie, and the ids of the others are no secret from their owner.
        let rows = webauthn_ceremony::Entity::find().all(portal.portal().db.read()).await.unwrap();
        let place = |options: &str| {
            let hash = key::sha256(&challenge(options));
            rows.iter().find(|row| row.challenge_hash == hash).unwrap().begun_by.to_string()
        };
        assert!(location.ends_with(&place(&of_proof)), "{location}");
        let visitor = portal.client();
        let as_passkey = async |options: &str, key: &mut SoftKey| {
            visitor.set_cookie(PASSKEY_COOKIE, &place(options));
            key.sign(&visitor.passkey_options().await)
        };
        let code = as_passkey(&of_sign_in, &mut key).await;
        assert!(refused(&pending, &code).await.contains(STALE));
        let code = as_passkey(&of_proof, &mut key).await;
        let answer = browser.confirm_with_key(&location, &code).await;
        assert_eq!(answer.location(), proof);
        assert!(browser.notice(&proof).await.contains(STALE));
        // Nor does what was asked of those answer for a passkey: a touch alone would sign in then.
        for options in [&of_sign_in, &of_proof] {
            visitor.set_cookie(PASSKEY_COOKIE, &place(options));
            assert_eq!(visitor.show_passkey(&key.sign(options), "").await.location(), "/sign-in");
            assert!(visitor.notice("/sign-in").await.contains(STALE));
            assert!(!visitor.is_in().await);
        }
        // Still good where they were asked.
        assert_eq!(pending.show_key(&key.sign(&of_sign_in)).await.location(), "/");
    }
}

on_both! {
    /// Case 46
    async fn a_question_lives_five_minutes(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (browser, _) = portal.with_key("ada", &mut key).await;
        let (late, of_late) = portal.asked("ada").await;
        let (early, of_early) = portal.asked("ada").await;
        portal.advance_s(299);
        assert_eq!(early.show_key(&key.sign(&of_early)).await.location(), "/");
        portal.advance_s(1);
        assert!(refused(&late, &key.sign(&of_late)).await.contains(STALE));
        // The page asked anew.
        let of_late = late.options(BY_KEY).await;
        assert_eq!(late.show_key(&key.sign(&of_late)).await.location(), "/");
        let bram = portal.newcomer("bram").await;
        let (late, early) = (bram.options(KEY).await, bram.options(KEY).await);
        portal.advance_s(299);
        let mut red = SoftKey::new("red");
        assert_eq!(bram.finish_key("Red", &red.register(&early)).await.status, StatusCode::OK);
        portal.advance_s(1);
        let answer = bram.finish_key("Green", &SoftKey::new("green").register(&late)).await;
        assert_eq!(answer.location(), KEY);
        assert_eq!(names(&portal).await, ["Blue key", "Red"]);
        // Nothing is kept of what nobody answered.
        let location = browser.get(KEY).await.location();
        browser.options(&format!("{location}?method=security_key")).await;
        browser.passkey_options().await;
        let before = questions(&portal).await;
        assert!(before >= 2, "{before}");
        portal.advance_s(299);
        housekeeping::tidy(portal.portal()).await.unwrap();
        assert_eq!(questions(&portal).await, 2, "of {before}");
        portal.advance_s(1);
        housekeeping::tidy(portal.portal()).await.unwrap();
        assert_eq!(questions(&portal).await, 0);
    }
}

on_both! {
    /// Case 59
    async fn a_restart_between_question_and_answer_changes_nothing(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let mut key = SoftKey::new("blue");
        let client = portal.signed_in("ada").await;
        let before = client.cookie("__Host-postern").unwrap();
        let page = client.get(KEY).await;
        let options = key::options(&page.body);
        // What was asked is in no cookie.
        assert!(page.set_cookies().iter().all(|cookie| cookie.contains("Max-Age=0")), "{:?}", page.set_cookies());
        let portal = portal.restart(Policy::default()).await;
        let client = portal.client();
        client.set_cookie("__Host-postern", &before);
        assert!(client.finish_key("Blue key", &key.register(&options)).await.body.contains("is on</h1>"));
        let pending = portal.pending("ada").await;
        let page = pending.get(BY_KEY).await;
        assert!(page.set_cookies().iter().all(|cookie| cookie.contains("Max-Age=0")), "{:?}", page.set_cookies());
        let options = key::options(&page.body);
        let cookie = pending.cookie(PENDING_COOKIE).unwrap();
        assert!(!cookie.contains(&base64(&challenge(&options))));
        let portal = portal.restart(Policy::default()).await;
        // Nor does it matter which process is asked.
        let client = Client::new(portal.twin().await);
        client.set_cookie(PENDING_COOKIE, &cookie);
        assert_eq!(client.show_key(&key.sign(&options)).await.location(), "/");
        assert!(client.is_in().await);
    }
}
