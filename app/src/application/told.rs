//! What somebody reads in an application's place who is not let through to it, where no page of the portal can be shown.

use crate::text::Words;
use postern_types::Language;

/// A form that was sent when its sender was no longer signed in, or what a script asks for.
#[must_use]
pub fn signed_out(language: Language) -> String {
    text!(Words(language), "application-signed-out")
}

/// What is for nobody.
#[must_use]
pub fn refused(language: Language) -> String {
    text!(Words(language), "application-refused")
}
