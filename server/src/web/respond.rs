//! Answers: a page, or a redirect after a form.

use super::{Flash, Jar, Site, Visit, signals};
use axum::{
    body::Body,
    http::{HeaderValue, Request, StatusCode, header},
    response::{IntoResponse, Response},
};
use leptos::{nonce::Nonce, prelude::*};
use postern_app::{
    paths,
    render::{Document, Page, Shell},
};
use postern_core::people;
use postern_types::{Permission, page::Frame};
use std::sync::Arc;

/// A page as HTML. What the last form left is shown on it, once.
pub(crate) async fn page(site: &Site, visit: &Visit, page: Page) -> Response {
    let flash = visit.flash.clone().unwrap_or_default();
    let signals = signals::of(site, visit, &page).await;
    let manages_settings = match &visit.signed_in {
        // Only what the menu offers hangs on it: without an answer it offers less.
        Some(me) => people::permissions(site.portal.db.read(), me.account.id)
            .await
            .is_ok_and(|permissions| permissions.contains(&Permission::ManageSettings)),
        None => false,
    };
    let document = Document {
        frame: Frame {
            portal: site.portal.name.clone(),
            language: visit.language,
            theme: visit.theme,
            here: visit.here.clone(),
            notice: flash.notice,
            errors: flash.errors,
            now: site.portal.now(),
            signals,
            manages_settings,
        },
        person: visit.person(),
        page,
        assets: Arc::clone(&site.assets),
        nonce: visit.nonce.clone(),
    };
    let render = leptos_axum::render_app_async_with_context(
        {
            let nonce = Nonce::from_value(visit.nonce.clone());
            move || provide_context(nonce.clone())
        },
        move || {
            let document = document.clone();
            view! { <Shell document /> }
        },
    );
    let mut response = render(Request::new(Body::empty())).await;
    if visit.flash.is_some() {
        Jar::Flash.remove(response.headers_mut());
    }
    response
}

/// 303: the browser fetches `to` with GET and never posts a secret on. An address that cannot stand in a header is the
/// start page.
pub(crate) fn redirect(to: &str) -> Response {
    let location = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// The sign-in page that leads to `to` afterwards, the start page when it is empty.
pub(crate) fn sign_in_for(to: &str) -> String {
    if to.is_empty() {
        return paths::SIGN_IN.to_owned();
    }
    let to: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
    format!("{}?to={to}", paths::SIGN_IN)
}

/// A redirect to a page that tells the outcome.
pub(crate) fn to_page(site: &Site, to: &str, flash: impl Into<Flash>) -> Response {
    let mut response = redirect(to);
    flash.into().send(site, response.headers_mut());
    response
}
