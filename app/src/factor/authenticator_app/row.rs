use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Icon, Precision, Symbol, moment},
};
use leptos::prelude::*;
use postern_types::page::AppRow;

/// The method's row in the Login panel, and below it one row for each app.
pub(crate) fn view(
    words: Words,
    apps: &[AppRow],
    most: u32,
    is_offered: bool,
    is_last_required: bool,
) -> AnyView {
    let is_on = !apps.is_empty();
    let (badge, state) = match (is_on, is_offered) {
        (true, true) => (text!(words, "login-state-on"), text!(words, "login-app-count", count = apps.len())),
        (true, false) => (text!(words, "login-state-on"), text!(words, "login-app-hidden")),
        (false, _) => (text!(words, "login-state-off"), text!(words, "login-app-off")),
    };
    let add = (is_offered && apps.len() < most as usize).then(|| {
        let label = if is_on { text!(words, "login-add-another") } else { text!(words, "login-add") };
        view! {
            <form class="acts" method="post" action=paths::APP_BEGIN>
                <button class="button small" class:ghost=is_on type="submit">
                    <Icon symbol=Symbol::Plus />
                    {label}
                </button>
            </form>
        }
    });
    view! {
        <li>
            <div class="row">
                <Icon symbol=Symbol::Smartphone />
                <div>
                    <p class="name">
                        {text!(words, "method-app")} " " <span class="badge" class:good=is_on>{badge}</span>
                    </p>
                    <p class="state">{state}</p>
                </div>
                {add}
            </div>
            {is_on.then(|| {
                let rows = apps.iter().map(|app| app_row(words, app, is_offered, is_last_required));
                view! { <ul class="subrows">{rows.collect_view()}</ul> }
            })}
        </li>
    }
    .into_any()
}

fn app_row(words: Words, app: &AppRow, is_offered: bool, is_last_required: bool) -> AnyView {
    let since =
        weave(&text!(words, "login-app-since", when = SLOT), moment(words, app.created_at, Precision::Day));
    let used = match app.last_used_at {
        Some(at) => weave(&text!(words, "login-app-used", when = SLOT), moment(words, at, Precision::Ago)),
        None => text!(words, "login-app-unused").into_any(),
    };
    let remove = (!is_last_required).then(|| {
        let label = text!(words, "login-remove-named", name = app.name.as_str());
        view! {
            <a class="button ghost small" href=paths::method_remove(&app.id) aria-label=label>
                {text!(words, "login-remove")}
            </a>
        }
    });
    let replace = is_offered.then(|| {
        let label = text!(words, "login-replace-named", name = app.name.as_str());
        view! {
            <form method="post" action=paths::app_replace(&app.id)>
                <button class="button ghost small" type="submit" aria-label=label>
                    {text!(words, "login-replace")}
                </button>
            </form>
        }
    });
    let rename = text!(words, "login-rename-named", name = app.name.as_str());
    view! {
        <li class="row sub">
            <div>
                <p class="name">{given(&app.name)}</p>
                <p class="state">{since} ", " {used}</p>
                {is_last_required.then(|| view! { <p class="state">{text!(words, "login-required")}</p> })}
            </div>
            <div class="acts tight">
                <a class="button ghost small" href=paths::method_rename(&app.id) aria-label=rename>
                    {text!(words, "login-rename")}
                </a>
                {replace} {remove}
            </div>
        </li>
    }
    .into_any()
}
