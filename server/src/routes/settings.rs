//! Settings › Mail.

use super::{Answer, Fields, change::ask, fields, invalid};
use crate::web::{Flash, Me, Site, Visit, page, to_page};
use axum::extract::State;
use postern_app::{paths, render::Page};
use postern_core::{
    Error,
    change::Change,
    mail::{self, MailAccount, account, history},
    people,
};
use postern_types::{
    Notice, Permission,
    form::{MailForm, Secret, TestMailForm},
    mail::MailTls,
    page::{MailPage, RemoveMailPage},
};
use std::sync::Arc;

/// Longest answer of a mail server that is shown: it travels in a cookie.
const MOST_ANSWER: usize = 400;

/// Stops whoever may not change settings.
pub(super) async fn require(site: &Site, me: &Me) -> Result<(), Error> {
    people::require(site.portal.db.read(), me.account_id(), Permission::ManageSettings).await
}

pub(super) async fn show_mail(State(site): State<Arc<Site>>, me: Me) -> Answer {
    require(&site, &me).await?;
    let stored = account::find(&site.portal).await?;
    let has_password = stored.as_ref().is_some_and(|account| !account.password.0.is_empty());
    let own_address = me.signed_in.account.email.clone().unwrap_or_default();
    let shown = MailPage {
        is_set_up: stored.is_some(),
        has_password,
        is_fixed: site.portal.mail.account.is_some(),
        test_to: me.visit.kept("to").unwrap_or(own_address),
        outbox: history::state(&site.portal).await?,
        form: form_of(&me.visit, stored),
    };
    Ok(page(&site, &me.visit, Page::Mail(shown)).await)
}

/// What stands in the form: what was typed, else what is stored. Never a password.
fn form_of(visit: &Visit, stored: Option<MailAccount>) -> MailForm {
    let of = |field: &str, stored: String| visit.kept(field).unwrap_or(stored);
    let stored = stored.unwrap_or(MailAccount {
        host: String::new(),
        port: 0,
        tls: MailTls::Wrapper,
        user: String::new(),
        password: Secret::default(),
        sender_name: String::new(),
        sender_address: String::new(),
    });
    let port = if stored.port == 0 { String::new() } else { stored.port.to_string() };
    MailForm {
        host: of("host", stored.host),
        port: of("port", port),
        tls: of("tls", stored.tls.as_str().to_owned()),
        user: of("user", stored.user),
        password: Secret::default(),
        sender_name: of("sender_name", stored.sender_name),
        sender_address: of("sender_address", stored.sender_address),
    }
}

/// What was typed, for the page that comes back.
pub(super) fn typed(flash: Flash, account: &MailAccount) -> Flash {
    flash
        .keep("host", &account.host)
        .keep("port", &account.port.to_string())
        .keep("tls", account.tls.as_str())
        .keep("user", &account.user)
        .keep("sender_name", &account.sender_name)
        .keep("sender_address", &account.sender_address)
}

pub(super) async fn set_mail(State(site): State<Arc<Site>>, me: Me, form: Fields<MailForm>) -> Answer {
    require(&site, &me).await?;
    let form = fields(form)?;
    let tls = MailTls::parse(&form.tls).unwrap_or(MailTls::Wrapper);
    let port = match form.port.trim() {
        "" => Some(tls.usual_port()),
        port => port.parse().ok(),
    };
    let typed_account = MailAccount {
        host: form.host.clone(),
        port: port.unwrap_or(0),
        tls,
        user: form.user.clone(),
        password: form.password.clone(),
        sender_name: form.sender_name.clone(),
        sender_address: form.sender_address.clone(),
    };
    match account::with_stored_password(&site.portal, typed_account.clone()).await {
        Ok(account) => ask(&site, &me, &Change::SetMail { account }, paths::MAIL).await,
        Err(error) => {
            let flash = typed(invalid(error)?, &typed_account).keep("port", &form.port);
            Ok(to_page(&site, paths::MAIL, flash))
        }
    }
}

pub(super) async fn test_mail(State(site): State<Arc<Site>>, me: Me, form: Fields<TestMailForm>) -> Answer {
    require(&site, &me).await?;
    let TestMailForm { to } = fields(form)?;
    if let Err(errors) = mail::check_recipient(&to) {
        return Ok(to_page(&site, paths::MAIL, Flash::errors(errors).keep("to", &to)));
    }
    let account = &me.signed_in.account;
    let tested = site.mailer.test(&site.portal, to.trim(), account, me.visit.language).await;
    let short = |answer: String| answer.chars().take(MOST_ANSWER).collect();
    let notice = match tested {
        Ok(answer) => Notice::TestMailTaken { answer: short(answer) },
        Err(answer) => Notice::TestMailFailed { answer: short(answer) },
    };
    Ok(to_page(&site, paths::MAIL, Flash::from(notice).keep("to", &to)))
}

pub(super) async fn show_removal(State(site): State<Arc<Site>>, me: Me) -> Answer {
    require(&site, &me).await?;
    if site.portal.mail.account.is_some() || account::find(&site.portal).await?.is_none() {
        return Err(Error::NotFound.into());
    }
    let shown = RemoveMailPage { depending: account::depending(&site.portal).await? };
    Ok(page(&site, &me.visit, Page::RemoveMail(shown)).await)
}

pub(super) async fn remove_mail(State(site): State<Arc<Site>>, me: Me) -> Answer {
    require(&site, &me).await?;
    ask(&site, &me, &Change::RemoveMail, paths::MAIL).await
}
