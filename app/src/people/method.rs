//! A method of somebody else's account: what it is called and how it stands, never what it is made of.

use crate::{
    text::{SLOT, Words, given, weave},
    ui::{Icon, Precision, Symbol, method_name, method_symbol, moment},
};
use leptos::prelude::*;
use postern_types::{MethodKind, people::UserMethod};

fn kind_name(words: Words, method: &UserMethod) -> String {
    method.kind.map_or_else(|| text!(words, "user-method-unknown"), |kind| method_name(words, kind))
}

/// Whether the kind says it all: recovery codes and passes have no name that anybody chose.
fn is_named(method: &UserMethod) -> bool {
    !method.name.is_empty() && !method.kind.is_some_and(MethodKind::is_backup)
}

/// What it is called, as text.
pub(super) fn title(words: Words, method: &UserMethod) -> String {
    if is_named(method) { method.name.clone() } else { kind_name(words, method) }
}

/// What it is called, with its kind where the name does not say it.
pub(super) fn label(words: Words, method: &UserMethod) -> AnyView {
    let kind = is_named(method).then(|| {
        view! {
            " "
            <span class="quiet">{kind_name(words, method)}</span>
        }
    });
    view! {
        {given(&title(words, method))}
        {kind}
    }
    .into_any()
}

/// A row: icon, name, kind, and how it stands; `act` beside it.
pub(super) fn row(words: Words, method: &UserMethod, act: Option<AnyView>) -> AnyView {
    let locked = method.is_locked.then(|| {
        view! {
            " "
            <span class="badge bad">{text!(words, "user-method-locked")}</span>
        }
    });
    let left = method.left.map(|left| text!(words, "user-method-left", count = left).into_any());
    let until = method.until.map(|until| {
        let text = text!(words, "user-method-until", when = SLOT);
        weave(&text, moment(words, until, Precision::Moment))
    });
    let since = {
        let text = text!(words, "user-method-since", when = SLOT);
        weave(&text, moment(words, method.created_at, Precision::Day))
    };
    let used = match method.last_used_at {
        Some(at) => weave(&text!(words, "login-method-used", when = SLOT), moment(words, at, Precision::Ago)),
        None => text!(words, "login-method-unused").into_any(),
    };
    let facts =
        [left, until, Some(since), Some(used)].into_iter().flatten().enumerate().map(|(index, fact)| {
            view! {
                {(index > 0).then_some(" · ")}
                {fact}
            }
        });
    view! {
        <li class="row">
            <Icon symbol=method.kind.map_or(Symbol::Lock, method_symbol) />
            <div>
                <p class="name">{label(words, method)} {locked}</p>
                <p class="state">{facts.collect_view()}</p>
            </div>
            {act}
        </li>
    }
    .into_any()
}
