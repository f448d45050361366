//! A full disk, and the program killed or stopped in the middle of its work: what was answered is there, what was not is
//! there whole or not at all.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::print_stdout, reason = "a test that fails says how to do it again")]

mod common;

use common::{
    PASSWORD,
    client::form,
    code,
    database::TestDatabase,
    dice::Dice,
    invariants::{Found, assert_sound, forgive, snapshot},
    load::Person,
    process::{PROGRAM, Process, command, configure, free_port, serve, start},
    remote::{BROWSER, Remote, connect, read_reply},
};
use postern_core::{entity, password::Cost};
use rustix::process::{Pid, Signal, kill_process};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::Command,
    thread,
    time::Duration,
};

/// A page of memory, and of the database.
const PAGE: u64 = 4_096;

/// The program with its database on a small disk of its own, which exists for this process alone.
struct SmallDisk {
    process: Process,
    /// The disk as this test sees it.
    disk: PathBuf,
    /// Where copies of it are looked at.
    copies: PathBuf,
}

impl SmallDisk {
    fn serve(database: &TestDatabase) -> Self {
        let folder = database.folder.path();
        let disk = folder.join("disk");
        fs::create_dir(&disk).unwrap();
        let port = free_port();
        let mount =
            "mount -t tmpfs -o size=8m,mode=700 tmpfs \"$1\" && cp -p \"$2\" \"$1\" && exec \"$0\" serve";
        let mut program = Command::new("unshare");
        program.args(["--user", "--map-root-user", "--mount", "sh", "-c", mount, PROGRAM]);
        program.arg(&disk).arg(database.store().sqlite_file().unwrap());
        configure(&mut program, database, port);
        // What happens and what is written down of it are looked at together.
        program.env("POSTERN_AUDIT_REQUIRED_FOR_SIGN_IN", "true");
        program.env("POSTERN_DATABASE_URL", format!("sqlite:{}", disk.join("portal.db").display()));
        let process = start(database, port, &mut program);
        let root = PathBuf::from(format!("/proc/{}/root", process.child.id()));
        let disk = root.join(disk.strip_prefix("/").unwrap());
        assert!(disk.join("portal.db").exists());
        Self { process, disk, copies: folder.join("copies") }
    }

    fn filler(&self) -> PathBuf {
        self.disk.join("filler")
    }

    /// Leaves room for so many pages.
    fn fill(&self, free: u64) {
        let mut filler = fs::File::create(self.filler()).unwrap();
        let mut length = 0;
        while filler.write_all(&[0xff; PAGE as usize]).is_ok() {
            length += PAGE;
        }
        filler.set_len(length - free * PAGE).unwrap();
    }

    fn free(&self) {
        fs::remove_file(self.filler()).unwrap();
    }

    /// What a program would find that starts now.
    async fn assert_sound(&self, account: &str, browsers: u64, last_step: i64) {
        let _ = fs::remove_dir_all(&self.copies);
        fs::create_dir(&self.copies).unwrap();
        for file in ["portal.db", "portal.db-wal"] {
            fs::copy(self.disk.join(file), self.copies.join(file)).unwrap();
        }
        let db = snapshot(&format!("sqlite:{}", self.copies.join("portal.db").display())).await;
        assert_sound(&db).await;
        let account = entity::account::Entity::find()
            .filter(entity::account::Column::Name.eq(account))
            .one(&db)
            .await
            .unwrap()
            .unwrap();
        let found = entity::browser::Entity::find()
            .filter(entity::browser::Column::AccountId.eq(account.id))
            .count(&db)
            .await
            .unwrap();
        assert_eq!(found, browsers, "{}", account.name);
        let factor = entity::second_factor::Entity::find()
            .filter(entity::second_factor::Column::AccountId.eq(account.id))
            .one(&db)
            .await
            .unwrap()
            .unwrap();
        let app = entity::authenticator_app::Entity::find_by_id(factor.id).one(&db).await.unwrap().unwrap();
        assert_eq!(app.last_step, last_step, "{}", account.name);
    }
}

/// Case 124
#[tokio::test]
async fn on_a_full_disk_nobody_is_signed_in_and_nothing_is_half_written_and_room_is_all_it_takes() {
    const MOST_STEPS: u64 = 60;
    let database = TestDatabase::sqlite();
    database.accounts(MOST_STEPS as u32, Cost::FLOOR).await;
    let disk = SmallDisk::serve(&database);
    let (mut denied_at_password, mut denied_at_code, mut free) = (0, 0, 0);
    loop {
        assert!(free < MOST_STEPS, "no sign-in on {free} pages");
        // An account for each step: a code is good for one sign-in.
        let name = &format!("ada{free}");
        let mut remote = Remote::new(disk.process.port, &format!("192.0.2.{free}"));
        remote.sign_in(name).unwrap();
        let (enrolment, secret) = remote.begin_enrolment().unwrap();
        let now = code::early_in_a_step_s();
        let enrolled = remote.finish_enrolment(&enrolment, &code::at(&secret, now - 30)).unwrap();
        assert_eq!(enrolled.recovery_codes().len(), 10, "{}", enrolled.head);
        let code = code::at(&secret, now);

        disk.fill(free);
        let mut other = Remote::new(disk.process.port, &format!("198.51.100.{free}"));
        assert_eq!(remote.get("/me/profile").unwrap().status, 200, "reading needs no room");
        let first = other.sign_in(name).unwrap();
        let mut is_in = false;
        if first.status == 303 {
            assert_eq!(first.location(), "/sign-in/second-factor", "{}", first.head);
            let second = other.verify(&code).unwrap();
            is_in = second.status == 303;
            if is_in {
                assert_eq!(second.location(), "/", "{}", second.head);
            } else {
                assert_eq!(second.status, 503, "{}", second.head);
                denied_at_code += 1;
            }
        } else {
            assert_eq!(first.status, 503, "{}", first.head);
            denied_at_password += 1;
        }
        assert_eq!(other.cookies.contains_key(BROWSER), is_in);
        let (enrolled_at, step) = (now / 30 - 1, now / 30);
        disk.assert_sound(name, 1 + u64::from(is_in), if is_in { step } else { enrolled_at }).await;
        disk.free();
        if is_in {
            break;
        }
        if first.status != 303 {
            assert_eq!(other.sign_in(name).unwrap().location(), "/sign-in/second-factor");
        }
        // The code that let nobody in is still good, once.
        let second = other.verify(&code).unwrap();
        assert_eq!(second.location(), "/", "{}", second.head);
        disk.assert_sound(name, 2, step).await;
        free += 1;
    }
    assert!(denied_at_password >= 1 && denied_at_code >= 1, "{denied_at_password} {denied_at_code}");
}

