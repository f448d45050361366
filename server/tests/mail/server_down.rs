//! A mail server that takes nothing.

use crate::{
    ADA, BY_EMAIL, EMAIL, EMAIL_SEND, VERIFY, VERIFY_SEND,
    common::{
        PASSWORD,
        database::TestDatabase,
        key::{LOGIN, SECOND_FACTOR},
        mail::{MailServer, Tls},
        process::{account, command, cookies, free_port, serve, start},
    },
    on_both,
    posted::{Posted, configure},
};
use postern_core::{db::Db, mail::history};
use sea_orm::ConnectionTrait;
use std::time::{Duration, Instant};

/// What the page says of a mail that was not taken.
const DELAYED: &str = "has not taken the mail";
/// Nobody waits longer than this for an answer.
const MOST: Duration = Duration::from_secs(5);

/// Turns the method on in spite of a mail server that begins like that.
async fn turns_on_later(database: TestDatabase, mode: &str) {
    let posted = Posted::new(database).await;
    let ada = posted.confirmed("ada").await;
    posted.server.mode(mode).await;
    let asked = tokio::time::timeout(MOST, ada.ask(EMAIL_SEND)).await;
    assert_eq!(asked.unwrap().location(), EMAIL);
    assert!(!ada.get(EMAIL).await.body.contains(DELAYED));
    assert_eq!(posted.deliver().await, 1);
    assert!(ada.get(EMAIL).await.body.contains(DELAYED));
    assert!(posted.method().await.is_none() && posted.failures().await.is_empty());
    assert_eq!(posted.portal.events("smtp_fail").await.len(), 1);
    // Nobody is kept out by it.
    posted.portal.signed_in("ada").await;
    posted.server.mode("ok").await;
    posted.portal.advance_s(15);
    let code = posted.code(ADA).await;
    assert!(!ada.get(EMAIL).await.body.contains(DELAYED));
    assert_eq!(ada.enter(EMAIL, &code).await.recovery_codes().len(), 10);
}

on_both! {
    /// Case 32
    async fn a_method_is_turned_on_later_when_connections_are_refused(database) {
        turns_on_later(database, "refuse").await;
    }
}

on_both! {
    /// Case 32
    async fn a_method_is_turned_on_later_when_mails_are_put_off(database) {
        turns_on_later(database, "busy").await;
    }
}

on_both! {
    /// Case 32, 34
    async fn a_method_is_turned_on_later_when_the_mail_server_says_nothing(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        posted.server.mode("silent").await;
        let asked = tokio::time::timeout(MOST, ada.ask(EMAIL_SEND)).await;
        assert_eq!(asked.unwrap().location(), EMAIL);
        // While a worker waits for it, people do not; and then the worker is gone.
        let waiting = tokio::time::timeout(Duration::from_secs(1), posted.deliver());
        let (sent, again) = tokio::join!(waiting, posted.portal.signed_in("ada"));
        assert!(sent.is_err() && again.is_in().await);
        assert!(ada.get(EMAIL).await.body.contains("is on its way"));
        assert!(posted.method().await.is_none() && posted.failures().await.is_empty());
        posted.server.mode("ok").await;
        posted.portal.advance_s(120);
        let code = posted.code(ADA).await;
        assert_eq!(ada.enter(EMAIL, &code).await.recovery_codes().len(), 10);
    }
}

on_both! {
    /// Case 33
    async fn other_methods_sign_in_while_no_mail_is_taken(database) {
        let posted = Posted::new(database).await;
        let (ada, codes) = posted.with_email_code("ada").await;
        posted.server.mode("busy").await;
        let asked = tokio::time::timeout(MOST, posted.portal.pending("ada")).await;
        let client = asked.unwrap();
        posted.deliver().await;
        let page = client.get(SECOND_FACTOR).await.body;
        assert!(page.contains(DELAYED) && page.contains("method=recovery_code"), "{page}");
        assert_eq!(client.verify_recovery(&codes[0]).await.location(), "/");
        assert!(posted.failures().await.is_empty());
        assert!(!ada.is_in().await);
        // An app, where there is one, comes first; mail can be tried beside it.
        let (secret, _) = client.enrol(posted.portal.now_s()).await;
        posted.portal.advance_s(60);
        let pending = posted.portal.pending("ada").await;
        assert!(pending.get(SECOND_FACTOR).await.body.contains(VERIFY_SEND));
        assert_eq!(pending.ask(VERIFY_SEND).await.location(), BY_EMAIL);
        posted.deliver().await;
        let page = pending.get(BY_EMAIL).await.body;
        assert!(page.contains(DELAYED) && page.contains("method=authenticator_app"), "{page}");
        assert_eq!(pending.verify(&posted.portal.code(&secret), false).await.location(), "/");
        assert_eq!(posted.server.count(ADA).await, 2);
    }
}

