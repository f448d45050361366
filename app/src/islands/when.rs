use leptos::prelude::*;

/// A moment. The server writes it in UTC; in the browser it becomes the reader's: `ago` ("3 minutes ago", the exact
/// time on hover), `moment` (date and time) or `day` (the date alone).
#[island]
pub fn When(
    /// Unix milliseconds.
    at: i64,
    /// The same in ISO 8601.
    iso: String,
    /// The server's words.
    text: String,
    /// `ago`, `moment` or `day`.
    mode: String,
) -> impl IntoView {
    let words = RwSignal::new((text, None::<String>));

    #[cfg(feature = "hydrate")]
    Effect::new(move |_| words.set(local::words(at, &mode)));
    #[cfg(not(feature = "hydrate"))]
    let _ = (at, mode);

    view! {
        <time datetime=iso title=move || words.get().1>
            {move || words.get().0}
        </time>
    }
}

#[cfg(feature = "hydrate")]
mod local {
    use js_sys::{Array, Date, Function, Intl, Object, Reflect};
    use leptos::prelude::{document, window};
    use wasm_bindgen::{JsCast, JsValue};

    /// The words, and the exact time where the words do not say it.
    pub(super) fn words(at: i64, mode: &str) -> (String, Option<String>) {
        let lang = language();
        let date = Date::new(&JsValue::from_f64(at as f64));
        let day = options("dateStyle", "long");
        let moment = options("dateStyle", "long");
        let _ = Reflect::set(&moment, &"timeStyle".into(), &"short".into());
        let exact = String::from(date.to_locale_string(&lang, &moment));
        match mode {
            "ago" => (relative(at as f64 - Date::now(), &lang).unwrap_or_else(|| exact.clone()), Some(exact)),
            "day" => (String::from(date.to_locale_date_string(&lang, &day)), Some(exact)),
            _ => (exact, None),
        }
    }

    /// The reader's own kind of the page's language ("en-GB" on an English page), else the page's.
    fn language() -> String {
        let page = document().document_element().and_then(|html| html.get_attribute("lang"));
        let page = page.unwrap_or_default();
        let language = window().navigator().language().filter(|own| own.starts_with(&page)).unwrap_or(page);
        // Digits as in all other texts, and as on the keys of codes: Arabic has others of its own.
        format!("{language}-u-nu-latn")
    }

    fn options(key: &str, value: &str) -> Object {
        let options = Object::new();
        let _ = Reflect::set(&options, &key.into(), &value.into());
        options
    }

    /// "3 minutes ago" in the largest unit that fits.
    fn relative(ms: f64, lang: &str) -> Option<String> {
        const UNITS: [(&str, f64); 6] = [
            ("year", 31_557_600_000.0),
            ("month", 2_629_800_000.0),
            ("week", 604_800_000.0),
            ("day", 86_400_000.0),
            ("hour", 3_600_000.0),
            ("minute", 60_000.0),
        ];
        let larger = UNITS.iter().find(|(_, size)| ms.abs() >= *size);
        // Seconds matter to somebody who waits; what was less than a minute ago was just now.
        let (unit, value) = larger
            .map_or(("second", (ms / 1_000.0).ceil().max(0.0)), |(unit, size)| (*unit, (ms / size).round()));
        let options = options("numeric", "auto");
        let format = Intl::RelativeTimeFormat::new(&Array::of1(&lang.into()), options.unchecked_ref());
        // Called through the object: the typed binding of js-sys changes with an unstable flag.
        let call = Reflect::get(&format, &"format".into()).ok()?.dyn_into::<Function>().ok()?;
        call.call2(&format, &value.into(), &unit.into()).ok()?.as_string()
    }
}
