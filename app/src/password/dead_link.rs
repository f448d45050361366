use crate::{paths, text::Words, ui::NoticeLine};
use leptos::prelude::*;
use postern_types::page::{DeadLink, Frame};

pub(crate) fn title(words: Words, link: DeadLink) -> String {
    match link {
        DeadLink::SetUp => text!(words, "dead-set-up-title"),
        DeadLink::Password => text!(words, "dead-password-title"),
    }
}

pub(crate) fn view(words: Words, frame: &Frame, link: DeadLink) -> AnyView {
    let (why, next) = match link {
        DeadLink::SetUp => (text!(words, "dead-set-up-text"), text!(words, "dead-set-up-do")),
        DeadLink::Password => (text!(words, "dead-password-text"), text!(words, "dead-password-do")),
    };
    view! {
        <header class="head">
            <h1>{title(words, link)}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <div class="prose">
            <p>{why}</p>
            <p>{next}</p>
        </div>
        <a class="button plain full" href=paths::SIGN_IN>
            {text!(words, "dead-sign-in")}
        </a>
    }
    .into_any()
}
