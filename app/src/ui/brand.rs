use crate::{paths, text::given};
use leptos::prelude::*;

/// The arch with its door: what a portal without a logo of its own has beside its name.
pub(crate) fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
            <path class="mark-arch" d="M5 29V14a11 11 0 0 1 22 0v15" />
            <path class="mark-door" d="M11.5 29V16a4.5 4.5 0 0 1 9 0v13z" />
            <circle class="mark-knob" cx="18" cy="22.5" r="1.3" />
        </svg>
    }
    .into_any()
}

/// Logo and name of the portal, leading to the start page.
#[component]
pub(crate) fn Brand<'a>(portal: &'a str, logo: Option<&'a str>) -> impl IntoView {
    let name = given(portal);
    let picture = match logo {
        Some(logo) => view! { <img class="logo" src=logo.to_owned() alt="" /> }.into_any(),
        None => mark(),
    };
    view! {
        <a class="brand" href=paths::HOME>
            {picture}
            <span>{name}</span>
        </a>
    }
}
