use crate::{
    text::{Words, given},
    ui::day_text,
};
use leptos::prelude::*;
use postern_types::page::{EnrolAppPage, Frame};

/// Id of the QR code's path, drawn once on the page and used again on the sheet.
pub(super) const QR_ID: &str = "qr-modules";

/// The paper backup: on the screen it is not there, on paper nothing else is.
pub(super) fn view(words: Words, frame: &Frame, page: &EnrolAppPage) -> AnyView {
    let facts = [
        (text!(words, "sheet-portal"), frame.portal.clone()),
        (text!(words, "sheet-address"), page.address.clone()),
        (text!(words, "sheet-account"), page.person.name.clone()),
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
    let view_box = format!("0 0 {0} {0}", page.qr_size);
    view! {
        <section class="paper">
            <h2>{text!(words, "sheet-title")}</h2>
            <dl class="paper-facts">{facts}</dl>
            <svg class="paper-qr" viewBox=view_box shape-rendering="crispEdges" aria-hidden="true">
                <rect width="100%" height="100%" fill="#fff" />
                <use href=format!("#{QR_ID}") />
            </svg>
            <p class="paper-term">{text!(words, "sheet-code")}</p>
            <p class="paper-code">{page.code.clone()}</p>
            <h3>{text!(words, "sheet-lost-title")}</h3>
            <p>{text!(words, "sheet-lost")}</p>
            <p class="paper-keep">{text!(words, "sheet-keep")}</p>
        </section>
    }
    .into_any()
}
