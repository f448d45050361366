use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, Back, NoticeLine},
};
use leptos::prelude::*;
use postern_types::page::{Frame, RemoveAppPage};

pub(crate) fn view(words: Words, frame: &Frame, page: &RemoveAppPage) -> AnyView {
    view! {
        <header class="head">
            <Back words />
            <h1>{weave(&text!(words, "remove-title", name = SLOT), given(&page.name))}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form class="sheet pad stack narrow" method="post" action=paths::app_remove(&page.id)>
            <div class="prose">
                <p>{text!(words, "remove-text")}</p>
                {page.is_last.then(|| view! { <p>{text!(words, "remove-last")}</p> })}
            </div>
            <Acts
                label=text!(words, "remove-do")
                busy=text!(words, "busy-working")
                away=paths::LOGIN.to_owned()
                away_label=text!(words, "remove-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}
