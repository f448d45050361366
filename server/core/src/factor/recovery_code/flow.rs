//! How codes look. No database, no clock.

use std::fmt;
use zeroize::Zeroizing;

/// Codes of a set.
pub const COUNT: usize = 10;
/// A sign-in that leaves this many, or fewer, offers a new set.
pub const FEW: u32 = 2;
/// Random bytes of a code: 80 bits, more than anybody guesses in the tries there are.
pub const BYTES: usize = 10;
/// Symbols of a code.
const SYMBOLS: usize = BYTES * 8 / 5;
/// Crockford's base 32: no letter that reads as a digit, and no U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Codes to be shown once, in groups: "7F2K-9QXM-40ZT-HB6W". Prints nothing in debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct Codes(pub Vec<Zeroizing<String>>);

impl fmt::Debug for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Codes({})", self.0.len())
    }
}

/// A code of these random bytes, without groups.
#[must_use]
pub fn code_of(bytes: &[u8; BYTES]) -> Zeroizing<String> {
    let mut rest = bytes.iter().fold(0_u128, |all, byte| all << 8 | u128::from(*byte));
    let mut code = Zeroizing::new(String::with_capacity(SYMBOLS));
    for _ in 0..SYMBOLS {
        code.push(char::from(ALPHABET[(rest & 31) as usize]));
        rest >>= 5;
    }
    code
}

/// A code as it is shown: groups of four with hyphens between.
#[must_use]
pub fn grouped(code: &str) -> Zeroizing<String> {
    let mut shown = Zeroizing::new(String::with_capacity(SYMBOLS + 3));
    for (index, c) in code.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            shown.push('-');
        }
        shown.push(c);
    }
    shown
}

/// The symbols of a code as typed: blanks and hyphens dropped, small letters and the look-alikes O, I and L read as what
/// they stand for. `None` unless that gives a code's length.
#[must_use]
pub fn normal_code(typed: &str) -> Option<Zeroizing<String>> {
    let mut code = Zeroizing::new(String::with_capacity(SYMBOLS));
    let is_between = |c: &char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}');
    for c in typed.chars().filter(|c| !is_between(c)) {
        let symbol = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let is_known = u8::try_from(symbol).is_ok_and(|byte| ALPHABET.contains(&byte));
        if !is_known || code.len() == SYMBOLS {
            return None;
        }
        code.push(symbol);
    }
    (code.len() == SYMBOLS).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_however_it_is_typed() {
        let code = code_of(&[0xff, 0x00, 0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde, 0xf0]);
        let shown = grouped(&code);
        assert_eq!(shown.len(), 19);
        let look_alike = shown.replace('0', "o").replace('1', "l");
        for typed in
            [&*shown, &shown.to_lowercase(), &shown.replace('-', " "), &code, &format!(" {look_alike}\n")]
        {
            assert_eq!(normal_code(typed).as_ref(), Some(&code), "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_no_try() {
        let code = code_of(&[7; BYTES]);
        for typed in [
            "",
            "123456",
            "U".repeat(16).as_str(),
            &code[1..],
            &format!("{}0", *code),
            &"\u{ff10}".repeat(16),
        ] {
            assert!(normal_code(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn different_bytes_give_different_codes() {
        let codes: std::collections::BTreeSet<String> = (0..80)
            .map(|bit| {
                let mut bytes = [0; BYTES];
                bytes[bit / 8] = 1 << (bit % 8);
                code_of(&bytes).to_string()
            })
            .collect();
        assert_eq!(codes.len(), 80);
    }
}
