use super::{Panel, context, footer};
use crate::{
    help::Topic,
    islands::DismissMenu,
    paths,
    text::{Words, given},
    ui::{Avatar, Brand, Icon, Symbol, day_text},
};
use leptos::prelude::*;
use postern_types::{
    Permission, UnixMs,
    page::{Frame, Person},
    time::DAY_MS,
};

/// Panels of Users and Groups, each with the permission that opens it.
const PEOPLE: [(Panel, Permission); 3] = [
    (Panel::Users, Permission::ManageUsers),
    (Panel::Groups, Permission::ManageGroups),
    (Panel::Audit, Permission::ReadAudit),
];

/// Signed in: the top bar with the user menu, the panels beside each other, the content.
pub(super) fn view(
    words: Words,
    frame: &Frame,
    person: Option<&Person>,
    topic: Topic,
    panel: Option<Panel>,
    content: AnyView,
) -> AnyView {
    let inside = view! {
        <div class="house" class:bare=panel.is_none() class:wide=panel.is_some_and(Panel::is_wide)>
            {panel.map(|panel| side(words, panel, &frame.permissions))}
            <main id="main" class="panel">
                {frame.grace_until.map(|until| grace(words, frame.now, until, panel))}
                {content}
            </main>
        </div>
    };
    under_bar(words, frame, person, Some(topic), inside.into_any())
}

/// A page of the help, read by anybody.
pub(super) fn with_help(words: Words, frame: &Frame, person: Option<&Person>, content: AnyView) -> AnyView {
    let inside = view! {
        <div class="house help-house">{content}</div>
    };
    under_bar(words, frame, person, None, inside.into_any())
}

fn under_bar(
    words: Words,
    frame: &Frame,
    person: Option<&Person>,
    topic: Option<Topic>,
    inside: AnyView,
) -> AnyView {
    let end = match person {
        Some(person) => menu(words, person, &frame.permissions),
        None => view! {
            <a class="button plain small" href=paths::HOME>
                {text!(words, "sign-in-do")}
            </a>
        }
        .into_any(),
    };
    view! {
        <body class="room">
            <a class="skip" href="#main">
                {text!(words, "skip")}
            </a>
            <header class="bar">
                <Brand portal=&frame.portal logo=frame.look.logo.as_deref() />
                <div class="bar-end">
                    {topic.map(|topic| context::link(words, topic, "bar-help"))} {end}
                </div>
            </header>
            {inside}
            {footer::view(words, frame, None)}
        </body>
    }
    .into_any()
}

/// A second factor will be needed, and there is none that would do: said calmly, on every page, until there is one.
fn grace(words: Words, now: UnixMs, until: UnixMs, panel: Option<Panel>) -> AnyView {
    let days = until.ms_since(now) / DAY_MS;
    let left =
        if days < 1 { text!(words, "grace-last-day") } else { text!(words, "grace-days", count = days) };
    // The Login panel is where it leads.
    let link = (panel != Some(Panel::Login)).then(|| {
        view! {
            " "
            <a href=paths::LOGIN>{text!(words, "grace-do")}</a>
        }
    });
    view! {
        <div class="note warn" role="note">
            <Icon symbol=Symbol::Clock />
            <p>{text!(words, "grace", day = day_text(words, until), left = left)} {link}</p>
        </div>
    }
    .into_any()
}

/// The panels of Users and Groups that somebody may open.
fn people(permissions: &[Permission]) -> impl Iterator<Item = Panel> {
    PEOPLE.into_iter().filter(|(_, needed)| permissions.contains(needed)).map(|(panel, _)| panel)
}

fn menu(words: Words, person: &Person, permissions: &[Permission]) -> AnyView {
    let people = people(permissions).next().map(|panel| {
        let (path, ..) = entry(words, panel);
        view! {
            <a href=path>
                <Icon symbol=Symbol::Users />
                {text!(words, "people")}
            </a>
        }
    });
    let settings = permissions.contains(&Permission::ManageSettings).then(|| {
        view! {
            <a href=paths::MAIL>
                <Icon symbol=Symbol::Settings />
                {text!(words, "settings")}
            </a>
        }
    });
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
                {people}
                {settings}
                <a href=paths::HELP>
                    <Icon symbol=Symbol::Help />
                    {text!(words, "help")}
                </a>
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

/// Where a panel is, its picture, and what it is called.
fn entry(words: Words, panel: Panel) -> (&'static str, Symbol, String) {
    match panel {
        Panel::Profile => (paths::PROFILE, Symbol::User, text!(words, "panel-profile")),
        Panel::Login => (paths::LOGIN, Symbol::Lock, text!(words, "panel-login")),
        Panel::Password => (paths::NEW_PASSWORD, Symbol::Key, text!(words, "panel-password")),
        Panel::Browsers => (paths::BROWSERS, Symbol::Monitor, text!(words, "panel-browsers")),
        Panel::Activity => (paths::ACTIVITY, Symbol::Clock, text!(words, "panel-activity")),
        Panel::StoredData => (paths::STORED_DATA, Symbol::Database, text!(words, "panel-data")),
        Panel::Users => (paths::USERS, Symbol::Users, text!(words, "users-title")),
        Panel::Groups => (paths::GROUPS, Symbol::Group, text!(words, "panel-groups")),
        Panel::Audit => (paths::AUDIT, Symbol::Log, text!(words, "audit-title")),
        Panel::Mail => (paths::MAIL, Symbol::Mail, text!(words, "panel-mail")),
        Panel::Appearance => (paths::APPEARANCE, Symbol::Palette, text!(words, "appearance-title")),
        Panel::Providers => (paths::PROVIDERS, Symbol::Key, text!(words, "providers-title")),
        Panel::Applications => (paths::APPLICATIONS, Symbol::Grid, text!(words, "applications-title")),
    }
}

/// Three places, each with a list of its own.
fn side(words: Words, current: Panel, permissions: &[Permission]) -> AnyView {
    let (label, panels) = match current {
        Panel::Users | Panel::Groups | Panel::Audit => {
            (text!(words, "people"), people(permissions).collect())
        }
        Panel::Mail | Panel::Providers | Panel::Applications | Panel::Appearance => (
            text!(words, "settings"),
            vec![Panel::Mail, Panel::Providers, Panel::Applications, Panel::Appearance],
        ),
        Panel::Profile
        | Panel::Login
        | Panel::Password
        | Panel::Browsers
        | Panel::Activity
        | Panel::StoredData => (
            text!(words, "panels"),
            vec![
                Panel::Profile,
                Panel::Login,
                Panel::Password,
                Panel::Browsers,
                Panel::Activity,
                Panel::StoredData,
            ],
        ),
    };
    let items = panels.into_iter().map(|panel| {
        let (path, symbol, name) = entry(words, panel);
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
            <ul>{items.collect_view()}</ul>
        </nav>
    }
    .into_any()
}
