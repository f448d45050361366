use crate::{
    paths,
    text::{Words, given},
    ui::{Acts, Icon, NoticeLine, Symbol},
};
use leptos::prelude::*;
use postern_types::page::{Frame, RemoveMailPage};

/// Forgetting the mail account: whom that keeps out, before it is done.
pub(crate) fn view(words: Words, frame: &Frame, page: &RemoveMailPage) -> AnyView {
    let depending = (!page.depending.is_empty()).then(|| {
        let names = page.depending.iter().map(|name| view! { <li>{given(name)}</li> });
        view! {
            <div class="note bad">
                <Icon symbol=Symbol::Alert />
                <div>
                    <p>{text!(words, "mail-remove-depending", count = page.depending.len())}</p>
                    <ul class="names">{names.collect_view()}</ul>
                </div>
            </div>
        }
    });
    view! {
        <header class="head">
            <h1>{text!(words, "mail-remove-title")}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form class="sheet pad stack narrow" method="post" action=paths::MAIL_REMOVE>
            <p>{text!(words, "mail-remove-text")}</p>
            {depending}
            <Acts
                label=text!(words, "remove-do")
                busy=text!(words, "busy-working")
                away=paths::MAIL.to_owned()
                away_label=text!(words, "remove-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}
