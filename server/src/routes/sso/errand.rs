//! What somebody was sent to a provider for.

use super::{
    super::{Answer, account::login_page, sign_in::out_of_date},
    challenge, identity, log, rejected, sign_in,
};
use crate::web::{Me, Site, Visit, page, to_page};
use postern_app::{paths, render::Page};
use postern_core::{
    Error,
    browser::SignedIn,
    return_to::ReturnTo,
    sso::{self, Errand, Provider},
};
use postern_sso::{Failure, Vouched};
use postern_types::{
    Notice,
    sso::{ProviderName, SsoRejection, TriedPage, Would},
};
use uuid::Uuid;

/// A provider as pages name it.
pub(in super::super) fn name_of(provider: &Provider) -> ProviderName {
    ProviderName { id: provider.id.to_string(), name: provider.name.clone(), kind: provider.reach.kind() }
}

/// Who is signed in, if it is who set out, in the same browser.
fn traveller(visit: &Visit, account_id: Uuid, browser_id: Uuid) -> Option<&SignedIn> {
    visit.signed_in.as_ref().filter(|me| me.account.id == account_id && me.browser.id == browser_id)
}

/// Does it.
pub(super) async fn run(
    site: &Site,
    visit: &Visit,
    provider: &Provider,
    errand: Errand,
    vouched: &Vouched,
) -> Answer {
    match errand {
        Errand::SignIn { to } => {
            let to = ReturnTo::parse(&site.portal.base_url, &to);
            sign_in(site, visit, provider, vouched, &to).await
        }
        Errand::Link { account_id, browser_id } => {
            let Some(me) = traveller(visit, account_id, browser_id) else { return Ok(out_of_date(site)) };
            let caller = me.caller(&visit.visitor)?;
            let linked = sso::link(&site.portal, &caller, provider, &vouched.arrived).await?;
            Ok(identity::done_linking(site, &provider.name, &linked))
        }
        Errand::Try { account_id, browser_id } => {
            if traveller(visit, account_id, browser_id).is_none() {
                return Ok(out_of_date(site));
            }
            let shown = tried(site, provider, Ok(vouched.clone())).await?;
            Ok(page(site, visit, Page::Tried(shown)).await)
        }
    }
}

/// The provider vouched for nobody.
pub(super) async fn failed(
    site: &Site,
    visit: &Visit,
    provider: &Provider,
    errand: Errand,
    failure: Failure,
) -> Answer {
    match errand {
        Errand::SignIn { to } => Ok(rejected(site, &provider.name, failure.why, &to)),
        Errand::Link { .. } => {
            let notice = Notice::SsoRejected { why: failure.why, provider: provider.name.clone() };
            Ok(to_page(site, paths::LOGIN, notice))
        }
        Errand::Try { account_id, browser_id } => {
            if traveller(visit, account_id, browser_id).is_none() {
                return Ok(out_of_date(site));
            }
            let shown = tried(site, provider, Err(failure)).await?;
            Ok(page(site, visit, Page::Tried(shown)).await)
        }
    }
}

/// What a provider said, or why it said nothing, and what would become of it.
pub(in super::super) async fn tried(
    site: &Site,
    provider: &Provider,
    heard: Result<Vouched, Failure>,
) -> Result<TriedPage, Error> {
    Ok(match heard {
        Ok(Vouched { arrived, raw }) => {
            let (would, is_second_factor_spared) = sso::would(&site.portal, provider, &arrived).await?;
            TriedPage {
                provider: name_of(provider),
                would,
                is_second_factor_spared,
                arrived: raw,
                detail: None,
            }
        }
        Err(failure) => {
            log(provider, &failure);
            TriedPage {
                provider: name_of(provider),
                would: Would::Reject(failure.why),
                is_second_factor_spared: false,
                arrived: Vec::new(),
                detail: Some(failure.detail),
            }
        }
    })
}

/// Asks the browser for a ticket, on the way that somebody was sent. What it shows meanwhile stays where it has none.
pub(super) async fn show_challenge(site: &Site, visit: Visit, provider: &Provider, errand: Errand) -> Answer {
    let why = SsoRejection::NoTicket;
    let shown = match (errand, visit.signed_in.clone()) {
        (Errand::Try { .. }, Some(_)) => {
            let detail = "the browser showed no ticket".to_owned();
            let shown = tried(site, provider, Err(Failure { why, detail })).await?;
            page(site, &visit, Page::Tried(shown)).await
        }
        (Errand::Link { .. }, Some(signed_in)) => {
            let notice = Notice::SsoRejected { why, provider: provider.name.clone() };
            let visit = Visit { flash: Some(notice.into()), ..visit };
            login_page(site, &Me { signed_in, visit }).await?
        }
        _ => return Ok(out_of_date(site)),
    };
    Ok(challenge(shown))
}
