use crate::{
    factor::method::row::{self, Beside, Standing, add_label},
    paths,
    text::{Words, given},
};
use leptos::prelude::*;
use postern_types::page::KeyRow;

/// Security keys in the Login panel.
pub(crate) fn view(words: Words, keys: &[KeyRow], standing: Standing) -> AnyView {
    let texts = [text!(words, "login-key-count", count = keys.len()), text!(words, "login-key-off")];
    let named = format!("{}: {}", add_label(words, standing), text!(words, "login-key-add"));
    let add = |class, label| {
        view! {
            <div class="acts">
                <a class=class href=paths::KEY aria-label=named>
                    {label}
                </a>
            </div>
        }
        .into_any()
    };
    let rows = keys.iter().map(|key| {
        let model = key.model.as_deref();
        let more = model.map(|model| view! { <p class="state">{given(model)}</p> }.into_any());
        row::one(words, &key.method, standing, Beside { badge: badge(words, key), more, acts: None })
    });
    row::kind(words, standing, texts, add, rows.collect())
}

/// "Passkey", where it is one.
fn badge(words: Words, key: &KeyRow) -> Option<AnyView> {
    key.is_passkey.then(|| {
        let text =
            if key.is_synced { text!(words, "login-key-synced") } else { text!(words, "login-key-passkey") };
        view! { " " <span class="badge">{text}</span> }.into_any()
    })
}
