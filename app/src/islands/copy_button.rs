use leptos::prelude::*;

/// Copies a text and says so. Only there where the clipboard can be written: with a script, in a secure context.
#[island]
pub fn CopyButton(
    /// What is copied.
    text: String,
    /// What the button does.
    label: String,
    /// What is said afterwards.
    done: String,
) -> impl IntoView {
    let is_done = RwSignal::new(false);
    let said = done.clone();

    #[cfg(feature = "hydrate")]
    let (is_possible, copy) = {
        use gloo::timers::callback::Timeout;
        use wasm_bindgen::prelude::Closure;
        let is_possible = RwSignal::new(true);
        Effect::new(move |_| is_possible.set(window().is_secure_context()));
        let copy = move |_| {
            let written = Closure::once(move |_| {
                is_done.set(true);
                Timeout::new(4_000, move || is_done.set(false)).forget();
            });
            let _ = window().navigator().clipboard().write_text(&text).then(&written);
            written.forget();
        };
        (is_possible, copy)
    };
    #[cfg(not(feature = "hydrate"))]
    let (is_possible, copy) = {
        let _ = text;
        (RwSignal::new(true), |_| {})
    };

    view! {
        <span class="copy scripted" hidden=move || !is_possible.get()>
            <button
                class="button plain small"
                type="button"
                data-busy=move || is_done.get().then_some("")
                on:click=copy
            >
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                    <rect x="9" y="9" width="12" height="12" rx="2" />
                    <path d="M5 15H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v1" />
                </svg>
                <span class="button-label">{label}</span>
                <span class="button-busy" aria-hidden="true">{done}</span>
            </button>
            <span class="unseen" role="status">{move || if is_done.get() { said.clone() } else { String::new() }}</span>
        </span>
    }
}
