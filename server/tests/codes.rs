//! Codes of authenticator apps: cases of section B.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::http::StatusCode;
use common::{PASSWORD, TestPortal, code};
use postern_core::{account, audit::Origin, entity, factor::attempt, policy::Policy};
use postern_types::MethodKind;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

on_both! {
    /// Case 19
    async fn a_code_is_accepted_once_even_by_fifty_requests_at_the_same_time(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        for round in 0..20 {
            // Half in one sign-in, half in sign-ins of their own.
            let shared = portal.pending("ada").await;
            let mut clients = Vec::new();
            for n in 0..50 {
                clients.push(if n < 46 { shared.copy() } else { portal.pending("ada").await });
            }
            let code = portal.code(&secret);
            let tries = clients.into_iter().map(|client| {
                let code = code.clone();
                tokio::spawn(async move { client.verify(&code, false).await.location() })
            });
            let mut accepted = 0;
            for attempt in tries.collect::<Vec<_>>() {
                accepted += u32::from(attempt.await.unwrap() == "/");
            }
            assert_eq!(accepted, 1, "round {round}");
            // Past every wait that the losers have earned.
            portal.advance_s(16 * 60);
        }
    }
}

on_both! {
    /// Case 20
    async fn a_code_has_one_use_in_total_wherever_it_is_shown(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        portal.advance_s(600);
        let code = portal.code(&secret);
        assert_eq!(portal.pending("ada").await.verify(&code, false).await.location(), "/");
        // Used at a sign-in, it confirms nothing.
        let id = client.app_ids().await.remove(0);
        let asked = client.post(&format!("/me/login/method/{id}/remove"), &[]).await.location();
        let proof = |code: &str| [("method", "authenticator_app".to_owned()), ("code", code.to_owned())];
        let confirm = async |code: &str| {
            let fields = proof(code);
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            client.confirm(&asked, &fields).await.location()
        };
        assert_eq!(confirm(&code).await, format!("{asked}?method=authenticator_app"));
        let page = client.get(&asked).await;
        assert!(page.body.contains("already used"), "{}", page.body);
        portal.advance_s(30);
        // Used to confirm, it signs nobody in.
        let code = portal.code(&secret);
        let pending = portal.pending("ada").await;
        assert_eq!(confirm(&code).await, "/me/login");
        assert_ne!(pending.verify(&code, false).await.location(), "/");
        assert!(client.app_ids().await.is_empty());
        assert!(client.is_in().await);
    }
}

on_both! {
    /// Case 22
    async fn the_code_that_confirmed_the_enrolment_does_not_sign_in(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let browser = portal.signed_in("ada").await;
        let (secret, _) = browser.enrol(portal.now_s()).await;
        let client = portal.pending("ada").await;
        assert_eq!(client.verify(&portal.code(&secret), false).await.path(), "/sign-in/second-factor");
        assert!(client.get("/sign-in/second-factor").await.body.contains("already used"));
        // The browser in use stays signed in.
        assert!(browser.is_in().await);
        portal.advance_s(30);
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
    }
}

on_both! {
    /// Case 23
    async fn however_a_code_is_typed_it_is_one_code(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let code = portal.code(&secret);
        let (head, tail) = code.split_at(3);
        let client = portal.pending("ada").await;
        for odd in [format!("+{code}"), format!("{code}0"), format!("{head}\0{tail}"), tail.to_owned(), String::new()] {
            assert_eq!(client.verify(&odd, false).await.path(), "/sign-in/second-factor", "{odd:?}");
            // Not a try: nothing is counted down.
            let page = client.get("/sign-in/second-factor").await;
            assert!(!page.body.contains("tries left"), "{odd:?}: {}", page.body);
        }
        assert_eq!(client.verify(&format!(" {head} {tail}"), false).await.location(), "/");
        let full_width: String = code.chars().map(|c| char::from_u32(c as u32 - 0x30 + 0xff10).unwrap()).collect();
        for again in [code.clone(), format!("{head}\u{a0}{tail}"), full_width] {
            let client = portal.pending("ada").await;
            assert_eq!(client.verify(&again, false).await.path(), "/sign-in/second-factor", "{again:?}");
            portal.advance_s(0);
        }
    }
}

on_both! {
    /// Case 25
    async fn a_clock_that_jumps_lets_nothing_in_twice(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let used = portal.code(&secret);
        portal.signed_in_with_code("ada", &secret, false).await;
        portal.advance_s(-600);
        let client = portal.pending("ada").await;
        for code in [used.clone(), portal.code(&secret)] {
            assert_ne!(client.verify(&code, false).await.location(), "/");
        }
        portal.clock.set(postern_types::UnixMs(-5_000));
        let client = portal.client();
        client.sign_in("ada", PASSWORD).await;
        assert_ne!(client.verify(&used, false).await.location(), "/");
        // Nobody is shut out until the clock has caught up with what it was: a wait is never longer than the longest.
        portal.clock.set(common::START.plus_ms(-86_400_000));
        assert_eq!(portal.client().sign_in("ada", PASSWORD).await.location(), "/sign-in/second-factor");
        portal.clock.set(common::START.plus_ms(3_600_000));
        portal.signed_in_with_code("ada", &secret, false).await;
        let events = entity::audit_event::Entity::find().all(portal.portal().db.read()).await.unwrap();
        assert!(events.iter().any(|event| event.kind == "clock_jump"), "{events:?}");
    }
}

