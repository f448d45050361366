//! Name and password; cancelling; signing out.

use super::{Answer, Fields, fields, go_on, second_factor};
use crate::web::{Flash, Jar, Site, Visit, page, redirect, sign_in_for, to_page};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::HeaderValue,
    response::Response,
};
use postern_app::{paths, render::Page};
use postern_core::{
    account, browser,
    return_to::ReturnTo,
    sign_in::{self, Begin},
};
use postern_types::{Notice, form::SignInForm, page::SignInPage};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    to: String,
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let to = ReturnTo::parse(&site.portal.base_url, &asked.map(|asked| asked.0.to).unwrap_or_default());
    if visit.signed_in.is_some() {
        return Ok(redirect(to.as_location()));
    }
    let name = visit.kept("name").unwrap_or_default();
    let shown = SignInPage {
        name,
        to: to.as_str().to_owned(),
        can_mail: account::can_mail(&site.portal).await?,
        passkeys: site.portal.policy.allows_passkeys(),
        address: site.portal.base_url.origin().ascii_serialization(),
    };
    Ok(page(&site, &visit, Page::SignIn(shown)).await)
}

pub(super) async fn begin(State(site): State<Arc<Site>>, visit: Visit, form: Fields<SignInForm>) -> Answer {
    let form = fields(form)?;
    let to = ReturnTo::parse(&site.portal.base_url, &form.to);
    let begun = sign_in::begin(&site.portal, &form.name, &form.password, &to, &visit.visitor).await?;
    if let Begin::Pending(token) = &begun {
        second_factor::send_first_code(&site, token, &visit).await?;
    }
    Ok(go_on(&site, begun).unwrap_or_else(|notice| {
        let flash = Flash::from(notice).keep("name", &form.name.0);
        to_page(&site, &sign_in_for(to.as_str()), flash)
    }))
}

pub(super) async fn cancel(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    if let Some(token) = &visit.visitor.sign_in {
        sign_in::cancel(&site.portal, token).await?;
    }
    let mut response = redirect(paths::SIGN_IN);
    Jar::SignIn.remove(response.headers_mut());
    Ok(response)
}

pub(super) async fn sign_out(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    if let Some(token) = &visit.visitor.browser {
        let origin = match &visit.signed_in {
            Some(me) => visit.visitor.origin.clone().by(me.account.id),
            None => visit.visitor.origin.clone(),
        };
        browser::sign_out(&site.portal, token, &origin).await?;
    }
    Ok(out(&site, Notice::SignedOut))
}

/// Out: nothing of what was shown stays behind.
pub(super) fn out(site: &Site, notice: Notice) -> Response {
    let mut response = to_page(site, paths::SIGN_IN, notice);
    let headers = response.headers_mut();
    Jar::Browser.remove(headers);
    // Pages must not come back from a cache. Cookies are left out: language and theme stay.
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    response
}
