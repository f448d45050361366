use crate::{
    account::activity::sentence,
    browser::{self, called},
    paths,
    people::words,
    text::{SLOT, Words, given, weave},
    ui::{Choice, FieldState, Icon, NoticeLine, Precision, Symbol, field_state, method_name, moment, pick},
};
use leptos::prelude::*;
use postern_types::{
    EventKind, Severity,
    page::Frame,
    people::{AuditPage, AuditQuery, AuditRow},
};

/// Users and Groups › Audit log.
pub(crate) fn view(words: Words, frame: &Frame, page: &AuditPage) -> AnyView {
    let file = newest(&page.query);
    view! {
        <header class="head beside">
            <h1>{text!(words, "audit-title")}</h1>
            <div class="acts">
                <a
                    class="button plain small"
                    href=paths::audit(paths::AUDIT_CSV, &file)
                    download="audit.csv"
                >
                    <Icon symbol=Symbol::Download />
                    {text!(words, "users-file")}
                </a>
                <a
                    class="button plain small"
                    href=paths::audit(paths::AUDIT_JSON, &file)
                    download="audit.jsonl"
                >
                    <Icon symbol=Symbol::Download />
                    {text!(words, "audit-json")}
                </a>
            </div>
            <p class="quiet">{text!(words, "audit-lead", count = page.keep_days)}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        {filter(words, frame, &page.query)}
        {if page.rows.is_empty() { empty(words) } else { list(words, page) }}
        {pages(words, page)}
    }
    .into_any()
}

/// The same from its beginning.
fn newest(query: &AuditQuery) -> AuditQuery {
    AuditQuery { before: String::new(), ..query.clone() }
}

/// A part of the filter: none of them has to be filled in.
fn part(name: &'static str, label: String, state: FieldState, control: AnyView) -> AnyView {
    let problem = state.problem.map(|problem| {
        view! {
            <p class="problem" id=format!("{name}-problem")>
                <Icon symbol=Symbol::Alert />
                <span>{problem}</span>
            </p>
        }
    });
    view! {
        <div class="field">
            <label for=name>{label}</label>
            {control}
            {problem}
        </div>
    }
    .into_any()
}

fn filter(words: Words, frame: &Frame, query: &AuditQuery) -> AnyView {
    let input = |name: &'static str, label: String, value: &str, kind: &'static str| {
        let state = field_state(words, &frame.errors, name);
        let is_bad = state.problem.is_some();
        let control = view! {
            <input
                class="input compact"
                id=name
                name=name
                type=kind
                value=value.to_owned()
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                maxlength="254"
                autofocus=state.is_first
                aria-describedby=is_bad.then(|| format!("{name}-problem"))
                aria-invalid=is_bad.then_some("true")
            />
        };
        part(name, label, state, control.into_any())
    };
    let is_narrowed = newest(query) != AuditQuery::default();
    let all = is_narrowed.then(|| {
        view! {
            <a class="button ghost small" href=paths::AUDIT>
                {text!(words, "audit-all")}
            </a>
        }
    });
    view! {
        <form class="sheet pad filters" method="get" action=paths::AUDIT role="search">
            {input("account", text!(words, "user-account"), &query.account, "text")}
            {input("actor", text!(words, "audit-by"), &query.actor, "text")}
            {part("kind", text!(words, "audit-what"), FieldState::default(), kinds(words, &query.kind))}
            {input("since", text!(words, "audit-since"), &query.since, "date")}
            {input("until", text!(words, "audit-until"), &query.until, "date")}
            <div class="acts">
                <button class="button plain small" type="submit">
                    {text!(words, "audit-do")}
                </button>
                {all}
            </div>
        </form>
    }
    .into_any()
}

/// Every kind of event, by what is said of it.
fn kinds(words: Words, chosen: &str) -> AnyView {
    let mut kinds = EventKind::ALL.map(|kind| (sentence(words, kind), kind.as_str()));
    kinds.sort();
    let kinds = kinds.into_iter().map(|(label, value)| Choice::new(value, label));
    let all = Choice::new("", text!(words, "audit-every-kind"));
    pick("kind", "", None, std::iter::once(all).chain(kinds).collect(), chosen)
}

fn empty(words: Words) -> AnyView {
    view! {
        <div class="sheet empty">
            <Icon symbol=Symbol::Log />
            <h2>{text!(words, "audit-none")}</h2>
            <p class="quiet">{text!(words, "audit-none-text")}</p>
        </div>
    }
    .into_any()
}

