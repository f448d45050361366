//! What goes wrong around the portal: too many at once, endless bodies, no file left to open, a lock that somebody else
//! holds. Each costs the requests it concerns and nothing more.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{
    PASSWORD, TestPortal,
    client::{Client, form},
    database::TestDatabase,
    process::{PROGRAM, Process, command, configure, free_port, start},
    remote::{Remote, connect, exchange, read_reply},
};
use postern_core::password::Cost;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DbBackend, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    process::Command,
    sync::Barrier,
    thread,
    time::Duration,
};

/// What the program needs besides the memory of its hashes, with plenty to spare.
const OTHER_MEMORY_KIB: u64 = 128 * 1_024;

fn serve_at(database: &TestDatabase, cost: Cost) -> Process {
    let port = free_port();
    let mut program = command(database, port);
    program
        .arg("serve")
        .env("POSTERN_PASSWORD_MEMORY_KIB", cost.memory_kib.to_string())
        .env("POSTERN_PASSWORD_PASSES", cost.passes.to_string());
    start(database, port, &mut program)
}

/// The most memory that the program ever had.
fn peak_kib(process: &Process) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", process.child.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// One hash per core at a time, whatever arrives.
fn most_kib(cost: Cost) -> u64 {
    thread::available_parallelism().unwrap().get() as u64 * u64::from(cost.memory_kib) + OTHER_MEMORY_KIB
}

fn assert_well(port: u16) {
    for path in ["/healthz", "/readyz", "/sign-in"] {
        assert_eq!(Remote::new(port, "192.0.2.1").get(path).unwrap().status, 200, "{path}");
    }
}

/// Case 112
#[tokio::test]
async fn two_hundred_sign_ins_at_once_are_answered_or_sent_away_in_the_memory_of_one_hash_per_core() {
    let cost = Cost { passes: 8, ..Cost::FLOOR };
    let database = TestDatabase::sqlite();
    database.accounts(200, cost).await;
    let process = serve_at(&database, cost);
    let port = process.port;
    let together = Barrier::new(220);
    let mut refused = Vec::new();
    thread::scope(|scope| {
        let tries: Vec<_> = (0..200)
            .map(|n| {
                let together = &together;
                scope.spawn(move || {
                    let mut remote = Remote::new(port, &format!("192.0.2.{n}"));
                    together.wait();
                    (n, remote.sign_in(&format!("ada{n}")).unwrap())
                })
            })
            .collect();
        let huge: Vec<_> = (0..20)
            .map(|_| {
                let together = &together;
                scope.spawn(move || {
                    let mut remote = Remote::new(port, "198.51.100.1");
                    together.wait();
                    remote.post("/sign-in", &[("name", "ada0"), ("password", &"x".repeat(1_000_000))])
                })
            })
            .collect();
        while tries.iter().any(|attempt| !attempt.is_finished()) {
            assert_well(port);
        }
        for attempt in tries {
            let (n, reply) = attempt.join().unwrap();
            match reply.status {
                303 => assert_eq!(reply.location(), "/"),
                503 => {
                    assert!(reply.header("retry-after").is_some(), "{}", reply.head);
                    refused.push(n);
                }
                _ => panic!("{}", reply.head),
            }
        }
        for attempt in huge {
            assert_eq!(attempt.join().unwrap().unwrap().status, 413);
        }
    });
    // More may wait than there are cores, but not everybody.
    assert!((1..=180).contains(&refused.len()), "{}", refused.len());
    assert!(peak_kib(&process) < most_kib(cost), "{} KiB", peak_kib(&process));
    // Who was sent away comes back.
    let again = Remote::new(port, "203.0.113.1").sign_in(&format!("ada{}", refused[0])).unwrap();
    assert_eq!(again.location(), "/", "{}", again.head);
    // Longer than any password: wrong, and no more than that.
    let long = [("name", "ada0"), ("password", &*"x".repeat(1_025))];
    assert_eq!(Remote::new(port, "203.0.113.2").post("/sign-in", &long).unwrap().location(), "/sign-in");
}

/// Case 112
#[tokio::test]
async fn hanging_up_does_not_make_room_for_one_more_hash() {
    let cost = Cost { passes: 50, ..Cost::FLOOR };
    let database = TestDatabase::sqlite();
    database.accounts(1, cost).await;
    let process = serve_at(&database, cost);
    let form = form(&[("name", "nobody"), ("password", PASSWORD)]);
    for n in 0..60 {
        let remote = Remote::new(process.port, &format!("192.0.2.{n}"));
        let mut stream = connect(process.port).unwrap();
        let name = form.replace("nobody", &format!("nobody{n}"));
        stream.write_all((remote.form_head("/sign-in", name.len(), "") + &name).as_bytes()).unwrap();
        // Time to come to the hash; the program goes on with it when nobody waits for the answer any more.
        thread::sleep(Duration::from_millis(30));
    }
    let reply = Remote::new(process.port, "203.0.113.1").sign_in("ada0").unwrap();
    assert_eq!(reply.location(), "/", "{}", reply.head);
    assert!(peak_kib(&process) < most_kib(cost), "{} KiB", peak_kib(&process));
}

