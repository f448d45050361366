//! The first factor: name and password.

use super::{
    flow::{self, LIFE_MS, SignIn, SignInState, Step},
    open::{Opened, open},
    store,
};
use crate::{
    Error, Portal, Result, account,
    audit::{self, Entry, Origin},
    browser::{self, Visitor, flow as proofs},
    db::Txn,
    entity::{account as account_entity, sign_in},
    factor,
    limit::{self, Subject},
    password::Verdict,
    policy,
    return_to::ReturnTo,
    token::Token,
};
use postern_types::{EventKind, Factor, Proof, UnixMs, form::Secret};
use sea_orm::{ActiveValue::Set, EntityTrait};
use uuid::Uuid;

/// The outcome of name and password.
#[derive(Clone, Debug)]
pub enum Begin {
    /// No: one answer for unknown names, wrong passwords, disabled accounts and accounts without password.
    Failed,
    /// Too many tries of this name or from this address; this one was not checked.
    Blocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// Right; the second factor (or what stands in its way) comes next.
    Pending(Token),
    /// Right, and nothing more is asked.
    Opened(Opened),
}

/// Checks name and password.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    portal: &Portal,
    name: &Secret,
    password: &Secret,
    return_to: &ReturnTo,
    visitor: &Visitor,
) -> Result<Begin> {
    let account = account::store::find_by_typed_name(portal.db.read(), &name.0).await?;
    let name = account::normal_name(&name.0);
    let subject = account.as_ref().map_or(Subject::Name(&name), |account| Subject::Account(account.id));
    // What strangers try must not keep the owner out of a browser that is remembered: it has a count of its own.
    let remembered = match &account {
        Some(account) => browser::remembered_for(portal, account.id, visitor).await?,
        None => None,
    };
    let subjects: &[Subject<'_>] = match remembered {
        Some(browser) => &[Subject::Browser(browser)],
        None => &[subject, Subject::Network(&visitor.origin.address)],
    };
    if let Some(until) = limit::reserve(portal, subjects).await? {
        return Ok(Begin::Blocked { until });
    }
    let hash = account.as_ref().and_then(|account| account.password_hash.as_ref());
    let verdict = portal.passwords.check(hash.map(|hash| hash.0.as_str()), password).await?;
    let id = account.as_ref().map(|account| account.id);
    // A disabled account ends here like a wrong password, in the same steps and so in the same time.
    let (Some(account), Verdict::Right { is_outdated }) =
        (account.filter(|account| !account.is_disabled), verdict)
    else {
        record_failure(portal, &visitor.origin, id).await?;
        return Ok(Begin::Failed);
    };
    if is_outdated {
        rehash(portal, &account, password).await?;
    }
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let outcome = go_on(portal, txn, account.id, return_to, visitor).await?;
                if !matches!(outcome, Begin::Failed) {
                    limit::succeeded(txn, subjects).await?;
                }
                Ok(outcome)
            })
        })
        .await?;
    if matches!(outcome, Begin::Failed) {
        record_failure(portal, &visitor.origin, id).await?;
    }
    Ok(outcome)
}

async fn record_failure(portal: &Portal, origin: &Origin, account_id: Option<Uuid>) -> Result<()> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                audit::record(portal, txn, origin, Entry::of(EventKind::SignInFail, account_id)).await
            })
        })
        .await
}

/// After the right password: into the second factor, or in.
async fn go_on(
    portal: &Portal,
    txn: &Txn,
    account_id: Uuid,
    return_to: &ReturnTo,
    visitor: &Visitor,
) -> Result<Begin> {
    let now = portal.now();
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
        proofs: vec![Proof { factor: Factor::Password, at: now }],
        expires_at: now.plus_ms(LIFE_MS),
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
            };
            sign_in::Entity::insert(row).exec_without_returning(txn).await?;
            Ok(Begin::Pending(token))
        }
    }
}

/// The hash at today's cost, unless the password changed meanwhile.
async fn rehash(portal: &Portal, account: &account_entity::Model, password: &Secret) -> Result<()> {
    let hash = &portal.passwords.hash(&*portal.rng, password).await?;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move { account::store::raise_password_hash(txn, account, hash.clone()).await })
        })
        .await
}
