use leptos::prelude::*;

/// On a page that answered a form: puts the address where the page leads into the address bar, so that reloading it or
/// coming back to it asks for that page and posts nothing twice. It shows nothing.
#[island]
pub fn AddressBar(
    /// Path and query.
    path: String,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path));
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = path;
    view! { <span hidden=true></span> }
}
