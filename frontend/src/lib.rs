//! The WebAssembly entry of every page. `postern-app` exports one function per island; the page's own loader calls
//! [`hydrate`] once and then the function of each island it finds in the document.

use wasm_bindgen::prelude::wasm_bindgen;

// Named so that the linker takes the crate in: nothing here calls an island by name, the page does.
use postern_app as _;

/// Prepares the runtime that the islands share. Must be called once, before any island.
#[wasm_bindgen]
pub fn hydrate() {
    // Readable panics are for developers: the hook and its texts would cost every visitor a few kilobytes.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
