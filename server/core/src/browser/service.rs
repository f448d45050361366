//! Opening, finding, listing and ending browsers.

use super::{EndReason, flow, store};
use crate::{
    Error, Portal, Result, account,
    audit::{self, Entry, Origin},
    db::Txn,
    entity::{account as account_entity, browser},
    sign_in::Completed,
    token::Token,
};
use postern_types::{EventKind, Proof, UnixMs, page::BrowserRow, time::MINUTE_MS};
use sea_orm::{ActiveValue::Set, Condition, entity::prelude::*};

/// An access is written at most this often.
pub(crate) const ACCESS_GRAIN_MS: i64 = MINUTE_MS;

/// Who knocks: what a request says about its browser.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// Where the request comes from.
    pub origin: Origin,
    /// Token of the browser cookie, if it has one.
    pub browser: Option<Token>,
    /// Token of the sign-in cookie, if it has one.
    pub sign_in: Option<Token>,
    /// The browser's row at its last sign-in, as the browser says; good for hints only.
    pub known: Option<Uuid>,
}

/// A signed-in browser and its account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The browser.
    pub browser: browser::Model,
    /// Who is signed in.
    pub account: account_entity::Model,
    /// Whether this access was written down, which happens once a minute: the time to renew the cookie.
    pub is_access_noted: bool,
}

/// Somebody who is signed in, doing something.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Whose account it is.
    pub account_id: Uuid,
    /// The browser it is done in.
    pub browser_id: Uuid,
    /// What was shown in that browser.
    pub proofs: Vec<Proof>,
    /// Where the request comes from.
    pub origin: Origin,
}

impl SignedIn {
    /// The person of this browser as the one who does something.
    ///
    /// # Errors
    /// When the stored proofs are of a shape this version does not know.
    pub fn caller(&self, visitor: &Visitor) -> Result<Caller> {
        Ok(Caller {
            account_id: self.account.id,
            browser_id: self.browser.id,
            proofs: flow::proofs_of(&self.browser.proofs)?,
            origin: visitor.origin.clone().by(self.account.id),
        })
    }
}

/// Opens a signed-in browser. Only the rules of sign-in can make a [`Completed`]. A browser that was signed in under
/// the same cookie, whoever it was, is ended: nobody inherits its proofs.
pub(crate) async fn open(
    portal: &Portal,
    txn: &Txn,
    completed: Completed,
    is_remembered: bool,
    visitor: &Visitor,
) -> Result<(Token, Uuid)> {
    let now = portal.now();
    let account_id = completed.account_id();
    if let Some(token) = &visitor.browser {
        let same = store::with_token(token.hash());
        store::end_where(portal, txn, &visitor.origin, same, EndReason::Replaced).await?;
    }
    let token = Token::generate(&*portal.rng)?;
    let id = portal.rng.id()?;
    let row = browser::ActiveModel {
        id: Set(id),
        token_hash: Set(token.hash()),
        next_token_hash: Set(None),
        next_proofs: Set(None),
        account_id: Set(account_id),
        proofs: Set(flow::proofs_text(completed.proofs())?),
        label: Set(visitor.origin.browser.clone()),
        address: Set(visitor.origin.address.clone()),
        is_remembered: Set(is_remembered),
        created_at: Set(now.0),
        last_access_at: Set(now.0),
        managing_at: Set(None),
        ended_at: Set(None),
        end_reason: Set(None),
        identity_id: Set(completed.identity_id()),
    };
    browser::Entity::insert(row).exec_without_returning(txn).await?;
    if is_remembered {
        let entry =
            Entry::of(EventKind::BrowserRemembered, account_id).subject(visitor.origin.browser.clone());
        audit::record(portal, txn, &visitor.origin, entry).await?;
    }
    Ok((token, id))
}

/// This visitor's browser, if it is remembered for that account.
pub(crate) async fn remembered_for(
    portal: &Portal,
    account_id: Uuid,
    visitor: &Visitor,
) -> Result<Option<Uuid>> {
    let Some(token) = &visitor.browser else { return Ok(None) };
    let row = store::find_by_token(portal.db.read(), token.hash()).await?;
    let is_remembered = |row: &browser::Model| {
        row.account_id == account_id
            && row.is_remembered
            && flow::end_of(row, portal.now(), &portal.policy).is_none()
    };
    Ok(row.filter(is_remembered).map(|row| row.id))
}

