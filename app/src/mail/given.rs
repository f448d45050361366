//! Text that people chose, made harmless for a line of a mail.

/// Stand before and after it: the HTML puts it into an element of its own there, plain text leaves them out.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The most bytes that are kept of it: more than the longest address. Two of them and a sentence are within the 998
/// bytes that a line of a mail may have.
const MOST: usize = 400;

/// One line: control characters and line breaks become spaces, characters that turn the direction are left out.
pub(super) fn flat(text: &str) -> String {
    let is_break = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let is_direction = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !is_direction(*c)).map(|c| if is_break(c) { ' ' } else { c }).collect()
}

/// What a person chose, to be put into a sentence.
pub(super) fn given(text: &str) -> String {
    let mut line = flat(text);
    if line.len() > MOST {
        line.truncate(line.floor_char_boundary(MOST));
        line.push('…');
    }
    let [open, close] = MARKS;
    format!("{open}{line}{close}")
}

/// A piece of a sentence.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part<'a> {
    pub(super) text: &'a str,
    pub(super) is_given: bool,
}

/// A sentence in pieces: what is said, and what a person chose.
pub(super) fn parts(line: &str) -> Vec<Part<'_>> {
    // Marks come from `given` alone and in pairs, so every second piece is one that was given.
    let pieces = line.split(MARKS).enumerate();
    pieces
        .map(|(at, text)| Part { text, is_given: at % 2 == 1 })
        .filter(|part| !part.text.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_on_their_line_and_keep_their_direction() {
        let name = given("Eve\r\nBcc: x\u{2028}\u{202e}gnp\u{2069}.exe");
        let line = format!("Hello {name},");
        let said = |text| Part { text, is_given: false };
        let given = Part { text: "Eve  Bcc: x gnp.exe", is_given: true };
        assert_eq!(parts(&line), [said("Hello "), given, said(",")]);
        assert_eq!(flat(&line), "Hello Eve  Bcc: x gnp.exe,");
    }

    #[test]
    fn long_names_are_cut_between_characters() {
        let name = flat(&given(&"ä€".repeat(1_000)));
        assert!(name.len() <= MOST + '…'.len_utf8() && name.ends_with('…'), "{name}");
    }
}
