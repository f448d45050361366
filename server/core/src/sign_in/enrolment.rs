//! Enrolment in a sign-in, of an account that has no second factor: where the policy requires one, or after a manager
//! removed what there was.

use super::{
    flow::Step,
    open::{Opened, finish},
    pending::{Loaded, View},
    store,
};
use crate::{
    Error, Portal, Result, account,
    audit::{self, Entry, Origin},
    browser::Visitor,
    db::Txn,
    factor::{
        Owner,
        authenticator_app::{self, Enrolled, Finish},
        email_code::{self, Enabled},
        parse_name,
        security_key::{self, Added, Begun},
    },
    mail::{Sent, Standing},
    token::Token,
};
use postern_types::{
    EventKind, Factor, MethodKind, Proof, Rejection,
    form::{FinishKeyForm, Secret},
};
use uuid::Uuid;

/// The outcome of an enrolment that the sign-in required.
#[derive(Clone, Debug)]
pub enum EnrolFinish {
    /// The sign-in is over.
    Over,
    /// The code was not accepted.
    Rejected(Rejection),
    /// Another enrolment was begun since.
    Stale,
    /// The app is on, the person is in.
    Opened(Opened, Box<Enrolled>),
}

/// The outcome of adding a key that the sign-in required.
#[derive(Clone, Debug)]
pub enum EnrolKeyFinish {
    /// The sign-in is over.
    Over,
    /// The key was not added.
    Refused(security_key::Finish),
    /// The key is on, the person is in.
    Opened(Opened, Added),
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
                let Some(owner) = required(portal, txn, token, MethodKind::AuthenticatorApp).await? else {
                    return Ok(None);
                };
                authenticator_app::begin_in(portal, txn, origin, owner, None).await?;
                Ok(Some(owner))
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
    let name = &parse_name(name)?;
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(owner) = required(portal, txn, token, MethodKind::AuthenticatorApp).await? else {
                    return Ok(EnrolFinish::Over);
                };
                let origin = &visitor.origin;
                let finished =
                    authenticator_app::finish_in(portal, txn, origin, owner, enrolment, name, code).await?;
                let enrolled = match finished {
                    Finish::Rejected(why) => return Ok(EnrolFinish::Rejected(why)),
                    Finish::Stale => return Ok(EnrolFinish::Stale),
                    Finish::Done(enrolled) => enrolled,
                };
                let opened = go_in(portal, txn, token, MethodKind::AuthenticatorApp, visitor).await?;
                Ok(EnrolFinish::Opened(opened, enrolled))
            })
        })
        .await;
    unless_over(outcome, EnrolFinish::Over)
}

/// Whose enrolment this sign-in requires; `None` when it requires none, or none of this kind.
async fn required(portal: &Portal, txn: &Txn, token: &Token, kind: MethodKind) -> Result<Option<Owner>> {
    let Some(loaded) = Loaded::lock(portal, txn, token).await? else { return Ok(None) };
    let is_asked = loaded.step(portal).addable().is_some_and(|kinds| kinds.contains(&kind));
    Ok(is_asked.then(|| loaded.owner()))
}

/// Completes the sign-in with the method that was added in it.
async fn go_in(
    portal: &Portal,
    txn: &Txn,
    token: &Token,
    kind: MethodKind,
    visitor: &Visitor,
) -> Result<Opened> {
    // What the account has now, the new method included.
    let Some(mut loaded) = Loaded::find(portal, txn, token).await? else { return Err(Error::Forbidden) };
    loaded.sign_in.proofs.push(Proof { factor: Factor::Method(kind), at: portal.now() });
    finish(portal, txn, &loaded, false, visitor).await
}

/// The sign-in may end between its check and its completion: then nothing of the enrolment stays, and it is over.
fn unless_over<T>(outcome: Result<T>, over: T) -> Result<T> {
    match outcome {
        Err(Error::Forbidden) => Ok(over),
        other => other,
    }
}

/// Asks for the key that this sign-in requires. `None` when it requires none.
///
/// # Errors
/// When the database does not answer.
pub async fn begin_key_enrolment(portal: &Portal, token: &Token, origin: &Origin) -> Result<Option<Begun>> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                match required(portal, txn, token, MethodKind::SecurityKey).await? {
                    Some(owner) => security_key::begin_in(portal, txn, origin, owner).await,
                    None => Ok(None),
                }
            })
        })
        .await
}

