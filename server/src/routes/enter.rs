//! Through the portal into an application; the start page; icons.

use super::{Answer, parse_id, people::Asked};
use crate::web::{Me, Site, page, redirect};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use postern_app::{paths, render::Page};
use postern_core::{
    Error,
    application::{self, Entering},
    change::{self, Applied},
};
use postern_types::application::{LeavePage, NoEntry, NoEntryPage, StartPage, Tile};
use std::sync::Arc;

/// What somebody can open; one's own data where there is nothing.
pub(super) async fn home(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let applications = application::of_person(&site.portal, me.account_id()).await?;
    if applications.is_empty() {
        return Ok(redirect(paths::PROFILE));
    }
    let tile = |application: application::Application| Tile {
        icon: icon_of(&application),
        name: application.name,
        href: format!("{}/", application.address),
    };
    let shown = StartPage {
        applications: applications.into_iter().map(tile).collect(),
        welcome: super::account::welcome(&site, &me).await?,
    };
    Ok(page(&site, &me.visit, Page::Start(shown)).await)
}

/// Where the icon of an application is.
pub(super) fn icon_of(application: &application::Application) -> Option<String> {
    let version = application.icon_version.as_deref()?;
    Some(paths::icon(&application.id.to_string(), version))
}

pub(super) async fn icon(State(site): State<Arc<Site>>, _: Me, Path(id): Path<String>) -> Answer {
    let icon = application::find_icon(&site.portal, parse_id(&id)?).await?.ok_or(Error::NotFound)?;
    let kind = HeaderValue::from_str(&icon.content_type).unwrap_or(HeaderValue::from_static("image/png"));
    Ok(([(header::CONTENT_TYPE, kind)], icon.picture).into_response())
}

pub(super) async fn enter(State(site): State<Arc<Site>>, me: Me, headers: HeaderMap, query: Asked) -> Answer {
    let asked = super::people::asked(query);
    let (to, asked) = (super::one(&asked, "to"), super::one(&asked, "asked"));
    let caller = me.caller()?;
    match application::enter(&site.portal, &caller, to, asked).await? {
        Entering::HandOver { name, location } => leave(&site, &me, &headers, name, location).await,
        Entering::NotAllowed { name } => no_entry(&site, &me, name, NoEntry::NotAllowed).await,
        Entering::Show(change) => match change::apply(&site.portal, &caller, &change).await? {
            Applied::ProofNeeded(id) => Ok(redirect(&paths::confirm(&id.to_string()))),
            Applied::Impossible | Applied::Done(_) => {
                let change::Change::Open { name, .. } = *change else { return Err(Error::NotFound.into()) };
                no_entry(&site, &me, name, NoEntry::NoMethod).await
            }
        },
    }
}

async fn no_entry(site: &Site, me: &Me, name: String, why: NoEntry) -> Answer {
    let mut response = page(site, &me.visit, Page::NoEntry(NoEntryPage { name, why })).await;
    *response.status_mut() = StatusCode::FORBIDDEN;
    Ok(response)
}

/// On to another site. A browser that comes by a form of ours follows no redirect there (form-action of the
/// Content-Security-Policy): it gets a page that leads on by itself.
pub(super) async fn leave(
    site: &Site,
    me: &Me,
    headers: &HeaderMap,
    name: String,
    location: String,
) -> Answer {
    let comes_from = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    if matches!(comes_from, Some(b"none" | b"cross-site" | b"same-site")) {
        return Ok(redirect(&location));
    }
    Ok(lead_on(
        page(site, &me.visit, Page::Leave(LeavePage { name, href: location.clone() })).await,
        &location,
    ))
}

/// A page that is left at once.
pub(super) fn lead_on(mut response: Response, location: &str) -> Response {
    if let Ok(refresh) = HeaderValue::from_str(&format!("0; url={location}")) {
        response.headers_mut().insert(header::REFRESH, refresh);
    }
    response
}
