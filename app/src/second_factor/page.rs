use super::why;
use crate::{
    factor::{email_code::status, security_key::prompt},
    islands::SubmitButton,
    paths,
    text::Words,
    ui::{CodeField, CodeKind, Contact, NoticeLine, Who, code_words, is_about_code, rejection, ways},
};
use leptos::prelude::*;
use postern_types::{
    MethodKind,
    page::{Frame, KeyPrompt, MailCode, MethodChoice, SecondFactorPage},
};

pub(crate) fn view(words: Words, frame: &Frame, page: SecondFactorPage) -> AnyView {
    let notice = frame.notice.as_ref().filter(|notice| !is_about_code(notice));
    let (title, action) = match page.method {
        MethodKind::SecurityKey => (text!(words, "second-factor-key"), paths::SECOND_FACTOR_KEY),
        MethodKind::AuthenticatorApp => (text!(words, "second-factor-title"), paths::SECOND_FACTOR_APP),
        MethodKind::EmailCode => (text!(words, "second-factor-email"), paths::SECOND_FACTOR_EMAIL),
        MethodKind::RecoveryCode => (text!(words, "second-factor-recovery"), paths::SECOND_FACTOR_RECOVERY),
        MethodKind::OneTimePass => (text!(words, "second-factor-pass"), paths::SECOND_FACTOR_PASS),
    };
    let is_second_try = frame.notice.is_some();
    let form = match (CodeKind::of(page.method), &page.prompt, &page.mail) {
        (_, _, Some(mail)) => mail_form(words, frame, &page, mail, action),
        (Some(kind), _, _) => code_form(words, frame, &page, kind, action, None),
        (None, Some(asked), _) => key_form(words, &page, asked, action, is_second_try),
        (None, None, _) => ().into_any(),
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
        {others(words, frame, &page.others)}
        <form class="centre" method="post" action=paths::SIGN_IN_CANCEL>
            <button class="link" type="submit">
                {text!(words, "cancel")}
            </button>
        </form>
    }
    .into_any()
}

fn remember(words: Words, page: &SecondFactorPage) -> Option<impl IntoView + use<>> {
    let is_ticked = page.remember;
    // A pass is for one sign-in: what it opened is not remembered.
    let days = page.remember_days.filter(|_| page.method != MethodKind::OneTimePass);
    days.map(|days| {
        view! {
            <div class="check">
                <input
                    type="checkbox"
                    id="remember"
                    name="remember"
                    value="on"
                    checked=is_ticked
                    aria-describedby="remember-hint"
                />
                <label for="remember">{text!(words, "second-factor-remember", days = days)}</label>
                <p class="hint" id="remember-hint">
                    {text!(words, "second-factor-remember-hint")}
                </p>
            </div>
        }
    })
}

/// The prompt opens by itself, unless it has been open before: then the person says when.
fn key_form(
    words: Words,
    page: &SecondFactorPage,
    asked: &KeyPrompt,
    action: &'static str,
    is_second_try: bool,
) -> AnyView {
    view! {
        <form
            class="stack key-form"
            method="post"
            action=action
            data-options=asked.options.clone()
            data-address=asked.address.clone()
            data-starts=(!is_second_try).then_some("")
        >
            {prompt::asking(words, asked)} {remember(words, page)} {prompt::answering(words)}
        </form>
    }
    .into_any()
}

/// The code that was mailed, and asking for another; before the first, asking alone.
fn mail_form(
    words: Words,
    frame: &Frame,
    page: &SecondFactorPage,
    mail: &MailCode,
    action: &'static str,
) -> AnyView {
    let form = mail.sent.as_ref().map(|sent| {
        let state = status::view(words, &mail.address, sent);
        code_form(words, frame, page, CodeKind::Mail, action, Some(state))
    });
    view! {
        {status::over(words, frame, mail)}
        {form}
        {status::send(words, frame.now, mail, paths::SECOND_FACTOR_EMAIL_SEND.to_owned())}
    }
    .into_any()
}

fn code_form(
    words: Words,
    frame: &Frame,
    page: &SecondFactorPage,
    kind: CodeKind,
    action: &'static str,
    state: Option<AnyView>,
) -> AnyView {
    let (label, hint) = code_words(words, kind);
    view! {
        <form class="stack" method="post" action=action>
            {state}
            <CodeField
                kind
                label
                hint
                problem=rejection(words, frame.notice.as_ref())
                has_focus=true
            />
            {remember(words, page)}
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
fn others(words: Words, frame: &Frame, others: &[MethodChoice]) -> AnyView {
    if others.is_empty() {
        return view! {
            <div class="help quiet small">
                <p>{text!(words, "second-factor-lost")}</p>
                <Contact words contact=&frame.contact />
            </div>
        }
        .into_any();
    }
    let way = |kind| match kind {
        MethodKind::EmailCode => paths::SECOND_FACTOR_EMAIL_SEND.to_owned(),
        kind => paths::second_factor_by(kind),
    };
    ways(words, others.iter().map(|choice| (choice, way(choice.kind))).collect())
}
