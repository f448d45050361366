use super::words;
use crate::{
    paths,
    text::{SLOT, Words, given},
    ui::{Acts, BackTo, Field, NoticeLine, field_state},
};
use leptos::prelude::*;
use postern_types::{page::Frame, people::DeleteUserPage};

/// Deleting an account: what is lost, and its name typed to be sure.
pub(crate) fn view(words: Words, frame: &Frame, page: &DeleteUserPage) -> AnyView {
    let user = &page.user;
    let title = text!(words, "user-delete-title", name = SLOT);
    view! {
        <header class="head">
            <BackTo href=paths::user(&user.id) label=given(&user.display_name) />
            <h1>{words::titled(&title, user)}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        <form class="sheet pad stack narrow" method="post" action=paths::user_delete(&user.id)>
            <div class="prose">
                <p>{text!(words, "user-delete-lost")}</p>
                <p>{text!(words, "user-delete-rather")}</p>
            </div>
            <Field
                name="typed"
                label=text!(words, "users-account")
                hint=text!(words, "user-delete-typed", name = user.name.as_str())
                value=page.typed.clone()
                state=field_state(words, &frame.errors, "typed")
                verbatim=true
            />
            <Acts
                label=text!(words, "user-delete-do")
                busy=text!(words, "busy-working")
                away=paths::user(&user.id)
                away_label=text!(words, "deactivate-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}
