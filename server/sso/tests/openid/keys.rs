//! Keys come and go.

use crate::scene::Scene;
use postern_sso::openid::OpenIdClient;
use postern_types::{
    sso::SsoRejection,
    time::{MINUTE_MS, SECOND_MS},
};
use serde_json::json;

#[tokio::test]
async fn every_signature_that_only_the_provider_can_make_is_believed() {
    let mut scene = Scene::new().await;
    for alg in ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA"] {
        scene.control(json!({"alg": alg})).await;
        scene.client = OpenIdClient::new(b"").unwrap();
        scene.sign_in().await.unwrap_or_else(|failure| panic!("{alg}: {failure:?}"));
    }
}

/// Case 119
#[tokio::test]
async fn keys_may_change_while_the_portal_runs() {
    let scene = Scene::new().await;
    scene.sign_in().await.unwrap();
    scene.sign_in().await.unwrap();
    assert_eq!(scene.control(json!({"rotate": true})).await["jwks"], 1);
    scene.sign_in().await.unwrap();
    scene.sign_in().await.unwrap();
    let asked = scene.control(json!({})).await;
    assert_eq!((asked["jwks"].as_u64(), asked["discovery"].as_u64()), (Some(2), Some(1)));
}

/// Case 119
#[tokio::test]
async fn people_who_come_at_once_after_keys_changed_all_arrive() {
    let scene = Scene::new().await;
    scene.sign_in().await.unwrap();
    scene.control(json!({"rotate": true})).await;
    let (first, second, third) = tokio::join!(scene.sign_in(), scene.sign_in(), scene.sign_in());
    assert!(first.is_ok() && second.is_ok() && third.is_ok());
    assert_eq!(scene.asked("jwks").await, 2);
}

/// Case 119
#[tokio::test]
async fn keys_that_nobody_knows_are_asked_for_once_a_minute() {
    let mut scene = Scene::new().await;
    scene.control(json!({"forge": {"sign": "stranger", "header": {"kid": "unknown"}}})).await;
    let begin = scene.now;
    for (seconds, asked) in [(0, 2), (1, 2), (59, 2), (60, 3), (61, 3)] {
        scene.now = begin.plus_ms(seconds * SECOND_MS);
        assert_eq!(scene.sign_in().await.unwrap_err().why, SsoRejection::Untrusted);
        assert_eq!(scene.asked("jwks").await, asked, "after {seconds} s");
    }
}

/// Case 119
#[tokio::test]
async fn a_key_that_was_taken_back_is_not_believed_for_longer_than_ten_minutes() {
    let mut scene = Scene::new().await;
    scene.sign_in().await.unwrap();
    let kid = scene.published().await[0]["kid"].clone();
    let forge = json!({"sign": "previous", "header": {"kid": kid}, "claims": {"exp": 3600}});
    scene.control(json!({"rotate": true, "forge": forge})).await;
    let begin = scene.now;
    scene.now = begin.plus_ms(10 * MINUTE_MS - 1);
    scene.sign_in().await.unwrap();
    scene.now = begin.plus_ms(10 * MINUTE_MS);
    let failure = scene.sign_in().await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Untrusted);
    assert!(failure.detail.contains("No matching key"), "{}", failure.detail);
}

#[tokio::test]
async fn what_is_known_of_a_provider_is_known_for_ten_minutes() {
    let mut scene = Scene::new().await;
    let begin = scene.now;
    for (ms, asked) in [(0, 1), (10 * MINUTE_MS - 1, 1), (10 * MINUTE_MS, 2), (-1, 3)] {
        scene.now = begin.plus_ms(ms);
        scene.departure(&crate::scene::plan(1)).await.unwrap();
        assert_eq!(scene.asked("discovery").await, asked, "after {ms} ms");
    }
}

#[tokio::test]
async fn who_tries_a_provider_hears_of_it_as_it_is_now() {
    let scene = Scene::new().await;
    scene.client.probe(&scene.provider, scene.now).await.unwrap();
    scene.client.probe(&scene.provider, scene.now).await.unwrap();
    assert_eq!(scene.control(json!({"fault": {"discovery": "error"}})).await["discovery"], 2);
    let failure = scene.client.probe(&scene.provider, scene.now).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Unreachable);
    assert!(failure.detail.contains("500"), "{}", failure.detail);
    // What was known before is not forgotten for it.
    scene.sign_in().await.unwrap();
}
