use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Icon, Precision, Symbol, moment},
};
use leptos::prelude::*;
use postern_types::page::KeyRow;

/// The method's row in the Login panel, and below it one row for each key.
pub(crate) fn view(
    words: Words,
    keys: &[KeyRow],
    most: u32,
    is_offered: bool,
    is_last_required: bool,
) -> AnyView {
    let is_on = !keys.is_empty();
    let (badge, state) = match (is_on, is_offered) {
        (true, true) => (text!(words, "login-state-on"), text!(words, "login-key-count", count = keys.len())),
        (true, false) => (text!(words, "login-state-on"), text!(words, "login-app-hidden")),
        (false, _) => (text!(words, "login-state-off"), text!(words, "login-key-off")),
    };
    let add = (is_offered && keys.len() < most as usize).then(|| {
        let label = if is_on { text!(words, "login-add-another") } else { text!(words, "login-add") };
        let named = format!("{label}: {}", text!(words, "login-key-add"));
        view! {
            <div class="acts">
                <a class="button small" class:ghost=is_on href=paths::KEY aria-label=named>
                    <Icon symbol=Symbol::Plus />
                    {label}
                </a>
            </div>
        }
    });
    view! {
        <li>
            <div class="row">
                <Icon symbol=Symbol::Key />
                <div>
                    <p class="name">
                        {text!(words, "method-key")} " " <span class="badge" class:good=is_on>{badge}</span>
                    </p>
                    <p class="state">{state}</p>
                </div>
                {add}
            </div>
            {is_on.then(|| {
                let rows = keys.iter().map(|key| key_row(words, key, is_last_required));
                view! { <ul class="subrows">{rows.collect_view()}</ul> }
            })}
        </li>
    }
    .into_any()
}

fn key_row(words: Words, key: &KeyRow, is_last_required: bool) -> AnyView {
    let since =
        weave(&text!(words, "login-app-since", when = SLOT), moment(words, key.created_at, Precision::Day));
    let used = match key.last_used_at {
        Some(at) => weave(&text!(words, "login-app-used", when = SLOT), moment(words, at, Precision::Ago)),
        None => text!(words, "login-app-unused").into_any(),
    };
    let model = key.model.as_deref().map(|model| view! { <p class="state">{given(model)}</p> });
    let badge = key.is_passkey.then(|| {
        let text =
            if key.is_synced { text!(words, "login-key-synced") } else { text!(words, "login-key-passkey") };
        view! { " " <span class="badge">{text}</span> }
    });
    let remove = (!is_last_required).then(|| {
        let label = text!(words, "login-remove-named", name = key.name.as_str());
        view! {
            <a class="button ghost small" href=paths::method_remove(&key.id) aria-label=label>
                {text!(words, "login-remove")}
            </a>
        }
    });
    let rename = text!(words, "login-rename-named", name = key.name.as_str());
    view! {
        <li class="row sub">
            <div>
                <p class="name">{given(&key.name)} {badge}</p>
                {model}
                <p class="state">{since} ", " {used}</p>
                {is_last_required.then(|| view! { <p class="state">{text!(words, "login-required")}</p> })}
            </div>
            <div class="acts tight">
                <a class="button ghost small" href=paths::method_rename(&key.id) aria-label=rename>
                    {text!(words, "login-rename")}
                </a>
                {remove}
            </div>
        </li>
    }
    .into_any()
}
