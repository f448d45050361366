//! A database of its own for every test: an SQLite file, or a database in the server that `scripts/test` starts.

use postern_core::start::Store;
use sea_orm::{ConnectionTrait, Database};
use std::sync::atomic::{AtomicU32, Ordering};
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
}
