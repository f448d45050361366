//! The key in software that is ours, and its browser.

use super::encoding::{base64, cbor_bytes, cbor_head, cbor_text, ec2, sha256, unbase64};
use crate::common::ORIGIN;
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::{Value, json};

/// Flags of authenticator data (WebAuthn Level 3, 6.1).
pub const UP: u8 = 0x01;
pub const UV: u8 = 0x04;
pub const BE: u8 = 0x08;
pub const BS: u8 = 0x10;
pub const AT: u8 = 0x40;

/// What is dishonest about an answer.
#[derive(Clone, Default)]
pub struct Twist {
    /// The type of the client data.
    pub kind: Option<&'static str>,
    /// Another challenge than the one asked.
    pub challenge: Option<Vec<u8>>,
    /// More members of the client data, each after a comma.
    pub more: &'static str,
    /// The relying party whose hash is signed.
    pub rp_id: Option<&'static str>,
    /// The public key that is registered (COSE).
    pub public_key: Option<Vec<u8>>,
    /// The counter, instead of the next one.
    pub counter: Option<u32>,
    /// What is made of the signature.
    pub signature: Option<fn(Vec<u8>) -> Vec<u8>>,
    /// What becomes of the authenticator data after it was signed.
    pub after: Option<fn(&mut Vec<u8>)>,
}

/// A key and the browser that it is plugged into.
#[derive(Clone)]
pub struct SoftKey {
    pub secret: SigningKey,
    pub id: Vec<u8>,
    pub aaguid: [u8; 16],
    /// What it says of itself.
    pub flags: u8,
    /// The last counter it gave; it stays at 0 where it does not count.
    pub counter: u32,
    pub counts: bool,
    pub origin: String,
    pub attachment: &'static str,
    /// Whose it is, where it keeps that.
    pub user_handle: Option<Vec<u8>>,
}

impl SoftKey {
    /// A key with a PIN. Keys of the same name are copies of one another.
    pub fn new(name: &str) -> Self {
        let seed = sha256(format!("secret of {name}").as_bytes());
        Self {
            secret: SigningKey::from_slice(&seed).unwrap(),
            id: sha256(format!("id of {name}").as_bytes()),
            aaguid: [0; 16],
            flags: UP | UV,
            counter: 0,
            counts: true,
            origin: ORIGIN.to_owned(),
            attachment: "cross-platform",
            user_handle: None,
        }
    }

    /// A key without PIN or sensor.
    pub fn without_pin(name: &str) -> Self {
        Self { flags: UP, ..Self::new(name) }
    }

    /// A passkey of this device that its maker copies to others.
    pub fn synced(name: &str) -> Self {
        Self { flags: UP | UV | BE | BS, counts: false, attachment: "platform", ..Self::new(name) }
    }

    /// Its public key (COSE, ES256).
    pub fn public_key(&self) -> Vec<u8> {
        let point = self.secret.verifying_key().to_sec1_point(false);
        ec2(-7, 1, &point.as_bytes()[1..33], &point.as_bytes()[33..65])
    }

    fn client_data(&self, kind: &str, options: &Value, twist: &Twist) -> Vec<u8> {
        let challenge = match &twist.challenge {
            Some(challenge) => base64(challenge),
            None => options["challenge"].as_str().unwrap().to_owned(),
        };
        let (kind, origin) = (twist.kind.unwrap_or(kind), json!(self.origin));
        format!(r#"{{"type":"{kind}","challenge":"{challenge}","origin":{origin}{}}}"#, twist.more)
            .into_bytes()
    }

    fn authenticator_data(&self, rp_id: &str, flags: u8, counter: u32, twist: &Twist) -> Vec<u8> {
        let rp_id = twist.rp_id.unwrap_or(rp_id);
        [sha256(rp_id.as_bytes()), vec![flags], counter.to_be_bytes().to_vec()].concat()
    }

    /// Answers `create()`: `RegistrationResponseJSON`.
    pub fn register(&mut self, options: &str) -> String {
        self.register_with(options, &Twist::default())
    }

    pub fn register_with(&mut self, options: &str, twist: &Twist) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        self.user_handle = Some(unbase64(options["user"]["id"].as_str().unwrap()));
        let client_data = self.client_data("webauthn.create", &options, twist);
        let rp_id = options["rp"]["id"].as_str().unwrap();
        let counter = twist.counter.unwrap_or(self.counter);
        let data = [
            self.authenticator_data(rp_id, self.flags | AT, counter, twist),
            self.aaguid.to_vec(),
            u16::try_from(self.id.len()).unwrap().to_be_bytes().to_vec(),
            self.id.clone(),
            twist.public_key.clone().unwrap_or_else(|| self.public_key()),
        ]
        .concat();
        let attestation_object = [
            cbor_head(5, 3),
            cbor_text("fmt"),
            cbor_text("none"),
            cbor_text("attStmt"),
            cbor_head(5, 0),
            cbor_text("authData"),
            cbor_bytes(&data),
        ]
        .concat();
        json!({
            "id": base64(&self.id),
            "rawId": base64(&self.id),
            "type": "public-key",
            "authenticatorAttachment": self.attachment,
            "clientExtensionResults": { "credProps": { "rk": true } },
            "response": {
                "clientDataJSON": base64(&client_data),
                "attestationObject": base64(&attestation_object),
                "authenticatorData": base64(&data),
                "transports": if self.attachment == "platform" { ["internal"] } else { ["usb"] },
            },
        })
        .to_string()
    }

    /// Answers `get()`: `AuthenticationResponseJSON`.
    pub fn sign(&mut self, options: &str) -> String {
        self.sign_with(options, &Twist::default())
    }

    pub fn sign_with(&mut self, options: &str, twist: &Twist) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        let client_data = self.client_data("webauthn.get", &options, twist);
        // Another kind of options names its relying party elsewhere.
        let rp_id = options["rpId"].as_str().or(options["rp"]["id"].as_str()).unwrap();
        let counter = twist.counter.unwrap_or_else(|| {
            self.counter += u32::from(self.counts);
            self.counter
        });
        let mut data = self.authenticator_data(rp_id, self.flags, counter, twist);
        let signature: Signature = self.secret.sign(&[data.clone(), sha256(&client_data)].concat());
        let signature = signature.to_der().as_bytes().to_vec();
        let signature = twist.signature.map_or(signature.clone(), |twist| twist(signature));
        if let Some(after) = twist.after {
            after(&mut data);
        }
        json!({
            "id": base64(&self.id),
            "rawId": base64(&self.id),
            "type": "public-key",
            "authenticatorAttachment": self.attachment,
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": base64(&client_data),
                "authenticatorData": base64(&data),
                "signature": base64(&signature),
                "userHandle": self.user_handle.as_deref().map(base64),
            },
        })
        .to_string()
    }
}
