//! An account: what there is to know about it, and what can be done for its owner.

use super::{
    super::{Answer, Fields, Pairs, data, fields, one, parse_id},
    Asked,
    act::do_act,
    asked, require,
};
use crate::web::{Me, Site, page};
use axum::extract::{Path, State};
use postern_app::render::Page;
use postern_core::{
    Error, account, audit,
    people::{Act, detail},
};
use postern_types::{
    Permission,
    people::{DeleteUserPage, HelpPage},
};
use std::sync::Arc;
use uuid::Uuid;

/// Events that the page shows.
const MOST_EVENTS: u64 = 20;
/// Minutes that a pass works unless something else is chosen.
const USUAL_MINUTES: u32 = 60;

pub(super) async fn show(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let id = parse_id(&id)?;
    let mut shown = detail::load(&site.portal, &me.caller()?.origin, id).await?;
    let events = audit::latest_of(&site.portal, id, MOST_EVENTS).await?;
    shown.events = events.into_iter().map(|event| data::row(event, id)).collect();
    Ok(page(&site, &me.visit, Page::User(Box::new(shown))).await)
}

/// The form for a second factor of somebody else.
async fn help(site: &Site, me: &Me, id: &str, chosen: &str) -> Result<HelpPage, Error> {
    require(site, me, Permission::ManageUsers).await?;
    let account = account::load(&site.portal, parse_id(id)?).await?;
    let mut methods = detail::methods(&site.portal, account.id).await?;
    methods.retain(|method| !method.kind.is_some_and(|kind| kind.is_backup()));
    Ok(HelpPage {
        user: detail::row(&account),
        methods,
        chosen: me.visit.kept("method").unwrap_or_else(|| chosen.to_owned()),
        reason: me.visit.kept("reason").unwrap_or_default(),
        minutes: me.visit.kept("minutes").and_then(|kept| kept.parse().ok()).unwrap_or(USUAL_MINUTES),
    })
}

pub(super) async fn show_removal(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    query: Asked,
) -> Answer {
    let shown = help(&site, &me, &id, one(&asked(query), "method")).await?;
    Ok(page(&site, &me.visit, Page::RemoveMethods(shown)).await)
}

pub(super) async fn remove(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let (account, form) = (parse_id(&id)?, fields(form)?);
    let method = match one(&form, "method") {
        "" => None,
        id => Some(parse_id(id)?),
    };
    let reason = one(&form, "reason").to_owned();
    do_act(&site, &me, Act::RemoveMethods { account, method, reason }).await
}

pub(super) async fn show_pass(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let shown = help(&site, &me, &id, "").await?;
    Ok(page(&site, &me.visit, Page::MakePass(shown)).await)
}

pub(super) async fn make_pass(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let (account, form) = (parse_id(&id)?, fields(form)?);
    let minutes = one(&form, "minutes").parse().unwrap_or(USUAL_MINUTES);
    let reason = one(&form, "reason").to_owned();
    do_act(&site, &me, Act::MakePass { account, minutes, reason }).await
}

/// An act that needs nothing but to know whom it is done to.
async fn plain(site: &Site, me: &Me, id: &str, act: impl FnOnce(Uuid) -> Act) -> Answer {
    require(site, me, Permission::ManageUsers).await?;
    do_act(site, me, act(parse_id(id)?)).await
}

pub(super) async fn disable(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    plain(&site, &me, &id, |account| Act::SetDisabled { account, is_disabled: true }).await
}

pub(super) async fn enable(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    plain(&site, &me, &id, |account| Act::SetDisabled { account, is_disabled: false }).await
}

pub(super) async fn send_link(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    plain(&site, &me, &id, |account| Act::SendLink { account }).await
}

pub(super) async fn end_browsers(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    plain(&site, &me, &id, |account| Act::EndBrowsers { account, browser: None }).await
}

pub(super) async fn end_browser(
    State(site): State<Arc<Site>>,
    me: Me,
    Path((id, browser)): Path<(String, String)>,
) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let browser = Some(parse_id(&browser)?);
    do_act(&site, &me, Act::EndBrowsers { account: parse_id(&id)?, browser }).await
}

pub(super) async fn show_deletion(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let account = account::load(&site.portal, parse_id(&id)?).await?;
    let typed = me.visit.kept("typed").unwrap_or_default();
    let shown = DeleteUserPage { user: detail::row(&account), typed };
    Ok(page(&site, &me.visit, Page::DeleteUser(shown)).await)
}

pub(super) async fn delete(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let typed = one(&fields(form)?, "typed").to_owned();
    do_act(&site, &me, Act::Delete { account: parse_id(&id)?, typed }).await
}
