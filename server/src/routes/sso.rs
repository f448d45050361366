//! Single sign-on: to a provider and back, quietly where that can be; links of accounts with providers.

mod errand;
mod identity;
mod negotiate;
mod quiet;

pub(super) use errand::{name_of, tried};
pub(super) use identity::{
    ask_directory, done_linking, leave_on, link, linkable, set_out_to_link, show_link, show_unlinking, unlink,
};
pub(super) use quiet::{Quietly, be_quiet, quietly};

use super::{Answer, go_on, one, parse_id, people::Asked, second_factor};
use crate::web::{Flash, Jar, Site, Visit, redirect, sign_in_for, to_page};
use axum::{
    extract::{ConnectInfo, FromRequestParts, Path, State},
    http::{HeaderMap, HeaderValue, header, request::Parts},
    response::Response,
};
use negotiate::{Shown, challenge, negotiate};
use postern_app::paths;
use postern_core::{
    Error,
    return_to::ReturnTo,
    sign_in::Begin,
    sso::{self, Errand, Plan, Provider, Reach},
    token::Token,
};
use postern_sso::{Failure, Vouched, openid};
use postern_types::{Notice, sso::SsoRejection};
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};
use url::Url;

/// Who is at the other end of the connection, and what it says.
#[derive(Clone, Debug)]
pub(super) struct Peer {
    address: Option<IpAddr>,
    headers: HeaderMap,
}

impl<S: Sync> FromRequestParts<S> for Peer {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let address = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        Ok(Self { address, headers: parts.headers.clone() })
    }
}

/// The provider of an address, if it is asked.
async fn provider(site: &Site, id: &str) -> Result<Provider, Error> {
    let provider = sso::load(&site.portal, parse_id(id)?).await?;
    let is_asked = provider.is_enabled && site.portal.sso.allows(provider.reach.kind());
    if is_asked { Ok(provider) } else { Err(Error::NotFound) }
}

/// Where an OpenID Connect provider sends people back to.
pub(super) fn back_address(site: &Site, id: &str) -> Url {
    let mut url = site.portal.base_url.clone();
    url.set_path(&paths::sso_back(id));
    url
}

/// Sends somebody on an errand to a provider: its address, and what this browser alone has, where that is new.
async fn set_out(
    site: &Site,
    known: Option<Token>,
    provider: &Provider,
    errand: Errand,
) -> Result<Result<(String, Option<Token>), Failure>, Error> {
    let (visitor, is_new) = match known {
        Some(token) => (token, false),
        None => (Token::generate(&*site.portal.rng)?, true),
    };
    let departure = sso::set_out(&site.portal, provider.id, &visitor, errand).await?;
    let id = provider.id.to_string();
    let new = is_new.then_some(visitor);
    let Reach::OpenId(open_id) = &provider.reach else {
        // The browser brings what it has to the address that others come back to.
        return Ok(Ok((format!("{}?state={}", paths::sso_back(&id), departure.state.expose()), new)));
    };
    let back = back_address(site, &id);
    let (state, now) = (departure.state.expose(), site.portal.now());
    let url = site.sso.open_id.departure(open_id, &provider.rules, &back, state, &departure.plan, now).await;
    Ok(url.map(|url| (url.into(), new)))
}

pub(super) fn set_traveller(response: &mut Response, new: Option<Token>) {
    if let Some(token) = new {
        Jar::Journey.set(response.headers_mut(), token.expose(), Jar::Journey.keep());
    }
}

/// Back to the sign-in page, with why.
fn rejected(site: &Site, provider: &str, why: SsoRejection, to: &str) -> Response {
    let mut response =
        to_page(site, &sign_in_for(to), Notice::SsoRejected { why, provider: provider.to_owned() });
    be_quiet(response.headers_mut());
    response
}

/// Writes down why a provider vouched for nobody.
pub(super) fn log(provider: &Provider, failure: &Failure) {
    tracing::warn!(provider = %provider.id, why = ?failure.why, detail = failure.detail, "single sign-on failed");
}

/// A provider's word as the first factor: into the second, or in.
async fn sign_in(
    site: &Site,
    visit: &Visit,
    provider: &Provider,
    vouched: &Vouched,
    to: &ReturnTo,
) -> Answer {
    let begun = sso::arrive(&site.portal, provider.id, &vouched.arrived, to, &visit.visitor).await?;
    let begun = match begun {
        Ok(begun) => begun,
        Err(why) => return Ok(rejected(site, &provider.name, why, to.as_str())),
    };
    if let Begin::Pending(token) = &begun {
        second_factor::send_first_code(site, token, visit).await?;
    }
    Ok(go_on(site, begun)
        .unwrap_or_else(|notice| to_page(site, &sign_in_for(to.as_str()), Flash::from(notice))))
}

