//! What happened to an account: what its owner is told, and what to do if it was somebody else.

use super::{
    content::change_password,
    draft::{Draft, Fact, Link, Pen},
};
use crate::{paths, ui::moment_text};
use postern_types::letter::{Circumstances, News};

/// The mail about one event.
pub(super) fn notice(pen: &Pen<'_>, news: &News, circumstances: &Circumstances) -> Draft {
    let (title, lead) = said(pen, news);
    let mut facts = named(pen, news);
    facts.extend(pen.circumstances(text!(pen.words, "mail-when"), circumstances));
    let (closing, doubt) = advice(pen, news, circumstances.by.is_some());
    Draft { title, lead, facts, closing: closing.into_iter().collect(), doubt, ..Draft::default() }
}

/// Title and text.
fn said(pen: &Pen<'_>, news: &News) -> (String, Vec<String>) {
    let words = pen.words;
    let (title, text) = match news {
        News::MethodAdded { .. } => (text!(words, "mail-added-title"), text!(words, "mail-added")),
        News::MethodReplaced { .. } => (text!(words, "mail-replaced-title"), text!(words, "mail-replaced")),
        News::MethodRemoved { kind: Some(_), .. } => {
            (text!(words, "mail-removed-title"), text!(words, "mail-removed"))
        }
        News::MethodRemoved { kind: None, .. } => {
            (text!(words, "mail-removed-all-title"), text!(words, "mail-removed-all"))
        }
        News::MethodDisabled { .. } => (text!(words, "mail-disabled-title"), text!(words, "mail-disabled")),
        News::RecoveryCodeUsed => {
            (text!(words, "mail-recovery-used-title"), text!(words, "mail-recovery-used"))
        }
        News::RecoveryCodesMade => {
            (text!(words, "mail-recovery-made-title"), text!(words, "mail-recovery-made"))
        }
        News::PasswordChanged => {
            (text!(words, "mail-password-changed-title"), text!(words, "mail-password-changed"))
        }
        News::EmailChanged { .. } => (text!(words, "mail-email-title"), text!(words, "mail-email")),
        News::BrowserRemembered => (text!(words, "mail-remembered-title"), text!(words, "mail-remembered")),
        News::SecondFactorFailed => (text!(words, "mail-failed-title"), text!(words, "mail-failed")),
        News::CloneSuspected => (text!(words, "mail-clone-title"), text!(words, "mail-clone")),
        News::Disabled => (text!(words, "mail-closed-title"), text!(words, "mail-closed")),
        News::PassMade { until } => {
            (text!(words, "mail-pass-title"), text!(words, "mail-pass", when = moment_text(words, *until)))
        }
        News::PassUsed => (text!(words, "mail-pass-used-title"), text!(words, "mail-pass-used")),
        News::Linked { .. } => (text!(words, "mail-linked-title"), text!(words, "mail-linked")),
        News::Unlinked { .. } => (text!(words, "mail-unlinked-title"), text!(words, "mail-unlinked")),
    };
    let back = matches!(news, News::Disabled).then(|| text!(words, "deactivate-back"));
    (title, std::iter::once(text).chain(back).collect())
}

/// What it happened to.
fn named(pen: &Pen<'_>, news: &News) -> Vec<Fact> {
    match news {
        News::MethodAdded { kind, name } | News::MethodReplaced { kind, name } => {
            pen.method(Some(*kind), name)
        }
        News::MethodRemoved { kind, name } => pen.method(*kind, name),
        News::MethodDisabled { kind } => pen.method(Some(*kind), ""),
        News::Linked { provider } | News::Unlinked { provider } => {
            vec![Fact::given(text!(pen.words, "mail-provider"), provider)]
        }
        News::EmailChanged { to } => vec![Fact::given(text!(pen.words, "mail-new-address"), to)],
        News::RecoveryCodeUsed
        | News::RecoveryCodesMade
        | News::PasswordChanged
        | News::BrowserRemembered
        | News::SecondFactorFailed
        | News::CloneSuspected
        | News::Disabled
        | News::PassMade { .. }
        | News::PassUsed => Vec::new(),
    }
}

/// What to do if it was not the reader, and where. No link where it would lead to nothing: to somebody who cannot
/// sign in any more, or who is told the name of the person who did it.
fn advice(pen: &Pen<'_>, news: &News, is_by_other: bool) -> (Option<String>, Option<Link>) {
    let words = pen.words;
    let unless = |text: String| Some(format!("{} {text}", text!(words, "mail-if-you")));
    let browsers = || Some(pen.link(text!(words, "mail-not-me"), paths::BROWSERS));
    match news {
        _ if is_by_other => (Some(text!(words, "mail-by-other")), None),
        News::CloneSuspected => (None, Some(pen.link(text!(words, "menu-edit"), paths::LOGIN))),
        News::Linked { .. } => (
            unless(text!(words, "mail-unless-unlink")),
            Some(pen.link(text!(words, "menu-edit"), paths::LOGIN)),
        ),
        News::Disabled => (unless(text!(words, "mail-unless-ask")), None),
        News::PasswordChanged => (unless(text!(words, "mail-unless-locked-out")), browsers()),
        // Nobody got in, so there is no browser to end.
        News::SecondFactorFailed | News::MethodDisabled { .. } => {
            (unless(text!(words, "mail-unless-password")), Some(change_password(pen)))
        }
        _ => (unless(text!(words, "mail-unless-browsers")), browsers()),
    }
}
