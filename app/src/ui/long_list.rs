use crate::text::Words;
use leptos::prelude::*;

/// How many rows of a list are seen at once.
const SEEN: usize = 20;

/// A list of `<li>`, which may be long: after its first rows the others unfold.
pub(crate) fn long_list(words: Words, class: &'static str, mut rows: Vec<AnyView>) -> AnyView {
    let more = rows.split_off(SEEN.min(rows.len()));
    let more = (!more.is_empty()).then(|| {
        view! {
            <li class="more">
                <details>
                    <summary>{text!(words, "list-unfold", count = more.len())}</summary>
                    <ul>{more}</ul>
                </details>
            </li>
        }
    });
    view! { <ul class=class>{rows} {more}</ul> }.into_any()
}
