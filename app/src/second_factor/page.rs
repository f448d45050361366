use super::why;
use crate::{
    islands::SubmitButton,
    paths,
    text::{Words, given},
    ui::{CodeField, Icon, NoticeLine, Symbol, Who, is_about_code, rejection},
};
use leptos::prelude::*;
use postern_types::{
    MethodKind,
    page::{Frame, MethodChoice, SecondFactorPage},
};

pub(crate) fn view(words: Words, frame: &Frame, page: SecondFactorPage) -> AnyView {
    let notice = frame.notice.as_ref().filter(|notice| !is_about_code(notice));
    let (title, form) = match page.method {
        MethodKind::AuthenticatorApp => (text!(words, "second-factor-title"), app_form(words, frame, &page)),
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
        {form}
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

fn app_form(words: Words, frame: &Frame, page: &SecondFactorPage) -> AnyView {
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
        <form class="stack" method="post" action=paths::SECOND_FACTOR_APP>
            <CodeField
                label=text!(words, "second-factor-code")
                hint=text!(words, "second-factor-code-hint")
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
    let items = others.iter().map(|choice| {
        let (symbol, name) = match choice.kind {
            MethodKind::AuthenticatorApp => (Symbol::Smartphone, text!(words, "method-app")),
        };
        let names = choice.names.join(", ");
        view! {
            <li>
                <a href=format!("{}?method={}", paths::SECOND_FACTOR, choice.kind.as_str())>
                    <Icon symbol />
                    <span class="way">
                        <span>{name}</span>
                        {(!names.is_empty()).then(|| view! { <span class="quiet small">{given(&names)}</span> })}
                    </span>
                </a>
            </li>
        }
    });
    view! {
        <section class="stack" aria-labelledby="others">
            <h2 id="others">{text!(words, "second-factor-others")}</h2>
            <ul class="ways">{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}
