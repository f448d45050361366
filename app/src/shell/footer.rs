use crate::{
    paths,
    text::Words,
    ui::{Icon, Symbol},
};
use leptos::prelude::*;
use postern_types::{
    Language, Theme,
    page::{Deadline, Frame},
};

/// The help where the top does not lead to it, language, theme and the cookie notice: plain forms that come back to the
/// page they are on. The languages are a popover of the browser's own, so that choosing one takes no script.
pub(super) fn view(words: Words, frame: &Frame, help: Option<AnyView>) -> AnyView {
    let languages = Language::ALL.map(|language| {
        let is_current = language == frame.language;
        view! {
            <button
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
                {help}
                <button class="link" type="button" popovertarget="languages">
                    <Icon symbol=Symbol::Globe />
                    <span class="unseen">{text!(words, "language")} ": "</span>
                    {frame.language.own_name()}
                </button>
                <form class="choice" method="post" action=paths::PREFERENCES aria-label=text!(words, "theme")>
                    <input type="hidden" name="to" value=frame.here.clone() />
                    {themes}
                </form>
            </div>
            <form
                id="languages"
                class="languages"
                popover="auto"
                method="post"
                action=paths::PREFERENCES
                aria-label=text!(words, "language")
            >
                <input type="hidden" name="to" value=frame.here.clone() />
                {languages}
            </form>
            <p class="note bad floating" role="alert" hidden data-offline>
                {text!(words, "offline")}
            </p>
            {frame.deadline.map(|deadline| warning(words, deadline))}
            <p class="cookies">{text!(words, "cookies")}</p>
        </footer>
    }
    .into_any()
}

/// Said two minutes before the page comes to nothing, with a way to more time (`deadline.js`).
fn warning(words: Words, deadline: Deadline) -> AnyView {
    view! {
        <div class="note warn floating" role="alert" hidden data-left=deadline.left_ms data-life=deadline.life_ms>
            <p>{text!(words, "deadline-soon")}</p>
            <button class="button plain small" type="button">
                {text!(words, "deadline-more")}
            </button>
        </div>
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
