//! Starting, first run, files: cases of section K.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{PASSWORD, START, TestPortal, database::TestDatabase};
use postern_core::{
    Error, account,
    audit::Origin,
    link::{self, LinkPurpose},
    people::{self, list},
    rng::SeededRng,
    start::{self, IfMissing, Store},
};
use postern_types::{Permission, people::UsersQuery};
use sea_orm::ConnectionTrait;
use std::fs;
use uuid::Uuid;

/// Opens a store once more and gives the sentence of its refusal.
async fn refusal(store: &Store) -> String {
    match start::open(store, IfMissing::Create, &SeededRng::new(99), START).await {
        Err(Error::Start(sentence)) => sentence,
        other => panic!("{other:?}"),
    }
}

/// A portal with one account, closed again.
async fn used(database: TestDatabase) -> (TestDatabase, Store) {
    let store = database.store();
    let opened = start::open(&store, IfMissing::Create, &SeededRng::new(1), START).await.unwrap();
    assert!(opened.is_new);
    opened.db.close().await.unwrap();
    (database, store)
}

/// Case 126
#[tokio::test]
async fn a_missing_empty_damaged_or_foreign_sqlite_file_stops_the_start_with_a_sentence() {
    let (_database, store) = used(TestDatabase::sqlite()).await;
    let file = store.sqlite_file().unwrap().to_owned();
    let whole = fs::read(&file).unwrap();
    assert!(whole.len() > 40_000);

    fs::write(&file, b"").unwrap();
    assert!(refusal(&store).await.contains("is empty"));

    fs::write(&file, b"This is a text file and no database at all, however long it is.").unwrap();
    assert!(refusal(&store).await.contains("not an SQLite database"));

    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 6_000].fill(0xa5);
    fs::write(&file, &damaged).unwrap();
    let sentence = refusal(&store).await;
    assert!(sentence.contains("damaged") || sentence.contains("malformed"), "{sentence}");

    let mut truncated = whole.clone();
    truncated.truncate(20_000);
    fs::write(&file, &truncated).unwrap();
    let sentence = refusal(&store).await;
    assert!(sentence.contains("damaged") || sentence.contains("malformed"), "{sentence}");

    fs::remove_file(&file).unwrap();
    let other = sea_orm::Database::connect(format!("sqlite:{}?mode=rwc", file.display())).await.unwrap();
    other.execute_unprepared("CREATE TABLE songs (id INTEGER)").await.unwrap();
    other.close().await.unwrap();
    assert!(refusal(&store).await.contains("not a portal's"));

    fs::remove_file(&file).unwrap();
    assert!(refusal(&store).await.contains("is missing, but its key file"));
    assert!(!file.exists(), "a missing file never becomes a new portal");

    fs::write(&file, &whole).unwrap();
    let opened = start::open(&store, IfMissing::Create, &SeededRng::new(2), START).await.unwrap();
    assert!(!opened.is_new);
}

/// Case 126
#[tokio::test]
async fn a_database_on_a_read_only_mount_stops_the_start_with_a_sentence() {
    let (database, store) = used(TestDatabase::sqlite()).await;
    // The tests may run as root, whom no file mode stops: SQLite itself is told to open the file for reading only.
    let file = store.sqlite_file().unwrap();
    let read_only = Store { database_url: format!("sqlite:{}?mode=ro", file.display()), ..store.clone() };
    let sentence = refusal(&read_only).await;
    assert!(sentence.contains("cannot be written") || sentence.contains("cannot be opened"), "{sentence}");
    drop(database);
}

