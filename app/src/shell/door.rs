use super::footer;
use crate::{text::Words, ui::Brand};
use leptos::prelude::*;
use postern_types::page::Frame;

/// Signed out: name of the portal, one card, the footer.
pub(super) fn view(words: Words, frame: &Frame, is_wide: bool, content: AnyView) -> AnyView {
    view! {
        <body class="door">
            <a class="skip" href="#main">
                {text!(words, "skip")}
            </a>
            <header class="door-head">
                <Brand portal=&frame.portal />
            </header>
            <main id="main" class="card" class:wide=is_wide>
                {content}
            </main>
            {footer::view(words, frame)}
        </body>
    }
    .into_any()
}
