//! Work on many accounts. A job is a list of rows; a worker does one after another, each in a transaction of its own that
//! also writes down what became of it. So a row is done once, whatever dies meanwhile, and any node goes on where another
//! stopped. Whoever wanted it must still be allowed to at each row.

use super::{Act, Acted, Bulk, NewUser, act::perform_in};
use crate::{
    Error, Portal, Result,
    audit::{self, Actor, Entry, Origin},
    db::Txn,
    entity::{account, job, job_row},
};
use postern_types::{
    EventKind, Refusal, UnixMs,
    people::{BulkKind, JobKind, JobPage, JobRow, Outcome},
    time::{DAY_MS, MINUTE_MS},
};
use sea_orm::{ActiveValue::Set, Condition, ExprTrait, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// How long a node has a job to itself; it says so again with every row.
const CLAIM_MS: i64 = MINUTE_MS;
/// How long jobs are kept.
const KEEP_MS: i64 = DAY_MS;
/// Rows that a page shows.
const MOST_SHOWN: u64 = 500;
/// Accounts that can be selected at a time.
const MOST_SELECTED: usize = 500;
/// Rows that are written by one statement.
const INSERTED: usize = 200;

/// What a job does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum What {
    Bulk(Bulk),
    Import { is_invited: bool },
}

/// A line of an import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct NewLine {
    pub(super) user: NewUser,
    pub(super) groups: Vec<Uuid>,
}

fn text(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::Internal(error.to_string()))
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::Internal(format!("stored job: {error}")))
}

async fn insert(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    what: &What,
    rows: Vec<(i32, String, String)>,
    is_started: bool,
) -> Result<Uuid> {
    let Actor::Account(account_id) = origin.actor else { return Err(Error::Forbidden) };
    let (id, now) = (portal.rng.id()?, portal.now().0);
    let row = job::ActiveModel {
        id: Set(id),
        account_id: Set(account_id),
        what: Set(text(what)?),
        origin: Set(text(origin)?),
        total: Set(i32::try_from(rows.len()).unwrap_or(i32::MAX)),
        done: Set(0),
        failed: Set(0),
        created_at: Set(now),
        started_at: Set(is_started.then_some(now)),
        finished_at: Set(None),
        claimed_until: Set(0),
    };
    job::Entity::insert(row).exec_without_returning(txn).await?;
    let mut rows = rows.into_iter().map(|(number, label, payload)| job_row::ActiveModel {
        job_id: Set(id),
        number: Set(number),
        label: Set(label),
        payload: Set(payload),
        outcome: Set(None),
    });
    loop {
        let some: Vec<_> = rows.by_ref().take(INSERTED).collect();
        if some.is_empty() {
            break;
        }
        job_row::Entity::insert_many(some).exec_without_returning(txn).await?;
    }
    Ok(id)
}

async fn record_start(portal: &Portal, txn: &Txn, origin: &Origin, what: &What, total: usize) -> Result<()> {
    let name = match what {
        What::Bulk(bulk) => kind_of(*bulk).0.as_str(),
        What::Import { .. } => "import",
    };
    let entry = Entry::of(EventKind::JobStarted, None).subject(name.to_owned()).note(&total.to_string());
    audit::record(portal, txn, origin, entry).await?;
    txn.wake_jobs();
    Ok(())
}

/// Begins to do something to many accounts.
pub(super) async fn begin_bulk(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    bulk: Bulk,
    accounts: &[Uuid],
) -> Result<Acted> {
    let selected: Vec<Uuid> = accounts.iter().copied().take(MOST_SELECTED).collect();
    let found = account::Entity::find()
        .filter(account::Column::Id.is_in(selected))
        .order_by_asc(account::Column::DisplayKey)
        .all(txn)
        .await?;
    let rows = found
        .iter()
        .zip(1..)
        .map(|(account, number)| Ok((number, account.display_name.clone(), text(&account.id)?)));
    let rows = rows.collect::<Result<Vec<_>>>()?;
    let (what, total) = (What::Bulk(bulk), rows.len());
    let id = insert(portal, txn, origin, &what, rows, true).await?;
    record_start(portal, txn, origin, &what, total).await?;
    Ok(Acted::JobStarted(id))
}

/// Keeps the lines of a file that was found good, until somebody says that they shall be done.
pub(super) async fn propose_import(
    portal: &Portal,
    origin: &Origin,
    lines: &[(u32, NewLine)],
    is_invited: bool,
) -> Result<Uuid> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let rows = lines.iter().map(|(number, line)| {
                    let number = i32::try_from(*number).unwrap_or(i32::MAX);
                    Ok((number, line.user.display_name.clone(), text(line)?))
                });
                let rows = rows.collect::<Result<Vec<_>>>()?;
                insert(portal, txn, origin, &What::Import { is_invited }, rows, false).await
            })
        })
        .await
}

