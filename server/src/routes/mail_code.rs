//! Codes that are mailed: turning them on, proving an address, and what pages say of them.

use super::{Answer, Fields, change::ask, fields, invalid};
use crate::web::{Me, Site, page, person, redirect, to_page};
use axum::{extract::State, response::Response};
use postern_app::{paths, render::Page};
use postern_core::{
    account::{self, Proved},
    change::Change,
    factor::{
        Owner,
        email_code::{self, Enabled, Finish},
    },
    mail::{Sent, Standing},
};
use postern_types::{
    Notice,
    form::MailedCodeForm,
    letter::CodePurpose,
    page::{MailCode, MailCodePage, MailDelivery, MailedCode, Person, SheetOccasion, SheetPage},
};
use std::sync::Arc;

/// What a page says of a code.
pub(super) fn shown(address: String, standing: Option<Standing>) -> MailCode {
    let sent = standing.map(|standing| MailedCode {
        until: standing.until,
        again_at: standing.again_at,
        delivery: match standing.sending {
            Some(sending) => match sending.taken_at {
                Some(at) => MailDelivery::Taken { at },
                None if sending.has_failed => MailDelivery::Delayed,
                None => MailDelivery::UnderWay,
            },
            None => MailDelivery::UnderWay,
        },
    });
    MailCode { address, sent }
}

/// The next page after a mail with a code was asked for: the one that the code is entered on.
pub(super) async fn next(site: &Site, sent: Sent, here: &str) -> Response {
    match sent {
        Sent::Posted { mail, .. } => {
            site.mailer.a_moment(&site.portal, mail).await;
            redirect(here)
        }
        Sent::NotBefore(at) => to_page(site, here, Notice::MailNotBefore { at }),
    }
}

/// The page that a code is entered on by somebody who is signed in.
fn entering(purpose: CodePurpose, standing: Standing) -> Page {
    let mail = shown(standing.address.clone(), Some(standing));
    Page::MailCode(MailCodePage { purpose, mail, forced: false, may_skip: false, others: Vec::new() })
}

const fn owner(me: &Me) -> Owner {
    Owner { account_id: me.account_id(), begun_by: me.browser_id() }
}

pub(super) async fn show_email(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let Some(standing) = email_code::find_pending(&site.portal, owner(&me)).await? else {
        // The code is over, or none was sent: the reason is told where another can be asked for.
        let notice = me.visit.flash.as_ref().and_then(|flash| flash.notice.clone());
        return Ok(
            notice.map_or_else(|| redirect(paths::LOGIN), |notice| to_page(&site, paths::LOGIN, notice))
        );
    };
    Ok(page(&site, &me.visit, entering(CodePurpose::Enable, standing)).await)
}

pub(super) async fn send_email(State(site): State<Arc<Site>>, me: Me) -> Answer {
    ask(&site, &me, &Change::AddEmailCode, paths::LOGIN).await
}

pub(super) async fn finish_email(
    State(site): State<Arc<Site>>,
    me: Me,
    form: Fields<MailedCodeForm>,
) -> Answer {
    let MailedCodeForm { code } = fields(form)?;
    Ok(match email_code::finish(&site.portal, &me.caller()?, &code).await? {
        Finish::Rejected(why) => to_page(&site, paths::EMAIL, Notice::Rejected { why, tries_left: None }),
        Finish::Done(Enabled { address, recovery_codes: None }) => {
            to_page(&site, paths::LOGIN, Notice::EmailCodeOn { address })
        }
        Finish::Done(enabled) => {
            let person = person(&me.signed_in.account);
            let shown = sheet(&site, person, enabled, paths::LOGIN.to_owned(), false);
            page(&site, &me.visit, Page::Sheet(shown)).await
        }
    })
}

/// The sheet with the recovery codes that were made with this method.
pub(super) fn sheet(
    site: &Site,
    person: Person,
    enabled: Enabled,
    next: String,
    in_sign_in: bool,
) -> SheetPage {
    let codes = enabled.recovery_codes.iter().flat_map(|codes| codes.0.iter());
    SheetPage {
        person,
        address: site.portal.base_url.origin().ascii_serialization(),
        codes: codes.map(|code| code.to_string()).collect(),
        occasion: SheetOccasion::EmailCodeOn { address: enabled.address },
        app: None,
        next,
        in_sign_in,
    }
}

pub(super) async fn show_address(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let caller = me.caller()?;
    let Some(standing) = account::find_address_code(&site.portal, &caller).await? else {
        let notice = me.visit.flash.as_ref().and_then(|flash| flash.notice.clone());
        return Ok(
            notice.map_or_else(|| redirect(paths::PROFILE), |notice| to_page(&site, paths::PROFILE, notice))
        );
    };
    Ok(page(&site, &me.visit, entering(CodePurpose::Address, standing)).await)
}

pub(super) async fn send_address(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let sent = account::send_address_code(&site.portal, &me.caller()?).await?;
    Ok(next(&site, sent, paths::ADDRESS).await)
}

pub(super) async fn prove_address(
    State(site): State<Arc<Site>>,
    me: Me,
    form: Fields<MailedCodeForm>,
) -> Answer {
    let MailedCodeForm { code } = fields(form)?;
    Ok(match account::prove_address(&site.portal, &me.caller()?, &code).await {
        Ok(Proved::Done { address }) => to_page(&site, paths::PROFILE, Notice::AddressConfirmed { address }),
        Ok(Proved::Rejected(why)) => {
            to_page(&site, paths::ADDRESS, Notice::Rejected { why, tries_left: None })
        }
        Err(error) => to_page(&site, paths::PROFILE, invalid(error)?),
    })
}