/// Kills the program in the middle of a mixed load, starts it again and looks, so many times.
async fn kill(database: TestDatabase, kills: u32, latest_ms: u64) {
    const PEOPLE: u32 = 8;
    const SEED: u64 = 128;
    println!("seed {SEED}");
    database.accounts(PEOPLE, Cost::FLOOR).await;
    let dice = Dice::new(SEED);
    let mut people: Vec<Person> =
        (0..PEOPLE).map(|n| Person::new(&format!("ada{n}"), SEED + 1 + u64::from(n))).collect();
    let mut before = None;
    for n in 0..=kills {
        let port = free_port();
        let mut process = start(&database, port, command(&database, port).arg("serve"));
        {
            let db = snapshot(&database.store().database_url).await;
            assert_sound(&db).await;
            let found = Found::load(&db).await;
            people.iter().for_each(|person| person.assert_kept(&found));
            if let Some(before) = &before {
                found.assert_later_than(before);
            }
            before = Some(found);
        }
        if n == kills {
            break;
        }
        forgive(&database.store().database_url).await;
        if n % 8 == 0 {
            // Hashes take long, and nothing is written meanwhile: some time for them, or every kill would hit one.
            thread::scope(|scope| {
                for person in &mut people {
                    scope.spawn(|| person.arrive(port));
                }
            });
        }
        thread::scope(|scope| {
            for person in &mut people {
                scope.spawn(|| person.work(port));
            }
            thread::sleep(Duration::from_millis(3 + dice.below(latest_ms - 2)));
            process.child.kill().unwrap();
        });
    }
    let mut counts: BTreeMap<&str, [u32; 2]> = BTreeMap::new();
    for (what, [answered, cut]) in people.iter().flat_map(|person| &person.counts) {
        let sum = counts.entry(what).or_default();
        *sum = [sum[0] + answered, sum[1] + cut];
    }
    println!("answered and cut off: {counts:?}");
    let cut_in_a_write = counts.iter().filter(|(what, _)| !["password", "reading"].contains(what));
    assert!(cut_in_a_write.map(|(_, [_, cut])| cut).sum::<u32>() >= kills / 4, "the kills hit nothing");
}

/// Case 128
#[tokio::test]
async fn killed_a_hundred_times_it_forgets_nothing_that_it_answered_and_leaves_nothing_half_done() {
    kill(TestDatabase::sqlite(), 100, 150).await;
}

/// Case 128
#[tokio::test]
async fn killed_beside_postgres_it_forgets_nothing_either() {
    // It takes longer to come to work there: each connection has a password to prove.
    kill(TestDatabase::postgres().await, 10, 600).await;
}

/// Case 136
#[tokio::test]
async fn a_stop_lets_the_sign_ins_under_way_finish_and_waits_for_nobody_else_for_long() {
    let database = TestDatabase::sqlite();
    database.accounts(8, Cost::FLOOR).await;
    let mut process = serve(&database);
    let port = process.port;
    // "100 Continue" comes when the route reads the body: from there on the request is under way.
    let mut streams: Vec<(TcpStream, String)> = (0..8)
        .map(|n| {
            let body = form(&[("name", &format!("ada{n}")), ("password", PASSWORD)]);
            let head =
                Remote::new(port, "192.0.2.1").form_head("/sign-in", body.len(), "Expect: 100-continue\r\n");
            let mut stream = connect(port).unwrap();
            stream.write_all(head.as_bytes()).unwrap();
            let mut line = [0; 25];
            stream.read_exact(&mut line).unwrap();
            assert_eq!(&line, b"HTTP/1.1 100 Continue\r\n\r\n");
            (stream, body)
        })
        .collect();
    // A client that never comes to an end: half a request, and no more.
    let mut silent = connect(port).unwrap();
    silent.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n").unwrap();
    kill_process(Pid::from_child(&process.child), Signal::TERM).unwrap();
    while TcpStream::connect(("127.0.0.1", port)).is_ok() {
        thread::sleep(Duration::from_millis(5));
    }
    for (stream, body) in &mut streams {
        stream.write_all(body.as_bytes()).unwrap();
    }
    let mut remote = Remote::new(port, "192.0.2.1");
    for (stream, _) in &mut streams {
        let reply = remote.take(read_reply(stream)).unwrap();
        assert_eq!((reply.status, reply.location()), (303, "/"), "{}", reply.head);
    }
    assert!(process.ended().success());
    let file = database.store().sqlite_file().unwrap().to_owned();
    assert!(file.exists() && !file.with_extension("db-wal").exists(), "the file alone is everything");
    // What was answered is there after the next start.
    let process = serve(&database);
    remote.port = process.port;
    assert!(remote.cookies.contains_key(BROWSER));
    assert_eq!(remote.get("/me/profile").unwrap().status, 200);
}
