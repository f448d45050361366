//! Removing an application.

use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, BackTo, NoticeLine},
};
use leptos::prelude::*;
use postern_types::{application::RemoveApplicationPage, page::Frame};

/// What is lost, and what stays.
pub(crate) fn view(words: Words, frame: &Frame, page: &RemoveApplicationPage) -> AnyView {
    view! {
        <header class="head">
            <BackTo href=paths::application(&page.id) label=given(&page.name) />
            <h1>{weave(&text!(words, "application-remove-title", name = SLOT), given(&page.name))}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form class="sheet pad stack narrow" method="post" action=paths::application_remove(&page.id)>
            <div class="prose">
                <p>{text!(words, "application-remove-lost")}</p>
                <p>{text!(words, "application-remove-stays")}</p>
            </div>
            <Acts
                label=text!(words, "remove-do")
                busy=text!(words, "busy-working")
                away=paths::application(&page.id)
                away_label=text!(words, "remove-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}
