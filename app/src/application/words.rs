//! What several pages call by the same words.

use crate::{
    text::{SLOT, Words, weave},
    ui::{Icon, Symbol},
};
use leptos::prelude::*;
use postern_types::application::Need;

/// What is asked for, in words.
pub(super) fn need(words: Words, need: Need) -> String {
    match need {
        Need::Anyone => text!(words, "need-anyone"),
        Need::SignedIn => text!(words, "need-signed-in"),
        Need::TwoFactors => text!(words, "need-two-factors"),
        Need::Fresh { minutes } => text!(words, "need-fresh", minutes = minutes),
    }
}

/// The picture of what is asked for.
pub(super) const fn symbol(need: Need) -> Symbol {
    match need {
        Need::Anyone => Symbol::Globe,
        Need::SignedIn => Symbol::User,
        Need::TwoFactors => Symbol::Shield,
        Need::Fresh { .. } => Symbol::Clock,
    }
}

/// Why nobody would be asked for anything: said before somebody wonders.
pub(super) fn no_proxy(words: Words, is_no_proxy_trusted: bool) -> Option<AnyView> {
    is_no_proxy_trusted.then(|| {
        let key = view! { <code>"server.trusted_proxies"</code> };
        view! {
            <div class="note warn" role="note">
                <Icon symbol=Symbol::Alert />
                <p>{weave(&text!(words, "applications-no-proxy", setting = SLOT), key)}</p>
            </div>
        }
        .into_any()
    })
}
