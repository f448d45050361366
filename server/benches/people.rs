//! How long the list of users takes to be made, at 1,000, 100,000 and 1,000,000 accounts, on both databases: the first
//! page, a page in the middle, each filter, each order, and searches by the beginning of a name.
//!
//! Prints the median and the slowest of each, in milliseconds of the server: the whole page through the real router,
//! signed in. The aim is 50 ms for the first page and a search. `make bench` runs it; nothing in the tests depends on
//! time. `POSTERN_BENCH_ACCOUNTS=1000,100000` measures at other numbers.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::{TestPortal, client::Client, database::TestDatabase};
use postern_core::{
    entity::{account, account_term, second_factor},
    people::{Act, group},
};
use postern_types::{MethodKind, Permission, Protection};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel};
use std::time::Instant;
use uuid::Uuid;

const SAMPLES: usize = 20;
/// Rows that are written by one statement: SQLite takes 32,766 values.
const INSERTED: u32 = 1_000;
const FIRST: [&str; 16] = [
    "Ada", "Bram", "Chiara", "Deniz", "Ewa", "Farid", "Grete", "Hana", "Ivo", "Jana", "Kofi", "Lena",
    "Mikko", "Nadia", "Omar", "Priya",
];
const LAST: [&str; 16] = [
    "Maier", "de Vries", "Rossi", "Yılmaz", "Nowak", "Haddad", "Olsen", "Sato", "Petrov", "Novak", "Mensah",
    "Braun", "Virtanen", "Costa", "Said", "Rao",
];

#[tokio::main]
async fn main() {
    // `cargo test --benches` asks every benchmark for its tests.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    let numbers = std::env::var("POSTERN_BENCH_ACCOUNTS").unwrap_or("1000,100000,1000000".to_owned());
    let numbers: Vec<u32> = numbers.split(',').map(|number| number.trim().parse().unwrap()).collect();
    for (name, database) in
        [("SQLite", TestDatabase::sqlite()), ("PostgreSQL", TestDatabase::postgres().await)]
    {
        measure(name, database, &numbers).await;
    }
}

async fn measure(name: &str, database: TestDatabase, numbers: &[u32]) {
    let portal = TestPortal::new(database).await;
    let client = manager(&portal).await;
    let mut there = 0;
    for number in numbers {
        let begun = Instant::now();
        fill(&portal, there, *number).await;
        there = *number;
        println!("{name}: {number} accounts, made in {} s", begun.elapsed().as_secs());
        // Somebody in the middle, to go on after.
        let middle = id_of(number / 2);
        let asked = [
            ("first page", "/users".to_owned()),
            ("page in the middle", format!("/users?after={middle}")),
            ("by account name", "/users?sort=account&desc=1".to_owned()),
            ("by last sign-in", "/users?sort=last_sign_in&desc=1".to_owned()),
            ("no second factor", "/users?show=none".to_owned()),
            ("email only", "/users?show=email_only".to_owned()),
            ("never signed in", "/users?show=never".to_owned()),
            ("disabled", "/users?show=disabled".to_owned()),
            ("search: first name", "/users?q=ada".to_owned()),
            ("search: last name", "/users?q=petrov".to_owned()),
            ("search: account", format!("/users?q=user{}", number / 2)),
            ("search: one letter", "/users?q=m".to_owned()),
            ("search: nobody", "/users?q=zzyzx".to_owned()),
            ("search and filter", "/users?q=rao&show=email_only".to_owned()),
        ];
        for (what, path) in asked {
            let mut times = Vec::new();
            for _ in 0..SAMPLES {
                let begun = Instant::now();
                let answer = client.get(&path).await;
                times.push(begun.elapsed().as_secs_f64() * 1_000.0);
                assert_eq!(answer.status, 200, "{path}");
            }
            times.sort_by(f64::total_cmp);
            println!("  {what:<20} {:>7.1} ms, slowest {:>7.1} ms", times[SAMPLES / 2], times[SAMPLES - 1]);
        }
    }
}

