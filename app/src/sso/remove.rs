use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, BackTo, Icon, NoticeLine, Symbol},
};
use leptos::prelude::*;
use postern_types::{page::Frame, sso::RemoveProviderPage};

/// Names that are listed at most.
const MOST_NAMES: usize = 10;

/// Removing a provider: what goes with it, and who would be kept out.
pub(crate) fn view(words: Words, frame: &Frame, page: &RemoveProviderPage) -> AnyView {
    view! {
        <header class="head">
            <BackTo href=paths::provider(&page.id) label=given(&page.name) />
            <h1>{weave(&text!(words, "provider-remove-title", name = SLOT), given(&page.name))}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form class="sheet pad stack narrow" method="post" action=paths::provider_remove(&page.id)>
            <div class="prose">
                <p>{text!(words, "provider-remove-linked", count = page.linked)}</p>
                {(page.linked > 0).then(|| view! { <p>{text!(words, "provider-remove-off")}</p> })}
            </div>
            {stranded(words, &page.stranded)}
            <Acts
                label=text!(words, "provider-remove-do")
                busy=text!(words, "busy-working")
                away=paths::provider(&page.id)
                away_label=text!(words, "remove-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}

fn stranded(words: Words, stranded: &[String]) -> Option<AnyView> {
    if stranded.is_empty() {
        return None;
    }
    let names = stranded.iter().map(|name| view! { <li>{given(name)}</li> });
    let cut = (stranded.len() >= MOST_NAMES)
        .then(|| view! { <p>{text!(words, "provider-remove-stranded-cut")}</p> });
    let note = view! {
        <div class="note bad">
            <Icon symbol=Symbol::Alert />
            <div class="prose">
                <p>{text!(words, "provider-remove-stranded", count = stranded.len())}</p>
                <ul class="names">{names.collect_view()}</ul>
                {cut}
                <p>{text!(words, "provider-remove-stranded-do")}</p>
            </div>
        </div>
    };
    Some(note.into_any())
}
