use crate::{
    islands::SubmitButton,
    password, paths,
    text::Words,
    ui::{Field, NoticeLine, field_state},
};
use leptos::prelude::*;
use postern_types::page::{Frame, SetUpPage};

pub(crate) fn view(words: Words, frame: &Frame, page: SetUpPage) -> AnyView {
    let state = |name| field_state(words, &frame.errors, name);
    view! {
        <header class="head">
            <h1>{text!(words, "set-up-title")}</h1>
            <p class="quiet">{text!(words, "set-up-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        <form class="stack" method="post" action=paths::set_up(&page.token)>
            <Field
                name="name"
                label=text!(words, "set-up-name")
                hint=text!(words, "set-up-name-hint")
                value=page.name
                state=state("name")
                autocomplete="username"
                verbatim=true
                has_focus=frame.errors.is_empty() && frame.notice.is_none()
            />
            <Field
                name="display_name"
                label=text!(words, "set-up-display-name")
                hint=text!(words, "set-up-display-name-hint")
                value=page.display_name
                state=state("display_name")
                autocomplete="name"
            />
            <Field
                name="email"
                label=text!(words, "set-up-email")
                aside=text!(words, "optional")
                value=page.email
                state=state("email")
                kind="email"
                autocomplete="email"
                verbatim=true
                most=320
            />
            {password::new_password(words, frame, text!(words, "password-new"), page.fewest, false)}
            <SubmitButton label=text!(words, "set-up-do") busy=text!(words, "set-up-busy") class=String::new() />
        </form>
    }
    .into_any()
}
