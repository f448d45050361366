//! Edit my data › Login › authenticator app: adding, replacing.

use super::{Answer, Fields, change::ask, enrol::InSignIn, fields, invalid, parse_id};
use crate::web::{Flash, Me, Site, Visit, page, person, redirect, to_page};
use axum::extract::{Path, State};
use postern_app::{paths, render::Page};
use postern_core::{
    change::Change,
    entity::account::Model as Account,
    factor::{
        Owner,
        authenticator_app::{self, Enrolled, Finish, Pending},
    },
};
use postern_types::{
    MethodKind, Notice,
    form::FinishAppForm,
    page::{EnrolAppPage, Person, SheetApp, SheetOccasion, SheetPage},
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
    required: Option<InSignIn<'_>>,
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
        forced: required.is_some(),
        may_skip: required.is_some_and(|asked| asked.may_skip),
        others: others(required, MethodKind::AuthenticatorApp),
        replaces,
    })
}

/// The other kinds of those that a sign-in requires one of.
pub(super) fn others(required: Option<InSignIn<'_>>, this: MethodKind) -> Vec<MethodKind> {
    required.map_or(&[][..], |asked| asked.kinds).iter().copied().filter(|kind| *kind != this).collect()
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
            let page_of = enrol_page(&site, &me.visit, &me.signed_in.account, shown, None);
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
    let id = parse_id(&id)?;
    ask(&site, &me, &Change::ReplaceApp { id }, paths::LOGIN).await
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
        Ok(Finish::Rejected(why)) => again(Notice::Rejected { why, tries_left: None }.into()),
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
