//! Codes of digits, as people type them.

use zeroize::Zeroizing;

/// The digits of a code as typed: spaces dropped, full-width and Arabic digits read as what they are. `None` unless
/// that gives `count` digits.
pub(crate) fn digits(typed: &str, count: usize) -> Option<Zeroizing<String>> {
    let mut code = Zeroizing::new(String::with_capacity(count));
    for c in typed.chars().filter(|c| !c.is_whitespace()) {
        let zero = match c {
            '0'..='9' => '0',
            '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
            '\u{660}'..='\u{669}' => '\u{660}',
            '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
            _ => return None,
        };
        let digit = char::from_digit(c as u32 - zero as u32, 10)?;
        if code.len() == count {
            return None;
        }
        code.push(digit);
    }
    (code.len() == count).then_some(code)
}