on_both! {
    /// Case 33
    async fn a_mail_is_dropped_once_its_code_is_over(database) {
        let posted = Posted::new(database).await;
        posted.with_email_code("ada").await;
        posted.server.mode("busy").await;
        posted.portal.pending("ada").await;
        posted.deliver().await;
        posted.portal.advance_s(899);
        assert_eq!(posted.deliver().await, 1);
        posted.portal.advance_s(1);
        posted.server.mode("ok").await;
        assert!(posted.mails(ADA).await.is_empty());
        let state = history::state(posted.portal.portal()).await.unwrap();
        assert_eq!((state.waiting, state.dropped), (0, 1));
        // Also one whose code was used, by a mail that came before it.
        let (client, code) = posted.asked("ada").await;
        posted.portal.advance_s(60);
        client.ask(VERIFY_SEND).await;
        assert_eq!(client.enter(VERIFY, &code).await.location(), "/");
        assert_eq!(posted.deliver().await, 0);
        assert!(posted.mails(ADA).await.is_empty());
        let state = history::state(posted.portal.portal()).await.unwrap();
        assert_eq!((state.waiting, state.dropped), (0, 2));
    }
}

/// Case 32, 33
#[tokio::test]
async fn the_program_answers_at_once_whatever_the_mail_server_does() {
    let server = MailServer::start(Tls::None).await;
    for database in [TestDatabase::sqlite(), TestDatabase::postgres().await] {
        drop(serve(&database));
        let port = free_port();
        let mut program = command(&database, port);
        configure(program.arg("serve"), &server);
        account(&database, &["create", "ada", "--email", ADA, "--password-stdin"], &format!("{PASSWORD}\n"));
        let db = Db::open(&database.store().database_url).await.unwrap();
        db.read().execute_unprepared("UPDATE account SET email_confirmed_at = 0").await.unwrap();
        let process = start(&database, port, &mut program);
        let browser = process.sign_in("ada");
        for mode in ["silent", "refuse", "busy", "ok"] {
            server.mode(mode).await;
            // As if the mail before had been asked for long ago.
            db.read().execute_unprepared("UPDATE outbox SET created_at = 0").await.unwrap();
            let begun = Instant::now();
            let answer = process.post(EMAIL_SEND, &browser, &[]);
            assert!(answer.contains(&format!("location: {EMAIL}\r\n")), "{mode}: {answer}");
            assert!(begun.elapsed() < MOST, "{mode}: {:?}", begun.elapsed());
            // Nor do others wait.
            assert!(process.get_as(LOGIN, &browser).contains("200 OK"), "{mode}");
            assert!(begun.elapsed() < MOST, "{mode}: {:?}", begun.elapsed());
        }
        // Whatever became of the others, the last one comes.
        let code = server.next(ADA).await.code.unwrap();
        let sheet = process.post(EMAIL, &browser, &[("code", &code)]);
        assert_eq!(crate::common::client::recovery_codes(&sheet).len(), 10, "{sheet}");
        // Now at the sign-in, whose first answer sends the mail.
        server.mode("silent").await;
        db.read().execute_unprepared("UPDATE outbox SET created_at = 0").await.unwrap();
        let begun = Instant::now();
        let answer = process.post("/sign-in", "", &[("name", "ada"), ("password", PASSWORD)]);
        assert!(answer.contains("location: /sign-in/second-factor\r\n"), "{answer}");
        assert!(process.get_as(SECOND_FACTOR, &cookies(&answer)).contains("method=recovery_code"));
        assert!(begun.elapsed() < MOST, "{:?}", begun.elapsed());
        db.close().await.unwrap();
        server.mode("ok").await;
        server.unread(ADA).await;
    }
}
