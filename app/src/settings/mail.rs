use crate::{
    islands::SubmitButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Field, Icon, NoticeLine, PasswordInput, Precision, Symbol, field_state, moment},
};
use leptos::prelude::*;
use postern_types::{
    mail::MailTls,
    page::{Frame, MailPage, OutboxState},
};

/// Settings › Mail: the account, a test, how the outbox stands.
pub(crate) fn view(words: Words, frame: &Frame, page: &MailPage) -> AnyView {
    let account = if page.is_fixed { fixed(words, page) } else { form(words, frame, page) };
    view! {
        <header class="head">
            <h1>{text!(words, "mail-settings-title")}</h1>
            <p class="quiet">{text!(words, "mail-settings-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        {account}
        {page.is_set_up.then(|| test(words, frame, page))}
        {page.is_set_up.then(|| outbox(words, &page.outbox))}
    }
    .into_any()
}

fn tls_name(words: Words, tls: MailTls) -> String {
    match tls {
        MailTls::Wrapper => text!(words, "mail-tls-wrapper"),
        MailTls::Starttls => text!(words, "mail-tls-starttls"),
        MailTls::None => text!(words, "mail-tls-none"),
    }
}

/// An account that is set in the configuration.
fn fixed(words: Words, page: &MailPage) -> AnyView {
    let tls = MailTls::parse(&page.form.tls).map(|tls| tls_name(words, tls)).unwrap_or_default();
    let rows = [
        (text!(words, "mail-host"), format!("{}:{}", page.form.host, page.form.port)),
        (text!(words, "mail-tls"), tls),
        (text!(words, "mail-user"), page.form.user.clone()),
        (text!(words, "mail-sender-address"), page.form.sender_address.clone()),
    ];
    let rows = rows.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{given(&value)}</dd>
            </div>
        }
    });
    view! {
        <div class="note">
            <Icon symbol=Symbol::Lock />
            <p>{text!(words, "mail-fixed")}</p>
        </div>
        <div class="sheet pad">
            <dl class="fixed">{rows.collect_view()}</dl>
        </div>
    }
    .into_any()
}

fn form(words: Words, frame: &Frame, page: &MailPage) -> AnyView {
    let state = |field| field_state(words, &frame.errors, field);
    let options = MailTls::ALL.map(|tls| {
        view! {
            <option value=tls.as_str() selected=page.form.tls == tls.as_str()>
                {tls_name(words, tls)}
            </option>
        }
    });
    let tls = state("tls");
    let tls_problem = tls.problem.clone();
    view! {
        <form class="sheet pad stack" method="post" action=paths::MAIL>
            <div class="pair">
                <Field
                    name="host"
                    label=text!(words, "mail-host")
                    hint=text!(words, "mail-host-hint")
                    value=page.form.host.clone()
                    state=state("host")
                    verbatim=true
                    most=254
                />
                <Field
                    name="port"
                    label=text!(words, "mail-port")
                    aside=text!(words, "optional")
                    hint=text!(words, "mail-port-hint")
                    value=page.form.port.clone()
                    state=state("port")
                    verbatim=true
                    most=5
                />
            </div>
            <div class="field">
                <label for="tls">{text!(words, "mail-tls")}</label>
                <span class="select">
                    <select
                        class="input"
                        id="tls"
                        name="tls"
                        aria-invalid=tls_problem.is_some().then_some("true")
                        aria-describedby=tls_problem.is_some().then_some("tls-problem")
                    >
                        {options}
                    </select>
                    <Icon symbol=Symbol::Chevron />
                </span>
                {tls_problem
                    .map(|problem| {
                        view! {
                            <p class="problem" id="tls-problem">
                                <Icon symbol=Symbol::Alert />
                                {problem}
                            </p>
                        }
                    })}
            </div>
            <Field
                name="user"
                label=text!(words, "mail-user")
                aside=text!(words, "optional")
                value=page.form.user.clone()
                state=state("user")
                verbatim=true
                most=254
            />
            <PasswordInput
                words
                name="password"
                label=text!(words, "mail-password")
                hint=if page.has_password { text!(words, "mail-password-kept") } else { text!(words, "mail-password-hint") }
                state=state("password")
                autocomplete="off"
                is_optional=true
            />
            <Field
                name="sender_address"
                label=text!(words, "mail-sender-address")
                value=page.form.sender_address.clone()
                state=state("sender_address")
                kind="email"
                verbatim=true
                most=254
            />
            <Field
                name="sender_name"
                label=text!(words, "mail-sender-name")
                aside=text!(words, "optional")
                hint=text!(words, "mail-sender-name-hint", portal = frame.portal.as_str())
                value=page.form.sender_name.clone()
                state=state("sender_name")
            />
            <div class="acts">
                <SubmitButton
                    label=text!(words, "profile-do")
                    busy=text!(words, "busy-saving")
                    class=String::new()
                />
                {page
                    .is_set_up
                    .then(|| {
                        view! {
                            <a class="button ghost" href=paths::MAIL_REMOVE>
                                {text!(words, "mail-remove")}
                            </a>
                        }
                    })}
            </div>
        </form>
    }
    .into_any()
}

fn test(words: Words, frame: &Frame, page: &MailPage) -> AnyView {
    view! {
        <section class="stack" aria-labelledby="test">
            <h2 id="test">{text!(words, "mail-test-title")}</h2>
            <form class="sheet pad stack" method="post" action=paths::MAIL_TEST>
                <Field
                    name="to"
                    label=text!(words, "mail-test-to")
                    value=page.test_to.clone()
                    state=field_state(words, &frame.errors, "to")
                    kind="email"
                    verbatim=true
                    most=254
                />
                <div class="acts">
                    <SubmitButton
                        label=text!(words, "mail-test-do")
                        busy=text!(words, "busy-sending")
                        class="plain".to_owned()
                    />
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn outbox(words: Words, state: &OutboxState) -> AnyView {
    let oldest = state.oldest_at.map(|at| {
        let text = weave(&text!(words, "outbox-oldest", when = SLOT), moment(words, at, Precision::Ago));
        view! { <p class="state">{text}</p> }
    });
    let error = state.last_error.as_ref().map(|error| {
        let text = weave(&text!(words, "outbox-error", error = SLOT), given(error));
        view! { <p class="state warn">{text}</p> }
    });
    view! {
        <section class="stack" aria-labelledby="outbox">
            <h2 id="outbox">{text!(words, "outbox-title")}</h2>
            <div class="sheet">
                <div class="row">
                    <Icon symbol=Symbol::Mail />
                    <div>
                        <p class="name">{text!(words, "outbox-waiting", count = state.waiting)}</p>
                        {oldest}
                        <p class="state">
                            {text!(words, "outbox-sent", count = state.sent)} ", "
                            {text!(words, "outbox-dropped", count = state.dropped)}
                        </p>
                        {error}
                    </div>
                </div>
            </div>
        </section>
    }
    .into_any()
}
