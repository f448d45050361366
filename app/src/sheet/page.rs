use super::paper::{self, Modules, Paper, PaperApp};
use crate::{
    islands::{CopyButton, PrintButton},
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Icon, Symbol},
};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use postern_types::page::{Frame, SheetApp, SheetOccasion, SheetPage};

pub(crate) fn view(words: Words, frame: &Frame, page: &SheetPage) -> AnyView {
    let (title, lead) = match &page.occasion {
        SheetOccasion::AppAdded { name } => (
            weave(&text!(words, "sheet-added-title", name = SLOT), given(name)),
            text!(words, "sheet-added-lead").into_any(),
        ),
        SheetOccasion::AppReplaced { name, old } => (
            weave(&text!(words, "sheet-added-title", name = SLOT), given(name)),
            weave(&text!(words, "sheet-replaced-lead", old = SLOT), given(old)),
        ),
        SheetOccasion::KeyAdded { name } => (
            weave(&text!(words, "sheet-added-title", name = SLOT), given(name)),
            text!(words, "sheet-key-lead").into_any(),
        ),
        SheetOccasion::EmailCodeOn { address } => (
            weave(&text!(words, "sheet-added-title", name = SLOT), given(address)),
            text!(words, "sheet-email-lead").into_any(),
        ),
        SheetOccasion::CodesMade => {
            (text!(words, "sheet-made-title").into_any(), text!(words, "sheet-made-lead").into_any())
        }
    };
    let paper = Paper {
        portal: &frame.portal,
        person: &page.person,
        address: &page.address,
        app: page.app.as_ref().map(paper_app),
        codes: &page.codes,
        now: frame.now,
    };
    let once =
        if page.codes.is_empty() { text!(words, "sheet-once-app") } else { text!(words, "sheet-once") };
    view! {
        <header class="head">
            <h1>{title}</h1>
            <p class="quiet">{lead}</p>
        </header>
        <div class="note warn" role="note">
            <Icon symbol=Symbol::Alert />
            <p>{once}</p>
        </div>
        <div class="acts">
            <PrintButton label=text!(words, "sheet-print") />
            {pdf(words, page)}
            {(!page.codes.is_empty()).then(|| codes_acts(words, frame, page))}
        </div>
        {paper::view(words, &paper, true)}
        <div class="acts">
            <a class="button" href=page.next.clone()>
                {text!(words, "sheet-done")}
            </a>
        </div>
    }
    .into_any()
}

pub(super) fn paper_app(app: &SheetApp) -> PaperApp<'_> {
    PaperApp { modules: Modules::Path(&app.qr_path), qr_size: app.qr_size, code: &app.code }
}

/// The same as a file. What stands on it goes to the server and back, because it is stored nowhere.
fn pdf(words: Words, page: &SheetPage) -> AnyView {
    let code = page.app.as_ref().map(|app| app.code.clone()).unwrap_or_default();
    view! {
        <form method="post" action=paths::SHEET_PDF>
            <input type="hidden" name="code" value=code />
            <input type="hidden" name="codes" value=page.codes.join(" ") />
            <button class="button plain small" type="submit">
                <Icon symbol=Symbol::Download />
                {text!(words, "sheet-pdf")}
            </button>
        </form>
    }
    .into_any()
}

/// Copying and downloading the codes.
fn codes_acts(words: Words, frame: &Frame, page: &SheetPage) -> AnyView {
    let codes = page.codes.join("\n");
    let head =
        text!(words, "sheet-file", portal = frame.portal.as_str(), account = page.person.name.as_str());
    let file = format!("{head}\n{}\n\n{codes}\n", page.address);
    let link = format!("data:text/plain;charset=utf-8,{}", utf8_percent_encode(&file, NON_ALPHANUMERIC));
    view! {
        <CopyButton text=codes label=text!(words, "sheet-copy") done=text!(words, "enrol-copied") />
        <a class="button plain small" href=link download="recovery-codes.txt">
            <Icon symbol=Symbol::Download />
            {text!(words, "sheet-download")}
        </a>
    }
    .into_any()
}
