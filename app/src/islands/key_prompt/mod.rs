//! The prompt of a key, driven from the form it stands in.

#[cfg(feature = "hydrate")]
mod ceremony;
#[cfg(feature = "hydrate")]
mod form;

use leptos::prelude::*;

/// Inside a form that asks for a key: opens the browser's prompt, puts the answer into the form's field `code` and sends
/// the form. It shows nothing itself; what the form says of itself in `data-` attributes is all it needs:
///
/// - `data-options`: what is asked, or `data-begin`: where to ask for that;
/// - `data-creates`: a new key is made; `data-known`: the keys there are, by id;
/// - `data-starts`: the prompt opens by itself; `data-autofill`: passkeys are offered in the name's field;
/// - `data-address`: the portal's address, where keys work.
///
/// Elements with `data-outcome` are shown when that is the outcome.
#[island]
pub fn KeyPrompt() -> impl IntoView {
    let here = NodeRef::<leptos::html::Span>::new();

    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        use wasm_bindgen::JsCast;
        let form = here.get().and_then(|here| here.closest("form").ok().flatten());
        if let Some(form) = form.and_then(|form| form.dyn_into().ok()) {
            form::Form::new(form).begin();
        }
    });

    view! { <span node_ref=here hidden=true></span> }
}
