//! A database of its own for every test: an SQLite file, or a database in the server that `scripts/test` starts.

use super::{PASSWORD, START, settings};
use postern_core::{
    Portal,
    account::{self, Contact, NewAccount},
    audit::Origin,
    clock::ManualClock,
    entity,
    password::Cost,
    policy::Policy,
    portal::Settings,
    rng::{Rng, SeededRng},
    start::{self, IfMissing, Store},
};
use postern_types::form::Secret;
use sea_orm::{ActiveValue::Set, ConnectionTrait, Database, EntityTrait, IntoActiveModel};
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};
use tempfile::TempDir;

pub struct TestDatabase {
    pub folder: TempDir,
    url: String,
}

impl TestDatabase {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("portal.db").display());
        Self { folder, url }
    }

    pub async fn postgres() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let server = std::env::var("POSTERN_TEST_POSTGRES")
            .expect("POSTERN_TEST_POSTGRES names a PostgreSQL for tests; `scripts/test rust` starts one");
        let name = format!("t_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        let admin = Database::connect(&server).await.unwrap();
        admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
        admin.close().await.unwrap();
        let mut url = url::Url::parse(&server).unwrap();
        url.set_path(&name);
        Self { folder: tempfile::tempdir().unwrap(), url: url.into() }
    }

    pub fn store(&self) -> Store {
        Store { database_url: self.url.clone(), key_file: self.folder.path().join("portal.key") }
    }

    /// Makes the portal with accounts `ada0`, `ada1` and so on, all with [`PASSWORD`]: hashed once, since that is what
    /// takes time, and copied.
    pub async fn accounts(&self, count: u32, password_cost: Cost) {
        let rng = Arc::new(SeededRng::new(1));
        let opened = start::open(&self.store(), IfMissing::Create, &*rng, START).await.unwrap();
        let settings = Settings { password_cost, ..settings(Policy::default()) };
        let clock = Arc::new(ManualClock::new(START));
        let portal = Portal::new(opened.db, &opened.keys, clock, rng, settings).unwrap();
        let contact = Contact::parse("ada0", "Ada Maier", "").unwrap();
        let new = NewAccount { contact, language: None, password: Some(Secret(PASSWORD.to_owned())) };
        let first = account::create(&portal, &Origin::default(), new, false).await.unwrap();
        let copies = (1..count).map(|n| entity::account::ActiveModel {
            id: Set((&*portal.rng as &dyn Rng).id().unwrap()),
            name: Set(format!("ada{n}")),
            ..first.clone().into_active_model()
        });
        entity::account::Entity::insert_many(copies).exec_without_returning(portal.db.read()).await.unwrap();
        portal.db.clone().close().await.unwrap();
    }
}
