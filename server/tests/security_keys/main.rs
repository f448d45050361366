//! Security keys: cases of section D.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;

mod adding;
mod asking;
mod flags;
mod methods;
mod origin;
mod owner;
mod signature;

use common::{
    TestPortal,
    client::{Answer, Client},
    key::{BY_KEY, KEY, SoftKey, Twist},
};
use postern_core::entity::{second_factor, security_key};
use sea_orm::EntityTrait;

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
    client.confirm_with_key(location, &code).await
}
