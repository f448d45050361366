//! Passwords and groups of a directory, against a real OpenLDAP server.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(unreachable_pub, reason = "shared between the files of one test")]

mod failing;
mod fake;
mod groups;
mod people;
mod slapd;
mod tls;

use postern_core::sso::Ldap;
use postern_sso::{Failure, Vouched, ldap::Directory};
use postern_types::{form::Secret, sso::SsoRejection};

/// The answer to name and password. Whatever it is, the passwords are not in it.
async fn check(
    directory: &Directory,
    ldap: &Ldap,
    name: &str,
    password: &str,
) -> Result<Option<Vouched>, Failure> {
    let answer = directory.check(ldap, name, &Secret(password.to_owned())).await;
    tells_no_password(&format!("{answer:?} {ldap:?} {directory:?}"), password);
    if let Err(failure) = &answer {
        assert_eq!(failure.why, SsoRejection::Unreachable);
    }
    answer
}

fn tells_no_password(told: &str, password: &str) {
    for secret in [password, slapd::SERVICE_PASSWORD, "not-the-password"] {
        assert!(secret.is_empty() || !told.contains(secret), "{told}");
    }
}

/// Somebody whom the directory has to vouch for.
async fn person(directory: &Directory, ldap: &Ldap, name: &str, password: &str) -> Vouched {
    check(directory, ldap, name, password).await.unwrap().expect("somebody")
}

async fn is_nobody(directory: &Directory, ldap: &Ldap, name: &str, password: &str) -> bool {
    check(directory, ldap, name, password).await.unwrap().is_none()
}

/// Why the directory could not be asked.
async fn detail(directory: &Directory, ldap: &Ldap) -> String {
    check(directory, ldap, "ada", "ada-secret").await.unwrap_err().detail
}

async fn probe_detail(directory: &Directory, ldap: &Ldap) -> String {
    let failure = directory.probe(ldap).await.unwrap_err();
    tells_no_password(&format!("{failure:?}"), "");
    failure.detail
}
