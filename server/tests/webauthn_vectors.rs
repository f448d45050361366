//! The published test vectors of WebAuthn Level 3 against the real router: what the portal makes of each.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{
    PASSWORD, TestPortal,
    client::Client,
    key::{BY_KEY, ELSEWHERE, KEY, NOT_VERIFIED, UNKNOWN, UNSUPPORTED, base64, challenge, sha256},
    settings,
};
use data_encoding::HEXLOWER;
use postern_core::{
    entity::{security_key, webauthn_ceremony},
    policy::Policy,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use serde::Deserialize;
use serde_json::json;

/// What is said of an answer; `None` when it is accepted.
type Verdict = Option<&'static str>;

/// The portal takes ES256 and RS256, the library the latter with 2,048 bits alone; statements of a TPM or of
/// Android must be whole even though none was asked for.
///
/// In the order of the file: what becomes of the registration and, where that is accepted, of the authentication.
const EXPECTED: &[(&str, Verdict, Verdict)] = &[
    ("none.ES256", None, None),
    ("packed-self.ES256", None, Some(NOT_VERIFIED)),
    ("none.ES256.crossOrigin", Some(ELSEWHERE), None),
    ("none.ES256.topOrigin", Some(ELSEWHERE), None),
    ("none.ES256.long-credential-id", None, None),
    ("packed.ES256", None, None),
    ("packed.ES384", Some(UNSUPPORTED), None),
    ("packed.ES512", Some(UNSUPPORTED), None),
    ("packed.RS256", Some(UNSUPPORTED), None),
    ("packed.EdDSA", Some(UNSUPPORTED), None),
    ("packed.Ed448", Some(UNSUPPORTED), None),
    ("tpm.ES256", Some(UNSUPPORTED), None),
    ("android-key.ES256", Some(UNSUPPORTED), None),
    ("android-key.ES256.before-2378", Some(UNSUPPORTED), None),
    ("apple.ES256", None, None),
    ("fido-u2f.ES256", None, None),
    ("ours.RS256-2048", None, None),
];

const ORIGIN: &str = "https://example.org";

#[derive(Deserialize)]
struct File {
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    name: String,
    registration: Registration,
    authentication: Authentication,
}

#[derive(Deserialize)]
struct Registration {
    challenge: String,
    credential_id: String,
    client_data_json: String,
    attestation_object: String,
}

#[derive(Deserialize)]
struct Authentication {
    challenge: String,
    client_data_json: String,
    authenticator_data: String,
    signature: String,
}

fn hex(text: &str) -> Vec<u8> {
    HEXLOWER.decode(text.as_bytes()).unwrap()
}

fn base64_of(text: &str) -> String {
    base64(&hex(text))
}

impl Vector {
    fn registration(&self) -> String {
        let id = base64_of(&self.registration.credential_id);
        json!({
            "id": id,
            "rawId": id,
            "type": "public-key",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": base64_of(&self.registration.client_data_json),
                "attestationObject": base64_of(&self.registration.attestation_object),
                "transports": [],
            },
        })
        .to_string()
    }

    fn authentication(&self, last: u8) -> String {
        let id = base64_of(&self.registration.credential_id);
        let mut signature = hex(&self.authentication.signature);
        *signature.last_mut().unwrap() ^= last;
        json!({
            "id": id,
            "rawId": id,
            "type": "public-key",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": base64_of(&self.authentication.client_data_json),
                "authenticatorData": base64_of(&self.authentication.authenticator_data),
                "signature": base64(&signature),
            },
        })
        .to_string()
    }
}

/// The portal asked something of its own: now it is as if it had asked for this.
async fn ask_instead(portal: &TestPortal, options: &str, challenge_of_vector: &str) {
    let db = portal.portal().db.read();
    let (old, new) = (challenge(options), hex(challenge_of_vector));
    let row = webauthn_ceremony::Entity::find_by_id(sha256(&old)).one(db).await.unwrap().unwrap();
    let state = row.state.replace(&base64(&old), &base64(&new));
    assert_ne!(state, row.state);
    webauthn_ceremony::Entity::delete_by_id(sha256(&old)).exec(db).await.unwrap();
    let row = webauthn_ceremony::Model { challenge_hash: sha256(&new), state, ..row };
    let row: webauthn_ceremony::ActiveModel = row.into();
    webauthn_ceremony::Entity::insert(row.reset_all()).exec_without_returning(db).await.unwrap();
}

