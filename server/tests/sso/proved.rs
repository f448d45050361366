//! What a provider says it proved.

use crate::{
    open_id::{ID, arrive, with_ada},
    relying::ada_with,
    scene::{SECOND_FACTOR, SIGN_IN},
};
use postern_core::sso::Rules;
use postern_types::sso::SecondFactorAfter;
use serde_json::json;

/// Case 5
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_second_factor_is_spared_by_what_the_provider_proved() {
    let trust = Rules {
        second_factor: SecondFactorAfter::Trust,
        amr: vec!["mfa".to_owned()],
        acr: vec!["gold".to_owned()],
        ..Rules::default()
    };
    let (portal, issuer, _) = with_ada(&trust).await;
    for (amr, acr, expected) in [
        (&["pwd"][..], None, SECOND_FACTOR),
        (&["pwd", "MFA"], None, SECOND_FACTOR),
        (&["pwd", "mfa"], None, "/"),
        (&["pwd"], Some("gold"), "/"),
        (&["pwd"], Some("silver"), SECOND_FACTOR),
    ] {
        issuer.control(&ada_with(amr, acr));
        let client = portal.client();
        assert_eq!(arrive(&client, &issuer, "ada").await.location(), expected, "{amr:?} {acr:?}");
        assert_eq!(client.is_in().await, expected == "/");
    }
    // Whatever it proves, where it is not trusted.
    issuer.control(&ada_with(&["mfa"], Some("gold")));
    portal.set_rules(ID, &Rules { second_factor: SecondFactorAfter::Always, ..trust }).await;
    assert_eq!(arrive(&portal.client(), &issuer, "ada").await.location(), SECOND_FACTOR);
}

/// Case 5
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_signed_in_there_too_long_ago_or_nobody_knows_when_stays_out() {
    let rules = Rules {
        second_factor: SecondFactorAfter::Trust,
        amr: vec!["mfa".to_owned()],
        max_age: Some(10),
        ..Rules::default()
    };
    let (portal, issuer, _) = with_ada(&rules).await;
    issuer.control(&ada_with(&["mfa"], None));
    for (claims, expected) in [
        (json!({"auth_time": -540}), "/"),
        // It was asked to let people sign in again, and to say when they did.
        (json!({"auth_time": -900}), SIGN_IN),
        (json!({"auth_time": null}), SIGN_IN),
    ] {
        issuer.control(&json!({"forge": {"claims": claims}}));
        assert_eq!(arrive(&portal.client(), &issuer, "ada").await.location(), expected, "{claims}");
    }
}
