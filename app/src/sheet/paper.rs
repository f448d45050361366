use crate::{
    text::{Words, given},
    ui::day_text,
};
use leptos::prelude::*;
use postern_types::page::{Frame, Person};

/// Where the modules of the QR code come from.
pub(crate) enum Modules<'a> {
    /// Drawn here: an SVG path.
    Path(&'a str),
    /// Drawn on the page already, under this id.
    Drawn(&'static str),
}

/// The secret of an app, on paper.
pub(crate) struct PaperApp<'a> {
    pub(crate) modules: Modules<'a>,
    pub(crate) qr_size: u32,
    pub(crate) code: &'a str,
}

/// One page, A4 or Letter, black on white.
pub(crate) struct Paper<'a> {
    pub(crate) person: &'a Person,
    pub(crate) address: &'a str,
    pub(crate) app: Option<PaperApp<'a>>,
    pub(crate) codes: &'a [String],
    /// To be seen on the screen too; else on paper alone.
    pub(crate) is_shown: bool,
}

pub(crate) fn view(words: Words, frame: &Frame, paper: &Paper<'_>) -> AnyView {
    let facts = [
        (text!(words, "sheet-portal"), frame.portal.clone()),
        (text!(words, "sheet-address"), paper.address.to_owned()),
        (text!(words, "sheet-account"), paper.person.name.clone()),
        (text!(words, "sheet-date"), day_text(words, frame.now)),
    ];
    let facts = facts.map(|(term, value)| {
        view! {
            <div>
                <dt>{term}</dt>
                <dd>{given(&value)}</dd>
            </div>
        }
    });
    let phone = || text!(words, "sheet-lost-title");
    let (lost, what_to_do) = match (paper.app.is_some(), paper.codes.is_empty()) {
        (true, true) => (phone(), text!(words, "sheet-lost-app")),
        (true, false) => (phone(), text!(words, "sheet-lost-both")),
        (false, _) => (text!(words, "sheet-lost-any-title"), text!(words, "sheet-lost-codes")),
    };
    view! {
        <section class="paper" class:shown=paper.is_shown aria-label=text!(words, "sheet-title")>
            <h2>{text!(words, "sheet-title")}</h2>
            <dl class="paper-facts">{facts}</dl>
            {paper.app.as_ref().map(|app| secret(words, app))}
            {(!paper.codes.is_empty()).then(|| codes(words, paper.codes))}
            <h3>{lost}</h3>
            <p>{what_to_do}</p>
            <p class="paper-keep">{text!(words, "sheet-keep")}</p>
        </section>
    }
    .into_any()
}

fn secret(words: Words, app: &PaperApp<'_>) -> AnyView {
    let view_box = format!("0 0 {0} {0}", app.qr_size);
    let modules = match app.modules {
        Modules::Path(path) => view! { <path fill="#000" d=path.to_owned() /> }.into_any(),
        Modules::Drawn(id) => view! { <use href=format!("#{id}") /> }.into_any(),
    };
    view! {
        <div class="paper-app">
            <svg class="paper-qr" viewBox=view_box shape-rendering="crispEdges" aria-hidden="true">
                <rect width="100%" height="100%" fill="#fff" />
                {modules}
            </svg>
            <div>
                <h3>{text!(words, "sheet-code")}</h3>
                <p class="paper-code">{app.code.to_owned()}</p>
            </div>
        </div>
    }
    .into_any()
}

fn codes(words: Words, codes: &[String]) -> AnyView {
    let items = codes.iter().map(|code| view! { <li>{code.clone()}</li> });
    view! {
        <h3>{text!(words, "sheet-codes")}</h3>
        <p>{text!(words, "sheet-codes-text")}</p>
        <ol class="paper-codes">{items.collect_view()}</ol>
    }
    .into_any()
}
