//! Accesses through applications, written in batches: a question of a proxy writes nothing.

use crate::{Portal, Result, browser::ACCESS_GRAIN_MS, entity::browser};
use postern_types::UnixMs;
use sea_orm::entity::prelude::*;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// The last access of each browser that was not written yet.
#[derive(Debug, Default)]
pub struct Visits(Mutex<HashMap<Uuid, UnixMs>>);

impl Visits {
    /// Notes an access, if it is worth writing.
    pub(super) fn note(&self, browser: &browser::Model, now: UnixMs) {
        if now.ms_since(UnixMs(browser.last_access_at)) < ACCESS_GRAIN_MS {
            return;
        }
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(browser.id, now);
    }

    fn take(&self) -> HashMap<Uuid, UnixMs> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn put_back(&self, taken: &HashMap<Uuid, UnixMs>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (id, at) in taken {
            all.entry(*id).or_insert(*at);
        }
    }
}

/// Writes the accesses since the last time, never backwards and never for a browser that was ended meanwhile.
///
/// # Errors
/// When the database does not answer; the next time writes them.
pub async fn write_visits(portal: &Portal) -> Result<()> {
    let taken = &portal.visits.take();
    if taken.is_empty() {
        return Ok(());
    }
    let written = portal.db.write(|txn, _| {
        Box::pin(async move {
            for (id, at) in taken {
                browser::Entity::update_many()
                    .col_expr(browser::Column::LastAccessAt, Expr::value(at.0))
                    .filter(browser::Column::Id.eq(*id))
                    .filter(browser::Column::EndedAt.is_null())
                    .filter(browser::Column::LastAccessAt.lt(at.0))
                    .exec(txn)
                    .await?;
            }
            Ok(())
        })
    });
    let written = written.await;
    if written.is_err() {
        portal.visits.put_back(taken);
    }
    written
}
