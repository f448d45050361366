//! Signing in with a passkey: cases of section D, and those of others that are about passkeys.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;

mod asking;
mod limits;
mod refusing;
mod signing_in;

use common::{
    TestPortal,
    client::{Answer, Client},
    database::TestDatabase,
    key::{SoftKey, Twist},
};

/// What is said of a passkey that nobody here has, or that may not sign in.
const NOBODYS: &str = "This portal does not know that passkey";

/// A portal where ada has a passkey on her phone.
async fn with_phone(database: TestDatabase) -> (TestPortal, SoftKey) {
    let portal = TestPortal::new(database).await;
    let mut key = SoftKey::synced("phone");
    portal.with_key("ada", &mut key).await;
    (portal, key)
}

/// Shows a passkey that must not be accepted, and gives what the page says.
async fn refused(client: &Client, code: &str) -> String {
    let answer = client.show_passkey(code, "").await;
    assert_eq!(answer.location(), "/sign-in", "{}", answer.body);
    assert!(!client.is_in().await);
    client.notice("/sign-in").await
}

/// A visitor of their own for an answer that must not be accepted.
async fn refused_anew(portal: &TestPortal, key: &mut SoftKey, twist: &Twist) -> String {
    let visitor = portal.client();
    let code = key.sign_with(&visitor.passkey_options().await, twist);
    refused(&visitor, &code).await
}

async fn refused_page(portal: &TestPortal, key: &mut SoftKey) -> String {
    let visitor = portal.client();
    let code = key.sign(&visitor.passkey_options().await);
    assert_eq!(visitor.show_passkey(&code, "").await.location(), "/sign-in");
    visitor.get("/sign-in").await.body
}

async fn signed_in(portal: &TestPortal, key: &mut SoftKey) -> (Client, Answer) {
    let visitor = portal.client();
    let code = key.sign(&visitor.passkey_options().await);
    let answer = visitor.show_passkey(&code, "").await;
    assert_eq!(answer.location(), "/", "{}", visitor.get("/sign-in").await.body);
    assert!(visitor.is_in().await);
    (visitor, answer)
}
