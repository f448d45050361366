use super::{CodeKind, FieldState, Icon, Symbol};
use crate::{islands::PasswordField, text::Words};
use leptos::prelude::*;

/// Ids of what describes a field: its hint, then its problem.
pub(super) fn described_by(id: &str, has_hint: bool, has_problem: bool) -> Option<String> {
    match (has_hint, has_problem) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-problem")),
        (true, true) => Some(format!("{id}-hint {id}-problem")),
    }
}

/// Label, control, hint and problem, in the order in which they are read.
pub(super) fn frame(
    id: &'static str,
    label: String,
    aside: Option<String>,
    hint: Option<String>,
    problem: Option<String>,
    control: AnyView,
) -> AnyView {
    let is_bad = problem.is_some().then_some("");
    view! {
        <div class="field" data-bad=is_bad>
            <label for=id>
                {label}
                {aside.map(|aside| view! { " " <span class="aside">"(" {aside} ")"</span> })}
            </label>
            {control}
            {hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
            {problem
                .map(|problem| {
                    view! {
                        <p class="problem" id=format!("{id}-problem")>
                            <Icon symbol=Symbol::Alert />
                            <span>{problem}</span>
                        </p>
                    }
                })}
        </div>
    }
    .into_any()
}

/// A line of text. `name` is the form's field and the input's id.
#[component]
pub(crate) fn Field(
    name: &'static str,
    label: String,
    value: String,
    #[prop(into)] state: FieldState,
    #[prop(default = "text")] kind: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional, into)] hint: Option<String>,
    /// A word after the label, in brackets ("optional").
    #[prop(optional, into)]
    aside: Option<String>,
    /// Typed as it is: no capitals, no corrections.
    #[prop(optional)]
    verbatim: bool,
    #[prop(optional)] has_focus: bool,
    /// Shown, but not to be changed.
    #[prop(optional)]
    is_fixed: bool,
    #[prop(default = 200)] most: u32,
) -> impl IntoView {
    let is_required = aside.is_none();
    let control = view! {
        <input
            class="input"
            id=name
            name=name
            type=kind
            value=value
            autocomplete=autocomplete
            autocapitalize=verbatim.then_some("none")
            spellcheck=verbatim.then_some("false")
            maxlength=most.to_string()
            required=is_required
            disabled=is_fixed
            autofocus=has_focus || state.is_first
            aria-describedby=described_by(name, hint.is_some(), state.problem.is_some())
            aria-invalid=state.problem.is_some().then_some("true")
        />
    };
    frame(name, label, aside, hint, state.problem, control.into_any())
}

/// What stands between the tags of a text area. Leptos (0.8) writes it there unescaped, and `</textarea>` would end it.
/// Browsers skip a line break at the beginning (HTML, section 13.2.6.4.7).
fn area_content(value: &str) -> String {
    format!("\n{}", value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

/// Several lines of text, typed as they are.
#[component]
pub(crate) fn TextArea(
    name: &'static str,
    label: String,
    value: String,
    #[prop(into)] state: FieldState,
    /// Lines that are seen at once.
    rows: u32,
    #[prop(optional, into)] hint: Option<String>,
    /// A word after the label, in brackets ("optional").
    #[prop(optional, into)]
    aside: Option<String>,
    #[prop(default = 200)] most: u32,
) -> impl IntoView {
    let is_required = aside.is_none();
    let control = view! {
        <textarea
            class="input"
            id=name
            name=name
            rows=rows.to_string()
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            maxlength=most.to_string()
            required=is_required
            autofocus=state.is_first
            aria-describedby=described_by(name, hint.is_some(), state.problem.is_some())
            aria-invalid=state.problem.is_some().then_some("true")
            inner_html=area_content(&value)
        ></textarea>
    };
    frame(name, label, aside, hint, state.problem, control.into_any())
}

/// A password, with the button that shows it.
#[component]
pub(crate) fn PasswordInput(
    words: Words,
    name: &'static str,
    label: String,
    state: FieldState,
    autocomplete: &'static str,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional)] has_focus: bool,
    /// Id of something else that describes it: the notice of a failed sign-in.
    #[prop(optional_no_strip)]
    also_described_by: Option<&'static str>,
    /// It may be left empty.
    #[prop(optional)]
    is_optional: bool,
) -> impl IntoView {
    let described = described_by(name, hint.is_some(), state.problem.is_some());
    let described: Vec<String> =
        [described, also_described_by.map(str::to_owned)].into_iter().flatten().collect();
    let described = described.join(" ");
    let control = view! {
        <PasswordField
            name=name.to_owned()
            autocomplete=autocomplete.to_owned()
            described_by=described
            is_bad=state.problem.is_some() || also_described_by.is_some()
            has_focus=has_focus || state.is_first
            show=text!(words, "password-show")
            is_required=!is_optional
        />
    };
    frame(name, label, None, hint, state.problem, control.into_any())
}

/// The one field for a code: digits, spaces and a paste of either are fine; so are groups of a recovery code.
#[component]
pub(crate) fn CodeField(
    #[prop(default = CodeKind::App)] kind: CodeKind,
    label: String,
    problem: Option<String>,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional)] has_focus: bool,
) -> impl IntoView {
    let hint = hint.filter(|_| problem.is_none());
    let (mode, autocomplete, class) = match kind {
        CodeKind::App | CodeKind::Mail => ("numeric", "one-time-code", "input code"),
        CodeKind::Recovery | CodeKind::Pass => ("text", "off", "input code long"),
    };
    let control = view! {
        <input
            class=class
            // Codes read from left to right, whatever the language around them.
            dir="ltr"
            id="code"
            name="code"
            type="text"
            inputmode=mode
            autocomplete=autocomplete
            autocapitalize="none"
            spellcheck="false"
            maxlength="32"
            required=true
            autofocus=has_focus || problem.is_some()
            aria-describedby=described_by("code", hint.is_some(), problem.is_some())
            aria-invalid=problem.is_some().then_some("true")
        />
    };
    frame("code", label, None, hint, problem, control.into_any())
}
