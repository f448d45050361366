//! The form around a prompt.

use super::ceremony::{self, field, set};
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use js_sys::{Array, Date, JSON, Object};
use leptos::{prelude::window, task::spawn_local};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Element, HtmlElement, HtmlFormElement, HtmlInputElement, RequestInit, Response,
    SubmitEvent,
};

/// The portal forgets what it asked after five minutes; a little earlier is too late here.
const STALE_MS: f64 = 290_000.0;

#[derive(Clone)]
pub(super) struct Form {
    form: HtmlFormElement,
    /// Ends the prompt that is open, so that another one can be.
    open: Rc<RefCell<Option<AbortController>>>,
    since: f64,
}

impl Form {
    pub(super) fn new(form: HtmlFormElement) -> Self {
        Self { form, open: Rc::default(), since: Date::now() }
    }

    fn data(&self, name: &str) -> Option<String> {
        self.form.get_attribute(name)
    }

    fn all(&self, selector: &str) -> impl Iterator<Item = Element> {
        let found = self.form.query_selector_all(selector).ok();
        let count = found.as_ref().map_or(0, |found| found.length());
        (0..count).filter_map(move |at| found.as_ref()?.item(at)?.dyn_into().ok())
    }

    /// Shows the one outcome of that name, and none without a name.
    fn show(&self, outcome: &str) {
        for note in self.all("[data-outcome]") {
            let is_it = note.get_attribute("data-outcome").as_deref() == Some(outcome);
            let _ = note.toggle_attribute_with_force("hidden", !is_it);
        }
    }

    fn set_busy(&self, is_busy: bool) {
        for button in self.all("button") {
            let _ = button.toggle_attribute_with_force("disabled", is_busy);
            let _ = button.toggle_attribute_with_force("data-busy", is_busy);
        }
    }

