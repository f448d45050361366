use crate::render::Assets;
use leptos::prelude::*;
use std::sync::Arc;

/// Title, style, icon, and what brings the islands to life where `nonce` is given. `leads_to` is where a page leads that
/// answered a form.
#[component]
pub(super) fn Head(
    title: String,
    assets: Arc<Assets>,
    nonce: Option<String>,
    #[prop(optional_no_strip)] leads_to: Option<String>,
) -> impl IntoView {
    let hydrate = nonce.map(|nonce| view! { <Hydrate assets=assets.clone() nonce leads_to /> });
    view! {
        <head>
            <meta charset="utf-8" />
            <title>{title}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            // A portal's phone numbers, dates and codes are no links.
            <meta name="format-detection" content="telephone=no, date=no, email=no, address=no" />
            <link rel="stylesheet" href=assets.style.clone() />
            <link rel="icon" type="image/svg+xml" href=assets.icon.clone() />
            {hydrate}
        </head>
    }
}

/// Loads glue and WebAssembly and hydrates each island. Of our own, because leptos's `HydrationScripts` (0.8.23)
/// writes the nonce into `crossorigin`, and because islands that never hold islands need no walk of the tree.
/// `<html data-hydrated>` says that all is done: style and tests wait for it.
///
/// A page that answered a form puts the address where it leads into the address bar, so that reloading it or coming back
/// to it asks for that page and posts nothing twice.
#[component]
fn Hydrate(assets: Arc<Assets>, nonce: String, leads_to: Option<String>) -> impl IntoView {
    // Written as a string of the script: nothing in it may end the string or the script.
    let leads_to = leads_to.map(|path| path.replace('<', "%3C"));
    let replace = leads_to.map(|path| format!("history.replaceState(null,'',{path:?});")).unwrap_or_default();
    let script = format!(
        "{replace}import * as app from {:?};\
         await app.default({{module_or_path:{:?}}});\
         app.hydrate();\
         for(const el of document.querySelectorAll('leptos-island'))app[el.dataset.component]?.(el);\
         document.documentElement.dataset.hydrated='';",
        assets.script, assets.wasm
    );
    view! {
        <link rel="modulepreload" href=assets.script.clone() nonce=nonce.clone() />
        <link
            rel="preload"
            href=assets.wasm.clone()
            r#as="fetch"
            r#type="application/wasm"
            crossorigin="anonymous"
        />
        <script type="module" nonce=nonce inner_html=script></script>
    }
}
