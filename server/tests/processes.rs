//! The program itself: two processes on one database, the command line, what it prints and writes down.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{
    PASSWORD,
    code::{self, now_s},
    database::TestDatabase,
    process::{PROGRAM, Process, account, command, cookies, kill, run, serve},
};
use std::{fs, net::TcpListener, process::Command};

/// An account with an authenticator app, through the program; gives the secret and the recovery codes.
fn enrol(process: &Process, database: &TestDatabase, name: &str) -> (String, Vec<String>) {
    account(
        database,
        &["create", name, "--display-name", "Ada Maier", "--password-stdin"],
        &format!("{PASSWORD}\n"),
    );
    let browser = process.sign_in(name);
    process.post("/me/login/app/begin", &browser, &[]);
    let page = process.get_as("/me/login/app", &browser);
    let secret = page.split("secret=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let enrolment = common::client::hidden_field(&page, "enrolment");
    // The code before this one confirms, so that the one of now is left for the race.
    let earlier = code::at(&secret, now_s() - 30);
    let answer = process.post(
        "/me/login/app/finish",
        &browser,
        &[("enrolment", &enrolment), ("name", "Pixel"), ("code", &earlier)],
    );
    (secret, common::client::recovery_codes(&answer))
}

/// How many of fifty requests, sent at the same time, succeed.
fn at_once(request: impl Fn(usize) -> bool + Sync) -> usize {
    let request = &request;
    std::thread::scope(|scope| {
        let tries: Vec<_> = (0..50).map(|n| scope.spawn(move || request(n))).collect();
        tries.into_iter().map(|attempt| attempt.join().unwrap()).filter(|is_in| *is_in).count()
    })
}

/// The browser that a recovery code opens.
fn browser_with(process: &Process, name: &str, code: &str) -> String {
    let pending = process.sign_in(name);
    let answer = process.post("/sign-in/second-factor/recovery_code", &pending, &[("code", code)]);
    let line = answer.lines().find_map(|line| line.strip_prefix("set-cookie: __Host-postern="));
    format!("__Host-postern={}", line.unwrap_or_else(|| panic!("{answer}")).split(';').next().unwrap())
}

/// Case 19
#[tokio::test]
async fn a_code_is_accepted_once_by_two_processes_on_one_database() {
    for database in [TestDatabase::sqlite(), TestDatabase::postgres().await] {
        let first = serve(&database);
        let second = serve(&database);
        for round in 0..3 {
            let name = format!("ada{round}");
            let (secret, _) = enrol(&first, &database, &name);
            let pending = [first.sign_in(&name), second.sign_in(&name)];
            let code = code::at(&secret, now_s());
            let accepted = at_once(|n| {
                let path = "/sign-in/second-factor/authenticator_app";
                let answer = [&first, &second][n % 2].post(path, &pending[n / 25], &[("code", &code)]);
                answer.contains("location: /\r\n")
            });
            assert_eq!(accepted, 1, "round {round}");
        }
    }
}

/// Case 65
#[tokio::test]
async fn a_recovery_code_opens_once_by_two_processes_on_one_database() {
    for database in [TestDatabase::sqlite(), TestDatabase::postgres().await] {
        let (first, second) = (serve(&database), serve(&database));
        for round in 0..3 {
            let name = format!("ada{round}");
            let (_, codes) = enrol(&first, &database, &name);
            let pending = [first.sign_in(&name), second.sign_in(&name)];
            let code = &codes[round];
            let accepted = at_once(|n| {
                let path = "/sign-in/second-factor/recovery_code";
                let answer = [&first, &second][n % 2].post(path, &pending[n / 25], &[("code", code)]);
                answer.contains("set-cookie: __Host-postern=")
            });
            assert_eq!(accepted, 1, "round {round}");
        }
    }
}

/// Case 66
#[tokio::test]
async fn a_process_killed_while_it_makes_recovery_codes_leaves_one_whole_set() {
    use postern_core::{db::Db, entity};
    use sea_orm::{EntityTrait, PaginatorTrait};
    for database in [TestDatabase::sqlite(), TestDatabase::postgres().await] {
        let mut process = serve(&database);
        let (_, codes) = enrol(&process, &database, "ada");
        for round in 0..8_u64 {
            // Signed in with a code of the set of now: a fresh proof for the next one.
            let browser = browser_with(&process, "ada", &codes[round as usize]);
            std::thread::scope(|scope| {
                scope.spawn(|| process.try_post("/me/login/recovery-codes", &browser, &[]));
                std::thread::sleep(std::time::Duration::from_millis(round));
                kill(&process);
            });
            process = serve(&database);
            let db = Db::open(&database.store().database_url).await.unwrap();
            let rows = entity::recovery_code::Entity::find().all(db.read()).await.unwrap();
            let sets = entity::recovery_set::Entity::find().count(db.read()).await.unwrap();
            assert_eq!(sets, 1);
            let is_old = rows.len() == 9 - round as usize;
            assert!(is_old || rows.len() == 10, "{} codes after round {round}", rows.len());
            db.close().await.unwrap();
            if !is_old {
                // The old ones are void, all of them.
                let pending = process.sign_in("ada");
                let answer =
                    process.post("/sign-in/second-factor/recovery_code", &pending, &[("code", &codes[9])]);
                assert!(!answer.contains("set-cookie: __Host-postern="), "{answer}");
                break;
            }
        }
    }
}

/// Case 113
#[tokio::test]
async fn what_was_tried_at_one_process_is_counted_at_the_other_and_after_a_restart() {
    for database in [TestDatabase::sqlite(), TestDatabase::postgres().await] {
        let (first, second) = (serve(&database), serve(&database));
        account(&database, &["create", "ada", "--password-stdin"], &format!("{PASSWORD}\n"));
        let wrong = [("name", "ada"), ("password", "wrong")];
        first.post("/sign-in", "", &wrong);
        // As many more, some minutes ago: with the next one the account waits longer than this test takes.
        let db = postern_core::db::Db::open(&database.store().database_url).await.unwrap();
        let sql = "UPDATE attempt_limit SET attempts = attempts + 11, blocked_until = 0";
        sea_orm::ConnectionTrait::execute_unprepared(db.read(), sql).await.unwrap();
        db.close().await.unwrap();
        first.post("/sign-in", "", &wrong);
        drop(first);
        let third = serve(&database);
        for process in [&second, &third] {
            let answer = process.post("/sign-in", "", &[("name", "ada"), ("password", PASSWORD)]);
            assert!(answer.contains("location: /sign-in\r\n"), "{answer}");
            let page = process.get_as("/sign-in", &cookies(&answer));
            assert!(page.contains("Too many tries"), "{page}");
        }
    }
}

/// Case 14, 79
#[tokio::test]
async fn what_one_process_ends_is_ended_for_the_other() {
    let database = TestDatabase::postgres().await;
    let first = serve(&database);
    let second = serve(&database);
    account(&database, &["create", "ada", "--password-stdin"], &format!("{PASSWORD}\n"));
    let browser = first.sign_in("ada");
    assert!(second.get_as("/me/profile", &browser).contains("200 OK"));
    first.post("/sign-out", &browser, &[]);
    assert!(second.get_as("/me/profile", &browser).contains("303 See Other"));
    let browser = first.sign_in("ada");
    account(&database, &["disable", "ada"], "");
    for process in [&first, &second] {
        assert!(process.get_as("/me/profile", &browser).contains("303 See Other"));
    }
}

/// Case 141
#[test]
fn an_empty_portal_prints_its_set_up_link_and_the_log_holds_no_secret() {
    let database = TestDatabase::sqlite();
    let process = serve(&database);
    let link = process.printed[1].split("http://localhost:8080").nth(1).unwrap().to_owned();
    let token = link.rsplit('/').next().unwrap().to_owned();
    assert!(process.get(&link).contains("200 OK"));
    let fields = [("name", "root"), ("display_name", "Root"), ("password", PASSWORD), ("repeated", PASSWORD)];
    assert!(process.post(&link, "", &fields).contains("location: /\r\n"));
    assert!(process.get(&link).contains("404 Not Found"));
    assert!(account(&database, &["list"], "").contains("root"));
    assert!(account(&database, &["show", "root"], "").contains("Administrators"));
    let (secret, recovery) = enrol(&process, &database, "ada");
    let pending = process.sign_in("ada");
    let code = code::at(&secret, now_s());
    let browser =
        cookies(&process.post("/sign-in/second-factor/authenticator_app", &pending, &[("code", &code)]));
    process.post("/sign-in", "", &[("name", "typed-in-the-wrong-field"), ("password", "wrong-password")]);
    // Case 138
    let log = fs::read_to_string(&process.log).unwrap();
    assert!(log.contains("authn_login_success") && log.contains("mfa_verify_ok"), "{log}");
    let output = run(&database, &["audit", "export"], "");
    assert!(output.status.success());
    let log = log + &String::from_utf8(output.stdout).unwrap();
    let token_of = |cookie: &str| cookie.split('=').nth(1).unwrap().to_owned();
    for hidden in [
        PASSWORD,
        &token,
        &secret,
        &code,
        &token_of(&pending),
        &token_of(&browser),
        "typed-in-the-wrong-field",
        "wrong-password",
    ] {
        assert!(!log.contains(hidden), "{hidden} in the log");
    }
    for code in recovery {
        assert!(!log.contains(&code) && !log.contains(&code.replace('-', "")), "{code} in the log");
    }
    // A start with accounts prints no link.
    drop(process);
    assert_eq!(serve(&database).printed.len(), 1);
}

#[test]
fn the_command_line_is_the_way_back_in() {
    let database = TestDatabase::sqlite();
    // A command in the wrong folder makes no second portal.
    let output = run(&database, &["account", "list"], "");
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("There is no portal here"));
    assert!(!database.store().key_file.exists());
    assert!(run(&database, &["migrate"], "").status.success());
    let made = account(&database, &["create", "ada", "--email", "ada@northwind.test"], "");
    assert!(made.contains("/password/"), "{made}");
    let process = serve(&database);
    let link = made.split("http://localhost:8080").nth(1).unwrap().trim();
    let fields = [("password", PASSWORD), ("repeated", PASSWORD)];
    assert!(process.post(link, "", &fields).contains("location: /sign-in\r\n"));
    process.sign_in("ada@northwind.test");
    for (arguments, sentence) in [
        (vec!["create", "ada"], "name is taken"),
        (vec!["create", "a b"], "name has characters"),
        (vec!["create", "bram", "--email", "x"], "not an email address"),
        (vec!["disable", "nobody"], "no account nobody"),
    ] {
        let output = run(&database, &[&["account"], &arguments[..]].concat(), "");
        assert!(!output.status.success());
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(error.contains(sentence), "{error}");
    }
    let weak = run(&database, &["account", "reset-password", "ada", "--password-stdin"], "short\n");
    assert!(String::from_utf8_lossy(&weak.stderr).contains("shorter than 15"));
    account(&database, &["reset-password", "ada", "--password-stdin"], "velvet onion parade 12\n");
    let answer = process.post("/sign-in", "", &[("name", "ada"), ("password", "velvet onion parade 12")]);
    assert!(answer.contains("location: /\r\n"), "{answer}");
    assert!(account(&database, &["remove-second-factor", "ada"], "").contains("no second factor"));
    account(&database, &["disable", "ada"], "");
    assert!(account(&database, &["list"], "").contains("disabled"));
    account(&database, &["enable", "ada"], "");
}

