//! Recovery codes and the backup sheet: cases of section E.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::http::StatusCode;
use common::{PASSWORD, TestPortal, client::Client, code, fault};
use postern_core::{entity, policy::Policy};
use postern_types::MethodKind;
use sea_orm::{EntityTrait, PaginatorTrait};

const SECOND_FACTOR: &str = "/sign-in/second-factor";

/// A new sign-in that shows this recovery code.
async fn sign_in_with(portal: &TestPortal, name: &str, code: &str) -> (Client, String) {
    let client = portal.pending(name).await;
    let location = client.verify_recovery(code).await.location();
    (client, location)
}

async fn codes_left(portal: &TestPortal) -> u64 {
    entity::recovery_code::Entity::find().count(portal.portal().db.read()).await.unwrap()
}

on_both! {
    async fn ten_codes_open_in_any_order_each_once_and_the_last_one_too(database) {
        let portal = TestPortal::new(database).await;
        let (_, _, codes) = portal.enrolled_with_codes("ada").await;
        for (used, index) in [7, 0, 9, 3, 1, 2, 8, 4, 6, 5].into_iter().enumerate() {
            // Small letters, blanks, no groups: as people type.
            let typed = codes[index].to_lowercase().replace('-', if used % 2 == 0 { " " } else { "" });
            let (client, location) = sign_in_with(&portal, "ada", &typed).await;
            let left = 9 - used;
            let expected = if left <= 2 { "/me/login/recovery-codes?to=%2F" } else { "/" };
            assert_eq!(location, expected, "{left} left");
            let page = client.get(if left <= 2 { expected } else { "/me/profile" }).await;
            let words = match left {
                0 => "No code is left".to_owned(),
                1 => "1 code is left".to_owned(),
                left => format!("{left} codes are left"),
            };
            assert!(page.body.contains(&words), "{words}: {}", page.body);
            let (again, location) = sign_in_with(&portal, "ada", &typed).await;
            let refused = if left == 0 { "/sign-in" } else { SECOND_FACTOR };
            assert!(location.starts_with(refused), "{location}");
            assert!(!again.is_in().await);
        }
        // Nothing is left to be asked of this kind.
        let page = portal.pending("ada").await.get(SECOND_FACTOR).await;
        assert!(!page.body.contains("recovery_code"), "{}", page.body);
    }
}

on_both! {
    async fn a_recovery_code_is_offered_and_never_shown_first(database) {
        let portal = TestPortal::new(database).await;
        let (_, _, codes) = portal.enrolled_with_codes("ada").await;
        let (client, location) = sign_in_with(&portal, "ada", &codes[0]).await;
        assert_eq!(location, "/");
        client.post("/sign-out", &[]).await;
        client.sign_in("ada", PASSWORD).await;
        let page = client.get(SECOND_FACTOR).await.body;
        assert!(page.contains("action=\"/sign-in/second-factor/authenticator_app\""), "{page}");
        assert!(page.contains("?method=recovery_code"), "{page}");
        // Where the app was switched off, it is still one press away.
        let only_codes = Policy { methods: vec![MethodKind::RecoveryCode], ..Policy::default() };
        let portal = portal.restart(only_codes).await;
        let client = portal.pending("ada").await;
        let page = client.get(SECOND_FACTOR).await.body;
        assert!(!page.contains("name=\"code\"") && page.contains("?method=recovery_code"), "{page}");
        assert_eq!(client.verify_recovery(&codes[1]).await.location(), "/");
        // Switched off themselves, they are worth nothing.
        portal.advance_s(1);
        let portal = portal.restart(Policy { methods: vec![MethodKind::AuthenticatorApp], ..Policy::default() }).await;
        let (client, location) = sign_in_with(&portal, "ada", &codes[2]).await;
        assert_eq!(location, "/sign-in");
        assert!(!client.is_in().await);
    }
}

on_both! {
    /// Case 65
    async fn one_code_shown_by_fifty_requests_at_the_same_time_opens_once(database) {
        let portal = TestPortal::new(database).await;
        let (_, _, codes) = portal.enrolled_with_codes("ada").await;
        for code in &codes[..5] {
            let shared = portal.pending("ada").await;
            let mut clients = Vec::new();
            for n in 0..50 {
                clients.push(if n < 46 { shared.copy() } else { portal.pending("ada").await });
            }
            let tries = clients.into_iter().map(|client| {
                let code = code.clone();
                tokio::spawn(async move { client.verify_recovery(&code).await.location() })
            });
            let mut accepted = 0;
            for attempt in tries.collect::<Vec<_>>() {
                accepted += u32::from(attempt.await.unwrap() == "/");
            }
            assert_eq!(accepted, 1, "{code}");
            portal.advance_s(16 * 60);
        }
        assert_eq!(codes_left(&portal).await, 5);
    }
}

