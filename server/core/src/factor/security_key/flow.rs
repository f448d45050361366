//! What webauthn-rs leaves to its caller: reading and checking client data and authenticator data, the options as the
//! browser gets them. No database, no clock.

use crate::factor::MOST_NAME;
use data_encoding::BASE64URL_NOPAD;
use postern_types::{KeyRejection, form::Secret};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;
use webauthn_rs::prelude::{
    COSEAlgorithm, CreationChallengeResponse, PublicKeyCredential, RegisterPublicKeyCredential,
    RequestChallengeResponse, WebauthnError,
};

/// The longest credential id (WebAuthn Level 3, section 7.1, step 25).
pub const LONGEST_ID: usize = 1_023;

/// Algorithms that keys may sign by: what every browser and key knows. webauthn-rs would take ES384 too.
pub(super) const ALGORITHMS: [COSEAlgorithm; 2] = [COSEAlgorithm::ES256, COSEAlgorithm::RS256];

/// What the browser says about a ceremony (WebAuthn Level 3, section 5.8.1). The type and the challenge are looked at by
/// webauthn-rs once more.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClientData {
    challenge: String,
    origin: String,
    #[serde(default)]
    cross_origin: Option<bool>,
    #[serde(default)]
    top_origin: Option<Value>,
}

/// The challenge that is answered, if the answer was made at `origin` and in a page of its own. The origin is compared as
/// it is written: browsers write it in one way alone.
fn challenge_of(client_data: &[u8], origin: &str) -> Result<Vec<u8>, KeyRejection> {
    let data: ClientData = serde_json::from_slice(client_data).map_err(|_| KeyRejection::Missing)?;
    if data.origin != origin || data.cross_origin == Some(true) || data.top_origin.is_some() {
        return Err(KeyRejection::Elsewhere);
    }
    BASE64URL_NOPAD.decode(data.challenge.as_bytes()).map_err(|_| KeyRejection::Missing)
}

/// What a key answered when it was asked to sign.
#[derive(Clone, Debug)]
pub struct Assertion {
    pub(super) credential: PublicKeyCredential,
    pub(super) challenge: Vec<u8>,
    /// It is part of the device that the browser runs on.
    is_of_this_device: bool,
}

impl Assertion {
    /// Reads an answer (`AuthenticationResponseJSON`, WebAuthn Level 3, section 5.1.6).
    ///
    /// # Errors
    /// What is wrong with it before any key is looked at.
    pub fn parse(answer: &Secret, origin: &str) -> Result<Self, KeyRejection> {
        let json: Value = serde_json::from_str(&answer.0).map_err(|_| KeyRejection::Missing)?;
        let is_of_this_device = json["authenticatorAttachment"] == "platform";
        let credential: PublicKeyCredential =
            serde_json::from_value(json).map_err(|_| KeyRejection::Missing)?;
        let challenge = challenge_of(&credential.response.client_data_json, origin)?;
        Ok(Self { credential, challenge, is_of_this_device })
    }

    /// The credential id.
    #[must_use]
    pub fn id(&self) -> &[u8] {
        self.credential.get_credential_id()
    }

    /// Whether the key is part of the device that the browser runs on, as the browser says.
    #[must_use]
    pub const fn is_of_this_device(&self) -> bool {
        self.is_of_this_device
    }
}

/// What a key answered when it was added.
#[derive(Clone, Debug)]
pub(super) struct Registration {
    pub(super) credential: RegisterPublicKeyCredential,
    pub(super) challenge: Vec<u8>,
    /// The browser says that it can be found without a name.
    pub(super) is_discoverable: bool,
}

impl Registration {
    /// Reads an answer (`RegistrationResponseJSON`, WebAuthn Level 3, section 5.1.6).
    pub(super) fn parse(answer: &Secret, origin: &str) -> Result<Self, KeyRejection> {
        let json: Value = serde_json::from_str(&answer.0).map_err(|_| KeyRejection::Missing)?;
        let is_discoverable = json["clientExtensionResults"]["credProps"]["rk"] == true;
        let credential: RegisterPublicKeyCredential =
            serde_json::from_value(json).map_err(|_| KeyRejection::Missing)?;
        let challenge = challenge_of(&credential.response.client_data_json, origin)?;
        Ok(Self { credential, challenge, is_discoverable })
    }
}

/// What a key says about itself when it is added (WebAuthn Level 3, section 6.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AuthenticatorData {
    /// It asked its owner for PIN, fingerprint or face.
    pub(super) is_verified: bool,
    /// It may be kept on several devices.
    pub(super) is_synced: bool,
    /// Its model; `None` where it does not say.
    pub(super) aaguid: Option<Uuid>,
}

impl AuthenticatorData {
    /// Reads it from an attestation object that webauthn-rs has accepted.
    pub(super) fn of(attestation_object: &[u8]) -> Option<Self> {
        let serde_cbor_2::Value::Map(object) = serde_cbor_2::from_slice(attestation_object).ok()? else {
            return None;
        };
        let key = serde_cbor_2::Value::Text("authData".to_owned());
        let serde_cbor_2::Value::Bytes(data) = object.get(&key)? else { return None };
        // Hash of the relying party's id, flags, counter, AAGUID.
        let aaguid = Uuid::from_slice(data.get(37..53)?).ok()?;
        let flags = data.get(32)?;
        Some(Self {
            is_verified: flags & 0x04 != 0,
            is_synced: flags & 0x08 != 0,
            aaguid: (!aaguid.is_nil()).then_some(aaguid),
        })
    }
}

