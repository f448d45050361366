//! One-time links: the first administrator, a new password.

use super::{Answer, Fields, fields, go_on, invalid, link_token, password::difference};
use crate::web::{Flash, Site, Visit, page, person, to_page};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use postern_app::{paths, render::Page};
use postern_core::{
    Error,
    account::{self, Contact, NewAccount},
    link::{self, FOR_A_PASSWORD, LinkPurpose},
    return_to::ReturnTo,
    sign_in,
};
use postern_types::{
    FieldError, Notice,
    form::{Secret, SetPasswordForm, SetUpForm},
    page::{DeadLink, SetPasswordPage, SetUpPage},
};
use std::sync::Arc;

/// The page of a link that does not work (any more).
async fn dead(site: &Site, visit: &Visit, link: DeadLink) -> Response {
    let mut response = page(site, visit, Page::DeadLink(link)).await;
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

pub(super) async fn show_set_up(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(token): Path<String>,
) -> Answer {
    let usable = match link_token(&token) {
        Ok(parsed) => link::load_usable(&site.portal, &[LinkPurpose::SetUp], &parsed).await,
        Err(error) => Err(error),
    };
    match usable {
        Ok(_) => {}
        Err(Error::NotFound) => return Ok(dead(&site, &visit, DeadLink::SetUp).await),
        Err(error) => return Err(error.into()),
    }
    let kept = |field| visit.kept(field).unwrap_or_default();
    let shown = SetUpPage {
        name: kept("name"),
        display_name: kept("display_name"),
        email: kept("email"),
        fewest: site.portal.policy.fewest_password_characters(),
        token,
    };
    Ok(page(&site, &visit, Page::SetUp(shown)).await)
}

pub(super) async fn set_up(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(token): Path<String>,
    form: Fields<SetUpForm>,
) -> Answer {
    let form = fields(form)?;
    let made = match link_token(&token) {
        Ok(token) => make_administrator(&site, &visit, &token, &form).await,
        Err(error) => Err(error),
    };
    match made {
        // Signed in by the door that everybody uses, with the password just chosen.
        Ok(()) => {
            let name = Secret(form.name.clone());
            let nowhere = std::future::ready(None);
            let begun = sign_in::begin(
                &site.portal,
                &name,
                &form.password,
                &ReturnTo::default(),
                &visit.visitor,
                nowhere,
            )
            .await?;
            Ok(go_on(&site, begun).unwrap_or_else(|_| to_page(&site, paths::SIGN_IN, Notice::PasswordSet)))
        }
        Err(Error::NotFound) => Ok(dead(&site, &visit, DeadLink::SetUp).await),
        Err(error) => {
            let flash = invalid(error)?
                .keep("name", &form.name)
                .keep("display_name", &form.display_name)
                .keep("email", &form.email);
            Ok(to_page(&site, &paths::set_up(&token), flash))
        }
    }
}

async fn make_administrator(
    site: &Site,
    visit: &Visit,
    token: &postern_core::token::Token,
    form: &SetUpForm,
) -> Result<(), Error> {
    let mut errors: Vec<FieldError> = difference(&form.password, &form.repeated).into_iter().collect();
    match Contact::parse(&form.name, &form.display_name, &form.email) {
        Ok(contact) if errors.is_empty() => {
            let new =
                NewAccount { contact, language: Some(visit.language), password: Some(form.password.clone()) };
            account::set_up(&site.portal, &visit.visitor.origin, token, new).await.map(|_| ())
        }
        Ok(_) => Err(Error::Invalid(errors)),
        Err(more) => {
            errors.splice(0..0, more);
            Err(Error::Invalid(errors))
        }
    }
}

pub(super) async fn show_password(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(token): Path<String>,
) -> Answer {
    let found = match link_token(&token) {
        Ok(parsed) => link_account(&site, &parsed).await,
        Err(error) => Err(error),
    };
    match found {
        Ok(account) => {
            let fewest = site.portal.policy.fewest_password_characters();
            let shown = SetPasswordPage { token, person: person(&account), fewest };
            Ok(page(&site, &visit, Page::SetPassword(shown)).await)
        }
        Err(Error::NotFound) => Ok(dead(&site, &visit, DeadLink::Password).await),
        Err(error) => Err(error.into()),
    }
}

async fn link_account(
    site: &Site,
    token: &postern_core::token::Token,
) -> Result<postern_core::entity::account::Model, Error> {
    let link = link::load_usable(&site.portal, FOR_A_PASSWORD, token).await?;
    account::load(&site.portal, link.account_id.ok_or(Error::NotFound)?).await
}

pub(super) async fn set_password(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(token): Path<String>,
    form: Fields<SetPasswordForm>,
) -> Answer {
    let SetPasswordForm { password, repeated } = fields(form)?;
    if let Some(error) = difference(&password, &repeated) {
        return Ok(to_page(&site, &paths::password(&token), Flash::errors(vec![error])));
    }
    let set = match link_token(&token) {
        Ok(parsed) => {
            account::set_password_with_link(&site.portal, &visit.visitor.origin, &parsed, &password).await
        }
        Err(error) => Err(error),
    };
    match set {
        Ok(()) => Ok(to_page(&site, paths::SIGN_IN, Notice::PasswordSet)),
        Err(Error::NotFound) => Ok(dead(&site, &visit, DeadLink::Password).await),
        Err(error) => Ok(to_page(&site, &paths::password(&token), invalid(error)?)),
    }
}
