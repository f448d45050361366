use crate::{
    paths,
    text::Words,
    ui::{Acts, Back, NoticeLine},
};
use leptos::prelude::*;
use postern_types::page::{Frame, NewCodesPage};

/// New codes: asked for in the Login panel, or offered in the sign-in that left few.
pub(crate) fn view(words: Words, frame: &Frame, page: &NewCodesPage) -> AnyView {
    let left = page.set.map_or(0, |set| set.left);
    let (title, text) = match (page.set, &page.to) {
        (_, Some(_)) => (text!(words, "new-codes-offer-title", left = left), text!(words, "new-codes-offer")),
        (Some(_), None) => (text!(words, "new-codes-title"), text!(words, "new-codes-void")),
        (None, None) => (text!(words, "new-codes-title"), text!(words, "new-codes-first")),
    };
    let (away, away_label) = match &page.to {
        Some(to) => (to.clone(), text!(words, "new-codes-later")),
        None => (paths::LOGIN.to_owned(), text!(words, "cancel")),
    };
    view! {
        <header class="head">
            {page.to.is_none().then(|| view! { <Back words /> })}
            <h1>{title}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form class="sheet pad stack narrow" method="post" action=paths::RECOVERY_CODES>
            {page.to.clone().map(|to| view! { <input type="hidden" name="to" value=to /> })}
            <div class="prose">
                <p>{text}</p>
                <p>{text!(words, "new-codes-once")}</p>
            </div>
            <Acts
                label=text!(words, "new-codes-do")
                busy=text!(words, "busy-working")
                away=away
                away_label=away_label
            />
        </form>
    }
    .into_any()
}
