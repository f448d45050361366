use crate::{
    paths,
    text::Words,
    ui::{Icon, NoticeLine, Symbol},
};
use leptos::prelude::*;
use postern_types::page::{Frame, StoredDataPage};

pub(crate) fn view(words: Words, frame: &Frame, page: &StoredDataPage) -> AnyView {
    view! {
        <header class="head">
            <h1>{text!(words, "data-title")}</h1>
            <p class="quiet">{text!(words, "data-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <section class="stack" aria-labelledby="all">
            <h2 id="all">{text!(words, "data-all")}</h2>
            <p class="small">{text!(words, "data-secrets")}</p>
            <div class="acts">
                <a class="button plain small" href=paths::STORED_DATA_FILE download="stored-data.json">
                    <Icon symbol=Symbol::Download />
                    {text!(words, "data-download")}
                </a>
            </div>
            <details class="sheet raw">
                <summary>{text!(words, "data-show")}</summary>
                <pre dir="ltr" tabindex="0" aria-label=text!(words, "data-json") role="region">
                    {page.json.clone()}
                </pre>
            </details>
        </section>
        <section class="stack" aria-labelledby="deactivate">
            <h2 id="deactivate">{text!(words, "data-deactivate")}</h2>
            <p class="small">{text!(words, "data-deactivate-text")}</p>
            <div class="acts">
                <a class="button danger" href=paths::DEACTIVATE>
                    {text!(words, "data-deactivate")}
                </a>
            </div>
        </section>
    }
    .into_any()
}
