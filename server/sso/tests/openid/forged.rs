//! ID tokens that prove nothing.

use crate::scene::{SECRET, Scene, plan};
use postern_types::{sso::SsoRejection, time::MINUTE_MS};
use serde_json::{Value, json};

/// A token that is forged so is refused, and for that reason.
async fn is_refused(forge: Value, why: &str) {
    let scene = Scene::new().await;
    scene.control(json!({"forge": forge})).await;
    is_untrusted(&scene, why).await;
    // It was not for another reason.
    scene.control(json!({"forge": null})).await;
    scene.sign_in().await.unwrap();
}

async fn is_untrusted(scene: &Scene, why: &str) {
    let failure = scene.sign_in().await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Untrusted, "{failure:?}");
    assert!(failure.detail.contains(why), "{}", failure.detail);
    // The beginning of every token.
    assert!(!failure.detail.contains("eyJ"), "{}", failure.detail);
}

macro_rules! refused {
    ($($name:ident: $forge:tt, $why:literal;)*) => {
        $(
            /// Case 119
            #[tokio::test]
            async fn $name() {
                is_refused(json!($forge), $why).await;
            }
        )*
    };
}

refused! {
    a_token_without_a_signature_is_refused: {"sign": "none"}, "No signature";
    a_token_signed_with_the_public_key_as_a_secret_is_refused: {"sign": "public_key"}, "Disallowed signature algorithm";
    a_token_signed_with_the_client_secret_is_refused: {"sign": "secret"}, "Disallowed signature algorithm";
    a_token_whose_claims_were_changed_is_refused: {"sign": "kept", "claims": {"sub": "eve"}}, "bad signature";
    a_token_that_calls_itself_unsigned_but_is_signed_is_refused:
        {"sign": "kept", "header": {"alg": "none"}}, "No signature";
    a_token_of_a_strangers_key_is_refused: {"sign": "stranger"}, "bad signature";
    a_token_of_a_strangers_key_without_its_name_is_refused:
        {"sign": "stranger", "header": {"kid": null}}, "bad signature";
    a_token_of_a_key_that_nobody_knows_is_refused:
        {"sign": "stranger", "header": {"kid": "unknown"}}, "No matching key";
    a_token_that_says_where_its_key_is_is_refused:
        {"sign": "stranger", "header": {"kid": "unknown", "jku": "https://eve.test/jwks"}}, "No matching key";
    a_token_with_a_critical_header_that_nobody_understands_is_refused:
        {"header": {"crit": ["x"]}}, "critical JWT header";
    a_token_of_another_type_is_refused: {"header": {"typ": "at+jwt"}}, "JWT type";
    a_token_of_another_issuer_is_refused: {"claims": {"iss": "https://eve.test"}}, "Invalid issuer";
    a_token_for_another_client_is_refused: {"claims": {"aud": "other"}}, "Invalid audiences";
    a_token_for_others_too_is_refused: {"claims": {"aud": ["postern", "other"], "azp": "postern"}}, "Invalid audiences";
    a_token_for_nobody_is_refused: {"claims": {"aud": null}}, "Invalid audiences";
    a_token_that_was_issued_to_another_client_is_refused: {"claims": {"azp": "other"}}, "(azp)";
    a_token_with_the_nonce_of_another_way_is_refused: {"claims": {"nonce": "other"}}, "nonce mismatch";
    a_token_without_a_nonce_is_refused: {"claims": {"nonce": null}}, "missing nonce";
    a_token_that_has_expired_is_refused: {"claims": {"exp": -2}}, "Expired";
    a_token_without_an_end_is_refused: {"claims": {"exp": null}}, "has no exp";
    a_token_that_was_issued_in_the_future_is_refused: {"claims": {"iat": 3600, "exp": 7200}}, "in the future";
    a_token_of_another_access_token_is_refused: {"claims": {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"}}, "(at_hash)";
    a_token_about_nobody_is_refused: {"claims": {"sub": null}}, "has no sub";
    a_token_about_nobody_in_particular_is_refused: {"claims": {"sub": " "}}, "cannot be kept";
    a_token_that_is_none_is_refused: {"token": "not.a.token"}, "cannot be read";
}

/// Case 119
#[tokio::test]
async fn what_userinfo_says_without_a_signature_does_not_count() {
    let scene = Scene::new().await;
    scene.control(json!({"forge": {"omit": true}})).await;
    is_untrusted(&scene, "no ID token").await;
    assert_eq!(scene.asked("userinfo").await, 0);
}

/// Case 119
#[tokio::test]
async fn a_real_token_of_another_provider_is_refused() {
    let (here, there) = (Scene::new().await, Scene::with(json!({})).await);
    let answer = there.answer(&plan(1), "ada").await;
    let token = there.redeem(&plan(1), &answer).await["id_token"].clone();
    assert!(token.is_string());
    here.control(json!({"forge": {"token": token}})).await;
    is_untrusted(&here, "Invalid issuer").await;
}

/// Case 119
#[tokio::test]
async fn a_real_token_of_another_way_is_refused() {
    let scene = Scene::new().await;
    let answer = scene.answer(&plan(2), "ada").await;
    let token = scene.redeem(&plan(2), &answer).await["id_token"].clone();
    scene.control(json!({"forge": {"token": token}})).await;
    is_untrusted(&scene, "nonce mismatch").await;
}

/// Case 119
#[tokio::test]
async fn a_symmetric_key_that_is_published_is_not_believed() {
    let scene = Scene::new().await;
    let k = data_encoding::BASE64URL_NOPAD.encode(SECRET.as_bytes());
    let keys = json!([{"kty": "oct", "kid": "shared", "use": "sig", "alg": "HS256", "k": k}]);
    scene.control(json!({"patch": {"jwks": {"keys": keys}}, "forge": {"sign": "secret", "header": {"kid": "shared"}}})).await;
    is_untrusted(&scene, "Disallowed signature algorithm").await;
}

/// Case 119
#[tokio::test]
async fn a_key_for_encryption_signs_nothing() {
    let scene = Scene::new().await;
    let keys = keys_for(&scene, "enc").await;
    scene.control(json!({"patch": {"jwks": {"keys": keys}}})).await;
    is_untrusted(&scene, "No matching key").await;
}

/// The provider's keys for another use.
async fn keys_for(scene: &Scene, usage: &str) -> Value {
    let mut keys = scene.published().await;
    for key in keys.as_array_mut().unwrap() {
        key["use"] = json!(usage);
    }
    keys
}

/// Case 119
#[tokio::test]
async fn a_real_token_ends_by_the_clock_of_the_portal() {
    let mut scene = Scene::new().await;
    let answer = scene.answer(&plan(1), "ada").await;
    scene.now = scene.now.plus_ms(11 * MINUTE_MS);
    let failure = scene.arrival(&plan(1), &answer).await.unwrap_err();
    assert_eq!(failure.why, SsoRejection::Untrusted);
    assert!(failure.detail.contains("Expired"), "{}", failure.detail);
}
