//! Checking codes, listing apps.

use super::flow::{self, Judgement};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    db::Txn,
    entity::{authenticator_app, second_factor},
    factor::{Checked, attempt, store},
    sealer::Place,
};
use postern_types::{EventKind, MethodKind, Rejection, page::MethodRow};
use sea_orm::entity::prelude::*;

const KIND: MethodKind = MethodKind::AuthenticatorApp;
/// Apps of an account.
pub const MOST_APPS: usize = 5;

/// Where the secret of an app is sealed.
pub(super) const fn place(row: Uuid, owner: Uuid) -> Place {
    Place { table: "authenticator_app", column: "secret", row, owner }
}

/// Checks a normalised code against every app of the account and uses it up. The try must have been counted.
pub(crate) async fn verify(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account_id: Uuid,
    code: &str,
) -> Result<Checked> {
    let now = portal.now();
    let event = |kind| Entry::of(kind, account_id).method(KIND);
    let mut rejection = Rejection::Wrong;
    for (factor, app) in apps(txn, account_id).await? {
        let Ok(secret) = portal.sealer.open(&place(app.id, account_id), &app.secret) else {
            audit::record(portal, txn, origin, event(EventKind::SealBroken).subject(factor.name)).await?;
            return Ok(Checked::Broken("authenticator_app"));
        };
        match flow::judge(&secret, code, now, portal.policy.app_skew_steps, app.last_step)? {
            Judgement::Matches { step } if use_up(txn, app.id, step).await? => {
                store::mark_used(txn, factor.id, now).await?;
                attempt::succeeded(txn, account_id, KIND).await?;
                audit::record(portal, txn, origin, event(EventKind::MethodOk).subject(factor.name)).await?;
                return Ok(Checked::Accepted);
            }
            // Another request was quicker.
            Judgement::Matches { .. } => {
                rejection = Rejection::AlreadyUsed { next_in_s: flow::next_step_in_s(now) };
            }
            Judgement::Rejected(Rejection::Wrong) => {}
            Judgement::Rejected(other) => rejection = other,
        }
        if app.last_step > flow::step_at(now) + 1 {
            audit::record(portal, txn, origin, event(EventKind::ClockJump)).await?;
        }
    }
    let kind = match rejection {
        Rejection::AlreadyUsed { .. } => EventKind::MethodReplay,
        _ => EventKind::MethodFail,
    };
    audit::record(portal, txn, origin, event(kind)).await?;
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

/// The apps of an account, oldest first.
pub(super) async fn apps(
    db: &impl ConnectionTrait,
    account_id: Uuid,
) -> Result<Vec<(second_factor::Model, authenticator_app::Model)>> {
    let factors = store::of_kind(db, account_id, KIND).await?;
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
pub async fn list(portal: &Portal, account_id: Uuid) -> Result<Vec<MethodRow>> {
    let apps = apps(portal.db.read(), account_id).await?;
    Ok(apps.into_iter().map(|(factor, _)| factor.into()).collect())
}
