//! Edit my data › Browsers.

use super::{Answer, parse_id};
use crate::web::{Jar, Me, Site, page, to_page};
use axum::extract::{Path, State};
use postern_app::{paths, render::Page};
use postern_core::browser;
use postern_types::{Notice, page::BrowsersPage};
use std::sync::Arc;

pub(super) async fn show(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let browsers = browser::list(&site.portal, me.account_id(), me.browser_id()).await?;
    Ok(page(&site, &me.visit, Page::Browsers(BrowsersPage { browsers })).await)
}

pub(super) async fn end(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let id = parse_id(&id)?;
    browser::end(&site.portal, &me.caller()?, id).await?;
    let mut response = to_page(&site, paths::BROWSERS, Notice::BrowserRemoved);
    if id == me.browser_id() {
        Jar::Browser.remove(response.headers_mut());
    }
    Ok(response)
}

pub(super) async fn end_others(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let count = browser::end_others(&site.portal, &me.caller()?).await?;
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    Ok(to_page(&site, paths::BROWSERS, Notice::OtherBrowsersRemoved { count }))
}
