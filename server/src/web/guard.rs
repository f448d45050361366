//! Refuses requests that another site makes a browser send (cross-site request forgery): the one place of that rule.

use super::{Failure, Site};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// Anything but GET and HEAD needs `Sec-Fetch-Site: same-origin` or, from browsers that do not send it, exactly our
/// `Origin`. A sibling host is not us, and neither is a request that says nothing.
pub(super) async fn refuse_foreign(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let is_safe = matches!(*request.method(), Method::GET | Method::HEAD);
    if is_safe || is_ours(request.headers(), &site.portal.base_url.origin().ascii_serialization()) {
        return next.run(request).await;
    }
    Failure::status(StatusCode::FORBIDDEN).into_response()
}

fn is_ours(headers: &HeaderMap, origin: &str) -> bool {
    let only = |name| {
        let mut values = headers.get_all(name).iter();
        let first = values.next().map(|value| value.as_bytes());
        (first, values.next().is_none())
    };
    match (only("sec-fetch-site"), only(header::ORIGIN.as_str())) {
        ((Some(site), true), (None, _)) => site == b"same-origin",
        // Both must agree: nothing honest sends a contradiction.
        ((Some(site), true), (Some(sent), true)) => site == b"same-origin" && sent == origin.as_bytes(),
        ((None, _), (Some(sent), true)) => sent == origin.as_bytes(),
        _ => false,
    }
}
