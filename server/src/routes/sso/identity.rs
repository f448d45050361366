//! Edit my data › Login: links with providers.

use super::{
    super::{Answer, Fields, Pairs, change::ask, enter::lead_on, fields, one, parse_id},
    errand::name_of,
    log, provider, set_out, set_traveller,
};
use crate::web::{Me, Site, page, redirect, to_page};
use axum::{
    extract::{Path, State},
    response::Response,
};
use postern_app::{paths, render::Page};
use postern_core::{
    Error, account,
    change::Change,
    limit::{self, Subject},
    sso::{self, Errand, Ldap, Linked, Provider, Reach},
};
use postern_sso::{Failure, Vouched};
use postern_types::{
    Notice,
    application::LeavePage,
    form::Secret,
    sso::{ProviderName, SsoRejection, TryPasswordPage, UnlinkPage},
};
use std::sync::Arc;
use uuid::Uuid;

/// Providers that an account can be linked with.
pub(in super::super) async fn linkable(site: &Site) -> Result<Vec<ProviderName>, Error> {
    Ok(sso::enabled(&site.portal).await?.iter().map(name_of).collect())
}

/// A directory asks for name and password here; whoever came to another address is led back.
pub(in super::super) async fn show_link(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
) -> Answer {
    let provider = provider(&site, &id).await?;
    if !matches!(provider.reach, Reach::Ldap(_)) {
        return Ok(redirect(paths::LOGIN));
    }
    let shown = TryPasswordPage { provider: name_of(&provider), is_link: true };
    Ok(page(&site, &me.visit, Page::TryPassword(shown)).await)
}

pub(in super::super) async fn link(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    let provider = provider(&site, &id).await?;
    let arrived = match &provider.reach {
        Reach::Ldap(ldap) => {
            let form = fields(form)?;
            let (name, password) = (one(&form, "name"), Secret(one(&form, "password").to_owned()));
            if name.is_empty() {
                return Ok(redirect(&paths::link_with(&id)));
            }
            match ask_directory(&site, &me, ldap, name, &password).await? {
                Err(blocked) => return Ok(to_page(&site, &paths::link_with(&id), blocked)),
                Ok(Ok(Some(vouched))) => Some(vouched.arrived),
                Ok(Ok(None)) => return Ok(to_page(&site, &paths::link_with(&id), Notice::SignInFailed)),
                Ok(Err(failure)) => {
                    log(&provider, &failure);
                    let notice = Notice::SsoRejected { why: failure.why, provider: provider.name };
                    return Ok(to_page(&site, &paths::link_with(&id), notice));
                }
            }
        }
        _ => None,
    };
    ask(&site, &me, &Change::Link { provider: provider.id, arrived }, paths::LOGIN).await
}

/// Shows a name and a password to a directory. Tries are counted for this browser and for that name, so that nobody who is
/// signed in guesses the passwords of others.
pub(in super::super) async fn ask_directory(
    site: &Site,
    me: &Me,
    ldap: &Ldap,
    name: &str,
    password: &Secret,
) -> Result<Result<Result<Option<Vouched>, Failure>, Notice>, Error> {
    let key = account::normal_name(name);
    // Counted like a sign-in under that name.
    let subject = match account::load_by_name(&site.portal, name).await {
        Ok(account) => Subject::Account(account.id),
        Err(Error::NotFound) => Subject::Name(&key),
        Err(error) => return Err(error),
    };
    let subjects = &[Subject::Browser(me.browser_id()), subject];
    if let Some(until) = limit::reserve(&site.portal, subjects).await? {
        return Ok(Err(Notice::PasswordBlocked { until }));
    }
    let heard = site.sso.directory.check(ldap, name, password).await;
    if matches!(heard, Ok(Some(_))) {
        limit::take_back(&site.portal, subjects).await?;
    }
    Ok(Ok(heard))
}

/// Sends the owner of an account to the provider that it is to be linked with.
pub(in super::super) async fn set_out_to_link(site: &Site, me: &Me, id: Uuid) -> Answer {
    let provider = provider(site, &id.to_string()).await?;
    let errand = Errand::Link { account_id: me.account_id(), browser_id: me.browser_id() };
    leave_on(site, me, &provider, errand, paths::LOGIN).await
}

/// On an errand to a provider, after a form: by a page that leads on.
pub(in super::super) async fn leave_on(
    site: &Site,
    me: &Me,
    provider: &Provider,
    errand: Errand,
    home: &str,
) -> Answer {
    match set_out(site, me.visit.journey.clone(), provider, errand).await? {
        Ok((location, new)) => {
            let shown = LeavePage { name: provider.name.clone(), href: location.clone() };
            let mut response = lead_on(page(site, &me.visit, Page::Leave(shown)).await, &location);
            set_traveller(&mut response, new);
            Ok(response)
        }
        Err(failure) => {
            log(provider, &failure);
            let notice = Notice::SsoRejected { why: failure.why, provider: provider.name.clone() };
            Ok(to_page(site, home, notice))
        }
    }
}

/// What became of linking.
pub(in super::super) fn done_linking(site: &Site, provider: &str, linked: &Linked) -> Response {
    let provider = provider.to_owned();
    let notice = match linked {
        Linked::Done => Notice::Linked { provider },
        Linked::Elsewhere => Notice::LinkedElsewhere { provider },
        Linked::Refused => Notice::SsoRejected { why: SsoRejection::NotAllowed, provider },
    };
    to_page(site, paths::LOGIN, notice)
}

pub(in super::super) async fn show_unlinking(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
) -> Answer {
    let identity = sso::find_identity(&site.portal, me.account_id(), parse_id(&id)?).await?;
    Ok(page(&site, &me.visit, Page::Unlink(UnlinkPage { identity })).await)
}

pub(in super::super) async fn unlink(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
) -> Answer {
    ask(&site, &me, &Change::Unlink { identity: parse_id(&id)? }, paths::LOGIN).await
}
