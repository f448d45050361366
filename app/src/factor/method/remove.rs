use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, Back, NoticeLine},
};
use leptos::prelude::*;
use postern_types::{
    MethodKind,
    page::{Frame, RemovePage},
};

pub(crate) fn view(words: Words, frame: &Frame, page: &RemovePage) -> AnyView {
    view! {
        <header class="head">
            <Back words />
            <h1>{weave(&text!(words, "remove-title", name = SLOT), given(&page.name))}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form class="sheet pad stack narrow" method="post" action=paths::method_remove(&page.id)>
            <div class="prose">
                <p>{what(words, page.kind)}</p>
                {page.is_last.then(|| view! { <p>{text!(words, "remove-last")}</p> })}
            </div>
            <Acts
                label=text!(words, "remove-do")
                busy=text!(words, "busy-working")
                away=paths::LOGIN.to_owned()
                away_label=text!(words, "remove-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}

/// What removing it means.
fn what(words: Words, kind: MethodKind) -> String {
    match kind {
        MethodKind::SecurityKey => text!(words, "remove-key-text"),
        MethodKind::EmailCode => text!(words, "remove-email-text"),
        MethodKind::AuthenticatorApp | MethodKind::RecoveryCode | MethodKind::OneTimePass => {
            text!(words, "remove-text")
        }
    }
}