on_both! {
    /// Case 66, 67
    async fn a_new_set_asks_for_a_proof_is_shown_once_and_voids_the_old_one_whole(database) {
        let portal = TestPortal::new(database).await;
        let (client, secret, old) = portal.enrolled_with_codes("ada").await;
        // A browser that is signed in is not enough, and what it is shown holds no code.
        let asked = client.post("/me/login/recovery-codes", &[]).await;
        assert!(asked.location().starts_with("/me/confirm/"), "{}", asked.location());
        for path in ["/me/login", "/me/login/recovery-codes", "/me/login/recovery-codes/test", "/me/data", "/me/activity"] {
            let page = client.get(path).await;
            assert!(old.iter().all(|code| !page.body.contains(code.as_str())), "{path}");
        }
        let fields = [("method", "authenticator_app"), ("code", &portal.code(&secret))];
        let sheet = client.confirm(&asked.location(), &fields).await;
        assert_eq!(sheet.status, StatusCode::OK);
        assert_eq!(sheet.headers["cache-control"], "no-store");
        let new = sheet.recovery_codes();
        assert_eq!(new.len(), 10);
        assert!(new.iter().all(|code| !old.contains(code)));
        assert_eq!(codes_left(&portal).await, 10);
        // Not again by asking again.
        assert_eq!(client.confirm(&asked.location(), &fields).await.location(), "/me/login");
        assert_eq!(codes_left(&portal).await, 10);
        let (_, location) = sign_in_with(&portal, "ada", &old[0]).await;
        assert!(location.starts_with(SECOND_FACTOR), "{location}");
        assert_eq!(sign_in_with(&portal, "ada", &new[0]).await.1, "/");
    }
}

on_both! {
    /// Case 66
    async fn a_new_set_that_fails_half_way_leaves_the_old_one_whole(database) {
        let portal = TestPortal::new(database).await;
        let (client, secret, old) = portal.enrolled_with_codes("ada").await;
        let asked = client.post("/me/login/recovery-codes", &[]).await.location();
        // The proof is shown, and then the database takes no further code.
        fault::refuse(portal.portal().db.read(), "INSERT", "recovery_code").await;
        let fields = [("method", "authenticator_app"), ("code", &portal.code(&secret))];
        assert_eq!(client.confirm(&asked, &fields).await.status, StatusCode::INTERNAL_SERVER_ERROR);
        fault::allow(portal.portal().db.read(), "recovery_code").await;
        assert_eq!(codes_left(&portal).await, 10);
        for code in &old {
            let (client, location) = sign_in_with(&portal, "ada", code).await;
            assert!(location.starts_with('/') && client.is_in().await, "{location}");
        }
    }
}

on_both! {
    /// Case 68
    async fn guessing_recovery_codes_is_counted_by_itself_and_blocks_nothing_else(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret, codes) = portal.enrolled_with_codes("ada").await;
        let guess = "0000-0000-0000-0000";
        let client = portal.pending("ada").await;
        // What is no code is no try.
        assert_eq!(client.verify_recovery("123456").await.path(), SECOND_FACTOR);
        assert!(client.get("/sign-in/second-factor?method=recovery_code").await.body.contains("16 letters"));
        for left in ["4 tries left", "3 tries left", "2 tries left", "1 try left"] {
            assert_eq!(client.verify_recovery(guess).await.path(), SECOND_FACTOR);
            let page = client.get("/sign-in/second-factor?method=recovery_code").await;
            assert!(page.body.contains(left), "{left}: {}", page.body);
        }
        assert_eq!(client.verify_recovery(guess).await.location(), "/sign-in");
        // The right one has to wait with them; the app does not.
        let other = portal.pending("ada").await;
        assert_eq!(other.verify_recovery(&codes[0]).await.path(), SECOND_FACTOR);
        assert!(other.get(SECOND_FACTOR).await.body.contains("You can try again"));
        assert_eq!(other.verify(&portal.code(&secret), false).await.location(), "/");
        portal.advance_s(60);
        // Neither does a recovery code wait for the app.
        let client = portal.pending("ada").await;
        let wrong = code::wrong(&secret, portal.now_s());
        for _ in 0..4 {
            client.verify(&wrong, false).await;
        }
        let client = portal.pending("ada").await;
        client.verify(&wrong, false).await;
        assert_eq!(client.verify(&portal.code(&secret), false).await.path(), SECOND_FACTOR);
        assert!(client.get(SECOND_FACTOR).await.body.contains("You can try again"));
        assert_eq!(client.verify_recovery(&codes[0]).await.location(), "/");
    }
}

