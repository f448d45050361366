//! Codes, links and the test: what they say.

use super::{
    draft::{Draft, Fact, Link, Pen},
    given::given,
    news,
};
use crate::{paths, ui::moment_text};
use postern_types::{
    UnixMs,
    form::Secret,
    letter::{Circumstances, CodePurpose, Content},
};

/// What the pen's letter says.
pub(super) fn draft(pen: &Pen<'_>) -> Draft {
    match &pen.letter.content {
        Content::Code { purpose, code, until, asked } => self::code(pen, *purpose, code, *until, asked),
        Content::Invitation { token, until } => invitation(pen, token, *until),
        Content::PasswordLink { token, until, asked } => password_link(pen, token, *until, asked),
        Content::Notice { news, circumstances } => news::notice(pen, news, circumstances),
        Content::Test => test(pen),
    }
}

fn code(pen: &Pen<'_>, purpose: CodePurpose, code: &Secret, until: UnixMs, asked: &Circumstances) -> Draft {
    let words = pen.words;
    let (title, lead) = match purpose {
        CodePurpose::SignIn => (text!(words, "mail-code-sign-in-title"), text!(words, "mail-code-sign-in")),
        CodePurpose::FreshProof => (text!(words, "mail-code-proof-title"), text!(words, "mail-code-proof")),
        CodePurpose::Enable => (text!(words, "mail-code-enable-title"), text!(words, "mail-code-enable")),
        CodePurpose::Address => (text!(words, "mail-code-address-title"), text!(words, "mail-code-address")),
    };
    // Only a sign-in gets as far as a code by a right password; the others begin in a browser that is signed in.
    let (doubt, way) = match purpose {
        CodePurpose::SignIn => (text!(words, "mail-code-doubt"), Some(change_password(pen))),
        _ => (text!(words, "mail-code-ignore"), None),
    };
    Draft {
        title,
        lead: vec![lead],
        code: Some(grouped(&code.0)),
        note: Some(text!(words, "mail-code-until", when = moment_text(words, until))),
        facts: pen.circumstances(text!(words, "mail-asked"), asked),
        closing: vec![format!("{} {doubt}", text!(words, "mail-code-secret", portal = pen.portal.as_str()))],
        doubt: way,
        ..Draft::default()
    }
}

/// "12345678" as "1234 5678", which is easier to keep in mind on the way to another window.
fn grouped(code: &str) -> String {
    let digits: Vec<char> = code.chars().collect();
    digits.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// The page of another password, for somebody who is signed in.
pub(super) fn change_password(pen: &Pen<'_>) -> Link {
    pen.link(text!(pen.words, "password-do"), paths::NEW_PASSWORD)
}

fn invitation(pen: &Pen<'_>, token: &Secret, until: UnixMs) -> Draft {
    let words = pen.words;
    Draft {
        title: text!(words, "mail-invitation-title"),
        lead: vec![text!(words, "mail-invitation", portal = pen.portal.as_str())],
        facts: vec![
            Fact::given(text!(words, "sheet-portal"), pen.base_url),
            Fact::given(text!(words, "profile-account"), &pen.letter.account),
        ],
        closing: vec![text!(words, "mail-invitation-after"), text!(words, "mail-invitation-doubt")],
        ..choice(pen, token, until)
    }
}

fn password_link(pen: &Pen<'_>, token: &Secret, until: UnixMs, asked: &Circumstances) -> Draft {
    let words = pen.words;
    Draft {
        title: text!(words, "mail-password-title"),
        lead: vec![text!(words, "mail-password-text")],
        facts: pen.circumstances(text!(words, "mail-asked"), asked),
        closing: vec![text!(words, "mail-password-factor"), text!(words, "mail-password-doubt")],
        ..choice(pen, token, until)
    }
}

/// The link by which a password is chosen.
fn choice(pen: &Pen<'_>, token: &Secret, until: UnixMs) -> Draft {
    let words = pen.words;
    Draft {
        act: Some(pen.link(text!(words, "set-password-title"), &paths::password(&token.0))),
        note: Some(text!(words, "mail-link-until", when = moment_text(words, until))),
        ..Draft::default()
    }
}

fn test(pen: &Pen<'_>) -> Draft {
    let words = pen.words;
    Draft {
        title: text!(words, "mail-tried-title"),
        lead: vec![text!(words, "mail-test", portal = pen.portal.as_str())],
        facts: vec![Fact { label: text!(words, "sheet-portal"), value: given(pen.base_url) }],
        closing: vec![text!(words, "mail-test-after")],
        ..Draft::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_in_groups_of_four() {
        assert_eq!(grouped("12345678"), "1234 5678");
        assert_eq!(grouped("123456"), "1234 56");
    }
}