fn list(words: Words, page: &AuditPage) -> AnyView {
    let rows = page.rows.iter().map(|event| row(words, event, page.manages_users));
    let heads = [
        text!(words, "audit-when"),
        text!(words, "audit-what"),
        text!(words, "user-account"),
        text!(words, "audit-by"),
        text!(words, "audit-where"),
    ];
    let heads = heads.map(|head| {
        view! {
            <th scope="col" role="columnheader">
                {head}
            </th>
        }
    });
    view! {
        <div class="sheet">
            <table class="table cards log" role="table">
                <caption class="unseen">{text!(words, "audit-title")}</caption>
                <thead role="rowgroup">
                    <tr role="row">{heads}</tr>
                </thead>
                <tbody role="rowgroup">{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(words: Words, event: &AuditRow, is_link: bool) -> AnyView {
    let severity = event.kind.map_or(Severity::Info, EventKind::severity);
    let alert = match severity {
        Severity::Info => None,
        Severity::Warn => Some(("warn", Symbol::Info, text!(words, "audit-warning"))),
        Severity::Error => Some(("bad", Symbol::Alert, text!(words, "audit-alarm"))),
    };
    let alert = alert.map(|(class, symbol, severity)| {
        view! {
            <span class=format!("mark-event {class}")>
                <Icon symbol />
                <span class="unseen">{severity}</span>
            </span>
        }
    });
    let said = match event.kind {
        Some(kind) => sentence(words, kind).into_any(),
        None => view! {
            {text!(words, "event-other")}
            " "
            <code>{event.name.clone()}</code>
        }
        .into_any(),
    };
    let account = match &event.account {
        Some((Some(id), name)) if is_link => view! { <a href=paths::user(id)>{given(name)}</a> }.into_any(),
        Some((_, name)) => given(name),
        None => nothing(),
    };
    let actor = match &event.actor {
        Some(name) => words::actor(words, name),
        None => view! { <span class="quiet">{text!(words, "audit-visitor")}</span> }.into_any(),
    };
    let browser = event
        .browser
        .as_deref()
        .map(|browser| view! { <span class="second">{given(&called(words, browser))}</span> });
    let place = match &event.address {
        Some(address) => view! {
            <span class="address">{given(address)}</span>
            {browser}
        }
        .into_any(),
        None if event.browser.is_some() => browser.into_any(),
        None => nothing(),
    };
    view! {
        <tr role="row">
            <td role="cell" class="when" data-label=text!(words, "audit-when")>
                {moment(words, event.at, Precision::Moment)}
            </td>
            <td role="cell" class="lead">
                <span class="marked">
                    {alert}
                    <span class="said">
                        <span>{said}</span>
                        {details(words, event)}
                    </span>
                </span>
            </td>
            <td role="cell" data-label=text!(words, "user-account")>
                {account}
            </td>
            <td role="cell" data-label=text!(words, "audit-by")>
                {actor}
            </td>
            <td role="cell" class="where" data-label=text!(words, "audit-where")>
                <span class="said">{place}</span>
            </td>
        </tr>
    }
    .into_any()
}

/// A cell with nothing in it.
fn nothing() -> AnyView {
    view! { <span class="quiet">"–"</span> }.into_any()
}

/// The method concerned, what it was done to, and what was noted beside it.
fn details(words: Words, event: &AuditRow) -> Option<AnyView> {
    let method = event.method.map(|kind| method_name(words, kind).into_any());
    let subject =
        event.subject.as_deref().map(|subject| given(&browser::subject(words, event.kind, subject)));
    let note = event.note.as_deref().map(|note| match event.kind {
        // What a manager typed; of other events, what it was set to.
        Some(EventKind::MethodRemoved | EventKind::OneTimePassMade) => {
            weave(&text!(words, "audit-note", note = SLOT), given(note))
        }
        _ => words::noted(words, note).map_or_else(|| given(note), IntoAny::into_any),
    });
    let parts: Vec<AnyView> = [method, subject, note].into_iter().flatten().collect();
    if parts.is_empty() {
        return None;
    }
    let parts = parts.into_iter().enumerate().map(|(index, part)| {
        view! {
            {(index > 0).then_some(" · ")}
            {part}
        }
    });
    Some(view! { <span class="second">{parts.collect_view()}</span> }.into_any())
}

fn pages(words: Words, page: &AuditPage) -> AnyView {
    let first = (!page.query.before.is_empty()).then(|| {
        view! {
            <a
                class="button plain small"
                href=paths::audit(paths::AUDIT, &newest(&page.query))
                rel="first"
            >
                {text!(words, "audit-newest")}
            </a>
        }
    });
    let older = page.next.clone().map(|before| {
        let href = paths::audit(paths::AUDIT, &AuditQuery { before, ..page.query.clone() });
        view! {
            <a class="button plain small" href=href rel="next">
                {text!(words, "audit-older")}
            </a>
        }
    });
    if first.is_none() && older.is_none() {
        return ().into_any();
    }
    view! {
        <nav class="acts" aria-label=text!(words, "users-pages")>
            {first}
            {older}
        </nav>
    }
    .into_any()
}
