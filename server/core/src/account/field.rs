//! What may stand in a name, an address, a label.

use postern_types::{FieldError, Problem};
use unicode_normalization::UnicodeNormalization;

/// Most characters of a person's name.
pub(crate) const MOST_NAME: usize = 100;

/// The form of an account name that is stored and looked up: NFKC, lower case, trimmed.
#[must_use]
pub fn normal_name(text: &str) -> String {
    text.trim().nfkc().flat_map(char::to_lowercase).nfkc().collect()
}

/// Names and address of a person, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Account name, normalised.
    pub name: String,
    /// Name shown to people.
    pub display_name: String,
    /// Address, if one was given.
    pub email: Option<String>,
}

impl Contact {
    /// Checks the three fields.
    ///
    /// # Errors
    /// Every field that needs another look.
    pub fn parse(name: &str, display_name: &str, email: &str) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let name = normal_name(name);
        errors.extend(name_problem(&name).map(|problem| FieldError::new("name", problem)));
        let display_name = line(display_name, "display_name", MOST_NAME, &mut errors);
        let email = address(email, "email", &mut errors);
        if errors.is_empty() { Ok(Self { name, display_name, email }) } else { Err(errors) }
    }
}

/// A required line of text: trimmed, of `most` characters, without control or direction-changing characters, which
/// would let one name look like another.
pub(crate) fn line(text: &str, field: &str, most: usize, errors: &mut Vec<FieldError>) -> String {
    let text: String = text.trim().nfc().collect();
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let problem = match text.chars().count() {
        0 => Some(Problem::Required),
        n if n > most => Some(Problem::TooLong { most: u32::try_from(most).unwrap_or(u32::MAX) }),
        _ if text.contains(is_hidden) => Some(Problem::BadCharacters),
        _ => None,
    };
    errors.extend(problem.map(|problem| FieldError::new(field, problem)));
    text
}

/// An address, if one was typed.
pub(crate) fn address(text: &str, field: &str, errors: &mut Vec<FieldError>) -> Option<String> {
    let text = text.trim();
    errors.extend(address_problem(text).map(|problem| FieldError::new(field, problem)));
    (!text.is_empty()).then(|| text.to_owned())
}

/// A name has letters, digits and `._-`; no `@`, so that it never reads as somebody's address.
fn name_problem(name: &str) -> Option<Problem> {
    match name.chars().count() {
        0 => Some(Problem::Required),
        n if n > 64 => Some(Problem::TooLong { most: 64 }),
        _ if name.contains(|c: char| !c.is_alphanumeric() && !"._-".contains(c)) => Some(Problem::BadName),
        _ => None,
    }
}

fn address_problem(email: &str) -> Option<Problem> {
    if email.is_empty() {
        return None;
    }
    if email.len() > 254 {
        return Some(Problem::TooLong { most: 254 });
    }
    let is_address = email.split_once('@').is_some_and(|(local, host)| {
        let is_odd = |c: char| c.is_control() || c.is_whitespace() || "<>()[],;:\\\"@".contains(c);
        !local.is_empty()
            && !email.replacen('@', "", 1).contains(is_odd)
            && host
                .split('.')
                .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
    });
    (!is_address).then_some(Problem::NotAnAddress)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_however_it_is_typed() {
        for typed in ["Ada", " ada ", "ＡＤＡ", "ADA"] {
            assert_eq!(normal_name(typed), "ada");
        }
    }

    #[test]
    fn fields_say_what_is_wrong_with_them() {
        let problems = |name: &str, display: &str, email: &str| {
            Contact::parse(name, display, email)
                .err()
                .unwrap_or_default()
                .into_iter()
                .map(|error| (error.field, error.problem))
                .collect::<Vec<_>>()
        };
        assert_eq!(problems("ada", "Ada", ""), []);
        assert_eq!(problems("jürgen.o-k_2", "Jürgen", "j@exämple.de"), []);
        assert_eq!(
            problems("", "", ""),
            [("name".to_owned(), Problem::Required), ("display_name".to_owned(), Problem::Required)]
        );
        assert_eq!(problems("a@b", "A", ""), [("name".to_owned(), Problem::BadName)]);
        assert_eq!(
            problems("a\u{202e}b", "A\u{202e}", ""),
            [("name".to_owned(), Problem::BadName), ("display_name".to_owned(), Problem::BadCharacters)]
        );
        for address in
            ["a", "@b", "a@", "a@b@c", "a b@c.d", "a@b..c", "a@b\r\nRCPT TO:x", "a@-b.c", "<a@b.c>"]
        {
            assert_eq!(
                problems("a", "A", address),
                [("email".to_owned(), Problem::NotAnAddress)],
                "{address}"
            );
        }
    }
}
