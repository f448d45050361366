//! Security keys with their browsers, in software. [`SoftKey`] is ours, written from WebAuthn Level 3: it is honest unless
//! it is told otherwise, in any single thing. [`Foreign`] is somebody else's (passkey-rs) and always honest. Neither
//! shares code with what the portal checks their answers with.

use super::{
    ORIGIN, TestPortal,
    client::{Answer, Client, form},
};
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use data_encoding::BASE64URL_NOPAD;
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use passkey::{
    authenticator::{Authenticator, UiHint, UserCheck, UserValidationMethod},
    client::{Client as Browser, DefaultClientData},
    crypto::AvailableBackend,
    types::{
        Passkey,
        ctap2::{Aaguid, Ctap2Error},
        webauthn::{CredentialCreationOptions, CredentialRequestOptions},
    },
};
use postern_core::{
    Portal, entity,
    portal::Settings,
    rng::SeededRng,
    start::{self, IfMissing},
};
use postern_server::{Site, router};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use url::Url;

/// Flags of authenticator data (WebAuthn Level 3, 6.1).
pub const UP: u8 = 0x01;
pub const UV: u8 = 0x04;
pub const BE: u8 = 0x08;
pub const BS: u8 = 0x10;
pub const AT: u8 = 0x40;

/// What the pages say of an answer that was not accepted.
pub const MISSING: &str = "No answer of a key arrived";
pub const STALE: &str = "That answer came too late, or was used already";
pub const UNKNOWN: &str = "That is not one of your keys";
pub const NOT_VERIFIED: &str = "This key asked for your PIN";
pub const SUSPICIOUS: &str = "This key gave a number that was used before";
pub const ELSEWHERE: &str = "That answer was made for another address";
pub const UNSUPPORTED: &str = "The portal cannot check keys of this kind";
pub const TAKEN: &str = "This key is already in use in this portal";

pub const KEY: &str = "/me/login/key";
pub const LOGIN: &str = "/me/login";
pub const SECOND_FACTOR: &str = "/sign-in/second-factor";
pub const BY_KEY: &str = "/sign-in/second-factor?method=security_key";
pub const PENDING_COOKIE: &str = "__Host-postern-signin";
pub const PASSKEY_COOKIE: &str = "__Host-postern-passkey";

