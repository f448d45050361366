use crate::{
    paths,
    text::{SLOT, Words, weave},
    ui::{Icon, Precision, Symbol, moment},
};
use leptos::prelude::*;
use postern_types::page::CodeSet;

/// The method's row in the Login panel.
pub(crate) fn view(words: Words, set: Option<&CodeSet>, is_offered: bool, is_protected: bool) -> AnyView {
    let state = match set {
        Some(set) => {
            let made = text!(words, "codes-left", left = set.left, of = set.of, when = SLOT);
            weave(&made, moment(words, set.made_at, Precision::Day))
        }
        None if is_protected => text!(words, "codes-none").into_any(),
        None => text!(words, "codes-later").into_any(),
    };
    let badge = set.map(|set| {
        let (text, is_good) = match set.tested_at {
            Some(_) => (text!(words, "codes-tested"), true),
            None => (text!(words, "codes-untested"), false),
        };
        view! { <span class="badge" class:good=is_good>{text}</span> }
    });
    let tested = set.and_then(|set| set.tested_at).map(|at| {
        let text = weave(&text!(words, "codes-tested-when", when = SLOT), moment(words, at, Precision::Day));
        view! { <p class="state">{text}</p> }
    });
    let few = set
        .filter(|set| set.left <= 2)
        .map(|_| view! { <p class="state warn">{text!(words, "codes-few")}</p> });
    let make = (is_offered && is_protected).then(|| {
        let label = if set.is_some() { text!(words, "codes-renew") } else { text!(words, "codes-make") };
        view! {
            <a class="button ghost small" href=paths::RECOVERY_CODES>
                {label}
            </a>
        }
    });
    let test = set.filter(|set| set.left > 0).map(|_| {
        view! {
            <a class="button ghost small" href=paths::SHEET_TEST>
                {text!(words, "codes-test")}
            </a>
        }
    });
    view! {
        <li>
            <div class="row">
                <Icon symbol=Symbol::Sheet />
                <div>
                    <p class="name">{text!(words, "method-recovery")} " " {badge}</p>
                    <p class="state">{state}</p>
                    {tested}
                    {few}
                </div>
                <div class="acts tight">{test} {make}</div>
            </div>
        </li>
    }
    .into_any()
}
