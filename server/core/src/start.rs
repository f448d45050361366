//! Opening the database and the key file that goes with it. A missing, empty, damaged or foreign one stops the start
//! with a sentence that says what to do; nothing but both missing together ever becomes a new portal.

use crate::{Error, Result, db::Db, entity::portal, key_file::Keys, rng::Rng, sealer::Place, sealer::Sealer};
use postern_migration::{Migrator, MigratorTrait};
use postern_types::UnixMs;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, FromQueryResult,
    Statement,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use uuid::Uuid;

const CANARY: &[u8] = b"postern";
const PLACE: Place = Place { table: "portal", column: "canary", row: Uuid::nil(), owner: Uuid::nil() };

/// Where a portal keeps its things.
#[derive(Clone, Debug)]
pub struct Store {
    /// `sqlite:PATH` or `postgres://…`.
    pub database_url: String,
    /// The key file.
    pub key_file: PathBuf,
}

impl Store {
    /// The SQLite file; `None` for PostgreSQL.
    #[must_use]
    pub fn sqlite_file(&self) -> Option<&Path> {
        let path = self.database_url.strip_prefix("sqlite:")?;
        let path = path.strip_prefix("//").unwrap_or(path);
        Some(Path::new(path.split('?').next().unwrap_or(path)))
    }
}

/// An open portal store.
#[derive(Debug)]
pub struct Opened {
    /// The database, at the newest shape.
    pub db: Db,
    /// Its keys.
    pub keys: Keys,
    /// Whether it was made just now.
    pub is_new: bool,
}

/// What to do when there is neither a database nor a key file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfMissing {
    /// Make both: the first start.
    Create,
    /// Refuse: a command run in the wrong folder must not make a second portal.
    Refuse,
}

/// Opens what is there, or makes both database and key file when neither exists and that is wanted.
///
/// # Errors
/// [`Error::Start`] with a sentence for whoever runs the portal.
pub async fn open(store: &Store, if_missing: IfMissing, rng: &dyn Rng, now: UnixMs) -> Result<Opened> {
    let keys = Keys::load(&store.key_file)?;
    match store.sqlite_file() {
        Some(file) => open_sqlite(store, file, keys, if_missing, rng, now).await,
        None => open_postgres(store, keys, if_missing, rng, now).await,
    }
}

async fn open_sqlite(
    store: &Store,
    file: &Path,
    keys: Option<Keys>,
    if_missing: IfMissing,
    rng: &dyn Rng,
    now: UnixMs,
) -> Result<Opened> {
    let size = match fs::metadata(file) {
        Ok(data) => Some(data.len()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => {
            return Err(Error::Start(format!(
                "The database file {} cannot be read: {error}.",
                file.display()
            )));
        }
    };
    match (size, keys) {
        (Some(0), _) => Err(Error::Start(format!(
            "The database file {} is empty. Put your backup in its place; to begin a new portal, remove it and the key \
             file {}.",
            file.display(),
            store.key_file.display()
        ))),
        (Some(_), Some(keys)) => {
            let db = connect(&store.database_url).await?;
            refuse_damaged(&db, file).await?;
            let is_new = bring_up(&db, &keys, rng, now, false).await?;
            Ok(Opened { db, keys, is_new })
        }
        (Some(_), None) => Err(missing_key(store, &format!("The database file {}", file.display()))),
        (None, Some(_)) => Err(Error::Start(format!(
            "The database file {} is missing, but its key file {} is there. Put your backup in its place; to begin a new \
             portal, remove the key file too.",
            file.display(),
            store.key_file.display()
        ))),
        (None, None) if if_missing == IfMissing::Refuse => {
            Err(no_portal(&format!("the database file {}", file.display())))
        }
        (None, None) => {
            for folder in [file.parent(), store.key_file.parent()].into_iter().flatten() {
                make_folder(folder)?;
            }
            let keys = Keys::generate(rng)?;
            // Built under another name and moved into place whole: a kill on the way leaves nothing half-made.
            let partial = crate::key_file::partial(file);
            make_sqlite(&partial, &keys, rng, now).await?;
            keys.store(&store.key_file)?;
            fs::rename(&partial, file).map_err(|error| {
                Error::Start(format!("The database file {} cannot be made: {error}.", file.display()))
            })?;
            Ok(Opened { db: connect(&store.database_url).await?, keys, is_new: true })
        }
    }
}

async fn make_sqlite(partial: &Path, keys: &Keys, rng: &dyn Rng, now: UnixMs) -> Result<()> {
    let refuse = |error: io::Error| {
        Error::Start(format!("The database file {} cannot be made: {error}.", partial.display()))
    };
    for suffix in ["", "-wal", "-shm"] {
        match fs::remove_file(PathBuf::from(format!("{}{suffix}", partial.display()))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(refuse(error)),
            _ => {}
        }
    }
    // SQLite gives its -wal and -shm files the mode of the database file.
    crate::key_file::private_file().write(true).create_new(true).open(partial).map_err(refuse)?;
    let db = connect(&format!("sqlite:{}", partial.display())).await?;
    bring_up(&db, keys, rng, now, true).await?;
    db.close().await
}

fn make_folder(folder: &Path) -> Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| Error::Start(format!("The folder {} cannot be made: {error}.", folder.display())))
}

