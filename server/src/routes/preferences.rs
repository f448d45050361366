//! Language and theme, from any page, signed in or not.

use super::{Answer, Fields, fields};
use crate::web::{Jar, Site, redirect};
use axum::extract::State;
use postern_core::return_to::ReturnTo;
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
