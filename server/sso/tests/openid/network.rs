//! Providers in trouble, and those that make some.

use crate::scene::{Scene, plan};
use postern_sso::openid::OpenIdClient;
use postern_types::sso::SsoRejection;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

async fn is_unreachable(change: Value, why: &str) -> Scene {
    let scene = Scene::new().await;
    scene.control(change).await;
    let failure = scene.client.probe(&scene.provider, scene.now).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Unreachable);
    assert!(failure.detail.contains(why), "{}", failure.detail);
    let failure = scene.departure(&plan(1)).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Unreachable);
    scene
}

/// Case 119
#[tokio::test]
async fn metadata_of_another_issuer_is_refused() {
    is_unreachable(json!({"patch": {"discovery": {"issuer": "https://eve.test"}}}), "https://eve.test").await;
}

/// Case 119
#[tokio::test]
async fn an_issuer_is_compared_letter_by_letter() {
    let mut scene = Scene::new().await;
    scene.provider.issuer.push('/');
    let failure = scene.client.probe(&scene.provider, scene.now).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Unreachable);
}

#[tokio::test]
async fn an_issuer_that_is_no_address_is_told() {
    let mut scene = Scene::new().await;
    for issuer in ["", "northwind", "ftp://northwind.test", "http://northwind.test"] {
        scene.provider.issuer = issuer.to_owned();
        let failure = scene.client.probe(&scene.provider, scene.now).await.unwrap_err();
        assert_eq!(failure.why, SsoRejection::Unreachable, "{issuer}");
    }
}

#[tokio::test]
async fn a_provider_that_is_down_is_told() {
    let mut scene = Scene::with(json!({})).await;
    scene.end();
    let failure = scene.client.probe(&scene.provider, scene.now).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Unreachable);
    assert!(failure.detail.contains("no connection"), "{}", failure.detail);
}

#[tokio::test]
async fn a_provider_that_hangs_up_is_told() {
    is_unreachable(json!({"fault": {"discovery": "down"}}), "no answer").await;
    is_unreachable(json!({"fault": {"jwks": "error"}}), "500").await;
}

#[tokio::test]
async fn a_provider_that_never_ends_is_not_waited_for() {
    // Others need not wait for it either.
    let scene = Scene::with(json!({})).await;
    scene.control(json!({"fault": {"discovery": "drip"}})).await;
    let begin = Instant::now();
    let failure = scene.client.probe(&scene.provider, scene.now).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Unreachable);
    assert!(failure.detail.contains("no answer in time"), "{}", failure.detail);
    assert!(begin.elapsed() < Duration::from_secs(15));
}

#[tokio::test]
async fn an_answer_without_measure_is_refused() {
    is_unreachable(json!({"fault": {"discovery": "huge"}}), "256 KiB").await;
    is_unreachable(json!({"fault": {"jwks": "huge"}}), "256 KiB").await;
}

#[tokio::test]
async fn an_answer_that_is_none_is_refused() {
    is_unreachable(json!({"fault": {"discovery": "garbage"}}), "expected value").await;
}

/// Case 119
#[tokio::test]
async fn nobody_is_asked_to_whom_a_provider_sends_on() {
    for endpoint in ["discovery", "jwks"] {
        let scene = is_unreachable(json!({"fault": {endpoint: "redirect"}}), "302").await;
        assert_eq!(scene.asked("elsewhere").await, 0);
    }
}

/// Case 119
#[tokio::test]
async fn endpoints_that_are_not_encrypted_get_nobody_and_nothing() {
    for endpoint in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
        let change = json!({"patch": {"discovery": {endpoint: "http://id.northwind.test/"}}});
        is_unreachable(change, "not encrypted").await;
    }
    let change = json!({"patch": {"discovery": {"authorization_endpoint": "javascript:alert(1)"}}});
    is_unreachable(change, "not encrypted").await;
}

#[tokio::test]
async fn a_token_endpoint_in_trouble_is_told_and_gets_the_secret_alone() {
    let scene = Scene::new().await;
    for (fault, why) in [
        ("down", "no answer"),
        ("error", "does not answer with tokens"),
        ("huge", "256 KiB"),
        ("garbage", "does not answer with tokens"),
        ("redirect", "token endpoint"),
    ] {
        let answer = scene.answer(&plan(1), "ada").await;
        scene.control(json!({"fault": {"token": fault}})).await;
        let failure = scene.arrival(&plan(1), &answer).await.unwrap_err();
        assert_eq!(failure.why, SsoRejection::Unreachable, "{fault}");
        assert!(failure.detail.contains(why), "{fault}: {}", failure.detail);
        assert!(!failure.detail.contains(answer.code.as_deref().unwrap()));
    }
    assert_eq!(scene.asked("elsewhere").await, 0);
}

#[tokio::test]
async fn a_certificate_counts_where_its_authority_is_believed() {
    let mut authority = CertificateParams::new([]).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let ca = authority.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(authority, key);
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(["localhost".to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
    let tls = json!({"cert": certificate.pem(), "key": key.serialize_pem()});
    let mut scene = Scene::behind(json!({"tls": tls}), &ca).await;
    scene.sign_in().await.unwrap();

    scene.client = OpenIdClient::new(b"").unwrap();
    let failure = scene.client.probe(&scene.provider, scene.now).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Unreachable);
    assert!(failure.detail.contains("certificate"), "{}", failure.detail);
}
