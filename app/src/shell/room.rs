use super::{Panel, footer};
use crate::{
    islands::DismissMenu,
    paths,
    text::{Words, given},
    ui::{Avatar, Brand, Icon, Symbol},
};
use leptos::prelude::*;
use postern_types::page::{Frame, Person};

/// Signed in: the top bar with the user menu, the panels of Edit my data, the content.
pub(super) fn view(
    words: Words,
    frame: &Frame,
    person: Option<&Person>,
    panel: Option<Panel>,
    content: AnyView,
) -> AnyView {
    view! {
        <body class="room">
            <a class="skip" href="#main">
                {text!(words, "skip")}
            </a>
            <header class="bar">
                <Brand portal=&frame.portal />
                {person.map(|person| menu(words, person, frame.manages_settings))}
            </header>
            <div class="house" class:bare=panel.is_none()>
                {panel.map(|panel| side(words, panel))}
                <main id="main" class="panel">
                    {content}
                </main>
            </div>
            {footer::view(words, frame)}
        </body>
    }
    .into_any()
}

fn menu(words: Words, person: &Person, manages_settings: bool) -> AnyView {
    view! {
        <details class="menu">
            <summary aria-label=text!(words, "menu", name = person.display_name.as_str())>
                <Avatar name=&person.display_name />
                <span class="menu-name">{given(&person.display_name)}</span>
                <Icon symbol=Symbol::Chevron />
            </summary>
            <div class="menu-list">
                <p class="menu-who">
                    <b>{given(&person.display_name)}</b>
                    <span class="quiet">{given(&person.name)}</span>
                </p>
                <a href=paths::PROFILE>
                    <Icon symbol=Symbol::User />
                    {text!(words, "menu-edit")}
                </a>
                {manages_settings
                    .then(|| {
                        view! {
                            <a href=paths::MAIL>
                                <Icon symbol=Symbol::Settings />
                                {text!(words, "settings")}
                            </a>
                        }
                    })}
                <form method="post" action=paths::SIGN_OUT>
                    <button type="submit">
                        <Icon symbol=Symbol::SignOut />
                        {text!(words, "menu-sign-out")}
                    </button>
                </form>
            </div>
            <DismissMenu />
        </details>
    }
    .into_any()
}

fn side(words: Words, current: Panel) -> AnyView {
    // Two places, each with a list of its own.
    if current == Panel::Mail {
        let panels = [(Panel::Mail, paths::MAIL, Symbol::Mail, text!(words, "panel-mail"))];
        return list(text!(words, "settings"), current, panels);
    }
    let panels = [
        (Panel::Profile, paths::PROFILE, Symbol::User, text!(words, "panel-profile")),
        (Panel::Login, paths::LOGIN, Symbol::Lock, text!(words, "panel-login")),
        (Panel::Password, paths::NEW_PASSWORD, Symbol::Key, text!(words, "panel-password")),
        (Panel::Browsers, paths::BROWSERS, Symbol::Monitor, text!(words, "panel-browsers")),
        (Panel::Activity, paths::ACTIVITY, Symbol::Clock, text!(words, "panel-activity")),
        (Panel::StoredData, paths::STORED_DATA, Symbol::Database, text!(words, "panel-data")),
    ];
    list(text!(words, "panels"), current, panels)
}

fn list<const N: usize>(
    label: String,
    current: Panel,
    panels: [(Panel, &'static str, Symbol, String); N],
) -> AnyView {
    let items = panels.map(|(panel, path, symbol, name)| {
        view! {
            <li>
                <a href=path aria-current=(panel == current).then_some("page")>
                    <Icon symbol />
                    {name}
                </a>
            </li>
        }
    });
    view! {
        <nav class="side" aria-label=label>
            <ul>{items.into_iter().collect_view()}</ul>
        </nav>
    }
    .into_any()
}
