use super::{import::field, words};
use crate::{
    islands::SubmitButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{BackTo, Icon, NoticeLine, Symbol},
};
use leptos::prelude::*;
use postern_types::{
    page::Frame,
    people::{JobKind, JobPage, JobRow, Outcome},
};

/// What it does, as a heading.
pub(crate) fn title(words: Words, kind: &JobKind) -> String {
    match kind {
        JobKind::Bulk { kind, .. } => words::bulk(words, *kind),
        JobKind::Import { .. } => text!(words, "import-title"),
    }
}

/// Whether it is followed by the page's script: while it is under way.
pub(crate) const fn is_running(page: &JobPage) -> bool {
    !page.is_finished && (page.is_started || !matches!(page.kind, JobKind::Import { .. }))
}

/// Work on many accounts: proposed, under way, over.
pub(crate) fn view(words: Words, frame: &Frame, page: &JobPage) -> AnyView {
    let (back, back_label) = match page.kind {
        JobKind::Import { .. } if !page.is_started => (paths::USERS_IMPORT, text!(words, "import-title")),
        _ => (paths::USERS, text!(words, "users-title")),
    };
    let group = match &page.kind {
        JobKind::Bulk { group: Some(group), .. } => {
            let text = weave(&text!(words, "job-group", name = SLOT), given(group));
            Some(view! { <p class="quiet">{text}</p> })
        }
        _ => None,
    };
    let (state, rows) = if page.is_finished {
        (finished(words, page), table(words, page, true))
    } else if is_running(page) {
        (running(words, page), table(words, page, true))
    } else {
        (proposed(words, page), table(words, page, false))
    };
    view! {
        <header class="head">
            <BackTo href=back.to_owned() label=back_label />
            <h1>{title(words, &page.kind)}</h1>
            {group}
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        {state}
        {(!page.rows.is_empty()).then_some(rows)}
    }
    .into_any()
}

/// A file that was read and found good.
fn proposed(words: Words, page: &JobPage) -> AnyView {
    let is_invited = matches!(page.kind, JobKind::Import { is_invited: true });
    let mail = if is_invited { text!(words, "job-invited") } else { text!(words, "job-not-invited") };
    view! {
        <form class="sheet pad stack" method="post" action=paths::job_start(&page.id)>
            <div class="prose">
                <p class="big">{text!(words, "job-proposed", count = page.total)}</p>
                <p class="quiet small">{mail}</p>
            </div>
            <div class="acts">
                <SubmitButton
                    label=text!(words, "job-start")
                    busy=text!(words, "busy-working")
                    class=String::new()
                />
                <a class="button plain" href=paths::USERS_IMPORT>
                    {text!(words, "job-other-file")}
                </a>
            </div>
        </form>
    }
    .into_any()
}

/// How far it is. The script that follows it is `shell/job-progress.js`.
fn running(words: Words, page: &JobPage) -> AnyView {
    let far = || {
        let total = words::number(words, u64::from(page.total));
        let done = view! { <span data-done>{page.done}</span> };
        weave(&text!(words, "job-progress", done = SLOT, total = total), done)
    };
    view! {
        <div class="sheet pad stack" data-progress=paths::job_progress(&page.id)>
            <p class="big" id="far" aria-hidden="true">
                {far()}
            </p>
            <progress
                class="progress"
                max=page.total.max(1).to_string()
                value=page.done.to_string()
                aria-label=title(words, &page.kind)
            ></progress>
            // Read out now and then, not with every row.
            <p class="unseen" role="status">
                {far()}
            </p>
            <p class="quiet small">{text!(words, "job-leave")}</p>
            <div class="acts">
                <a class="button plain small" href=paths::job(&page.id)>
                    <Icon symbol=Symbol::Refresh />
                    {text!(words, "job-refresh")}
                </a>
            </div>
        </div>
    }
    .into_any()
}

fn finished(words: Words, page: &JobPage) -> AnyView {
    let done = page.done.saturating_sub(page.failed);
    let (class, symbol, text) = if page.failed == 0 {
        ("note good", Symbol::Check, text!(words, "job-all-done", count = done))
    } else {
        ("note warn", Symbol::Alert, text!(words, "job-some-done", done = done, failed = page.failed))
    };
    view! {
        <div class=class role="status">
            <Icon symbol />
            <p>{text}</p>
        </div>
        <div class="acts">
            <a class="button" href=paths::USERS>
                {text!(words, "job-back")}
            </a>
        </div>
    }
    .into_any()
}

fn table(words: Words, page: &JobPage, has_outcome: bool) -> AnyView {
    let rows = page.rows.iter().map(|row| {
        view! {
            <tr>
                <td class="number">{row.number}</td>
                <td class="given">{given(&row.label)}</td>
                {has_outcome.then(|| view! { <td>{outcome(words, row)}</td> })}
            </tr>
        }
    });
    let number = match page.kind {
        JobKind::Import { .. } => text!(words, "import-line"),
        JobKind::Bulk { .. } => text!(words, "job-number"),
    };
    let title = if has_outcome { text!(words, "job-rows") } else { text!(words, "job-first-rows") };
    view! {
        <section class="stack" aria-labelledby="rows">
            <h2 id="rows">{title}</h2>
            <div class="sheet">
                <table class="table">
                    <caption class="unseen">{self::title(words, &page.kind)}</caption>
                    <thead>
                        <tr>
                            <th scope="col" class="number">
                                {number}
                            </th>
                            <th scope="col">{text!(words, "users-name")}</th>
                            {has_outcome.then(|| view! { <th scope="col">{text!(words, "job-outcome")}</th> })}
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn outcome(words: Words, row: &JobRow) -> AnyView {
    let Some(outcome) = &row.outcome else {
        return view! { <span class="quiet">{text!(words, "job-waiting")}</span> }.into_any();
    };
    let (class, symbol, text) = match outcome {
        Outcome::Done => ("outcome good", Symbol::Check, text!(words, "job-done").into_any()),
        Outcome::Refused(why) => ("outcome warn", Symbol::Alert, words::refusal(words, *why).into_any()),
        Outcome::Gone => ("outcome warn", Symbol::Alert, text!(words, "job-gone").into_any()),
        Outcome::Invalid(errors) => {
            let errors = errors.iter().map(|error| view! { <span>{field(words, error)}</span> });
            let errors = view! { <span class="lines">{errors.collect_view()}</span> };
            ("outcome bad", Symbol::Cross, errors.into_any())
        }
        Outcome::Failed => ("outcome bad", Symbol::Cross, text!(words, "job-failed").into_any()),
    };
    view! {
        <span class=class>
            <Icon symbol />
            <span>{text}</span>
        </span>
    }
    .into_any()
}
