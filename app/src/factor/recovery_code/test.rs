use crate::{
    paths,
    text::Words,
    ui::{Acts, Back, CodeField, CodeKind, NoticeLine, is_about_code, rejection},
};
use leptos::prelude::*;
use postern_types::page::Frame;

/// "Prove that your sheet works": one code of it, which stays good.
pub(crate) fn view(words: Words, frame: &Frame) -> AnyView {
    let notice = frame.notice.as_ref().filter(|notice| !is_about_code(notice));
    view! {
        <header class="head">
            <Back words />
            <h1>{text!(words, "test-title")}</h1>
        </header>
        <NoticeLine words notice />
        <form class="sheet pad stack narrow" method="post" action=paths::SHEET_TEST>
            <p>{text!(words, "test-text")}</p>
            <CodeField
                kind=CodeKind::Recovery
                label=text!(words, "recovery-code")
                hint=text!(words, "recovery-code-hint")
                problem=rejection(words, frame.notice.as_ref())
                has_focus=true
            />
            <Acts
                label=text!(words, "test-do")
                busy=text!(words, "busy-checking")
                away=paths::LOGIN.to_owned()
                away_label=text!(words, "cancel")
            />
        </form>
    }
    .into_any()
}
