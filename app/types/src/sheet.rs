//! The backup sheet on paper: the same words and codes for the page and for the PDF.

use serde::Serialize;
use std::fmt;

/// What stands on the sheet.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Printed {
    /// BCP 47 tag of its language.
    pub language: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// "Backup sheet".
    pub title: String,
    /// Portal, address, account and date, each by its name.
    pub facts: Vec<(String, String)>,
    /// The app's secret, where it is at hand.
    pub app: Option<PrintedApp>,
    /// Recovery codes, where there are any.
    pub codes: Option<PrintedCodes>,
    /// "When you lose your phone".
    pub lost: String,
    /// What to do then.
    pub what_to_do: String,
    /// How to keep it.
    pub keep: String,
}

// Not derived: it is full of secrets.
impl fmt::Debug for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Printed")
    }
}

/// The secret of an app.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct PrintedApp {
    /// What it is called.
    pub title: String,
    /// The modules of the QR code: an SVG path. Empty where they are drawn on the page already.
    pub qr_path: String,
    /// The side of its square, in modules.
    pub qr_size: u32,
    /// The registration code.
    pub code: String,
}

/// Recovery codes.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct PrintedCodes {
    /// What they are called.
    pub title: String,
    /// How they are used.
    pub text: String,
    /// Each of them, in groups.
    pub codes: Vec<String>,
}
