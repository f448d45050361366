use crate::{
    paths,
    text::Words,
    ui::{Acts, Icon, NoticeLine, Symbol},
};
use leptos::prelude::*;
use postern_types::page::Frame;

pub(crate) fn view(words: Words, frame: &Frame) -> AnyView {
    view! {
        <header class="head">
            <a class="back" href=paths::STORED_DATA>
                <Icon symbol=Symbol::Back />
                {text!(words, "data-title")}
            </a>
            <h1>{text!(words, "deactivate-title")}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form class="sheet pad stack narrow" method="post" action=paths::DEACTIVATE>
            <div class="prose">
                <p>{text!(words, "deactivate-text")}</p>
                <p>{text!(words, "deactivate-back")}</p>
            </div>
            <Acts
                label=text!(words, "data-deactivate")
                busy=text!(words, "busy-working")
                away=paths::STORED_DATA.to_owned()
                away_label=text!(words, "deactivate-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}
