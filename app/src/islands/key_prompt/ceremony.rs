//! `navigator.credentials`, as far as it is needed (WebAuthn Level 3, section 5.1).

use js_sys::{JSON, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = PublicKeyCredential, js_name = parseCreationOptionsFromJSON, catch)]
    fn parse_creation(options: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = PublicKeyCredential, js_name = parseRequestOptionsFromJSON, catch)]
    fn parse_request(options: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = PublicKeyCredential, js_name = isUserVerifyingPlatformAuthenticatorAvailable, catch)]
    fn is_device_able() -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = PublicKeyCredential, js_name = isConditionalMediationAvailable, catch)]
    fn is_autofill_able() -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["navigator", "credentials"], js_name = create, catch)]
    fn create_credential(options: &Object) -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["navigator", "credentials"], js_name = get, catch)]
    fn get_credential(options: &Object) -> Result<Promise, JsValue>;
}

pub(super) fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

/// Whether this device can be the key itself, by fingerprint, face or PIN.
pub(super) async fn can_be_device() -> bool {
    is_true(is_device_able()).await
}

/// Whether the browser offers passkeys in a field.
pub(super) async fn can_autofill() -> bool {
    is_true(is_autofill_able()).await
}

async fn is_true(answer: Result<Promise, JsValue>) -> bool {
    match answer {
        Ok(promise) => JsFuture::from(promise).await.is_ok_and(|answer| answer.is_truthy()),
        Err(_) => false,
    }
}

/// Makes a key.
pub(super) async fn create(options: &JsValue) -> Result<JsValue, JsValue> {
    let wrapped = Object::new();
    set(&wrapped, "publicKey", &parse_creation(options)?);
    JsFuture::from(create_credential(&wrapped)?).await
}

/// Asks a key to sign; `is_quiet` offers passkeys in a field and waits.
pub(super) async fn get(options: &JsValue, signal: &AbortSignal, is_quiet: bool) -> Result<JsValue, JsValue> {
    let wrapped = Object::new();
    set(&wrapped, "publicKey", &parse_request(options)?);
    set(&wrapped, "signal", signal);
    if is_quiet {
        set(&wrapped, "mediation", &"conditional".into());
    }
    JsFuture::from(get_credential(&wrapped)?).await
}

/// The answer as the portal reads it: `JSON.stringify` calls its `toJSON()`.
pub(super) fn text(credential: &JsValue) -> Result<String, JsValue> {
    Ok(String::from(JSON::stringify(credential)?))
}

/// The name of an error ("NotAllowedError").
pub(super) fn error_name(error: &JsValue) -> String {
    error
        .dyn_ref::<js_sys::Error>()
        .map_or_else(|| field(error, "name").as_string(), |error| Some(error.name().into()))
        .unwrap_or_default()
}
