//! The start on PostgreSQL.

use super::{
    IfMissing, Opened, Store, connect, make_folder, missing_key, no_portal,
    shape::{bring_up, has_table},
};
use crate::{Error, Result, key_file::Keys, rng::Rng};
use postern_types::UnixMs;
use std::fs;

pub(super) async fn open(
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
