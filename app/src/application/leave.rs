//! On the way elsewhere.

use crate::text::{SLOT, Words, given, weave};
use leptos::prelude::*;
use postern_types::application::LeavePage;

/// Mostly seen for a moment: the browser goes on by itself. Where it does not, there is a link.
pub(crate) fn view(words: Words, page: &LeavePage) -> AnyView {
    view! {
        <header class="head">
            <h1>{weave(&text!(words, "leave-title", name = SLOT), given(&page.name))}</h1>
            <p class="quiet">{text!(words, "leave-text")}</p>
        </header>
        <a class="button" href=page.href.clone()>
            {text!(words, "second-factor-do")}
        </a>
    }
    .into_any()
}
