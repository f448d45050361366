//! The start page; Edit my data › Profile and Login.

use super::{Answer, Fields, fields, invalid};
use crate::web::{Jar, Me, Site, page, redirect, to_page};
use axum::extract::State;
use postern_app::{paths, render::Page};
use postern_core::{account, factor::authenticator_app, policy::SecondFactorRule};
use postern_types::{
    Language, Notice, UnixMs,
    form::ProfileForm,
    page::{LoginPage, ProfilePage},
};
use std::sync::Arc;

/// Until there are applications to choose from, the start page is one's own data.
pub(super) async fn home(_: Me) -> Answer {
    Ok(redirect(paths::PROFILE))
}

pub(super) async fn show_profile(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let account = &me.signed_in.account;
    let shown = ProfilePage {
        display_name: me.visit.kept("display_name").unwrap_or_else(|| account.display_name.clone()),
        email: account.email.clone(),
        language: account.language.as_deref().and_then(Language::parse).unwrap_or(me.visit.language),
        is_unprotected: authenticator_app::list(&site.portal, account.id).await?.is_empty(),
    };
    Ok(page(&site, &me.visit, Page::Profile(shown)).await)
}

pub(super) async fn change_profile(
    State(site): State<Arc<Site>>,
    me: Me,
    form: Fields<ProfileForm>,
) -> Answer {
    let form = fields(form)?;
    let language = Language::parse(&form.language).unwrap_or(me.visit.language);
    Ok(match account::change_profile(&site.portal, me.account_id(), &form.display_name, language).await {
        Ok(()) => {
            let mut response = to_page(&site, paths::PROFILE, Notice::Saved);
            Jar::Language.set(response.headers_mut(), language.tag(), Jar::Language.keep());
            response
        }
        Err(error) => {
            to_page(&site, paths::PROFILE, invalid(error)?.keep("display_name", &form.display_name))
        }
    })
}

pub(super) async fn show_login(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let policy = &site.portal.policy;
    let shown = LoginPage {
        available: policy.methods.clone(),
        apps: authenticator_app::list(&site.portal, me.account_id()).await?,
        is_required: policy.second_factor == SecondFactorRule::Required,
        password_set_at: me.signed_in.account.password_set_at.map(UnixMs),
    };
    Ok(page(&site, &me.visit, Page::Login(shown)).await)
}
