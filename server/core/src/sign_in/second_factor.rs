//! The second factor of a pending sign-in.

use super::{
    flow::{MOST_FAILURES, SignInState, Step},
    open::{Opened, finish},
    pending::{Loaded, View},
    store,
};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    browser::Visitor,
    db::Txn,
    entity::sign_in,
    factor::{
        self, Checked, Occasion, Shown,
        attempt::{self, Reservation},
        email_code, security_key,
    },
    mail::{self, Sent},
    token::Token,
};
use postern_types::{EventKind, Factor, MethodKind, Proof, Rejection, UnixMs, form::Secret};

/// The outcome of what was shown.
#[derive(Clone, Debug)]
pub enum Verify {
    /// The sign-in is over: expired, cancelled, completed elsewhere, or the account changed.
    Over,
    /// Not accepted.
    Rejected {
        /// Why.
        why: Rejection,
        /// Tries left in this sign-in; `None` when this one did not count.
        tries_left: Option<u32>,
    },
    /// No try is possible before this time.
    Blocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// Not accepted, and it was the last try.
    Ended,
    /// Accepted.
    Opened(Opened),
}

/// Asks one of the account's keys to sign in this sign-in: `PublicKeyCredentialRequestOptionsJSON`.
///
/// # Errors
/// When the database does not answer.
pub async fn ask_key(portal: &Portal, view: &View) -> Result<String> {
    security_key::begin(portal, view.account.id, Occasion::SignIn(view.id).of_key()).await
}

/// The code that was mailed in this sign-in, while it can be entered.
///
/// # Errors
/// When the database does not answer.
pub async fn find_mail_code(portal: &Portal, view: &View) -> Result<Option<mail::Standing>> {
    mail::code::standing(portal, view.account.id, Occasion::SignIn(view.id).of_mail()).await
}

/// Mails the code of this sign-in, or once more. `None` when the sign-in is over or asks for no such code.
///
/// # Errors
/// When the database does not answer.
pub async fn send_code(portal: &Portal, token: &Token, origin: &Origin) -> Result<Option<Sent>> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(loaded) = Loaded::find(portal, txn, token).await? else { return Ok(None) };
                match loaded.step(portal) {
                    Step::SecondFactor(kinds) if kinds.contains(&MethodKind::EmailCode) => {}
                    _ => return Ok(None),
                }
                let account = factor::store::lock(txn, loaded.account.id).await?;
                let asked = Occasion::SignIn(loaded.row.id).of_mail();
                let sent = email_code::send(portal, txn, origin, &account, asked).await?;
                if let Sent::Posted { until, .. } = sent {
                    store::extend(txn, loaded.row.id, until).await?;
                }
                Ok(Some(sent))
            })
        })
        .await
}

/// Checks what was shown for a method: a code, or the answer of a key.
///
/// # Errors
/// [`Error::Sealed`] when the stored secret does not open; the sign-in does not go on.
pub async fn verify(
    portal: &Portal,
    token: &Token,
    kind: MethodKind,
    code: &Secret,
    is_remembered: bool,
    visitor: &Visitor,
) -> Result<Verify> {
    let Some(loaded) = Loaded::find(portal, portal.db.read(), token).await? else { return Ok(Verify::Over) };
    match loaded.step(portal) {
        Step::SecondFactor(kinds) if kinds.contains(&kind) => {}
        _ => return Ok(Verify::Over),
    }
    let shown = &match Shown::parse(portal, kind, code) {
        Ok(shown) => shown,
        Err(why) => return Ok(Verify::Rejected { why, tries_left: None }),
    };
    let (account_id, sign_in_id) = (loaded.account.id, loaded.row.id);
    // Counted on its own, before the check: a roll-back below takes no count back.
    let counted = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let reservation = attempt::reserve_in(portal, txn, &visitor.origin, account_id, kind).await?;
                let is_counted = match reservation {
                    Reservation::Counted { .. } => store::count_try(txn, sign_in_id, portal.now()).await?,
                    Reservation::Blocked { .. } | Reservation::Disabled => false,
                };
                Ok((reservation, is_counted))
            })
        })
        .await?;
    match counted {
        (Reservation::Blocked { until }, _) => return Ok(Verify::Blocked { until }),
        (Reservation::Counted { .. }, false) | (Reservation::Disabled, _) => return Ok(Verify::Over),
        (Reservation::Counted { .. }, true) => {}
    }
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(mut loaded) = Loaded::lock(portal, txn, token).await? else {
                    return Err(Error::Forbidden);
                };
                match factor::check(
                    portal,
                    txn,
                    &visitor.origin,
                    account_id,
                    Occasion::SignIn(sign_in_id),
                    shown,
                )
                .await?
                {
                    Checked::Accepted => {}
                    Checked::Rejected(why) => {
                        return rejected(portal, txn, visitor, &loaded.row, why).await.map(Ok);
                    }
                    Checked::Broken(table) => return Ok(Err(table)),
                }
                loaded.sign_in.proofs.push(Proof { factor: Factor::Method(kind), at: portal.now() });
                // A failure here gives the code back: nobody was let in with it.
                finish(portal, txn, &loaded, is_remembered, visitor).await.map(Verify::Opened).map(Ok)
            })
        })
        .await;
    match outcome {
        Ok(Ok(verified)) => Ok(verified),
        Ok(Err(table)) => Err(Error::Sealed(table)),
        Err(Error::Forbidden) => Ok(Verify::Over),
        Err(error) => Err(error),
    }
}

async fn rejected(
    portal: &Portal,
    txn: &Txn,
    visitor: &Visitor,
    row: &sign_in::Model,
    why: Rejection,
) -> Result<Verify> {
    if row.failures >= MOST_FAILURES {
        store::turn(txn, row, SignInState::Ended).await?;
        let entry = Entry::of(EventKind::SecondFactorFail, row.account_id);
        audit::record(portal, txn, &visitor.origin, entry).await?;
        return Ok(Verify::Ended);
    }
    Ok(Verify::Rejected { why, tries_left: u32::try_from(MOST_FAILURES - row.failures).ok() })
}
