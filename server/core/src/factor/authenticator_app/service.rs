//! Checking codes, listing and removing apps.

use super::flow::{self, Judgement};
use crate::{
    Error, Portal, Result, browser,
    entity::{authenticator_app, second_factor},
    event::Event,
    factor::{
        attempt::{self, Reservation},
        store,
    },
    policy::SecondFactorRule,
    sealer::Place,
    sign_in,
};
use postern_types::{CodeRejection, MethodKind, UnixMs, form::Secret, page::AppRow};
use sea_orm::entity::prelude::*;

/// Where the secret of an app is sealed.
pub(super) const fn place(row: Uuid, owner: Uuid) -> Place {
    Place { table: "authenticator_app", column: "secret", row, owner }
}

/// The outcome of checking a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Checked {
    /// Accepted, and used up.
    Accepted,
    /// Not accepted.
    Rejected(CodeRejection),
}

/// Checks a normalised code against every app of the account and uses it up. The try must have been counted.
pub(crate) async fn verify(
    portal: &Portal,
    txn: &impl ConnectionTrait,
    account_id: Uuid,
    code: &str,
) -> Result<Checked> {
    let now = portal.now();
    let mut rejection = CodeRejection::Wrong;
    for (factor, app) in apps(txn, account_id).await? {
        let secret = portal.sealer.open(&place(app.id, account_id), &app.secret).inspect_err(|_| {
            Event::SealBroken.log(Some(account_id));
        })?;
        match flow::judge(&secret, code, now, portal.policy.app_skew_steps, app.last_step)? {
            Judgement::Matches { step } if use_up(txn, app.id, step).await? => {
                mark_used(txn, factor.id, now).await?;
                attempt::succeeded(txn, account_id, MethodKind::AuthenticatorApp).await?;
                Event::MethodOk.log(Some(account_id));
                return Ok(Checked::Accepted);
            }
            // Another request was quicker.
            Judgement::Matches { .. } => {
                rejection = CodeRejection::AlreadyUsed { next_in_s: flow::next_step_in_s(now) };
            }
            Judgement::Rejected(CodeRejection::Wrong) => {}
            Judgement::Rejected(other) => rejection = other,
        }
        if app.last_step > flow::step_at(now) + 1 {
            Event::ClockJump.log(Some(account_id));
        }
    }
    match rejection {
        CodeRejection::AlreadyUsed { .. } => Event::MethodReplay,
        _ => Event::MethodFail,
    }
    .log(Some(account_id));
    Ok(Checked::Rejected(rejection))
}

/// A code is used by the one statement that also checks that it was not (RFC 6238 section 5.2).
async fn use_up(txn: &impl ConnectionTrait, id: Uuid, step: i64) -> Result<bool> {
    let done = authenticator_app::Entity::update_many()
        .col_expr(authenticator_app::Column::LastStep, Expr::value(step))
        .filter(authenticator_app::Column::Id.eq(id))
        .filter(authenticator_app::Column::LastStep.lt(step))
        .exec(txn)
        .await?;
    Ok(done.rows_affected == 1)
}

async fn mark_used(txn: &impl ConnectionTrait, id: Uuid, now: UnixMs) -> Result<()> {
    second_factor::Entity::update_many()
        .col_expr(second_factor::Column::LastUsedAt, Expr::value(now.0))
        .filter(second_factor::Column::Id.eq(id))
        .exec(txn)
        .await?;
    Ok(())
}

/// The apps of an account, oldest first.
pub(super) async fn apps(
    db: &impl ConnectionTrait,
    account_id: Uuid,
) -> Result<Vec<(second_factor::Model, authenticator_app::Model)>> {
    let factors: Vec<_> = store::list(db, account_id)
        .await?
        .into_iter()
        .filter(|row| MethodKind::parse(&row.kind) == Some(MethodKind::AuthenticatorApp))
        .collect();
    let mut apps = Vec::with_capacity(factors.len());
    for factor in factors {
        let app = authenticator_app::Entity::find_by_id(factor.id).one(db).await?;
        apps.push((factor, app.ok_or_else(|| Error::Internal("an app without its secret".to_owned()))?));
    }
    Ok(apps)
}

/// The apps of an account for its Login panel.
///
/// # Errors
/// When the database does not answer.
pub async fn list(portal: &Portal, account_id: Uuid) -> Result<Vec<AppRow>> {
    let apps = apps(portal.db.read(), account_id).await?;
    Ok(apps
        .into_iter()
        .map(|(factor, _)| AppRow {
            id: factor.id.to_string(),
            name: factor.name,
            created_at: UnixMs(factor.created_at),
            last_used_at: factor.last_used_at.map(UnixMs),
        })
        .collect())
}

/// The outcome of removing an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remove {
    /// Removed; all other browsers of the account are ended.
    Done {
        /// Its name.
        name: String,
    },
    /// The code was not accepted; nothing was removed.
    Rejected {
        /// Why.
        why: CodeRejection,
        /// Tries left before the method has to wait.
        tries_left: Option<u32>,
    },
    /// No try is possible before this time.
    Blocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// Too many failures in a row: no code is checked any more.
    Disabled,
    /// The policy requires a second factor, and this is the last one.
    LastOne,
}

/// Removes an app of the account. Asks for a code of it (or of another app of the account): a signed-in browser alone
/// must not be enough to take the protection away.
///
/// # Errors
/// [`Error::NotFound`] when the account has no such app.
pub async fn remove(
    portal: &Portal,
    account_id: Uuid,
    browser_id: Uuid,
    app_id: Uuid,
    code: &Secret,
) -> Result<Remove> {
    let kind = MethodKind::AuthenticatorApp;
    let methods = store::list(portal.db.read(), account_id).await?;
    if !methods.iter().any(|row| row.id == app_id && row.kind == kind.as_str()) {
        return Err(Error::NotFound);
    }
    if methods.len() == 1 && portal.policy.second_factor == SecondFactorRule::Required {
        return Ok(Remove::LastOne);
    }
    let Some(code) = &flow::normal_code(&code.0) else {
        return Ok(Remove::Rejected { why: CodeRejection::Malformed, tries_left: None });
    };
    let left = match attempt::reserve(portal, account_id, kind).await? {
        Reservation::Blocked { until } => return Ok(Remove::Blocked { until }),
        Reservation::Disabled => return Ok(Remove::Disabled),
        Reservation::Counted { left } => left,
    };
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                if let Checked::Rejected(why) = verify(portal, txn, account_id, code).await? {
                    return Ok(Remove::Rejected { why, tries_left: Some(left) });
                }
                let Some(row) = second_factor::Entity::find_by_id(app_id).one(txn).await? else {
                    return Err(Error::NotFound);
                };
                second_factor::Entity::delete_by_id(app_id).exec(txn).await?;
                let why = browser::EndReason::AccountChanged;
                browser::store::end_all(txn, account_id, Some(browser_id), why, portal.now()).await?;
                sign_in::store::end_all(txn, account_id).await?;
                Event::MethodRemove.log(Some(account_id));
                Ok(Remove::Done { name: row.name })
            })
        })
        .await
}
