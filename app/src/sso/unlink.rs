use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, Back, NoticeLine},
};
use leptos::prelude::*;
use postern_types::{page::Frame, sso::UnlinkPage};

/// Giving the link with a provider up.
pub(crate) fn view(words: Words, frame: &Frame, page: &UnlinkPage) -> AnyView {
    let link = &page.identity;
    let known = (!link.name.is_empty())
        .then(|| view! { <p>{weave(&text!(words, "unlink-known", subject = SLOT), given(&link.name))}</p> });
    view! {
        <header class="head">
            <Back words />
            <h1>{weave(&text!(words, "unlink-title", name = SLOT), given(&link.provider))}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form class="sheet pad stack narrow" method="post" action=paths::unlink(&link.id)>
            <div class="prose">
                <p>{weave(&text!(words, "unlink-text", name = SLOT), given(&link.provider))}</p>
                {known}
            </div>
            <Acts
                label=text!(words, "unlink-do")
                busy=text!(words, "busy-working")
                away=paths::LOGIN.to_owned()
                away_label=text!(words, "remove-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}
