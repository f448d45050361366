//! Opening, finding, listing and ending browsers.

use super::{EndReason, flow, store};
use crate::{
    Error, Portal, Result, account,
    entity::{account as account_entity, browser},
    event::Event,
    sign_in::Completed,
    token::Token,
};
use postern_types::{UnixMs, page::BrowserRow, time::MINUTE_MS};
use sea_orm::{ActiveValue::Set, Condition, entity::prelude::*};

/// An access is written at most this often.
const ACCESS_GRAIN_MS: i64 = MINUTE_MS;
/// Longest address that is kept.
const MOST_ADDRESS: usize = 64;

/// Who knocks: what a request says about its browser.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// Network address.
    pub address: String,
    /// `User-Agent` header.
    pub user_agent: String,
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

/// "Firefox on Windows"; `None` when the header says nothing known.
fn label(user_agent: &str) -> Option<String> {
    let parsed = woothee::parser::Parser::new().parse(user_agent)?;
    let os = match parsed.os {
        os if os.starts_with("Windows") => "Windows",
        "Mac OSX" => "macOS",
        os => os,
    };
    match (parsed.name, os) {
        ("UNKNOWN", _) => None,
        (name, "UNKNOWN") => Some(name.to_owned()),
        (name, os) => Some(format!("{name} on {os}")),
    }
}

/// Opens a signed-in browser. Only the rules of sign-in can make a [`Completed`]. A browser that was signed in under
/// the same cookie, whoever it was, is ended: nobody inherits its proofs.
pub(crate) async fn open(
    portal: &Portal,
    txn: &impl ConnectionTrait,
    completed: Completed,
    is_remembered: bool,
    visitor: &Visitor,
) -> Result<(Token, Uuid)> {
    let now = portal.now();
    if let Some(token) = &visitor.browser {
        let same = Condition::all().add(browser::Column::TokenHash.eq(token.hash()));
        store::end_where(txn, same, EndReason::Replaced, now).await?;
    }
    let token = Token::generate(&*portal.rng)?;
    let id = portal.rng.id()?;
    let is_remembered = is_remembered && portal.policy.remember_days > 0;
    let row = browser::ActiveModel {
        id: Set(id),
        token_hash: Set(token.hash()),
        account_id: Set(completed.account_id()),
        proofs: Set(flow::proofs_text(completed.proofs())?),
        label: Set(label(&visitor.user_agent)),
        address: Set(visitor.address.chars().take(MOST_ADDRESS).collect()),
        is_remembered: Set(is_remembered),
        created_at: Set(now.0),
        last_access_at: Set(now.0),
        ended_at: Set(None),
        end_reason: Set(None),
    };
    browser::Entity::insert(row).exec_without_returning(txn).await?;
    if is_remembered {
        Event::BrowserRemembered.log(Some(completed.account_id()));
    }
    Ok((token, id))
}

/// Whether this visitor's browser is remembered for that account.
pub(crate) async fn is_remembered_for(portal: &Portal, account_id: Uuid, visitor: &Visitor) -> Result<bool> {
    let Some(token) = &visitor.browser else { return Ok(false) };
    let row = store::find_by_token(portal.db.read(), token.hash()).await?;
    Ok(row.is_some_and(|row| {
        row.account_id == account_id
            && row.is_remembered
            && flow::end_of(&row, portal.now(), &portal.policy).is_none()
    }))
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
    let is_access_noted = is_due && note_access(portal, browser.id, now, visitor).await;
    Ok(Some(SignedIn { browser, account, is_access_noted }))
}

/// Writes an access down: never backwards, and never for a browser that was ended meanwhile. A database too busy to
/// take it does not shut the person out; the next access is noted instead.
async fn note_access(portal: &Portal, id: Uuid, now: UnixMs, visitor: &Visitor) -> bool {
    let address = &visitor.address.chars().take(MOST_ADDRESS).collect::<String>();
    let noted = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let access = browser::Entity::update_many()
                    .col_expr(browser::Column::LastAccessAt, Expr::value(now.0))
                    .col_expr(browser::Column::Address, Expr::value(address))
                    .filter(browser::Column::Id.eq(id))
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
pub async fn sign_out(portal: &Portal, token: &Token) -> Result<()> {
    let same = &Condition::all().add(browser::Column::TokenHash.eq(token.hash()));
    portal
        .db
        .write(|txn, _| {
            Box::pin(
                async move { store::end_where(txn, same.clone(), EndReason::SignedOut, portal.now()).await },
            )
        })
        .await?;
    Ok(())
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
pub async fn end(portal: &Portal, account_id: Uuid, id: Uuid) -> Result<()> {
    let which =
        &Condition::all().add(browser::Column::AccountId.eq(account_id)).add(browser::Column::Id.eq(id));
    let count = portal
        .db
        .write(|txn, _| {
            Box::pin(
                async move { store::end_where(txn, which.clone(), EndReason::Owner, portal.now()).await },
            )
        })
        .await?;
    if count == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Ends all browsers of the account but `this`. Says how many.
///
/// # Errors
/// When the database does not answer.
pub async fn end_others(portal: &Portal, account_id: Uuid, this: Uuid) -> Result<u64> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                store::end_all(txn, account_id, Some(this), EndReason::Owner, portal.now()).await
            })
        })
        .await
}
