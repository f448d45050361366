//! Security keys: cases of section D.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::http::StatusCode;
use common::{
    PASSWORD, TestPortal,
    client::{Answer, Client},
    key::{
        BE, BS, BY_KEY, ELSEWHERE, Foreign, KEY, LOGIN, MISSING, NOT_VERIFIED, PASSKEY_COOKIE,
        PENDING_COOKIE, SECOND_FACTOR, STALE, SUSPICIOUS, SoftKey, TAKEN, Twist, UNKNOWN, UNSUPPORTED, UP,
        UV, base64, cbor_bytes, cbor_integer, challenge, cose, ec2,
    },
    settings,
};
use data_encoding::HEXLOWER;
use postern_core::{
    account,
    audit::Origin,
    entity::{second_factor, security_key, webauthn_ceremony},
    factor::security_key::address,
    housekeeping,
    policy::{Policy, SecondFactorRule},
    portal::SecurityKeys,
};
use postern_types::MethodKind;
use sea_orm::{ActiveModelTrait, EntityTrait, PaginatorTrait};

/// Shows an answer that must not be accepted, and gives what the page says.
async fn refused(client: &Client, code: &str) -> String {
    let answer = client.show_key(code).await;
    assert_eq!(answer.location(), BY_KEY, "{}", answer.body);
    assert!(!client.is_in().await);
    client.notice(BY_KEY).await
}

/// A sign-in of its own for an answer that must not be accepted. Afterwards nothing has to wait.
async fn refused_anew(portal: &TestPortal, name: &str, key: &mut SoftKey, twist: &Twist) -> String {
    let (client, options) = portal.asked(name).await;
    let notice = refused(&client, &key.sign_with(&options, twist)).await;
    portal.advance_s(16 * 60);
    notice
}

/// An enrolment whose answer must not be accepted.
async fn not_added(client: &Client, key: &mut SoftKey, twist: &Twist) -> String {
    let answer = key.register_with(&client.options(KEY).await, twist);
    let answer = client.finish_key("Key", &answer).await;
    assert_eq!(answer.location(), KEY, "{}", answer.body);
    client.notice(KEY).await
}

async fn keys(portal: &TestPortal) -> Vec<security_key::Model> {
    security_key::Entity::find().all(portal.portal().db.read()).await.unwrap()
}

async fn names(portal: &TestPortal) -> Vec<String> {
    let all = second_factor::Entity::find().all(portal.portal().db.read()).await.unwrap();
    let mut names: Vec<String> =
        all.into_iter().filter(|row| row.kind == "security_key").map(|row| row.name).collect();
    names.sort();
    names
}

async fn questions(portal: &TestPortal) -> u64 {
    webauthn_ceremony::Entity::find().count(portal.portal().db.read()).await.unwrap()
}

/// Asks for a change, and shows the key where a fresh proof is asked for.
async fn change(client: &Client, path: &str, fields: &[(&str, &str)], key: &mut SoftKey) -> Answer {
    let asked = client.post(path, fields).await;
    if asked.location().starts_with("/me/confirm/") {
        confirm(client, &asked.location(), key).await
    } else {
        asked
    }
}

async fn confirm(client: &Client, location: &str, key: &mut SoftKey) -> Answer {
    let options = client.options(&format!("{location}?method=security_key")).await;
    let code = key.sign(&options);
    client.confirm(location, &[("method", "security_key"), ("code", &code)]).await
}

