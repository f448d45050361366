//! What the paths of an application ask for, in its list.

use super::words;
use crate::{
    paths,
    text::{Words, given},
    ui::{Icon, Symbol},
};
use leptos::prelude::*;
use postern_types::application::{Need, ROOT, RuleRow};

/// The rules, that of everything first.
pub(super) fn view(words: Words, id: &str, rules: &[RuleRow]) -> AnyView {
    let is_alone = rules.len() < 2;
    let rows = rules.iter().map(|rule| row(words, id, rule, is_alone));
    view! {
        <section class="stack" aria-labelledby="paths">
            <div class="beside">
                <h2 id="paths">{text!(words, "rules-title")}</h2>
                <div class="acts">
                    <a class="button plain small" href=paths::application_rule(id, "")>
                        <Icon symbol=Symbol::Plus />
                        {text!(words, "rules-add")}
                    </a>
                </div>
                <p class="quiet small">{text!(words, "rules-lead")}</p>
            </div>
            <ul class="sheet">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn row(words: Words, id: &str, rule: &RuleRow, is_alone: bool) -> AnyView {
    let is_root = rule.path == ROOT;
    let name = match (is_root, is_alone) {
        (true, true) => text!(words, "rule-everything"),
        (true, false) => text!(words, "rule-everything-else"),
        (false, _) => rule.path.clone(),
    };
    let edit = text!(words, "rule-edit-named", path = name.as_str());
    let remove = (!is_root).then(|| {
        let label = text!(words, "login-remove-named", name = name.as_str());
        view! {
            <a
                class="button ghost small"
                href=paths::application_rule_remove(id, &rule.path)
                aria-label=label
            >
                {text!(words, "login-remove")}
            </a>
        }
    });
    let path = if is_root { name.into_any() } else { view! { <code>{given(&name)}</code> }.into_any() };
    view! {
        <li class="row rule">
            <Icon symbol=words::symbol(rule.need) />
            <div>
                <p class="name">{path}</p>
                <p class="state">{asked(words, rule)}</p>
            </div>
            <div class="acts tight">
                <a
                    class="button ghost small"
                    href=paths::application_rule(id, &rule.path)
                    aria-label=edit
                >
                    {text!(words, "people-edit")}
                </a>
                {remove}
            </div>
        </li>
    }
    .into_any()
}

/// What it asks for, and of whom.
pub(super) fn asked(words: Words, rule: &RuleRow) -> AnyView {
    view! {
        {words::need(words, rule.need)}
        {groups(words, rule)}
    }
    .into_any()
}

/// Whom it lets in. Where anyone may go, groups make no difference.
fn groups(words: Words, rule: &RuleRow) -> Option<AnyView> {
    if rule.need == Need::Anyone {
        return None;
    }
    let whom = if rule.groups.is_empty() {
        text!(words, "rule-everybody").into_any()
    } else {
        let names = rule.groups.iter().enumerate().map(|(index, name)| {
            view! {
                {(index > 0).then_some(", ")}
                {given(name)}
            }
        });
        view! {
            {text!(words, "rule-only")}
            " "
            {names.collect_view()}
        }
        .into_any()
    };
    Some(
        view! {
            " · "
            {whom}
        }
        .into_any(),
    )
}
