//! How pages speak of providers.

use crate::{paths, text::Words, ui::Symbol};
use leptos::prelude::*;
use postern_types::sso::{ProviderKind, ProviderName, SecondFactorAfter, UnknownPeople};

/// The picture of a kind.
pub(crate) const fn symbol(kind: ProviderKind) -> Symbol {
    match kind {
        ProviderKind::OpenId => Symbol::Globe,
        ProviderKind::Kerberos => Symbol::Monitor,
        ProviderKind::Ldap => Symbol::Database,
        ProviderKind::Header => Symbol::SignIn,
    }
}

/// A kind, by name.
pub(super) fn kind(words: Words, kind: ProviderKind) -> String {
    match kind {
        ProviderKind::OpenId => text!(words, "provider-kind-openid"),
        ProviderKind::Kerberos => text!(words, "provider-kind-kerberos"),
        ProviderKind::Ldap => text!(words, "provider-kind-ldap"),
        ProviderKind::Header => text!(words, "provider-kind-header"),
    }
}

/// What a kind is, in a sentence.
pub(super) fn what(words: Words, kind: ProviderKind) -> String {
    match kind {
        ProviderKind::OpenId => text!(words, "provider-what-openid"),
        ProviderKind::Kerberos => text!(words, "provider-what-kerberos"),
        ProviderKind::Ldap => text!(words, "provider-what-ldap"),
        ProviderKind::Header => text!(words, "provider-what-header"),
    }
}

/// Whether a second factor is asked for after a provider's word.
pub(super) fn asks(words: Words, rule: SecondFactorAfter) -> String {
    match rule {
        SecondFactorAfter::Always => text!(words, "provider-asks-always"),
        SecondFactorAfter::Trust => text!(words, "provider-asks-trust"),
        SecondFactorAfter::Never => text!(words, "provider-asks-never"),
    }
}

/// What becomes of people nobody here knows.
pub(super) fn unknown(words: Words, rule: UnknownPeople) -> String {
    match rule {
        UnknownPeople::Refuse => text!(words, "provider-unknown-refuse"),
        UnknownPeople::Create => text!(words, "provider-unknown-create"),
    }
}

/// What tries a provider. A directory asks for name and password first, on a page of its own.
pub(super) fn try_it(words: Words, provider: &ProviderName, class: &'static str) -> AnyView {
    let href = paths::provider_try(&provider.id);
    let label = text!(words, "try-title", name = provider.name.as_str());
    let content = text!(words, "providers-try");
    match provider.kind {
        ProviderKind::Ldap => view! {
            <a class=class href=href aria-label=label>
                {content}
            </a>
        }
        .into_any(),
        ProviderKind::OpenId | ProviderKind::Kerberos | ProviderKind::Header => view! {
            <form method="post" action=href>
                <button class=class type="submit" aria-label=label>
                    {content}
                </button>
            </form>
        }
        .into_any(),
    }
}