pub fn base64(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

pub fn unbase64(text: &str) -> Vec<u8> {
    BASE64URL_NOPAD.decode(text.as_bytes()).unwrap()
}

pub fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

/// The value of an attribute of a page, as the browser reads it.
pub fn attribute(page: &str, name: &str) -> Option<String> {
    let value = page.split_once(&format!("{name}=\""))?.1.split('"').next()?;
    let mut text = value.to_owned();
    for (entity, c) in [("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">")] {
        text = text.replace(entity, c);
    }
    Some(text.replace("&amp;", "&"))
}

/// What a page asks keys.
pub fn options(page: &str) -> String {
    attribute(page, "data-options").unwrap_or_else(|| panic!("no key is asked for in {page}"))
}

/// The challenge of options.
pub fn challenge(options: &str) -> Vec<u8> {
    let options: Value = serde_json::from_str(options).unwrap();
    unbase64(options["challenge"].as_str().unwrap())
}

/// A CBOR item's first bytes (RFC 8949, 3).
fn cbor_head(major: u8, length: usize) -> Vec<u8> {
    let major = major << 5;
    match length {
        0..24 => vec![major | length as u8],
        24..256 => vec![major | 24, length as u8],
        _ => [vec![major | 25], u16::try_from(length).unwrap().to_be_bytes().to_vec()].concat(),
    }
}

pub fn cbor_bytes(bytes: &[u8]) -> Vec<u8> {
    [cbor_head(2, bytes.len()), bytes.to_vec()].concat()
}

fn cbor_text(text: &str) -> Vec<u8> {
    [cbor_head(3, text.len()), text.as_bytes().to_vec()].concat()
}

/// A small integer.
pub fn cbor_integer(value: i32) -> Vec<u8> {
    match usize::try_from(value) {
        Ok(value) => cbor_head(0, value),
        Err(_) => cbor_head(1, usize::try_from(-1 - value).unwrap()),
    }
}

/// A map from integers, as COSE keys are (RFC 9052, 7).
pub fn cose(members: &[(i32, Vec<u8>)]) -> Vec<u8> {
    let count = cbor_head(5, members.len());
    let members = members.iter().map(|(name, value)| [cbor_integer(*name), value.clone()].concat());
    [count, members.collect::<Vec<_>>().concat()].concat()
}

/// A public key on a curve of two coordinates: its curve is 1 for P-256, 2 for P-384.
pub fn ec2(alg: i32, curve: i32, x: &[u8], y: &[u8]) -> Vec<u8> {
    cose(&[
        (1, cbor_integer(2)),
        (3, cbor_integer(alg)),
        (-1, cbor_integer(curve)),
        (-2, cbor_bytes(x)),
        (-3, cbor_bytes(y)),
    ])
}

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

/// Says yes to everything, after looking the person in the face.
pub struct Willing;

#[async_trait::async_trait]
impl UserValidationMethod for Willing {
    type PasskeyItem = Passkey;

    async fn check_user<'a>(
        &self,
        _: UiHint<'a, Passkey>,
        presence: bool,
        verification: bool,
    ) -> Result<UserCheck, Ctap2Error> {
        Ok(UserCheck { presence, verification })
    }

    fn is_presence_enabled(&self) -> bool {
        true
    }

    fn is_verification_enabled(&self) -> Option<bool> {
        Some(true)
    }
}

/// Bytes in base64url, as in the JSON of browsers, where passkey-rs writes lists of numbers.
fn as_browsers_write(answer: Value) -> Value {
    match answer {
        Value::Array(items) if items.iter().any(Value::is_u64) => {
            let bytes = items.iter().map(|item| u8::try_from(item.as_u64().unwrap()).unwrap());
            base64(&bytes.collect::<Vec<_>>()).into()
        }
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, as_browsers_write(value))).collect()
        }
        other => other,
    }
}

/// A key and a browser that somebody else wrote.
#[derive(Default)]
pub struct Foreign {
    kept: Option<Passkey>,
}

impl Foreign {
    pub async fn register(&mut self, options: &str) -> String {
        let asked = CredentialCreationOptions { public_key: serde_json::from_str(options).unwrap() };
        let mut key = Authenticator::new(Aaguid::new_empty(), self.kept.take(), Willing, AvailableBackend);
        key.set_make_credentials_with_signature_counter(true);
        let mut browser = Browser::new(key).allows_insecure_localhost(true);
        let origin = Url::parse(ORIGIN).unwrap();
        let answer = browser.register(&origin, asked, DefaultClientData).await.unwrap();
        self.kept.clone_from(browser.authenticator().store());
        as_browsers_write(serde_json::to_value(&answer).unwrap()).to_string()
    }

    pub async fn sign(&mut self, options: &str) -> String {
        let asked = CredentialRequestOptions { public_key: serde_json::from_str(options).unwrap() };
        let key = Authenticator::new(Aaguid::new_empty(), self.kept.take(), Willing, AvailableBackend);
        let mut browser = Browser::new(key).allows_insecure_localhost(true);
        let origin = Url::parse(ORIGIN).unwrap();
        let answer = browser.authenticate(&origin, asked, DefaultClientData).await.unwrap();
        self.kept.clone_from(browser.authenticator().store());
        as_browsers_write(serde_json::to_value(&answer).unwrap()).to_string()
    }
}

impl Client {
    /// The options that a page asks keys.
    pub async fn options(&self, path: &str) -> String {
        let page = self.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {} {}", page.location(), page.body);
        options(&page.body)
    }

    /// The last step of adding a key, under a name of one's own.
    pub async fn finish_key(&self, name: &str, code: &str) -> Answer {
        self.post(KEY, &[("name", name), ("proposed", "Security key"), ("code", code)]).await
    }

    /// Adds a key; what it asks for must be fresh.
    pub async fn add_key(&self, key: &mut SoftKey, name: &str) -> Answer {
        let answer = key.register(&self.options(KEY).await);
        self.finish_key(name, &answer).await
    }

