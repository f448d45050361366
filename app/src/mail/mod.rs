//! Mails: a letter in, its words as plain text and as HTML out. Sending them is the server's part.

mod colour;
mod content;
mod draft;
mod given;
mod layout;
mod news;

use draft::Pen;
use postern_types::letter::Letter;
use std::fmt;

/// The portal that a mail comes from.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// Its name.
    pub portal: &'a str,
    /// Its address without a slash at the end: "https://auth.example.org". Every link begins with it.
    pub base_url: &'a str,
    /// Its colour, where it has one of its own.
    pub accent: Option<Accent<'a>>,
}

/// A colour of the portal's own: "#2c55b8".
#[derive(Clone, Copy, Debug)]
pub struct Accent<'a> {
    /// Words and buttons on white.
    pub on_light: &'a str,
    /// The same on a dark ground.
    pub on_dark: &'a str,
    /// Around a code, on white.
    pub wash: &'a str,
}

/// A mail in words, the same in both forms.
#[derive(Clone, PartialEq, Eq)]
pub struct Written {
    /// One line without control characters, and without the code or link of the mail.
    pub subject: String,
    /// For programs that show text alone.
    pub text: String,
    /// A whole document that loads nothing.
    pub html: String,
}

// Not derived: code and link are in the text, and must not get into a log by a careless `{:?}`.
impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Written").field("subject", &self.subject).finish_non_exhaustive()
    }
}

/// Writes a letter.
///
/// # Errors
/// None is known: the layouts write into memory. It is what every template may answer.
pub fn write(letter: &Letter, sender: &Sender<'_>) -> Result<Written, fmt::Error> {
    let pen = Pen::new(letter, sender);
    layout::lay_out(&pen, &content::draft(&pen))
}

#[cfg(test)]
mod tests;
