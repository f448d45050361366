//! `navigator.credentials`, as far as it is needed (WebAuthn Level 3, section 5.1). Its functions are found by name:
//! a browser that lacks one answers an error instead of failing to load the page's glue, and a binding less is less to load.

use js_sys::{Function, JSON, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

/// What is wanted of a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// A new credential.
    Create,
    /// A signature.
    Sign,
    /// A signature by a passkey that is chosen in a field, whenever that happens.
    Offer,
}

pub(super) fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    field(object, method).dyn_into::<Function>()?.call1(object, argument)
}

/// `PublicKeyCredential`; undefined where the browser knows no keys.
pub(super) fn class() -> JsValue {
    field(&window(), "PublicKeyCredential")
}

/// What the browser says of itself by a question of `PublicKeyCredential`; no where it does not know the question.
pub(super) async fn can(question: &str) -> bool {
    match call(&class(), question, &JsValue::UNDEFINED) {
        Ok(promise) => JsFuture::from(Promise::from(promise)).await.is_ok_and(|answer| answer.is_truthy()),
        Err(_) => false,
    }
}

/// The credential that answers `options`, given as JSON.
pub(super) async fn credential(
    wish: Wish,
    options: &JsValue,
    signal: &AbortSignal,
) -> Result<JsValue, JsValue> {
    let (parse, verb) = match wish {
        Wish::Create => ("parseCreationOptionsFromJSON", "create"),
        Wish::Sign | Wish::Offer => ("parseRequestOptionsFromJSON", "get"),
    };
    let asked = Object::new();
    set(&asked, "publicKey", &call(&class(), parse, options)?);
    set(&asked, "signal", signal);
    if wish == Wish::Offer {
        set(&asked, "mediation", &"conditional".into());
    }
    let credentials = field(&window().navigator(), "credentials");
    JsFuture::from(Promise::from(call(&credentials, verb, &asked)?)).await
}

/// The answer as the portal reads it: `JSON.stringify` calls its `toJSON()`.
pub(super) fn text(credential: &JsValue) -> Result<String, JsValue> {
    Ok(String::from(JSON::stringify(credential)?))
}

/// The name of an error ("NotAllowedError").
pub(super) fn error_name(error: &JsValue) -> String {
    field(error, "name").as_string().unwrap_or_default()
}