    pub(super) fn begin(self) {
        let address = window().location().origin().unwrap_or_default();
        let is_elsewhere = self.data("data-address").is_some_and(|ours| ours != address);
        if is_elsewhere {
            for here in self.all("[data-here]") {
                here.set_text_content(Some(&address));
            }
        }
        let is_able = !field(&window(), "PublicKeyCredential").is_undefined();
        if is_elsewhere || !is_able {
            self.show(if is_elsewhere { "elsewhere" } else { "unsupported" });
            for button in self.all("button") {
                let _ = button.toggle_attribute_with_force("hidden", true);
            }
            return;
        }
        let form = self.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&self.form, "submit", options, move |event| {
            event.prevent_default();
            let button = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
            let hints = button.and_then(|button| button.get_attribute("data-hints"));
            form.clone().run(hints);
        })
        .forget();
        // A page that comes back from the back/forward cache would still be busy.
        let form = self.clone();
        EventListener::new(&window(), "pageshow", move |_| form.set_busy(false)).forget();
        if self.data("data-starts").is_some() {
            self.clone().run(None);
        }
        if self.data("data-autofill").is_some() {
            self.clone().autofill();
        }
        if self.data("data-creates").is_some() {
            spawn_local(async move {
                if ceremony::can_be_device().await {
                    for button in self.all("[data-platform]") {
                        let _ = button.toggle_attribute_with_force("hidden", false);
                    }
                }
            });
        }
    }

    /// Opens the prompt, and sends the form with the answer.
    fn run(self, hints: Option<String>) {
        if self.data("data-begin").is_none() && Date::now() - self.since > STALE_MS {
            let _ = window().location().reload();
            return;
        }
        self.show("");
        self.set_busy(true);
        spawn_local(async move {
            match self.answer(hints.as_deref(), false).await {
                Ok(answer) => self.send(&answer),
                Err(error) => {
                    self.set_busy(false);
                    self.explain(&error).await;
                }
            }
        });
    }

    /// Offers passkeys in the name's field, with a new question before the one there is gets stale.
    fn autofill(self) {
        spawn_local(async move {
            if !ceremony::can_autofill().await {
                return;
            }
            let again = self.clone();
            Timeout::new(STALE_MS as u32, move || {
                again.stop();
                again.autofill();
            })
            .forget();
            // Nothing is said of a quiet prompt that ends: nobody asked for it.
            if let Ok(answer) = self.answer(None, true).await {
                self.send(&answer);
            }
        });
    }

    fn stop(&self) -> Option<AbortController> {
        if let Some(open) = self.open.take() {
            open.abort();
        }
        let next = AbortController::new().ok();
        self.open.replace(next.clone());
        next
    }

    async fn answer(&self, hints: Option<&str>, is_quiet: bool) -> Result<String, JsValue> {
        let options = self.options().await?;
        if let Some(hints) = hints {
            let list: Array = hints.split(' ').map(JsValue::from).collect();
            set(&options, "hints", &list);
        }
        let stop = self.stop().ok_or(JsValue::UNDEFINED)?;
        let credential = if self.data("data-creates").is_some() {
            ceremony::create(&options).await?
        } else {
            ceremony::get(&options, &stop.signal(), is_quiet).await?
        };
        ceremony::text(&credential)
    }

    /// What is asked: in the page, or to be asked for.
    async fn options(&self) -> Result<JsValue, JsValue> {
        let text = match self.data("data-begin") {
            Some(url) => {
                let request = RequestInit::new();
                request.set_method("POST");
                let answer = JsFuture::from(window().fetch_with_str_and_init(&url, &request)).await?;
                let answer: Response = answer.unchecked_into();
                if !answer.ok() {
                    return Err(JsValue::UNDEFINED);
                }
                JsFuture::from(answer.text()?).await?.as_string().unwrap_or_default()
            }
            None => self.data("data-options").unwrap_or_default(),
        };
        JSON::parse(&text)
    }

    fn send(&self, answer: &str) {
        let code = self.form.query_selector("[name=code]").ok().flatten();
        if let Some(code) = code.and_then(|code| code.dyn_into::<HtmlInputElement>().ok()) {
            code.set_value(answer);
            let _ = self.form.submit();
        }
    }

    async fn explain(&self, error: &JsValue) {
        let outcome = match ceremony::error_name(error).as_str() {
            // Ended by ourselves, for another prompt.
            "AbortError" => "",
            "InvalidStateError" if self.data("data-creates").is_some() => "known",
            "NotAllowedError" if Date::now() - self.since > STALE_MS => "timed-out",
            "NotAllowedError" => "cancelled",
            "SecurityError" => "forbidden",
            "NotSupportedError" | "ConstraintError" => "unable",
            _ => "failed",
        };
        self.show(outcome);
        if outcome == "known" && self.all("[data-which]").next().is_some() {
            self.name_known().await;
        } else if let Some(button) = self.form.query_selector("button:not([hidden])").ok().flatten() {
            let _ = button.unchecked_into::<HtmlElement>().focus();
        }
    }

    /// The browser says that the key is one of several, not which: the key is asked to sign, and its id says it.
    async fn name_known(&self) {
        let Ok(asked) = self.options().await else { return };
        let Some(stop) = self.stop() else { return };
        let options: JsValue = Object::new().into();
        set(&options, "challenge", &field(&asked, "challenge"));
        set(&options, "rpId", &field(&field(&asked, "rp"), "id"));
        set(&options, "allowCredentials", &field(&asked, "excludeCredentials"));
        set(&options, "userVerification", &"discouraged".into());
        let Ok(key) = ceremony::get(&options, &stop.signal(), false).await else { return };
        let known = JSON::parse(&self.data("data-known").unwrap_or_default()).unwrap_or_default();
        let id = field(&key, "id").as_string().unwrap_or_default();
        if let Some(name) = field(&known, &id).as_string() {
            for place in self.all("[data-name]") {
                place.set_text_content(Some(&name));
            }
            for hint in self.all("[data-which]") {
                hint.remove();
            }
        }
    }
}
