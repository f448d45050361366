//! PDF: the help as a book, and the backup sheet. What is set comes in as data, never as markup, so that nothing that
//! somebody typed can do more than stand there. The look is in `templates/`.

mod world;

use postern_types::{help::Book, sheet::Printed};
use serde::Serialize;
use std::collections::BTreeMap;
use world::Press;

/// What a document could not be set for.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was to be set could not be written down as data.
    #[error("the document could not be described: {0}")]
    Data(#[from] serde_json::Error),
    /// A template is wrong, or does not fit what was to be set.
    #[error("the document could not be set: {0}")]
    Typesetting(String),
}

/// Sets the help. `drawings` are its pictures (SVG) by their names.
///
/// # Errors
/// A picture is missing, or the template does not fit. The tests set every page in every language.
pub fn help(book: &Book, drawings: BTreeMap<String, String>) -> Result<Vec<u8>, Error> {
    set(
        concat!(include_str!("../templates/common.typ"), include_str!("../templates/help.typ")),
        book,
        drawings,
    )
}

/// Sets a backup sheet.
///
/// # Errors
/// The template does not fit, which the tests would show.
pub fn sheet(printed: &Printed) -> Result<Vec<u8>, Error> {
    let app = printed.app.as_ref().map(|app| {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {0}\" shape-rendering=\"crispEdges\">\
             <path d=\"{1}\"/></svg>",
            app.qr_size, app.qr_path
        );
        ("code".to_owned(), svg)
    });
    set(
        concat!(include_str!("../templates/common.typ"), include_str!("../templates/sheet.typ")),
        printed,
        app.into_iter().collect(),
    )
}

fn set(
    template: &'static str,
    data: &impl Serialize,
    drawings: BTreeMap<String, String>,
) -> Result<Vec<u8>, Error> {
    let press = Press::new(template, serde_json::to_vec(data)?, drawings);
    let result = press.print();
    // What was computed on the way is kept for the next document otherwise, without limit.
    typst::comemo::evict(0);
    result
}
