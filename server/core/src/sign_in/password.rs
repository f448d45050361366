//! The first factor: name and password.

use super::first::{Begin, First, go_on};
use crate::{
    Portal, Result, account,
    audit::{self, Entry, Origin},
    browser::{self, Visitor},
    entity::account as account_entity,
    limit::{self, Subject},
    password::Verdict,
    return_to::ReturnTo,
    sso::{self, Arrived, Provider},
};
use postern_types::{EventKind, Factor, Proof, form::Secret, sso::SsoRejection};
use uuid::Uuid;

/// Checks name and password. What is not right here may be so `elsewhere` (in a directory), which is asked in that case
/// alone: a dead directory keeps nobody out who has an account here, and an answer says by its time no more about who has.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    portal: &Portal,
    name: &Secret,
    password: &Secret,
    return_to: &ReturnTo,
    visitor: &Visitor,
    elsewhere: impl Future<Output = Option<(Provider, Arrived)>> + Send,
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
        let Some((provider, arrived)) = elsewhere.await else {
            record_failure(portal, &visitor.origin, id).await?;
            return Ok(Begin::Failed);
        };
        return match sso::arrive(portal, provider.id, &arrived, return_to, visitor).await? {
            Ok(begun) => {
                limit::take_back(portal, subjects).await?;
                Ok(begun)
            }
            // Told like a wrong password: a disabled account says nothing.
            Err(SsoRejection::NotAllowed) => Ok(Begin::Failed),
            Err(why) => Ok(Begin::Rejected { why, provider: provider.name }),
        };
    };
    if is_outdated {
        rehash(portal, &account, password).await?;
    }
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let first = First {
                    account_id: account.id,
                    proofs: vec![Proof { factor: Factor::Password, at: portal.now() }],
                    identity_id: None,
                };
                let outcome = go_on(portal, txn, first, return_to, visitor).await?;
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
