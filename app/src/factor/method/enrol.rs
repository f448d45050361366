use crate::{text::Words, ui::Back};
use leptos::prelude::*;

/// The head of a page that adds a method. In a sign-in it says why the page is there, instead of its title.
pub(crate) fn head(words: Words, is_forced: bool, title: AnyView, leads: Vec<String>) -> AnyView {
    let head = if is_forced {
        view! {
            <h1>{text!(words, "enrol-forced-title")}</h1>
            <p class="quiet">{text!(words, "enrol-forced-lead")}</p>
        }
        .into_any()
    } else {
        view! {
            <Back words />
            <h1>{title}</h1>
        }
        .into_any()
    };
    let leads = leads.into_iter().map(|lead| view! { <p class="quiet">{lead}</p> });
    view! { <header class="head">{head} {leads.collect_view()}</header> }.into_any()
}
