use super::{Icon, Symbol};
use crate::{paths, text::Words};
use leptos::prelude::*;

/// The way back to the Login panel.
#[component]
pub(crate) fn Back(words: Words) -> impl IntoView {
    view! { <BackTo href=paths::LOGIN.to_owned() label=text!(words, "login-title") /> }
}

/// The way back to another page.
#[component]
pub(crate) fn BackTo<L>(
    href: String,
    /// What the page is called.
    label: L,
) -> impl IntoView
where
    L: IntoView + 'static,
{
    view! {
        <a class="back" href=href>
            <Icon symbol=Symbol::Back />
            {label}
        </a>
    }
}
