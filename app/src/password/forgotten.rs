use crate::{
    islands::SubmitButton,
    paths,
    text::Words,
    ui::{Contact, Field, NoticeLine, field_state},
};
use leptos::prelude::*;
use postern_types::page::Frame;

/// A link for another password, for whoever reads the account's mail.
pub(crate) fn view(words: Words, frame: &Frame) -> AnyView {
    view! {
        <header class="head">
            <h1>{text!(words, "forgotten-title")}</h1>
            <p class="quiet">{text!(words, "forgotten-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() />
        <form class="stack" method="post" action=paths::FORGOTTEN>
            <Field
                name="name"
                label=text!(words, "sign-in-name")
                value=String::new()
                state=field_state(words, &frame.errors, "name")
                autocomplete="username"
                verbatim=true
                has_focus=true
                most=320
            />
            <SubmitButton
                label=text!(words, "forgotten-do")
                busy=text!(words, "busy-sending")
                class=String::new()
            />
        </form>
        <Contact words contact=&frame.contact />
        <p class="centre">
            <a class="link" href=paths::SIGN_IN>
                {text!(words, "forgotten-back")}
            </a>
        </p>
    }
    .into_any()
}
