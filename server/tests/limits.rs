//! How often passwords may be tried: cases of section I.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::{body::Body, extract::ConnectInfo, http::StatusCode};
use common::{PASSWORD, TestPortal, client};
use postern_core::policy::Policy;
use std::net::SocketAddr;

/// Signs in from a network address of its own.
async fn sign_in_from(portal: &TestPortal, address: &str, name: &str, password: &str) -> client::Answer {
    let fields = [("name", name), ("password", password)];
    let mut request =
        client::Client::form_request("/sign-in", &fields).body(Body::from(client::form(&fields))).unwrap();
    let peer: SocketAddr = format!("{address}:1").parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    let client = portal.client();
    let mut answer = client.send(request).await;
    if answer.location() == "/sign-in" {
        answer.body = client.get("/sign-in").await.body;
    }
    answer
}

on_both! {
    /// Case 108, 111
    async fn guessing_a_password_has_to_wait_alike_for_names_that_exist_and_names_that_do_not(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        for name in ["ada", "nobody"] {
            for n in 0..5 {
                let answer = sign_in_from(&portal, &format!("192.0.2.{n}"), name, "wrong").await;
                assert!(answer.body.contains("do not match"), "{name} {n}: {}", answer.body);
            }
            // From anywhere, also with the right password, and however the name is written.
            for (typed, password) in [(name.to_owned(), PASSWORD), (name.to_uppercase(), "wrong")] {
                let answer = sign_in_from(&portal, "192.0.2.77", &typed, password).await;
                assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, "/sign-in"));
                assert!(answer.body.contains("Too many tries"), "{name}: {}", answer.body);
            }
        }
        portal.advance_s(2);
        assert_eq!(sign_in_from(&portal, "192.0.2.77", "ada", PASSWORD).await.location(), "/");
        // Success begins anew.
        assert!(sign_in_from(&portal, "192.0.2.78", "ada", "wrong").await.body.contains("do not match"));
    }
}

on_both! {
    /// Case 111
    async fn a_stranger_who_guesses_does_not_keep_the_owner_out_of_a_remembered_browser(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let owner = portal.signed_in_with_code("ada", &secret, true).await;
        for n in 0..200 {
            sign_in_from(&portal, &format!("192.0.{n}.1"), "ada", "wrong").await;
            portal.advance_s(1);
        }
        assert!(owner.is_in().await);
        assert_eq!(owner.sign_in("ada", PASSWORD).await.location(), "/sign-in/second-factor");
        // Anybody else waits, but never more than five minutes.
        assert_eq!(sign_in_from(&portal, "198.51.100.1", "ada", PASSWORD).await.location(), "/sign-in");
        portal.advance_s(300);
        assert_eq!(sign_in_from(&portal, "198.51.100.1", "ada", PASSWORD).await.location(), "/sign-in/second-factor");
    }
}

on_both! {
    /// Case 113
    async fn a_network_has_thirty_tries_a_minute_also_after_a_restart(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        for n in 0..30 {
            let address = format!("[2001:db8::{n}]");
            let answer = sign_in_from(&portal, &address, &format!("name{n}"), "wrong").await;
            assert!(answer.body.contains("do not match"), "{n}: {}", answer.body);
        }
        let portal = portal.restart(Policy::default()).await;
        let answer = sign_in_from(&portal, "[2001:db8::ffff]", "ada", PASSWORD).await;
        assert!(answer.body.contains("Too many tries"), "{}", answer.body);
        assert_eq!(sign_in_from(&portal, "[2001:db8:0:1::1]", "ada", PASSWORD).await.location(), "/");
        portal.advance_s(60);
        assert_eq!(sign_in_from(&portal, "[2001:db8::ffff]", "ada", PASSWORD).await.location(), "/");
    }
}

on_both! {
    /// Case 26
    async fn fifty_guesses_at_once_are_five(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.client();
        let tries: Vec<_> = (0..50)
            .map(|_| {
                let client = client.copy();
                tokio::spawn(async move {
                    client.sign_in("ada", "wrong").await;
                    client.get("/sign-in").await.body.contains("do not match")
                })
            })
            .collect();
        let mut checked = 0;
        for attempt in tries {
            checked += u32::from(attempt.await.unwrap());
        }
        assert_eq!(checked, 5);
    }
}

on_both! {
    /// Case 26
    async fn two_hundred_wrong_codes_from_everywhere_are_a_few_tries_of_one_account_also_after_a_restart(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let (_, other) = portal.enrolled("bram").await;
        let failures = async |portal: &TestPortal| {
            use postern_core::entity::method_failure;
            use sea_orm::EntityTrait;
            let rows = method_failure::Entity::find().all(portal.portal().db.read()).await.unwrap();
            rows.iter().map(|row| row.failures).sum::<i32>()
        };
        let wrong = common::code::wrong(&secret, portal.now_s());
        let mut tries = Vec::new();
        for n in 0..20 {
            let client = portal.pending("ada").await;
            for _ in 0..10 {
                let (client, wrong) = (client.copy(), wrong.clone());
                let address: SocketAddr = format!("198.51.100.{n}:1").parse().unwrap();
                tries.push(tokio::spawn(async move {
                    let fields = [("code", wrong.as_str())];
                    let path = "/sign-in/second-factor/authenticator_app";
                    let body = Body::from(client::form(&fields));
                    let mut request = client::Client::form_request(path, &fields).body(body).unwrap();
                    request.extensions_mut().insert(ConnectInfo(address));
                    client.send(request).await.status
                }));
            }
        }
        for attempt in tries {
            assert_eq!(attempt.await.unwrap(), StatusCode::SEE_OTHER);
        }
        assert_eq!(failures(&portal).await, 5);
        let portal = portal.restart(Policy::default()).await;
        assert_eq!(failures(&portal).await, 5);
        let client = portal.pending("ada").await;
        assert_eq!(client.verify(&portal.code(&secret), false).await.path(), "/sign-in/second-factor");
        assert!(client.get("/sign-in/second-factor").await.body.contains("You can try again"));
        // It is hers alone.
        assert_eq!(portal.pending("bram").await.verify(&portal.code(&other), false).await.location(), "/");
        portal.advance_s(2);
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
    }
}

on_both! {
    async fn tidying_forgets_what_is_over_and_nothing_that_still_counts(database) {
        use postern_core::{entity, housekeeping};
        use sea_orm::{EntityTrait, PaginatorTrait};
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let remembered = portal.signed_in_with_code("ada", &secret, true).await;
        let pending = portal.pending("ada").await;
        portal.client().sign_in("nobody", "wrong").await;
        let db = portal.portal().db.read();
        let counts = async || {
            [
                entity::sign_in::Entity::find().count(db).await.unwrap(),
                entity::browser::Entity::find().count(db).await.unwrap(),
                entity::attempt_limit::Entity::find().count(db).await.unwrap(),
            ]
        };
        let before = counts().await;
        housekeeping::tidy(portal.portal()).await.unwrap();
        assert_eq!(counts().await, before);
        assert!(remembered.is_in().await);
        assert_eq!(pending.get("/sign-in/second-factor").await.status, StatusCode::OK);
        portal.advance_s(401 * 86_400);
        housekeeping::tidy(portal.portal()).await.unwrap();
        assert_eq!(counts().await, [0, 0, 0]);
    }
}
