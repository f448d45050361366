//! One log line for every request: method, route, status, time. The route's pattern, not the address: one-time links
//! carry their token in the path, and addresses carry what people typed.

use axum::{
    body::Body,
    extract::{MatchedPath, Request},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{any::Any, time::Instant};

pub(super) async fn log(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let response = next.run(request).await;
    tracing::info!(
        target: "postern::request",
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
