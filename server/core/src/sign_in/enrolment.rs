//! Enrolment in a sign-in whose policy requires a second factor of an account that has none.

use super::{
    flow::Step,
    open::{Opened, finish},
    pending::Loaded,
};
use crate::{
    Error, Portal, Result,
    browser::Visitor,
    factor::authenticator_app::{self, Finish, Owner},
    token::Token,
};
use postern_types::{CodeRejection, Factor, MethodKind, Proof, form::Secret};
use uuid::Uuid;

/// The outcome of an enrolment that the sign-in required.
#[derive(Clone, Debug)]
pub enum EnrolFinish {
    /// The sign-in is over.
    Over,
    /// The code was not accepted.
    Rejected(CodeRejection),
    /// Another enrolment was begun since.
    Stale,
    /// The app is on, the person is in.
    Opened(Opened),
}

/// Begins the enrolment that this sign-in requires; one begun before is dead. `None` when it requires none.
///
/// # Errors
/// When the database does not answer.
pub async fn begin_enrolment(portal: &Portal, token: &Token) -> Result<Option<Owner>> {
    let Some(loaded) = Loaded::find(portal.db.read(), token).await? else { return Ok(None) };
    if loaded.step(portal) != Step::Enrol {
        return Ok(None);
    }
    authenticator_app::begin(portal, loaded.owner()).await?;
    Ok(Some(loaded.owner()))
}

/// Confirms the enrolment that this sign-in requires, and completes the sign-in with the code as its second factor.
///
/// # Errors
/// [`Error::Invalid`] for a name that cannot be shown.
pub async fn finish_enrolment(
    portal: &Portal,
    token: &Token,
    enrolment: Uuid,
    name: &str,
    code: &Secret,
    visitor: &Visitor,
) -> Result<EnrolFinish> {
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(loaded) = Loaded::find(txn, token).await? else { return Ok(EnrolFinish::Over) };
                if loaded.step(portal) != Step::Enrol {
                    return Ok(EnrolFinish::Over);
                }
                match authenticator_app::finish_in(portal, txn, loaded.owner(), enrolment, name, code).await?
                {
                    Finish::Rejected(why) => return Ok(EnrolFinish::Rejected(why)),
                    Finish::Stale => return Ok(EnrolFinish::Stale),
                    Finish::Done { .. } => {}
                }
                // What the account has now, the new app included.
                let Some(mut loaded) = Loaded::find(txn, token).await? else { return Err(Error::Forbidden) };
                let factor = Factor::Method(MethodKind::AuthenticatorApp);
                loaded.sign_in.proofs.push(Proof { factor, at: portal.now() });
                finish(portal, txn, &loaded, false, visitor).await.map(EnrolFinish::Opened)
            })
        })
        .await;
    match outcome {
        Err(Error::Forbidden) => Ok(EnrolFinish::Over),
        other => other,
    }
}
