use crate::{
    paths,
    text::Words,
    ui::{Icon, Symbol},
};
use leptos::prelude::*;
use postern_types::page::ErrorPage;

/// What happened, what was kept, what to do.
fn words_of(words: Words, status: u16, address: &str) -> (String, String, String) {
    match status {
        401 | 403 => {
            let next = text!(words, "error-403-do", address = address);
            (text!(words, "error-403-title"), text!(words, "error-403-text"), next)
        }
        404 | 410 => {
            (text!(words, "error-404-title"), text!(words, "error-404-text"), text!(words, "error-404-do"))
        }
        429 => {
            (text!(words, "error-429-title"), text!(words, "error-429-text"), text!(words, "error-429-do"))
        }
        503 => {
            (text!(words, "error-503-title"), text!(words, "error-503-text"), text!(words, "error-503-do"))
        }
        400..=499 => {
            (text!(words, "error-400-title"), text!(words, "error-400-text"), text!(words, "error-400-do"))
        }
        _ => (text!(words, "error-500-title"), text!(words, "error-500-text"), text!(words, "error-500-do")),
    }
}

pub(crate) fn title(words: Words, status: u16) -> String {
    words_of(words, status, "").0
}

pub(crate) fn view(words: Words, page: &ErrorPage, is_signed_in: bool) -> AnyView {
    let (title, what, next) = words_of(words, page.status, &page.address);
    let reference = (!page.reference.is_empty()).then(|| {
        view! {
            <p class="small quiet">
                {text!(words, "error-reference")} " " <code class="reference" dir="ltr">{page.reference.clone()}</code>
            </p>
        }
    });
    // Opened under another address than its own, the portal takes no forms: this leads to where it does.
    let home = if page.status == 403 { page.address.clone() } else { paths::HOME.to_owned() };
    let content = view! {
        <header class="head">
            <p class="status">
                <Icon symbol=Symbol::Alert />
                {page.status}
            </p>
            <h1>{title}</h1>
        </header>
        <div class="prose">
            <p>{what}</p>
            <p>{next}</p>
        </div>
        {reference}
        <a class="button plain full" href=home>
            {text!(words, "error-home")}
        </a>
    };
    // At the door the page is a card already.
    if is_signed_in { view! { <div class="card">{content}</div> }.into_any() } else { content.into_any() }
}
