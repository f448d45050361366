//! The form around a prompt.

use super::ceremony::{self, Wish, field, set};
use crate::islands::post::post;
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Interval,
};
use js_sys::{Array, Date, JSON, Object};
use leptos::{prelude::window, task::spawn_local};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortController, Element, HtmlElement, HtmlFormElement, HtmlInputElement, SubmitEvent};

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

    fn creates(&self) -> bool {
        self.data("data-creates").is_some()
    }

    fn one<T: JsCast>(&self, selector: &str) -> Option<T> {
        self.form.query_selector(selector).ok().flatten().map(JsCast::unchecked_into)
    }

    fn each(&self, selector: &str, act: &dyn Fn(&Element)) {
        let Ok(found) = self.form.query_selector_all(selector) else { return };
        for at in 0..found.length() {
            if let Some(element) = found.item(at) {
                act(element.unchecked_ref());
            }
        }
    }

    fn mark_all(&self, selector: &str, attribute: &str, is_marked: bool) {
        self.each(selector, &|element| {
            let _ = element.toggle_attribute_with_force(attribute, is_marked);
        });
    }

    fn tell_all(&self, selector: &str, text: &str) {
        self.each(selector, &|element| element.set_text_content(Some(text)));
    }

    /// Shows the one outcome of that name, and none without a name.
    fn show(&self, outcome: &str) {
        self.mark_all("[data-outcome]", "hidden", true);
        if !outcome.is_empty() {
            self.mark_all(&format!("[data-outcome={outcome}]"), "hidden", false);
        }
    }

    fn set_busy(&self, is_busy: bool) {
        self.mark_all("button", "disabled", is_busy);
        self.mark_all("button", "data-busy", is_busy);
        self.each("[data-waiting]", &|status| {
            let words = is_busy.then(|| status.get_attribute("data-waiting")).flatten();
            status.set_text_content(words.as_deref());
        });
    }

    pub(super) fn begin(self) {
        let address = window().location().origin().unwrap_or_default();
        let is_elsewhere = self.data("data-address").is_some_and(|ours| ours != address);
        if is_elsewhere {
            self.tell_all("[data-here]", &address);
        }
        let is_able = !ceremony::class().is_undefined();
        if is_elsewhere || !is_able {
            self.show(if is_elsewhere { "elsewhere" } else { "unsupported" });
            self.mark_all("button", "hidden", true);
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
            let form = self.clone();
            Interval::new(STALE_MS as u32, move || form.clone().autofill()).forget();
            self.clone().autofill();
        }
        if self.creates() {
            spawn_local(async move {
                if ceremony::can("isUserVerifyingPlatformAuthenticatorAvailable").await {
                    self.mark_all("[data-platform]", "hidden", false);
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
            let wish = if self.creates() { Wish::Create } else { Wish::Sign };
            match self.answer(wish, hints.as_deref()).await {
                Ok(answer) => self.send(&answer),
                Err(error) => {
                    self.set_busy(false);
                    self.explain(&error).await;
                    self.autofill();
                }
            }
        });
    }

    /// Offers passkeys in the name's field, unless a prompt is open.
    fn autofill(self) {
        if self.data("data-autofill").is_none() || self.one::<Element>("[data-busy]").is_some() {
            return;
        }
        spawn_local(async move {
            // Nothing is said of a quiet prompt that ends: nobody asked for it.
            if ceremony::can("isConditionalMediationAvailable").await
                && let Ok(answer) = self.answer(Wish::Offer, None).await
            {
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

    async fn answer(&self, wish: Wish, hints: Option<&str>) -> Result<String, JsValue> {
        let options = self.options().await?;
        if let Some(hints) = hints {
            let list: Array = hints.split(' ').map(JsValue::from).collect();
            set(&options, "hints", &list);
        }
        let stop = self.stop().ok_or(JsValue::UNDEFINED)?;
        ceremony::text(&ceremony::credential(wish, &options, &stop.signal()).await?)
    }

    /// What is asked: in the page, or to be asked for.
    async fn options(&self) -> Result<JsValue, JsValue> {
        let text = match self.data("data-begin") {
            Some(url) => post(&url, &JsValue::UNDEFINED).await.ok_or(JsValue::UNDEFINED)?,
            None => self.data("data-options").unwrap_or_default(),
        };
        JSON::parse(&text)
    }

    fn send(&self, answer: &str) {
        if let Some(code) = self.one::<HtmlInputElement>("[name=code]") {
            code.set_value(answer);
            let _ = self.form.submit();
        }
    }

    async fn explain(&self, error: &JsValue) {
        let outcome = match ceremony::error_name(error).as_str() {
            // Ended by ourselves, for another prompt.
            "AbortError" => "",
            "InvalidStateError" if self.creates() => "known",
            "NotAllowedError" if Date::now() - self.since > STALE_MS => "timed-out",
            "NotAllowedError" => "cancelled",
            "SecurityError" => "forbidden",
            "NotSupportedError" | "ConstraintError" => "unable",
            _ => "failed",
        };
        self.show(outcome);
        if outcome == "known" && self.one::<Element>("[data-which]").is_some() {
            self.name_known().await;
        } else if let Some(button) = self.one::<HtmlElement>("button:not([hidden])") {
            let _ = button.focus();
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
        let Ok(key) = ceremony::credential(Wish::Sign, &options, &stop.signal()).await else { return };
        let known = JSON::parse(&self.data("data-known").unwrap_or_default()).unwrap_or_default();
        let id = field(&key, "id").as_string().unwrap_or_default();
        if let Some(name) = field(&known, &id).as_string() {
            self.tell_all("[data-name]", &name);
            self.each("[data-which]", &Element::remove);
        }
    }
}