on_both! {
    /// Case 133
    async fn a_missing_damaged_or_foreign_key_file_stops_the_start(database) {
        let (_database, store) = used(database).await;
        let whole = fs::read_to_string(&store.key_file).unwrap();
        fs::remove_file(&store.key_file).unwrap();
        assert!(refusal(&store).await.contains("key file"));
        assert!(!store.key_file.exists(), "a lost key is never replaced by a new one");

        let (_other, foreign) = used(TestDatabase::sqlite()).await;
        fs::copy(&foreign.key_file, &store.key_file).unwrap();
        // The seeded generator gives both portals the same key: one digit makes it another.
        let key = fs::read_to_string(&store.key_file).unwrap();
        let end = if key.trim_end().ends_with('0') { "1\n" } else { "0\n" };
        fs::write(&store.key_file, format!("{}{end}", &key.trim_end()[..key.trim_end().len() - 1])).unwrap();
        assert!(refusal(&store).await.contains("does not belong"));

        fs::write(&store.key_file, &whole[..20]).unwrap();
        assert!(refusal(&store).await.contains("empty or damaged"));
        fs::write(&store.key_file, &whole).unwrap();
        assert!(!start::open(&store, IfMissing::Create, &SeededRng::new(3), START).await.unwrap().is_new);
    }
}

/// Case 126
#[tokio::test]
async fn an_emptied_postgres_does_not_become_a_new_portal_under_an_old_key() {
    let database = TestDatabase::postgres().await;
    let store = database.store();
    let elsewhere = used(TestDatabase::sqlite()).await;
    fs::copy(&elsewhere.1.key_file, &store.key_file).unwrap();
    assert!(refusal(&store).await.contains("is empty, but the key file"));
}

on_both! {
    /// Case 134
    async fn of_two_processes_that_start_at_once_one_makes_the_tables(database) {
        let (_database, store) = used(database).await;
        let starts = (0..6_u64).map(|n| {
            let store = store.clone();
            tokio::spawn(async move { start::open(&store, IfMissing::Create, &SeededRng::new(n), START).await })
        });
        for opened in starts.collect::<Vec<_>>() {
            assert!(!opened.await.unwrap().unwrap().is_new);
        }
    }
}

on_both! {
    /// Case 134
    async fn a_database_of_a_newer_version_is_refused(database) {
        let (_database, store) = used(database).await;
        let opened = start::open(&store, IfMissing::Create, &SeededRng::new(3), START).await.unwrap();
        let newer = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_of_the_future', 1)";
        opened.db.read().execute_unprepared(newer).await.unwrap();
        opened.db.close().await.unwrap();
        let sentence = refusal(&store).await;
        assert!(sentence.contains("newer version") && sentence.contains("m9999"), "{sentence}");
    }
}

/// Case 134
#[tokio::test]
async fn a_first_start_that_was_killed_leaves_nothing_half_made() {
    let database = TestDatabase::sqlite();
    let store = database.store();
    let file = store.sqlite_file().unwrap();
    // What a kill in the middle leaves: a database under its temporary name, half-written.
    fs::write(format!("{}.partial", file.display()), b"half").unwrap();
    fs::write(format!("{}.partial", store.key_file.display()), b"postern-key-1 00").unwrap();
    assert!(start::open(&store, IfMissing::Create, &SeededRng::new(1), START).await.unwrap().is_new);
    let left: Vec<_> = fs::read_dir(database.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("partial"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

/// Case 149
#[cfg(unix)]
#[tokio::test]
async fn every_file_of_a_portal_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let portal = TestPortal::new(TestDatabase::sqlite()).await;
    portal.account("ada").await;
    let folder = portal.store.key_file.parent().unwrap();
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.file_name());
        seen += 1;
    }
    assert_eq!(seen, 4, "database, -wal, -shm and key file");
}

const ADMINISTRATOR: [(&str, &str); 5] = [
    ("name", "root"),
    ("display_name", "Root"),
    ("email", ""),
    ("password", PASSWORD),
    ("repeated", PASSWORD),
];

on_both! {
    /// Case 141
    async fn of_two_visitors_with_the_set_up_link_one_becomes_administrator(database) {
        let portal = TestPortal::new(database).await;
        assert!(account::is_empty(portal.portal()).await.unwrap());
        let token = link::make(portal.portal(), &Origin::default(), LinkPurpose::SetUp, None).await.unwrap();
        let path = format!("/set-up/{}", token.expose());
        let tries: Vec<_> = (0..10)
            .map(|n| {
                let (client, path) = (portal.client(), path.clone());
                tokio::spawn(async move {
                    let name = format!("root{n}");
                    let mut fields = ADMINISTRATOR;
                    fields[0].1 = &name;
                    client.post(&path, &fields).await.status.as_u16()
                })
            })
            .collect();
        let mut statuses = Vec::new();
        for attempt in tries {
            statuses.push(attempt.await.unwrap());
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404, 404, 404, 404, 404, 404, 404, 404, 404]);
        let accounts = list::page(portal.portal(), &UsersQuery::default()).await.unwrap().rows;
        assert_eq!(accounts.len(), 1);
        let id = Uuid::parse_str(&accounts[0].id).unwrap();
        let permissions = people::permissions(portal.portal().db.read(), id).await.unwrap();
        assert_eq!(permissions, Permission::ALL);
        assert_eq!(portal.client().get(&path).await.status, 404);
    }
}

