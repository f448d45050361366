//! What ends while somebody is at it, and more time for it: WCAG 2.2, success criterion 2.2.1.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::http::StatusCode;
use common::{
    TestPortal,
    client::{Answer, Client},
};
use postern_app::paths;

const MINUTE_S: i64 = 60;

/// Minutes that the page says are left, and that there are once more time was asked for.
fn minutes(page: &Answer) -> Option<(i64, i64)> {
    let number = |name: &str| {
        let (_, rest) = page.body.split_once(&format!(" data-{name}=\""))?;
        Some(rest.split('"').next()?.parse::<i64>().unwrap() / 60_000)
    };
    Some((number("left")?, number("life")?))
}

async fn ask_more_time(client: &Client) -> Answer {
    let answer = client.post(paths::MORE_TIME, &[]).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    answer
}

on_both! {
    async fn a_sign_in_lasts_as_long_again_for_who_asks_for_more_time(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let (slow, slower) = (portal.pending("ada").await, portal.pending("ada").await);
        assert_eq!(minutes(&slow.get(paths::SECOND_FACTOR).await), Some((10, 10)));
        for _ in 0..12 {
            portal.advance_s(9 * MINUTE_S);
            // Looking prolongs nothing.
            assert_eq!(minutes(&slow.get(paths::SECOND_FACTOR).await), Some((1, 10)));
            let answer = ask_more_time(&slow).await;
            assert!(answer.set_cookies().iter().any(|cookie| cookie.starts_with("__Host-postern-signin=")));
            assert_eq!(minutes(&slow.get(paths::SECOND_FACTOR).await), Some((10, 10)));
        }
        assert_eq!(slow.verify(&portal.code(&secret), false).await.location(), "/");
        // What is over stays over, and what another browser asks for is nothing to it.
        ask_more_time(&slower).await;
        assert_eq!(slower.get(paths::SECOND_FACTOR).await.location(), "/sign-in");
    }
}

on_both! {
    async fn a_change_and_a_new_app_wait_as_long_again(database) {
        let portal = TestPortal::new(database).await;
        let (client, secret) = portal.enrolled("ada").await;
        let asked = client.post("/me/password", &[("password", "velvet onion parade 12"), ("repeated", "velvet onion parade 12")]).await.location();
        assert_eq!(minutes(&client.get(&asked).await), Some((10, 10)));
        portal.advance_s(8 * MINUTE_S);
        ask_more_time(&client).await;
        portal.advance_s(8 * MINUTE_S);
        assert_eq!(minutes(&client.get(&asked).await), Some((2, 10)));
        let begin = client.post(paths::APP_BEGIN, &[]).await.location();
        let code = portal.code(&secret);
        assert_eq!(client.confirm(&begin, &[("method", "authenticator_app"), ("code", &code)]).await.location(), paths::APP);
        assert_eq!(minutes(&client.get(paths::APP).await), Some((30, 30)));
        portal.advance_s(29 * MINUTE_S);
        ask_more_time(&client).await;
        portal.advance_s(29 * MINUTE_S);
        assert_eq!(minutes(&client.get(paths::APP).await), Some((1, 30)));
        portal.advance_s(2 * MINUTE_S);
        ask_more_time(&client).await;
        assert_eq!(client.get(paths::APP).await.location(), paths::LOGIN);
        // The change of before is gone too: asking for more time brought nothing back.
        assert_eq!(client.get(&asked).await.location(), paths::LOGIN);
    }
}

on_both! {
    async fn being_signed_in_ends_where_the_browser_is_not_remembered(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let remembered = portal.signed_in_with_code("ada", &secret, true).await;
        assert_eq!(minutes(&remembered.get(paths::PROFILE).await), None);
        let client = portal.signed_in_with_code("ada", &secret, false).await;
        assert_eq!(minutes(&client.get(paths::PROFILE).await), Some((60, 60)));
        portal.advance_s(58 * MINUTE_S);
        ask_more_time(&client).await;
        portal.advance_s(58 * MINUTE_S);
        assert!(client.is_in().await);
        // Somebody who is in the middle of nothing asks for nothing.
        ask_more_time(&portal.client()).await;
        assert_eq!(minutes(&portal.client().get(paths::SIGN_IN).await), None);
    }
}
