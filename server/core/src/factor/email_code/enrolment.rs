//! Turning mailed codes on: a code is sent, and entered where it was asked for.

use super::service::{self, KIND};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    browser::Caller,
    db::Txn,
    factor::{
        Owner,
        recovery_code::{self, flow::Codes},
        store,
    },
    mail::{
        self, Sent, Standing,
        code::{self, Asked},
    },
};
use postern_types::{EventKind, Rejection, form::Secret, letter::CodePurpose};

/// What the code is asked for.
const fn asked(owner: Owner) -> Asked {
    Asked { purpose: CodePurpose::Enable, begun_by: owner.begun_by }
}

/// Sends the code that turns the method on.
///
/// # Errors
/// [`Error::NotFound`] where no mail reaches the account, or it has the method already.
pub(crate) async fn begin_in(portal: &Portal, txn: &Txn, origin: &Origin, owner: Owner) -> Result<Sent> {
    let account = store::lock(txn, owner.account_id).await?;
    if !portal.policy.allows(KIND) || service::find(txn, account.id).await?.is_some() {
        return Err(Error::NotFound);
    }
    let sent = service::send(portal, txn, origin, &account, asked(owner)).await?;
    if let Sent::Posted { .. } = sent {
        let entry = Entry::of(EventKind::EnrolBegin, account.id).method(KIND);
        audit::record(portal, txn, origin, entry).await?;
    }
    Ok(sent)
}

/// The code that was sent, while it can be entered.
///
/// # Errors
/// When the database does not answer.
pub async fn find_pending(portal: &Portal, owner: Owner) -> Result<Option<Standing>> {
    code::standing(portal, owner.account_id, asked(owner)).await
}

/// The method is on.
#[derive(Clone, Debug)]
pub struct Enabled {
    /// The address that codes go to.
    pub address: String,
    /// The account's first recovery codes, to be shown once.
    pub recovery_codes: Option<Codes>,
}

/// The outcome of entering the code.
#[derive(Clone, Debug)]
pub enum Finish {
    /// The method is on.
    Done(Enabled),
    /// The code was not accepted.
    Rejected(Rejection),
}

/// Checks the code that was sent to this browser's person, and turns the method on.
///
/// # Errors
/// When the database does not answer.
pub async fn finish(portal: &Portal, caller: &Caller, typed: &Secret) -> Result<Finish> {
    let owner = Owner { account_id: caller.account_id, begun_by: caller.browser_id };
    portal
        .db
        .write(|txn, _| Box::pin(async move { finish_in(portal, txn, &caller.origin, owner, typed).await }))
        .await
}

/// As [`finish`], in a transaction.
pub(crate) async fn finish_in(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    owner: Owner,
    typed: &Secret,
) -> Result<Finish> {
    let account = store::lock(txn, owner.account_id).await?;
    let address = match code::enter(portal, txn, account.id, asked(owner), typed).await? {
        Ok(address) => address,
        Err(why) => return Ok(Finish::Rejected(why)),
    };
    let before = store::list(txn, account.id).await?;
    let is_of_now = mail::address_of(portal, txn, &account).await?.as_deref() == Some(address.as_str());
    if !is_of_now || before.iter().any(|row| row.kind == KIND.as_str()) {
        return Ok(Finish::Rejected(Rejection::MailCodeOver));
    }
    store::insert(txn, portal.rng.id()?, account.id, KIND, &address, portal.now()).await?;
    let entry = Entry::of(EventKind::EnrolFinish, account.id).method(KIND).subject(address.clone());
    audit::record(portal, txn, origin, entry).await?;
    let recovery_codes = recovery_code::make_first(portal, txn, origin, account.id, &before).await?;
    Ok(Finish::Done(Enabled { address, recovery_codes }))
}
