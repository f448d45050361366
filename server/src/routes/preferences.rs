//! What anybody may ask for on any page, signed in or not: language, theme, more time.

use super::{Answer, Fields, fields};
use crate::web::{Failure, Jar, Site, Visit, redirect};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use postern_core::{deadline, return_to::ReturnTo};
use postern_types::{Language, Theme, form::PreferencesForm};
use std::sync::Arc;

pub(super) async fn change(State(site): State<Arc<Site>>, form: Fields<PreferencesForm>) -> Answer {
    let form = fields(form)?;
    let mut response = redirect(ReturnTo::parse(&site.portal.base_url, &form.to).as_location());
    let headers = response.headers_mut();
    if let Some(language) = form.language.as_deref().and_then(Language::parse) {
        Jar::Language.set(headers, language.tag(), Jar::Language.keep());
    }
    if let Some(theme) = form.theme.as_deref().and_then(Theme::parse) {
        Jar::Theme.set(headers, theme.as_str(), Jar::Theme.keep());
    }
    Ok(response)
}

/// What the page is in the middle of is to last longer. For the script of the page that warns.
pub(super) async fn more_time(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Failure> {
    deadline::renew(&site.portal, &visit.visitor, visit.signed_in.as_ref()).await?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    if let Some(token) = &visit.visitor.sign_in {
        Jar::SignIn.set(response.headers_mut(), token.expose(), Jar::SignIn.keep());
    }
    Ok(response)
}
