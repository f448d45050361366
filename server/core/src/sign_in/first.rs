//! After the first factor, whatever it was: into the second, or in.

use super::{
    flow::{self, LIFE_MS, SignIn, SignInState, Step},
    open::{Opened, open},
    store,
};
use crate::{
    Error, Portal, Result,
    browser::{Visitor, flow as proofs},
    db::Txn,
    entity::sign_in,
    factor, policy,
    return_to::ReturnTo,
    sso,
    token::Token,
};
use postern_types::{Proof, UnixMs, sso::SsoRejection};
use sea_orm::{ActiveValue::Set, EntityTrait};
use uuid::Uuid;

/// The outcome of a first factor.
#[derive(Clone, Debug)]
pub enum Begin {
    /// No: one answer for unknown names, wrong passwords, disabled accounts and accounts without password.
    Failed,
    /// Too many tries of this name or from this address; this one was not checked.
    Blocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// A directory vouched for somebody, and it leads to no account.
    Rejected {
        /// Why.
        why: SsoRejection,
        /// The provider's name.
        provider: String,
    },
    /// Right; the second factor (or what stands in its way) comes next.
    Pending(Token),
    /// Right, and nothing more is asked.
    Opened(Opened),
}

/// A first factor that was accepted.
#[derive(Clone, Debug)]
pub(crate) struct First {
    /// Whose it is.
    pub(crate) account_id: Uuid,
    /// What was shown; a provider may have proved a second factor with it.
    pub(crate) proofs: Vec<Proof>,
    /// The link with the provider whose word it is.
    pub(crate) identity_id: Option<Uuid>,
}

/// Opens a sign-in, or the browser where nothing more is asked. The sign-in that this browser had before ends.
pub(crate) async fn go_on(
    portal: &Portal,
    txn: &Txn,
    first: First,
    return_to: &ReturnTo,
    visitor: &Visitor,
) -> Result<Begin> {
    let now = portal.now();
    let First { account_id, proofs, identity_id } = first;
    if let Some(token) = &visitor.sign_in
        && let Some(before) = store::find(txn, token).await?
    {
        store::turn(txn, &before, SignInState::Ended).await?;
    }
    let account = match factor::store::lock(txn, account_id).await {
        Ok(account) => account,
        Err(Error::NotFound) => return Ok(Begin::Failed),
        Err(error) => return Err(error),
    };
    let facts = factor::store::facts(portal, txn, &account).await?;
    let policy = policy::of(portal, txn, account_id).await?;
    let sign_in = SignIn {
        account_id,
        state: SignInState::Pending,
        proofs,
        expires_at: now.plus_ms(LIFE_MS),
        vouched: sso::store::vouched(portal, txn, identity_id).await?,
    };
    match flow::next(&sign_in, &facts, &policy, now) {
        Step::Refused => Ok(Begin::Failed),
        Step::Complete => {
            let opened =
                open(portal, txn, &sign_in, (&facts, &policy), false, visitor, return_to.as_location())
                    .await?;
            Ok(Begin::Opened(opened))
        }
        Step::SecondFactor(_) | Step::Enrol(_) | Step::Offer(_) | Step::NoMethod => {
            let token = Token::generate(&*portal.rng)?;
            let row = sign_in::ActiveModel {
                id: Set(portal.rng.id()?),
                token_hash: Set(token.hash()),
                account_id: Set(account_id),
                state: Set(sign_in.state.as_str().to_owned()),
                version: Set(0),
                proofs: Set(proofs::proofs_text(&sign_in.proofs)?),
                failures: Set(0),
                return_to: Set(return_to.as_str().to_owned()),
                known_browser_id: Set(visitor.known),
                expires_at: Set(sign_in.expires_at.0),
                identity_id: Set(identity_id),
            };
            sign_in::Entity::insert(row).exec_without_returning(txn).await?;
            Ok(Begin::Pending(token))
        }
    }
}
