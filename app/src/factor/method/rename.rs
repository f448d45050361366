use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, Back, Field, NoticeLine, field_state},
};
use leptos::prelude::*;
use postern_types::{
    MethodKind,
    page::{Frame, RenamePage},
};

pub(crate) fn view(words: Words, frame: &Frame, page: &RenamePage) -> AnyView {
    view! {
        <header class="head">
            <Back words />
            <h1>{weave(&text!(words, "rename-title", name = SLOT), given(&page.name))}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        <form class="sheet pad stack narrow" method="post" action=paths::method_rename(&page.id)>
            <Field
                name="name"
                label=label(words, page.kind)
                hint=text!(words, "enrol-name-hint")
                value=page.typed.clone()
                state=field_state(words, &frame.errors, "name")
                most=64
                has_focus=frame.notice.is_none()
            />
            <Acts
                label=text!(words, "rename-do")
                busy=text!(words, "busy-saving")
                away=paths::LOGIN.to_owned()
                away_label=text!(words, "cancel")
            />
        </form>
    }
    .into_any()
}

fn label(words: Words, kind: MethodKind) -> String {
    match kind {
        MethodKind::SecurityKey => text!(words, "enrol-key-name"),
        MethodKind::AuthenticatorApp
        | MethodKind::EmailCode
        | MethodKind::RecoveryCode
        | MethodKind::OneTimePass => text!(words, "enrol-name"),
    }
}
