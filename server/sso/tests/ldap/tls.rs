//! Nothing is said to a server that is not the directory.

use crate::{
    detail,
    fake::Fake,
    person, probe_detail,
    slapd::{SERVICE, Slapd},
};
use postern_core::sso::Ldap;
use postern_sso::ldap::Directory;

/// The request for TLS, and its two answers.
const STARTTLS: &[u8] = b"\x30\x1d\x02\x01\x01\x77\x18\x80\x161.3.6.1.4.1.1466.20037";
const YES: &[u8] = b"\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00";
const NO: &[u8] = b"\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x02\x04\x00\x04\x00";

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_that_is_not_known_hears_nothing() {
    let slapd = Slapd::start();
    let other = Slapd::start();
    for directory in [Directory::new(b"").unwrap(), other.directory()] {
        for ldap in [slapd.settings(), slapd.starttls_settings()] {
            for why in [detail(&directory, &ldap).await, probe_detail(&directory, &ldap).await] {
                assert!(why.contains("an authority that is not known here"), "{why}");
            }
        }
    }
    assert!(!slapd.log_when_quiet().contains(" BIND "), "{}", slapd.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_for_another_host_hears_nothing() {
    let slapd = Slapd::start();
    let directory = slapd.directory();
    let wrapped = Ldap { url: format!("ldaps://127.0.0.1:{}", slapd.tls_port()), ..slapd.settings() };
    let upgraded =
        Ldap { url: format!("ldap://127.0.0.1:{}", slapd.plain_port()), ..slapd.starttls_settings() };
    for ldap in [wrapped, upgraded] {
        for why in [detail(&directory, &ldap).await, probe_detail(&directory, &ldap).await] {
            assert!(why.contains("for another host name") && why.contains("localhost"), "{why}");
        }
    }
    assert!(!slapd.log_when_quiet().contains(" BIND "), "{}", slapd.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn starttls_that_is_refused_or_forged_ends_there() {
    let slapd = Slapd::start();
    let directory = slapd.directory();
    // As if it had said yes, with an answer to the bind that follows already in the same breath.
    let injected: &[u8] =
        b"\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\x00\x04\x00\x04\x00";
    for (said, why, is_hello_sent) in [
        (NO, "refuses StartTLS (result code 2)", false),
        (injected, "something that is no LDAP", false),
        (b"220 mail.northwind.test ESMTP\r\n", "something that is no LDAP", false),
        (YES, "TLS", true),
    ] {
        for probes in [false, true] {
            let fake = Fake::saying(said, false);
            let ldap = Ldap { url: format!("ldap://localhost:{}", fake.port), ..slapd.starttls_settings() };
            let told =
                if probes { probe_detail(&directory, &ldap).await } else { detail(&directory, &ldap).await };
            assert!(told.contains(why) || (is_hello_sent && told.contains("eof")), "{told}");
            let heard = fake.heard();
            let rest = heard.strip_prefix(STARTTLS).expect("StartTLS comes first");
            // A record of a handshake (RFC 8446 section 5.1), or nothing.
            assert!(if is_hello_sent { rest.starts_with(b"\x16\x03") } else { rest.is_empty() }, "{rest:?}");
            for secret in ["ada", SERVICE, "secret"] {
                assert!(!heard.windows(secret.len()).any(|part| part == secret.as_bytes()));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tls_is_not_spoken_to_a_server_that_has_none() {
    let slapd = Slapd::start();
    let wrapped = Ldap { url: format!("ldaps://localhost:{}", slapd.plain_port()), ..slapd.settings() };
    let why = detail(&slapd.directory().within(SHORT, SHORT * 2), &wrapped).await;
    assert!(why.starts_with("No connection to ldaps://localhost"), "{why}");
    assert!(!slapd.log().contains(" BIND "), "{}", slapd.log());
}

const SHORT: std::time::Duration = std::time::Duration::from_secs(1);

#[tokio::test(flavor = "multi_thread")]
async fn names_and_passwords_go_through_tls() {
    let slapd = Slapd::start();
    person(&slapd.directory(), &slapd.settings(), "ada", "ada-secret").await;
    person(&slapd.directory(), &slapd.starttls_settings(), "ada", "ada-secret").await;
    let log = slapd.log_when_quiet();
    assert_eq!(log.matches(" TLS established ").count(), 4, "{log}");
    assert_eq!(log.matches(" STARTTLS").count(), 2, "{log}");
}

#[test]
fn authorities_are_certificates_or_the_mistake_is_told() {
    assert!(Directory::new(b"").is_ok());
    for wrong in [
        &b"certificate"[..],
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        b"-----BEGIN CERTIFICATE-----\n",
    ] {
        assert!(Directory::new(wrong).unwrap_err().contains("certificate"), "{wrong:?}");
    }
}
