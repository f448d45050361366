//! HTTP: the router, what stands before every route, and how answers are made.
//!
//! A request passes, from the outside: log, security headers, error pages, panics, the guard against foreign requests,
//! limits, who knocks (browser, language, flash), the route. An answer that is an error and no page yet becomes one on
//! its way out.

mod address;
mod assets;
mod cookie;
mod error_page;
mod flash;
mod guard;
mod headers;
mod request_log;
mod respond;
mod signals;
mod visit;

pub(crate) use cookie::{Jar, Keep};
pub(crate) use error_page::Failure;
pub(crate) use flash::Flash;
pub(crate) use respond::{file, page, redirect, sign_in_for, to_page};
pub(crate) use signals::SIGNALS;
pub(crate) use visit::{Me, Visit, cookie_life, language, person};

use crate::{mail::Mailer, press::Press, routes, sso::Sso};
use axum::{Router, extract::DefaultBodyLimit, middleware};
use ipnet::IpNet;
use postern_app::render::Assets;
use postern_core::Portal;
use std::{fmt, sync::Arc, time::Duration};
use tower_http::{limit::RequestBodyLimitLayer, timeout::TimeoutLayer};

/// Longest form that is read.
const MOST_BODY_BYTES: usize = 64 * 1_024;
/// Longest file that is read.
const MOST_UPLOAD_BYTES: usize = 4 * 1_024 * 1_024;
/// A question of a proxy that takes longer is given up.
const LONGEST_CHECK: Duration = Duration::from_secs(8);
/// A request that takes longer is given up.
const LONGEST_REQUEST: Duration = Duration::from_secs(30);

/// What every route has.
pub struct Site {
    /// The portal.
    pub portal: Portal,
    /// Networks whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Hands mail to the mail server.
    pub mailer: Mailer,
    /// Speaks with providers of single sign-on.
    pub sso: Sso,
    /// Makes PDF.
    pub(crate) press: Press,
    /// The client's files.
    pub(crate) assets: Arc<Assets>,
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.portal.fmt(f)
    }
}

impl Site {
    /// The site of a portal, with the client that was built into this program.
    #[must_use]
    pub fn new(portal: Portal, trusted_proxies: Vec<IpNet>, sso: Sso) -> Self {
        let assets = Arc::new(assets::addresses());
        Self { portal, trusted_proxies, mailer: Mailer::default(), sso, press: Press::default(), assets }
    }
}

/// Every route of the portal.
pub fn router(site: Arc<Site>) -> Router {
    let uploads = routes::uploads(&site).layer(DefaultBodyLimit::max(MOST_UPLOAD_BYTES));
    let uploads = uploads.layer(RequestBodyLimitLayer::new(MOST_UPLOAD_BYTES));
    let pages = routes::pages(&site).layer(RequestBodyLimitLayer::new(MOST_BODY_BYTES)).merge(uploads);
    assemble(site, pages)
}

/// The order of middleware, around any pages.
fn assemble(site: Arc<Site>, pages: Router<Arc<Site>>) -> Router {
    let pages = pages
        .layer(middleware::from_fn_with_state(Arc::clone(&site), visit::look))
        .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::SERVICE_UNAVAILABLE, LONGEST_REQUEST))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), guard::refuse_foreign))
        .layer(tower_http::catch_panic::CatchPanicLayer::custom(request_log::panicked))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), error_page::fill))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), headers::secure));
    Router::new()
        .merge(pages)
        .merge(routes::machine())
        .merge(proxies(&site))
        .merge(assets::routes())
        .merge(routes::files())
        .layer(middleware::from_fn_with_state(Arc::clone(&site), request_log::log))
        .with_state(site)
}

/// What reverse proxies ask. Neither cookies of the portal nor pages: whatever goes wrong is no "yes".
fn proxies(site: &Arc<Site>) -> Router<Arc<Site>> {
    routes::proxies()
        .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::SERVICE_UNAVAILABLE, LONGEST_CHECK))
        .layer(tower_http::catch_panic::CatchPanicLayer::custom(request_log::panicked))
        .layer(middleware::from_fn_with_state(Arc::clone(site), headers::secure))
}

#[cfg(test)]
mod tests;
