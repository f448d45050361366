use crate::{paths, text::Words};
use leptos::prelude::*;
use postern_types::{Language, Theme, page::Frame};

/// Language, theme and the cookie notice: plain forms that come back to the page they are on.
pub(super) fn view(words: Words, frame: &Frame) -> AnyView {
    let languages = Language::ALL.map(|language| {
        let is_current = language == frame.language;
        view! {
            <button
                class="link"
                type="submit"
                name="language"
                value=language.tag()
                lang=language.tag()
                aria-current=is_current.then_some("true")
            >
                {language.own_name()}
            </button>
        }
    });
    let themes = Theme::ALL.map(|theme| {
        let is_current = theme == frame.theme;
        view! {
            <button
                class="link"
                type="submit"
                name="theme"
                value=theme.as_str()
                aria-current=is_current.then_some("true")
            >
                {theme_name(words, theme)}
            </button>
        }
    });
    view! {
        <footer class="foot">
            <div class="choices">
                <form class="choice" method="post" action=paths::PREFERENCES aria-label=text!(words, "language")>
                    <input type="hidden" name="to" value=frame.here.clone() />
                    {languages}
                </form>
                <form class="choice" method="post" action=paths::PREFERENCES aria-label=text!(words, "theme")>
                    <input type="hidden" name="to" value=frame.here.clone() />
                    {themes}
                </form>
            </div>
            <p class="cookies">{text!(words, "cookies")}</p>
        </footer>
    }
    .into_any()
}

fn theme_name(words: Words, theme: Theme) -> String {
    match theme {
        Theme::System => text!(words, "theme-system"),
        Theme::Light => text!(words, "theme-light"),
        Theme::Dark => text!(words, "theme-dark"),
    }
}
