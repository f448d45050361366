use leptos::prelude::*;

/// How strong the password in a field is, told by the server as it is typed. Without a script: nothing; the server
/// tells it when the form is sent.
#[island]
pub fn PasswordStrength(
    /// Id of the field.
    field: String,
    /// Where to ask.
    url: String,
) -> impl IntoView {
    // Words and level, once something was typed.
    let told = RwSignal::new((String::new(), None::<String>));

    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        use gloo::{events::EventListener, timers::callback::Timeout};
        use wasm_bindgen::JsCast;
        let input = document().get_element_by_id(&field);
        let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlInputElement>().ok()) else {
            return;
        };
        let (url, typed) = (url.clone(), input.clone());
        let mut pause: Option<Timeout> = None;
        EventListener::new(&input, "input", move |_| {
            let (url, typed) = (url.clone(), typed.clone());
            // Asked when the fingers rest: the pause before is dropped, and with it its question.
            drop(pause.replace(Timeout::new(250, move || leptos::task::spawn_local(ask(url, typed, told)))));
        })
        .forget();
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (field, url);

    view! {
        <div class="strength scripted" data-level=move || told.get().1.unwrap_or_default()>
            <span class="strength-bar" aria-hidden="true">
                <span></span>
                <span></span>
                <span></span>
                <span></span>
            </span>
            <p class="hint" role="status">
                {move || told.get().0}
            </p>
        </div>
    }
}

/// Asks for the strength of what stands in the field now. An answer that comes when something else stands there is
/// dropped: that is asked for by itself.
#[cfg(feature = "hydrate")]
async fn ask(url: String, input: web_sys::HtmlInputElement, told: RwSignal<(String, Option<String>)>) {
    let asked = input.value();
    if asked.is_empty() {
        told.set((String::new(), None));
        return;
    }
    let Ok(body) = web_sys::UrlSearchParams::new() else { return };
    body.append("password", &asked);
    if let Some(text) = super::post::post(&url, &body).await
        && input.value() == asked
        && let Some((level, words)) = text.split_once('\n')
    {
        told.set((words.to_owned(), Some(level.to_owned())));
    }
}
