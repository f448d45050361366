use crate::{
    paths,
    text::Words,
    ui::{Contact, NoticeLine, Who},
};
use leptos::prelude::*;
use postern_types::{
    MethodKind,
    page::{Frame, NoMethodPage},
};

pub(crate) fn view(words: Words, frame: &Frame, page: &NoMethodPage) -> AnyView {
    let (what, next) = if page.is_locked {
        (text!(words, "no-method-locked"), text!(words, "no-method-locked-do"))
    } else {
        (text!(words, "no-method-text"), text!(words, "no-method-do"))
    };
    view! {
        <header class="head">
            <h1>{text!(words, "no-method-title")}</h1>
            <p class="who-line">
                <Who name=&page.person.display_name />
            </p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <div class="prose">
            <p>{what} " " {text!(words, "no-method-kept")}</p>
            <p>{next}</p>
            <Contact words contact=&frame.contact />
        </div>
        {page
            .has_recovery_codes
            .then(|| {
                view! {
                    <a class="button full" href=paths::second_factor_by(MethodKind::RecoveryCode)>
                        {text!(words, "no-method-recovery")}
                    </a>
                }
            })}
        <form method="post" action=paths::SIGN_IN_CANCEL>
            <button class="button plain full" type="submit">
                {text!(words, "no-method-cancel")}
            </button>
        </form>
    }
    .into_any()
}
