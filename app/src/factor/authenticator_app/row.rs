use crate::{
    factor::method::row::{self, Beside, Standing},
    paths,
    text::Words,
};
use leptos::prelude::*;
use postern_types::page::MethodRow;

/// Authenticator apps in the Login panel.
pub(crate) fn view(words: Words, apps: &[MethodRow], standing: Standing) -> AnyView {
    let texts = [text!(words, "login-app-count", count = apps.len()), text!(words, "login-app-off")];
    let add = |class, label| {
        view! {
            <form class="acts" method="post" action=paths::APP_BEGIN>
                <button class=class type="submit">
                    {label}
                </button>
            </form>
        }
        .into_any()
    };
    let rows = apps.iter().map(|app| {
        let acts = standing.is_offered.then(|| replace(words, app));
        row::one(words, app, standing, Beside { acts, ..Beside::default() })
    });
    row::kind(words, standing, texts, add, rows.collect())
}

fn replace(words: Words, app: &MethodRow) -> AnyView {
    let label = text!(words, "login-replace-named", name = app.name.as_str());
    view! {
        <form method="post" action=paths::app_replace(&app.id)>
            <button class="button ghost small" type="submit" aria-label=label>
                {text!(words, "login-replace")}
            </button>
        </form>
    }
    .into_any()
}