on_both! {
    /// Case 28
    async fn an_enrolment_that_was_not_finished_changes_nothing_and_the_newest_wins(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let (first, old_secret) = client.begin_enrolment().await;
        let (second, secret) = client.begin_enrolment().await;
        assert_ne!(old_secret, secret);
        // Nothing is asked, also after a restart.
        let portal = portal.restart(Policy::default()).await;
        let client = portal.signed_in("ada").await;
        // Another browser is not shown the secret.
        assert_eq!(client.get("/me/login/app").await.location(), "/me/login");
        let stale = client.finish_enrolment(&second, &portal.code(&secret)).await;
        assert_eq!(stale.location(), "/me/login");
        let (third, newest) = client.begin_enrolment().await;
        for (id, old) in [(&first, &old_secret), (&second, &secret)] {
            let answer = client.finish_enrolment(id, &portal.code(old)).await;
            assert_eq!(answer.location(), "/me/login/app");
            assert_eq!(client.finish_enrolment(&third, &portal.code(old)).await.location(), "/me/login/app");
        }
        assert_eq!(client.finish_enrolment(&third, &portal.code(&newest)).await.recovery_codes().len(), 10);
        assert_eq!(client.finish_enrolment(&third, &portal.code(&newest)).await.location(), "/me/login");
        // From now on a change asks for a proof.
        let begin = client.post("/me/login/app/begin", &[]).await.location();
        assert!(begin.starts_with("/me/confirm/"), "{begin}");
        portal.pending("ada").await;
    }
}

on_both! {
    /// Case 28
    async fn an_enrolment_is_over_after_half_an_hour(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let (enrolment, secret) = client.begin_enrolment().await;
        portal.advance_s(30 * 60);
        assert_eq!(client.get("/me/login/app").await.location(), "/me/login");
        assert_eq!(client.finish_enrolment(&enrolment, &portal.code(&secret)).await.location(), "/me/login");
        assert!(portal.signed_in("ada").await.is_in().await);
    }
}

on_both! {
    /// Case 29
    async fn the_secret_is_shown_to_nobody_else_and_never_again(database) {
        let portal = TestPortal::new(database).await;
        let (client, secret) = portal.enrolled("ada").await;
        for path in ["/me/login", "/me/profile", "/me/browsers", "/me/login/app", "/sign-in/second-factor"] {
            let page = client.get(path).await;
            assert!(!page.body.contains(&secret) && !page.body.contains(&secret[..8]), "{path}");
        }
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await;
        let (_, shown) = bram.begin_enrolment().await;
        assert_ne!(shown, secret);
        let page = bram.get("/me/login/app").await;
        assert_eq!(page.headers["cache-control"], "no-store");
        assert!(page.body.contains("otpauth://totp/Northwind%20Portal:bram?secret="), "{}", page.body);
        assert_eq!(page.headers["referrer-policy"], "same-origin");
    }
}

on_both! {
    /// Case 30
    async fn a_secret_moved_to_another_row_or_changed_signs_nobody_in(database) {
        use entity::authenticator_app::{Column, Entity};
        let portal = TestPortal::new(database).await;
        let (_, ada) = portal.enrolled("ada").await;
        let (_, bram) = portal.enrolled("bram").await;
        let db = portal.portal().db.read();
        let apps = Entity::find().all(db).await.unwrap();
        let write = async |id: uuid::Uuid, secret: Vec<u8>| {
            let change = Entity::update_many().col_expr(Column::Secret, Expr::value(secret));
            change.filter(Column::Id.eq(id)).exec(db).await.unwrap();
        };
        // The two secrets change places.
        write(apps[0].id, apps[1].secret.clone()).await;
        write(apps[1].id, apps[0].secret.clone()).await;
        for name in ["ada", "bram"] {
            for secret in [&ada, &bram] {
                let client = portal.pending(name).await;
                let answer = client.verify(&portal.code(secret), false).await;
                assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
                assert!(!answer.body.contains("sealed"), "{}", answer.body);
                assert!(!client.is_in().await);
            }
        }
        for app in &apps {
            let mut flipped = app.secret.clone();
            *flipped.last_mut().unwrap() ^= 1;
            write(app.id, flipped).await;
        }
        portal.advance_s(3_600);
        assert_eq!(portal.pending("ada").await.verify(&portal.code(&ada), false).await.status, 500);
        for app in apps {
            write(app.id, app.secret).await;
        }
        portal.advance_s(3_600);
        portal.signed_in_with_code("ada", &ada, false).await;
    }
}

