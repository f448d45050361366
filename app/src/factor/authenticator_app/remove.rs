use crate::{
    islands::SubmitButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{CodeField, Icon, NoticeLine, Symbol, is_about_code, rejection},
};
use leptos::prelude::*;
use postern_types::page::{Frame, RemoveAppPage};

pub(crate) fn view(words: Words, frame: &Frame, page: &RemoveAppPage) -> AnyView {
    let notice = frame.notice.as_ref().filter(|notice| !is_about_code(notice));
    view! {
        <header class="head">
            <a class="back" href=paths::LOGIN>
                <Icon symbol=Symbol::Back />
                {text!(words, "login-title")}
            </a>
            <h1>{weave(&text!(words, "remove-title", name = SLOT), given(&page.name))}</h1>
        </header>
        <NoticeLine words notice />
        <form class="sheet pad stack narrow" method="post" action=paths::app_remove(&page.id)>
            <div class="prose">
                <p>{text!(words, "remove-text")}</p>
                <p>{text!(words, "remove-last")}</p>
            </div>
            <CodeField
                label=text!(words, "remove-code", name = page.name.as_str())
                problem=rejection(words, frame.notice.as_ref())
                has_focus=true
            />
            <div class="acts">
                <SubmitButton
                    label=text!(words, "remove-do")
                    busy=text!(words, "busy-working")
                    class="danger".to_owned()
                />
                <a class="button plain" href=paths::LOGIN>
                    {text!(words, "remove-keep")}
                </a>
            </div>
        </form>
    }
    .into_any()
}
