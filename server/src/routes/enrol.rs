//! Enrolment in a sign-in, before anything else: where the policy requires a second factor, or after a manager removed it.

use super::{
    Answer, Fields, app, enter, fields, invalid, key, mail_code,
    second_factor::{over, pending, to_enrolment},
    set_cookies,
};
use crate::web::{Flash, Site, Visit, page, person, redirect, to_page};
use axum::{extract::State, response::Response};
use postern_app::{paths, render::Page};
use postern_core::{
    account,
    factor::{Owner, authenticator_app},
    mail,
    sign_in::{self, EnrolFinish, EnrolKeyFinish, EnrolMailFinish, Opened, Step, View},
};
use postern_types::{
    MethodKind, Notice,
    form::{FinishAppForm, FinishKeyForm, MailedCodeForm},
    letter::CodePurpose,
    page::{MailCodePage, Person, SheetPage},
};
use std::sync::Arc;
use uuid::Uuid;

/// An enrolment in a sign-in.
#[derive(Clone, Copy, Debug)]
pub(super) struct InSignIn<'a> {
    /// The kinds of which one is to be added.
    pub(super) kinds: &'a [MethodKind],
    /// It may be left for later.
    pub(super) may_skip: bool,
}

/// The enrolment that comes next in this sign-in, if it can be one of this kind.
fn required(view: &View, kind: MethodKind) -> Option<InSignIn<'_>> {
    let kinds = view.step.addable().filter(|kinds| kinds.contains(&kind))?;
    Some(InSignIn { kinds, may_skip: matches!(view.step, Step::Offer(_)) })
}

/// Where a sign-in goes on that requires nothing of the kind that was asked for.
fn onward(view: &View) -> Response {
    view.step.addable().map_or_else(|| redirect(paths::SECOND_FACTOR), to_enrolment)
}

pub(super) async fn show_app(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    let (token, view) = match pending(&site, &visit).await? {
        Ok(found) => found,
        Err(response) => return Ok(response),
    };
    let Some(asked) = required(&view, MethodKind::AuthenticatorApp) else { return Ok(onward(&view)) };
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
        Some(shown) => {
            page(&site, &visit, app::enrol_page(&site, &visit, &view.account, shown, Some(asked))).await
        }
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
    let Some(asked) = required(&view, MethodKind::SecurityKey) else { return Ok(onward(&view)) };
    Ok(match sign_in::begin_key_enrolment(&site.portal, &token, &visit.visitor.origin).await? {
        Some(begun) => {
            page(&site, &visit, key::enrol_page(&site, &visit, &view.account, begun, Some(asked))).await
        }
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

/// Leaves it for later.
pub(super) async fn skip(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    let Some(token) = &visit.visitor.sign_in else { return Ok(over(&site, &visit, Notice::SignInExpired)) };
    Ok(match sign_in::skip_enrolment(&site.portal, token, &visit.visitor).await? {
        Some(opened) => enter(&site, &opened),
        None => redirect(paths::SECOND_FACTOR),
    })
}

pub(super) async fn show_email(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    let (_, view) = match pending(&site, &visit).await? {
        Ok(found) => found,
        Err(response) => return Ok(response),
    };
    let Some(asked) = required(&view, MethodKind::EmailCode) else { return Ok(onward(&view)) };
    let standing = sign_in::find_enrolment_code(&site.portal, &view).await?;
    let address = view.account.email.as_deref().map(mail::hidden).unwrap_or_default();
    let shown = MailCodePage {
        purpose: CodePurpose::Enable,
        mail: mail_code::shown(address, standing),
        forced: true,
        others: app::others(Some(asked), MethodKind::EmailCode),
        may_skip: asked.may_skip,
    };
    Ok(page(&site, &visit, Page::MailCode(shown)).await)
}

pub(super) async fn send_email(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    let Some(token) = &visit.visitor.sign_in else { return Ok(over(&site, &visit, Notice::SignInExpired)) };
    let sent = sign_in::send_enrolment_code(&site.portal, token, &visit.visitor.origin).await?;
    Ok(match sent {
        Some(sent) => mail_code::next(&site, sent, paths::SIGN_IN_ENROL_EMAIL).await,
        None => redirect(paths::SECOND_FACTOR),
    })
}

pub(super) async fn finish_email(
    State(site): State<Arc<Site>>,
    visit: Visit,
    form: Fields<MailedCodeForm>,
) -> Answer {
    let MailedCodeForm { code } = fields(form)?;
    let Some(token) = &visit.visitor.sign_in else { return Ok(over(&site, &visit, Notice::SignInExpired)) };
    Ok(match sign_in::finish_mail_enrolment(&site.portal, token, &code, &visit.visitor).await? {
        EnrolMailFinish::Opened(opened, enabled) if enabled.recovery_codes.is_some() => {
            let location = opened.location.clone();
            let sheet = |person| mail_code::sheet(&site, person, enabled, location, true);
            enter_with_sheet(&site, &visit, &opened, sheet).await?
        }
        EnrolMailFinish::Opened(opened, _) => enter(&site, &opened),
        EnrolMailFinish::Rejected(why) => {
            to_page(&site, paths::SIGN_IN_ENROL_EMAIL, Notice::Rejected { why, tries_left: None })
        }
        EnrolMailFinish::Over => over(&site, &visit, Notice::SignInExpired),
    })
}
