//! A forgotten password.

use super::{Answer, Fields, fields};
use crate::web::{Flash, Site, Visit, page, to_page};
use axum::{extract::State, http::StatusCode};
use postern_app::{paths, render::Page};
use postern_core::account;
use postern_types::{FieldError, Notice, Problem, form::ForgottenForm};
use std::sync::Arc;

pub(super) async fn show(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    if !account::can_mail(&site.portal).await? {
        return Err(crate::web::Failure::status(StatusCode::NOT_FOUND));
    }
    Ok(page(&site, &visit, Page::Forgotten).await)
}

/// One answer for everybody. What is done, if anything, is done apart from it, so that its time tells nothing either.
pub(super) async fn send(State(site): State<Arc<Site>>, visit: Visit, form: Fields<ForgottenForm>) -> Answer {
    let ForgottenForm { name } = fields(form)?;
    if name.0.trim().is_empty() {
        let errors = vec![FieldError::new("name", Problem::Required)];
        return Ok(to_page(&site, paths::FORGOTTEN, Flash::errors(errors)));
    }
    let origin = visit.visitor.origin.clone();
    if let Some(until) = account::count_forgotten(&site.portal, &origin).await? {
        return Ok(to_page(&site, paths::FORGOTTEN, Notice::SignInBlocked { until }));
    }
    let for_later = Arc::clone(&site);
    tokio::spawn(async move {
        if let Err(error) = account::send_password_link(&for_later.portal, &origin, &name.0).await {
            tracing::warn!(%error, "a link for a forgotten password was not sent");
        }
    });
    Ok(to_page(&site, paths::SIGN_IN, Notice::PasswordLinkSent))
}
