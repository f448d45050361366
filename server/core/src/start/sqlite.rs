//! The start on an SQLite file.

use super::{IfMissing, Opened, Store, connect, make_folder, missing_key, no_portal, shape::bring_up};
use crate::{
    Error, Result,
    db::Db,
    key_file::{self, Keys},
    rng::Rng,
};
use postern_types::UnixMs;
use sea_orm::{DbBackend, FromQueryResult, Statement};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

pub(super) async fn open(
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
            let partial = key_file::partial(file);
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
    key_file::private_file().write(true).create_new(true).open(partial).map_err(refuse)?;
    let db = connect(&format!("sqlite:{}", partial.display())).await?;
    bring_up(&db, keys, rng, now, true).await?;
    db.close().await
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
