use crate::{
    text::{SLOT, Words, weave},
    ui::{Precision, moment},
};
use leptos::prelude::*;
use postern_types::page::WhyAsked;

/// Why a second factor is asked, in one sentence.
pub(super) fn view(words: Words, why: WhyAsked) -> AnyView {
    match why {
        WhyAsked::NewBrowser => text!(words, "why-new-browser").into_any(),
        WhyAsked::Unvisited { days } => text!(words, "why-unvisited", days = days).into_any(),
        WhyAsked::TooOld { days } => text!(words, "why-too-old", days = days).into_any(),
        WhyAsked::Idle => text!(words, "why-idle").into_any(),
        WhyAsked::SignedOut => text!(words, "why-signed-out").into_any(),
        WhyAsked::EndedByOwner { at } => {
            weave(&text!(words, "why-ended-by-owner", when = SLOT), moment(words, at, Precision::Moment))
        }
        WhyAsked::EndedByManager { at } => {
            weave(&text!(words, "why-ended-by-manager", when = SLOT), moment(words, at, Precision::Moment))
        }
        WhyAsked::RecoveryCodeUsed { at } => {
            weave(&text!(words, "why-recovery-used", when = SLOT), moment(words, at, Precision::Moment))
        }
        WhyAsked::AccountChanged { at } => {
            weave(&text!(words, "why-account-changed", when = SLOT), moment(words, at, Precision::Moment))
        }
    }
}
