//! What claims say of somebody.

use super::untrusted;
use crate::{Failure, Vouched};
use data_encoding::BASE64URL_NOPAD;
use openidconnect::core::CoreIdTokenClaims;
use postern_core::sso::Arrived;
use postern_types::UnixMs;
use serde_json::{Map, Value};

/// Claims that are about the token and not about somebody.
const OF_THE_TOKEN: [&str; 3] = ["nonce", "at_hash", "c_hash"];

/// The claims of a token in compact form (RFC 7515 section 7.1), its signature not checked.
pub(super) fn payload(token: &str) -> Option<Map<String, Value>> {
    let payload = token.split('.').nth(1)?;
    serde_json::from_slice(&BASE64URL_NOPAD.decode(payload.as_bytes()).ok()?).ok()
}

/// Whom checked claims are about; `payload` is the same with all that the library does not know.
pub(super) fn vouched(
    claims: &CoreIdTokenClaims,
    payload: Map<String, Value>,
    groups_claim: &str,
) -> Result<Vouched, Failure> {
    let text = |name: &str| payload.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    let email = claims.email().map(|email| email.to_string()).filter(|email| !email.trim().is_empty());
    let local_part = || email.as_deref()?.split('@').next().filter(|local| !local.is_empty());
    let name = text("preferred_username").or_else(local_part).or_else(|| text("upn"));
    let display_name = claims.name().and_then(|name| name.get(None));
    let arrived = Arrived {
        subject: claims.subject().to_string(),
        name: name.unwrap_or_default().to_owned(),
        display_name: display_name.map(|name| name.to_string()).unwrap_or_default(),
        is_email_verified: email.is_some() && claims.email_verified() == Some(true),
        groups: find(&payload, groups_claim).map(texts).unwrap_or_default(),
        amr: claims.auth_method_refs().into_iter().flatten().map(|method| method.to_string()).collect(),
        acr: claims.auth_context_ref().map(|context| context.to_string()),
        auth_time: claims.auth_time().map(|at| UnixMs(at.timestamp_millis())),
        email,
    };
    if !arrived.has_subject() {
        return Err(untrusted("The ID token has a subject that cannot be kept."));
    }
    // OpenID Connect Core section 5.6.2: they are somewhere else, as Entra ID does with more than 200.
    if payload.get("_claim_names").is_some_and(|names| names.get(groups_claim).is_some()) {
        tracing::warn!(issuer = claims.issuer().as_str(), "a person's groups are too many for the ID token");
    }
    Ok(Vouched { arrived, raw: raw(payload) })
}

/// The claim of that name. In a name with dots each may lead into an object (`realm_access.roles`), or belong to the name
/// (`https://northwind.test/groups`).
fn find<'a>(claims: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    claims.get(path).or_else(|| {
        path.match_indices('.').find_map(|(dot, _)| match claims.get(&path[..dot]) {
            Some(Value::Object(inner)) => find(inner, &path[dot + 1..]),
            _ => None,
        })
    })
}

fn texts(value: &Value) -> Vec<String> {
    let values = match value {
        Value::Array(values) => values.as_slice(),
        one => std::slice::from_ref(one),
    };
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn raw(payload: Map<String, Value>) -> Vec<(String, String)> {
    let is_told = |(name, _): &(String, Value)| !OF_THE_TOKEN.contains(&name.as_str());
    let plain = |(name, value)| match value {
        Value::String(text) => (name, text),
        value => (name, value.to_string()),
    };
    let mut told: Vec<_> = payload.into_iter().filter(is_told).map(plain).collect();
    told.sort();
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn vouch(over: Value, groups_claim: &str) -> Vouched {
        let mut payload =
            json!({"iss": "https://id.test", "aud": "postern", "sub": "248", "exp": 9, "iat": 8});
        payload.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
        let claims = serde_json::from_value(payload.clone()).unwrap();
        vouched(&claims, payload.as_object().unwrap().clone(), groups_claim).unwrap()
    }

    #[test]
    fn groups_are_found_by_name_and_inside_of_other_claims() {
        let groups = |over, claim| vouch(over, claim).arrived.groups;
        assert_eq!(groups(json!({"groups": ["a", "b", 3]}), "groups"), ["a", "b"]);
        assert_eq!(groups(json!({"groups": "a"}), "groups"), ["a"]);
        assert_eq!(groups(json!({"realm_access": {"roles": ["r"]}}), "realm_access.roles"), ["r"]);
        assert_eq!(groups(json!({"https://x.test/groups": ["g"]}), "https://x.test/groups"), ["g"]);
        let dotted = json!({"resource_access": {"portal.test": {"roles": ["r"]}}});
        assert_eq!(groups(dotted, "resource_access.portal.test.roles"), ["r"]);
        for (over, claim) in [
            (json!({}), "groups"),
            (json!({"groups": {"a": true}}), "groups"),
            (json!({"realm_access": ["roles"]}), "realm_access.roles"),
            (json!({"groups": ["a"]}), ""),
            (json!({"groups": ["a"]}), "."),
        ] {
            assert_eq!(groups(over.clone(), claim), [""; 0], "{over} {claim}");
        }
    }

    #[test]
    fn a_name_is_the_preferred_one_or_that_of_the_address() {
        let name = |over| vouch(over, "groups").arrived.name;
        assert_eq!(name(json!({"preferred_username": "ada", "email": "a@x.test", "upn": "u@x.test"})), "ada");
        assert_eq!(name(json!({"preferred_username": " ", "email": "a@x.test", "upn": "u@x.test"})), "a");
        assert_eq!(name(json!({"email": "@x.test", "upn": "u@x.test"})), "u@x.test");
        assert_eq!(name(json!({})), "");
    }

    /// Case 120
    #[test]
    fn an_address_is_verified_only_where_the_provider_says_so() {
        let is_verified = |over| vouch(over, "groups").arrived.is_email_verified;
        assert!(is_verified(json!({"email": "a@x.test", "email_verified": true})));
        assert!(is_verified(json!({"email": "a@x.test", "email_verified": "true"})));
        for over in [
            json!({"email": "a@x.test"}),
            json!({"email": "a@x.test", "email_verified": false}),
            json!({"email": "a@x.test", "email_verified": "false"}),
            json!({"email_verified": true}),
        ] {
            assert!(!is_verified(over.clone()), "{over}");
        }
    }

    #[test]
    fn all_claims_are_shown_but_those_about_the_token() {
        let over = json!({"nonce": "n", "at_hash": "h", "c_hash": "c", "amr": ["pwd"], "name": "Ada \"A\"", "x": null});
        let raw = vouch(over, "groups").raw;
        let raw: Vec<_> = raw.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let expected = [
            ("amr", "[\"pwd\"]"),
            ("aud", "postern"),
            ("exp", "9"),
            ("iat", "8"),
            ("iss", "https://id.test"),
            ("name", "Ada \"A\""),
            ("sub", "248"),
            ("x", "null"),
        ];
        assert_eq!(raw, expected);
    }
}