/// The job of that id, if it is this person's.
async fn load(db: &impl ConnectionTrait, origin: &Origin, id: Uuid) -> Result<job::Model> {
    let job = job::Entity::find_by_id(id).one(db).await?;
    job.filter(|job| origin.actor == Actor::Account(job.account_id)).ok_or(Error::NotFound)
}

/// Whether it is an import of this person's that was not begun yet.
pub(super) async fn check_proposal(db: &impl ConnectionTrait, origin: &Origin, id: Uuid) -> Result<()> {
    let job = load(db, origin, id).await?;
    if job.started_at.is_none() { Ok(()) } else { Err(Error::NotFound) }
}

/// Begins an import. Of two requests one does.
pub(super) async fn begin_import(portal: &Portal, txn: &Txn, origin: &Origin, id: Uuid) -> Result<Acted> {
    let job = load(txn, origin, id).await?;
    let begun = job::Entity::update_many()
        .col_expr(job::Column::StartedAt, Expr::value(portal.now().0))
        .col_expr(job::Column::Origin, Expr::value(text(origin)?))
        .filter(job::Column::Id.eq(id))
        .filter(job::Column::StartedAt.is_null())
        .exec(txn)
        .await?;
    if begun.rows_affected == 1 {
        record_start(portal, txn, origin, &read(&job.what)?, usize::try_from(job.total).unwrap_or(0)).await?;
    }
    Ok(Acted::JobStarted(id))
}

fn kind_of(bulk: Bulk) -> (BulkKind, Option<Uuid>) {
    match bulk {
        Bulk::Disable => (BulkKind::Disable, None),
        Bulk::Enable => (BulkKind::Enable, None),
        Bulk::EndBrowsers => (BulkKind::EndBrowsers, None),
        Bulk::SendLink => (BulkKind::SendLink, None),
        Bulk::AddToGroup(group) => (BulkKind::AddToGroup, Some(group)),
        Bulk::RemoveFromGroup(group) => (BulkKind::RemoveFromGroup, Some(group)),
    }
}

/// How far a job is.
///
/// # Errors
/// [`Error::NotFound`] when this person has no such job.
pub async fn view(portal: &Portal, origin: &Origin, id: Uuid) -> Result<JobPage> {
    let db = portal.db.read();
    let job = load(db, origin, id).await?;
    let kind = match read(&job.what)? {
        What::Import { is_invited } => JobKind::Import { is_invited },
        What::Bulk(bulk) => {
            let (kind, group) = kind_of(bulk);
            let group = match group {
                Some(group) => super::group::find(db, group).await?.map(|group| group.name),
                None => None,
            };
            JobKind::Bulk { kind, group }
        }
    };
    let done = text(&Outcome::Done)?;
    let mut rows = job_row::Entity::find().filter(job_row::Column::JobId.eq(id));
    if job.started_at.is_some() {
        // What failed comes first.
        rows = rows
            .filter(job_row::Column::Outcome.is_not_null())
            .order_by_asc(job_row::Column::Outcome.eq(done));
    }
    let rows = rows.order_by_asc(job_row::Column::Number).limit(MOST_SHOWN).all(db).await?;
    let rows = rows.into_iter().map(|row| {
        Ok(JobRow {
            number: u32::try_from(row.number).unwrap_or(0),
            label: row.label,
            outcome: row.outcome.as_deref().map(read).transpose()?,
        })
    });
    let count = |n: i32| u32::try_from(n).unwrap_or(0);
    Ok(JobPage {
        id: id.to_string(),
        kind,
        total: count(job.total),
        done: count(job.done),
        failed: count(job.failed),
        is_started: job.started_at.is_some(),
        is_finished: job.finished_at.is_some(),
        rows: rows.collect::<Result<_>>()?,
    })
}

/// A job that was begun and that no node works on, claimed for this one.
///
/// # Errors
/// When the database does not answer.
pub async fn claim(portal: &Portal) -> Result<Option<Uuid>> {
    let now = portal.now().0;
    let free = || {
        Condition::all()
            .add(job::Column::StartedAt.is_not_null())
            .add(job::Column::FinishedAt.is_null())
            .add(job::Column::ClaimedUntil.lte(now))
    };
    let waiting = job::Entity::find().filter(free()).order_by_asc(job::Column::StartedAt);
    let Some(job) = waiting.one(portal.db.read()).await? else { return Ok(None) };
    let claimed = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let claim = job::Entity::update_many()
                    .col_expr(job::Column::ClaimedUntil, Expr::value(now + CLAIM_MS))
                    .filter(job::Column::Id.eq(job.id))
                    .filter(free());
                Ok(claim.exec(txn).await?.rows_affected == 1)
            })
        })
        .await?;
    Ok(Some(job.id).filter(|_| claimed))
}

