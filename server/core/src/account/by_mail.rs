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
use uuid::Uuid;

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
        .write(|txn, _| Box::pin(async move { send_password_link_in(portal, txn, origin, account_id).await }))
        .await
}

/// As [`send_password_link`], in a transaction.
pub(crate) async fn send_password_link_in(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
) -> Result<bool> {
    let account = factor::store::lock(txn, account_id).await?;
    let Some(address) = mail::address_of(portal, txn, &account).await? else {
        return Ok(false);
    };
    let now = portal.now();
    let times = history::times_since(txn, account.id, "password_link", now.plus_ms(-HOUR_MS)).await?;
    if account.is_disabled || now < mail::code::next_at(&times, times.first().copied()) {
        return Ok(false);
    }
    let purpose = LinkPurpose::Password;
    let token = link::make_in(portal, txn, origin, purpose, Some(account.id), link::LIFE_MS).await?;
    let content = Content::PasswordLink {
        token: Secret(token.expose().to_owned()),
        until: now.plus_ms(link::LIFE_MS),
        asked: circumstances(origin, now),
    };
    post(portal, txn, &account, address, content, link::LIFE_MS).await?;
    Ok(true)
}

/// Invites somebody by mail to choose the first password of their account. Whoever follows the link reads mail at the
/// account's address.
///
/// # Errors
/// [`Error::NotFound`] where the account has no address, or the portal cannot send mail.
pub async fn invite(portal: &Portal, origin: &Origin, account: &account::Model) -> Result<()> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                if invite_in(portal, txn, origin, account).await? { Ok(()) } else { Err(Error::NotFound) }
            })
        })
        .await
}

/// As [`invite`], in a transaction. `false` where the account has no address, or the portal cannot send mail.
pub(crate) async fn invite_in(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account: &account::Model,
) -> Result<bool> {
    let Some(address) = &account.email else { return Ok(false) };
    if !mail::account::is_set_up(portal, txn).await? {
        return Ok(false);
    }
    let (purpose, now) = (LinkPurpose::Invitation, portal.now());
    let token = link::make_in(portal, txn, origin, purpose, Some(account.id), INVITATION_MS).await?;
    let until = now.plus_ms(INVITATION_MS);
    let content = Content::Invitation { token: Secret(token.expose().to_owned()), until };
    post(portal, txn, account, address.clone(), content, INVITATION_MS).await?;
    Ok(true)
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
