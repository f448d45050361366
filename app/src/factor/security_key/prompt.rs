//! What every page shows that asks for a key: the picture, the outcomes in words, and what brings the prompt to life.
//!
//! All words are in the page from the start; the island shows the one that is true.

use crate::{
    islands,
    text::{SLOT, Words, weave},
    ui::{Icon, Symbol},
};
use leptos::prelude::*;
use postern_types::page::KeyPrompt;

/// What may come of a prompt before the portal hears of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The prompt was closed, or no key answered.
    Cancelled,
    /// The same while a key was to be added.
    NotAdded,
    /// Nothing happened for five minutes.
    TimedOut,
    /// The page is not at the portal's address.
    Elsewhere,
    /// The browser knows no keys.
    Unsupported,
    /// The browser forbids it here.
    Forbidden,
    /// The key cannot do what is asked.
    Unable,
    /// Anything else.
    Failed,
}

impl Outcome {
    /// What may come of asking a key.
    pub(crate) const OF_ASKING: [Self; 7] = [
        Self::Cancelled,
        Self::TimedOut,
        Self::Elsewhere,
        Self::Unsupported,
        Self::Forbidden,
        Self::Unable,
        Self::Failed,
    ];
    /// What may come of adding one.
    pub(crate) const OF_ADDING: [Self; 7] = [
        Self::NotAdded,
        Self::TimedOut,
        Self::Elsewhere,
        Self::Unsupported,
        Self::Forbidden,
        Self::Unable,
        Self::Failed,
    ];

    /// What the island calls it.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Cancelled | Self::NotAdded => "cancelled",
            Self::TimedOut => "timed-out",
            Self::Elsewhere => "elsewhere",
            Self::Unsupported => "unsupported",
            Self::Forbidden => "forbidden",
            Self::Unable => "unable",
            Self::Failed => "failed",
        }
    }

    fn words(self, words: Words, address: &str) -> AnyView {
        match self {
            Self::Cancelled => text!(words, "key-cancelled").into_any(),
            Self::NotAdded => text!(words, "key-not-added").into_any(),
            Self::TimedOut => text!(words, "key-timed-out").into_any(),
            Self::Elsewhere => {
                let text = text!(words, "key-elsewhere", here = SLOT, address = address);
                let here = view! { <b data-here></b> };
                view! {
                    {weave(&text, here)}
                    " "
                    <a href=address.to_owned()>{text!(words, "key-elsewhere-do")}</a>
                }
                .into_any()
            }
            Self::Unsupported => text!(words, "key-unsupported").into_any(),
            Self::Forbidden => text!(words, "key-forbidden").into_any(),
            Self::Unable => text!(words, "key-unable").into_any(),
            Self::Failed => text!(words, "key-failed").into_any(),
        }
    }
}

/// The outcomes that this page may have to tell, each with what to do next; `more` are its own. Nothing is told yet.
pub(crate) fn outcomes(words: Words, address: &str, told: &[Outcome], more: Option<AnyView>) -> AnyView {
    let notes = told.iter().map(|outcome| note(outcome.as_str(), outcome.words(words, address)));
    view! {
        <div class="outcomes" role="alert">
            {notes.collect_view()} {more}
        </div>
    }
    .into_any()
}

/// One of them.
pub(crate) fn note(name: &'static str, content: AnyView) -> AnyView {
    view! {
        <div class="note warn" data-outcome=name hidden=true>
            <Icon symbol=Symbol::Alert />
            <p>{content}</p>
        </div>
    }
    .into_any()
}

/// What a form shows that asks for one of the account's keys, before its button.
pub(crate) fn asking(words: Words, prompt: &KeyPrompt) -> AnyView {
    view! {
        {picture()}
        <p class="quiet small centre-text">{text!(words, "second-factor-key-text")}</p>
        {outcomes(words, &prompt.address, &Outcome::OF_ASKING, None)}
    }
    .into_any()
}

/// The button of such a form.
pub(crate) fn answering(words: Words) -> AnyView {
    view! {
        <KeyButton words label=text!(words, "second-factor-key-do") symbol=Symbol::Key />
        {machinery(words)}
    }
    .into_any()
}

/// What is said where scripts are off or do not load, and what the island needs in its form.
pub(crate) fn machinery(words: Words) -> AnyView {
    view! {
        <input type="hidden" name="code" value="" />
        <noscript>
            <div class="note warn">
                <Icon symbol=Symbol::Alert />
                <p>{text!(words, "key-no-script")}</p>
            </div>
        </noscript>
        <span class="unseen" role="status" data-waiting=text!(words, "key-waiting")></span>
        <islands::KeyPrompt />
    }
    .into_any()
}

/// A button that opens the prompt. Its words while the key is waited for lie beneath those of before.
#[component]
pub(crate) fn KeyButton(
    words: Words,
    label: String,
    /// Classes beside `button`.
    #[prop(default = "")]
    class: &'static str,
    /// Which kind of key the browser proposes first.
    #[prop(default = "")]
    hints: &'static str,
    /// Shown only where the device itself can be the key.
    #[prop(optional)]
    is_of_device: bool,
    symbol: Symbol,
) -> impl IntoView {
    view! {
        <button
            class=format!("button scripted {class}")
            type="submit"
            data-hints=(!hints.is_empty()).then_some(hints)
            data-platform=is_of_device.then_some("")
            hidden=is_of_device
        >
            <span class="button-label"><Icon symbol /> {label}</span>
            <span class="button-busy">{text!(words, "key-waiting")}</span>
        </button>
    }
}

/// The gesture: touching a key.
pub(crate) fn picture() -> AnyView {
    view! {
        <svg class="gesture" viewBox="0 0 160 72" aria-hidden="true">
            <path d="M40 22H13a3 3 0 0 0-3 3v22a3 3 0 0 0 3 3h27M19 31v10M27 31v10" />
            <path d="M54 8h60a28 28 0 0 1 0 56H54a14 14 0 0 1-14-14V22A14 14 0 0 1 54 8z" />
            <circle cx="122" cy="36" r="7" />
            <circle class="gesture-ring" cx="78" cy="36" r="22" />
            <circle class="gesture-touch" cx="78" cy="36" r="12" />
        </svg>
    }
    .into_any()
}