/// Case 31
#[test]
fn codes_agree_with_an_independent_implementation_for_random_secrets() {
    use postern_core::{factor::authenticator_app::flow, rng::Rng, rng::SeededRng};
    let rng: &dyn Rng = &SeededRng::new(31);
    for round in 0..1_000_i64 {
        let secret = rng.bytes::<20>().unwrap();
        let seconds = i64::from(u32::from_le_bytes(rng.bytes().unwrap())) + round;
        let text = flow::registration_code(&secret).replace(' ', "");
        let shown = code::at(&text, seconds);
        let judged = flow::judge(&secret, &shown, postern_types::UnixMs(seconds * 1_000), 0, -1).unwrap();
        assert_eq!(judged, flow::Judgement::Matches { step: seconds / 30 }, "{text} at {seconds}");
    }
}

on_both! {
    /// Case 26, 146
    async fn every_try_is_counted_before_it_is_checked_and_no_roll_back_takes_it_back(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        let failures = async || {
            let rows = entity::method_failure::Entity::find().all(portal.portal().db.read()).await.unwrap();
            rows.first().map_or(0, |row| row.failures)
        };
        // A secret that does not open: the check fails with an error and its transaction is rolled back.
        let app = entity::authenticator_app::Entity::find().one(portal.portal().db.read()).await.unwrap().unwrap();
        let broken = entity::authenticator_app::ActiveModel { id: Set(app.id), secret: Set(vec![0; 60]), ..Default::default() };
        entity::authenticator_app::Entity::update(broken).exec(portal.portal().db.read()).await.unwrap();
        let client = portal.pending("ada").await;
        assert_eq!(client.verify(&portal.code(&secret), false).await.status, 500);
        assert_eq!(failures().await, 1);
        let whole = entity::authenticator_app::ActiveModel { id: Set(app.id), secret: Set(app.secret), ..Default::default() };
        entity::authenticator_app::Entity::update(whole).exec(portal.portal().db.read()).await.unwrap();
        // Fifty wrong ones at once: five are checked, the rest has to wait.
        let wrong = code::wrong(&secret, portal.now_s());
        let client = portal.pending("ada").await;
        let tries: Vec<_> = (0..50)
            .map(|_| {
                let (client, wrong) = (client.copy(), wrong.clone());
                tokio::spawn(async move { client.verify(&wrong, false).await.status })
            })
            .collect();
        for attempt in tries {
            assert_eq!(attempt.await.unwrap(), StatusCode::SEE_OTHER);
        }
        assert_eq!(failures().await, attempt::FREE);
        // The right one has to wait too, and only success takes the count back.
        let client = portal.pending("ada").await;
        assert_eq!(client.verify(&portal.code(&secret), false).await.path(), "/sign-in/second-factor");
        portal.advance_s(2);
        let blocked = attempt::reserve(portal.portal(), &Origin::default(), ada.id, MethodKind::AuthenticatorApp).await.unwrap();
        assert_eq!(blocked, attempt::Reservation::Counted { left: 0 });
        portal.advance_s(60);
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
        assert_eq!(failures().await, 0);
    }
}

on_both! {
    async fn five_wrong_codes_end_the_sign_in_and_each_says_how_many_tries_are_left(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let wrong = code::wrong(&secret, portal.now_s());
        let client = portal.pending("ada").await;
        for left in ["4 tries left", "3 tries left", "2 tries left", "1 try left"] {
            assert_eq!(client.verify(&wrong, false).await.path(), "/sign-in/second-factor");
            let page = client.get("/sign-in/second-factor").await;
            assert!(page.body.contains(left), "{left}: {}", page.body);
        }
        assert_eq!(client.verify(&wrong, false).await.location(), "/sign-in");
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/sign-in");
        assert!(!client.is_in().await);
    }
}

on_both! {
    async fn a_code_of_the_past_is_told_and_one_of_the_future_is_not(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.pending("ada").await;
        client.verify(&code::at(&secret, portal.now_s() - 180), false).await;
        let page = client.get("/sign-in/second-factor").await;
        assert!(page.body.contains("about 3 minutes ago"), "{}", page.body);
        client.verify(&code::at(&secret, portal.now_s() + 180), false).await;
        let page = client.get("/sign-in/second-factor").await;
        assert!(page.body.contains("match") && !page.body.contains("minutes ago"), "{}", page.body);
    }
}

on_both! {
    async fn a_method_is_not_asked_any_more_after_a_hundred_failures(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        let mut counted = 0;
        while counted < 100 {
            match attempt::reserve(portal.portal(), &Origin::default(), ada.id, MethodKind::AuthenticatorApp).await.unwrap() {
                attempt::Reservation::Counted { .. } => counted += 1,
                attempt::Reservation::Blocked { .. } => portal.advance_s(900),
                attempt::Reservation::Disabled => panic!("after {counted}"),
            }
        }
        portal.advance_s(86_400);
        let client = portal.pending("ada").await;
        let page = client.get("/sign-in/second-factor").await;
        assert!(!page.body.contains("name=\"code\"") && page.body.contains("Too many codes in a row"), "{}", page.body);
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/sign-in");
        portal.remove_methods(ada.id).await;
        // Led to add another one, which may be left for later.
        let client = portal.pending("ada").await;
        assert_eq!(client.get("/sign-in/second-factor").await.location(), "/sign-in/enrol");
        assert_eq!(client.post("/sign-in/enrol/skip", &[]).await.location(), "/");
    }
}
