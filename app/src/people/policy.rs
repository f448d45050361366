use super::words;
use crate::{
    islands::SubmitButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{BackTo, Check, Choices, Field, Icon, NoticeLine, Symbol, field_state, method_name},
};
use leptos::prelude::*;
use postern_types::{
    GroupRule, MethodKind, SecondFactorRule,
    page::Frame,
    people::{CannotComply, Concerned, PolicyPage, Preview},
};

/// What a group asks of its members: chosen, looked at, then saved.
pub(crate) fn view(words: Words, frame: &Frame, page: &PolicyPage) -> AnyView {
    let group = &page.group;
    view! {
        <header class="head">
            <BackTo href=paths::group(&group.id) label=given(&group.name) />
            <h1>{weave(&text!(words, "policy-title", name = SLOT), given(&group.name))}</h1>
            <p class="quiet">{text!(words, "policy-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        {form(words, frame, page)}
        {page.preview.as_ref().map(|preview| meaning(words, frame, page, preview))}
    }
    .into_any()
}

/// A rule's name in the form.
const fn rule_name(rule: SecondFactorRule) -> &'static str {
    match rule {
        SecondFactorRule::Optional => "optional",
        SecondFactorRule::RequiredFrom(_) => "required_from",
        SecondFactorRule::Required => "required",
    }
}

fn form(words: Words, frame: &Frame, page: &PolicyPage) -> AnyView {
    let state = |field| field_state(words, &frame.errors, field);
    let chosen = rule_name(page.rule.second_factor);
    let rules = [
        ("optional", text!(words, "rule-optional"), text!(words, "policy-optional")),
        ("required", text!(words, "rule-required"), text!(words, "policy-required")),
        ("required_from", text!(words, "policy-from-day"), text!(words, "policy-required-from")),
    ];
    let rules = rules.map(|(value, label, hint)| {
        view! {
            <Check
                id=format!("rule-{value}")
                name="second_factor"
                value=value
                label=label
                checked=value == chosen
                hint=hint
                is_radio=true
            />
        }
    });
    let rules = rules.into_iter().collect_view();
    let is_restricted = page.rule.methods.is_some();
    let methods = method(words, page, state("method").is_first);
    view! {
        <form class="sheet pad stack policy" method="get" action=paths::group_policy(&page.group.id)>
            <Choices
                id="second_factor"
                legend=text!(words, "login-methods")
                problem=state("second_factor").problem
            >
                {rules}
            </Choices>
            <div class="policy-day">
                <Field
                    name="day"
                    label=text!(words, "policy-day")
                    aside=text!(words, "policy-day-aside")
                    value=page.day.clone()
                    state=state("day")
                    kind="date"
                />
            </div>
            <Check
                id="restrict".to_owned()
                name="restrict"
                value="on"
                label=text!(words, "policy-restrict")
                checked=is_restricted
                hint=text!(words, "policy-restrict-hint")
            />
            <div class="policy-methods">
                <Choices id="method" legend=text!(words, "policy-methods") problem=state("method").problem>
                    {methods}
                </Choices>
            </div>
            <div class="acts">
                <button class="button plain" type="submit">
                    {text!(words, "policy-preview")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

fn method(words: Words, page: &PolicyPage, has_focus: bool) -> AnyView {
    let kinds = page.available.iter().copied().filter(|kind| !kind.is_backup());
    let is_allowed = |kind: &MethodKind| page.rule.methods.as_ref().is_none_or(|of| of.contains(kind));
    let checks = kinds.enumerate().map(|(index, kind)| {
        view! {
            <Check
                id=format!("method-{}", kind.as_str())
                name="method"
                value=kind.as_str()
                label=method_name(words, kind)
                checked=is_allowed(&kind)
                has_focus=has_focus && index == 0
            />
        }
    });
    checks.collect_view().into_any()
}

/// Whom it would concern, and the button that saves it.
fn meaning(words: Words, frame: &Frame, page: &PolicyPage, preview: &Preview) -> AnyView {
    let rule = &page.rule;
    let fine = Concerned { count: preview.fine, names: Vec::new() };
    let mut rows = Vec::new();
    if preview.members == 0 {
        rows.push(row("plain", Symbol::Info, text!(words, "policy-nobody"), None));
    }
    let mut add = |class, symbol, text: String, of: &Concerned| {
        if of.count > 0 {
            rows.push(row(class, symbol, text, names(words, of)));
        }
    };
    add("good", Symbol::Check, text!(words, "policy-fine", count = fine.count), &fine);
    let grace = &preview.in_grace;
    add("plain", Symbol::Clock, text!(words, "policy-grace", count = grace.count), grace);
    let stopped = &preview.stopped;
    add("warn", Symbol::Alert, text!(words, "policy-stopped", count = stopped.count), stopped);
    for (why, of) in &preview.cannot {
        add("bad", Symbol::Ban, cannot(words, *why, of.count), of);
    }
    let cut = preview.is_cut.then(|| {
        view! {
            <p class="quiet small">
                {text!(words, "policy-cut", count = words::number(words, preview.members))}
            </p>
        }
    });
    view! {
        <section class="stack" aria-labelledby="meaning">
            <h2 id="meaning">{text!(words, "policy-meaning")}</h2>
            <ul class="sheet">{rows}</ul>
            {cut}
            <form class="sheet pad stack" method="post" action=paths::group_policy(&page.group.id)>
                {hidden(page)}
                <div class="prose">
                    <p>
                        <b>{words::rule(words, frame.now, rule.second_factor)}</b>
                        ". "
                        {words::allowed(words, rule)}
                    </p>
                    <p class="quiet small">{text!(words, "policy-save-text")}</p>
                </div>
                <div class="acts">
                    <SubmitButton
                        label=text!(words, "profile-do")
                        busy=text!(words, "busy-saving")
                        class=String::new()
                    />
                    <a class="button plain" href=paths::group(&page.group.id)>
                        {text!(words, "cancel")}
                    </a>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// The rule that was looked at: what is saved is never another one.
fn hidden(page: &PolicyPage) -> AnyView {
    let GroupRule { second_factor, methods } = &page.rule;
    let methods = methods.as_ref().map(|kinds| {
        let kinds = kinds.iter().map(|kind| {
            view! { <input type="hidden" name="method" value=kind.as_str() /> }
        });
        view! {
            <input type="hidden" name="restrict" value="on" />
            {kinds.collect_view()}
        }
    });
    view! {
        <input type="hidden" name="second_factor" value=rule_name(*second_factor) />
        <input type="hidden" name="day" value=page.day.clone() />
        {methods}
    }
    .into_any()
}

fn cannot(words: Words, why: CannotComply, count: u64) -> String {
    match why {
        CannotComply::NoAddress => text!(words, "policy-no-address", count = count),
        CannotComply::NoMethodPossible => text!(words, "policy-no-method", count = count),
        CannotComply::OnlyOthers => text!(words, "policy-only-others", count = count),
    }
}

/// "Ada Maier, Ben Okafor and 12 more".
fn names(words: Words, of: &Concerned) -> Option<AnyView> {
    if of.names.is_empty() {
        return None;
    }
    let more = of.count.saturating_sub(of.names.len() as u64);
    let more = (more > 0).then(|| {
        view! {
            " "
            {text!(words, "policy-more", count = words::number(words, more))}
        }
    });
    let names = of.names.iter().enumerate().map(|(index, name)| {
        view! {
            {(index > 0).then_some(", ")}
            {given(name)}
        }
    });
    Some(view! { <p class="state">{names.collect_view()} {more}</p> }.into_any())
}

fn row(class: &'static str, symbol: Symbol, text: String, names: Option<AnyView>) -> AnyView {
    view! {
        <li class=format!("row concerned {class}")>
            <Icon symbol />
            <div>
                <p>{text}</p>
                {names}
            </div>
        </li>
    }
    .into_any()
}
