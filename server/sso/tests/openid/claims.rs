//! What arrives of somebody.

use crate::scene::{Scene, plan};
use postern_core::sso::Arrived;
use postern_types::{UnixMs, sso::SsoRejection};
use serde_json::json;

#[tokio::test]
async fn all_that_a_provider_tells_of_somebody_arrives() {
    let mut scene = Scene::new().await;
    scene.rules.acr = vec!["gold".to_owned()];
    let vouched = scene.sign_in().await.unwrap();
    let auth_time = vouched.arrived.auth_time.unwrap();
    assert!(auth_time.ms_since(scene.now).abs() < 60_000, "{auth_time:?}");
    let expected = Arrived {
        subject: "subject-of-ada".to_owned(),
        name: "ada".to_owned(),
        display_name: "Ada Lovelace".to_owned(),
        email: Some("ada@northwind.test".to_owned()),
        is_email_verified: true,
        groups: ["engineers", "admins"].map(str::to_owned).to_vec(),
        amr: ["pwd", "otp", "mfa"].map(str::to_owned).to_vec(),
        acr: Some("gold".to_owned()),
        auth_time: Some(auth_time),
    };
    assert_eq!(vouched.arrived, expected);
    let raw = |name: &str| vouched.raw.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str());
    assert_eq!(raw("iss"), Some(scene.issuer.as_str()));
    assert_eq!(raw("groups"), Some("[\"engineers\",\"admins\"]"));
    assert_eq!(raw("realm_access"), Some("{\"roles\":[\"portal-user\"]}"));
    assert_eq!((raw("nonce"), raw("at_hash")), (None, None));
}

#[tokio::test]
async fn groups_may_be_inside_of_another_claim() {
    let mut scene = Scene::new().await;
    scene.provider.groups_claim = "realm_access.roles".to_owned();
    assert_eq!(scene.sign_in().await.unwrap().arrived.groups, ["portal-user"]);
}

/// Case 120
#[tokio::test]
async fn somebody_of_whom_little_is_told_arrives_with_little() {
    let scene = Scene::new().await;
    let answer = scene.answer(&plan(1), "bob").await;
    let arrived = scene.arrival(&plan(1), &answer).await.unwrap().arrived;
    assert_eq!((arrived.subject.as_str(), arrived.name.as_str()), ("subject-of-bob", "bob"));
    assert_eq!((arrived.email.as_deref(), arrived.is_email_verified), (Some("bob@northwind.test"), false));
    assert!(arrived.groups.is_empty() && arrived.amr.is_empty() && arrived.display_name.is_empty());
}

#[tokio::test]
async fn a_recent_sign_in_at_the_provider_is_told_by_its_time() {
    let mut people = crate::scene::people();
    people["ada"]["seconds_ago"] = json!(120);
    let mut scene = Scene::with(json!({"people": people})).await;
    scene.rules.max_age = Some(10);
    let at = scene.sign_in().await.unwrap().arrived.auth_time.unwrap();
    assert!((110_000..180_000).contains(&UnixMs(scene.now.0).ms_since(at)), "{at:?}");
}

#[tokio::test]
async fn a_sign_in_at_the_provider_whose_time_is_asked_for_and_not_told_proves_nothing() {
    let mut scene = Scene::new().await;
    scene.control(json!({"forge": {"claims": {"auth_time": null}}})).await;
    assert_eq!(scene.sign_in().await.unwrap().arrived.auth_time, None);
    scene.rules.max_age = Some(10);
    let failure = scene.sign_in().await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Untrusted);
    assert!(failure.detail.contains("auth_time is missing"), "{}", failure.detail);
}

#[tokio::test]
async fn a_sign_in_at_the_provider_that_is_older_than_was_asked_for_proves_nothing() {
    let mut scene = Scene::new().await;
    scene.rules.max_age = Some(10);
    for (auth_time, why) in [(-12 * 60, "ago, although max_age"), (120, "in the future")] {
        scene.control(json!({"forge": {"claims": {"auth_time": auth_time}}})).await;
        let failure = scene.sign_in().await.unwrap_err();
        assert_eq!(failure.why, SsoRejection::Untrusted);
        assert!(failure.detail.contains(why), "{}", failure.detail);
    }
    scene.rules.max_age = None;
    scene.control(json!({"forge": {"claims": {"auth_time": -86_400}}})).await;
    scene.sign_in().await.unwrap();
}