/// Adds the key that this sign-in requires, and completes the sign-in with it as its second factor.
///
/// # Errors
/// [`Error::Invalid`] for a name that cannot be shown.
pub async fn finish_key_enrolment(
    portal: &Portal,
    token: &Token,
    form: &FinishKeyForm,
    visitor: &Visitor,
) -> Result<EnrolKeyFinish> {
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(owner) = required(portal, txn, token, MethodKind::SecurityKey).await? else {
                    return Ok(EnrolKeyFinish::Over);
                };
                match security_key::finish_in(portal, txn, &visitor.origin, owner, form).await? {
                    security_key::Finish::Done(added) => {
                        let opened = go_in(portal, txn, token, MethodKind::SecurityKey, visitor).await?;
                        Ok(EnrolKeyFinish::Opened(opened, added))
                    }
                    refused => Ok(EnrolKeyFinish::Refused(refused)),
                }
            })
        })
        .await;
    unless_over(outcome, EnrolKeyFinish::Over)
}

/// The outcome of turning mailed codes on where the sign-in required it.
#[derive(Clone, Debug)]
pub enum EnrolMailFinish {
    /// The sign-in is over.
    Over,
    /// The code was not accepted.
    Rejected(Rejection),
    /// Codes are mailed from now on, the person is in.
    Opened(Opened, Enabled),
}

/// Mails the code that turns mailed codes on in this sign-in. `None` when it requires nothing of the kind.
///
/// # Errors
/// When the database does not answer.
pub async fn send_enrolment_code(portal: &Portal, token: &Token, origin: &Origin) -> Result<Option<Sent>> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(owner) = required(portal, txn, token, MethodKind::EmailCode).await? else {
                    return Ok(None);
                };
                let sent = email_code::begin_in(portal, txn, origin, owner).await?;
                if let Sent::Posted { until, .. } = sent {
                    store::extend(txn, owner.begun_by, until).await?;
                }
                Ok(Some(sent))
            })
        })
        .await
}

/// The code that was mailed for it, while it can be entered.
///
/// # Errors
/// When the database does not answer.
pub async fn find_enrolment_code(portal: &Portal, view: &View) -> Result<Option<Standing>> {
    email_code::find_pending(portal, Owner { account_id: view.account.id, begun_by: view.id }).await
}

/// Turns mailed codes on in this sign-in, and completes it with the code as its second factor.
///
/// # Errors
/// When the database does not answer.
pub async fn finish_mail_enrolment(
    portal: &Portal,
    token: &Token,
    typed: &Secret,
    visitor: &Visitor,
) -> Result<EnrolMailFinish> {
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(owner) = required(portal, txn, token, MethodKind::EmailCode).await? else {
                    return Ok(EnrolMailFinish::Over);
                };
                match email_code::finish_in(portal, txn, &visitor.origin, owner, typed).await? {
                    email_code::Finish::Rejected(why) => Ok(EnrolMailFinish::Rejected(why)),
                    email_code::Finish::Done(enabled) => {
                        let opened = go_in(portal, txn, token, MethodKind::EmailCode, visitor).await?;
                        Ok(EnrolMailFinish::Opened(opened, enabled))
                    }
                }
            })
        })
        .await;
    unless_over(outcome, EnrolMailFinish::Over)
}

/// Leaves for later what this sign-in proposes, and completes it. `None` where it is over, or the policy requires it.
///
/// # Errors
/// When the database does not answer.
pub async fn skip_enrolment(portal: &Portal, token: &Token, visitor: &Visitor) -> Result<Option<Opened>> {
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some(mut loaded) = Loaded::lock(portal, txn, token).await? else { return Ok(None) };
                if !matches!(loaded.step(portal), Step::Offer(_)) {
                    return Ok(None);
                }
                account::store::set_to_enrol(txn, loaded.account.id, false).await?;
                let entry = Entry::of(EventKind::EnrolCancel, loaded.account.id).reason("left_for_later");
                audit::record(portal, txn, &visitor.origin, entry).await?;
                loaded.facts.is_to_enrol = false;
                finish(portal, txn, &loaded, false, visitor).await.map(Some)
            })
        })
        .await;
    unless_over(outcome, None)
}
