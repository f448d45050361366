//! The two layouts of every mail: `templates/mail.txt` and `templates/mail.html`.

use super::{
    Written,
    colour::{Palette, palettes},
    draft::{Draft, Pen},
    given::{Part, flat, given, parts},
};
use crate::paths;
use askama::Template;
use std::fmt;

#[derive(Template)]
#[template(path = "mail.txt")]
struct Plain<'a> {
    frame: &'a Frame<'a>,
    draft: &'a Draft,
}

impl Plain<'_> {
    fn flat(&self, line: &str) -> String {
        flat(line)
    }
}

// Askama escapes whatever it writes into a file of this ending.
#[derive(Template)]
#[template(path = "mail.html")]
struct Html<'a> {
    frame: &'a Frame<'a>,
    draft: &'a Draft,
    light: Palette<'a>,
    dark: Palette<'a>,
}

impl Html<'_> {
    fn parts<'a>(&self, line: &'a str) -> Vec<Part<'a>> {
        parts(line)
    }
}

/// What stands around every mail.
struct Frame<'a> {
    language: &'static str,
    direction: &'static str,
    /// The sides where a line begins and ends.
    start: &'static str,
    end: &'static str,
    subject: &'a str,
    portal: &'a str,
    base_url: &'a str,
    home: String,
    greeting: String,
    /// Before a link in full.
    copy: String,
    /// Whose account it is about.
    about: String,
}

/// The mail in both forms.
pub(super) fn lay_out(pen: &Pen<'_>, draft: &Draft) -> Result<Written, fmt::Error> {
    let words = pen.words;
    let subject =
        flat(&text!(words, "page-title", page = draft.title.as_str(), portal = pen.portal.as_str()));
    let (start, end) =
        if pen.letter.language.is_right_to_left() { ("right", "left") } else { ("left", "right") };
    let frame = Frame {
        language: pen.letter.language.tag(),
        direction: pen.letter.language.direction(),
        start,
        end,
        subject: &subject,
        portal: &pen.portal,
        base_url: pen.base_url,
        home: format!("{}{}", pen.base_url, paths::HOME),
        greeting: text!(words, "mail-greeting", name = given(&pen.letter.display_name)),
        copy: text!(words, "mail-link-copy"),
        about: text!(words, "mail-about", account = given(&pen.letter.account), portal = pen.portal.as_str()),
    };
    let text = Plain { frame: &frame, draft }.render()?;
    let (light, dark) = palettes(pen.accent);
    let html = Html { frame: &frame, draft, light, dark }.render()?;
    Ok(Written { text, html, subject })
}
