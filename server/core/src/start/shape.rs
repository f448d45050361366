//! The tables at their newest shape, and the proof that they go with this key file.

use crate::{
    Error, Result,
    db::{Db, Txn},
    entity::portal,
    key_file::Keys,
    rng::Rng,
    sealer::Place,
    sealer::Sealer,
};
use postern_migration::{Migrator, MigratorTrait};
use postern_types::UnixMs;
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbBackend, EntityTrait, Statement};
use uuid::Uuid;

const CANARY: &[u8] = b"postern";
const PLACE: Place = Place { table: "portal", column: "canary", row: Uuid::nil(), owner: Uuid::nil() };

pub(super) async fn has_table(db: &impl ConnectionTrait, table: &str) -> Result<bool> {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1",
        _ => {
            "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = $1"
        }
    };
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [table.into()]);
    Ok(db.query_one_raw(statement).await?.is_some())
}

/// Brings the tables to the newest shape and checks that keys and database go together, in one transaction under a
/// lock: a kill leaves the shape as it was, of two processes one does it. Says whether the portal is new.
pub(super) async fn bring_up(
    db: &Db,
    keys: &Keys,
    rng: &dyn Rng,
    now: UnixMs,
    may_be_new: bool,
) -> Result<bool> {
    let sealer = &Sealer::new(keys)?;
    let outcome = db
        .write(|txn, _| {
            Box::pin(async move {
                if txn.get_database_backend() == DbBackend::Postgres {
                    // Any number will do, as long as all processes ask for the same one.
                    txn.execute_unprepared("SELECT pg_advisory_xact_lock(7067756110)").await?;
                }
                let is_ours = has_table(txn, "portal").await?;
                if !is_ours && !may_be_new {
                    return Err(Error::Start(
                        "The database is not a portal's: it has other tables. Check database.url.".to_owned(),
                    ));
                }
                migrate(txn).await?;
                // A database that cannot be written must be found out now, not by the first person who signs in.
                txn.execute_unprepared("UPDATE portal SET id = id").await?;
                match portal::Entity::find_by_id(1_i16).one(txn).await? {
                    Some(row) => check_canary(sealer, &row.canary).map(|()| false),
                    None => write_canary(txn, sealer, rng, now).await.map(|()| true),
                }
            })
        })
        .await;
    match outcome {
        Err(Error::Unavailable(reason)) => Err(Error::Start(format!(
            "The database cannot be written: {reason}. Check that its disk is mounted for writing and has room."
        ))),
        other => other,
    }
}

async fn migrate(txn: &Txn) -> Result<()> {
    Migrator::up(txn.inner(), None).await.map_err(|error| {
        let text = error.to_string();
        if text.contains("is missing") {
            Error::Start(format!(
                "The database was written by a newer version ({text}). Install that version or later."
            ))
        } else {
            Error::Start(format!("The database could not be brought up to date: {text}."))
        }
    })
}

fn check_canary(sealer: &Sealer, canary: &[u8]) -> Result<()> {
    match sealer.open(&PLACE, canary) {
        Ok(text) if *text == CANARY => Ok(()),
        _ => Err(Error::Start(
            "The key file does not belong to this database. Put the right one back from your backup."
                .to_owned(),
        )),
    }
}

async fn write_canary(txn: &Txn, sealer: &Sealer, rng: &dyn Rng, now: UnixMs) -> Result<()> {
    let canary = sealer.seal(rng, &PLACE, CANARY)?;
    let row = portal::ActiveModel { id: Set(1), created_at: Set(now.0), canary: Set(canary) };
    portal::Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}