/// As if the key had not asked for PIN, fingerprint or face when it was added.
async fn forget_verification(portal: &TestPortal, vector: &Vector) {
    let db = portal.portal().db.read();
    let id = hex(&vector.registration.credential_id);
    let keys = security_key::Entity::find().filter(security_key::Column::CredentialId.eq(id));
    let key = keys.one(db).await.unwrap().unwrap();
    assert!(key.is_verified);
    let credential = key.credential.replace("\"user_verified\":true", "\"user_verified\":false");
    assert_ne!(credential, key.credential);
    let key: security_key::ActiveModel = security_key::Model { is_verified: false, credential, ..key }.into();
    security_key::Entity::update(key.reset_all()).exec(db).await.unwrap();
}

async fn signed_in_by_password(portal: &TestPortal, name: &str) -> Client {
    let client = portal.client();
    let fields = [("name", name), ("password", PASSWORD), ("to", "")];
    client.post_at(ORIGIN, "/sign-in", &fields).await;
    client
}

async fn register(portal: &TestPortal, name: &str, vector: &Vector) -> Option<String> {
    portal.account(name).await;
    let client = signed_in_by_password(portal, name).await;
    ask_instead(portal, &client.options(KEY).await, &vector.registration.challenge).await;
    let code = vector.registration();
    let answer =
        client.post_at(ORIGIN, KEY, &[("name", &vector.name), ("proposed", ""), ("code", &code)]).await;
    if answer.body.contains("is on</h1>") {
        return None;
    }
    assert_eq!(answer.location(), KEY, "{}", answer.body);
    Some(client.notice(KEY).await)
}

/// Shows the vector's answer, its signature changed in these bits of the last byte.
async fn authenticate(portal: &TestPortal, name: &str, vector: &Vector, last: u8) -> Option<String> {
    let client = signed_in_by_password(portal, name).await;
    ask_instead(portal, &client.options(BY_KEY).await, &vector.authentication.challenge).await;
    let code = vector.authentication(last);
    let path = "/sign-in/second-factor/security_key";
    let answer = client.post_at(ORIGIN, path, &[("code", &code)]).await;
    assert_eq!(answer.location() == "/", client.is_in().await);
    if answer.location() == "/" { None } else { Some(client.notice(BY_KEY).await) }
}

on_both! {
    /// Case 48, 54, 55
    async fn the_published_vectors_are_judged_as_expected(database) {
        let mut settings = settings(Policy::default());
        settings.base_url = ORIGIN.parse().unwrap();
        let portal = TestPortal::with_settings(database, settings).await;
        let file: File = serde_json::from_str(include_str!("vectors/webauthn.json")).unwrap();
        assert_eq!(file.vectors.len(), EXPECTED.len());
        let mut wrong = Vec::new();
        for (n, (vector, (name, added, accepted))) in file.vectors.iter().zip(EXPECTED).enumerate() {
            assert_eq!(vector.name, *name);
            let account = format!("person{n}");
            let mut judge = |what: &str, notice: Option<String>, expected: Verdict| {
                let is_right = match (&notice, expected) {
                    (Some(notice), Some(words)) => notice.contains(words),
                    (None, None) => true,
                    _ => false,
                };
                if !is_right {
                    wrong.push(format!("{what} of {name}: {notice:?}, not {expected:?}"));
                }
            };
            let notice = register(&portal, &account, vector).await;
            let is_added = notice.is_none();
            judge("registration", notice, *added);
            if is_added {
                let notice = authenticate(&portal, &account, vector, 0).await;
                judge("authentication", notice, *accepted);
                // Some of these keys verify when they are added and not when they sign, which is refused before the
                // signature is looked at. So let them be keys that never did.
                if *accepted == Some(NOT_VERIFIED) {
                    forget_verification(&portal, vector).await;
                    judge("signature", authenticate(&portal, &account, vector, 0).await, None);
                }
                judge("broken signature", authenticate(&portal, &account, vector, 1).await, Some(UNKNOWN));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
