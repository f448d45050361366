use super::status;
use crate::{
    factor::method::enrol::{self, Occasion},
    islands::SubmitButton,
    paths,
    text::Words,
    ui::{CodeField, CodeKind, NoticeLine, code_words, is_about_code, rejection},
};
use leptos::prelude::*;
use postern_types::{
    letter::CodePurpose,
    page::{Frame, MailCodePage},
};

/// Entering a code that was mailed: to turn such codes on, or to prove an address.
pub(crate) fn view(words: Words, frame: &Frame, page: &MailCodePage) -> AnyView {
    let notice = frame.notice.as_ref().filter(|notice| !is_about_code(notice));
    let is_address = page.purpose == CodePurpose::Address;
    let (action, send, back) = match (is_address, page.forced) {
        (true, _) => (paths::ADDRESS, paths::ADDRESS_SEND, Some(paths::PROFILE)),
        (false, false) => (paths::EMAIL, paths::EMAIL_SEND, Some(paths::LOGIN)),
        (false, true) => (paths::SIGN_IN_ENROL_EMAIL, paths::SIGN_IN_ENROL_EMAIL_SEND, None),
    };
    let occasion = Occasion::of(page.forced, page.may_skip);
    let again = status::send(words, frame.now, &page.mail, send.to_owned());
    let head = if is_address {
        view! {
            <header class="head">
                <h1>{text!(words, "address-title")}</h1>
                <p class="quiet">{text!(words, "address-lead")}</p>
            </header>
        }
        .into_any()
    } else {
        let title = text!(words, "enrol-email-title").into_any();
        enrol::head(words, occasion, title, vec![text!(words, "enrol-email-lead")])
    };
    let (label, hint) = code_words(words, CodeKind::Mail);
    let form = page.mail.sent.as_ref().map(|sent| {
        view! {
            <form class="stack" method="post" action=action>
                {status::view(words, &page.mail.address, sent)}
                <CodeField
                    kind=CodeKind::Mail
                    label
                    hint
                    problem=rejection(words, frame.notice.as_ref())
                    has_focus=true
                />
                <SubmitButton
                    label=if is_address { text!(words, "address-do") } else { text!(words, "enrol-email-do") }
                    busy=text!(words, "busy-checking")
                    class=String::new()
                />
            </form>
        }
    });
    view! {
        {head}
        <NoticeLine words notice />
        {status::over(words, frame, &page.mail)}
        {if page.forced {
            view! {
                {form}
                {again}
            }
                .into_any()
        } else {
            view! { <div class="sheet pad stack narrow">{form} {again}</div> }.into_any()
        }}
        {enrol::others(words, &page.others)}
        {enrol::skip(words, occasion)}
        <div class:stack=!page.forced class:narrow=!page.forced>
            {enrol::cancel(words, back)}
        </div>
    }
    .into_any()
}
