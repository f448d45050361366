use super::{Icon, Symbol};
use crate::text::{Words, given};
use leptos::prelude::*;
use postern_types::{MethodKind, page::MethodChoice};

/// A kind of method, by name.
pub(crate) fn method_name(words: Words, kind: MethodKind) -> String {
    match kind {
        MethodKind::SecurityKey => text!(words, "method-key"),
        MethodKind::AuthenticatorApp => text!(words, "method-app"),
        MethodKind::EmailCode => text!(words, "method-email"),
        MethodKind::RecoveryCode => text!(words, "method-recovery"),
        MethodKind::OneTimePass => text!(words, "method-pass"),
    }
}

/// Its picture.
pub(crate) const fn method_symbol(kind: MethodKind) -> Symbol {
    match kind {
        MethodKind::SecurityKey => Symbol::Key,
        MethodKind::AuthenticatorApp => Symbol::Smartphone,
        MethodKind::EmailCode => Symbol::Mail,
        MethodKind::RecoveryCode => Symbol::Sheet,
        MethodKind::OneTimePass => Symbol::Ticket,
    }
}

/// A code that people type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeKind {
    /// Of an authenticator app.
    App,
    /// In a mail.
    Mail,
    /// Of the backup sheet.
    Recovery,
    /// Made by a manager for one sign-in.
    Pass,
}

impl CodeKind {
    /// The code that a method asks for; `None` for a method without one.
    pub(crate) const fn of(kind: MethodKind) -> Option<Self> {
        match kind {
            MethodKind::SecurityKey => None,
            MethodKind::AuthenticatorApp => Some(Self::App),
            MethodKind::EmailCode => Some(Self::Mail),
            MethodKind::RecoveryCode => Some(Self::Recovery),
            MethodKind::OneTimePass => Some(Self::Pass),
        }
    }
}

/// Label and hint of the field for a code of this kind.
pub(crate) fn code_words(words: Words, kind: CodeKind) -> (String, String) {
    match kind {
        CodeKind::App => (text!(words, "second-factor-code"), text!(words, "second-factor-code-hint")),
        CodeKind::Mail => (text!(words, "mail-code"), text!(words, "mail-code-hint")),
        CodeKind::Recovery => (text!(words, "recovery-code"), text!(words, "recovery-code-hint")),
        CodeKind::Pass => (text!(words, "method-pass"), text!(words, "pass-hint")),
    }
}

/// The first few names, and how many more there are.
fn some_of(words: Words, names: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown = names[..names.len().min(SHOWN)].join(&text!(words, "list-separator"));
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => text!(words, "list-more", names = shown, count = more),
    }
}

/// "Use another method": what else the account really has, each with the address that shows it. Choosing mail sends it, so
/// that goes by a form.
pub(crate) fn ways(words: Words, choices: Vec<(&MethodChoice, String)>) -> AnyView {
    if choices.is_empty() {
        return ().into_any();
    }
    let items = choices.into_iter().map(|(choice, href)| {
        let names = some_of(words, &choice.names);
        let content = view! {
            <Icon symbol=method_symbol(choice.kind) />
            <span class="way">
                <span>{method_name(words, choice.kind)}</span>
                {(!names.is_empty()).then(|| view! { <span class="quiet small">{given(&names)}</span> })}
            </span>
        };
        let way = if choice.kind == MethodKind::EmailCode {
            view! {
                <form method="post" action=href>
                    <button type="submit">{content}</button>
                </form>
            }
            .into_any()
        } else {
            view! { <a href=href>{content}</a> }.into_any()
        };
        view! { <li>{way}</li> }
    });
    view! {
        <section class="stack" aria-labelledby="others">
            <h2 id="others">{text!(words, "second-factor-others")}</h2>
            <ul class="ways">{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}
