//! What stands before pages of managers and of settings.

use crate::web::{Failure, Site, Visit, redirect, to_page};
use axum::{
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::{IntoResponse, Response},
};
use postern_app::paths;
use postern_core::{
    browser::SignedIn,
    change::{self, Applied},
    people::permissions,
};
use postern_types::Notice;
use std::sync::Arc;

/// A browser in which nobody managed anything for a quarter of an hour shows
/// a factor first. What is done there asks for its own proof. Who has no permission is told so by the page itself.
pub(super) async fn open(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let visit = request.extensions().get::<Visit>().cloned();
    let looks = matches!(*request.method(), Method::GET | Method::HEAD);
    let Some((visit, signed_in)) = visit.and_then(|visit| visit.signed_in.clone().map(|me| (visit, me)))
    else {
        return next.run(request).await;
    };
    if looks {
        match may_look(&site, &visit, &signed_in).await {
            Ok(None) => {}
            Ok(Some(elsewhere)) => return elsewhere,
            Err(failure) => return failure.into_response(),
        }
    }
    next.run(request).await
}

/// `None` where the page may be shown.
async fn may_look(site: &Site, visit: &Visit, signed_in: &SignedIn) -> Result<Option<Response>, Failure> {
    let permissions = permissions(site.portal.db.read(), signed_in.account.id).await?;
    if permissions.is_empty() {
        return Ok(None);
    }
    let caller = signed_in.caller(&visit.visitor)?;
    Ok(match change::manage(&site.portal, &caller, &signed_in.browser, &visit.here).await? {
        Applied::Done(_) => None,
        Applied::ProofNeeded(id) => Some(redirect(&paths::confirm(&id.to_string()))),
        Applied::Impossible => Some(to_page(site, paths::LOGIN, Notice::ProofImpossible)),
    })
}
