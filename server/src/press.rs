//! Makes PDF where nobody waits for it but who asked: one at a time, on a thread of its own, and what was made is kept
//! until the settings that stand in it change.

use crate::web::Failure;
use axum::{body::Bytes, http::StatusCode};
use postern_app::help::{self, Topic};
use postern_types::{Language, Permission, UnixMs, help::Facts, sheet::Printed, time::DAY_MS};
use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::Semaphore;

/// How many wait for their turn; whoever comes then is asked to come back.
const MOST_WAITING: usize = 16;
/// How many documents are kept, those that were asked for last.
const MOST_KEPT: usize = 64;

/// What a document depends on.
#[derive(Clone, PartialEq, Eq)]
struct Key {
    language: Language,
    facts: Facts,
    /// What the reader may read follows from it.
    readable: Vec<&'static str>,
    topic: Option<&'static str>,
    /// The day it was made on, which stands in it.
    day: i64,
}

/// What was made, in the order in which it was asked for.
#[derive(Default)]
struct Kept(VecDeque<(Key, Bytes)>);

impl Kept {
    fn find(&mut self, key: &Key) -> Option<Bytes> {
        let place = self.0.iter().position(|(kept, _)| kept == key)?;
        let found = self.0.remove(place)?;
        let document = found.1.clone();
        self.0.push_back(found);
        Some(document)
    }

    fn keep(&mut self, key: Key, document: Bytes) {
        if self.0.len() >= MOST_KEPT {
            self.0.pop_front();
        }
        self.0.push_back((key, document));
    }
}

/// Makes PDF.
#[derive(Clone)]
pub(crate) struct Press {
    kept: Arc<Mutex<Kept>>,
    turn: Arc<Semaphore>,
    places: Arc<Semaphore>,
}

impl Default for Press {
    fn default() -> Self {
        Self {
            kept: Arc::default(),
            turn: Arc::new(Semaphore::new(1)),
            places: Arc::new(Semaphore::new(MOST_WAITING)),
        }
    }
}

impl fmt::Debug for Press {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Press")
    }
}

impl Press {
    fn find(&self, key: &Key) -> Option<Bytes> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).find(key)
    }

    fn keep(&self, key: Key, document: Bytes) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).keep(key, document);
    }

    /// The help that somebody with these permissions may read, or one page of it.
    pub(crate) async fn help(
        &self,
        language: Language,
        facts: Facts,
        permissions: Vec<Permission>,
        topic: Option<Topic>,
        now: UnixMs,
    ) -> Result<Bytes, Failure> {
        let readable = help::entries(language, &permissions);
        let key = Key {
            language,
            facts: facts.clone(),
            readable: readable.into_iter().map(|entry| entry.slug).collect(),
            topic: topic.map(Topic::slug),
            day: now.0.div_euclid(DAY_MS),
        };
        if let Some(document) = self.find(&key) {
            return Ok(document);
        }
        let document = self
            .print(
                move || {
                    let book = help::book(language, &facts, &permissions, topic, now);
                    let drawings =
                        help::pictures().map(|name| (name.clone(), help::printed(&name, &facts.accent)));
                    postern_pdf::help(&book, drawings.collect())
                },
                || self.find(&key),
            )
            .await?;
        self.keep(key, document.clone());
        Ok(document)
    }

    /// A backup sheet: never kept.
    pub(crate) async fn sheet(&self, printed: Printed) -> Result<Bytes, Failure> {
        self.print(move || postern_pdf::sheet(&printed), || None).await
    }

    /// Waits for its turn, looks whether somebody made it meanwhile, and makes it.
    async fn print(
        &self,
        make: impl FnOnce() -> Result<Vec<u8>, postern_pdf::Error> + Send + 'static,
        find: impl Fn() -> Option<Bytes>,
    ) -> Result<Bytes, Failure> {
        let busy = || Failure::status(StatusCode::SERVICE_UNAVAILABLE);
        let _place = self.places.try_acquire().map_err(|_| busy())?;
        let turn = Arc::clone(&self.turn).acquire_owned().await.map_err(|_| busy())?;
        if let Some(document) = find() {
            return Ok(document);
        }
        let made = tokio::task::spawn_blocking(move || {
            // Held by the work itself: who goes away does not make room for more of it.
            let _turn = turn;
            make()
        })
        .await;
        let failed = |error: &dyn fmt::Display| {
            tracing::error!(%error, "a PDF could not be made");
            Failure::status(StatusCode::INTERNAL_SERVER_ERROR)
        };
        match made {
            Ok(Ok(document)) => Ok(document.into()),
            Ok(Err(error)) => Err(failed(&error)),
            Err(error) => Err(failed(&error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(day: i64) -> Key {
        let facts = Facts { remember_days: 28, ..Facts::default() };
        Key { language: Language::En, facts, readable: Vec::new(), topic: None, day }
    }

    #[test]
    fn what_was_not_asked_for_longest_makes_room() {
        let mut kept = Kept::default();
        let most = MOST_KEPT as i64;
        for day in 0..most {
            kept.keep(key(day), Bytes::from(day.to_string()));
        }
        assert_eq!(kept.find(&key(0)).unwrap(), "0");
        kept.keep(key(most), Bytes::new());
        assert!(
            kept.find(&key(1)).is_none() && kept.find(&key(0)).is_some() && kept.find(&key(most)).is_some()
        );
        assert_eq!(kept.0.len(), MOST_KEPT);
    }

    #[test]
    fn another_setting_is_another_document() {
        let mut kept = Kept::default();
        kept.keep(key(1), Bytes::new());
        let other = Key { facts: Facts { remember_days: 7, ..key(1).facts }, ..key(1) };
        assert!(kept.find(&other).is_none());
    }
}
