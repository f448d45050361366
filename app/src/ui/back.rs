use super::{Icon, Symbol};
use crate::{paths, text::Words};
use leptos::prelude::*;

/// The way back to the Login panel.
#[component]
pub(crate) fn Back(words: Words) -> impl IntoView {
    view! {
        <a class="back" href=paths::LOGIN>
            <Icon symbol=Symbol::Back />
            {text!(words, "login-title")}
        </a>
    }
}
