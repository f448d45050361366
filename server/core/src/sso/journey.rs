//! People on their way to a provider and back: each way is good for once, in the browser that it was begun in.

use crate::{Error, Portal, Result, entity::journey, sealer::Place, token::Token};
use postern_types::{UnixMs, time::MINUTE_MS};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How long it may take.
const LIFE_MS: i64 = 10 * MINUTE_MS;

/// What somebody was sent for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Errand {
    /// To sign in, and go there afterwards.
    SignIn {
        /// A checked address.
        to: String,
    },
    /// To link an account, for which a fresh proof was shown.
    Link {
        /// The account.
        account_id: Uuid,
        /// The browser it is signed in with.
        browser_id: Uuid,
    },
    /// To see what arrives.
    Try {
        /// Who tries it.
        account_id: Uuid,
        /// The browser they are signed in with.
        browser_id: Uuid,
    },
}

/// What the answer of a provider is checked against.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What for.
    pub errand: Errand,
    /// Comes back inside the ID token (OpenID Connect Core section 3.1.2.1).
    pub nonce: String,
    /// Is shown when the code is redeemed (RFC 7636).
    pub verifier: String,
}

impl std::fmt::Debug for Plan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Plan({:?})", self.errand)
    }
}

/// Somebody sets out.
#[derive(Clone, Debug)]
pub struct Departure {
    /// Comes back in the address (RFC 6749 section 4.1.2).
    pub state: Token,
    /// What the answer is checked against.
    pub plan: Plan,
}

const fn place(id: Uuid, provider_id: Uuid) -> Place {
    Place { table: "journey", column: "sealed", row: id, owner: provider_id }
}

/// Sends somebody to a provider; `visitor` is what their browser alone has.
///
/// # Errors
/// When the database does not answer.
pub async fn set_out(
    portal: &Portal,
    provider_id: Uuid,
    visitor: &Token,
    errand: Errand,
) -> Result<Departure> {
    let secret = || Token::generate(&*portal.rng);
    let plan = Plan { errand, nonce: secret()?.expose().to_owned(), verifier: secret()?.expose().to_owned() };
    let departure = Departure { state: secret()?, plan };
    let id = portal.rng.id()?;
    let json = serde_json::to_vec(&departure.plan).map_err(|error| Error::Internal(error.to_string()))?;
    let row = &journey::Model {
        id,
        state_hash: departure.state.hash(),
        visitor_hash: visitor.hash(),
        provider_id,
        sealed: portal.sealer.seal(&*portal.rng, &place(id, provider_id), &json)?,
        expires_at: portal.now().plus_ms(LIFE_MS).0,
    };
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let row = journey::ActiveModel::from(row.clone()).reset_all();
                journey::Entity::insert(row).exec_without_returning(txn).await?;
                Ok(())
            })
        })
        .await?;
    Ok(departure)
}

/// The way that `state` names, while it is under way in this browser.
async fn find(
    portal: &Portal,
    db: &impl ConnectionTrait,
    provider_id: Uuid,
    visitor: &Token,
    state: &Token,
) -> Result<Option<(Uuid, Plan)>> {
    let row = journey::Entity::find()
        .filter(journey::Column::StateHash.eq(state.hash()))
        .filter(journey::Column::VisitorHash.eq(visitor.hash()))
        .filter(journey::Column::ProviderId.eq(provider_id))
        .filter(journey::Column::ExpiresAt.gt(portal.now().0))
        .one(db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let json = portal.sealer.open(&place(row.id, provider_id), &row.sealed)?;
    let plan = serde_json::from_slice(&json).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(Some((row.id, plan)))
}

/// What somebody is on the way for.
///
/// # Errors
/// When the database does not answer.
pub async fn look(
    portal: &Portal,
    provider_id: Uuid,
    visitor: &Token,
    state: &Token,
) -> Result<Option<Errand>> {
    let found = find(portal, portal.db.read(), provider_id, visitor, state).await?;
    Ok(found.map(|(_, plan)| plan.errand))
}

/// Takes the way that `state` names, so that nobody comes back by it twice. `None` where it is over, was begun in another
/// browser, or led to another provider (mix-up, RFC 9700 section 4.4).
///
/// # Errors
/// When the database does not answer.
pub async fn come_back(
    portal: &Portal,
    provider_id: Uuid,
    visitor: &Token,
    state: &Token,
) -> Result<Option<Plan>> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let Some((id, plan)) = find(portal, txn, provider_id, visitor, state).await? else {
                    return Ok(None);
                };
                let done = journey::Entity::delete_by_id(id).exec(txn).await?;
                Ok((done.rows_affected == 1).then_some(plan))
            })
        })
        .await
}

/// Forgets who never came back.
pub(crate) async fn forget_expired(txn: &impl ConnectionTrait, now: UnixMs) -> Result<()> {
    journey::Entity::delete_many().filter(journey::Column::ExpiresAt.lte(now.0)).exec(txn).await?;
    Ok(())
}
