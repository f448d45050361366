//! The backup sheet: on the page that shows it once, on paper, and as PDF.

pub(crate) mod page;
pub(crate) mod paper;

use crate::text::Words;
use paper::Paper;
use postern_types::{
    Language, UnixMs,
    page::{Person, SheetApp},
    sheet::Printed,
};

/// What stands on the sheet of this person, for the PDF.
#[must_use]
pub fn printed(
    language: Language,
    portal: &str,
    address: &str,
    person: &Person,
    app: Option<&SheetApp>,
    codes: &[String],
    now: UnixMs,
) -> Printed {
    let app = app.map(page::paper_app);
    Paper { portal, person, address, app, codes, now }.said(Words(language))
}
