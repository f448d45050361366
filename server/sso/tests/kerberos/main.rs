//! Tickets of a real realm, which `scripts/kdc` runs beside these tests: `scripts/kdc cargo test ...`. They are shown by
//! curl, or by MIT Kerberos' own client.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod listener;
mod realm;

use libgssapi::{context::CtxFlags, oid::GSS_MECH_KRB5};
use listener::Listener;
use postern_sso::kerberos::{self, Acceptor, Negotiated};
use realm::{
    Client, Desk, KERBEROS, KERBEROS_OF_WINDOWS, NEGOEX, NTLM, acceptor, again, at, kadmin, keytab,
    new_service, offer, principal, refusal, trust_southwind,
};
use std::{
    collections::BTreeMap,
    env, fs,
    path::Path,
    process::Command,
    sync::{
        Arc, Barrier,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

const SERVICE: &str = "HTTP/localhost";
const PORTAL: &str = "HTTP@localhost";

/// Case 122
#[test]
fn a_ticket_names_its_person_with_their_realm_and_curl_believes_the_reply() {
    let portal = Listener::with(acceptor());
    let ada = Desk::of("ada");
    let log = tempfile::NamedTempFile::new().unwrap();
    let mut arguments = vec!["--verbose".to_owned(), "--stderr".to_owned(), log.path().display().to_string()];
    arguments.extend(portal.at("localhost"));
    assert_eq!(ada.curl(arguments), "ada@NORTHWIND.TEST");
    let log = fs::read_to_string(log.path()).unwrap().to_lowercase();
    assert!(log.contains("< www-authenticate: negotiate "), "{log}");
    assert!(!["gss_", "failed", "error"].iter().any(|word| log.contains(word)), "{log}");
    assert_eq!(ada.curl(portal.at("portal.northwind.test")), "ada@NORTHWIND.TEST");
    assert_eq!(Desk::of("bob/admin").curl(portal.at("localhost")), "bob/admin@NORTHWIND.TEST");
}

/// Case 122
#[test]
fn a_client_that_asks_who_the_portal_is_believes_its_reply_and_no_other() {
    let ada = Client::of("ada");
    let start = || ada.start(PORTAL, GSS_MECH_KRB5, CtxFlags::GSS_C_MUTUAL_FLAG);
    let accept = |token: &[u8]| match acceptor().accept(token) {
        Negotiated::Accepted { principal, reply } => {
            assert_eq!(principal, "ada@NORTHWIND.TEST");
            reply.unwrap()
        }
        other => panic!("{other:?}"),
    };
    let (conversation, token) = start();
    let reply = accept(&token);
    assert!(conversation.hear(&reply).unwrap());

    let (conversation, _) = start();
    assert!(conversation.hear(&reply).is_err(), "the reply to somebody else");
    let (conversation, token) = start();
    let mut changed = accept(&token);
    *changed.last_mut().unwrap() ^= 1;
    assert!(conversation.hear(&changed).is_err());
}

/// Case 122
#[test]
fn a_token_as_windows_makes_it_counts_and_one_that_offers_something_else_first_does_not() {
    let ada = Client::of("ada");
    let ticket = || ada.start(PORTAL, GSS_MECH_KRB5, CtxFlags::GSS_C_MUTUAL_FLAG).1;
    let acceptor = acceptor();
    let windows = offer(&[KERBEROS_OF_WINDOWS, KERBEROS, NEGOEX, NTLM], &ticket());
    assert_eq!(principal(acceptor.accept(&windows)), "ada@NORTHWIND.TEST");
    assert_eq!(principal(acceptor.accept(&offer(&[KERBEROS, NTLM], &ticket()))), "ada@NORTHWIND.TEST");
    assert_eq!(principal(acceptor.accept(&ada.token(PORTAL))), "ada@NORTHWIND.TEST");
    // There is one round: an offer whose first choice cannot be had would need another.
    refusal(acceptor.accept(&offer(&[NEGOEX, KERBEROS], b"NEGOEXTS")));
    refusal(acceptor.accept(&offer(&[NEGOEX], b"NEGOEXTS")));
    refusal(acceptor.accept(&offer(&[KERBEROS], b"")));
}

/// Case 122
#[test]
fn ntlm_is_told_apart() {
    let acceptor = acceptor();
    assert_eq!(acceptor.accept(b"NTLMSSP\0\x01\0\0\0\x97\x82\x08\xe2"), Negotiated::Ntlm);
    assert_eq!(acceptor.accept(&offer(&[NTLM], b"NTLMSSP\0\x01\0\0\0")), Negotiated::Ntlm);
    assert_eq!(acceptor.accept(&offer(&[NEGOEX, NTLM], b"NEGOEXTS")), Negotiated::Ntlm);
}

/// Case 122
#[test]
fn the_same_name_of_another_realm_is_refused_and_never_loses_its_realm_where_the_realms_trust_each_other() {
    let portal = Listener::with(acceptor());
    let ada = Desk::of("ada@SOUTHWIND.TEST");
    let answer = ada.curl(portal.at("localhost"));
    let why = "HTTP/localhost@SOUTHWIND.TEST not found in keytab";
    assert!(answer.starts_with("refused: ") && answer.contains(why), "{answer}");
    trust_southwind();
    assert_eq!(ada.curl(portal.at("trusting.northwind.test")), "ada@SOUTHWIND.TEST");
}

/// Case 122
#[test]
fn a_token_counts_once_however_often_and_fast_it_is_shown() {
    let portal = Listener::that_keeps();
    Desk::of("ada").curl(portal.at("localhost"));
    let token = portal.last();
    assert_eq!(principal(acceptor().accept(&token)), "ada@NORTHWIND.TEST");
    // Another acceptor, as after a restart.
    for _ in 0..2 {
        let why = refusal(acceptor().accept(&token));
        assert!(why.contains("Request is a replay"), "{why}");
    }

    let token = Arc::new(Client::of("ada").token(PORTAL));
    let (acceptor, start) = (Arc::new(acceptor()), Arc::new(Barrier::new(16)));
    let tries = (0..16).map(|_| {
        let (token, acceptor, start) = (Arc::clone(&token), Arc::clone(&acceptor), Arc::clone(&start));
        thread::spawn(move || {
            start.wait();
            acceptor.accept(&token)
        })
    });
    let tries: Vec<_> = tries.collect();
    let answers = tries.into_iter().map(|thread| thread.join().unwrap());
    let accepted = answers.filter(|answer| matches!(answer, Negotiated::Accepted { .. })).count();
    assert_eq!(accepted, 1);
}

/// Case 122
#[test]
fn a_clock_may_be_four_minutes_wrong_and_not_six() {
    let portal = Listener::with(acceptor());
    let mut ada = Desk::of("ada");
    // While the clock is right: the realm has an eye on it as well.
    ada.fetch(SERVICE);
    ada.set_clock("+4m");
    assert_eq!(ada.curl(portal.at("localhost")), "ada@NORTHWIND.TEST");
    ada.set_clock("+6m");
    let answer = ada.curl(portal.at("localhost"));
    assert!(answer.starts_with("refused: ") && answer.contains("Clock skew too great"), "{answer}");
}

/// Case 122
#[test]
fn an_expired_ticket_is_refused() {
    // The portal of 12 minutes later is this very test, started once more.
    if let Some(folder) = env::var_os("POSTERN_TEST_ELSEWHEN") {
        let folder = Path::new(&folder);
        let answer = acceptor().accept(&fs::read(folder.join("token")).unwrap());
        fs::write(folder.join("answer"), format!("{answer:?}")).unwrap();
        return;
    }
    let portal = Listener::that_keeps();
    let ada = Desk::of("ada");
    ada.sign_in(&["-l", "1m", "ada"]);
    ada.curl(portal.at("localhost"));
    let answer = |mut program: Command| again(&mut program, "an_expired_ticket_is_refused", &portal.last());
    let program = env::current_exe().unwrap();
    let now = answer(Command::new(&program));
    assert!(now.starts_with("Accepted { principal: \"ada@NORTHWIND.TEST\""), "{now}");
    let late = answer(at("+12m", &program));
    assert!(late.starts_with("Refused(") && late.contains("Ticket expired"), "{late}");
}

/// Case 122
#[test]
fn a_rotated_key_counts_at_once_and_the_old_one_until_it_is_taken_out() {
    let service = "HTTP/rotate.northwind.test";
    let keytab = keytab();
    let keytab = keytab.display();
    new_service(service);
    let portal = Listener::with(acceptor());
    let visit = |desk: &Desk| desk.curl(portal.at("rotate.northwind.test"));
    let (old, new) = (Desk::of("ada"), Desk::of("bob"));
    old.fetch(service);

    kadmin(&format!("cpw -randkey -keepold {service}"));
    new.fetch(service);
    // The realm is ahead of the keytab.
    let answer = visit(&new);
    assert!(answer.starts_with("refused: ") && answer.contains("keytab is likely out of date"), "{answer}");

    kadmin(&format!("ktadd -norandkey -k {keytab} {service}"));
    assert_eq!(visit(&old), "ada@NORTHWIND.TEST");
    assert_eq!(visit(&new), "bob@NORTHWIND.TEST");
    let keys = acceptor().keys();
    for version in [1, 2] {
        let key = format!("{service}@NORTHWIND.TEST version {version} aes256-cts-hmac-sha1-96");
        assert!(keys.contains(&key), "{keys:?}");
    }

    kadmin(&format!("ktremove -k {keytab} {service} old"));
    let answer = visit(&old);
    assert!(answer.starts_with("refused: ") && answer.contains("not found in keytab"), "{answer}");
    assert_eq!(visit(&new), "bob@NORTHWIND.TEST");
}

/// Case 122
#[test]
fn every_kind_of_key_that_a_realm_may_have_is_understood() {
    let service = "HTTP/kinds.northwind.test";
    new_service(service);
    let portal = Listener::with(acceptor());
    for kind in ["aes256-cts", "aes128-cts", "aes256-sha2", "aes128-sha2"] {
        kadmin(&format!("cpw -randkey -keepold -e {kind}:normal {service}"));
        kadmin(&format!("ktadd -norandkey -k {} {service}", keytab().display()));
        let ada = Desk::of("ada");
        assert_eq!(ada.curl(portal.at("kinds.northwind.test")), "ada@NORTHWIND.TEST", "{kind}");
    }
}

/// Case 122
#[test]
fn a_ticket_for_another_service_of_the_machine_is_refused() {
    new_service("host/localhost");
    let token = Client::of("ada").token("host@localhost");
    assert_eq!(refusal(acceptor().accept(&token)), "it is for host/localhost@NORTHWIND.TEST");
}

/// Case 122
#[test]
fn what_is_no_token_is_refused() {
    let acceptor = acceptor();
    assert_eq!(refusal(acceptor.accept(b"")), "a token of 0 bytes");
    assert_eq!(refusal(acceptor.accept(&vec![0x60; 64 * 1024 + 1])), "a token of 65537 bytes");
    for other in
        [&b"\x60"[..], b"\x60\x00", b"garbage", b"\x60\x84\xff\xff\xff\xff", &[0x60; 64 * 1024], &[0; 4_000]]
    {
        refusal(acceptor.accept(other));
    }
    let token = Client::of("ada").token(PORTAL);
    for end in 0..token.len() {
        refusal(acceptor.accept(&token[..end]));
    }
}

/// Case 122
#[test]
fn a_changed_token_is_refused_or_still_its_persons() {
    let acceptor = acceptor();
    let ada = Client::of("ada");
    let token = ada.token(PORTAL);
    // Always the same numbers (xorshift).
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |end: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(end).unwrap()).unwrap()
    };
    let mut accepted = 0;
    for round in 0..500 {
        let mut changed = token.clone();
        // Everything that is read before a key is needed is at the front.
        let end = if round % 2 == 0 { changed.len().min(220) } else { changed.len() };
        for _ in 0..=below(3) {
            changed[below(end)] = u8::try_from(below(256)).unwrap();
        }
        match acceptor.accept(&changed) {
            Negotiated::Accepted { principal, .. } => {
                assert_eq!(principal, "ada@NORTHWIND.TEST");
                accepted += 1;
            }
            Negotiated::Ntlm | Negotiated::Refused(_) => {}
        }
    }
    // What is not sealed may differ, and a token counts once.
    assert!(accepted <= 1, "{accepted}");
    assert_eq!(principal(acceptor.accept(&ada.token(PORTAL))), "ada@NORTHWIND.TEST");
}

