//! The start page.

use super::picture::Picture;
use crate::{
    account::welcome,
    paths,
    text::{Words, given},
    ui::{Icon, NoticeLine, Symbol},
};
use leptos::prelude::*;
use postern_types::{
    Permission,
    application::StartPage,
    page::{Frame, Person},
};

/// What a person can open.
pub(crate) fn view(words: Words, frame: &Frame, person: Option<&Person>, page: &StartPage) -> AnyView {
    let tiles = page.applications.iter().map(|tile| {
        view! {
            <li>
                <a class="tile" href=tile.href.clone()>
                    <Picture name=&tile.name icon=tile.icon.as_deref() />
                    <span class="tile-name">{given(&tile.name)}</span>
                </a>
            </li>
        }
    });
    let content = if page.applications.is_empty() {
        empty(words, &frame.permissions)
    } else {
        view! { <ul class="tiles">{tiles.collect_view()}</ul> }.into_any()
    };
    view! {
        <header class="head">
            <h1>{text!(words, "start-title")}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        {page.welcome.map(|welcome| welcome::view(words, frame, person, welcome))}
        {content}
    }
    .into_any()
}

/// Nothing to open yet: the way to what there is to do instead.
fn empty(words: Words, permissions: &[Permission]) -> AnyView {
    let (text, href, label) = if permissions.contains(&Permission::ManageSettings) {
        (text!(words, "start-none-manager"), paths::APPLICATIONS, text!(words, "start-set-up"))
    } else {
        (text!(words, "start-none-text"), paths::PROFILE, text!(words, "menu-edit"))
    };
    view! {
        <div class="sheet empty">
            <Icon symbol=Symbol::Grid />
            <h2>{text!(words, "start-none")}</h2>
            <p class="quiet">{text}</p>
            <a class="button plain small" href=href>
                {label}
            </a>
        </div>
    }
    .into_any()
}
