use super::{context, footer};
use crate::{help::Topic, text::Words, ui::Brand};
use leptos::prelude::*;
use postern_types::page::Frame;

/// Signed out: name of the portal, one card, the footer.
pub(super) fn view(words: Words, frame: &Frame, topic: Topic, is_wide: bool, content: AnyView) -> AnyView {
    view! {
        <body class="door">
            <a class="skip" href="#main">
                {text!(words, "skip")}
            </a>
            <header class="door-head">
                <Brand portal=&frame.portal logo=frame.look.logo.as_deref() />
            </header>
            <main id="main" class="card" class:wide=is_wide>
                {content}
            </main>
            {footer::view(words, frame, Some(context::link(words, topic, "link")))}
        </body>
    }
    .into_any()
}
