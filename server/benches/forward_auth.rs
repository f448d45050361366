//! How long the question of a reverse proxy takes to be answered, with 10,000 browsers signed in at an application, on both
//! databases: somebody who is signed in, nobody, a cookie that is none; one after another and sixteen at a time.
//!
//! Prints the median and the slowest of each, in milliseconds of the server, and how many a second there are. `make bench`
//! runs it; nothing in the tests depends on time.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::{
    Around, TestPortal,
    application::{SESSION, WIKI, empty, rule, script},
    client::Client,
    database::TestDatabase,
};
use postern_core::entity::{application_session, browser};
use postern_types::application::Need;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use std::time::{Duration, Instant};
use uuid::Uuid;

const BROWSERS: u128 = 10_000;
/// Rows that are written by one statement: SQLite takes 32,766 values.
const INSERTED: usize = 1_000;
const SAMPLES: u32 = 2_000;
const AT_ONCE: u32 = 16;

#[tokio::main]
async fn main() {
    // `cargo test --benches` asks every benchmark for its tests.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    for (name, database) in
        [("SQLite", TestDatabase::sqlite()), ("PostgreSQL", TestDatabase::postgres().await)]
    {
        measure(name, database).await;
    }
}

async fn measure(name: &str, database: TestDatabase) {
    let portal = TestPortal::with_around(database, Around::loopback()).await;
    let application =
        portal.application(WIKI, &[rule("/", Need::SignedIn), rule("/public", Need::Anyone)]).await;
    portal.account("ada").await;
    let ada = portal.signed_in("ada").await;
    let at_wiki = portal.opened(&ada, WIKI, "/").await;
    fill(&portal, application).await;
    let garbage = portal.client();
    garbage.set_cookie(SESSION, &"A".repeat(43));
    for (what, client, status) in
        [("signed in", &at_wiki, 200), ("nobody", &portal.client(), 401), ("garbage", &garbage, 401)]
    {
        one_after_another(name, what, client, status).await;
        together(name, what, client, status).await;
    }
}

/// Other people's browsers, each handed over.
async fn fill(portal: &TestPortal, application: Uuid) {
    let db = portal.portal().db.read();
    let first = browser::Entity::find().one(db).await.unwrap().unwrap();
    let numbers: Vec<u128> = (1..=BROWSERS).collect();
    for part in numbers.chunks(INSERTED) {
        let hash = |number: &u128| number.to_be_bytes().repeat(2);
        let browsers = part.iter().map(|number| {
            let row =
                browser::Model { id: Uuid::from_u128(*number), token_hash: hash(number), ..first.clone() };
            row.into_active_model().reset_all()
        });
        browser::Entity::insert_many(browsers).exec_without_returning(db).await.unwrap();
        let sessions = part.iter().map(|number| {
            let row = application_session::Model {
                id: Uuid::from_u128(*number),
                token_hash: hash(number),
                application_id: application,
                browser_id: Uuid::from_u128(*number),
                created_at: 0,
            };
            row.into_active_model().reset_all()
        });
        application_session::Entity::insert_many(sessions).exec_without_returning(db).await.unwrap();
    }
}

async fn ask(client: &Client, status: u16) -> Duration {
    let begun = Instant::now();
    assert_eq!(client.send(empty(script(WIKI, "/page"))).await.status.as_u16(), status);
    begun.elapsed()
}

async fn one_after_another(name: &str, what: &str, client: &Client, status: u16) {
    let begun = Instant::now();
    let mut times = Vec::new();
    for _ in 0..SAMPLES {
        times.push(ask(client, status).await);
    }
    print(name, &format!("{what}, one after another"), times, begun.elapsed());
}

async fn together(name: &str, what: &str, client: &Client, status: u16) {
    let begun = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..AT_ONCE {
        let client = client.copy();
        tasks.spawn(async move {
            let mut times = Vec::new();
            for _ in 0..SAMPLES / AT_ONCE {
                times.push(ask(&client, status).await);
            }
            times
        });
    }
    let times = tasks.join_all().await.concat();
    print(name, &format!("{what}, {AT_ONCE} at a time"), times, begun.elapsed());
}

fn print(name: &str, what: &str, mut times: Vec<Duration>, whole: Duration) {
    times.sort_unstable();
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    let a_second = times.len() as f64 / whole.as_secs_f64();
    println!(
        "{name:10} {what:30} median {:6.2} ms, slowest {:6.2} ms, {a_second:6.0} a second",
        ms(times[times.len() / 2]),
        ms(times[times.len() - 1]),
    );
}
