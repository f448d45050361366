//! Who knocks: the browser, the language, what the last form left. Looked up once for each request.

use super::{
    Failure, Flash, Jar, Keep, Site, address, headers::Nonce, redirect, request_log::RequestId, sign_in_for,
};
use axum::{
    extract::{ConnectInfo, FromRequestParts, Request, State},
    http::{HeaderMap, Method, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use postern_app::paths;
use postern_core::{
    audit::Origin,
    browser::{self, Caller, SignedIn, Visitor},
    token::Token,
};
use postern_types::{Language, Notice, Theme, page::Person};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use uuid::Uuid;

/// What every route may know of its visitor.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    /// For the services.
    pub(crate) visitor: Visitor,
    /// Who is signed in.
    pub(crate) signed_in: Option<SignedIn>,
    /// The reader's language.
    pub(crate) language: Language,
    /// The reader's theme.
    pub(crate) theme: Theme,
    /// The outcome of the last form.
    pub(crate) flash: Option<Flash>,
    /// Path and query of this page.
    pub(crate) here: String,
    /// What this browser alone has, on its way to providers of single sign-on.
    pub(crate) journey: Option<Token>,
    /// The nonce of this answer.
    pub(crate) nonce: String,
}

impl Visit {
    /// All but the signed-in browser, which needs the database.
    pub(super) fn without_browser(site: &Site, parts: &mut Parts) -> Self {
        let headers = &parts.headers;
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let address = address::of_client(peer, headers, &site.trusted_proxies);
        let address = address.map(|address| address.to_string()).unwrap_or_default();
        let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self {
            visitor: Visitor {
                origin: Origin::request(RequestId::of(&parts.extensions), &address, agent),
                browser: Jar::Browser.read_token(headers),
                sign_in: Jar::SignIn.read_token(headers),
                known: Jar::Known.read(headers).and_then(|id| Uuid::parse_str(&id).ok()),
            },
            signed_in: None,
            language: language(headers, None, site.portal.default_language),
            theme: Jar::Theme.read(headers).and_then(|name| Theme::parse(&name)).unwrap_or_default(),
            flash: Flash::read(site, headers),
            here: match parts.method {
                Method::GET | Method::HEAD => {
                    parts.uri.path_and_query().map_or("/", |here| here.as_str()).to_owned()
                }
                _ => paths::HOME.to_owned(),
            },
            journey: Jar::Journey.read_token(headers),
            nonce: parts.extensions.get::<Nonce>().map(|nonce| nonce.0.clone()).unwrap_or_default(),
        }
    }

    /// What was typed into a field of the last form.
    pub(crate) fn kept(&self, field: &str) -> Option<String> {
        self.flash.as_ref().and_then(|flash| flash.kept(field)).map(str::to_owned)
    }

    /// The person that is signed in, for the head of the page.
    pub(crate) fn person(&self) -> Option<Person> {
        self.signed_in.as_ref().map(|me| person(&me.account))
    }
}

/// An account as pages show it.
pub(crate) fn person(account: &postern_core::entity::account::Model) -> Person {
    Person { display_name: account.display_name.clone(), name: account.name.clone() }
}

/// What was chosen in this browser, else the account's, else what the browser asks for, else the portal's own.
pub(crate) fn language(headers: &HeaderMap, of_account: Option<Language>, default: Language) -> Language {
    let chosen = Jar::Language.read(headers).and_then(|tag| Language::parse(&tag));
    chosen.or(of_account).or_else(|| accepted(headers)).unwrap_or(default)
}

/// The best language of `Accept-Language` (RFC 9110 section 12.5.4) that the portal speaks.
fn accepted(headers: &HeaderMap) -> Option<Language> {
    let list = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let weighted = list.split(',').take(32).filter_map(|range| {
        let mut parts = range.split(';');
        let language = Language::parse(parts.next()?)?;
        let weight =
            parts.find_map(|part| part.trim().strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
        Some((language, weight))
    });
    // Of equal weights the first counts.
    weighted
        .fold(None, |best, next| match best {
            Some((_, weight)) if weight >= next.1 => best,
            _ => Some(next),
        })
        .filter(|(_, weight)| *weight > 0.0)
        .map(|(language, _)| language)
}

/// Looks the visitor up and hands it to the route; renews the cookie of a remembered browser whose access was noted.
pub(super) async fn look(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut visit = Visit::without_browser(&site, &mut parts);
    match browser::find_signed_in(&site.portal, &visit.visitor).await {
        Ok(found) => visit.signed_in = found,
        Err(error) => return Failure::from(error).into_response(),
    }
    if let Some(me) = &visit.signed_in {
        let chosen = me.account.language.as_deref().and_then(Language::parse);
        visit.language = language(&parts.headers, chosen, site.portal.default_language);
    }
    let renewed = visit
        .signed_in
        .as_ref()
        .filter(|me| me.browser.is_remembered && me.is_access_noted)
        .and_then(|_| visit.visitor.browser.clone());
    parts.extensions.insert(visit);
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if let Some(token) = renewed
        && !Jar::Browser.is_set(response.headers())
    {
        Jar::Browser.set(response.headers_mut(), token.expose(), cookie_life(&site, true));
    }
    response
}

/// How long the cookie of a signed-in browser is kept.
pub(crate) fn cookie_life(site: &Site, is_remembered: bool) -> Keep {
    if !is_remembered {
        return Keep::Session;
    }
    Keep::For(Duration::from_millis(u64::try_from(site.portal.policy.remember_ms()).unwrap_or(0)))
}

impl FromRequestParts<Arc<Site>> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Site>) -> Result<Self, Failure> {
        let missing = Failure::status(axum::http::StatusCode::INTERNAL_SERVER_ERROR);
        parts.extensions.get::<Self>().cloned().ok_or(missing)
    }
}

/// A visitor that is signed in. Anybody else is sent to sign in, and comes back afterwards.
#[derive(Clone, Debug)]
pub(crate) struct Me {
    /// The browser and its account.
    pub(crate) signed_in: SignedIn,
    /// The visit.
    pub(crate) visit: Visit,
}

impl Me {
    /// Whose account it is.
    pub(crate) const fn account_id(&self) -> Uuid {
        self.signed_in.account.id
    }

    /// The browser that asks.
    pub(crate) const fn browser_id(&self) -> Uuid {
        self.signed_in.browser.id
    }

    /// The person, as the one who does something.
    pub(crate) fn caller(&self) -> postern_core::Result<Caller> {
        self.signed_in.caller(&self.visit.visitor)
    }
}

impl FromRequestParts<Arc<Site>> for Me {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, site).await.map_err(IntoResponse::into_response)?;
        if let Some(signed_in) = visit.signed_in.clone() {
            return Ok(Self { signed_in, visit });
        }
        let to = if visit.here == paths::HOME { "" } else { &visit.here };
        let mut response = redirect(&sign_in_for(to));
        if Jar::Browser.read(&parts.headers).is_some() {
            Flash::from(Notice::BrowserEnded).send(site, response.headers_mut());
            Jar::Browser.remove(response.headers_mut());
        }
        Err(response)
    }
}
