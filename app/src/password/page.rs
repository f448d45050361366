use super::{new_password, whose};
use crate::{
    islands::SubmitButton,
    paths,
    text::Words,
    ui::{NoticeLine, Who},
};
use leptos::prelude::*;
use postern_types::page::{Frame, SetPasswordPage};

pub(crate) fn view(words: Words, frame: &Frame, page: &SetPasswordPage) -> AnyView {
    let has_errors = !frame.errors.is_empty();
    view! {
        <header class="head">
            <h1>{text!(words, "set-password-title")}</h1>
            <p class="who-line">
                <Who name=&page.person.display_name />
            </p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=!has_errors />
        <form class="stack" method="post" action=paths::password(&page.token)>
            {whose(words, &page.person)}
            {new_password(words, frame, text!(words, "password-new"), page.fewest, !has_errors && frame.notice.is_none())}
            <SubmitButton
                label=text!(words, "set-password-do")
                busy=text!(words, "busy-saving")
                class=String::new()
            />
        </form>
    }
    .into_any()
}
