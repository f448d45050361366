//! Edit my data › Login › authenticator app: adding and removing.

use super::{Answer, Fields, fields, invalid};
use crate::web::{Flash, Me, Site, Visit, page, person, redirect, to_page};
use axum::extract::{Path, State};
use postern_app::{paths, render::Page};
use postern_core::{
    Error,
    entity::account::Model as Account,
    factor::authenticator_app::{self, Begin, Finish, Owner, Pending, Remove},
};
use postern_types::{
    Notice,
    form::{CodeForm, FinishAppForm},
    page::{EnrolAppPage, RemoveAppPage},
};
use std::sync::Arc;
use uuid::Uuid;

const fn owner(me: &Me) -> Owner {
    Owner { account_id: me.account_id(), begun_by: me.browser_id() }
}

/// The page of an enrolment, in a signed-in browser or in a sign-in that requires it.
pub(super) fn enrol_page(
    site: &Site,
    visit: &Visit,
    account: &Account,
    shown: Pending,
    forced: bool,
) -> Page {
    Page::EnrolApp(EnrolAppPage {
        person: person(account),
        enrolment: shown.id.to_string(),
        qr_path: shown.qr_path,
        qr_size: shown.qr_size,
        code: shown.code.to_string(),
        link: shown.link.to_string(),
        app_name: visit.kept("name").unwrap_or_default(),
        address: site.portal.base_url.origin().ascii_serialization(),
        forced,
    })
}

pub(super) async fn show(State(site): State<Arc<Site>>, me: Me) -> Answer {
    Ok(match authenticator_app::find_pending(&site.portal, owner(&me)).await? {
        Some(shown) => {
            let page_of = enrol_page(&site, &me.visit, &me.signed_in.account, shown, false);
            page(&site, &me.visit, page_of).await
        }
        None => redirect(paths::LOGIN),
    })
}

pub(super) async fn begin(State(site): State<Arc<Site>>, me: Me) -> Answer {
    Ok(match authenticator_app::begin(&site.portal, owner(&me)).await? {
        Begin::Done => redirect(paths::APP),
        Begin::AlreadyEnrolled => to_page(&site, paths::LOGIN, Notice::AlreadyEnrolled),
    })
}

pub(super) async fn finish(State(site): State<Arc<Site>>, me: Me, form: Fields<FinishAppForm>) -> Answer {
    let form = fields(form)?;
    let enrolment = Uuid::parse_str(&form.enrolment).unwrap_or_default();
    let again = |flash: Flash| to_page(&site, paths::APP, flash.keep("name", &form.name));
    Ok(match authenticator_app::finish(&site.portal, owner(&me), enrolment, &form.name, &form.code).await {
        Ok(Finish::Done { name }) => to_page(&site, paths::LOGIN, Notice::AppAdded { name }),
        Ok(Finish::Rejected(why)) => again(Notice::CodeRejected { why, tries_left: None }.into()),
        // The newest enrolment of this browser, if there is one; else the panel, to begin anew.
        Ok(Finish::Stale) => match authenticator_app::find_pending(&site.portal, owner(&me)).await? {
            Some(_) => again(Notice::EnrolmentStale.into()),
            None => to_page(&site, paths::LOGIN, Notice::EnrolmentStale),
        },
        Err(error) => again(invalid(error)?),
    })
}

pub(super) async fn cancel(State(site): State<Arc<Site>>, me: Me) -> Answer {
    authenticator_app::cancel(&site.portal, owner(&me)).await?;
    Ok(redirect(paths::LOGIN))
}

pub(super) async fn show_removal(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let apps = authenticator_app::list(&site.portal, me.account_id()).await?;
    let app = apps.into_iter().find(|app| app.id == id).ok_or(Error::NotFound)?;
    Ok(page(&site, &me.visit, Page::RemoveApp(RemoveAppPage { id, name: app.name })).await)
}

pub(super) async fn remove(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<CodeForm>,
) -> Answer {
    let form = fields(form)?;
    let app = Uuid::parse_str(&id).map_err(|_| Error::NotFound)?;
    let again = |notice: Notice| to_page(&site, &paths::app_remove(&app.to_string()), notice);
    let removed =
        authenticator_app::remove(&site.portal, me.account_id(), me.browser_id(), app, &form.code).await?;
    Ok(match removed {
        Remove::Done { name } => to_page(&site, paths::LOGIN, Notice::AppRemoved { name }),
        Remove::Rejected { why, tries_left } => again(Notice::CodeRejected { why, tries_left }),
        Remove::Disabled => again(Notice::MethodDisabled),
        Remove::Blocked { until } => again(Notice::MethodBlocked { until }),
        Remove::LastOne => to_page(&site, paths::LOGIN, Notice::LastMethodRequired),
    })
}
