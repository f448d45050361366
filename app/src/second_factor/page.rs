use super::why;
use crate::{
    islands::SubmitButton,
    paths,
    text::Words,
    ui::{CodeField, NoticeLine, Who, code_words, is_about_code, rejection, ways},
};
use leptos::prelude::*;
use postern_types::{
    MethodKind,
    page::{Frame, MethodChoice, SecondFactorPage},
};

pub(crate) fn view(words: Words, frame: &Frame, page: SecondFactorPage) -> AnyView {
    let notice = frame.notice.as_ref().filter(|notice| !is_about_code(notice));
    let (title, action) = match page.method {
        MethodKind::AuthenticatorApp => (text!(words, "second-factor-title"), paths::SECOND_FACTOR_APP),
        MethodKind::RecoveryCode => (text!(words, "second-factor-recovery"), paths::SECOND_FACTOR_RECOVERY),
    };
    view! {
        <header class="head">
            <h1>{title}</h1>
            <form class="who-line" method="post" action=paths::SIGN_IN_CANCEL>
                <Who name=&page.person.display_name />
                <button class="link" type="submit">
                    {text!(words, "second-factor-not-you")}
                </button>
            </form>
        </header>
        <NoticeLine words notice />
        {code_form(words, frame, &page, action)}
        <p class="quiet small">{why::view(words, page.why)}</p>
        {others(words, &page.others)}
        <form class="centre" method="post" action=paths::SIGN_IN_CANCEL>
            <button class="link" type="submit">
                {text!(words, "cancel")}
            </button>
        </form>
    }
    .into_any()
}

fn code_form(words: Words, frame: &Frame, page: &SecondFactorPage, action: &'static str) -> AnyView {
    let (label, hint) = code_words(words, page.method);
    let remember = page.remember_days.map(|days| {
        view! {
            <div class="check">
                <input
                    type="checkbox"
                    id="remember"
                    name="remember"
                    value="on"
                    checked=page.remember
                    aria-describedby="remember-hint"
                />
                <label for="remember">{text!(words, "second-factor-remember", days = days)}</label>
                <p class="hint" id="remember-hint">
                    {text!(words, "second-factor-remember-hint")}
                </p>
            </div>
        }
    });
    view! {
        <form class="stack" method="post" action=action>
            <CodeField
                kind=page.method
                label
                hint
                problem=rejection(words, frame.notice.as_ref())
                has_focus=true
            />
            {remember}
            <SubmitButton
                label=text!(words, "second-factor-do")
                busy=text!(words, "busy-checking")
                class=String::new()
            />
        </form>
    }
    .into_any()
}

/// The other methods of this account; where there are none, what to do without the phone.
fn others(words: Words, others: &[MethodChoice]) -> AnyView {
    if others.is_empty() {
        return view! { <p class="help quiet small">{text!(words, "second-factor-lost")}</p> }.into_any();
    }
    ways(words, others.iter().map(|choice| (choice, paths::second_factor_by(choice.kind))).collect())
}
