//! Edit my data › Profile and Login.

use super::{Answer, Fields, change::ask, fields, recovery::code_set, sso::linkable};
use crate::web::{Me, Site, page, redirect};
use axum::extract::State;
use postern_app::{paths, render::Page};
use postern_core::{
    account,
    change::Change,
    factor::{
        self,
        authenticator_app::{self, MOST_APPS},
        email_code,
        security_key::{self, MOST_KEYS},
    },
    mail, policy, sso,
};
use postern_types::{
    Language, MethodKind, UnixMs,
    form::ProfileForm,
    page::{AddressState, LoginPage, ProfilePage, Welcome},
};
use std::sync::Arc;

/// Whether somebody has no second factor yet, and what there is to say about their address.
async fn standing(site: &Site, me: &Me) -> postern_core::Result<(bool, Option<AddressState>)> {
    let account = &me.signed_in.account;
    let is_unprotected = factor::list(&site.portal, account.id).await?.is_empty();
    Ok((is_unprotected, account::address_state(&site.portal, &me.caller()?, account).await?))
}

fn welcome_of(is_unprotected: bool, address: Option<&AddressState>) -> Welcome {
    Welcome { is_unprotected, is_unconfirmed: matches!(address, Some(AddressState::Unconfirmed { .. })) }
}

/// What is worth a minute of somebody who is new; `None` once they put it away.
pub(super) async fn welcome(site: &Site, me: &Me) -> postern_core::Result<Option<Welcome>> {
    if me.signed_in.account.welcomed_at.is_some() {
        return Ok(None);
    }
    let (is_unprotected, address) = standing(site, me).await?;
    Ok(Some(welcome_of(is_unprotected, address.as_ref())))
}

pub(super) async fn dismiss_welcome(State(site): State<Arc<Site>>, me: Me) -> Answer {
    account::dismiss_welcome(&site.portal, me.account_id()).await?;
    Ok(redirect(paths::HOME))
}

pub(super) async fn show_profile(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let account = &me.signed_in.account;
    let (is_unprotected, address) = standing(&site, &me).await?;
    let shown = ProfilePage {
        display_name: me.visit.kept("display_name").unwrap_or_else(|| account.display_name.clone()),
        email: me.visit.kept("email").unwrap_or_else(|| account.email.clone().unwrap_or_default()),
        language: me
            .visit
            .kept("language")
            .or_else(|| account.language.clone())
            .and_then(|tag| Language::parse(&tag))
            .unwrap_or(me.visit.language),
        welcome: account.welcomed_at.is_none().then(|| welcome_of(is_unprotected, address.as_ref())),
        is_unprotected,
        address,
    };
    Ok(page(&site, &me.visit, Page::Profile(shown)).await)
}

pub(super) async fn change_profile(
    State(site): State<Arc<Site>>,
    me: Me,
    form: Fields<ProfileForm>,
) -> Answer {
    let form = fields(form)?;
    let change = Change::Profile {
        display_name: form.display_name,
        language: Language::parse(&form.language).unwrap_or(me.visit.language),
        email: form.email.unwrap_or_else(|| me.signed_in.account.email.clone().unwrap_or_default()),
    };
    ask(&site, &me, &change, paths::PROFILE).await
}

pub(super) async fn show_login(State(site): State<Arc<Site>>, me: Me) -> Answer {
    login_page(&site, &me).await
}

/// The panel, with what is to be said on it.
pub(super) async fn login_page(site: &Site, me: &Me) -> Answer {
    let policy = &policy::of(&site.portal, site.portal.db.read(), me.account_id()).await?;
    let mail_address = mail::reachable_at(&site.portal, &me.signed_in.account).await?;
    let can_be_used = |kind: &MethodKind| match kind {
        MethodKind::EmailCode => mail_address.is_some(),
        // Made by a manager, never by its owner.
        MethodKind::OneTimePass => false,
        _ => true,
    };
    let shown = LoginPage {
        available: policy.methods.iter().copied().filter(can_be_used).collect(),
        email: email_code::row(&site.portal, me.account_id()).await?,
        mail_address,
        keys: security_key::list(&site.portal, me.account_id()).await?,
        most_keys: MOST_KEYS as u32,
        apps: authenticator_app::list(&site.portal, me.account_id()).await?,
        most_apps: MOST_APPS as u32,
        codes: code_set(site, me.account_id()).await?,
        is_required: policy.second_factor.is_required(site.portal.now()),
        password_set_at: me.signed_in.account.password_set_at.map(UnixMs),
        identities: sso::list_of_account(&site.portal, me.account_id()).await?,
        linkable: linkable(site).await?,
    };
    Ok(page(site, &me.visit, Page::Login(shown)).await)
}
