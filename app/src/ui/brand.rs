use crate::{paths, text::given};
use leptos::prelude::*;

/// Logo and name of the portal, leading to the start page.
#[component]
pub(crate) fn Brand<'a>(portal: &'a str) -> impl IntoView {
    let name = given(portal);
    view! {
        <a class="brand" href=paths::HOME>
            <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
                <path class="mark-arch" d="M5 29V14a11 11 0 0 1 22 0v15" />
                <path class="mark-door" d="M11.5 29V16a4.5 4.5 0 0 1 9 0v13z" />
                <circle class="mark-knob" cx="18" cy="22.5" r="1.3" />
            </svg>
            <span>{name}</span>
        </a>
    }
}