#[test]
fn the_audit_log_is_printed_followed_and_exported() {
    let database = TestDatabase::sqlite();
    let process = serve(&database);
    enrol(&process, &database, "ada");
    account(&database, &["create", "bram", "--password-stdin"], &format!("{PASSWORD}\n"));
    let audit = |arguments: &[&str]| {
        let output = run(&database, &[&["audit"], arguments].concat(), "");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let all = audit(&["tail"]);
    assert!(
        all.contains("\"event\":\"mfa_enrol_finish\"") && all.contains("\"actor\":\"command line\""),
        "{all}"
    );
    assert_eq!(audit(&["tail", "-n", "2"]).lines().count(), 2);
    let bram = audit(&["tail", "--account", "bram"]);
    assert_eq!(bram.lines().count(), 1);
    assert_eq!(audit(&["export"]), all);
    let csv = audit(&["export", "--format", "csv"]);
    assert!(csv.starts_with("id,at,event,account_id,account,"), "{csv}");
    assert_eq!(csv.lines().count(), all.lines().count() + 1);
    assert_eq!(audit(&["export", "--until", "2026-01-01"]), "");
    let bad = run(&database, &["audit", "export", "--since", "yesterday"], "");
    assert!(String::from_utf8_lossy(&bad.stderr).contains("2026-03-01"));
    // A request and the events it caused share an id.
    let log = fs::read_to_string(&process.log).unwrap();
    let finish = all.lines().find(|line| line.contains("mfa_enrol_finish")).unwrap();
    let request = finish.split("\"request\":\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(log.lines().filter(|line| line.contains(request)).count() >= 3, "{log}");
    // Followed, it prints what happens from now on.
    let mut tail = command(&database, 1)
        .args(["audit", "tail", "--follow", "-n", "0"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = std::io::BufRead::lines(std::io::BufReader::new(tail.stdout.take().unwrap()));
    let line = std::thread::scope(|scope| {
        let printed = scope.spawn(move || lines.next().unwrap().unwrap());
        while !printed.is_finished() {
            process.post("/sign-in", "", &[("name", "bram"), ("password", "wrong")]);
            std::thread::sleep(std::time::Duration::from_millis(300));
        }
        printed.join().unwrap()
    });
    tail.kill().unwrap();
    tail.wait().unwrap();
    assert!(line.contains("authn_login_fail") && line.contains("bram"), "{line}");
}

/// Case 150
#[test]
fn configuration_is_checked_and_printed_without_its_password() {
    let database = TestDatabase::sqlite();
    let check = run(&database, &["config", "check"], "");
    assert!(check.status.success());
    let mut bad = command(&database, 1);
    bad.env("POSTERN_SERVER_BASE_URL", "http://auth.northwind.test").args(["config", "check"]);
    let output = bad.output().unwrap();
    assert!(!output.status.success());
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert!(sentence.contains("POSTERN_SERVER_BASE_URL") || sentence.contains("base_url"), "{sentence}");
    let mut misspelt = command(&database, 1);
    misspelt.env("POSTERN_POLICY_SECOND_FACTR", "required").args(["config", "check"]);
    let output = misspelt.output().unwrap();
    assert!(!output.status.success());
    assert!(
        String::from_utf8(output.stderr).unwrap().contains("unknown variable POSTERN_POLICY_SECOND_FACTR")
    );
    let mut print = command(&database, 1);
    print
        .env("POSTERN_DATABASE_URL", "postgres://postern:hidden@db.northwind.test/postern")
        .args(["config", "print"]);
    let output = print.output().unwrap();
    assert!(output.status.success());
    assert!(!String::from_utf8(output.stdout).unwrap().contains("hidden"));
    assert!(run(&database, &["migrate"], "").status.success());
    assert!(!run(&database, &["health"], "").status.success());
    let process = serve(&database);
    let mut health = command(&database, process.port);
    assert!(health.arg("health").output().unwrap().status.success());
}

#[test]
fn a_command_leaves_all_of_an_sqlite_database_in_its_file() {
    let database = TestDatabase::sqlite();
    let log = database.store().sqlite_file().unwrap().with_extension("db-wal");
    assert!(run(&database, &["migrate"], "").status.success());
    assert!(!log.exists());
    account(&database, &["create", "ada"], "");
    assert!(!log.exists());
    assert!(account(&database, &["list"], "").contains("ada"));
    // A start that fails after it has opened the database.
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let refused = command(&database, taken.local_addr().unwrap().port()).arg("serve").output().unwrap();
    assert!(!refused.status.success());
    assert!(!log.exists());
}

/// Case 149
#[cfg(target_os = "linux")]
#[test]
fn a_crash_leaves_no_core_file_with_secrets() {
    let database = TestDatabase::sqlite();
    let process = serve(&database);
    let limits = fs::read_to_string(format!("/proc/{}/limits", process.child.id())).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
}

/// Case 142
#[test]
fn the_program_has_no_test_clock_no_fixed_codes_and_no_danger_features() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            "postern-server",
            "--edges",
            "features,normal",
            "--prefix",
            "none",
            "--offline",
        ])
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("postern-core"), "{tree}");
    // webauthn-rs calls it a danger to keep its state outside the process. Ours is in the database alone; it is the one
    // feature of that name that there may be.
    let tree = tree.replace("danger-allow-state-serialisation", "");
    // `openssl-probe` is a list of folders, not OpenSSL.
    for word in ["danger-", "openssl v", "openssl-sys", "native-tls", "proptest", "test-util"] {
        assert!(!tree.contains(word), "{word}");
    }
    let help = Command::new(PROGRAM).arg("--help").output().unwrap();
    let reference = Command::new(PROGRAM).args(["config", "reference"]).output().unwrap();
    let words = String::from_utf8([help.stdout, reference.stdout].concat()).unwrap().to_lowercase();
    for word in ["clock", "debug_route", "fixed", "test_"] {
        assert!(!words.contains(word), "{word}");
    }
    // The standing clock and the seeded generator are for tests: the program must not link them.
    let program = fs::read(PROGRAM).unwrap();
    for symbol in [&b"ManualClock"[..], b"SeededRng"] {
        assert!(!program.windows(symbol.len()).any(|window| window == symbol), "linked");
    }
}
