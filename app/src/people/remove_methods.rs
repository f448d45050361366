use super::{method, words};
use crate::{
    paths,
    text::{SLOT, Words, given},
    ui::{Acts, BackTo, Check, Choices, Field, FieldState, NoticeLine, field_state},
};
use leptos::prelude::*;
use postern_types::{page::Frame, people::HelpPage};

/// Removing a second factor of somebody else, or all of them.
pub(crate) fn view(words: Words, frame: &Frame, page: &HelpPage) -> AnyView {
    let user = &page.user;
    let is_known = page.methods.iter().any(|one| one.id == page.chosen);
    let one = page.methods.iter().map(|one| {
        view! {
            <Check
                id=format!("method-{}", one.id)
                name="method"
                value=one.id.clone()
                label=method::label(words, one)
                checked=one.id == page.chosen
                is_radio=true
            />
        }
    });
    let methods = view! {
        <Check
            id="method-all".to_owned()
            name="method"
            value=""
            label=text!(words, "remove-methods-all")
            checked=!is_known
            is_radio=true
        />
        {one.collect_view()}
    }
    .into_any();
    let reason = field_state(words, &frame.errors, "reason");
    let choice = field_state(words, &frame.errors, "method").problem;
    let title = text!(words, "remove-methods-title", name = SLOT);
    view! {
        <header class="head">
            <BackTo href=paths::user(&user.id) label=given(&user.display_name) />
            <h1>{words::titled(&title, user)}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        <form class="sheet pad stack narrow" method="post" action=paths::user_remove(&user.id)>
            <Choices id="method" legend=text!(words, "remove-methods-which") problem=choice>
                {methods}
            </Choices>
            {reason_field(words, page.reason.clone(), reason)}
            <section class="means" aria-labelledby="means">
                <h2 id="means">{text!(words, "people-means")}</h2>
                <ul>
                    <li>{text!(words, "remove-methods-ends")}</li>
                    <li>{text!(words, "people-told")}</li>
                    <li>{text!(words, "remove-methods-next")}</li>
                </ul>
            </section>
            <Acts
                label=text!(words, "remove-do")
                busy=text!(words, "busy-working")
                away=paths::user(&user.id)
                away_label=text!(words, "cancel")
                is_danger=true
            />
        </form>
    }
    .into_any()
}

/// Why: for the log, and for whoever reads it later.
pub(super) fn reason_field(words: Words, value: String, state: FieldState) -> AnyView {
    view! {
        <Field
            name="reason"
            label=text!(words, "people-reason")
            hint=text!(words, "people-reason-hint")
            value=value
            state=state
        />
    }
    .into_any()
}
