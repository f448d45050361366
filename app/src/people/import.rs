use super::{user_form::invite, words};
use crate::{
    islands::SubmitButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{BackTo, Icon, NoticeLine, Symbol, field_state, problem},
};
use leptos::prelude::*;
use postern_types::{
    FieldError, Language,
    page::Frame,
    people::{ImportPage, LineProblem},
};

/// What a file may look like: every column, and what may be left empty.
const EXAMPLE: &str = "name,display_name,email,language,groups\n\
                       ada,Ada Maier,ada@example.org,en,Staff;Editors\n\
                       ben,Ben Okafor,ben@example.org,,Staff\n";

/// Making accounts from a file: it is read first, and nothing is made before somebody says so.
pub(crate) fn view(words: Words, frame: &Frame, page: &ImportPage) -> AnyView {
    let file = field_state(words, &frame.errors, "file");
    let described = if file.problem.is_some() { "file-hint file-problem" } else { "file-hint" };
    view! {
        <header class="head">
            <BackTo href=paths::USERS.to_owned() label=text!(words, "users-title") />
            <h1>{text!(words, "import-title")}</h1>
            <p class="quiet">{text!(words, "import-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        {(!page.problems.is_empty()).then(|| problems(words, &page.problems))}
        <form
            class="sheet pad stack"
            method="post"
            action=paths::USERS_IMPORT
            enctype="multipart/form-data"
        >
            <div class="field">
                <label for="file">{text!(words, "import-file")}</label>
                <input
                    class="input file"
                    type="file"
                    id="file"
                    name="file"
                    accept=".csv,text/csv"
                    required=true
                    autofocus=file.is_first
                    aria-describedby=described
                    aria-invalid=file.problem.is_some().then_some("true")
                />
                <p class="hint" id="file-hint">
                    {text!(words, "import-file-hint")}
                </p>
                {file
                    .problem
                    .map(|problem| {
                        view! {
                            <p class="problem" id="file-problem">
                                <Icon symbol=Symbol::Alert />
                                <span>{problem}</span>
                            </p>
                        }
                    })}
            </div>
            {invite(words, page.can_mail, page.is_invited)}
            <div class="acts">
                <SubmitButton
                    label=text!(words, "import-do")
                    busy=text!(words, "import-busy")
                    class=String::new()
                />
            </div>
        </form>
        {format(words)}
    }
    .into_any()
}

/// What the file has to look like.
fn format(words: Words) -> AnyView {
    let columns = [
        ("name", text!(words, "import-name")),
        ("display_name", text!(words, "import-display-name")),
        ("email", text!(words, "import-email")),
        ("language", text!(words, "import-language", tags = Language::ALL.map(Language::tag).join(", "))),
        ("groups", text!(words, "import-groups")),
    ];
    let columns = columns.map(|(name, what)| {
        view! {
            <div>
                <dt>
                    <code>{name}</code>
                </dt>
                <dd>{what}</dd>
            </div>
        }
    });
    view! {
        <section class="stack" aria-labelledby="format">
            <h2 id="format">{text!(words, "import-format")}</h2>
            <p class="small quiet">{text!(words, "import-columns")}</p>
            <div class="sheet">
                <dl class="terms columns">{columns}</dl>
                <pre class="example" dir="ltr" tabindex="0" role="region" aria-label=text!(words, "import-example")>
                    {EXAMPLE}
                </pre>
            </div>
        </section>
    }
    .into_any()
}

fn problems(words: Words, problems: &[(u32, LineProblem)]) -> AnyView {
    let rows = problems.iter().map(|(line, problem)| {
        view! {
            <tr>
                <td class="number">{words::number(words, u64::from(*line))}</td>
                <td>{said(words, problem)}</td>
            </tr>
        }
    });
    view! {
        <section class="stack" aria-labelledby="problems">
            <h2 id="problems" tabindex="-1" autofocus=true>
                {text!(words, "import-problems", count = problems.len())}
            </h2>
            <p class="small quiet">{text!(words, "import-kept")}</p>
            <div class="sheet">
                <table class="table">
                    <caption class="unseen">{text!(words, "import-problems", count = problems.len())}</caption>
                    <thead>
                        <tr>
                            <th scope="col" class="number">
                                {text!(words, "import-line")}
                            </th>
                            <th scope="col">{text!(words, "import-problem")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn said(words: Words, wrong: &LineProblem) -> AnyView {
    match wrong {
        LineProblem::Unreadable => text!(words, "line-unreadable").into_any(),
        LineProblem::UnknownColumn(name) => {
            weave(&text!(words, "line-unknown-column", name = SLOT), given(name))
        }
        LineProblem::MissingColumn(name) => {
            weave(&text!(words, "line-missing-column", name = SLOT), given(name))
        }
        LineProblem::TooManyLines(most) => {
            text!(words, "line-too-many", most = words::number(words, u64::from(*most))).into_any()
        }
        LineProblem::Field(error) => field(words, error),
        LineProblem::Repeated { column, line } => {
            weave(&text!(words, "line-repeated", column = SLOT, line = (*line)), code(column))
        }
        LineProblem::NoSuchGroup(name) => weave(&text!(words, "line-no-group", name = SLOT), given(name)),
        LineProblem::GroupNotYours(name) => {
            weave(&text!(words, "line-group-not-yours", name = SLOT), given(name))
        }
        LineProblem::NoSuchLanguage(name) => {
            weave(&text!(words, "line-no-language", name = SLOT), given(name))
        }
        LineProblem::NoAddress => text!(words, "line-no-address").into_any(),
    }
}

/// The name of a column, as it stands in the file.
fn code(column: &str) -> AnyView {
    view! { <code>{column.to_owned()}</code> }.into_any()
}

/// "email: This does not look like an email address."
pub(super) fn field(words: Words, error: &FieldError) -> AnyView {
    view! {
        {code(&error.field)}
        ": "
        {problem(words, error)}
    }
    .into_any()
}
