//! The address of an account: nothing relies on it before its owner proved to read mail there.

use super::{access::lock_out, field::normal_name, search, store};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    browser::{Caller, EndReason},
    db::Txn,
    entity::account,
    factor::{self, email_code},
    link,
    mail::{
        self, Sent, Standing,
        code::{self, Asked, circumstances},
        outbox::{self, Post},
    },
};
use postern_types::{
    EventKind, FieldError, Problem, Rejection,
    form::Secret,
    letter::{CodePurpose, Content, News},
    page::AddressState,
};
use sea_orm::{ActiveValue::Set, entity::prelude::*};

const fn asked(caller: &Caller) -> Asked {
    Asked { purpose: CodePurpose::Address, begun_by: caller.browser_id }
}

/// The code that was sent to an address from this browser, while it can be entered.
///
/// # Errors
/// When the database does not answer.
pub async fn find_address_code(portal: &Portal, caller: &Caller) -> Result<Option<Standing>> {
    code::standing(portal, caller.account_id, asked(caller)).await
}

/// What there is to say about an account's address; nothing without one, and where no mail can be sent.
///
/// # Errors
/// When the database does not answer.
pub async fn address_state(
    portal: &Portal,
    caller: &Caller,
    account: &account::Model,
) -> Result<Option<AddressState>> {
    if !mail::account::is_set_up(portal, portal.db.read()).await? {
        return Ok(None);
    }
    let waiting = find_address_code(portal, caller).await?.map(|standing| standing.address);
    Ok(match (waiting, &account.email) {
        (Some(address), own) if own.as_ref() != Some(&address) => Some(AddressState::Waiting { address }),
        (_, None) => None,
        (_, Some(_)) if account.email_confirmed_at.is_some() => Some(AddressState::Confirmed),
        (waiting, Some(_)) => Some(AddressState::Unconfirmed { is_code_sent: waiting.is_some() }),
    })
}

/// Sends a code to a new address, which takes the place of the old one once the code is entered. The account must be
/// locked.
pub(crate) async fn send_to_new(
    portal: &Portal,
    txn: &Txn,
    caller: &Caller,
    account: &account::Model,
    address: &str,
) -> Result<Sent> {
    code::send(portal, txn, &caller.origin, account, asked(caller), address).await
}

/// Sends a code to the address that waits for one in this browser, else to the account's own.
///
/// # Errors
/// [`Error::NotFound`] where there is no address to prove, or mail cannot be sent.
pub async fn send_address_code(portal: &Portal, caller: &Caller) -> Result<Sent> {
    let waiting = find_address_code(portal, caller).await?.map(|standing| standing.address);
    let waiting = &waiting;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let account = factor::store::lock(txn, caller.account_id).await?;
                if !mail::account::is_set_up(portal, txn).await? {
                    return Err(Error::NotFound);
                }
                let own = account.email.clone().filter(|_| account.email_confirmed_at.is_none());
                let address = waiting.clone().or(own).ok_or(Error::NotFound)?;
                send_to_new(portal, txn, caller, &account, &address).await
            })
        })
        .await
}

/// The outcome of entering a code that was sent to an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proved {
    /// The address is the account's, and its owner reads it.
    Done {
        /// The address.
        address: String,
    },
    /// The code was not accepted.
    Rejected(Rejection),
}

/// Checks the code that was sent to an address from this browser. The address is the account's from then on.
///
/// # Errors
/// [`Error::Invalid`] when somebody else has the address by now.
pub async fn prove_address(portal: &Portal, caller: &Caller, typed: &Secret) -> Result<Proved> {
    portal.db.write(|txn, _| Box::pin(prove_in(portal, txn, caller, typed))).await
}

async fn prove_in(portal: &Portal, txn: &Txn, caller: &Caller, typed: &Secret) -> Result<Proved> {
    let old = factor::store::lock(txn, caller.account_id).await?;
    let address = match code::enter(portal, txn, old.id, asked(caller), typed).await? {
        Ok(address) => address,
        Err(why) => return Ok(Proved::Rejected(why)),
    };
    let new = account::ActiveModel {
        id: Set(old.id),
        email: Set(Some(address.clone())),
        email_key: Set(Some(normal_name(&address))),
        email_confirmed_at: Set(Some(portal.now().0)),
        ..Default::default()
    };
    update(new, txn).await?;
    let is_same = old.email.as_ref() == Some(&address);
    let kind = if is_same { EventKind::EmailConfirmed } else { EventKind::EmailChanged };
    audit::record(portal, txn, &caller.origin, Entry::of(kind, old.id)).await?;
    if !is_same {
        moved(portal, txn, caller, &old, &address).await?;
    }
    Ok(Proved::Done { address })
}

/// What goes with the old address: codes and links on their way to it, and, where codes are mailed, who came in by them.
async fn moved(
    portal: &Portal,
    txn: &Txn,
    caller: &Caller,
    old: &account::Model,
    address: &str,
) -> Result<()> {
    forget_sent(portal, txn, old.id).await?;
    if email_code::follow_address(txn, old.id, address).await? {
        let kept = Some(caller.browser_id);
        lock_out(portal, txn, &caller.origin, old.id, kept, EndReason::AccountChanged).await?;
    }
    tell_of_change(portal, txn, &caller.origin, old, address).await?;
    if let Some(new) = store::find(txn, old.id).await? {
        tell_of_change(portal, txn, &caller.origin, &new, address).await?;
    }
    Ok(())
}

/// Voids the codes and links that are on their way to an address that is not the account's any more.
pub(super) async fn forget_sent(portal: &Portal, txn: &Txn, account_id: Uuid) -> Result<()> {
    code::void_all(txn, account_id).await?;
    link::void_all(txn, account_id, portal.now()).await
}

/// Tells whoever reads the address of `account` as it was then that it is another one now; empty for none.
pub(super) async fn tell_of_change(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account: &account::Model,
    now: &str,
) -> Result<()> {
    let Some(recipient) = mail::address_of(portal, txn, account).await? else { return Ok(()) };
    let content = Content::Notice {
        news: News::EmailChanged { to: now.to_owned() },
        circumstances: circumstances(origin, portal.now()),
    };
    let post = Post { recipient, content, code_id: None, life_ms: mail::NOTICE_LIFE_MS };
    outbox::post(portal, txn, account, post).await.map(|_| ())
}

/// Writes names and address. Addresses are unique in the database, and so sign in one account at most.
pub(super) async fn update(change: account::ActiveModel, txn: &Txn) -> Result<()> {
    match account::Entity::update(change).exec(txn).await {
        Ok(account) => search::note(txn, account.id).await,
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Err(Error::Invalid(vec![FieldError::new("email", Problem::Taken)]))
        }
        Err(error) => Err(error.into()),
    }
}
