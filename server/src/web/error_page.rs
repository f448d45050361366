//! Failures: what the log gets, what the person sees.

use super::{Site, request_log::RequestId, respond, visit};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use postern_app::render::Page;
use postern_core::Error;
use postern_types::page::ErrorPage;
use std::sync::Arc;

/// A request that could not be answered.
#[derive(Debug)]
pub(crate) struct Failure {
    status: StatusCode,
    /// For the log alone.
    detail: Option<String>,
}

impl Failure {
    /// A refusal that needs no line in the log.
    pub(crate) const fn status(status: StatusCode) -> Self {
        Self { status, detail: None }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let (status, is_logged) = match &error {
            Error::NotFound => (StatusCode::NOT_FOUND, false),
            Error::Forbidden | Error::Refused(_) => (StatusCode::FORBIDDEN, false),
            Error::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, false),
            Error::Unavailable(_) | Error::Conflict => (StatusCode::SERVICE_UNAVAILABLE, true),
            Error::Sealed(_) | Error::Start(_) | Error::Internal(_) => {
                (StatusCode::INTERNAL_SERVER_ERROR, true)
            }
        };
        Self { status, detail: is_logged.then(|| error.to_string()) }
    }
}

/// What [`fill`] logs and shows.
#[derive(Clone, Debug)]
struct Detail(String);

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        if let Some(detail) = self.detail {
            response.extensions_mut().insert(Detail(detail));
        }
        response
    }
}

/// Turns every error that is no page yet into one, with a reference to its line in the log.
pub(super) async fn fill(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut about = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let reference = match response.extensions().get::<Detail>() {
        Some(Detail(detail)) => {
            let request = RequestId::of(&about.extensions).to_owned();
            tracing::error!(request, status = status.as_u16(), detail, "request failed");
            request
        }
        None => String::new(),
    };
    let address = site.portal.base_url.origin().ascii_serialization();
    // The database may be what failed: the page is made without it.
    let visit = visit::Visit::without_browser(&site, &mut about);
    let mut page =
        respond::page(&site, &visit, Page::Error(ErrorPage { status: status.as_u16(), reference, address }))
            .await;
    *page.status_mut() = status;
    // What the route set (cookies, Allow) stays; what describes its body goes.
    for (name, value) in response.headers() {
        if ![header::CONTENT_TYPE, header::CONTENT_LENGTH].contains(name) {
            page.headers_mut().append(name, value.clone());
        }
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    page
}
