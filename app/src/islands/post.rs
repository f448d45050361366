//! Asking the portal something in between.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

/// The text that a path of the portal answers with; nothing if it did not, or refused.
pub(super) async fn post(url: &str, body: &JsValue) -> Option<String> {
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(body);
    let answer = JsFuture::from(window().fetch_with_str_and_init(url, &request)).await.ok()?;
    let answer: Response = answer.unchecked_into();
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
