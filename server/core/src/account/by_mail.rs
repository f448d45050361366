//! Links for choosing a password, sent by mail: to people who are new, and to those who forgot theirs.

use super::store;
use crate::{
    Error, Portal, Result,
    audit::Origin,
    db::Txn,
    entity::account,
    factor,
    limit::{self, Subject},
    link::{self, LinkPurpose},
    mail::{
        self,
        code::circumstances,
        history,
        outbox::{self, Post},
    },
};
use postern_types::{
    UnixMs,
    form::Secret,
    letter::Content,
    time::{DAY_MS, HOUR_MS},
};

/// How long an invitation works.
const INVITATION_MS: i64 = 7 * DAY_MS;

/// Whether forgotten passwords can be helped with here.
///
/// # Errors
/// When the database does not answer.
pub async fn can_mail(portal: &Portal) -> Result<bool> {
    mail::account::is_set_up(portal, portal.db.read()).await
}

/// Counts a visitor who says that a password was forgotten; the time of the next try, if it is too often.
///
/// # Errors
/// When the database does not answer.
pub async fn count_forgotten(portal: &Portal, origin: &Origin) -> Result<Option<UnixMs>> {
    limit::reserve(portal, &[Subject::Network(&origin.address)]).await
}

/// Sends a link to the account of that name or address, if mail reaches it and it is not sent one too often. Says whether
/// it did. No visitor is told that: for them, call it apart from the answer, or its time would.
///
/// # Errors
/// When the database does not answer.
pub async fn send_password_link(portal: &Portal, origin: &Origin, typed: &str) -> Result<bool> {
    let Some(account) = store::find_by_typed_name(portal.db.read(), typed).await? else {
        return Ok(false);
    };
    let account_id = account.id;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let account = factor::store::lock(txn, account_id).await?;
                let Some(address) = mail::address_of(portal, txn, &account).await? else {
                    return Ok(false);
                };
                let now = portal.now();
                let times =
                    history::times_since(txn, account.id, "password_link", now.plus_ms(-HOUR_MS)).await?;
                if account.is_disabled || now < mail::code::next_at(&times, times.first().copied()) {
                    return Ok(false);
                }
                let token = link::make_in(
                    portal,
                    txn,
                    origin,
                    LinkPurpose::Password,
                    Some(account.id),
                    link::LIFE_MS,
                )
                .await?;
                let content = Content::PasswordLink {
                    token: Secret(token.expose().to_owned()),
                    until: now.plus_ms(link::LIFE_MS),
                    asked: circumstances(origin, now),
                };
                post(portal, txn, &account, address, content, link::LIFE_MS).await?;
                Ok(true)
            })
        })
        .await
}

/// Invites somebody by mail to choose the first password of their account. Whoever follows the link reads mail at the
/// account's address.
///
/// # Errors
/// [`Error::NotFound`] where the account has no address, or the portal cannot send mail.
pub async fn invite(portal: &Portal, origin: &Origin, account: &account::Model) -> Result<()> {
    let address = account.email.clone().ok_or(Error::NotFound)?;
    if !can_mail(portal).await? {
        return Err(Error::NotFound);
    }
    let address = &address;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let token = link::make_in(
                    portal,
                    txn,
                    origin,
                    LinkPurpose::Invitation,
                    Some(account.id),
                    INVITATION_MS,
                )
                .await?;
                let content = Content::Invitation {
                    token: Secret(token.expose().to_owned()),
                    until: portal.now().plus_ms(INVITATION_MS),
                };
                post(portal, txn, account, address.clone(), content, INVITATION_MS).await
            })
        })
        .await
}

async fn post(
    portal: &Portal,
    txn: &Txn,
    to: &account::Model,
    recipient: String,
    content: Content,
    life_ms: i64,
) -> Result<()> {
    outbox::post(portal, txn, to, Post { recipient, content, code_id: None, life_ms }).await.map(|_| ())
}
