//! The end of a sign-in: a browser is opened.

use super::{
    flow::{self, Facts, SignIn, SignInState},
    pending::Loaded,
    store,
};
use crate::{
    Error, Portal, Result, account,
    browser::{self, Visitor},
    event::Event,
    token::Token,
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// A browser was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Token of its cookie.
    pub token: Token,
    /// Its row.
    pub browser_id: Uuid,
    /// Whether it is remembered.
    pub is_remembered: bool,
    /// Where to go.
    pub location: String,
}

/// Completes a sign-in: [`Error::Forbidden`] when another request did, or when anything changed meanwhile.
pub(super) async fn finish(
    portal: &Portal,
    txn: &impl ConnectionTrait,
    loaded: &Loaded,
    is_remembered: bool,
    visitor: &Visitor,
) -> Result<Opened> {
    let opened =
        open(portal, txn, &loaded.sign_in, &loaded.facts, is_remembered, visitor, &loaded.row.return_to)
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
    txn: &impl ConnectionTrait,
    sign_in: &SignIn,
    facts: &Facts,
    is_remembered: bool,
    visitor: &Visitor,
    return_to: &str,
) -> Result<Opened> {
    let completed = flow::complete(sign_in, facts, &portal.policy, portal.now()).ok_or(Error::Forbidden)?;
    let account_id = completed.account_id();
    let (token, browser_id) = browser::open(portal, txn, completed, is_remembered, visitor).await?;
    account::store::note_sign_in(txn, account_id, portal.now().0).await?;
    Event::SignInSuccess.log(Some(account_id));
    let location = if return_to.is_empty() { "/" } else { return_to }.to_owned();
    Ok(Opened { token, browser_id, is_remembered, location })
}
