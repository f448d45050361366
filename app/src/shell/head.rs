use crate::render::Assets;
use leptos::prelude::*;
use postern_types::page::Look;
use std::sync::Arc;

/// Where browsers lack the functions of WebAuthn Level 3 that read and write JSON: Safari before 18.4, Firefox before 119,
/// Chromium before 129.
const WEBAUTHN_JSON: &str = include_str!("webauthn-json.js");

/// Follows a job: asks once a second how far it is, and for the page anew when it is over. A module, so that it runs
/// when the page is there.
const JOB_PROGRESS: &str = include_str!("job-progress.js");

/// Fetches a file that takes a while to make: shows how far it is, and lets it be cancelled. The link works without it.
const DOWNLOAD: &str = include_str!("download.js");

/// Shows the accent colour while it is chosen, and says whether words in it can be read.
const COLOUR_PREVIEW: &str = include_str!("colour-preview.js");

/// Warns before what the page is in the middle of comes to nothing, and asks for more time.
const DEADLINE: &str = include_str!("deadline.js");

/// The scripts of a page.
pub(super) struct Scripts {
    /// The nonce that lets them run.
    pub(super) nonce: String,
    /// It has islands to bring to life; a page without loads nothing.
    pub(super) hydrates: bool,
    /// It asks for a key.
    pub(super) asks_key: bool,
    /// It shows how far some work is.
    pub(super) follows: bool,
    /// It offers files that take a while to make.
    pub(super) downloads: bool,
    /// It shows a colour while it is chosen.
    pub(super) previews: bool,
    /// What it is in the middle of ends.
    pub(super) ends: bool,
    /// What the browser's password manager is told; empty for nothing.
    pub(super) signals: String,
}

/// Title, style, icon, and the page's scripts. `leads_to` is where a page leads that answered a form.
#[component]
pub(super) fn Head(
    title: String,
    assets: Arc<Assets>,
    style: String,
    look: Look,
    scripts: Scripts,
    #[prop(optional_no_strip)] leads_to: Option<String>,
) -> impl IntoView {
    let Scripts { nonce, hydrates, asks_key, follows, downloads, previews, ends, signals } = scripts;
    let json = asks_key.then(|| view! { <script nonce=nonce.clone() inner_html=WEBAUTHN_JSON></script> });
    let follow = follows
        .then(|| view! { <script type="module" nonce=nonce.clone() inner_html=JOB_PROGRESS></script> });
    let download =
        downloads.then(|| view! { <script type="module" nonce=nonce.clone() inner_html=DOWNLOAD></script> });
    let preview = previews
        .then(|| view! { <script type="module" nonce=nonce.clone() inner_html=COLOUR_PREVIEW></script> });
    let deadline =
        ends.then(|| view! { <script type="module" nonce=nonce.clone() inner_html=DEADLINE></script> });
    let signals = (!signals.is_empty()).then(|| {
        // A browser that lacks a function, or has nothing to tell it to, is left alone.
        let script = format!(
            "for(const[f,a]of {})window.PublicKeyCredential?.[f]?.(a)?.catch(()=>{{}})",
            signals.replace('<', "\\u003c")
        );
        view! { <script nonce=nonce.clone() inner_html=script></script> }
    });
    let hydrate = hydrates.then(|| view! { <Hydrate assets=assets.clone() nonce leads_to /> });
    view! {
        <head>
            <meta charset="utf-8" />
            <title>{title}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            // A portal's phone numbers, dates and codes are no links.
            <meta name="format-detection" content="telephone=no, date=no, email=no, address=no" />
            <link rel="stylesheet" href=style />
            {look.style.map(|style| view! { <link rel="stylesheet" href=style /> })}
            <link rel="icon" type="image/svg+xml" href=assets.icon.clone() />
            {json} {signals} {follow} {download} {preview} {deadline} {hydrate}
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