    /// Answers as second factor.
    pub async fn show_key(&self, code: &str) -> Answer {
        self.post("/sign-in/second-factor/security_key", &[("code", code)]).await
    }

    /// What a visitor's browser asks passkeys.
    pub async fn passkey_options(&self) -> String {
        let answer = self.post("/sign-in/passkey/begin", &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        answer.body
    }

    pub async fn show_passkey(&self, code: &str, to: &str) -> Answer {
        self.post("/sign-in/passkey", &[("code", code), ("to", to)]).await
    }

    /// The ids of the account's methods with names, by their names.
    pub async fn method_id(&self, portal: &TestPortal, name: &str) -> String {
        let found = entity::second_factor::Entity::find()
            .filter(entity::second_factor::Column::Name.eq(name))
            .one(portal.portal().db.read())
            .await
            .unwrap();
        found.unwrap_or_else(|| panic!("no method {name}")).id.to_string()
    }

    /// A form, sent from the pages of a portal at another address.
    pub async fn post_at(&self, origin: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::ORIGIN, origin)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form(fields))).unwrap()).await
    }

    /// What the page at `path` says of the last form.
    pub async fn notice(&self, path: &str) -> String {
        let page = self.get(path).await;
        notice(&page.body).unwrap_or_else(|| panic!("no notice at {path}: {}", page.body))
    }
}

/// The line at the head of a page that says what became of a form.
pub fn notice(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("id=\"notice\"")?;
    let (_, rest) = rest.split_once('>')?;
    Some(text(rest.split("</div>").next()?))
}

/// Markup without its tags.
pub fn text(markup: &str) -> String {
    let mut inside = false;
    let text: String = markup
        .chars()
        .filter(|c| match c {
            '<' => {
                inside = true;
                false
            }
            '>' => {
                let is_end = inside;
                inside = false;
                !is_end
            }
            _ => !inside,
        })
        .collect();
    text.trim().to_owned()
}

impl TestPortal {
    /// An account whose one method is this key. No proof of the browser is fresh any more.
    pub async fn with_key(&self, name: &str, key: &mut SoftKey) -> (Client, Vec<String>) {
        self.account(name).await;
        let client = self.signed_in(name).await;
        let sheet = client.add_key(key, "Blue key").await;
        assert!(sheet.body.contains("is on</h1>"), "{} {}", sheet.location(), sheet.body);
        self.advance_s(600);
        (client, sheet.recovery_codes())
    }

    /// A sign-in that waits for a key, and what it asks.
    pub async fn asked(&self, name: &str) -> (Client, String) {
        let client = self.pending(name).await;
        let options = client.options(BY_KEY).await;
        (client, options)
    }

    /// A client signed in with password and key.
    pub async fn signed_in_with_key(&self, name: &str, key: &mut SoftKey) -> Client {
        let (client, options) = self.asked(name).await;
        let answer = client.show_key(&key.sign(&options)).await;
        assert_eq!(answer.location(), "/", "{}", answer.body);
        client
    }

    /// The events of a kind, oldest first.
    pub async fn events(&self, kind: &str) -> Vec<entity::audit_event::Model> {
        entity::audit_event::Entity::find()
            .filter(entity::audit_event::Column::Kind.eq(kind))
            .order_by_asc(entity::audit_event::Column::Id)
            .all(self.portal().db.read())
            .await
            .unwrap()
    }

    /// The same store opened anew, as after a restart with another configuration.
    pub async fn reopen(self, settings: Settings) -> Self {
        let Self { site, router, clock, database, .. } = self;
        drop((site, router));
        Self::open(database, settings, clock, 64).await
    }

    /// A second process over the same database.
    pub async fn twin(&self) -> Router {
        let rng = Arc::new(SeededRng::new(2));
        let opened = start::open(&self.store, IfMissing::Create, &*rng, self.portal().now()).await.unwrap();
        let settings = super::settings(self.portal().policy.clone());
        let portal = Portal::new(opened.db, &opened.keys, self.clock.clone(), rng, settings).unwrap();
        router(Arc::new(Site::new(portal, Vec::new())))
    }
}
