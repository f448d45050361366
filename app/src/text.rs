//! The portal's texts: Fluent messages in `i18n/`, checked against their use at compile time.

use i18n_embed::{LanguageLoader, fluent::FluentLanguageLoader};
use leptos::prelude::*;
use postern_types::Language;
use rust_embed::RustEmbed;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "i18n/"]
struct Files;

/// One loader per language, built once and never changed.
static LOADERS: LazyLock<[FluentLanguageLoader; Language::ALL.len()]> =
    LazyLock::new(|| Language::ALL.map(load));

fn load(language: Language) -> FluentLanguageLoader {
    let tag = |language: Language| language.tag().parse::<LanguageIdentifier>().unwrap_or_default();
    // Domain and fallback as in `i18n.toml`.
    let loader = FluentLanguageLoader::new("postern_app", tag(Language::En));
    // The files are inside the binary and tested; a message missing in one language is taken from English.
    let _ = loader.load_languages(&Files, &[tag(language)]);
    // Names are put into elements of their own (`<bdi>`): marks would only get in the way of copied text.
    loader.set_use_isolating(false);
    loader
}

/// The words of one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(pub(crate) Language);

impl Words {
    pub(crate) fn loader(self) -> &'static FluentLanguageLoader {
        &LOADERS[self.0 as usize]
    }
}

/// `text!(words, "id", argument = value, …)`: the message in the reader's language. An unknown id or a missing
/// argument does not compile.
macro_rules! text {
    ($words:expr, $($message:tt)*) => {
        $crate::text::said(i18n_embed_fl::fl!($words.loader(), $($message)*))
    };
}

/// A text as it is said.
#[cfg(not(test))]
#[inline]
pub(crate) fn said(text: String) -> String {
    text
}

#[cfg(test)]
thread_local! {
    /// Every text stands in brackets: the pseudo-locale, by which tests see what is no text.
    pub(crate) static IS_PSEUDO: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

#[cfg(test)]
pub(crate) fn said(text: String) -> String {
    if IS_PSEUDO.get() { format!("⟦{text}⟧") } else { text }
}

/// Stands in a message for a view that [`weave`] puts there: `text!(words, "id", when = SLOT)`.
pub(crate) const SLOT: &str = "\u{e000}";

/// `text` with `part` where [`SLOT`] stands: a sentence with a time, a name or an emphasis in it.
pub(crate) fn weave(text: &str, part: impl IntoView + 'static) -> AnyView {
    let (before, after) = text.split_once(SLOT).unwrap_or((text, ""));
    // Leptos writes an empty text as a space, which would stand before a full stop or comma.
    let some = |text: &str| (!text.is_empty()).then(|| text.replace(SLOT, ""));
    let (before, after) = (some(before), some(after));
    view! {
        {before}
        {part}
        {after}
    }
    .into_any()
}

/// Text that a person chose, kept from turning the direction of what stands around it.
pub(crate) fn given(text: &str) -> AnyView {
    view! { <bdi>{text.to_owned()}</bdi> }.into_any()
}

#[cfg(test)]
mod tests;
