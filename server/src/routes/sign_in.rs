//! Name and password; cancelling; signing out.

use super::{
    Answer, Fields, fields, go_on, second_factor,
    sso::{Peer, Quietly, be_quiet, log, name_of, quietly},
};
use crate::web::{Flash, Jar, Site, Visit, page, redirect, sign_in_for, to_page};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::HeaderValue,
    response::Response,
};
use postern_app::{paths, render::Page};
use postern_core::{
    account, application, browser,
    return_to::ReturnTo,
    sign_in::{self, Begin},
    sso::{self, Arrived, Provider, Reach},
};
use postern_types::{
    Notice,
    application::Tile,
    form::{Secret, SignInForm},
    page::SignInPage,
};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    to: String,
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    visit: Visit,
    peer: Peer,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let to = ReturnTo::parse(&site.portal.base_url, &asked.map(|asked| asked.0.to).unwrap_or_default());
    if visit.signed_in.is_some() {
        return Ok(redirect(to.as_location()));
    }
    let providers = sso::enabled(&site.portal).await?;
    match quietly(&site, &visit, &peer, &providers, &to).await? {
        Quietly::Answer(answer) => Ok(answer),
        shown => Ok(shown.page(sign_in_page(&site, &visit, &to, &providers).await?)),
    }
}

/// The page with name and password, and everything else that signs in.
pub(super) async fn sign_in_page(
    site: &Site,
    visit: &Visit,
    to: &ReturnTo,
    providers: &[Provider],
) -> Answer {
    let with_button = providers.iter().filter(|provider| provider.reach.kind().has_button());
    let button = |provider: &Provider| {
        let name = name_of(provider);
        let href = paths::sso(&name.id, to.as_str());
        (name, href)
    };
    let has_signed_out = visit.flash.as_ref().is_some_and(|flash| flash.notice == Some(Notice::SignedOut));
    let also = match visit.visitor.known.filter(|_| has_signed_out) {
        Some(browser) => application::to_sign_out_of(&site.portal, browser).await?,
        None => Vec::new(),
    };
    let shown = SignInPage {
        name: visit.kept("name").unwrap_or_default(),
        to: to.as_str().to_owned(),
        can_mail: account::can_mail(&site.portal).await?,
        passkeys: site.portal.policy.allows_passkeys(),
        address: site.portal.base_url.origin().ascii_serialization(),
        providers: with_button.map(button).collect(),
        also_sign_out: also.into_iter().map(|(name, href)| Tile { name, href, icon: None }).collect(),
    };
    Ok(page(site, visit, Page::SignIn(shown)).await)
}

/// Whom a directory vouches for by that name and password: the first that does, in the order set.
async fn of_directories(site: &Site, name: &Secret, password: &Secret) -> Option<(Provider, Arrived)> {
    let providers = sso::enabled(&site.portal).await.inspect_err(|error| {
        tracing::warn!(%error, "directories are not asked");
    });
    for provider in providers.ok()? {
        let Reach::Ldap(ldap) = &provider.reach else { continue };
        match site.sso.directory.check(ldap, &name.0, password).await {
            Ok(Some(vouched)) => return Some((provider, vouched.arrived)),
            Ok(None) => {}
            Err(failure) => log(&provider, &failure),
        }
    }
    None
}

pub(super) async fn begin(State(site): State<Arc<Site>>, visit: Visit, form: Fields<SignInForm>) -> Answer {
    let form = fields(form)?;
    let to = ReturnTo::parse(&site.portal.base_url, &form.to);
    let elsewhere = of_directories(&site, &form.name, &form.password);
    let begun =
        sign_in::begin(&site.portal, &form.name, &form.password, &to, &visit.visitor, elsewhere).await?;
    if let Begin::Pending(token) = &begun {
        second_factor::send_first_code(&site, token, &visit).await?;
    }
    Ok(go_on(&site, begun).unwrap_or_else(|notice| {
        let flash = Flash::from(notice).keep("name", &form.name.0);
        to_page(&site, &sign_in_for(to.as_str()), flash)
    }))
}

pub(super) async fn cancel(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    if let Some(token) = &visit.visitor.sign_in {
        sign_in::cancel(&site.portal, token).await?;
    }
    let mut response = redirect(paths::SIGN_IN);
    Jar::SignIn.remove(response.headers_mut());
    Ok(response)
}

/// Asks whether to: an application's own sign-out leads here, and so might any other page.
pub(super) async fn show_sign_out(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    if visit.signed_in.is_none() {
        return Ok(redirect(paths::SIGN_IN));
    }
    Ok(page(&site, &visit, Page::SignOut).await)
}

/// What somebody was on the way to is over.
pub(super) fn out_of_date(site: &Site) -> Response {
    to_page(site, paths::SIGN_IN, Notice::SignInExpired)
}

pub(super) async fn sign_out(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    if let Some(token) = &visit.visitor.browser {
        let origin = match &visit.signed_in {
            Some(me) => visit.visitor.origin.clone().by(me.account.id),
            None => visit.visitor.origin.clone(),
        };
        browser::sign_out(&site.portal, token, &origin).await?;
    }
    Ok(out(&site, Notice::SignedOut))
}

/// Out: nothing of what was shown stays behind.
pub(super) fn out(site: &Site, notice: Notice) -> Response {
    let mut response = to_page(site, paths::SIGN_IN, notice);
    let headers = response.headers_mut();
    Jar::Browser.remove(headers);
    // Who signs out is not signed in again by itself.
    be_quiet(headers);
    // Pages must not come back from a cache. Cookies are left out: language and theme stay.
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    response
}
