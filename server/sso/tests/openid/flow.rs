//! The way there and back.

use crate::scene::{Browser, SECRET, Scene, plan};
use postern_sso::openid::Answer;
use postern_types::sso::SsoRejection;
use serde_json::json;
use std::collections::BTreeMap;

#[tokio::test]
async fn a_person_is_sent_with_all_that_the_rules_ask_for() {
    let mut scene = Scene::new().await;
    scene.provider.scopes = ["openid", "profile"].map(str::to_owned).to_vec();
    let url = scene.departure(&plan(1)).await.unwrap();
    assert_eq!(url.as_str().split('?').next().unwrap(), format!("{}/auth", scene.issuer));
    let pairs: BTreeMap<_, _> = url.query_pairs().into_owned().collect();
    let value = |name: &str| pairs.get(name).map(String::as_str);
    assert_eq!(value("response_type"), Some("code"));
    assert_eq!(value("client_id"), Some("postern"));
    assert_eq!(value("scope"), Some("openid profile"));
    assert_eq!(value("state"), Some("state-1"));
    assert_eq!(value("nonce"), Some(plan(1).nonce.as_str()));
    assert_eq!(value("redirect_uri"), Some(crate::scene::REDIRECT));
    assert_eq!(value("code_challenge_method"), Some("S256"));
    assert_eq!(value("code_challenge").map(str::len), Some(43));
    assert_eq!((value("max_age"), value("acr_values"), value("prompt")), (None, None, None));
    assert!(!url.as_str().contains(&plan(1).verifier) && !url.as_str().contains(SECRET));

    scene.rules.max_age = Some(15);
    scene.rules.acr = ["gold", "silver"].map(str::to_owned).to_vec();
    let url = scene.departure(&plan(1)).await.unwrap();
    assert!(url.as_str().contains("max_age=900") && url.as_str().contains("acr_values=gold+silver"));
}

#[tokio::test]
async fn a_person_who_types_their_name_at_the_provider_arrives() {
    let scene = Scene::new().await;
    let mut browser = Browser::new(&scene);
    let (form, page) = browser.walk(scene.departure(&plan(1)).await.unwrap()).await.unwrap_err();
    assert!(page.contains("<label>User name"), "{page}");
    let (_, page) = browser.send(form.clone(), "name=<nobody>").await.unwrap_err();
    assert!(page.contains("Nobody is called &#60;nobody&#62;."), "{page}");
    let answer = browser.send(form, "name=ada").await.unwrap();
    assert_eq!(answer.state.as_deref(), Some("state-1"));
    assert_eq!(scene.arrival(&plan(1), &answer).await.unwrap().arrived.subject, "subject-of-ada");
}

#[tokio::test]
async fn a_person_who_cancels_comes_back_with_the_code_of_the_provider() {
    let scene = Scene::new().await;
    let mut browser = Browser::new(&scene);
    let (form, _) = browser.walk(scene.departure(&plan(1)).await.unwrap()).await.unwrap_err();
    let answer = browser.send(form, "name=ada&cancel=1").await.unwrap();
    let failure = scene.arrival(&plan(1), &answer).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Cancelled);
    assert_eq!(failure.detail, "access_denied: End-User aborted interaction");
    assert_eq!(scene.asked("token").await, 0);
}

#[tokio::test]
async fn a_provider_that_may_not_show_a_page_says_that_a_login_is_required() {
    let scene = Scene::new().await;
    let mut url = scene.departure(&plan(1)).await.unwrap();
    url.query_pairs_mut().append_pair("prompt", "none");
    let answer = Browser::new(&scene).walk(url).await.unwrap();
    let failure = scene.arrival(&plan(1), &answer).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Cancelled);
    assert!(failure.detail.starts_with("login_required"), "{}", failure.detail);
}

/// Case 15
#[tokio::test]
async fn a_code_is_good_for_once() {
    let scene = Scene::new().await;
    let answer = scene.answer(&plan(1), "ada").await;
    scene.arrival(&plan(1), &answer).await.unwrap();
    let failure = scene.arrival(&plan(1), &answer).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Untrusted);
    assert!(failure.detail.starts_with("invalid_grant"), "{}", failure.detail);
}

/// Case 119
#[tokio::test]
async fn a_code_is_no_use_on_another_way_whose_verifier_is_another() {
    let scene = Scene::new().await;
    let answer = scene.answer(&plan(1), "ada").await;
    let failure = scene.arrival(&plan(2), &answer).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Untrusted);
    assert!(failure.detail.starts_with("invalid_grant"), "{}", failure.detail);
}

