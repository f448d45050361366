//! Answers: a page, or a redirect after a form.

use super::{Flash, Jar, Site, Visit, signals};
use crate::routes;
use axum::{
    body::Body,
    http::{HeaderValue, Request, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use leptos::{nonce::Nonce, prelude::*};
use postern_app::{
    paths,
    render::{Document, Page, Shell},
};
use postern_core::{
    appearance,
    deadline::{self, Middle},
    people,
};
use postern_types::page::Frame;
use std::sync::Arc;
use uuid::Uuid;

/// A page as HTML. What the last form left is shown on it, once.
pub(crate) async fn page(site: &Site, visit: &Visit, page: Page) -> Response {
    let flash = visit.flash.clone().unwrap_or_default();
    let signals = signals::of(site, visit, &page).await;
    // Only what the menu offers and what is said at the head hang on these: without an answer it is less.
    let (permissions, grace_until) = match &visit.signed_in {
        Some(me) => (
            people::permissions(site.portal.db.read(), me.account.id).await.unwrap_or_default(),
            people::preview::reminder(&site.portal, &me.account).await.unwrap_or_default(),
        ),
        None => (Vec::new(), None),
    };
    let me = visit.signed_in.as_ref();
    let deadline = deadline::find(&site.portal, middle(&page), &visit.visitor, me).await.unwrap_or_default();
    // Without an answer it looks as it is configured.
    let appearance = appearance::find(&site.portal).await.ok();
    let document = Document {
        frame: Frame {
            portal: appearance.as_ref().map_or(&site.portal.name, |appearance| &appearance.name).clone(),
            language: visit.language,
            theme: visit.theme,
            here: visit.here.clone(),
            notice: flash.notice,
            errors: flash.errors,
            now: site.portal.now(),
            signals,
            permissions,
            grace_until,
            look: appearance.as_ref().map(routes::look_of).unwrap_or_default(),
            contact: appearance.map(|appearance| appearance.contact).unwrap_or_default(),
            deadline,
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

/// What who reads the page is in the middle of.
fn middle(page: &Page) -> Middle {
    match page {
        Page::SecondFactor(_) => Middle::SignIn,
        Page::EnrolApp(page) if page.forced => Middle::SignIn,
        Page::EnrolKey(page) if page.forced => Middle::SignIn,
        Page::MailCode(page) if page.forced => Middle::SignIn,
        Page::EnrolApp(_) => Middle::Enrolment,
        Page::Confirm(page) => Uuid::parse_str(&page.id).map_or(Middle::Nothing, Middle::Change),
        _ => Middle::Nothing,
    }
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

/// A file that is written while it is read. `chunk` gives what comes next, and what it goes on with; it ends with `None`.
/// Whoever reads cannot tell an error half-way from a broken connection, and so does not take half a file for a whole one.
pub(crate) fn file<S, F>(
    name: &'static str,
    kind: &'static str,
    first: S,
    chunk: impl Fn(S) -> F + Send + 'static,
) -> Response
where
    S: Send + 'static,
    F: Future<Output = postern_core::Result<(Vec<u8>, Option<S>)>> + Send + 'static,
{
    let chunks = stream::try_unfold(Some(first), move |state| {
        let next = state.map(&chunk);
        async move {
            match next {
                None => Ok(None),
                Some(next) => {
                    next.await.map(Some).inspect_err(|error| tracing::warn!(%error, "a file was cut off"))
                }
            }
        }
    });
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment")),
        ),
    ];
    (headers, Body::from_stream(chunks)).into_response()
}
