//! Enrolment in a sign-in whose policy requires a second factor: an authenticator app or a security key, and nothing else
//! before.

use super::{
    Answer, Fields, app, enter, fields, invalid, key,
    second_factor::{over, pending},
    set_cookies,
};
use crate::web::{Flash, Site, Visit, page, person, redirect, to_page};
use axum::extract::State;
use postern_app::{paths, render::Page};
use postern_core::{
    account,
    factor::{Owner, authenticator_app},
    sign_in::{self, EnrolFinish, EnrolKeyFinish, Opened, Step},
};
use postern_types::{
    MethodKind, Notice,
    form::{FinishAppForm, FinishKeyForm},
    page::{Person, SheetPage},
};
use std::sync::Arc;
use uuid::Uuid;

pub(super) async fn show_app(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    let (token, view) = match pending(&site, &visit).await? {
        Ok(found) => found,
        Err(response) => return Ok(response),
    };
    if view.step != Step::Enrol {
        return Ok(redirect(paths::SECOND_FACTOR));
    }
    if !site.portal.policy.allows(MethodKind::AuthenticatorApp) {
        return Ok(redirect(paths::SIGN_IN_ENROL_KEY));
    }
    let owner = Owner { account_id: view.account.id, begun_by: view.id };
    let shown = match authenticator_app::find_pending(&site.portal, owner).await? {
        Some(shown) => Some(shown),
        // Nobody asked for this page: the first secret is made when it is first shown.
        None => match sign_in::begin_enrolment(&site.portal, &token, &visit.visitor.origin).await? {
            Some(owner) => authenticator_app::find_pending(&site.portal, owner).await?,
            None => None,
        },
    };
    Ok(match shown {
        Some(shown) => page(&site, &visit, app::enrol_page(&site, &visit, &view.account, shown, true)).await,
        None => over(&site, &visit, Notice::SignInExpired),
    })
}

pub(super) async fn begin_app(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    let Some(token) = &visit.visitor.sign_in else { return Ok(over(&site, &visit, Notice::SignInExpired)) };
    Ok(match sign_in::begin_enrolment(&site.portal, token, &visit.visitor.origin).await? {
        Some(_) => redirect(paths::SIGN_IN_ENROL),
        None => redirect(paths::SECOND_FACTOR),
    })
}

pub(super) async fn finish_app(
    State(site): State<Arc<Site>>,
    visit: Visit,
    form: Fields<FinishAppForm>,
) -> Answer {
    let form = fields(form)?;
    let Some(token) = &visit.visitor.sign_in else { return Ok(over(&site, &visit, Notice::SignInExpired)) };
    let enrolment = Uuid::parse_str(&form.enrolment).unwrap_or_default();
    let again = |flash: Flash| to_page(&site, paths::SIGN_IN_ENROL, flash.keep("name", &form.name));
    let finished =
        sign_in::finish_enrolment(&site.portal, token, enrolment, &form.name, &form.code, &visit.visitor)
            .await;
    Ok(match finished {
        Ok(EnrolFinish::Opened(opened, enrolled)) => {
            let location = opened.location.clone();
            let sheet = |person| app::sheet(&site, person, *enrolled, location, true);
            enter_with_sheet(&site, &visit, &opened, sheet).await?
        }
        Ok(EnrolFinish::Rejected(why)) => again(Notice::Rejected { why, tries_left: None }.into()),
        Ok(EnrolFinish::Stale) => again(Notice::EnrolmentStale.into()),
        Ok(EnrolFinish::Over) => over(&site, &visit, Notice::SignInExpired),
        Err(error) => again(invalid(error)?),
    })
}

pub(super) async fn show_key(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    let (token, view) = match pending(&site, &visit).await? {
        Ok(found) => found,
        Err(response) => return Ok(response),
    };
    Ok(match sign_in::begin_key_enrolment(&site.portal, &token, &visit.visitor.origin).await? {
        Some(begun) => page(&site, &visit, key::enrol_page(&site, &visit, &view.account, begun, true)).await,
        None => redirect(paths::SECOND_FACTOR),
    })
}

pub(super) async fn finish_key(
    State(site): State<Arc<Site>>,
    visit: Visit,
    form: Fields<FinishKeyForm>,
) -> Answer {
    let form = fields(form)?;
    let Some(token) = &visit.visitor.sign_in else { return Ok(over(&site, &visit, Notice::SignInExpired)) };
    let again = |flash: Flash| to_page(&site, paths::SIGN_IN_ENROL_KEY, flash.keep("name", &form.name));
    Ok(match sign_in::finish_key_enrolment(&site.portal, token, &form, &visit.visitor).await {
        Ok(EnrolKeyFinish::Opened(opened, added)) if added.recovery_codes.is_some() => {
            let location = opened.location.clone();
            let sheet = |person| key::sheet(&site, person, added, location, true);
            enter_with_sheet(&site, &visit, &opened, sheet).await?
        }
        Ok(EnrolKeyFinish::Opened(opened, _)) => enter(&site, &opened),
        Ok(EnrolKeyFinish::Refused(refused)) => again(key::refusal(refused).into()),
        Ok(EnrolKeyFinish::Over) => over(&site, &visit, Notice::SignInExpired),
        Err(error) => again(invalid(error)?),
    })
}

/// The person is in, and sees the backup sheet before anything else.
async fn enter_with_sheet(
    site: &Site,
    visit: &Visit,
    opened: &Opened,
    sheet: impl FnOnce(Person) -> SheetPage,
) -> Answer {
    let person = person(&account::load(&site.portal, opened.account_id).await?);
    let mut response = page(site, visit, Page::Sheet(sheet(person))).await;
    set_cookies(site, opened, &mut response);
    Ok(response)
}