async fn open_postgres(
    store: &Store,
    keys: Option<Keys>,
    if_missing: IfMissing,
    rng: &dyn Rng,
    now: UnixMs,
) -> Result<Opened> {
    let db = connect(&store.database_url).await?;
    let is_empty =
        !has_table(db.read(), "portal").await? && !has_table(db.read(), "seaql_migrations").await?;
    match (is_empty, keys) {
        (true, Some(_)) => Err(Error::Start(format!(
            "The PostgreSQL database is empty, but the key file {} is there. Restore your backup; to begin a new portal, \
             remove the key file.",
            store.key_file.display()
        ))),
        (false, None) => Err(missing_key(store, "The PostgreSQL database")),
        (false, Some(keys)) => {
            let is_new = bring_up(&db, &keys, rng, now, false).await?;
            Ok(Opened { db, keys, is_new })
        }
        (true, None) if if_missing == IfMissing::Refuse => {
            Err(no_portal("a table in the PostgreSQL database"))
        }
        (true, None) => {
            if let Some(folder) = store.key_file.parent() {
                make_folder(folder)?;
            }
            let keys = Keys::generate(rng)?;
            keys.store(&store.key_file)?;
            if let Err(error) = bring_up(&db, &keys, rng, now, true).await {
                // Ours alone, and nothing was sealed under it.
                let _ = fs::remove_file(&store.key_file);
                return Err(error);
            }
            Ok(Opened { db, keys, is_new: true })
        }
    }
}

fn no_portal(what: &str) -> Error {
    Error::Start(format!(
        "There is no portal here: {what} does not exist. Run this where the portal runs, or name its configuration with \
         --config; `postern serve` makes a new portal."
    ))
}

fn missing_key(store: &Store, database: &str) -> Error {
    Error::Start(format!(
        "{database} is there, but its key file {} is missing. Put it back from your backup (mode 0600); without it the \
         secrets in the database cannot be read.",
        store.key_file.display()
    ))
}

async fn connect(url: &str) -> Result<Db> {
    Db::open(url).await.map_err(|error| match error {
        Error::Unavailable(reason) if reason.contains("not a database") => Error::Start(
            "The database file is not an SQLite database, or is damaged. Put your backup in its place."
                .to_owned(),
        ),
        Error::Unavailable(reason) | Error::Internal(reason) => Error::Start(format!(
            "The database cannot be opened: {reason}. Check database.url and that it is running."
        )),
        other => other,
    })
}

#[derive(FromQueryResult)]
struct Check {
    integrity_check: String,
}

async fn refuse_damaged(db: &Db, file: &Path) -> Result<()> {
    let check = Statement::from_string(DbBackend::Sqlite, "PRAGMA integrity_check(1)");
    let reason = match Check::find_by_statement(check).one(db.read()).await {
        Ok(Some(check)) if check.integrity_check == "ok" => return Ok(()),
        Ok(check) => check.map(|check| check.integrity_check).unwrap_or_default(),
        Err(error) => error.to_string(),
    };
    Err(Error::Start(format!(
        "The database file {} is damaged ({reason}). Put your backup in its place.",
        file.display()
    )))
}

async fn has_table(db: &impl ConnectionTrait, table: &str) -> Result<bool> {
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
async fn bring_up(db: &Db, keys: &Keys, rng: &dyn Rng, now: UnixMs, may_be_new: bool) -> Result<bool> {
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

async fn migrate(txn: &DatabaseTransaction) -> Result<()> {
    Migrator::up(txn, None).await.map_err(|error| {
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

async fn write_canary(txn: &DatabaseTransaction, sealer: &Sealer, rng: &dyn Rng, now: UnixMs) -> Result<()> {
    let canary = sealer.seal(rng, &PLACE, CANARY)?;
    let row = portal::ActiveModel { id: Set(1), created_at: Set(now.0), canary: Set(canary) };
    portal::Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}
