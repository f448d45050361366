//! Opening the database and the key file that goes with it. A missing, empty, damaged or foreign one stops the start
//! with a sentence that says what to do; nothing but both missing together ever becomes a new portal.

mod postgres;
mod shape;
mod sqlite;

use crate::{Error, Result, db::Db, key_file::Keys, rng::Rng};
use postern_types::UnixMs;
use std::{
    fs,
    path::{Path, PathBuf},
};

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
        Some(file) => sqlite::open(store, file, keys, if_missing, rng, now).await,
        None => postgres::open(store, keys, if_missing, rng, now).await,
    }
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