/// Case 119
#[tokio::test]
async fn an_answer_that_does_not_say_whose_it_is_is_refused_of_a_provider_that_always_does() {
    let scene = Scene::new().await;
    let answer = Answer { iss: None, ..scene.answer(&plan(1), "ada").await };
    let failure = scene.arrival(&plan(1), &answer).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Untrusted);
    assert_eq!(scene.asked("token").await, 0);
}

#[tokio::test]
async fn an_answer_need_not_say_whose_it_is_where_the_provider_never_does() {
    let scene = Scene::new().await;
    scene
        .control(json!({"patch": {"discovery": {"authorization_response_iss_parameter_supported": null}}}))
        .await;
    let answer = Answer { iss: None, ..scene.answer(&plan(1), "ada").await };
    scene.arrival(&plan(1), &answer).await.unwrap();
}

#[tokio::test]
async fn an_answer_without_a_code_proves_nothing() {
    let scene = Scene::new().await;
    let answer = Answer { code: None, ..scene.answer(&plan(1), "ada").await };
    assert_eq!(scene.arrival(&plan(1), &answer).await.unwrap_err().why, SsoRejection::Untrusted);
}

/// Case 119
#[tokio::test]
async fn a_code_of_another_provider_is_not_shown_to_this_one() {
    let (here, there) = (Scene::new().await, Scene::with(json!({})).await);
    let of_there = there.answer(&plan(1), "ada").await;
    let failure = here.arrival(&plan(1), &of_there).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Untrusted);
    assert!(failure.detail.contains("The answer is of the issuer"), "{}", failure.detail);
    assert_eq!(here.asked("token").await, 0);
}

#[tokio::test]
async fn a_secret_goes_in_the_way_that_the_provider_wants() {
    let in_body = Scene::with(json!({"auth_method": "client_secret_post"})).await;
    in_body
        .control(json!({"patch": {"discovery": {"token_endpoint_auth_methods_supported": ["client_secret_post"]}}}))
        .await;
    in_body.sign_in().await.unwrap();
    let public = Scene::with(json!({"client_secret": null})).await;
    public.sign_in().await.unwrap();
}

#[tokio::test]
async fn a_wrong_secret_is_told_without_the_secret() {
    let mut scene = Scene::new().await;
    scene.provider.client_secret.0 = "another secret".to_owned();
    let failure = scene.sign_in().await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Unreachable);
    assert!(failure.detail.starts_with("invalid_client"), "{}", failure.detail);
    assert!(!failure.detail.contains("another secret"));
}

#[tokio::test]
async fn what_a_provider_repeats_of_secrets_is_not_kept() {
    let scene = Scene::with(json!({"auth_method": "client_secret_post"})).await;
    let methods = json!({"token_endpoint_auth_methods_supported": ["client_secret_post"]});
    scene.control(json!({"patch": {"discovery": methods}, "fault": {"token": "echo"}})).await;
    let answer = scene.answer(&plan(1), "ada").await;
    let failure = scene.arrival(&plan(1), &answer).await.unwrap_err();
    assert!(
        failure.detail.starts_with("invalid_grant: No: grant_type=authorization_code"),
        "{}",
        failure.detail
    );
    for secret in [answer.code.as_deref().unwrap(), &plan(1).verifier, SECRET] {
        assert!(!failure.detail.contains(secret) && !format!("{failure:?}").contains(secret), "{failure:?}");
    }
}

#[test]
fn ways_may_go_on_in_another_thread() {
    fn is_send(_: impl Send) {}
    let client = postern_sso::openid::OpenIdClient::new(b"").unwrap();
    let provider = serde_json::from_value(json!({
        "issuer": "https://id.test", "client_id": "", "client_secret": "", "scopes": [], "groups_claim": ""
    }));
    let (provider, rules, plan, answer): (_, _, _, Answer) =
        (provider.unwrap(), Default::default(), plan(1), Default::default());
    let redirect = "https://portal.test".parse().unwrap();
    let now = postern_types::UnixMs(0);
    is_send(client.departure(&provider, &rules, &redirect, "", &plan, now));
    is_send(client.arrival(&provider, &rules, &redirect, &plan, &answer, now));
    is_send(client.probe(&provider, now));
}
