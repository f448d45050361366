//! A mail before it has a layout: what it says, in the order in which it is said.

use super::{Accent, Sender, given::given};
use crate::{
    browser,
    text::Words,
    ui::{method_name, moment_text},
};
use postern_types::{
    MethodKind,
    letter::{Circumstances, Letter},
};

/// What a mail says. Every text is one line; what people chose went through [`given`].
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Title and subject: no name, code or link.
    pub(super) title: String,
    /// What it is about. The first one is what lists of mails show beside the subject.
    pub(super) lead: Vec<String>,
    /// A code to be typed, in groups.
    pub(super) code: Option<String>,
    /// What the mail is for: the one thing to do.
    pub(super) act: Option<Link>,
    /// How long and for whom code or link are.
    pub(super) note: Option<String>,
    /// When, where, by whom.
    pub(super) facts: Vec<Fact>,
    /// What to know besides.
    pub(super) closing: Vec<String>,
    /// What to do in case of doubt.
    pub(super) doubt: Option<Link>,
}

/// A place of the portal.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) label: String,
    pub(super) href: String,
}

/// A line of the list.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) value: String,
}

impl Fact {
    /// A fact that came from elsewhere.
    pub(super) fn given(label: String, value: &str) -> Self {
        Self { label, value: given(value) }
    }
}

/// What every mail is written with.
pub(super) struct Pen<'a> {
    pub(super) words: Words,
    pub(super) letter: &'a Letter,
    pub(super) base_url: &'a str,
    /// The portal's name, for a sentence.
    pub(super) portal: String,
    /// Its colour, where it has one of its own.
    pub(super) accent: Option<Accent<'a>>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(letter: &'a Letter, sender: &Sender<'a>) -> Self {
        let words = Words(letter.language);
        Self { words, letter, base_url: sender.base_url, portal: given(sender.portal), accent: sender.accent }
    }

    /// A link to a page of the portal, the only place that mails lead to.
    pub(super) fn link(&self, label: String, path: &str) -> Link {
        Link { label, href: format!("{}{path}", self.base_url) }
    }

    /// Where from and by whom; `when` is what the time is called.
    pub(super) fn circumstances(&self, when: String, of: &Circumstances) -> Vec<Fact> {
        let words = self.words;
        let mut facts = vec![Fact { label: when, value: moment_text(words, of.at) }];
        if !of.address.is_empty() {
            facts.push(Fact::given(text!(words, "mail-where"), &of.address));
        }
        facts.extend(
            of.browser
                .iter()
                .map(|browser| Fact::given(text!(words, "mail-browser"), &browser::called(words, browser))),
        );
        facts.extend(of.by.iter().map(|by| match by.as_str() {
            "" => Fact { label: text!(words, "mail-by"), value: text!(words, "mail-by-machine") },
            by => Fact::given(text!(words, "mail-by"), by),
        }));
        facts
    }

    /// Kind and name of a method.
    pub(super) fn method(&self, kind: Option<MethodKind>, name: &str) -> Vec<Fact> {
        let words = self.words;
        let kind =
            kind.map(|kind| Fact { label: text!(words, "mail-method"), value: method_name(words, kind) });
        let name = (!name.is_empty()).then(|| Fact::given(text!(words, "mail-name"), name));
        kind.into_iter().chain(name).collect()
    }
}
