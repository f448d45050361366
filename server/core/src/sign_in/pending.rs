//! A pending sign-in: loading it, showing it, giving it up.

use super::{
    flow::{self, Facts, SignIn, SignInState, Step},
    store,
};
use crate::{
    Error, Portal, Result, account, browser,
    db::Txn,
    entity::{account as account_entity, browser as browser_entity, sign_in},
    factor::{self, Owner},
    mail,
    policy::{self, Policy},
    sso,
    token::Token,
};
use postern_types::{
    MethodKind,
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

/// What is known of a pending sign-in.
pub(super) struct Loaded {
    pub(super) row: sign_in::Model,
    pub(super) sign_in: SignIn,
    pub(super) account: account_entity::Model,
    pub(super) facts: Facts,
    pub(super) policy: Policy,
}

impl Loaded {
    /// The sign-in of a token, with its account locked: whoever changes the account waits, or was waited for.
    pub(super) async fn lock(portal: &Portal, txn: &Txn, token: &Token) -> Result<Option<Self>> {
        let Some(row) = store::find(txn, token).await? else { return Ok(None) };
        match factor::store::lock(txn, row.account_id).await {
            Ok(_) => Self::find(portal, txn, token).await,
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(super) async fn find(
        portal: &Portal,
        db: &impl ConnectionTrait,
        token: &Token,
    ) -> Result<Option<Self>> {
        let Some(row) = store::find(db, token).await? else { return Ok(None) };
        let Some(account) = account::store::find(db, row.account_id).await? else { return Ok(None) };
        let facts = factor::store::facts(portal, db, &account).await?;
        let policy = policy::of(portal, db, account.id).await?;
        let vouched = sso::store::vouched(portal, db, row.identity_id).await?;
        Ok(Some(Self { sign_in: store::as_sign_in(&row, vouched)?, row, account, facts, policy }))
    }

    pub(super) fn step(&self, portal: &Portal) -> Step {
        flow::next(&self.sign_in, &self.facts, &self.policy, portal.now())
    }

    pub(super) const fn owner(&self) -> Owner {
        Owner { account_id: self.account.id, begun_by: self.row.id }
    }
}

/// The sign-in of a token while it is pending.
///
/// # Errors
/// When the database does not answer.
pub async fn find_view(portal: &Portal, token: &Token) -> Result<Option<View>> {
    let db = portal.db.read();
    let Some(loaded) = Loaded::find(portal, db, token).await? else { return Ok(None) };
    let step = loaded.step(portal);
    let kinds = match &step {
        Step::Complete | Step::Refused => return Ok(None),
        Step::SecondFactor(kinds) => kinds.clone(),
        Step::Enrol(_) | Step::Offer(_) | Step::NoMethod => Vec::new(),
    };
    let stored = factor::store::list(db, loaded.account.id).await?;
    let choices =
        kinds
            .into_iter()
            .map(|kind| MethodChoice {
                kind,
                names: stored
                    .iter()
                    .filter(|row| row.kind == kind.as_str())
                    // Who knows the password alone learns no address.
                    .map(|row| {
                        if kind == MethodKind::EmailCode { mail::hidden(&row.name) } else { row.name.clone() }
                    })
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
