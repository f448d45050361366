use crate::{
    islands::SubmitButton,
    password::{new_password, whose},
    paths,
    text::{SLOT, Words, weave},
    ui::{NoticeLine, Precision, moment},
};
use leptos::prelude::*;
use postern_types::page::{Frame, PasswordPage, Person};

pub(crate) fn view(words: Words, frame: &Frame, person: Option<&Person>, page: &PasswordPage) -> AnyView {
    let has_errors = !frame.errors.is_empty();
    let lead = match page.set_at {
        Some(at) => {
            weave(&text!(words, "login-password-set", when = SLOT), moment(words, at, Precision::Day))
        }
        None => text!(words, "login-password-none").into_any(),
    };
    let form = page.set_at.map(|_| {
        view! {
            <form class="sheet pad stack narrow" method="post" action=paths::NEW_PASSWORD>
                {person.map(|person| whose(words, person))}
                {new_password(words, frame, text!(words, "password-other"), page.fewest, false)}
                <p class="small quiet">{text!(words, "password-others")}</p>
                <div class="acts">
                    <SubmitButton
                        label=text!(words, "password-do")
                        busy=text!(words, "busy-saving")
                        class=String::new()
                    />
                </div>
            </form>
        }
    });
    view! {
        <header class="head">
            <h1>{text!(words, "password-title")}</h1>
            <p class="quiet">{lead}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=!has_errors />
        {form}
    }
    .into_any()
}
