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
            drop(pause.replace(Timeout::new(250, move || ask::strength(&url, typed, told))));
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

#[cfg(feature = "hydrate")]
mod ask {
    use leptos::prelude::{RwSignal, Set, window};
    use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
    use web_sys::{HtmlInputElement, RequestInit, Response, UrlSearchParams};

    /// Asks for the strength of what stands in the field now. An answer that comes when something else stands there is
    /// dropped: that is asked for by itself.
    pub(super) fn strength(url: &str, input: HtmlInputElement, told: RwSignal<(String, Option<String>)>) {
        let asked = input.value();
        if asked.is_empty() {
            told.set((String::new(), None));
            return;
        }
        let Ok(body) = UrlSearchParams::new() else { return };
        body.append("password", &asked);
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(&body);
        let text = Closure::once(move |text: JsValue| {
            let text = text.as_string().unwrap_or_default();
            if input.value() == asked
                && let Some((level, words)) = text.split_once('\n')
            {
                told.set((words.to_owned(), Some(level.to_owned())));
            }
        });
        let answer = Closure::once(move |answer: JsValue| {
            let answer: Response = answer.unchecked_into();
            if answer.ok()
                && let Ok(body) = answer.text()
            {
                let _ = body.then(&text);
            }
            text.forget();
        });
        let _ = window().fetch_with_str_and_init(url, &request).then(&answer);
        answer.forget();
    }
}
