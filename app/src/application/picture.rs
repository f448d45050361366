use crate::ui::Avatar;
use leptos::prelude::*;

/// The icon of an application, or the first letters of its name; always beside the name, so hidden from screen readers.
#[component]
pub(crate) fn Picture<'a>(name: &'a str, icon: Option<&'a str>) -> impl IntoView {
    match icon {
        Some(icon) => {
            view! { <img class="picture" src=icon.to_owned() alt="" width="40" height="40" /> }.into_any()
        }
        None => view! {
            <span class="picture letters">
                <Avatar name=name />
            </span>
        }
        .into_any(),
    }
}
