//! Whether the time of an answer tells who has an account (case 109): unknown names, wrong passwords, disabled accounts
//! and accounts without password, asked in turn over loopback, 500 times each, on both databases.
//!
//! Prints medians and, against the unknown name, the p-value of the rank-sum test (Mann-Whitney, two-sided). Alike means
//! medians within 2 ms and p above 0.01. `make bench` runs it; nothing in the tests depends on time.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::{ORIGIN, PASSWORD, TestPortal, client, database::TestDatabase};
use postern_core::{
    account::{self, Contact, NewAccount},
    audit::Origin,
    password::Cost,
    policy::Policy,
    portal::Settings,
};
use std::{net::SocketAddr, time::Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const SAMPLES: usize = 500;
const KINDS: [(&str, &str, &str); 4] = [
    ("unknown name", "nobody", PASSWORD),
    ("wrong password", "ada", "wrong"),
    ("disabled", "off", PASSWORD),
    ("without password", "sso", PASSWORD),
];

#[tokio::main]
async fn main() {
    // `cargo test --benches` asks every benchmark for its tests.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    for (name, database) in
        [("SQLite", TestDatabase::sqlite()), ("PostgreSQL", TestDatabase::postgres().await)]
    {
        println!("{name}: {SAMPLES} sign-ins of each kind, in turn");
        report(&measure(database).await);
    }
}

/// Milliseconds of each sample, by kind.
async fn measure(database: TestDatabase) -> [Vec<f64>; 4] {
    let policy = Policy::default();
    // The cheapest hash that is allowed: what differs beside it shows best.
    let settings = Settings { password_cost: Cost::FLOOR, ..common::settings(policy) };
    let portal = TestPortal::with_settings(database, settings).await;
    portal.account("ada").await;
    let off = portal.account("off").await;
    portal.set_disabled(off.id, true).await;
    let contact = Contact::parse("sso", "SSO", "").unwrap();
    let new = NewAccount { contact, language: None, password: None };
    account::create(portal.portal(), &Origin::default(), new, false).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = portal.router.clone().into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    let mut times = [const { Vec::new() }; 4];
    for round in 0..SAMPLES + 10 {
        // Past every wait that the rounds before have earned.
        portal.advance_s(600);
        for step in 0..KINDS.len() {
            // Each kind comes first, second, third and last equally often.
            let kind = (round + step) % KINDS.len();
            let (_, name, password) = KINDS[kind];
            let ms = sign_in(address, name, password).await;
            // The first rounds warm up.
            if round >= 10 {
                times[kind].push(ms);
            }
        }
    }
    times
}

async fn sign_in(address: SocketAddr, name: &str, password: &str) -> f64 {
    let body = client::form(&[("name", name), ("password", password)]);
    let request = format!(
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nOrigin: {ORIGIN}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(address).await.unwrap();
    let started = Instant::now();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let ms = started.elapsed().as_secs_f64() * 1_000.0;
    assert!(answer.contains("location: /sign-in\r\n"), "{answer}");
    ms
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

/// The two-sided p-value of the rank-sum test, by its normal approximation (exact enough from 20 samples on). Times that
/// are equal to the nanosecond do not occur.
fn rank_sum_p(first: &[f64], second: &[f64]) -> f64 {
    let mut all: Vec<(f64, bool)> =
        first.iter().map(|time| (*time, true)).chain(second.iter().map(|time| (*time, false))).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let ranks: f64 =
        all.iter().zip(1_u32..).filter(|((_, is_first), _)| *is_first).map(|(_, rank)| f64::from(rank)).sum();
    let (n, m) = (first.len() as f64, second.len() as f64);
    let mean = n * (n + m + 1.0) / 2.0;
    let deviation = (n * m * (n + m + 1.0) / 12.0).sqrt();
    libm::erfc(((ranks - mean) / deviation).abs() / std::f64::consts::SQRT_2)
}

fn report(times: &[Vec<f64>; 4]) {
    let unknown = median(&times[0]);
    println!("  {:<18} {unknown:>7.2} ms", KINDS[0].0);
    for (times_of, (name, ..)) in times.iter().zip(KINDS).skip(1) {
        let (middle, p) = (median(times_of), rank_sum_p(&times[0], times_of));
        let apart = middle - unknown;
        let verdict = if apart.abs() <= 2.0 && p > 0.01 { "alike" } else { "TELLS" };
        println!("  {name:<18} {middle:>7.2} ms, {apart:>5.2} ms apart, p = {p:.3}: {verdict}");
    }
}
