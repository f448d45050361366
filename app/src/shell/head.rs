use crate::render::Assets;
use leptos::prelude::*;
use std::sync::Arc;

/// Title, style, icon, and what brings the islands to life where `nonce` is given.
#[component]
pub(super) fn Head(title: String, assets: Arc<Assets>, nonce: Option<String>) -> impl IntoView {
    let hydrate = nonce.map(|nonce| view! { <Hydrate assets=assets.clone() nonce /> });
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
#[component]
fn Hydrate(assets: Arc<Assets>, nonce: String) -> impl IntoView {
    let script = format!(
        "import * as app from {:?};\
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
