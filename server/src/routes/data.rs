//! Edit my data › Activity and Stored data; closing the account.

use super::{Answer, change::ask};
use crate::web::{Me, Site, page};
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::IntoResponse,
};
use postern_app::{paths, render::Page};
use postern_core::{account, audit, change::Change, entity::audit_event};
use postern_types::{
    EventKind, MethodKind, UnixMs,
    page::{ActivityPage, ActivityRow, DoneBy, StoredDataPage},
};
use std::sync::Arc;
use uuid::Uuid;

/// Events that the panel shows.
const MOST_EVENTS: u32 = 50;

pub(super) fn row(event: audit_event::Model, me: Uuid) -> ActivityRow {
    ActivityRow {
        at: UnixMs(event.at),
        kind: EventKind::parse(&event.kind),
        method: event.method.as_deref().and_then(MethodKind::parse),
        subject: event.subject,
        by: match (event.actor_id, event.actor_name) {
            (Some(id), _) if id == me => DoneBy::You,
            (_, Some(name)) => DoneBy::Other(name),
            (_, None) => DoneBy::Visitor,
        },
        address: event.address,
        browser: event.browser,
    }
}

pub(super) async fn activity(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let id = me.account_id();
    let events = audit::latest_of(&site.portal, id, MOST_EVENTS.into()).await?;
    let shown =
        ActivityPage { events: events.into_iter().map(|event| row(event, id)).collect(), most: MOST_EVENTS };
    Ok(page(&site, &me.visit, Page::Activity(shown)).await)
}

async fn stored_data(site: &Site, me: &Me) -> postern_core::Result<String> {
    let data = account::stored_data(&site.portal, me.account_id()).await?;
    Ok(format!("{data:#}\n"))
}

pub(super) async fn show(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let json = stored_data(&site, &me).await?;
    Ok(page(&site, &me.visit, Page::StoredData(StoredDataPage { json })).await)
}

pub(super) async fn download(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let mut response = stored_data(&site, &me).await?.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let name = HeaderValue::from_static("attachment; filename=\"stored-data.json\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

pub(super) async fn show_deactivation(State(site): State<Arc<Site>>, me: Me) -> Answer {
    Ok(page(&site, &me.visit, Page::Deactivate).await)
}

pub(super) async fn deactivate(State(site): State<Arc<Site>>, me: Me) -> Answer {
    ask(&site, &me, &Change::Deactivate, paths::SIGN_IN).await
}
