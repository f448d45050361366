//! The key in software that is somebody else's (passkey-rs), and its browser.

use super::encoding::base64;
use crate::common::ORIGIN;
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
use serde_json::Value;
use url::Url;

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
