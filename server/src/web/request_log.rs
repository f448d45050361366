//! One log line for every request: method, route, status, time. The route's pattern, not the address: one-time links
//! carry their token in the path, and addresses carry what people typed. Each request has an id, which the lines about it,
//! the events it causes and the error page it may end in share.

use super::Site;
use axum::{
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{Extensions, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use data_encoding::HEXLOWER;
use std::{any::Any, sync::Arc, time::Instant};

/// The id of a request: eight characters, short enough to be read out on the phone.
#[derive(Clone, Debug)]
pub(super) struct RequestId(String);

impl RequestId {
    /// The id of the request with these extensions; empty where the log does not see it.
    pub(super) fn of(extensions: &Extensions) -> &str {
        extensions.get::<Self>().map_or("", |id| &id.0)
    }
}

pub(super) async fn log(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = site.portal.rng.bytes::<4>().map(|bytes| HEXLOWER.encode(&bytes)).unwrap_or_default();
    request.extensions_mut().insert(RequestId(id.clone()));
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let response = next.run(request).await;
    tracing::info!(
        target: "postern::request",
        request = id,
        %method,
        route = route.as_deref().unwrap_or("-"),
        status = response.status().as_u16(),
        ms = started.elapsed().as_millis() as u64,
    );
    response
}

/// A defect costs one request, not the process.
pub(super) fn panicked(_: Box<dyn Any + Send + 'static>) -> Response<Body> {
    // The panic's own text went to the panic hook; it may hold anything, so it is not repeated here.
    tracing::error!("a request ended in a panic");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
