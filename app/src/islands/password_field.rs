use leptos::prelude::*;

/// A password's input with a button that shows what was typed. Without a script: the input alone.
#[island]
pub fn PasswordField(
    /// The input's id and name.
    name: String,
    /// `current-password` or `new-password`.
    autocomplete: String,
    /// Ids of hint and problem; empty for none.
    described_by: String,
    /// Something is wrong with it.
    is_bad: bool,
    /// It must not be left empty.
    is_required: bool,
    /// It has the focus when the page opens.
    has_focus: bool,
    /// The button's name.
    show: String,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let describedby = (!described_by.is_empty()).then_some(described_by);
    view! {
        <span class="reveal">
            <input
                class="input"
                id=name.clone()
                name=name.clone()
                type=move || if shown.get() { "text" } else { "password" }
                autocomplete=autocomplete
                autocapitalize="none"
                spellcheck="false"
                required=is_required
                maxlength="1024"
                autofocus=has_focus
                aria-describedby=describedby
                aria-invalid=is_bad.then_some("true")
            />
            <button
                class="reveal-toggle scripted"
                type="button"
                aria-controls=name
                aria-label=show.clone()
                title=show
                aria-pressed=move || if shown.get() { "true" } else { "false" }
                on:click=move |_| shown.update(|shown| *shown = !*shown)
            >
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M2.1 12.3a1 1 0 0 1 0-.6 10.8 10.8 0 0 1 19.8 0 1 1 0 0 1 0 .6 10.8 10.8 0 0 1-19.8 0" />
                    <circle cx="12" cy="12" r="3" />
                    <path class="strike" d="m4 4 16 16" />
                </svg>
            </button>
        </span>
    }
}
