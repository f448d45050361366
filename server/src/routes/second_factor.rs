//! The second factor of a pending sign-in.

use super::{Answer, Fields, enter, fields, key_prompt, mail_code};
use crate::web::{Flash, Jar, Site, Visit, page, person, redirect, to_page};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::Response,
};
use postern_app::{paths, render::Page};
use postern_core::{
    mail::{self, Sent},
    sign_in::{self, Step, Verify, View, flow},
    token::Token,
};
use postern_types::{
    MethodKind, Notice,
    form::CodeForm,
    page::{NoMethodPage, SecondFactorPage},
};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    method: Option<String>,
}

/// There is no pending sign-in (any more): back to the first page, or in, when it was finished in another tab.
pub(super) fn over(site: &Site, visit: &Visit, notice: Notice) -> Response {
    let is_in = visit.signed_in.is_some();
    let mut response = if is_in { redirect(paths::HOME) } else { to_page(site, paths::SIGN_IN, notice) };
    Jar::SignIn.remove(response.headers_mut());
    response
}

/// The pending sign-in of this visitor, or the answer for one who has none: in already, or from the start.
pub(super) async fn pending(
    site: &Site,
    visit: &Visit,
) -> Result<Result<(Token, View), Response>, postern_core::Error> {
    let Some(token) = visit.visitor.sign_in.clone() else {
        let to = if visit.signed_in.is_some() { paths::HOME } else { paths::SIGN_IN };
        return Ok(Err(redirect(to)));
    };
    Ok(match sign_in::find_view(&site.portal, &token).await? {
        Some(view) => Ok((token, view)),
        None => Err(over(site, visit, Notice::SignInExpired)),
    })
}

/// To the enrolment that a sign-in requires. An app is what most people have at hand.
pub(super) fn to_enrolment(kinds: &[MethodKind]) -> Response {
    let app = MethodKind::AuthenticatorApp;
    let kind = if kinds.contains(&app) { Some(app) } else { kinds.first().copied() };
    redirect(paths::sign_in_enrol(kind.unwrap_or(app)))
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let view = match pending(&site, &visit).await? {
        Ok((_, view)) => view,
        Err(response) => return Ok(response),
    };
    let person = person(&view.account);
    let kinds = match &view.step {
        Step::Enrol(kinds) | Step::Offer(kinds) => return Ok(to_enrolment(kinds)),
        Step::SecondFactor(kinds) => kinds.clone(),
        Step::NoMethod | Step::Complete | Step::Refused => Vec::new(),
    };
    let asked_for = asked.ok().and_then(|asked| MethodKind::parse(asked.method.as_deref()?));
    let Some(method) = flow::preferred(&kinds, asked_for, view.used_last) else {
        let shown = NoMethodPage { person, is_locked: view.is_locked, has_recovery_codes: !kinds.is_empty() };
        return Ok(page(&site, &visit, Page::NoMethod(shown)).await);
    };
    let policy = &site.portal.policy;
    let prompt = match method {
        MethodKind::SecurityKey => Some(key_prompt(&site, sign_in::ask_key(&site.portal, &view).await?)),
        _ => None,
    };
    let mail = match method {
        MethodKind::EmailCode => {
            let standing = sign_in::find_mail_code(&site.portal, &view).await?;
            let address = view.account.email.as_deref().map(mail::hidden).unwrap_or_default();
            Some(mail_code::shown(address, standing))
        }
        _ => None,
    };
    let shown = SecondFactorPage {
        person,
        method,
        prompt,
        mail,
        others: view.choices.into_iter().filter(|choice| choice.kind != method).collect(),
        why: view.why,
        remember_days: (policy.remember_days > 0).then_some(policy.remember_days),
        remember: visit.kept("remember").map_or(policy.is_remember_default, |kept| kept == "on"),
    };
    Ok(page(&site, &visit, Page::SecondFactor(shown)).await)
}

pub(super) async fn verify_key(
    State(site): State<Arc<Site>>,
    visit: Visit,
    form: Fields<CodeForm>,
) -> Answer {
    verify(&site, &visit, MethodKind::SecurityKey, form).await
}

pub(super) async fn verify_app_code(
    State(site): State<Arc<Site>>,
    visit: Visit,
    form: Fields<CodeForm>,
) -> Answer {
    verify(&site, &visit, MethodKind::AuthenticatorApp, form).await
}

pub(super) async fn verify_mail_code(
    State(site): State<Arc<Site>>,
    visit: Visit,
    form: Fields<CodeForm>,
) -> Answer {
    verify(&site, &visit, MethodKind::EmailCode, form).await
}

/// Mails a code: the method was chosen, or the first mail did not come.
pub(super) async fn send_code(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    let Some(token) = &visit.visitor.sign_in else { return Ok(over(&site, &visit, Notice::SignInExpired)) };
    Ok(match sign_in::send_code(&site.portal, token, &visit.visitor.origin).await? {
        Some(sent) => mail_code::next(&site, sent, &paths::second_factor_by(MethodKind::EmailCode)).await,
        None => over(&site, &visit, Notice::SignInExpired),
    })
}

/// Mails the code of a sign-in that was just begun, where that is the method it opens with.
pub(super) async fn send_first_code(
    site: &Site,
    token: &Token,
    visit: &Visit,
) -> Result<(), postern_core::Error> {
    let Some(view) = sign_in::find_view(&site.portal, token).await? else { return Ok(()) };
    let Step::SecondFactor(kinds) = &view.step else { return Ok(()) };
    if flow::preferred(kinds, None, view.used_last) == Some(MethodKind::EmailCode)
        && let Some(Sent::Posted { mail, .. }) =
            sign_in::send_code(&site.portal, token, &visit.visitor.origin).await?
    {
        site.mailer.a_moment(&site.portal, mail).await;
    }
    Ok(())
}

pub(super) async fn verify_recovery_code(
    State(site): State<Arc<Site>>,
    visit: Visit,
    form: Fields<CodeForm>,
) -> Answer {
    verify(&site, &visit, MethodKind::RecoveryCode, form).await
}

pub(super) async fn verify_pass(
    State(site): State<Arc<Site>>,
    visit: Visit,
    form: Fields<CodeForm>,
) -> Answer {
    verify(&site, &visit, MethodKind::OneTimePass, form).await
}

async fn verify(site: &Site, visit: &Visit, kind: MethodKind, form: Fields<CodeForm>) -> Answer {
    let CodeForm { code, remember } = fields(form)?;
    let Some(token) = &visit.visitor.sign_in else { return Ok(over(site, visit, Notice::SignInExpired)) };
    let is_remembered = remember.is_some();
    let again = |notice: Notice| {
        let flash = Flash::from(notice).keep("remember", if is_remembered { "on" } else { "off" });
        to_page(site, &paths::second_factor_by(kind), flash)
    };
    let verified = sign_in::verify(&site.portal, token, kind, &code, is_remembered, &visit.visitor).await?;
    Ok(match verified {
        Verify::Opened(opened) => enter(site, &opened),
        Verify::Rejected { why, tries_left } => again(Notice::Rejected { why, tries_left }),
        Verify::Blocked { until } => again(Notice::MethodBlocked { until }),
        Verify::Ended => over(site, visit, Notice::SignInEnded),
        Verify::Over => over(site, visit, Notice::SignInExpired),
    })
}