/// Case 136
#[tokio::test]
async fn a_body_of_gigabytes_or_without_end_is_refused_and_costs_no_memory() {
    let database = TestDatabase::sqlite();
    database.accounts(1, Cost::FLOOR).await;
    let process = serve_at(&database, Cost::FLOOR);
    let remote = Remote::new(process.port, "192.0.2.1");
    let announced = remote.form_head("/sign-in", 8_000_000_000, "") + &"x".repeat(1_000_000);
    assert_eq!(exchange(process.port, announced.as_bytes()).unwrap().status, 413);

    let chunked = remote
        .form_head("/sign-in", 0, "Transfer-Encoding: chunked\r\n")
        .replace("Content-Length: 0\r\n", "");
    let mut stream = connect(process.port).unwrap();
    stream.write_all(chunked.as_bytes()).unwrap();
    let mut writer = stream.try_clone().unwrap();
    let reply = thread::scope(|scope| {
        scope.spawn(move || while write!(writer, "1000\r\n{}\r\n", "x".repeat(0x1000)).is_ok() {});
        read_reply(&mut stream).unwrap()
    });
    assert_eq!(reply.status, 413);
    assert!(peak_kib(&process) < OTHER_MEMORY_KIB);
    assert_well(process.port);
}

/// Case 136
#[tokio::test]
async fn when_no_file_can_be_opened_any_more_nothing_breaks_for_good() {
    let database = TestDatabase::sqlite();
    database.accounts(20, Cost::FLOOR).await;
    let mut program = Command::new("sh");
    program.args(["-c", "ulimit -n 48; exec \"$0\" serve", PROGRAM]);
    let port = free_port();
    configure(&mut program, &database, port);
    let _process = start(&database, port, &mut program);
    // Connections that the program has accepted: each has had an answer.
    let open = || {
        let mut stream = connect(port).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(2))).unwrap();
        stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        (stream.read(&mut [0; 4_096]).ok()? > 0).then_some(stream)
    };
    let mut held: Vec<TcpStream> = std::iter::from_fn(open).take(100).collect();
    assert!((10..48).contains(&held.len()), "{}", held.len());
    // The database needs files of its own for more people at once than before.
    let statuses: Vec<u16> = thread::scope(|scope| {
        let tries: Vec<_> = (0..8)
            .map(|n| {
                let mut stream = held.pop().unwrap();
                scope.spawn(move || {
                    let body = form(&[("name", &format!("ada{n}")), ("password", PASSWORD)]);
                    let head = Remote::new(port, "192.0.2.1").form_head("/sign-in", body.len(), "");
                    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
                    stream.write_all((head + &body).as_bytes()).unwrap();
                    read_reply(&mut stream).unwrap().status
                })
            })
            .collect();
        tries.into_iter().map(|attempt| attempt.join().unwrap()).collect()
    });
    assert!(statuses.iter().all(|status| [303, 503].contains(status)), "{statuses:?}");
    drop(held);
    assert_well(port);
    for n in 8..20 {
        let reply = Remote::new(port, "192.0.2.2").sign_in(&format!("ada{n}")).unwrap();
        assert_eq!(reply.location(), "/", "{}", reply.head);
    }
}

on_both! {
    /// Case 125
    async fn while_somebody_else_holds_the_write_lock_writers_are_sent_away_and_readers_served(database) {
        let portal = TestPortal::new(database).await;
        for n in 0..10 {
            portal.account(&format!("ada{n}")).await;
        }
        let browsers: Vec<Client> =
            [portal.signed_in("ada0").await, portal.signed_in("ada1").await].into_iter().collect();
        let reader = portal.signed_in("ada2").await;

        let mut options = ConnectOptions::new(portal.store.database_url.clone());
        let elsewhere = Database::connect(options.max_connections(1).to_owned()).await.unwrap();
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let lock = elsewhere.begin_with_options(options).await.unwrap();
        if lock.get_database_backend() == DbBackend::Postgres {
            let tables = "attempt_limit, browser, sign_in, app_enrolment, second_factor, account";
            lock.execute_unprepared(&format!("LOCK TABLE {tables} IN EXCLUSIVE MODE")).await.unwrap();
        }

        let writers: Vec<_> = (0..50)
            .map(|n: usize| {
                let (stranger, browser) = (portal.client(), browsers[n % 2].copy());
                tokio::spawn(async move {
                    match n % 5 {
                        0 => browser.post("/sign-out", &[]).await,
                        1 => browser.post("/me/login/app/begin", &[]).await,
                        2 => browser.post("/me/browsers/end-others", &[]).await,
                        3 => stranger.sign_in(&format!("ada{}", 3 + n / 10), PASSWORD).await,
                        _ => stranger.sign_in(&format!("nobody{n}"), "wrong").await,
                    }
                })
            })
            .collect();
        let mut rounds = 0;
        while writers.iter().any(|writer| !writer.is_finished()) {
            for path in ["/me/profile", "/me/browsers", "/me/login", "/healthz", "/readyz"] {
                let page = reader.get(path).await;
                assert_eq!(page.status, 200, "{path}: {}", page.body);
            }
            assert_eq!(portal.client().get("/sign-in").await.status, 200);
            tokio::time::sleep(Duration::from_millis(100)).await;
            rounds += u32::from(writers.iter().all(|writer| !writer.is_finished()));
        }
        // Who reads does not queue behind who waits to write.
        assert!(rounds >= 5, "{rounds}");
        for writer in writers {
            let answer = writer.await.unwrap();
            assert_eq!(answer.status, 503, "{}", answer.body);
            assert!(answer.headers.contains_key("retry-after"));
        }

        lock.rollback().await.unwrap();
        // Nothing of what was refused was done, and everything can be done again.
        assert!(browsers[0].is_in().await && browsers[1].is_in().await);
        portal.signed_in("ada3").await;
        browsers[0].begin_enrolment().await;
        assert_eq!(browsers[1].post("/sign-out", &[]).await.status, 303);
        assert!(!browsers[1].is_in().await);
    }
}
