//! Edit my data: Browsers.

pub(crate) mod page;

use crate::text::Words;
use postern_types::{EventKind, browser::parts};

/// What a browser is called, in the reader's words: "Firefox on Windows".
pub(crate) fn called(words: Words, label: &str) -> String {
    match parts(label) {
        (browser, Some(system)) => text!(words, "browsers-named", browser = browser, system = system),
        (browser, None) => browser.to_owned(),
    }
}

/// What an event was done to, where that is a browser.
pub(crate) fn subject(words: Words, kind: Option<EventKind>, subject: &str) -> String {
    match kind {
        Some(EventKind::BrowserRemembered | EventKind::BrowserEnded) => called(words, subject),
        _ => subject.to_owned(),
    }
}
