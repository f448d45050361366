use leptos::prelude::*;

/// Inside a `<details>` that is a menu: closes it on Escape, on a press elsewhere and when the focus goes elsewhere, as
/// menus do. It shows nothing.
#[island]
pub fn DismissMenu() -> impl IntoView {
    let here = NodeRef::<leptos::html::Span>::new();

    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        use gloo::events::EventListener;
        use wasm_bindgen::JsCast;
        use web_sys::{HtmlDetailsElement, HtmlElement, KeyboardEvent, Node};
        let Some(menu) = here.get().and_then(|here| here.closest("details").ok().flatten()) else { return };
        let Ok(menu) = menu.dyn_into::<HtmlDetailsElement>() else { return };
        for elsewhere in ["click", "focusin"] {
            let menu = menu.clone();
            EventListener::new(&document(), elsewhere, move |event| {
                let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
                if !menu.contains(target.as_ref()) {
                    menu.set_open(false);
                }
            })
            .forget();
        }
        EventListener::new(&document(), "keydown", move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if menu.open() && key.as_deref() == Some("Escape") {
                menu.set_open(false);
                let summary = menu.query_selector("summary").ok().flatten();
                if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
                    let _ = summary.focus();
                }
            }
        })
        .forget();
    });

    view! { <span node_ref=here hidden=true></span> }
}
