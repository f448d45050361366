use crate::text::{SLOT, Words, given, weave};
use leptos::prelude::*;

/// Whom to call, where somebody is named: for who cannot go on alone.
#[component]
pub(crate) fn Contact<'a>(words: Words, contact: &'a str) -> impl IntoView {
    (!contact.is_empty()).then(|| {
        view! { <p class="contact">{weave(&text!(words, "whom-to-call", contact = SLOT), given(contact))}</p> }
    })
}
