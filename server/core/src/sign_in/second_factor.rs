//! The second factor of a pending sign-in.

use super::{
    flow::{MOST_FAILURES, SignInState, Step},
    open::{Opened, finish},
    pending::{Loaded, View},
    store,
};
use crate::{
    Error, Portal, Result,
    browser::Visitor,
    entity::sign_in,
    factor::{
        self, Checked, Shown,
        attempt::{self, Reservation},
        security_key::{self, Asked, Purpose},
    },
    token::Token,
};
use postern_types::{Factor, MethodKind, Proof, Rejection, UnixMs, form::Secret};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

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
    security_key::begin(portal, view.account.id, asked(view.id)).await
}

const fn asked(sign_in: Uuid) -> Asked {
    Asked { purpose: Purpose::SecondFactor, of: sign_in }
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
    let Some(loaded) = Loaded::find(portal.db.read(), token).await? else { return Ok(Verify::Over) };
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
                let Some(mut loaded) = Loaded::find(txn, token).await? else { return Err(Error::Forbidden) };
                match factor::check(portal, txn, &visitor.origin, account_id, asked(sign_in_id), shown)
                    .await?
                {
                    Checked::Accepted => {}
                    Checked::Rejected(why) => return rejected(txn, &loaded.row, why).await.map(Ok),
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

async fn rejected(txn: &impl ConnectionTrait, row: &sign_in::Model, why: Rejection) -> Result<Verify> {
    if row.failures >= MOST_FAILURES {
        store::turn(txn, row, SignInState::Ended).await?;
        return Ok(Verify::Ended);
    }
    Ok(Verify::Rejected { why, tries_left: u32::try_from(MOST_FAILURES - row.failures).ok() })
}
