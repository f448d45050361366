//! The second factor of a pending sign-in: showing it, checking it, enrolment where it is required.

use super::{
    flow::{self, Facts, MOST_FAILURES, SignIn, SignInState, Step},
    store,
};
use crate::{
    Error, Portal, Result, account,
    browser::{self, Visitor},
    entity::{account as account_entity, browser as browser_entity, sign_in},
    event::Event,
    factor::{
        self,
        attempt::{self, Reservation},
        authenticator_app::{self, Checked, Finish, Owner},
    },
    token::Token,
};
use postern_types::{
    CodeRejection, Factor, MethodKind, Proof, UnixMs,
    form::Secret,
    page::{MethodChoice, WhyAsked},
};
use sea_orm::{ConnectionTrait, EntityTrait};
use uuid::Uuid;

/// A pending sign-in, to be shown.
#[derive(Clone, Debug)]
pub struct View {
    /// Its id.
    pub id: Uuid,
    /// Who signs in.
    pub account: account_entity::Model,
    /// What comes next; never `Complete` or `Refused`.
    pub step: Step,
    /// What the account has of each kind that can be asked.
    pub choices: Vec<MethodChoice>,
    /// The method used last in this browser.
    pub used_last: Option<MethodKind>,
    /// Why it is asked.
    pub why: WhyAsked,
    /// A method is not asked any more after too many failures in a row.
    pub is_locked: bool,
}

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

/// The outcome of a code.
#[derive(Clone, Debug)]
pub enum Verify {
    /// The sign-in is over: expired, cancelled, completed elsewhere, or the account changed.
    Over,
    /// Not accepted.
    Rejected {
        /// Why.
        why: CodeRejection,
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

/// What is known of a pending sign-in.
struct Loaded {
    row: sign_in::Model,
    sign_in: SignIn,
    account: account_entity::Model,
    facts: Facts,
}

impl Loaded {
    async fn find(db: &impl ConnectionTrait, token: &Token) -> Result<Option<Self>> {
        let Some(row) = store::find(db, token).await? else { return Ok(None) };
        let Some(account) = account::store::find(db, row.account_id).await? else { return Ok(None) };
        let facts = factor::store::facts(db, account.id, account.is_disabled).await?;
        Ok(Some(Self { sign_in: store::as_sign_in(&row)?, row, account, facts }))
    }

    fn step(&self, portal: &Portal) -> Step {
        flow::next(&self.sign_in, &self.facts, &portal.policy, portal.now())
    }

    const fn owner(&self) -> Owner {
        Owner { account_id: self.account.id, begun_by: self.row.id }
    }
}

/// The sign-in of a token while it is pending.
///
/// # Errors
/// When the database does not answer.
pub async fn find_view(portal: &Portal, token: &Token) -> Result<Option<View>> {
    let db = portal.db.read();
    let Some(loaded) = Loaded::find(db, token).await? else { return Ok(None) };
    let step = loaded.step(portal);
    let kinds = match &step {
        Step::Complete | Step::Refused => return Ok(None),
        Step::SecondFactor(kinds) => kinds.clone(),
        Step::Enrol | Step::NoMethod => Vec::new(),
    };
    let stored = factor::store::list(db, loaded.account.id).await?;
    let choices = kinds
        .into_iter()
        .map(|kind| MethodChoice {
            kind,
            names: stored
                .iter()
                .filter(|row| row.kind == kind.as_str())
                .map(|row| row.name.clone())
                .collect(),
        })
        .collect();
    // The browser says which row it was; only a row of this very account tells anything.
    let known = match loaded.row.known_browser_id {
        Some(id) => browser_entity::Entity::find_by_id(id).one(db).await?,
        None => None,
    }
    .filter(|row| row.account_id == loaded.account.id);
    let used_last = match &known {
        Some(row) => browser::flow::last_method(&browser::flow::proofs_of(&row.proofs)?),
        None => None,
    };
    Ok(Some(View {
        id: loaded.row.id,
        why: browser::flow::why_asked(known.as_ref(), portal.now(), &portal.policy),
        is_locked: loaded.facts.methods.iter().any(|method| method.is_disabled),
        account: loaded.account,
        step,
        choices,
        used_last,
    }))
}

/// Checks a code of an authenticator app.
///
/// # Errors
/// [`Error::Sealed`] when the stored secret does not open; the sign-in does not go on.
pub async fn verify_app_code(
    portal: &Portal,
    token: &Token,
    code: &Secret,
    is_remembered: bool,
    visitor: &Visitor,
) -> Result<Verify> {
    let kind = MethodKind::AuthenticatorApp;
    let Some(loaded) = Loaded::find(portal.db.read(), token).await? else { return Ok(Verify::Over) };
    match loaded.step(portal) {
        Step::SecondFactor(kinds) if kinds.contains(&kind) => {}
        _ => return Ok(Verify::Over),
    }
    let Some(code) = &authenticator_app::flow::normal_code(&code.0) else {
        return Ok(Verify::Rejected { why: CodeRejection::Malformed, tries_left: None });
    };
    let (account_id, sign_in_id) = (loaded.account.id, loaded.row.id);
    // Counted on its own, before the check: a roll-back below takes no count back.
    let counted = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let reservation = attempt::reserve_in(txn, account_id, kind, portal.now()).await?;
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
                if let Checked::Rejected(why) =
                    authenticator_app::verify(portal, txn, account_id, code).await?
                {
                    return rejected(txn, &loaded.row, why).await;
                }
                loaded.sign_in.proofs.push(Proof { factor: Factor::Method(kind), at: portal.now() });
                // A failure here gives the code back: nobody was let in with it.
                finish(portal, txn, &loaded, is_remembered, visitor).await.map(Verify::Opened)
            })
        })
        .await;
    match outcome {
        Err(Error::Forbidden) => Ok(Verify::Over),
        other => other,
    }
}

async fn rejected(txn: &impl ConnectionTrait, row: &sign_in::Model, why: CodeRejection) -> Result<Verify> {
    if row.failures >= MOST_FAILURES {
        store::turn(txn, row, SignInState::Ended).await?;
        return Ok(Verify::Ended);
    }
    Ok(Verify::Rejected { why, tries_left: u32::try_from(MOST_FAILURES - row.failures).ok() })
}

/// Completes a sign-in: [`Error::Forbidden`] when another request did, or when anything changed meanwhile.
async fn finish(
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

/// Ends a pending sign-in.
///
/// # Errors
/// When the database does not answer.
pub async fn cancel(portal: &Portal, token: &Token) -> Result<()> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                if let Some(row) = store::find(txn, token).await? {
                    store::turn(txn, &row, SignInState::Ended).await?;
                }
                Ok(())
            })
        })
        .await
}
