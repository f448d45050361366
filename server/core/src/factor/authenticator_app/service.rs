//! Checking codes, listing and removing apps.

use super::flow::{self, Judgement};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    browser::{self, Caller},
    db::Txn,
    entity::{authenticator_app, second_factor},
    factor::{Checked, attempt, store},
    policy::SecondFactorRule,
    sealer::Place,
    sign_in,
};
use postern_types::{CodeRejection, EventKind, MethodKind, UnixMs, page::AppRow};
use sea_orm::{ActiveValue::Set, entity::prelude::*};

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
    let mut rejection = CodeRejection::Wrong;
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
                rejection = CodeRejection::AlreadyUsed { next_in_s: flow::next_step_in_s(now) };
            }
            Judgement::Rejected(CodeRejection::Wrong) => {}
            Judgement::Rejected(other) => rejection = other,
        }
        if app.last_step > flow::step_at(now) + 1 {
            audit::record(portal, txn, origin, event(EventKind::ClockJump)).await?;
        }
    }
    let kind = match rejection {
        CodeRejection::AlreadyUsed { .. } => EventKind::MethodReplay,
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

/// Gives an app another name; the new name was checked.
pub(crate) async fn rename(portal: &Portal, txn: &Txn, caller: &Caller, id: Uuid, name: &str) -> Result<()> {
    let old = find(txn, caller.account_id, id).await?;
    let change = second_factor::ActiveModel { id: Set(id), name: Set(name.to_owned()), ..Default::default() };
    second_factor::Entity::update(change).exec(txn).await?;
    let entry = Entry::of(EventKind::MethodRenamed, caller.account_id).method(KIND).subject(old.name);
    audit::record(portal, txn, &caller.origin, entry).await
}

/// The outcome of removing an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Remove {
    /// Removed; all other browsers of the account are ended.
    Done {
        /// Its name.
        name: String,
    },
    /// The policy requires a second factor, and this is the last one.
    LastOne,
}

/// Removes an app. The methods of the account must be locked, and the proof for it checked.
pub(crate) async fn remove(portal: &Portal, txn: &Txn, caller: &Caller, id: Uuid) -> Result<Remove> {
    let account_id = caller.account_id;
    let row = find(txn, account_id, id).await?;
    let methods = store::list(txn, account_id).await?;
    let is_last = methods.iter().filter(|method| !store::is_backup(method)).count() == 1;
    if is_last && portal.policy.second_factor == SecondFactorRule::Required {
        return Ok(Remove::LastOne);
    }
    store::remove(txn, &row).await?;
    let entry = Entry::of(EventKind::MethodRemoved, account_id).method(KIND).subject(row.name.clone());
    audit::record(portal, txn, &caller.origin, entry).await?;
    let why = browser::EndReason::AccountChanged;
    browser::store::end_all(portal, txn, &caller.origin, account_id, Some(caller.browser_id), why).await?;
    sign_in::store::end_all(txn, account_id).await?;
    Ok(Remove::Done { name: row.name })
}

/// The app of that id; of somebody else it is as if it did not exist.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    account_id: Uuid,
    id: Uuid,
) -> Result<second_factor::Model> {
    second_factor::Entity::find_by_id(id)
        .filter(second_factor::Column::AccountId.eq(account_id))
        .filter(second_factor::Column::Kind.eq(KIND.as_str()))
        .one(db)
        .await?
        .ok_or(Error::NotFound)
}
