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
    Error,
    change::Change,
    sso::{self, Errand, Linked, Provider, Reach},
};
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
            match site.sso.directory.check(ldap, name, &password).await {
                Ok(Some(vouched)) => Some(vouched.arrived),
                Ok(None) => return Ok(to_page(&site, &paths::link_with(&id), Notice::SignInFailed)),
                Err(failure) => {
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

/// Sends the owner of an account to the provider that it is to be linked with.
pub(in super::super) async fn set_out_to_link(
    site: &Site,
    me: &Me,
    id: Uuid,
) -> Answer {
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
