//! Removing what a path asks for.

use super::rules::asked;
use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, BackTo, NoticeLine},
};
use leptos::prelude::*;
use postern_types::{application::RemoveRulePage, page::Frame};

/// What it asks for, and what will be asked for then.
pub(crate) fn view(words: Words, frame: &Frame, page: &RemoveRulePage) -> AnyView {
    let path = &page.rule.path;
    let away = paths::application(&page.application);
    let then = page.without.as_ref().map(|rule| {
        view! {
            <div>
                <dt>{text!(words, "rule-remove-then")}</dt>
                <dd>{asked(words, rule)}</dd>
            </div>
        }
    });
    view! {
        <header class="head">
            <BackTo href=away.clone() label=given(&page.name) />
            <h1>{weave(&text!(words, "rule-remove-title", path = SLOT), given(path))}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form
            class="sheet pad stack narrow"
            method="post"
            action=paths::application_rule_remove(&page.application, "")
        >
            <input type="hidden" name="path" value=path.clone() />
            <dl class="terms">
                <div>
                    <dt>{text!(words, "rule-remove-now")}</dt>
                    <dd>{asked(words, &page.rule)}</dd>
                </div>
                {then}
            </dl>
            <Acts
                label=text!(words, "remove-do")
                busy=text!(words, "busy-working")
                away
                away_label=text!(words, "remove-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}
