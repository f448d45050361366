//! Edit my data › Login › authenticator app: adding, replacing, renaming, removing.

use super::{Answer, Fields, change::ask, fields, invalid};
use crate::web::{Flash, Me, Site, Visit, page, person, redirect, to_page};
use axum::extract::{Path, State};
use postern_app::{paths, render::Page};
use postern_core::{
    Error,
    change::Change,
    entity::account::Model as Account,
    factor::authenticator_app::{self, Enrolled, Finish, Owner, Pending},
};
use postern_types::{
    Notice,
    form::{FinishAppForm, RenameForm},
    page::{AppRow, EnrolAppPage, Person, RemoveAppPage, RenameAppPage, SheetApp, SheetOccasion, SheetPage},
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
    let Pending { id, registration, replaces } = shown;
    let replaces = replaces.map(|old| old.name);
    Page::EnrolApp(EnrolAppPage {
        person: person(account),
        enrolment: id.to_string(),
        qr_path: registration.qr_path,
        qr_size: registration.qr_size,
        code: registration.code.to_string(),
        link: registration.link.to_string(),
        app_name: visit.kept("name").or_else(|| replaces.clone()).unwrap_or_default(),
        address: site.portal.base_url.origin().ascii_serialization(),
        forced,
        replaces,
    })
}

/// The backup sheet of an app that was turned on.
pub(super) fn sheet(
    site: &Site,
    person: Person,
    enrolled: Enrolled,
    next: String,
    in_sign_in: bool,
) -> SheetPage {
    let Enrolled { name, replaced, registration, recovery_codes } = enrolled;
    SheetPage {
        person,
        address: site.portal.base_url.origin().ascii_serialization(),
        occasion: match replaced {
            Some(old) => SheetOccasion::AppReplaced { name, old },
            None => SheetOccasion::AppAdded { name },
        },
        app: Some(SheetApp {
            qr_path: registration.qr_path,
            qr_size: registration.qr_size,
            code: registration.code.to_string(),
        }),
        codes: recovery_codes
            .map(|codes| codes.0.iter().map(|code| code.to_string()).collect())
            .unwrap_or_default(),
        next,
        in_sign_in,
    }
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
    // "Make a new code" while an app is being replaced goes on replacing it.
    let under_way = authenticator_app::find_pending(&site.portal, owner(&me)).await?;
    let change = match under_way.and_then(|pending| pending.replaces) {
        Some(old) => Change::ReplaceApp { id: old.id },
        None => Change::AddApp,
    };
    ask(&site, &me, &change, paths::LOGIN).await
}

pub(super) async fn replace(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    ask(&site, &me, &Change::ReplaceApp { id: parse(&id)? }, paths::LOGIN).await
}

fn parse(id: &str) -> Result<Uuid, Error> {
    Uuid::parse_str(id).map_err(|_| Error::NotFound)
}

pub(super) async fn finish(State(site): State<Arc<Site>>, me: Me, form: Fields<FinishAppForm>) -> Answer {
    let form = fields(form)?;
    let enrolment = Uuid::parse_str(&form.enrolment).unwrap_or_default();
    let again = |flash: Flash| to_page(&site, paths::APP, flash.keep("name", &form.name));
    let caller = me.caller()?;
    Ok(match authenticator_app::finish(&site.portal, &caller, enrolment, &form.name, &form.code).await {
        Ok(Finish::Done(enrolled)) => {
            let person = person(&me.signed_in.account);
            let shown = sheet(&site, person, *enrolled, paths::LOGIN.to_owned(), false);
            page(&site, &me.visit, Page::Sheet(shown)).await
        }
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
    authenticator_app::cancel(&site.portal, &me.caller()?).await?;
    Ok(redirect(paths::LOGIN))
}

/// The app of that id, and how many there are.
async fn find(site: &Site, me: &Me, id: &str) -> postern_core::Result<(AppRow, usize)> {
    let apps = authenticator_app::list(&site.portal, me.account_id()).await?;
    let count = apps.len();
    let app = apps.into_iter().find(|app| app.id == id).ok_or(Error::NotFound)?;
    Ok((app, count))
}

pub(super) async fn show_removal(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let (app, count) = find(&site, &me, &id).await?;
    let shown = RemoveAppPage { id, name: app.name, is_last: count == 1 };
    Ok(page(&site, &me.visit, Page::RemoveApp(shown)).await)
}

pub(super) async fn remove(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    ask(&site, &me, &Change::RemoveApp { id: parse(&id)? }, paths::LOGIN).await
}

pub(super) async fn show_renaming(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let (app, _) = find(&site, &me, &id).await?;
    let typed = me.visit.kept("name").unwrap_or_else(|| app.name.clone());
    Ok(page(&site, &me.visit, Page::RenameApp(RenameAppPage { id, name: app.name, typed })).await)
}

pub(super) async fn rename(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<RenameForm>,
) -> Answer {
    let RenameForm { name } = fields(form)?;
    ask(&site, &me, &Change::RenameApp { id: parse(&id)?, name }, paths::LOGIN).await
}