/// Why webauthn-rs did not accept what a key signed, in the words of a page. A wrong signature and a key that is not
/// the account's are told alike.
pub(super) const fn rejection(error: &WebauthnError) -> KeyRejection {
    match error {
        WebauthnError::UserNotVerified => KeyRejection::NotVerified,
        WebauthnError::CredentialPossibleCompromise => KeyRejection::Suspicious,
        WebauthnError::InvalidRPOrigin
        | WebauthnError::InvalidRPIDHash
        | WebauthnError::CredentialCrossOrigin => KeyRejection::Elsewhere,
        _ => KeyRejection::Unknown,
    }
}

/// Why webauthn-rs did not accept a new key. Whose it is is no question yet: what else is wrong with it is its kind.
pub(super) const fn enrolment_rejection(error: &WebauthnError) -> KeyRejection {
    match rejection(error) {
        KeyRejection::Unknown => KeyRejection::Unsupported,
        why => why,
    }
}

/// The options of `create()` as the browser gets them. The stored state decides; this is what is asked for politely: a
/// passkey where the key can, PIN or fingerprint where it has one.
pub(super) fn creation_options(asked: &CreationChallengeResponse) -> serde_json::Result<String> {
    let mut options = serde_json::to_value(&asked.public_key)?;
    options["authenticatorSelection"] =
        json!({ "residentKey": "preferred", "userVerification": "preferred" });
    // Keys without a PIN could not be used when they were asked to protect what is made (credProtect).
    options["extensions"] = json!({ "credProps": true });
    options["hints"] = json!([]);
    options["pubKeyCredParams"] = ALGORITHMS
        .iter()
        .map(|algorithm| json!({ "type": "public-key", "alg": *algorithm as i64 }))
        .collect();
    serde_json::to_string(&options)
}

/// The options of `get()` as the browser gets them, with hints that follow from where the keys are.
pub(super) fn request_options(asked: &RequestChallengeResponse) -> serde_json::Result<String> {
    let mut options = serde_json::to_value(&asked.public_key)?;
    let transports: Vec<&str> = options["allowCredentials"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|key| key["transports"].as_array().into_iter().flatten())
        .filter_map(Value::as_str)
        .collect();
    let has = |some: &[&str]| transports.iter().any(|transport| some.contains(transport));
    let hints: Vec<&str> = [
        (has(&["internal"]), "client-device"),
        (has(&["usb", "nfc", "ble"]), "security-key"),
        (has(&["hybrid"]), "hybrid"),
    ]
    .into_iter()
    .filter_map(|(is_there, hint)| is_there.then_some(hint))
    .collect();
    options["hints"] = json!(hints);
    if let Some(options) = options.as_object_mut() {
        options.remove("extensions");
    }
    serde_json::to_string(&options)
}

/// `wanted`, or `wanted 2` where a method has that name already; cut to what a name may have.
pub(super) fn free_name(wanted: &str, taken: &[String]) -> String {
    let wanted: String = wanted.chars().take(MOST_NAME - " 99".len()).collect();
    let wanted = wanted.trim_end();
    let is_free = |name: &String| !taken.contains(name);
    let numbered = (2..).map(|number| format!("{wanted} {number}"));
    std::iter::once(wanted.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: &str = "https://auth.northwind.test";

    fn client_data(origin: &str, more: &str) -> Vec<u8> {
        format!(r#"{{"type":"webauthn.get","challenge":"AAEC","origin":"{origin}"{more}}}"#).into_bytes()
    }

    /// Case 47
    #[test]
    fn the_origin_is_ours_to_the_letter() {
        assert_eq!(challenge_of(&client_data(ORIGIN, ""), ORIGIN), Ok(vec![0, 1, 2]));
        for other in [
            "http://auth.northwind.test",
            "https://auth.northwind.test:8443",
            "https://auth.northwind.test:443",
            "https://sub.auth.northwind.test",
            "https://auth.northwind.test.evil",
            "https://auth.northwind.test.",
            "https://AUTH.northwind.test",
            "HTTPS://auth.northwind.test",
            "https://auth.northwind.test/",
            "https://xn--uth-5cd.northwind.test",
            "null",
            "",
        ] {
            assert_eq!(
                challenge_of(&client_data(other, ""), ORIGIN),
                Err(KeyRejection::Elsewhere),
                "{other}"
            );
        }
    }

    /// Case 48
    #[test]
    fn an_answer_from_inside_another_page_is_refused() {
        for more in [
            r#","crossOrigin":true"#,
            r#","topOrigin":"https://evil.test""#,
            r#","crossOrigin":false,"topOrigin":"""#,
        ] {
            assert_eq!(
                challenge_of(&client_data(ORIGIN, more), ORIGIN),
                Err(KeyRejection::Elsewhere),
                "{more}"
            );
        }
        assert!(challenge_of(&client_data(ORIGIN, r#","crossOrigin":false"#), ORIGIN).is_ok());
    }

    #[test]
    fn what_is_no_answer_is_told_to_be_missing() {
        for text in ["", "{}", "[]", "null", r#"{"id":"x"}"#, &"[".repeat(10_000)] {
            let answer = Secret(text.to_owned());
            assert_eq!(Assertion::parse(&answer, ORIGIN).err(), Some(KeyRejection::Missing), "{text}");
            assert_eq!(Registration::parse(&answer, ORIGIN).err(), Some(KeyRejection::Missing), "{text}");
        }
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let taken = ["YubiKey 5".to_owned(), "YubiKey 5 2".to_owned()];
        assert_eq!(free_name("YubiKey 5", &taken), "YubiKey 5 3");
        assert_eq!(free_name("Phone", &taken), "Phone");
        assert_eq!(free_name(&"x".repeat(90), &["x".repeat(61)]), format!("{} 2", "x".repeat(61)));
    }
}
