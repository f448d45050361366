//! Somebody may not open an application.

use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::Contact,
};
use leptos::prelude::*;
use postern_types::{
    application::{NoEntry, NoEntryPage},
    page::Frame,
};

/// Why, and what to do about it.
pub(crate) fn view(words: Words, frame: &Frame, page: &NoEntryPage) -> AnyView {
    let (why, next) = match page.why {
        NoEntry::NotAllowed => {
            (text!(words, "no-entry-not-allowed"), text!(words, "no-entry-not-allowed-do"))
        }
        NoEntry::NoMethod => (text!(words, "no-entry-no-method"), text!(words, "no-entry-no-method-do")),
    };
    let add = (page.why == NoEntry::NoMethod).then(|| {
        view! {
            <a class="button" href=paths::LOGIN>
                {text!(words, "no-entry-add")}
            </a>
        }
    });
    view! {
        <header class="head">
            <h1>{weave(&text!(words, "no-entry-title", name = SLOT), given(&page.name))}</h1>
        </header>
        <div class="prose">
            <p>{why}</p>
            <p>{next}</p>
            <Contact words contact=&frame.contact />
        </div>
        {add}
        <a class="button plain" href=paths::HOME>
            {text!(words, "error-home")}
        </a>
        <form method="post" action=paths::SIGN_OUT>
            <button class="button ghost" type="submit">
                {text!(words, "menu-sign-out")}
            </button>
        </form>
    }
    .into_any()
}
