use super::{
    FieldState, Icon, Symbol,
    field::{described_by, frame},
};
use leptos::prelude::*;
use postern_types::Language;

/// Something to choose: its value in the form, and what it is called.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    value: String,
    label: String,
    language: Option<&'static str>,
}

impl Choice {
    pub(crate) fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), language: None }
    }

    /// A language, called in itself.
    pub(crate) fn language(language: Language) -> Self {
        let tag = language.tag();
        Self { language: Some(tag), ..Self::new(tag, language.own_name()) }
    }
}

fn options(choices: Vec<Choice>, chosen: &str) -> impl IntoView + use<> {
    let options = choices.into_iter().map(|Choice { value, label, language }| {
        let selected = value == chosen;
        view! {
            <option value=value lang=language selected=selected>
                {label}
            </option>
        }
    });
    options.collect_view()
}

/// One of several, in a list that folds out, with a label above it.
#[component]
pub(crate) fn Select<'a>(
    /// Field of the form, and id of the control.
    name: &'static str,
    label: String,
    choices: Vec<Choice>,
    chosen: &'a str,
    #[prop(into)] state: FieldState,
    /// A word after the label, in brackets ("optional").
    #[prop(optional, into)]
    aside: Option<String>,
    #[prop(optional, into)] hint: Option<String>,
) -> impl IntoView {
    let control = view! {
        <span class="select">
            <select
                class="input"
                id=name
                name=name
                autofocus=state.is_first
                aria-describedby=described_by(name, hint.is_some(), state.problem.is_some())
                aria-invalid=state.problem.is_some().then_some("true")
            >
                {options(choices, chosen)}
            </select>
            <Icon symbol=Symbol::Chevron />
        </span>
    };
    frame(name, label, aside, hint, state.problem, control.into_any())
}

/// The same in a row of controls: its label is read out, not seen; without one it is that of the id `name`.
pub(crate) fn pick(
    name: &'static str,
    class: &'static str,
    label: Option<String>,
    choices: Vec<Choice>,
    chosen: &str,
) -> AnyView {
    view! {
        <span class=format!("select {class}")>
            <select class="input compact" id=label.is_none().then_some(name) name=name aria-label=label>
                {options(choices, chosen)}
            </select>
            <Icon symbol=Symbol::Chevron />
        </span>
    }
    .into_any()
}
