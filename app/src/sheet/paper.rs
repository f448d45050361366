use crate::{
    text::{Words, given},
    ui::day_text,
};
use leptos::prelude::*;
use postern_types::{
    UnixMs,
    page::Person,
    sheet::{Printed, PrintedApp, PrintedCodes},
};

/// The secret of an app, on paper.
pub(crate) struct PaperApp<'a> {
    /// The modules of its QR code: an SVG path, or the id of one that is drawn on the page already.
    pub(crate) modules: Modules<'a>,
    pub(crate) qr_size: u32,
    pub(crate) code: &'a str,
}

/// Where the modules of the QR code come from.
#[derive(Clone, Copy)]
pub(crate) enum Modules<'a> {
    /// Drawn here: an SVG path.
    Path(&'a str),
    /// Drawn on the page already, under this id.
    Drawn(&'static str),
}

/// One page, A4 or Letter, black on white.
pub(crate) struct Paper<'a> {
    pub(crate) portal: &'a str,
    pub(crate) person: &'a Person,
    pub(crate) address: &'a str,
    pub(crate) app: Option<PaperApp<'a>>,
    pub(crate) codes: &'a [String],
    pub(crate) now: UnixMs,
}

impl Paper<'_> {
    /// What stands on it.
    pub(crate) fn said(&self, words: Words) -> Printed {
        let app = self.app.as_ref().map(|app| PrintedApp {
            title: text!(words, "sheet-code"),
            qr_path: match app.modules {
                Modules::Path(path) => path.to_owned(),
                Modules::Drawn(_) => String::new(),
            },
            qr_size: app.qr_size,
            code: app.code.to_owned(),
        });
        let codes = (!self.codes.is_empty()).then(|| PrintedCodes {
            title: text!(words, "sheet-codes"),
            text: text!(words, "sheet-codes-text"),
            codes: self.codes.to_vec(),
        });
        let phone = || text!(words, "sheet-lost-title");
        let (lost, what_to_do) = match (&app, &codes) {
            (Some(_), None) => (phone(), text!(words, "sheet-lost-app")),
            (Some(_), Some(_)) => (phone(), text!(words, "sheet-lost-both")),
            (None, _) => (text!(words, "sheet-lost-any-title"), text!(words, "sheet-lost-codes")),
        };
        Printed {
            language: words.0.tag(),
            direction: words.0.direction(),
            title: text!(words, "sheet-title"),
            facts: vec![
                (text!(words, "sheet-portal"), self.portal.to_owned()),
                (text!(words, "sheet-address"), self.address.to_owned()),
                (text!(words, "sheet-account"), self.person.name.clone()),
                (text!(words, "sheet-date"), day_text(words, self.now)),
            ],
            app,
            codes,
            lost,
            what_to_do,
            keep: text!(words, "sheet-keep"),
        }
    }
}

/// The sheet in the page. `is_shown` where it is to be seen on the screen too; else it is on paper alone.
pub(crate) fn view(words: Words, paper: &Paper<'_>, is_shown: bool) -> AnyView {
    let said = paper.said(words);
    let facts = said.facts.iter().map(|(term, value)| {
        view! {
            <div>
                <dt>{term.clone()}</dt>
                <dd>{given(value)}</dd>
            </div>
        }
    });
    let modules = paper.app.as_ref().map(|app| app.modules);
    view! {
        <section class="paper" class:shown=is_shown aria-label=said.title.clone()>
            <h2>{said.title.clone()}</h2>
            <dl class="paper-facts">{facts.collect_view()}</dl>
            {said.app.as_ref().zip(modules).map(|(app, modules)| secret(app, modules))}
            {said.codes.as_ref().map(codes)}
            <h3>{said.lost}</h3>
            <p>{said.what_to_do}</p>
            <p class="paper-keep">{said.keep}</p>
        </section>
    }
    .into_any()
}

fn secret(app: &PrintedApp, modules: Modules<'_>) -> AnyView {
    let view_box = format!("0 0 {0} {0}", app.qr_size);
    let modules = match modules {
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
                <h3>{app.title.clone()}</h3>
                <p class="paper-code" dir="ltr">{app.code.clone()}</p>
            </div>
        </div>
    }
    .into_any()
}

fn codes(codes: &PrintedCodes) -> AnyView {
    let items = codes.codes.iter().map(|code| view! { <li dir="ltr">{code.clone()}</li> });
    view! {
        <h3>{codes.title.clone()}</h3>
        <p>{codes.text.clone()}</p>
        <ol class="paper-codes">{items.collect_view()}</ol>
    }
    .into_any()
}