/// The button of a provider.
pub(super) async fn begin(
    State(site): State<Arc<Site>>,
    visit: Visit,
    peer: Peer,
    Path(id): Path<String>,
    query: Asked,
) -> Answer {
    let query = super::people::asked(query);
    let to = ReturnTo::parse(&site.portal.base_url, one(&query, "to"));
    if visit.signed_in.is_some() {
        return Ok(redirect(to.as_location()));
    }
    let provider = provider(&site, &id).await?;
    match &provider.reach {
        Reach::OpenId(_) => {
            let errand = Errand::SignIn { to: to.as_str().to_owned() };
            match set_out(&site, visit.journey.clone(), &provider, errand).await? {
                Ok((location, new)) => {
                    let mut response = redirect(&location);
                    set_traveller(&mut response, new);
                    Ok(response)
                }
                Err(failure) => {
                    log(&provider, &failure);
                    Ok(rejected(&site, &provider.name, failure.why, to.as_str()))
                }
            }
        }
        Reach::Kerberos(_) => match negotiate(&site, &provider, &peer.headers).await {
            Shown::Nothing => {
                let notice =
                    Notice::SsoRejected { why: SsoRejection::NoTicket, provider: provider.name.clone() };
                let told = Visit { flash: Some(notice.into()), ..visit };
                let providers = sso::enabled(&site.portal).await?;
                Ok(challenge(super::sign_in::sign_in_page(&site, &told, &to, &providers).await?))
            }
            Shown::Rejected(why) => Ok(rejected(&site, &provider.name, why, to.as_str())),
            Shown::Vouched(vouched, reply) => {
                let mut response = sign_in(&site, &visit, &provider, &vouched, &to).await?;
                negotiate::reply(&mut response, reply);
                Ok(response)
            }
        },
        Reach::Header => match from_header(&site, &peer) {
            Some(vouched) => sign_in(&site, &visit, &provider, &vouched, &to).await,
            None => Ok(rejected(&site, &provider.name, SsoRejection::Untrusted, to.as_str())),
        },
        Reach::Ldap(_) => Err(Error::NotFound.into()),
    }
}

/// Whom a proxy vouches for in this request.
fn from_header(site: &Site, peer: &Peer) -> Option<Vouched> {
    site.sso.header.as_ref()?.read(peer.address, &peer.headers)
}

/// Whom the provider vouches for that somebody came back from, and what they were sent for.
pub(super) async fn back(
    State(site): State<Arc<Site>>,
    visit: Visit,
    peer: Peer,
    Path(id): Path<String>,
    query: Asked,
) -> Answer {
    let query = super::people::asked(query);
    let provider = sso::load(&site.portal, parse_id(&id)?).await?;
    let stale = || Ok(rejected(&site, &provider.name, SsoRejection::Stale, ""));
    // One that comes twice is no answer (RFC 6749 section 3.1).
    let is_doubled = |name: &&str| super::all(&query, name).count() > 1;
    if ["state", "code", "iss", "error"].iter().any(is_doubled) {
        return stale();
    }
    let (Some(state), Some(visitor)) = (Token::parse(one(&query, "state")), &visit.journey) else {
        return stale();
    };
    let is_kerberos = matches!(provider.reach, Reach::Kerberos(_));
    if is_kerberos && !peer.headers.contains_key(header::AUTHORIZATION) {
        return match sso::look(&site.portal, provider.id, visitor, &state).await? {
            Some(errand) => errand::show_challenge(&site, visit, &provider, errand).await,
            None => stale(),
        };
    }
    let Some(plan) = sso::come_back(&site.portal, provider.id, visitor, &state).await? else {
        return stale();
    };
    let (vouched, reply) = match heard(&site, &provider, &peer, &plan, &query).await {
        Ok(heard) => heard,
        Err(failure) => {
            log(&provider, &failure);
            return errand::failed(&site, &visit, &provider, plan.errand, failure).await;
        }
    };
    let mut response = errand::run(&site, &visit, &provider, plan.errand, &vouched).await?;
    negotiate::reply(&mut response, reply);
    Ok(response)
}

/// What the provider says, in its way.
async fn heard(
    site: &Site,
    provider: &Provider,
    peer: &Peer,
    plan: &Plan,
    query: &super::Pairs,
) -> Result<(Vouched, Option<HeaderValue>), Failure> {
    let failure = |why, detail: &str| Failure { why, detail: detail.to_owned() };
    match &provider.reach {
        Reach::OpenId(open_id) => {
            let of = |name: &str| Some(one(query, name)).filter(|value| !value.is_empty()).map(str::to_owned);
            let answer = openid::Answer {
                code: of("code"),
                state: of("state"),
                iss: of("iss"),
                error: of("error"),
                error_description: of("error_description"),
            };
            let back = back_address(site, &provider.id.to_string());
            let now = site.portal.now();
            let arrival = site.sso.open_id.arrival(open_id, &provider.rules, &back, plan, &answer, now);
            arrival.await.map(|vouched| (vouched, None))
        }
        Reach::Kerberos(_) => match negotiate(site, provider, &peer.headers).await {
            Shown::Vouched(vouched, reply) => Ok((*vouched, reply)),
            Shown::Nothing => Err(failure(SsoRejection::NoTicket, "the browser showed no ticket")),
            Shown::Rejected(why) => Err(failure(why, "the browser's ticket was not accepted")),
        },
        Reach::Header => {
            let vouched = from_header(site, peer).map(|vouched| (vouched, None));
            vouched.ok_or_else(|| failure(SsoRejection::Untrusted, "no trusted proxy named anybody"))
        }
        Reach::Ldap(_) => Err(failure(SsoRejection::NotAllowed, "a directory sends nobody back")),
    }
}
