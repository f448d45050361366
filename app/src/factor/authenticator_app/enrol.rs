use crate::{
    factor::method::enrol::{self, Occasion},
    islands::{CopyButton, PrintButton, SubmitButton},
    paths,
    sheet::paper::{self, Modules, Paper, PaperApp},
    text::{SLOT, Words, given, weave},
    ui::{CodeField, Field, Icon, NoticeLine, Symbol, field_state, is_about_code, rejection},
};
use leptos::prelude::*;
use postern_types::page::{EnrolAppPage, Frame};

/// Id of the QR code's path, drawn once on the page and used again on the sheet.
const QR_ID: &str = "qr-modules";

/// Where the page's forms go: another place in a sign-in than in the Login panel.
struct Actions {
    finish: &'static str,
    begin: &'static str,
    cancel: &'static str,
}

const IN_SIGN_IN: Actions = Actions {
    finish: paths::SIGN_IN_ENROL_FINISH,
    begin: paths::SIGN_IN_ENROL_BEGIN,
    cancel: paths::SIGN_IN_CANCEL,
};
const IN_PANEL: Actions =
    Actions { finish: paths::APP_FINISH, begin: paths::APP_BEGIN, cancel: paths::APP_CANCEL };

pub(crate) fn view(words: Words, frame: &Frame, page: EnrolAppPage) -> AnyView {
    let actions = if page.forced { IN_SIGN_IN } else { IN_PANEL };
    let notice = frame.notice.as_ref().filter(|notice| !is_about_code(notice));
    let title = match &page.replaces {
        Some(old) => weave(&text!(words, "enrol-replace-title", name = SLOT), given(old)),
        None => text!(words, "enrol-title").into_any(),
    };
    let app = PaperApp { modules: Modules::Drawn(QR_ID), qr_size: page.qr_size, code: &page.code };
    let paper = Paper {
        portal: &frame.portal,
        person: &page.person,
        address: &page.address,
        app: Some(app),
        codes: &[],
        now: frame.now,
    };
    let paper = paper::view(words, &paper, false);
    let replace = page.replaces.is_some().then(|| text!(words, "enrol-replace-lead"));
    let occasion = Occasion::of(page.forced, page.may_skip);
    let leads = replace.into_iter().chain([text!(words, "enrol-lead")]).collect();
    view! {
        {enrol::head(words, occasion, title, leads)}
        <NoticeLine words notice />
        <div class="steps-frame">
            <ol class="sheet steps">
                {scan(words, &page)} {type_it(words, &page)} {confirm(words, frame, &page, actions.finish)}
            </ol>
        </div>
        <div class="acts apart">
            <form method="post" action=actions.begin>
                <button class="button ghost small" type="submit">
                    <Icon symbol=Symbol::Refresh />
                    {text!(words, "enrol-renew")}
                </button>
            </form>
            <div class="acts">
                {enrol::skip(words, occasion)} <form method="post" action=actions.cancel>
                    <button class="button ghost small" type="submit">
                        {text!(words, "cancel")}
                    </button>
                </form>
            </div>
        </div>
        {enrol::others(words, &page.others)}
        {paper}
    }
    .into_any()
}

fn step_head(number: u8, title: String) -> AnyView {
    view! {
        <h2 class="step-head">
            <span class="step-number" aria-hidden="true">
                {number}
            </span>
            {title}
        </h2>
    }
    .into_any()
}

fn scan(words: Words, page: &EnrolAppPage) -> AnyView {
    let label = text!(words, "enrol-qr", account = page.person.name.as_str());
    view! {
        <li>
            {step_head(1, text!(words, "enrol-scan"))} <p class="small">{text!(words, "enrol-scan-text")}</p>
            <svg
                class="qr"
                role="img"
                aria-label=label
                viewBox=format!("0 0 {0} {0}", page.qr_size)
                shape-rendering="crispEdges"
            >
                <rect width="100%" height="100%" fill="#fff" />
                <path id=QR_ID fill="#000" d=page.qr_path.clone() />
            </svg>
            <a class="small" href=page.link.clone()>
                {text!(words, "enrol-open")}
            </a>
        </li>
    }
    .into_any()
}

fn type_it(words: Words, page: &EnrolAppPage) -> AnyView {
    let code: String = page.code.chars().filter(|c| !c.is_whitespace()).collect();
    let details = weave(&text!(words, "enrol-details", account = SLOT), given(&page.person.name));
    view! {
        <li>
            {step_head(2, text!(words, "enrol-type"))} <p class="small">{text!(words, "enrol-type-text")}</p>
            <p class="secret" dir="ltr" role="group" aria-label=text!(words, "enrol-code")>
                {page.code.clone()}
            </p>
            <CopyButton text=code label=text!(words, "enrol-copy") done=text!(words, "enrol-copied") />
            <p class="small quiet">{details}</p>
            <p class="small keep">{text!(words, "enrol-print-text")}</p>
            <PrintButton label=text!(words, "enrol-print") />
        </li>
    }
    .into_any()
}

fn confirm(words: Words, frame: &Frame, page: &EnrolAppPage, action: &'static str) -> AnyView {
    let name = field_state(words, &frame.errors, "name");
    let code = field_state(words, &frame.errors, "code");
    let problem = rejection(words, frame.notice.as_ref()).or(code.problem);
    // A name to begin with, unless one was typed, even an empty one that has to be looked at again.
    let app_name = if page.app_name.is_empty() && name.problem.is_none() {
        text!(words, "enrol-name-default")
    } else {
        page.app_name.clone()
    };
    view! {
        <li>
            {step_head(3, text!(words, "enrol-confirm"))}
            <form class="stack" method="post" action=action>
                <input type="hidden" name="enrolment" value=page.enrolment.clone() />
                <Field
                    name="name"
                    label=text!(words, "enrol-name")
                    hint=text!(words, "enrol-name-hint")
                    value=app_name
                    state=name
                    most=64
                />
                <CodeField label=text!(words, "enrol-now") problem />
                <SubmitButton
                    label=text!(words, "enrol-do")
                    busy=text!(words, "busy-checking")
                    class=String::new()
                />
            </form>
        </li>
    }
    .into_any()
}
