//! The connection to the mail server: nothing is sent over one that is not the right one.

use crate::{
    ADA, EMAIL_SEND,
    common::{
        TestPortal,
        database::TestDatabase,
        mail::{Flaw, MailServer, Options, Tls},
        settings,
    },
    posted::{Posted, account},
};
use postern_core::{mail::MailSettings, policy::Policy, portal::Settings};
use postern_types::mail::MailTls;
use std::fs;

/// A portal that sends by TLS.
async fn posted(options: Options, trusts: bool) -> Posted {
    let server = MailServer::with(options).await;
    let tls = if options.tls == Tls::Wrapper { MailTls::Wrapper } else { MailTls::Starttls };
    let authorities = if trusts { fs::read(server.ca_file()).unwrap() } else { Vec::new() };
    let mail = MailSettings { account: Some(account(&server, "localhost", tls)), authorities };
    let settings = Settings { mail, ..settings(Policy::default()) };
    Posted { portal: TestPortal::with_settings(TestDatabase::sqlite(), settings).await, server }
}

/// Nothing arrives, the mail is kept, the reason is there for whoever looks.
async fn sends_nothing(posted: &Posted, why: &str) {
    let ada = posted.confirmed("ada").await;
    ada.ask(EMAIL_SEND).await;
    assert_eq!(posted.deliver().await, 1, "{why}");
    assert_eq!(posted.server.count(ADA).await, 0, "{why}");
    assert!(posted.server.connections().await > 0, "{why}");
    let [row] = &posted.written("code").await[..] else { panic!("{why}") };
    assert!(row.sent_at.is_none() && row.last_error.is_some() && !row.payload.is_empty(), "{why}: {row:?}");
    assert_eq!(posted.portal.events("smtp_fail").await.len(), 1, "{why}");
}

/// Case 41
#[tokio::test]
async fn mail_is_sent_over_tls_to_the_server_that_it_was_meant_for() {
    for tls in [Tls::StartTls, Tls::Wrapper] {
        let posted = posted(Options { tls, ..Options::default() }, true).await;
        let ada = posted.confirmed("ada").await;
        ada.ask(EMAIL_SEND).await;
        let mail = posted.mail(ADA).await;
        assert!(mail.secure && mail.code.is_some(), "{tls:?}");
    }
}

/// Case 41
#[tokio::test]
async fn nothing_is_sent_when_the_offer_of_tls_is_stripped() {
    let posted = posted(Options { tls: Tls::StartTls, ..Options::default() }, true).await;
    posted.server.mode("no-starttls").await;
    sends_nothing(&posted, "stripped").await;
    assert!(posted.server.refusals().await.is_empty());
    // It is sent as soon as the connection is what it should be.
    posted.server.mode("ok").await;
    posted.portal.advance_s(15);
    assert!(posted.mail(ADA).await.secure);
}

/// Case 41
#[tokio::test]
async fn nothing_is_sent_to_whoever_shows_another_certificate() {
    for tls in [Tls::StartTls, Tls::Wrapper] {
        for flaw in [Flaw::OtherHost, Flaw::Expired, Flaw::OtherAuthority] {
            let posted = posted(Options { tls, flaw: Some(flaw), login: None }, true).await;
            sends_nothing(&posted, &format!("{tls:?} {flaw:?}")).await;
        }
        let posted = posted(Options { tls, ..Options::default() }, false).await;
        sends_nothing(&posted, &format!("{tls:?} not trusted")).await;
    }
}