on_both! {
    /// Case 141
    async fn a_set_up_link_lives_an_hour_and_the_newest_alone_works(database) {
        let portal = TestPortal::new(database).await;
        let path = |token: &postern_core::token::Token| format!("/set-up/{}", token.expose());
        let old = link::make(portal.portal(), &Origin::default(), LinkPurpose::SetUp, None).await.unwrap();
        let new = link::make(portal.portal(), &Origin::default(), LinkPurpose::SetUp, None).await.unwrap();
        assert_eq!(portal.client().get(&path(&old)).await.status, 404);
        portal.advance_s(3_599);
        assert_eq!(portal.client().get(&path(&new)).await.status, 200);
        portal.advance_s(1);
        assert_eq!(portal.client().get(&path(&new)).await.status, 404);
        assert_eq!(portal.client().post(&path(&new), &ADMINISTRATOR).await.status, 404);
        assert!(account::is_empty(portal.portal()).await.unwrap(), "there is no default account");
    }
}

on_both! {
    async fn a_mistake_in_the_set_up_keeps_what_was_typed_and_the_link(database) {
        let portal = TestPortal::new(database).await;
        let token = link::make(portal.portal(), &Origin::default(), LinkPurpose::SetUp, None).await.unwrap();
        let path = format!("/set-up/{}", token.expose());
        let client = portal.client();
        for (field, value, sentence) in [
            ("name", "a b", "Only letters"),
            ("email", "nowhere", "address"),
            ("password", "short", "At least 15"),
            ("repeated", "different", "differs"),
            ("display_name", "", "fill this in"),
        ] {
            let fields = ADMINISTRATOR.map(|(name, typed)| (name, if name == field { value } else { typed }));
            assert_eq!(client.post(&path, &fields).await.location(), path, "{field}");
            let page = client.get(&path).await;
            assert!(page.body.contains(sentence), "{field}: {}", page.body);
            assert!(page.body.contains("value=\"root\"") || field == "name", "{}", page.body);
            assert!(!page.body.contains(PASSWORD));
        }
        let answer = client.post(&path, &ADMINISTRATOR).await;
        assert_eq!(answer.location(), "/");
        assert!(client.is_in().await, "the administrator is signed in with the password just chosen");
    }
}

on_both! {
    /// Case 11
    async fn a_password_link_sets_the_password_once_and_signs_nobody_in(database) {
        let portal = TestPortal::new(database).await;
        let (browser, secret) = portal.enrolled("ada").await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        let token = link::make(portal.portal(), &Origin::default(), LinkPurpose::Password, Some(ada.id)).await.unwrap();
        let path = format!("/password/{}", token.expose());
        let client = portal.client();
        assert!(client.get(&path).await.body.contains("Ada Maier"));
        let new = "velvet onion parade 12";
        assert_eq!(client.post(&path, &[("password", "short"), ("repeated", "short")]).await.location(), path);
        assert_eq!(client.post(&path, &[("password", new), ("repeated", "other")]).await.location(), path);
        assert_eq!(client.post(&path, &[("password", new), ("repeated", new)]).await.location(), "/sign-in");
        assert!(!client.is_in().await && !browser.is_in().await);
        assert_eq!(client.post(&path, &[("password", new), ("repeated", new)]).await.status, 404);
        assert_eq!(portal.client().sign_in("ada", PASSWORD).await.location(), "/sign-in");
        // The second factor is still there, and still asked.
        assert_eq!(client.sign_in("ada", new).await.location(), "/sign-in/second-factor");
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
    }
}
