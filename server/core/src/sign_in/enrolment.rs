//! Enrolment in a sign-in whose policy requires a second factor of an account that has none.

use super::{
    flow::Step,
    open::{Opened, finish},
    pending::Loaded,
};
use crate::{
    Error, Portal, Result,
    audit::Origin,
    browser::Visitor,
    factor::authenticator_app::{self, Enrolled, Finish, Owner},
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
    Opened(Opened, Box<Enrolled>),
}

/// Begins the enrolment that this sign-in requires; one begun before is dead. `None` when it requires none.
///
/// # Errors
/// When the database does not answer.
pub async fn begin_enrolment(portal: &Portal, token: &Token, origin: &Origin) -> Result<Option<Owner>> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(loaded) = Loaded::find(txn, token).await? else { return Ok(None) };
                if loaded.step(portal) != Step::Enrol {
                    return Ok(None);
                }
                authenticator_app::begin_in(portal, txn, origin, loaded.owner(), None).await?;
                Ok(Some(loaded.owner()))
            })
        })
        .await
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
    let name = &authenticator_app::parse_name(name)?;
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(loaded) = Loaded::find(txn, token).await? else { return Ok(EnrolFinish::Over) };
                if loaded.step(portal) != Step::Enrol {
                    return Ok(EnrolFinish::Over);
                }
                let (owner, origin) = (loaded.owner(), &visitor.origin);
                let finished =
                    authenticator_app::finish_in(portal, txn, origin, owner, enrolment, name, code).await?;
                let enrolled = match finished {
                    Finish::Rejected(why) => return Ok(EnrolFinish::Rejected(why)),
                    Finish::Stale => return Ok(EnrolFinish::Stale),
                    Finish::Done(enrolled) => enrolled,
                };
                // What the account has now, the new app included.
                let Some(mut loaded) = Loaded::find(txn, token).await? else { return Err(Error::Forbidden) };
                let factor = Factor::Method(MethodKind::AuthenticatorApp);
                loaded.sign_in.proofs.push(Proof { factor, at: portal.now() });
                let opened = finish(portal, txn, &loaded, false, visitor).await?;
                Ok(EnrolFinish::Opened(opened, enrolled))
            })
        })
        .await;
    match outcome {
        Err(Error::Forbidden) => Ok(EnrolFinish::Over),
        other => other,
    }
}