/// Does the next row of a job that this node has claimed. `false` when none is left.
///
/// # Errors
/// When the database does not answer: the row is as it was.
pub async fn step(portal: &Portal, id: Uuid) -> Result<bool> {
    let next = job_row::Entity::find()
        .filter(job_row::Column::JobId.eq(id))
        .filter(job_row::Column::Outcome.is_null())
        .order_by_asc(job_row::Column::Number)
        .one(portal.db.read())
        .await?;
    let Some(row) = &next else {
        finish(portal, id).await?;
        return Ok(false);
    };
    let tried = portal.db.write(|txn, _| Box::pin(try_row(portal, txn, row))).await;
    let outcome = &match tried {
        Ok(()) => return Ok(true),
        Err(error @ (Error::Unavailable(_) | Error::Conflict)) => return Err(error),
        Err(Error::Refused(why)) => Outcome::Refused(why),
        Err(Error::Forbidden) => Outcome::Refused(Refusal::NotAllowed),
        Err(Error::NotFound) => Outcome::Gone,
        Err(Error::Invalid(errors)) => Outcome::Invalid(errors),
        Err(error) => {
            tracing::warn!(%error, job = %id, "a row of a job failed");
            Outcome::Failed
        }
    };
    // What was done for the row is rolled back; what became of it is written on its own.
    portal
        .db
        .write(|txn, _| Box::pin(async move { settle(portal, txn, row, outcome).await.map(|_| true) }))
        .await
}

/// Does what a row is about, unless another node has settled it meanwhile.
async fn try_row(portal: &Portal, txn: &Txn, row: &job_row::Model) -> Result<()> {
    let Some(job) = job::Entity::find_by_id(row.job_id).lock_exclusive().one(txn).await? else {
        return Ok(());
    };
    if !settle(portal, txn, row, &Outcome::Done).await? {
        return Ok(());
    }
    let act = match read(&job.what)? {
        What::Bulk(bulk) => bulk.on(read(&row.payload)?),
        What::Import { is_invited } => {
            let NewLine { user, groups } = read(&row.payload)?;
            Act::Create { user, groups, is_invited }
        }
    };
    perform_in(portal, txn, &read(&job.origin)?, &act).await.map(|_| ())
}

async fn finish(portal: &Portal, id: Uuid) -> Result<()> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                job::Entity::update_many()
                    .col_expr(job::Column::FinishedAt, Expr::value(portal.now().0))
                    .filter(job::Column::Id.eq(id))
                    .filter(job::Column::FinishedAt.is_null())
                    .exec(txn)
                    .await?;
                Ok(())
            })
        })
        .await
}

/// Writes down what became of a row, and keeps the job for this node. `false` when that was written down already.
async fn settle(portal: &Portal, txn: &Txn, row: &job_row::Model, outcome: &Outcome) -> Result<bool> {
    let settled = job_row::Entity::update_many()
        .col_expr(job_row::Column::Outcome, Expr::value(text(outcome)?))
        .filter(job_row::Column::JobId.eq(row.job_id))
        .filter(job_row::Column::Number.eq(row.number))
        .filter(job_row::Column::Outcome.is_null())
        .exec(txn)
        .await?;
    if settled.rows_affected == 0 {
        return Ok(false);
    }
    let failed = i32::from(*outcome != Outcome::Done);
    job::Entity::update_many()
        .col_expr(job::Column::Done, Expr::col(job::Column::Done).add(1))
        .col_expr(job::Column::Failed, Expr::col(job::Column::Failed).add(failed))
        .col_expr(job::Column::ClaimedUntil, Expr::value(portal.now().0 + CLAIM_MS))
        .filter(job::Column::Id.eq(row.job_id))
        .exec(txn)
        .await?;
    Ok(true)
}

/// Forgets jobs of yesterday, and proposals that nobody took up.
pub(crate) async fn forget_old(txn: &Txn, now: UnixMs) -> Result<()> {
    let limit = now.plus_ms(-KEEP_MS);
    job::Entity::delete_many()
        .filter(job::Column::CreatedAt.lt(limit.0))
        .filter(
            Condition::any().add(job::Column::FinishedAt.is_not_null()).add(job::Column::StartedAt.is_null()),
        )
        .exec(txn)
        .await?;
    Ok(())
}
