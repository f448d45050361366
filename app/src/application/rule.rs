//! What a path asks for.

use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, BackTo, Check, Choices, Field, NoticeLine, field_state},
};
use leptos::prelude::*;
use postern_types::{
    FieldError, Problem,
    application::{Need, ROOT, RulePage},
    page::Frame,
};

/// Adding a path, or changing what one asks for.
pub(crate) fn view(words: Words, frame: &Frame, page: &RulePage) -> AnyView {
    let form = &page.form;
    let away = paths::application(&page.application);
    let is_new = form.old.is_empty();
    let (label, busy) = if is_new {
        (text!(words, "application-new-do"), text!(words, "busy-saving"))
    } else {
        (text!(words, "profile-do"), text!(words, "busy-saving"))
    };
    view! {
        <header class="head">
            <BackTo href=away.clone() label=given(&page.name) />
            <h1>{weave(&text!(words, "rule-title", name = SLOT), given(&page.name))}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        <form
            class="sheet pad stack narrow rule-form"
            method="post"
            action=paths::application_rule(&page.application, &form.old)
        >
            <input type="hidden" name="old" value=form.old.clone() />
            {path(words, frame, page)}
            {need(words, frame, page)}
            {groups(words, page)}
            <Acts label busy away away_label=text!(words, "cancel") />
        </form>
    }
    .into_any()
}

fn path(words: Words, frame: &Frame, page: &RulePage) -> AnyView {
    let form = &page.form;
    if form.old == ROOT {
        return view! {
            <input type="hidden" name="path" value=ROOT />
            <dl class="fixed">
                <div>
                    <dt>{text!(words, "rule-path")}</dt>
                    <dd>{text!(words, "rule-everything-else")}</dd>
                </div>
            </dl>
        }
        .into_any();
    }
    let mut state = field_state(words, &frame.errors, "path");
    // Names are taken by accounts, paths by rules.
    if frame.errors.contains(&FieldError::new("path", Problem::Taken)) {
        state.problem = Some(text!(words, "rule-path-taken"));
    }
    view! {
        <Field
            name="path"
            label=text!(words, "rule-path")
            hint=text!(words, "rule-path-hint")
            value=form.path.clone()
            state
            verbatim=true
            has_focus=form.old.is_empty() && frame.notice.is_none() && frame.errors.is_empty()
            most=500
        />
    }
    .into_any()
}

fn need(words: Words, frame: &Frame, page: &RulePage) -> AnyView {
    let state = |field| field_state(words, &frame.errors, field);
    let fresh = Need::Fresh { minutes: 1 };
    let needs = [
        (Need::Anyone, text!(words, "need-anyone"), text!(words, "need-anyone-hint")),
        (Need::SignedIn, text!(words, "need-signed-in"), text!(words, "need-signed-in-hint")),
        (Need::TwoFactors, text!(words, "need-two-factors"), text!(words, "need-two-factors-hint")),
        (fresh, text!(words, "need-fresh-label"), text!(words, "need-fresh-hint")),
    ];
    let wrong = state("need");
    let is_first = wrong.is_first;
    let choices = needs.into_iter().enumerate().map(|(index, (need, label, hint))| {
        view! {
            <Check
                id=format!("need-{}", need.as_str())
                name="need"
                value=need.as_str()
                label=label
                checked=page.form.need == need.as_str()
                hint=hint
                is_radio=true
                has_focus=is_first && index == 0
            />
        }
    });
    let choices = choices.collect_view();
    let minutes = view! {
        <div class="rule-minutes">
            <Field
                name="minutes"
                label=text!(words, "rule-minutes")
                aside=text!(words, "rule-minutes-range", most = Need::MOST_MINUTES)
                value=page.form.minutes.clone()
                state=state("minutes")
                verbatim=true
                most=4
            />
        </div>
    }
    .into_any();
    view! {
        <Choices id="need" legend=text!(words, "rule-need") problem=wrong.problem>
            {choices}
            {minutes}
        </Choices>
    }
    .into_any()
}

fn groups(words: Words, page: &RulePage) -> Option<AnyView> {
    if page.groups.is_empty() {
        return None;
    }
    let checks = page.groups.iter().map(|group| {
        view! {
            <Check
                id=format!("group-{}", group.id)
                name="groups"
                value=group.id.clone()
                label=given(&group.name)
                checked=page.form.groups.contains(&group.id)
            />
        }
    });
    let checks = checks.collect_view();
    Some(
        view! {
            <div class="rule-groups">
                <Choices id="groups" legend=text!(words, "rule-groups")>
                    {checks}
                </Choices>
            </div>
        }
        .into_any(),
    )
}