/// Somebody who may look.
async fn manager(portal: &TestPortal) -> Client {
    let ada = portal.account("manager").await;
    let permissions = vec![Permission::ManageUsers];
    portal.act(Act::SaveGroup { group: None, name: "Help desk".to_owned(), permissions }).await;
    let group = group::load_by_name(portal.portal(), "Help desk").await.unwrap().id;
    portal.act(Act::AddMember { group, account: ada.id }).await;
    portal.signed_in("manager").await
}

fn id_of(number: u32) -> Uuid {
    // Scattered, as random ids are.
    Uuid::from_u128(u128::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835))
}

/// Makes accounts up to that number, with what belongs to them.
async fn fill(portal: &TestPortal, from: u32, to: u32) {
    let mut next = from;
    while next < to {
        let end = (next + INSERTED).min(to);
        portal
            .portal()
            .db
            .write(|txn, _| {
                Box::pin(async move {
                    let (mut accounts, mut terms, mut factors) = (Vec::new(), Vec::new(), Vec::new());
                    for number in next..end {
                        let row = account_of(number);
                        for term in terms_of(&row) {
                            terms
                                .push(account_term::ActiveModel { term: Set(term), account_id: Set(row.id) });
                        }
                        if row.protection != Protection::None.as_str() {
                            factors.push(factor_of(&row));
                        }
                        accounts.push(row.into_active_model().reset_all());
                    }
                    account::Entity::insert_many(accounts).exec_without_returning(txn).await?;
                    account_term::Entity::insert_many(terms).exec_without_returning(txn).await?;
                    second_factor::Entity::insert_many(factors).exec_without_returning(txn).await?;
                    Ok(())
                })
            })
            .await
            .unwrap();
        next = end;
    }
    analyze(portal).await;
}

/// What both databases do by themselves after a while.
async fn analyze(portal: &TestPortal) {
    let db = portal.portal().db.read();
    let sql = match db.get_database_backend() {
        DbBackend::Postgres => "VACUUM ANALYZE",
        _ => "ANALYZE",
    };
    db.execute_unprepared(sql).await.unwrap();
}

fn account_of(number: u32) -> account::Model {
    let at = number as usize;
    let (first, last) = (FIRST[at % 16], LAST[at / 16 % 16]);
    // A hundredth has mailed codes alone, a hundredth is disabled, a tenth never signed in.
    let protection = match number % 100 {
        0..30 => Protection::None,
        30 => Protection::EmailOnly,
        31..80 => Protection::One,
        _ => Protection::Several,
    };
    let name = format!("user{number}");
    let email = format!("{name}@northwind.test");
    let display_name = format!("{first} {last}");
    account::Model {
        id: id_of(number),
        display_key: display_name.to_lowercase(),
        display_name,
        email_key: Some(email.clone()),
        email: Some(email),
        email_confirmed_at: None,
        language: None,
        password_hash: None,
        password_set_at: None,
        is_disabled: number % 100 == 99,
        protection: protection.as_str().to_owned(),
        is_to_enrol: false,
        welcomed_at: None,
        created_at: i64::from(number),
        last_sign_in_at: (!number.is_multiple_of(10)).then_some(i64::from(number) * 1_000),
        name,
    }
}

fn terms_of(row: &account::Model) -> Vec<String> {
    let (_, last) = row.display_key.split_once(' ').unwrap();
    vec![row.name.clone(), row.display_key.clone(), row.email.clone().unwrap(), last.to_owned()]
}

fn factor_of(row: &account::Model) -> second_factor::ActiveModel {
    second_factor::ActiveModel {
        id: Set(row.id),
        account_id: Set(row.id),
        kind: Set(MethodKind::AuthenticatorApp.as_str().to_owned()),
        name: Set("Phone".to_owned()),
        created_at: Set(0),
        last_used_at: Set(None),
    }
}