on_both! {
    /// Case 9
    async fn a_recovery_code_of_one_person_is_no_use_to_another(database) {
        let portal = TestPortal::new(database).await;
        let (_, _, ada) = portal.enrolled_with_codes("ada").await;
        let (_, _, bram) = portal.enrolled_with_codes("bram").await;
        let (client, location) = sign_in_with(&portal, "bram", &ada[0]).await;
        assert!(location.starts_with(SECOND_FACTOR), "{location}");
        assert!(!client.is_in().await);
        assert_eq!(sign_in_with(&portal, "ada", &ada[0]).await.1, "/");
        assert_eq!(sign_in_with(&portal, "bram", &bram[0]).await.1, "/");
    }
}

on_both! {
    /// Case 72
    async fn a_recovery_code_ends_every_other_browser_at_a_sign_in_and_in_a_proof(database) {
        let portal = TestPortal::new(database).await;
        let (first, secret, codes) = portal.enrolled_with_codes("ada").await;
        let phone = portal.signed_in_with_code("ada", &secret, true).await;
        let (client, location) = sign_in_with(&portal, "ada", &codes[0]).await;
        assert_eq!(location, "/");
        assert!(client.is_in().await && !first.is_in().await && !phone.is_in().await);
        phone.sign_in("ada", PASSWORD).await;
        assert!(phone.get(SECOND_FACTOR).await.body.contains("a recovery code was used"));
        assert_eq!(phone.verify(&portal.code(&secret), true).await.location(), "/");
        portal.advance_s(600);
        let asked = client.post("/me/login/app/begin", &[]).await.location();
        assert_eq!(client.confirm(&asked, &[("method", "recovery_code"), ("code", &codes[1])]).await.location(), "/me/login/app");
        assert!(client.is_in().await && !phone.is_in().await);
    }
}

on_both! {
    async fn a_sheet_is_proved_by_one_code_which_stays_good_and_a_new_set_is_unproved(database) {
        let portal = TestPortal::new(database).await;
        let (client, secret, codes) = portal.enrolled_with_codes("ada").await;
        let test = async |code: &str| client.post("/me/login/recovery-codes/test", &[("code", code)]).await.location();
        assert!(client.get("/me/login").await.body.contains("Not tested"));
        for left in ["4 tries left", "3 tries left", "2 tries left", "1 try left", "No tries left"] {
            assert_eq!(test("0000-0000-0000-0000").await, "/me/login/recovery-codes/test");
            let page = client.get("/me/login/recovery-codes/test").await;
            assert!(page.body.contains(left), "{left}: {}", page.body);
        }
        // Counted like every guess: this is no way to try more of them.
        assert_eq!(test(&codes[3]).await, "/me/login/recovery-codes/test");
        portal.advance_s(60);
        assert_eq!(test(&codes[3]).await, "/me/login");
        let page = client.get("/me/login").await.body;
        assert!(page.contains("Your backup sheet works") && !page.contains("Not tested"), "{page}");
        assert_eq!(codes_left(&portal).await, 10);
        assert_eq!(sign_in_with(&portal, "ada", &codes[3]).await.1, "/");
        let client = portal.signed_in_with_code("ada", &secret, false).await;
        assert_eq!(client.post("/me/login/recovery-codes", &[]).await.recovery_codes().len(), 10);
        assert!(client.get("/me/login").await.body.contains("Not tested"));
    }
}

on_both! {
    async fn codes_go_with_the_last_method_and_are_never_made_without_one(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret, codes) = portal.enrolled_with_codes("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, false).await;
        let app = client.app_ids().await.remove(0);
        assert_eq!(client.post(&format!("/me/login/method/{app}/remove"), &[]).await.location(), "/me/login");
        assert_eq!(codes_left(&portal).await, 0);
        // Nothing protects the account any more: the password opens it, and no code does.
        portal.signed_in("ada").await;
        let other = portal.client();
        assert_eq!(other.verify_recovery(&codes[0]).await.location(), "/sign-in");
        assert_eq!(client.post("/me/login/recovery-codes", &[]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(codes_left(&portal).await, 0);
    }
}

on_both! {
    async fn the_database_holds_no_code_in_any_form_that_opens(database) {
        let portal = TestPortal::new(database).await;
        let (_, _, codes) = portal.enrolled_with_codes("ada").await;
        let rows = entity::recovery_code::Entity::find().all(portal.portal().db.read()).await.unwrap();
        for row in rows {
            assert_eq!(row.lookup.len(), 32);
            let hex: String = row.lookup.iter().map(|byte| format!("{byte:02x}")).collect();
            for typed in [hex.clone(), hex[..16].to_owned()] {
                assert_ne!(sign_in_with(&portal, "ada", &typed).await.1, "/");
                portal.advance_s(16 * 60);
            }
        }
        let db = portal.portal().db.read();
        if db.get_database_backend() == sea_orm::DbBackend::Sqlite {
            let file = std::fs::read(portal.store.sqlite_file().unwrap()).unwrap();
            for code in codes {
                let plain = code.replace('-', "");
                assert!(!file.windows(16).any(|window| window == plain.as_bytes()));
            }
        }
    }
}