/// The signed-in browser of this visitor, its access noted. `None` for anything else: no cookie, garbage, expired,
/// ended, account disabled.
///
/// # Errors
/// When the database does not answer.
pub async fn find_signed_in(portal: &Portal, visitor: &Visitor) -> Result<Option<SignedIn>> {
    let Some(token) = &visitor.browser else { return Ok(None) };
    let Some(browser) = store::find_by_token(portal.db.read(), token.hash()).await? else { return Ok(None) };
    let now = portal.now();
    if flow::end_of(&browser, now, &portal.policy).is_some() {
        return Ok(None);
    }
    let Some(account) = account::store::find(portal.db.read(), browser.account_id).await? else {
        return Ok(None);
    };
    if account.is_disabled {
        return Ok(None);
    }
    let is_due = now.ms_since(UnixMs(browser.last_access_at)) >= ACCESS_GRAIN_MS;
    let is_raised = browser.next_token_hash == Some(token.hash());
    let is_access_noted = (is_due || is_raised) && note_access(portal, &browser, is_raised, visitor).await;
    Ok(Some(SignedIn { browser, account, is_access_noted: is_access_noted && is_due }))
}

/// Writes an access down: never backwards, and never for a browser that was ended meanwhile. A database too busy to
/// take it does not shut the person out; the next access is noted instead.
async fn note_access(portal: &Portal, row: &browser::Model, is_raised: bool, visitor: &Visitor) -> bool {
    let now = portal.now();
    let noted = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                if is_raised {
                    store::promote(txn, row).await?;
                }
                let access = browser::Entity::update_many()
                    .col_expr(browser::Column::LastAccessAt, Expr::value(now.0))
                    .col_expr(browser::Column::Address, Expr::value(visitor.origin.address.as_str()))
                    .filter(browser::Column::Id.eq(row.id))
                    .filter(browser::Column::EndedAt.is_null())
                    .filter(browser::Column::LastAccessAt.lt(now.0));
                Ok(access.exec(txn).await?.rows_affected == 1)
            })
        })
        .await;
    noted.unwrap_or_else(|error| {
        tracing::warn!(%error, "an access was not noted");
        false
    })
}

/// Signs a browser out.
///
/// # Errors
/// When the database does not answer.
pub async fn sign_out(portal: &Portal, token: &Token, origin: &Origin) -> Result<()> {
    end_where(portal, origin, &store::with_token(token.hash()), EndReason::SignedOut).await.map(|_| ())
}

async fn end_where(portal: &Portal, origin: &Origin, which: &Condition, why: EndReason) -> Result<u64> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move { store::end_where(portal, txn, origin, which.clone(), why).await })
        })
        .await
}

/// The signed-in browsers of an account: `this` first, then by last access.
///
/// # Errors
/// When the database does not answer.
pub async fn list(portal: &Portal, account_id: Uuid, this: Uuid) -> Result<Vec<BrowserRow>> {
    let now = portal.now();
    let mut rows: Vec<_> = browser::Entity::find()
        .filter(browser::Column::AccountId.eq(account_id))
        .filter(browser::Column::EndedAt.is_null())
        .all(portal.db.read())
        .await?
        .into_iter()
        .filter(|row| flow::end_of(row, now, &portal.policy).is_none())
        .map(|row| BrowserRow {
            id: row.id.to_string(),
            until: flow::lasts_until(&row, &portal.policy),
            created_at: UnixMs(row.created_at),
            last_access_at: UnixMs(row.last_access_at),
            is_remembered: row.is_remembered,
            is_this: row.id == this,
            label: row.label,
            address: row.address,
        })
        .collect();
    rows.sort_by_key(|row| (!row.is_this, std::cmp::Reverse(row.last_access_at)));
    Ok(rows)
}

/// Ends one browser of the account.
///
/// # Errors
/// [`Error::NotFound`] when the account has no such browser signed in.
pub async fn end(portal: &Portal, caller: &Caller, id: Uuid) -> Result<()> {
    let account_id = caller.account_id;
    let which =
        Condition::all().add(browser::Column::AccountId.eq(account_id)).add(browser::Column::Id.eq(id));
    let count = end_where(portal, &caller.origin, &which, EndReason::Owner).await?;
    if count == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Ends all browsers of the account but the caller's. Says how many.
///
/// # Errors
/// When the database does not answer.
pub async fn end_others(portal: &Portal, caller: &Caller) -> Result<u64> {
    let which = Condition::all()
        .add(browser::Column::AccountId.eq(caller.account_id))
        .add(browser::Column::Id.ne(caller.browser_id));
    end_where(portal, &caller.origin, &which, EndReason::Owner).await
}
