use leptos::prelude::*;

/// Opens the browser's print dialogue. Not there without a script: the browser's own menu prints the same sheet.
#[island]
pub fn PrintButton(
    /// What the button does.
    label: String,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    let print = |_| {
        let _ = window().print();
    };
    #[cfg(not(feature = "hydrate"))]
    let print = |_| {};
    view! {
        <button class="button plain small scripted" type="button" on:click=print>
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3h12v6" />
                <path d="M6 14h12v7H6z" />
            </svg>
            <span>{label}</span>
        </button>
    }
}