on_both! {
    async fn a_key_by_another_maker_is_added_signs_in_and_confirms_a_change(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let mut key = Foreign::default();
        let answer = key.register(&client.options(KEY).await).await;
        let sheet = client.finish_key("Her phone", &answer).await;
        assert!(sheet.body.contains("is on</h1>"), "{} {}", sheet.location(), sheet.body);
        assert_eq!(sheet.recovery_codes().len(), 10);
        portal.advance_s(600);
        for _ in 0..2 {
            let (client, options) = portal.asked("ada").await;
            let answer = client.show_key(&key.sign(&options).await).await;
            assert_eq!(answer.location(), "/", "{}", answer.body);
            assert!(client.is_in().await);
        }
        let asked = client.get(KEY).await.location();
        assert!(asked.starts_with("/me/confirm/"), "{asked}");
        let options = client.options(&format!("{asked}?method=security_key")).await;
        let code = key.sign(&options).await;
        // What is confirmed is shown at once: the options of another key, which exclude the first.
        let page = client.confirm(&asked, &[("method", "security_key"), ("code", &code)]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.location());
        let options = common::key::options(&page.body);
        let id = base64(&keys(&portal).await[0].credential_id);
        assert!(options.contains(&format!(r#""id":"{id}""#)), "{options}");
    }
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
        portal.account("bram").await;
        let client = portal.signed_in("bram").await;
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
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await;
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
                let answer = browser.confirm(&location, &[("method", "security_key"), ("code", &code)]).await;
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
        let page = browser.confirm(&location, &[("method", "security_key"), ("code", &code)]).await;
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
            let hash = common::key::sha256(&challenge(options));
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
        let answer = browser.confirm(&location, &[("method", "security_key"), ("code", &code)]).await;
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
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await;
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
    /// Case 47, 48, 49
    async fn an_answer_made_elsewhere_is_refused(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await;
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
    /// Case 50, 58
    async fn a_key_has_to_be_touched_and_to_verify_once_it_has(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        let twist = Twist::default();
        // The browser may have been told not to ask for a PIN: what the portal stored decides.
        let mut silent = SoftKey { flags: UP, ..key.clone() };
        assert!(refused_anew(&portal, "ada", &mut silent, &twist).await.contains(NOT_VERIFIED));
        for flags in [0, UV] {
            let mut untouched = SoftKey { flags, ..key.clone() };
            assert!(refused_anew(&portal, "ada", &mut untouched, &twist).await.contains(UNKNOWN), "{flags}");
        }
        portal.signed_in_with_key("ada", &mut key).await;
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await;
        for flags in [0, UV] {
            let mut untouched = SoftKey { flags, ..SoftKey::new("red") };
            assert!(not_added(&bram, &mut untouched, &twist).await.contains(UNSUPPORTED), "{flags}");
        }
        // Without a PIN at first.
        let mut plain = SoftKey::without_pin("red");
        assert!(bram.add_key(&mut plain, "Red key").await.body.contains("is on</h1>"));
        let is_verified = async || {
            let id = &plain.id;
            keys(&portal).await.into_iter().find(|row| row.credential_id == *id).unwrap().is_verified
        };
        assert!(!is_verified().await);
        let mut plain = plain.clone();
        portal.signed_in_with_key("bram", &mut plain).await;
        portal.signed_in_with_key("bram", &mut plain).await;
        // It gets one, and needs it from then on.
        plain.flags = UP | UV;
        portal.signed_in_with_key("bram", &mut plain).await;
        assert!(is_verified().await);
        let mut silent = SoftKey { flags: UP, ..plain.clone() };
        assert!(refused_anew(&portal, "bram", &mut silent, &twist).await.contains(NOT_VERIFIED));
        assert!(is_verified().await);
        portal.signed_in_with_key("bram", &mut plain).await;
    }
}

on_both! {
    /// Case 51
    async fn whether_a_key_can_be_copied_never_changes(database) {
        let portal = TestPortal::new(database).await;
        let twist = Twist::default();
        let mut bound = SoftKey::new("bound");
        portal.with_key("ada", &mut bound).await;
        for flags in [UP | UV | BE, UP | UV | BE | BS, UP | UV | BS] {
            let mut changed = SoftKey { flags, ..bound.clone() };
            assert!(refused_anew(&portal, "ada", &mut changed, &twist).await.contains(UNKNOWN), "{flags}");
        }
        portal.signed_in_with_key("ada", &mut bound).await;
        let mut synced = SoftKey::synced("synced");
        portal.with_key("bram", &mut synced).await;
        for flags in [UP | UV, UP | UV | BS] {
            let mut changed = SoftKey { flags, ..synced.clone() };
            assert!(refused_anew(&portal, "bram", &mut changed, &twist).await.contains(UNKNOWN), "{flags}");
        }
        // Whether it is copied just now may change.
        for flags in [UP | UV | BE, UP | UV | BE | BS] {
            synced.flags = flags;
            portal.signed_in_with_key("bram", &mut synced).await;
        }
        let stored = keys(&portal).await;
        let is_synced = |key: &SoftKey| stored.iter().find(|row| row.credential_id == key.id).unwrap().is_synced;
        assert!(!is_synced(&bound) && is_synced(&synced));
        portal.account("cleo").await;
        let cleo = portal.signed_in("cleo").await;
        let mut odd = SoftKey { flags: UP | UV | BS, ..SoftKey::new("odd") };
        assert!(not_added(&cleo, &mut odd, &twist).await.contains(UNSUPPORTED));
    }
}

on_both! {
    /// Case 52
    async fn a_counter_that_does_not_grow_is_refused_and_told_and_locks_nobody_out(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey { counter: 6, ..SoftKey::new("blue") };
        portal.with_key("ada", &mut key).await;
        portal.signed_in_with_key("ada", &mut key).await;
        for counter in [7, 6, 1, 0] {
            let twist = Twist { counter: Some(counter), ..Twist::default() };
            assert!(refused_anew(&portal, "ada", &mut key, &twist).await.contains(SUSPICIOUS), "{counter}");
        }
        let told = portal.events("webauthn_clone_suspected").await;
        assert_eq!(told.len(), 4);
        for event in told {
            let of = (event.account_name.as_deref(), event.method.as_deref(), event.subject.as_deref());
            assert_eq!(of, (Some("ada"), Some("security_key"), Some("Blue key")));
        }
        // Two honest answers out of order: the earlier one is refused, and the next one is accepted again.
        let ((first, of_first), (second, of_second)) = (portal.asked("ada").await, portal.asked("ada").await);
        let (earlier, later) = (key.sign(&of_first), key.sign(&of_second));
        assert_eq!(second.show_key(&later).await.location(), "/");
        assert!(refused(&first, &earlier).await.contains(SUSPICIOUS));
        let options = first.options(BY_KEY).await;
        assert_eq!(first.show_key(&key.sign(&options)).await.location(), "/");
        // The question was kept before the counter grew: what counts is the key as it is when it answers.
        let ((first, of_first), (second, of_second)) = (portal.asked("ada").await, portal.asked("ada").await);
        let code = key.sign(&of_second);
        assert_eq!(second.show_key(&code).await.location(), "/");
        let same = Twist { counter: Some(key.counter), ..Twist::default() };
        assert!(refused(&first, &key.sign_with(&of_first, &same)).await.contains(SUSPICIOUS));
        portal.advance_s(600);
        // The greatest is the last; a key that has come so far goes on no more.
        key.counter = u32::MAX - 1;
        portal.signed_in_with_key("ada", &mut key).await;
        for counter in [u32::MAX, 0, 1] {
            let twist = Twist { counter: Some(counter), ..Twist::default() };
            assert!(refused_anew(&portal, "ada", &mut key, &twist).await.contains(SUSPICIOUS), "{counter}");
        }
        // A key that does not count is not asked to.
        let mut synced = SoftKey::synced("synced");
        portal.with_key("bram", &mut synced).await;
        for _ in 0..3 {
            portal.signed_in_with_key("bram", &mut synced).await;
        }
        synced.counts = true;
        portal.signed_in_with_key("bram", &mut synced).await;
        let zero = Twist { counter: Some(0), ..Twist::default() };
        assert!(refused_anew(&portal, "bram", &mut synced, &zero).await.contains(SUSPICIOUS));
    }
}

on_both! {
    /// Case 53
    async fn a_wrong_signature_and_an_unknown_key_are_told_alike(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        let mut stranger = SoftKey { user_handle: key.user_handle.clone(), ..SoftKey::new("red") };
        let unknown = refused_anew(&portal, "ada", &mut stranger, &Twist::default()).await;
        assert!(unknown.contains(UNKNOWN), "{unknown}");
        let twists = [
            Twist { signature: Some(|_| Vec::new()), ..Twist::default() },
            Twist { signature: Some(|mut bytes| { bytes.truncate(8); bytes }), ..Twist::default() },
            Twist { signature: Some(|mut bytes| { *bytes.last_mut().unwrap() ^= 1; bytes }), ..Twist::default() },
            Twist { signature: Some(|mut bytes| { bytes.push(0); bytes }), ..Twist::default() },
            // r and s are both 0: of every message, where that is not looked at.
            Twist { signature: Some(|_| vec![0x30, 6, 2, 1, 0, 2, 1, 0]), ..Twist::default() },
            Twist { after: Some(|data| data[36] ^= 0x40), ..Twist::default() },
            Twist { after: Some(|data| data.extend([0xa0])), ..Twist::default() },
            Twist { after: Some(|data| data.truncate(36)), ..Twist::default() },
            Twist { after: Some(Vec::clear), ..Twist::default() },
        ];
        for (n, twist) in twists.iter().enumerate() {
            assert_eq!(refused_anew(&portal, "ada", &mut key, twist).await, unknown, "{n}");
        }
        // Signed by another key that says it is this one.
        let mut liar = SoftKey { id: key.id.clone(), counter: key.counter, ..stranger };
        assert_eq!(refused_anew(&portal, "ada", &mut liar, &Twist::default()).await, unknown);
        assert!(portal.events("webauthn_clone_suspected").await.is_empty());
        portal.signed_in_with_key("ada", &mut key).await;
    }
}

on_both! {
    /// Case 54, 58
    async fn keys_that_sign_in_another_way_than_asked_are_refused(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let asked: serde_json::Value = serde_json::from_str(&client.options(KEY).await).unwrap();
        let asked: Vec<_> = asked["pubKeyCredParams"].as_array().unwrap().iter().map(|one| one["alg"].clone()).collect();
        assert_eq!(asked, [-7, -257]);
        // The generators of P-256, P-384 and P-521, and the base point of Ed25519: public keys like any other.
        let hex = |text: &str| HEXLOWER.decode(text.as_bytes()).unwrap();
        let x256 = hex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296");
        let y256 = hex("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
        let x384 = hex("aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7");
        let y384 = hex("3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f");
        let x521 = hex(concat!(
            "00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3d",
            "baa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66",
        ));
        let y521 = hex(concat!(
            "011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e66",
            "2c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650",
        ));
        let ed = [vec![0x58], vec![0x66; 31]].concat();
        let rsa = |alg, bytes: usize| {
            let n = [vec![0xc1; bytes - 1], vec![0x01]].concat();
            cose(&[(1, cbor_integer(3)), (3, cbor_integer(alg)), (-1, cbor_bytes(&n)), (-2, cbor_bytes(&[1, 0, 1]))])
        };
        let okp = |alg| cose(&[(1, cbor_integer(1)), (3, cbor_integer(alg)), (-1, cbor_integer(6)), (-2, cbor_bytes(&ed))]);
        let others = [
            ("ES384", ec2(-35, 2, &x384, &y384)),
            ("ES512", ec2(-36, 3, &x521, &y521)),
            ("EdDSA", okp(-8)),
            ("RS1", rsa(-65_535, 256)),
            ("RSA-1024", rsa(-257, 128)),
            ("PS256", rsa(-37, 256)),
            ("ES256K", ec2(-47, 8, &x256, &y256)),
        ];
        for (name, public_key) in others {
            let mut key = SoftKey::new(name);
            let twist = Twist { public_key: Some(public_key), ..Twist::default() };
            let notice = not_added(&client, &mut key, &twist).await;
            // The library says of EdDSA no more than that it cannot check it.
            assert!(notice.contains(UNSUPPORTED), "{name}: {notice}");
            assert!(keys(&portal).await.is_empty(), "{name}");
        }
        // Not on the curve, on another one than it says, of no kind at all.
        let broken = [
            ec2(-7, 1, &x256, &x256),
            ec2(-7, 1, &[0; 32], &[0; 32]),
            ec2(-7, 2, &x256, &y256),
            ec2(-7, 1, &x384, &y384),
            ec2(-7, 1, &[], &[]),
            cose(&[(1, cbor_integer(2)), (3, cbor_integer(-7))]),
            cose(&[]),
            Vec::new(),
        ];
        for (n, public_key) in broken.into_iter().enumerate() {
            let twist = Twist { public_key: Some(public_key), ..Twist::default() };
            not_added(&client, &mut SoftKey::new("broken"), &twist).await;
            assert!(keys(&portal).await.is_empty(), "{n}");
        }
        // One that is offered is added.
        let twist = Twist { public_key: Some(ec2(-7, 1, &x256, &y256)), ..Twist::default() };
        let answer = SoftKey::new("honest").register_with(&client.options(KEY).await, &twist);
        assert!(client.finish_key("Key", &answer).await.body.contains("is on</h1>"));
    }
}

on_both! {
    /// Case 55, 58
    async fn a_key_belongs_to_one_account_once(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (ada, _) = portal.with_key("ada", &mut key).await;
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await;
        // Whatever the other key is: its id is taken, and nothing is said of whose it is.
        let mut liar = SoftKey { id: key.id.clone(), ..SoftKey::new("red") };
        for same in [&mut key.clone(), &mut liar] {
            let notice = not_added(&bram, same, &Twist::default()).await;
            assert!(notice.contains(TAKEN) && !notice.contains("ada") && !notice.contains("Blue"), "{notice}");
        }
        // Nor does it help to report another id beside it: what counts is the one in the key's own data.
        let code = liar.register(&bram.options(KEY).await);
        let code = code.replace(&base64(&key.id), &base64(b"another id"));
        assert_eq!(bram.finish_key("Key", &code).await.location(), KEY);
        assert!(bram.notice(KEY).await.contains(TAKEN));
        assert_eq!(names(&portal).await, ["Blue key"]);
        // Its own owner is told its name, also where the browser left out what was to be excluded.
        let page = confirm(&ada, &ada.get(KEY).await.location(), &mut key).await;
        let asked = common::key::options(&page.body);
        let excluded: serde_json::Value = serde_json::from_str(&asked).unwrap();
        assert_eq!(excluded["excludeCredentials"][0]["id"], base64(&key.id));
        let answer = ada.finish_key("Again", &key.clone().register(&asked)).await;
        assert_eq!(answer.location(), KEY);
        let notice = ada.notice(KEY).await;
        assert!(notice.contains("one of yours already") && notice.contains("Blue key"), "{notice}");
        assert_eq!(names(&portal).await, ["Blue key"]);
        portal.signed_in_with_key("ada", &mut key).await;
    }
}

on_both! {
    /// Case 55
    async fn of_two_who_add_a_key_at_once_one_does(database) {
        let portal = TestPortal::new(database).await;
        for name in ["ada", "bram"] {
            portal.account(name).await;
        }
        // All before any has a method: then nothing but the key itself is asked for.
        let mut rounds = Vec::new();
        for (round, second) in ["bram", "ada", "bram", "ada", "bram", "ada"].into_iter().enumerate() {
            let key = SoftKey::new(&format!("key {round}"));
            let mut tries = Vec::new();
            for name in ["ada", second] {
                let client = portal.signed_in(name).await;
                let code = key.clone().register(&client.options(KEY).await);
                tries.push((client, code));
            }
            rounds.push((key, tries));
        }
        for (round, (key, tries)) in rounds.into_iter().enumerate() {
            let tries: Vec<_> = tries
                .into_iter()
                .map(|(client, code)| tokio::spawn(async move { client.finish_key("Key", &code).await }))
                .collect();
            let mut added = 0;
            for attempt in tries {
                let answer = attempt.await.unwrap();
                assert!([StatusCode::OK, StatusCode::SEE_OTHER].contains(&answer.status), "{}", answer.body);
                added += u32::from(answer.location() != KEY);
            }
            assert_eq!(added, 1, "round {round}");
            let of_key = keys(&portal).await.into_iter().filter(|row| row.credential_id == key.id).count();
            assert_eq!(of_key, 1);
            // No method without its key is left behind.
            assert_eq!(names(&portal).await.len(), keys(&portal).await.len());
        }
    }
}

on_both! {
    /// Case 55
    async fn an_id_has_at_most_1023_bytes_and_at_least_one(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        for length in [0, 1_024, 1_500] {
            let mut key = SoftKey { id: vec![7; length], ..SoftKey::new("long") };
            not_added(&client, &mut key, &Twist::default()).await;
            assert!(keys(&portal).await.is_empty(), "{length}");
        }
        let mut key = SoftKey { id: vec![7; 1_023], ..SoftKey::new("long") };
        assert!(client.add_key(&mut key, "Long key").await.body.contains("is on</h1>"));
        portal.signed_in_with_key("ada", &mut key).await;
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await;
        let mut key = SoftKey { id: vec![7], ..SoftKey::new("short") };
        assert!(bram.add_key(&mut key, "Short key").await.body.contains("is on</h1>"));
        portal.signed_in_with_key("bram", &mut key).await;
    }
}

on_both! {
    /// Case 56, 9
    async fn the_key_of_another_account_is_counted_against_the_sign_in(database) {
        let portal = TestPortal::new(database).await;
        let (mut key, mut brams) = (SoftKey::new("blue"), SoftKey::new("red"));
        portal.with_key("ada", &mut key).await;
        portal.with_key("bram", &mut brams).await;
        let (client, options) = portal.asked("ada").await;
        assert!(!options.contains(&base64(&brams.id)), "{options}");
        let brams_handle = brams.user_handle.clone();
        let mut theirs = [
            brams.clone(),
            // That says it is of this account, or of nobody.
            SoftKey { user_handle: key.user_handle.clone(), ..brams.clone() },
            SoftKey { user_handle: None, ..brams.clone() },
            // Ada's own key, that says it is Bram's.
            SoftKey { user_handle: brams_handle, ..key.clone() },
        ];
        for (n, theirs) in theirs.iter_mut().enumerate() {
            let options = client.options(BY_KEY).await;
            let notice = refused(&client, &theirs.sign(&options)).await;
            assert!(notice.contains(UNKNOWN), "{n}: {notice}");
            let left = match 4 - n {
                1 => "1 try left".to_owned(),
                left => format!("{left} tries left"),
            };
            assert!(notice.contains(&left), "{left}: {notice}");
        }
        let options = client.options(BY_KEY).await;
        let ended = client.show_key(&brams.clone().sign(&options)).await;
        assert_eq!(ended.location(), "/sign-in");
        assert!(!client.is_in().await);
        // The right key does not bring it back, and counts anew after the wait.
        client.show_key(&key.sign(&options)).await;
        assert!(!client.is_in().await);
        portal.advance_s(60);
        portal.signed_in_with_key("ada", &mut key).await;
        portal.signed_in_with_key("bram", &mut brams).await;
        let failed = portal.events("mfa_verify_fail").await;
        assert!(failed.iter().all(|event| event.account_name.as_deref() == Some("ada")), "{failed:?}");
        assert_eq!(failed.len(), 5);
        // A key that names no owner, as those of U2F do, is taken for what it is.
        key.user_handle = None;
        portal.signed_in_with_key("ada", &mut key).await;
    }
}

on_both! {
    /// Case 56
    async fn a_wrong_key_confirms_no_change_and_is_counted(database) {
        let portal = TestPortal::new(database).await;
        let (mut key, mut brams) = (SoftKey::new("blue"), SoftKey::new("red"));
        let (client, _) = portal.with_key("ada", &mut key).await;
        portal.with_key("bram", &mut brams).await;
        let asked = client.get(KEY).await.location();
        let by_key = format!("{asked}?method=security_key");
        for left in ["4 tries left", "3 tries left", "2 tries left", "1 try left", "0 tries left"] {
            let code = brams.sign(&client.options(&by_key).await);
            let answer = client.confirm(&asked, &[("method", "security_key"), ("code", &code)]).await;
            assert_eq!(answer.location(), by_key);
            let notice = client.notice(&by_key).await;
            assert!(notice.contains(UNKNOWN) && (notice.contains(left) || left.starts_with('0')), "{left}: {notice}");
        }
        // Also the right one has to wait now.
        let code = key.sign(&client.options(&by_key).await);
        let answer = client.confirm(&asked, &[("method", "security_key"), ("code", &code)]).await;
        assert_eq!(answer.location(), by_key);
        assert!(client.notice(&by_key).await.contains("You can try again"));
        portal.advance_s(2);
        assert_eq!(confirm(&client, &asked, &mut key).await.status, StatusCode::OK);
        assert!(portal.events("fresh_proof_fail").await.len() == 5);
        assert!(portal.events("fresh_proof_ok").await.iter().all(|event| event.account_name.as_deref() == Some("ada")));
    }
}

on_both! {
    async fn an_account_has_at_most_fifty_keys(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (client, _) = portal.with_key("ada", &mut key).await;
        let db = portal.portal().db.read();
        let row = keys(&portal).await.remove(0);
        let factors = second_factor::Entity::find().all(db).await.unwrap();
        let factor = factors.into_iter().find(|factor| factor.id == row.id).unwrap();
        for n in 0..49_u8 {
            let id = uuid::Uuid::from_bytes([n + 1; 16]);
            let name = format!("Key {n}");
            let factor: second_factor::ActiveModel = second_factor::Model { id, name, ..factor.clone() }.into();
            second_factor::Entity::insert(factor.reset_all()).exec_without_returning(db).await.unwrap();
            let credential_id = vec![n; 20];
            let key: security_key::ActiveModel = security_key::Model { id, credential_id, ..row.clone() }.into();
            security_key::Entity::insert(key.reset_all()).exec_without_returning(db).await.unwrap();
        }
        let answer = confirm(&client, &client.get(KEY).await.location(), &mut key).await;
        assert_eq!(answer.location(), LOGIN);
        assert!(client.notice(LOGIN).await.contains("at most 50"));
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
        let options = common::key::options(&page.body);
        // What was asked is in no cookie.
        assert!(page.set_cookies().iter().all(|cookie| cookie.contains("Max-Age=0")), "{:?}", page.set_cookies());
        let portal = portal.restart(Policy::default()).await;
        let client = portal.client();
        client.set_cookie("__Host-postern", &before);
        assert!(client.finish_key("Blue key", &key.register(&options)).await.body.contains("is on</h1>"));
        let pending = portal.pending("ada").await;
        let page = pending.get(BY_KEY).await;
        assert!(page.set_cookies().iter().all(|cookie| cookie.contains("Max-Age=0")), "{:?}", page.set_cookies());
        let options = common::key::options(&page.body);
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

on_both! {
    /// Case 60
    async fn the_answer_that_added_a_key_adds_it_once(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let mut key = SoftKey::new("blue");
        let options = client.options(KEY).await;
        let code = key.register(&options);
        // Nobody else's browser can use it, nor another one of the same account.
        portal.account("bram").await;
        for name in ["bram", "ada"] {
            let other = portal.signed_in(name).await;
            assert_eq!(other.finish_key("Key", &code).await.location(), KEY);
            assert!(other.notice(KEY).await.contains(STALE));
        }
        let sheet = client.finish_key("Blue key", &code).await;
        assert_eq!(sheet.recovery_codes().len(), 10);
        assert_eq!(client.finish_key("Blue key", &code).await.location(), KEY);
        assert_eq!(names(&portal).await, ["Blue key"]);
        // Nor once it was removed.
        let id = client.method_id(&portal, "Blue key").await;
        let removed = change(&client, &format!("/me/login/method/{id}/remove"), &[], &mut key).await;
        assert_eq!(removed.location(), LOGIN);
        assert_eq!(client.finish_key("Blue key", &code).await.location(), KEY);
        assert!(client.notice(KEY).await.contains(STALE));
        assert!(names(&portal).await.is_empty());
    }
}

on_both! {
    /// Case 61
    async fn what_is_no_answer_of_a_key_lets_nobody_in(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (browser, _) = portal.with_key("ada", &mut key).await;
        let visitor = portal.client();
        let (client, options) = portal.asked("ada").await;
        let id = base64(&key.id);
        let whole: serde_json::Value = serde_json::from_str(&key.clone().sign(&options)).unwrap();
        let without = |field: &str| {
            let mut answer = whole.clone();
            answer["response"].as_object_mut().unwrap().remove(field);
            answer.to_string()
        };
        let location = browser.get(KEY).await.location();
        let proof = format!("{location}?method=security_key");
        for code in [
            String::new(),
            "{}".to_owned(),
            "null".to_owned(),
            "true".to_owned(),
            id.clone(),
            format!(r#"{{"id":"{id}"}}"#),
            format!(r#"{{"id":"{id}","rawId":"{id}","type":"public-key","response":{{}}}}"#),
            format!(r#"{{"id":"{id}","rawId":"{id}","type":"public-key","verified":true,"userVerified":true}}"#),
            without("signature"),
            without("authenticatorData"),
            without("clientDataJSON"),
            "[".repeat(10_000),
            whole.to_string().replace("signature", "fallback"),
        ] {
            let answer = client.show_key(&code).await;
            assert_eq!(answer.location(), BY_KEY, "{code}");
            let notice = client.notice(BY_KEY).await;
            // No try: nothing was checked.
            assert!(notice.contains(MISSING) && !notice.contains("left"), "{code}: {notice}");
            assert!(!client.is_in().await);
            let fields = [("method", "security_key"), ("code", code.as_str())];
            assert_eq!(browser.confirm(&location, &fields).await.location(), proof);
            assert!(browser.notice(&proof).await.contains(MISSING));
            visitor.passkey_options().await;
            assert_eq!(visitor.show_passkey(&code, "").await.path(), "/sign-in");
            assert!(visitor.notice("/sign-in").await.contains(MISSING));
            assert!(!visitor.is_in().await);
        }
        // An answer of a key is no code.
        for path in ["authenticator_app", "recovery_code"] {
            let client = client.copy();
            client.post(&format!("{SECOND_FACTOR}/{path}"), &[("code", &whole.to_string())]).await;
            assert!(!client.is_in().await);
        }
        assert_eq!(client.show_key(&whole.to_string()).await.location(), "/");
    }
}

on_both! {
    /// Case 62
    async fn the_name_of_a_key_is_text_everywhere(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let mut key = SoftKey::new("blue");
        let code = key.clone().register(&client.options(KEY).await);
        let huge = client.finish_key(&"x".repeat(65_536), &code).await;
        assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
        for bad in ["", "   ", &"x".repeat(65), &"x".repeat(20_000), "a\nb", "a\u{202e}b", "a\0b", "a\u{7f}b"] {
            let answer = client.finish_key(bad, &key.register(&client.options(KEY).await)).await;
            assert_eq!(answer.location(), KEY, "{bad:?}");
            let page = client.get(KEY).await;
            assert!(page.body.contains("Some fields need another look"), "{bad:?} {}", page.body);
            assert!(page.body.contains("id=\"name-problem\""), "{bad:?} {}", page.body);
        }
        let evil = "\"><svg onload=alert(1)>";
        let sheet = client.add_key(&mut key, evil).await;
        assert!(sheet.body.contains("is on</h1>"), "{} {}", sheet.location(), sheet.body);
        portal.advance_s(60);
        assert_eq!(names(&portal).await, [evil]);
        let id = client.method_id(&portal, evil).await;
        let rename = format!("/me/login/method/{id}/rename");
        let pages = [LOGIN, KEY, &rename, &format!("/me/login/method/{id}/remove"), "/me/activity", "/me/data"];
        let proof = change(&client, &rename, &[("name", evil)], &mut key).await;
        assert_eq!(proof.location(), LOGIN);
        for path in pages {
            let page = client.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path} {}", page.location());
            assert!(!page.body.contains("<svg onload"), "{path}: {}", page.body);
        }
        assert!(!sheet.body.contains("<svg onload"));
        // What the page tells its script of the keys there are is whole and holds the name.
        let page = client.get(KEY).await;
        let known = common::key::attribute(&page.body, "data-known").unwrap();
        let known: serde_json::Value = serde_json::from_str(&known).unwrap();
        assert_eq!(known[base64(&key.id)], evil);
        let added = portal.events("mfa_enrol_finish").await;
        assert_eq!(added[0].subject.as_deref(), Some(evil));
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
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await;
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
        let code = second.register(&common::key::options(&page.body));
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
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await;
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
        let code = key.register(&common::key::options(&page.body));
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

on_both! {
    async fn a_required_key_is_added_in_the_sign_in_and_the_last_one_stays(database) {
        let required = Policy {
            second_factor: SecondFactorRule::Required,
            methods: vec![MethodKind::SecurityKey, MethodKind::RecoveryCode],
            ..Policy::default()
        };
        let portal = TestPortal::with_policy(database, required).await;
        portal.account("ada").await;
        let client = portal.client();
        client.sign_in("ada", PASSWORD).await;
        let enrol = "/sign-in/enrol/key";
        let mut key = SoftKey::new("blue");
        assert_eq!(client.get("/sign-in/enrol").await.location(), enrol);
        assert!(!client.is_in().await);
        // The answer of another sign-in is none of this one.
        let other = portal.client();
        other.sign_in("ada", PASSWORD).await;
        let foreign = key.register(&other.options(enrol).await);
        let finish = async |client: &Client, code: &str| {
            client.post(enrol, &[("name", "Blue key"), ("proposed", "Security key"), ("code", code)]).await
        };
        assert_eq!(finish(&client, &foreign).await.location(), enrol);
        assert!(client.notice(enrol).await.contains(STALE));
        assert_eq!(finish(&client, "{}").await.location(), enrol);
        assert!(client.notice(enrol).await.contains(MISSING));
        assert!(!client.is_in().await);
        let code = key.register(&client.options(enrol).await);
        let sheet = finish(&client, &code).await;
        assert_eq!(sheet.recovery_codes().len(), 10, "{} {}", sheet.location(), sheet.body);
        assert!(client.is_in().await);
        // The other sign-in asks for the key now, and adds no second one.
        assert_eq!(other.get(enrol).await.location(), SECOND_FACTOR);
        finish(&other, &foreign).await;
        assert!(!other.is_in().await);
        portal.signed_in_with_key("ada", &mut key).await;
        let id = client.method_id(&portal, "Blue key").await;
        let remove = format!("/me/login/method/{id}/remove");
        assert_eq!(change(&client, &remove, &[], &mut key).await.location(), LOGIN);
        assert!(client.notice(LOGIN).await.contains("Add another method before you remove this one"));
        assert_eq!(names(&portal).await, ["Blue key"]);
    }
}

on_both! {
    async fn a_key_is_called_what_its_owner_says_or_after_its_model(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let yubikey = *uuid::Uuid::parse_str("ee882879-721c-4913-9775-3dfcce97072a").unwrap().as_bytes();
        let mut first = SoftKey { aaguid: yubikey, ..SoftKey::new("one") };
        assert!(client.add_key(&mut first, "Security key").await.body.contains("is on</h1>"));
        let (client, options) = portal.asked("ada").await;
        client.show_key(&first.sign(&options)).await;
        for (key, aaguid, name) in [
            ("two", yubikey, "Security key"),
            ("three", yubikey, "My own"),
            // A model that nobody knows: the proposal stays.
            ("four", [0xee; 16], "Security key"),
            ("five", [0; 16], "Security key 2"),
        ] {
            let mut key = SoftKey { aaguid, ..SoftKey::new(key) };
            let code = key.register(&client.options(KEY).await);
            let fields = [("name", name), ("proposed", name), ("code", code.as_str())];
            let proposed = if name == "My own" { ("proposed", "Security key") } else { fields[1] };
            let answer = client.post(KEY, &[fields[0], proposed, fields[2]]).await;
            assert_eq!(answer.location(), LOGIN);
        }
        let found = names(&portal).await;
        assert_eq!(found.len(), 5);
        assert_eq!(found[..3], ["My own", "Security key", "Security key 2"]);
        assert!(found[3].contains("YubiKey 5") && found[4] == format!("{} 2", found[3]), "{found:?}");
        let page = client.get(LOGIN).await.body;
        assert_eq!(page.matches("/rename\"").count(), 5, "{page}");
    }
}
