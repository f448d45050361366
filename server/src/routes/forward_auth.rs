//! What reverse proxies ask before every request to an application. No page, no portal's cookie, no form: a question and an
//! answer, which must never be "yes" by accident.

use crate::web::{Failure, Jar, Keep, Site, language};
use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use postern_app::{application::told, paths};
use postern_core::application::{self, Answer, Identity, Question, flow::Target};
use postern_types::Language;
use std::{net::SocketAddr, sync::Arc, time::Duration};

/// How long a browser may be on its way to the portal and back.
const ASKED_LIFE: Duration = Duration::from_secs(60 * 60);

/// How a proxy is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// The answer goes to the browser as it is.
    Direct,
    /// nginx takes nothing but 200, 401 and 403, and reads the headers of a 401.
    Nginx,
}

/// Caddy, Traefik, HAProxy.
pub(super) async fn forwarded(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (request, _) = request.into_parts();
    let headers = &request.headers;
    let asked = (|| {
        let method = only(headers, "x-forwarded-method")?;
        let scheme = only(headers, "x-forwarded-proto")?;
        let target =
            Target::parse(scheme, only(headers, "x-forwarded-host")?, only(headers, "x-forwarded-uri")?)?;
        Some((method.to_owned(), target))
    })();
    answer(&site, &request, asked, Manner::Direct).await
}

/// nginx, `auth_request`.
pub(super) async fn nginx(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (request, _) = request.into_parts();
    let headers = &request.headers;
    let asked = (|| {
        let method = only(headers, "x-original-method")?;
        let target = Target::parse_url(only(headers, "x-original-url")?)?;
        Some((method.to_owned(), target))
    })();
    answer(&site, &request, asked, Manner::Nginx).await
}

/// Envoy, `ext_authz` over HTTP: method, host and path are those of the request.
pub(super) async fn envoy(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (request, _) = request.into_parts();
    let headers = &request.headers;
    let asked = (|| {
        let location = request.uri.path_and_query()?.as_str().strip_prefix(paths::FORWARD_AUTH_ENVOY)?;
        let target = Target::parse(only(headers, "x-forwarded-proto")?, only(headers, "host")?, location)?;
        Some((request.method.to_string(), target))
    })();
    answer(&site, &request, asked, Manner::Direct).await
}

/// The value of a header that must be there exactly once.
fn only<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

/// Whether a person's browser opens a page, so that it can be sent elsewhere and come back.
fn is_visit(method: &str, headers: &HeaderMap) -> bool {
    if !matches!(method, "GET" | "HEAD") || headers.contains_key(header::UPGRADE) {
        return false;
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match text(HeaderName::from_static("sec-fetch-mode")) {
        Some(mode) => mode == "navigate",
        None => {
            let accepts = text(header::ACCEPT).is_some_and(|accept| accept.contains("text/html"));
            accepts && !headers.contains_key("x-requested-with")
        }
    }
}

async fn answer(site: &Site, request: &Parts, asked: Option<(String, Target)>, manner: Manner) -> Response {
    let headers = &request.headers;
    let peer = request.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_canonical());
    let is_trusted =
        peer.is_some_and(|peer| site.trusted_proxies.iter().any(|network| network.contains(&peer)));
    if !is_trusted {
        tracing::warn!(?peer, "asked by no trusted proxy: server.trusted_proxies");
        return StatusCode::FORBIDDEN.into_response();
    }
    let Some((method, target)) = asked else { return StatusCode::BAD_REQUEST.into_response() };
    // A TRACE comes back with its cookies in it.
    if method == "TRACE" || Method::from_bytes(method.as_bytes()).is_err() {
        return StatusCode::FORBIDDEN.into_response();
    }
    let question = Question {
        is_visit: is_visit(&method, headers),
        target,
        session: Jar::Application.read_token(headers),
        asked: Jar::Asked.read_token(headers),
    };
    match application::check(&site.portal, &question).await {
        Ok(answer) => respond(&answer, manner, || language(headers, None, site.portal.default_language)),
        Err(error) => {
            tracing::error!(%error, "a question of a proxy was not answered");
            Failure::from(error).into_response()
        }
    }
}

/// `language` is that of whoever reads a refusal; who gets through reads nothing of ours.
fn respond(answer: &Answer, manner: Manner, language: impl FnOnce() -> Language) -> Response {
    match answer {
        Answer::Pass(identity) => pass(identity),
        Answer::Ask { asked, location } => {
            let mut response = elsewhere(location, manner);
            Jar::Asked.set(response.headers_mut(), asked.expose(), Keep::For(ASKED_LIFE));
            response
        }
        Answer::HandedOver { session, location } => {
            let mut response = elsewhere(location, manner);
            Jar::Application.set(response.headers_mut(), session.expose(), Jar::Application.keep());
            response
        }
        Answer::Leave { location } => {
            let mut response = elsewhere(location, manner);
            Jar::Application.remove(response.headers_mut());
            response
        }
        Answer::SignInFirst => (StatusCode::UNAUTHORIZED, told::signed_out(language())).into_response(),
        Answer::Refused => (StatusCode::FORBIDDEN, told::refused(language())).into_response(),
    }
}

/// Yes, and who it is: always all of it, so that nothing of the kind can be slipped in by the browser.
fn pass(identity: &Identity) -> Response {
    let mut response = StatusCode::OK.into_response();
    // A comma between two groups must not be one inside a name.
    let escaped = |name: &String| name.replace('%', "%25").replace(',', "%2C");
    let groups: Vec<String> = identity.groups.iter().map(escaped).collect();
    for (name, value) in [
        ("remote-user", identity.user.as_str()),
        ("remote-groups", &groups.join(",")),
        ("remote-email", &identity.email),
        ("remote-name", &identity.name),
    ] {
        let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        response.headers_mut().insert(name, value);
    }
    response
}

fn elsewhere(location: &str, manner: Manner) -> Response {
    let Ok(location) = HeaderValue::from_str(location) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let status = match manner {
        Manner::Direct => StatusCode::FOUND,
        Manner::Nginx => StatusCode::UNAUTHORIZED,
    };
    (status, [(header::LOCATION, location)]).into_response()
}
