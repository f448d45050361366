use leptos::prelude::*;

#[cfg(feature = "hydrate")]
fn say_offline(is_offline: bool) {
    if let Ok(Some(notice)) = document().query_selector("[data-offline]") {
        let _ = notice.toggle_attribute_with_force("hidden", !is_offline);
    }
}

/// A form's button that cannot be pressed twice: once the form is on its way it is disabled and says what happens.
/// Both words lie in one grid cell, so that it never changes its width. Without a network nothing is sent, which would
/// lose what was typed: the page says so (`data-offline`).
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
        let before = gloo::events::EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&form, "submit", before, move |event| {
            if !window().navigator().on_line() {
                event.prevent_default();
                say_offline(true);
            } else if !event.default_prevented() {
                // After the submission has been built: a disabled button is not part of it.
                Timeout::new(0, move || is_busy.set(true)).forget();
            }
        })
        .forget();
        EventListener::new(&window(), "online", |_| say_offline(false)).forget();
        // A page that comes back from the back/forward cache would still be busy.
        EventListener::new(&window(), "pageshow", move |_| is_busy.set(false)).forget();
    });

    let said = busy.clone();
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
        <span class="unseen" role="status">{move || if is_busy.get() { said.clone() } else { String::new() }}</span>
    }
}