/// Case 122
#[test]
fn sixty_tickets_are_looked_at_eight_at_a_time() {
    let acceptor = acceptor();
    let left = AtomicUsize::new(60);
    let mut people = BTreeMap::new();
    thread::scope(|scope| {
        let worker = |person: &'static str| {
            let (acceptor, left) = (&acceptor, &left);
            move || {
                let client = Client::of(person);
                let next =
                    || left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
                let mut seen = Vec::new();
                while next().is_ok() {
                    seen.push((person, principal(acceptor.accept(&client.token(PORTAL)))));
                }
                seen
            }
        };
        let workers: Vec<_> =
            (0..8).map(|worker_at| scope.spawn(worker(["ada", "bob"][worker_at % 2]))).collect();
        for (person, principal) in workers.into_iter().flat_map(|worker| worker.join().unwrap()) {
            assert_eq!(principal, format!("{person}@NORTHWIND.TEST"));
            *people.entry(person).or_insert(0) += 1;
        }
    });
    assert_eq!(people.values().sum::<i32>(), 60);
}

/// Case 122
#[test]
fn the_portal_does_not_start_with_a_keytab_that_does_not_serve_it() {
    let refused = |keytab: &Path, host: &str| Acceptor::new(keytab, host).unwrap_err();
    let why = refused(&keytab(), "elsewhere.northwind.test");
    assert!(
        why.starts_with("there is no key of HTTP/elsewhere.northwind.test, but HTTP/localhost, "),
        "{why}"
    );
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("http.keytab");
    assert!(refused(&other, "localhost").starts_with("it cannot be read: "));
    fs::copy(keytab(), &other).unwrap();
    // Its own keys are fine, but MIT Kerberos would use those of another file.
    assert!(
        refused(&other, "localhost")
            .starts_with("the environment variable KRB5_KTNAME must name this keytab")
    );
    assert_eq!(
        env::var_os("KRB5_KTNAME").as_ref(),
        Some(&kerberos::environment(&keytab(), Path::new("/")).remove(0).1)
    );
    let keys = acceptor().keys();
    assert!(
        keys.contains(&"HTTP/localhost@NORTHWIND.TEST version 2 aes256-cts-hmac-sha1-96".to_owned()),
        "{keys:?}"
    );
}
