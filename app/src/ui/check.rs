use super::{Icon, Symbol};
use leptos::prelude::*;

/// A box to tick, or one of several to choose from.
#[component]
pub(crate) fn Check<L>(
    /// Id of the control.
    id: String,
    /// Its field in the form.
    name: &'static str,
    #[prop(into)] value: String,
    label: L,
    checked: bool,
    #[prop(optional, into)] hint: Option<String>,
    /// One of several, of which one is chosen.
    #[prop(optional)]
    is_radio: bool,
    #[prop(optional)] disabled: bool,
    #[prop(optional)] has_focus: bool,
) -> impl IntoView
where
    L: IntoView + 'static,
{
    let hint_id = format!("{id}-hint");
    let described_by = hint.is_some().then(|| hint_id.clone());
    view! {
        <div class="check">
            <input
                type=if is_radio { "radio" } else { "checkbox" }
                id=id.clone()
                name=name
                value=value
                checked=checked
                disabled=disabled
                autofocus=has_focus
                aria-describedby=described_by
            />
            <label for=id>{label}</label>
            {hint
                .map(|hint| {
                    view! {
                        <p class="hint" id=hint_id>
                            {hint}
                        </p>
                    }
                })}
        </div>
    }
}

/// Boxes that belong together, under one question.
#[component]
pub(crate) fn Choices(
    /// Id of what says that something is wrong.
    id: &'static str,
    legend: String,
    #[prop(optional_no_strip)] problem: Option<String>,
    children: Children,
) -> impl IntoView {
    let problem_id = format!("{id}-problem");
    let described_by = problem.is_some().then(|| problem_id.clone());
    let problem = problem.map(|problem| {
        view! {
            <p class="problem" id=problem_id>
                <Icon symbol=Symbol::Alert />
                <span>{problem}</span>
            </p>
        }
    });
    view! {
        <fieldset class="options" aria-describedby=described_by>
            <legend>{legend}</legend>
            {children()}
            {problem}
        </fieldset>
    }
}
