use leptos::prelude::*;

/// A form's button that cannot be pressed twice: once the form is on its way it is disabled and says what happens.
/// Both words lie in one grid cell, so that it never changes its width.
#[island]
pub fn SubmitButton(
    /// What it does.
    label: String,
    /// What happens meanwhile ("Checking…").
    busy: String,
    /// Classes beside `button`.
    class: String,
) -> impl IntoView {
    let is_busy = RwSignal::new(false);
    let button = NodeRef::<leptos::html::Button>::new();

    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        use gloo::{events::EventListener, timers::callback::Timeout};
        let Some(form) = button.get().and_then(|button| button.form()) else { return };
        EventListener::new(&form, "submit", move |event| {
            if !event.default_prevented() {
                // After the submission has been built: a disabled button is not part of it.
                Timeout::new(0, move || is_busy.set(true)).forget();
            }
        })
        .forget();
        // A page that comes back from the back/forward cache would still be busy.
        EventListener::new(&window(), "pageshow", move |_| is_busy.set(false)).forget();
    });

    view! {
        <button
            class=format!("button {class}")
            type="submit"
            node_ref=button
            disabled=move || is_busy.get()
            data-busy=move || is_busy.get().then_some("")
        >
            <span class="button-label">{label}</span>
            <span class="button-busy">{busy}</span>
        </button>
    }
}
