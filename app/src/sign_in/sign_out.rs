//! Whether to sign out.

use crate::{
    paths,
    text::{SLOT, Words, given, weave},
};
use leptos::prelude::*;
use postern_types::page::Frame;

/// Asked where a link leads here: an application's own sign-out, or an address that somebody else made.
pub(crate) fn view(words: Words, frame: &Frame) -> AnyView {
    view! {
        <header class="head">
            <h1>{text!(words, "sign-out-title")}</h1>
            <p class="quiet">{weave(&text!(words, "sign-out-text", portal = SLOT), given(&frame.portal))}</p>
        </header>
        <form method="post" action=paths::SIGN_OUT>
            <button class="button" type="submit">
                {text!(words, "menu-sign-out")}
            </button>
        </form>
        <a class="button plain" href=paths::HOME>
            {text!(words, "sign-out-stay")}
        </a>
    }
    .into_any()
}
