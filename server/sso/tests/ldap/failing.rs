//! Directories that are down, slow, wrong or set up wrongly.

use crate::{
    detail,
    fake::{Fake, until_the_second},
    is_nobody, person, probe_detail,
    slapd::{BASE, Extra, SERVICE, Slapd},
};
use postern_core::sso::Ldap;
use postern_sso::ldap::Directory;
use postern_types::form::Secret;
use std::{
    net::{Ipv4Addr, TcpListener},
    time::{Duration, Instant},
};

const SHORT: Duration = Duration::from_millis(300);

fn plain(port: u16) -> Ldap {
    Ldap {
        url: format!("ldap://127.0.0.1:{port}"),
        starttls: false,
        bind_dn: SERVICE.to_owned(),
        bind_password: Secret("service-secret".to_owned()),
        base: BASE.to_owned(),
        filter: "(uid={name})".to_owned(),
        subject: "entryUUID".to_owned(),
        name_attribute: "uid".to_owned(),
        display_attribute: "cn".to_owned(),
        mail_attribute: "mail".to_owned(),
        group_base: String::new(),
        group_filter: "(member={dn})".to_owned(),
    }
}

fn impatient() -> Directory {
    Directory::new(b"").unwrap().within(SHORT, SHORT * 2)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_account_that_is_refused_is_told_and_nobodys_password_is_shown() {
    let slapd = Slapd::start();
    let directory = slapd.directory();
    for wrong in [
        Ldap { bind_password: Secret("not-the-password".to_owned()), ..slapd.settings() },
        Ldap { bind_dn: format!("cn=somebody,{BASE}"), ..slapd.settings() },
        Ldap { bind_dn: "no name at all".to_owned(), ..slapd.settings() },
    ] {
        for why in [detail(&directory, &wrong).await, probe_detail(&directory, &wrong).await] {
            let told = format!("refuses the service account {}", wrong.bind_dn);
            assert!(why.contains(&told), "{why}");
        }
    }
    let log = slapd.log_when_quiet();
    assert!(!log.contains("uid=ada") && !log.contains("postern-nobody") && !log.contains(" SRCH "), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_bases_and_filters_are_told_apart() {
    let slapd = Slapd::start();
    let directory = slapd.directory();
    let set = slapd.settings_with_groups();
    let elsewhere = format!("ou=elsewhere,{BASE}");
    for (wrong, why) in [
        (
            Ldap { base: elsewhere.clone(), ..set.clone() },
            "The base ou=elsewhere,dc=northwind,dc=test is not",
        ),
        (Ldap { base: "dc=other,dc=test".to_owned(), ..set.clone() }, "The base dc=other,dc=test is not"),
        (Ldap { base: "no base".to_owned(), ..set.clone() }, "does not search below no base"),
        (Ldap { group_base: elsewhere, ..set.clone() }, "The base ou=elsewhere,dc=northwind,dc=test is not"),
        (Ldap { filter: "(uid={name}))(".to_owned(), ..set.clone() }, "no LDAP filter"),
        (Ldap { group_filter: "(member={dn}".to_owned(), ..set.clone() }, "no LDAP filter"),
    ] {
        for told in [detail(&directory, &wrong).await, probe_detail(&directory, &wrong).await] {
            assert!(told.contains(why), "{told}");
        }
    }
    // What is wrong with the groups is told to those only who have a right password.
    let wrong_groups = Ldap { group_base: "dc=other".to_owned(), ..set };
    assert!(is_nobody(&directory, &wrong_groups, "ada", "not-the-password").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_down_is_told_at_once() {
    let mut slapd = Slapd::start();
    slapd.stop();
    let began = Instant::now();
    for ldap in [slapd.settings(), slapd.starttls_settings(), slapd.plain_settings()] {
        for why in [detail(&slapd.directory(), &ldap).await, probe_detail(&slapd.directory(), &ldap).await] {
            assert!(why.contains("refused"), "{why}");
        }
    }
    assert!(began.elapsed() < Duration::from_secs(4));
    let nowhere = Ldap { url: "ldaps://directory.invalid".to_owned(), ..slapd.settings() };
    let why = detail(&impatient(), &nowhere).await;
    assert!(why.starts_with("No connection to ldaps://directory.invalid"), "{why}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_never_answers_ends_within_the_time_limit() {
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = silent.local_addr().unwrap().port();
    let began = Instant::now();
    let bare = plain(port);
    let why = detail(&impatient(), &bare).await;
    assert!(why.contains("did not answer within 600ms"), "{why}");
    for ldap in [
        Ldap { starttls: true, ..bare.clone() },
        Ldap { url: format!("ldaps://localhost:{port}"), ..bare.clone() },
    ] {
        let why = detail(&impatient(), &ldap).await;
        assert!(why.contains("nothing came within 300ms"), "{why}");
    }
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_that_stops_in_the_middle_ends_within_the_time_limit() {
    let slapd = Slapd::start();
    let (directory, ldap) = (slapd.directory(), slapd.settings());
    person(&directory, &ldap, "ada", "ada-secret").await;
    slapd.freeze();
    let began = Instant::now();
    let hurried = directory.within(SHORT, SHORT * 2);
    assert!(detail(&hurried, &ldap).await.contains("nothing came within"));
    assert!(detail(&hurried, &slapd.plain_settings()).await.contains("did not answer within"));
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_that_ends_between_the_two_binds_vouches_for_nobody() {
    let slapd = Slapd::start();
    let port = until_the_second(slapd.plain_port(), slapd.killer());
    let why = detail(&slapd.directory(), &plain(port)).await;
    assert!(why.contains("closed the connection"), "{why}");
    let log = slapd.log();
    assert!(log.contains(" SRCH ") && !log.contains("BIND dn=\"uid=ada"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nonsense_for_an_answer_is_no_answer() {
    for said in [
        &b"HTTP/1.1 400 Bad Request\r\n\r\n"[..],
        b"\x00\x01\x02\x03\x04\x05\x06\x07",
        b"\xff\xff\xff\xff\xff\xff\xff\xff",
        // Frames of LDAP at which its decoder panics: empty, without an operation, and results of the wrong shape.
        b"\x30\x00",
        b"\x30\x03\x02\x01\x01",
        b"\x30\x05\x02\x01\x01\x61\x00",
        b"\x30\x05\x02\x01\x01\x41\x00",
        b"\x30\x0c\x02\x01\x01\x61\x07\x02\x01\x00\x04\x00\x04\x00",
        b"\x30\x0d\x02\x01\x01\x61\x08\x0a\x01\x00\x04\x01\xff\x04\x00",
        // An answer to something else.
        b"\x30\x0c\x02\x01\x07\x61\x07\x0a\x01\x00\x04\x00\x04\x00",
        b"",
    ] {
        for is_kept_open in [false, true] {
            let fake = Fake::saying(said, is_kept_open);
            let why = detail(&impatient(), &plain(fake.port)).await;
            let is_told = ["no LDAP", "did not answer within", "closed the connection"];
            assert!(
                is_told.iter().any(|told| why.contains(told)) || why.contains("decoding error"),
                "{said:?}: {why}"
            );
        }
    }
}

/// A yes to the service account, and nonsense to the search.
#[tokio::test(flavor = "multi_thread")]
async fn nonsense_for_an_entry_is_no_entry() {
    const YES: &[u8] = b"\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\x00\x04\x00\x04\x00";
    for said in [
        // Sent before it was asked for, so that it belongs to nothing.
        [YES, b"\x30\x0c\x02\x01\x02\x65\x07\x0a\x01\x00\x04\x00\x04\x00"].concat(),
        [YES, b"\x30\x05\x02\x01\x02\x64\x00"].concat(),
        [YES, b"\x30\x05\x02\x01\x02\x7e\x00"].concat(),
    ] {
        let fake = Fake::saying(said.leak(), true);
        let why = detail(&impatient(), &plain(fake.port)).await;
        assert!(["no LDAP", "did not answer within"].iter().any(|told| why.contains(told)), "{why}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_referral_is_not_followed() {
    let elsewhere = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let port = elsewhere.local_addr().unwrap().port();
    let ldif = format!(
        "dn: ou=branch,ou=people,{BASE}\nobjectClass: referral\nobjectClass: extensibleObject\nou: branch\n\
         ref: ldap://127.0.0.1:{port}/ou=people,dc=branch,dc=test\n\n"
    );
    let slapd = Slapd::start_with(&Extra { ldif, is_open: false });
    let (directory, ldap) = (slapd.directory(), slapd.settings());
    person(&directory, &ldap, "ada", "ada-secret").await;
    assert!(is_nobody(&directory, &ldap, "nobody", "ada-secret").await);
    let below = Ldap { base: format!("ou=x,ou=branch,ou=people,{BASE}"), ..ldap };
    for why in [detail(&directory, &below).await, probe_detail(&directory, &below).await] {
        assert!(why.contains("refers to another server, which is not asked"), "{why}");
    }
    assert!(elsewhere.accept().is_err(), "nobody came");
}
