//! What may be set. No database.

use crate::{Error, Result, account::line};
use postern_types::{FieldError, Problem};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Most characters of a name.
const MOST_NAME: usize = 60;
/// Most characters of whom to call.
const MOST_CONTACT: usize = 200;
/// The contrast with white that words need: 4.5 (WCAG 2.2, 1.4.3) on the tinted grounds of the pages, which are a little
/// darker than white.
const LEAST_CONTRAST: f64 = 5.2;

/// A colour of sRGB on which white words, and which on white, can be read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour([u8; 3]);

impl Colour {
    /// A colour as `<input type="color">` writes it: "#2c55b8".
    ///
    /// # Errors
    /// [`Problem::NotAColour`], or [`Problem::TooLight`] for words on it and in it.
    pub fn parse(text: &str) -> std::result::Result<Self, Problem> {
        let digits = text.trim().strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
        let part = |digits: &str, at: usize| u8::from_str_radix(&digits[at..at + 2], 16);
        let parsed = digits.and_then(|digits| {
            // A sign is none of the digits.
            digits.chars().all(|c| c.is_ascii_hexdigit()).then_some(())?;
            Some(Self([part(digits, 0).ok()?, part(digits, 2).ok()?, part(digits, 4).ok()?]))
        });
        let colour = parsed.ok_or(Problem::NotAColour)?;
        if colour.contrast_with_white() < LEAST_CONTRAST { Err(Problem::TooLight) } else { Ok(colour) }
    }

    /// WCAG 2.2's contrast ratio: 1 to 21.
    #[must_use]
    pub fn contrast_with_white(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }

    /// The same mixed with white, of which `share` percent are this colour: not one to write in.
    #[must_use]
    pub fn lightened(self, share: u16) -> String {
        let mixed = |part: u8| (u16::from(part) * share + 255 * (100 - share)) / 100;
        let [red, green, blue] = self.0.map(mixed);
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl fmt::Debug for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = &'static str;

    fn try_from(text: String) -> std::result::Result<Self, Self::Error> {
        Self::parse(&text).map_err(|_| "no colour that words can be read on")
    }
}

/// What was typed. An empty field leaves that as configured.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The portal's name.
    pub name: String,
    /// The accent colour.
    pub accent: String,
    /// Whom people call.
    pub contact: String,
}

/// What is stored of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stored {
    /// The portal's name; empty for the configured one.
    pub(super) name: String,
    /// The accent colour.
    pub(super) accent: Option<Colour>,
    /// Whom people call; empty for nobody.
    pub(super) contact: String,
    /// What tells the logo from every other one.
    pub(super) logo: Option<String>,
}

impl Draft {
    /// Checks all fields and brings them into shape.
    ///
    /// # Errors
    /// [`Error::Invalid`] with every field that needs another look.
    pub(super) fn checked(&self) -> Result<Stored> {
        let mut errors = Vec::new();
        let optional = |text: &str, field: &str, most: usize, errors: &mut Vec<FieldError>| match text.trim()
        {
            "" => String::new(),
            text => line(text, field, most, errors),
        };
        let name = optional(&self.name, "name", MOST_NAME, &mut errors);
        let contact = optional(&self.contact, "contact", MOST_CONTACT, &mut errors);
        let accent = match self.accent.trim() {
            "" => None,
            text => {
                Colour::parse(text).map_err(|problem| errors.push(FieldError::new("accent", problem))).ok()
            }
        };
        if errors.is_empty() {
            Ok(Stored { name, accent, contact, logo: None })
        } else {
            Err(Error::Invalid(errors))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_one_on_which_words_can_be_read() {
        for good in ["#2c55b8", " #2C55B8 ", "#000000", "#6c6c6c", "#b3261e"] {
            assert!(Colour::parse(good).is_ok(), "{good}");
        }
        for light in ["#ffffff", "#777777", "#6f6f6f", "#ffcc00", "#00aaff"] {
            assert_eq!(Colour::parse(light), Err(Problem::TooLight), "{light}");
        }
        for none in ["2c55b8", "#2c5", "#2c55b80", "#+c55b8", "#é55b8", "red", "#2c55b8;}", "url(x)"] {
            assert_eq!(Colour::parse(none), Err(Problem::NotAColour), "{none}");
        }
        assert_eq!(Colour::parse("#2C55B8").unwrap().to_string(), "#2c55b8");
        assert!((Colour::parse("#000000").unwrap().contrast_with_white() - 21.0).abs() < 0.01);
    }

    #[test]
    fn a_colour_mixed_with_white_is_between_both() {
        let black = Colour::parse("#000000").unwrap();
        assert_eq!(black.lightened(100), black.to_string());
        assert_eq!(black.lightened(0), "#ffffff");
        assert_eq!(black.lightened(60), "#666666");
    }

    #[test]
    fn what_is_left_empty_is_as_configured() {
        assert_eq!(Draft::default().checked().unwrap(), Stored::default());
        let draft = Draft {
            name: "A\nB".to_owned(),
            accent: "#fff".to_owned(),
            contact: "x".repeat(MOST_CONTACT + 1),
        };
        let Err(Error::Invalid(errors)) = draft.checked() else { panic!("it is refused") };
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["name", "contact", "accent"]);
    }
}
