//! The end of a sign-in: a browser is opened.

use super::{
    flow::{self, Facts, SignIn, SignInState},
    pending::Loaded,
    store,
};
use crate::{
    Error, Portal, Result, account,
    audit::{self, Entry},
    browser::{self, EndReason, Visitor},
    db::Txn,
    factor::recovery_code,
    policy::Policy,
    token::Token,
};
use postern_types::{EventKind, Factor, MethodKind};
use uuid::Uuid;

/// A browser was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Who signed in.
    pub account_id: Uuid,
    /// Token of its cookie.
    pub token: Token,
    /// Its row.
    pub browser_id: Uuid,
    /// Whether it is remembered.
    pub is_remembered: bool,
    /// Where to go.
    pub location: String,
    /// It was a recovery code that opened it, and so many are left.
    pub recovery_codes_left: Option<u32>,
}

/// Completes a sign-in: [`Error::Forbidden`] when another request did, or when anything changed meanwhile.
pub(super) async fn finish(
    portal: &Portal,
    txn: &Txn,
    loaded: &Loaded,
    is_remembered: bool,
    visitor: &Visitor,
) -> Result<Opened> {
    let opened = open(
        portal,
        txn,
        &loaded.sign_in,
        (&loaded.facts, &loaded.policy),
        is_remembered,
        visitor,
        &loaded.row.return_to,
    )
    .await?;
    if store::turn(txn, &loaded.row, SignInState::Completed).await? {
        Ok(opened)
    } else {
        Err(Error::Forbidden)
    }
}

/// Opens the browser of a sign-in that has shown everything.
pub(super) async fn open(
    portal: &Portal,
    txn: &Txn,
    sign_in: &SignIn,
    (facts, policy): (&Facts, &Policy),
    is_remembered: bool,
    visitor: &Visitor,
    return_to: &str,
) -> Result<Opened> {
    // Also where a page of before asks for it, or the portal proposed it: the cookie must last as long as the row says.
    let is_remembered = is_remembered && policy.remember_days > 0;
    let completed = flow::complete(sign_in, facts, policy, portal.now()).ok_or(Error::Forbidden)?;
    let account_id = completed.account_id();
    let was_shown = |kind| completed.proofs().iter().any(|proof| proof.factor == Factor::Method(kind));
    // A pass is for one sign-in.
    let is_remembered = is_remembered && !was_shown(MethodKind::OneTimePass);
    let recovery_codes_left = if was_shown(MethodKind::RecoveryCode) {
        // Whoever has the phone that was lost must not stay in with it.
        let why = EndReason::RecoveryCodeUsed;
        browser::store::end_all(portal, txn, &visitor.origin, account_id, None, why).await?;
        recovery_code::find_set(txn, account_id).await?.map(|set| set.left)
    } else {
        None
    };
    let (token, browser_id) = browser::open(portal, txn, completed, is_remembered, visitor).await?;
    account::store::note_sign_in(txn, account_id, portal.now().0).await?;
    audit::record(portal, txn, &visitor.origin, Entry::of(EventKind::SignInSuccess, account_id)).await?;
    let location = if return_to.is_empty() { "/" } else { return_to }.to_owned();
    Ok(Opened { account_id, token, browser_id, is_remembered, location, recovery_codes_left })
}
