//! Liveness and readiness.

use crate::web::Site;
use axum::{extract::State, http::StatusCode};
use std::sync::Arc;

/// The process answers.
pub(super) async fn live() -> &'static str {
    "ok\n"
}

/// The database answers too.
pub(super) async fn ready(State(site): State<Arc<Site>>) -> (StatusCode, &'static str) {
    match site.portal.db.read().ping().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
