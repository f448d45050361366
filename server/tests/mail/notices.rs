//! What owners are told of, and that nobody else is.

use crate::{
    ADA, RECOVERY_CODES, VERIFY,
    common::{
        PASSWORD, code,
        database::TestDatabase,
        key::LOGIN,
        mail::{MailServer, Tls},
        process,
    },
    on_both,
    posted::{Posted, address, configure},
    wrong,
};
use postern_core::{account, audit::Origin, db::Db, entity::method_failure};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};

/// How many mails came to an account since they were last looked at, none of them with a code; what they say.
async fn told(posted: &Posted, name: &str, expected: usize, why: &str) -> String {
    let mails = posted.mails(&address(name)).await;
    let subjects: Vec<_> = mails.iter().map(|mail| &mail.subject).collect();
    assert_eq!(mails.len(), expected, "{why}: {subjects:?}");
    assert!(mails.iter().all(|mail| mail.code.is_none()), "{why}");
    mails.into_iter().map(|mail| mail.text).collect()
}

/// Everything that can happen to somebody with an app; `each` mails for each thing.
async fn walk(posted: &Posted, name: &str, each: usize) {
    let portal = &posted.portal;
    let browser = portal.signed_in(name).await;
    let (secret, codes) = browser.enrol(portal.now_s()).await;
    // One mail, not another one for the recovery codes that came with it.
    let said = told(posted, name, each, "added").await;
    assert_eq!(said.contains("Pixel 9"), each > 0);
    portal.advance_s(600);
    browser.change("/me/login/app/begin", &[], &portal.code(&secret)).await;
    let (enrolment, second) = browser.shown_enrolment("/me/login/app").await;
    let sheet = browser.finish_enrolment(&enrolment, &portal.code(&second)).await;
    assert!(sheet.body.contains("is on</h1>"), "{}", sheet.body);
    told(posted, name, each, "another").await;
    portal.advance_s(30);
    let ids = browser.app_ids().await;
    let rename = format!("/me/login/method/{}/rename", ids[1]);
    assert_eq!(browser.post(&rename, &[("name", "Old tablet")]).await.location(), LOGIN);
    told(posted, name, 0, "renamed").await;
    browser.post(&format!("/me/login/app/{}/replace", ids[1]), &[]).await;
    let (enrolment, third) = browser.shown_enrolment("/me/login/app").await;
    let sheet = browser.finish_enrolment(&enrolment, &portal.code(&third)).await;
    assert!(sheet.body.contains("is on</h1>"), "{}", sheet.body);
    told(posted, name, each, "replaced").await;
    let id = browser.app_ids().await.remove(1);
    assert_eq!(browser.post(&format!("/me/login/method/{id}/remove"), &[]).await.location(), LOGIN);
    told(posted, name, each, "removed").await;
    let codes_of_now = browser.post(RECOVERY_CODES, &[]).await.recovery_codes();
    assert_eq!(codes_of_now.len(), 10);
    assert_ne!(codes, codes_of_now);
    told(posted, name, each, "codes made").await;
    portal.advance_s(600);
    let client = portal.pending(name).await;
    assert_eq!(client.verify_recovery(&codes_of_now[0]).await.location(), "/");
    told(posted, name, each, "recovery code").await;
    let client = portal.signed_in_with_code(name, &secret, false).await;
    told(posted, name, 0, "signed in").await;
    let fields = [("password", "walnut ferry copper moon"), ("repeated", "walnut ferry copper moon")];
    let answer = client.post("/me/password", &fields).await;
    let answer = if answer.location().starts_with("/me/confirm/") {
        client.confirm(&answer.location(), &[("password", PASSWORD)]).await
    } else {
        answer
    };
    assert_eq!(answer.location(), "/me/password", "{}", answer.body);
    told(posted, name, each, "password").await;
    let id = posted.account(name).await.id;
    let old = postern_types::form::Secret(PASSWORD.to_owned());
    account::set_password(portal.portal(), &Origin::default(), &posted.account(name).await, &old)
        .await
        .unwrap();
    told(posted, name, each, "password again").await;
    portal.signed_in_with_code(name, &secret, true).await;
    told(posted, name, each, "remembered").await;
    let client = portal.pending(name).await;
    for _ in 0..5 {
        client.verify(&code::wrong(&secret, portal.now_s()), false).await;
    }
    told(posted, name, each, "five wrong codes").await;
    portal.advance_s(900);
    let row = method_failure::ActiveModel {
        account_id: Set(id),
        kind: Set("authenticator_app".to_owned()),
        failures: Set(99),
        blocked_until: Set(0),
    };
    method_failure::Entity::update(row).exec(portal.portal().db.read()).await.unwrap();
    portal.pending(name).await.verify(&code::wrong(&secret, portal.now_s()), false).await;
    told(posted, name, each, "off").await;
    portal.remove_methods(id).await;
    told(posted, name, each, "removed by command line").await;
    portal.set_disabled(id, true).await;
    told(posted, name, each, "disabled").await;
    portal.set_disabled(id, false).await;
    told(posted, name, 0, "enabled").await;
}

on_both! {
    async fn an_owner_is_told_of_each_thing_once(database) {
        let posted = Posted::new(database).await;
        let account = posted.portal.account("ada").await;
        posted.confirm(account.id).await;
        walk(&posted, "ada", 1).await;
    }
}

on_both! {
    async fn nothing_is_sent_to_an_address_that_nobody_confirmed(database) {
        let posted = Posted::new(database).await;
        posted.portal.account("ada").await;
        walk(&posted, "ada", 0).await;
        assert!(posted.written("notice").await.is_empty());
        assert_eq!(posted.server.connections().await, 0);
    }
}

on_both! {
    async fn mailed_codes_are_told_of_like_any_method(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        assert_eq!(posted.turn_on(&ada, ADA).await.recovery_codes().len(), 10);
        assert!(told(&posted, "ada", 1, "turned on").await.contains(ADA));
        posted.portal.advance_s(60);
        let (client, code) = posted.asked("ada").await;
        for _ in 0..5 {
            client.enter(VERIFY, &wrong(&code)).await;
        }
        told(&posted, "ada", 1, "five wrong codes").await;
        posted.portal.advance_s(60);
        let (client, code) = posted.asked("ada").await;
        assert_eq!(client.post(VERIFY, &[("code", &code), ("remember", "on")]).await.location(), "/");
        told(&posted, "ada", 1, "remembered").await;
        let id = posted.method().await.unwrap().id;
        client.ask(&format!("/me/login/method/{id}/remove")).await;
        told(&posted, "ada", 1, "removed").await;
    }
}

/// The running program sends what another process wrote.
#[tokio::test]
async fn an_owner_is_told_what_was_done_by_the_command_line() {
    let server = MailServer::start(Tls::None).await;
    for database in [TestDatabase::sqlite(), TestDatabase::postgres().await] {
        drop(process::serve(&database));
        process::account(
            &database,
            &["create", "ada", "--email", ADA, "--password-stdin"],
            &format!("{PASSWORD}\n"),
        );
        let db = Db::open(&database.store().database_url).await.unwrap();
        db.read().execute_unprepared("UPDATE account SET email_confirmed_at = 0").await.unwrap();
        db.close().await.unwrap();
        let mut program = process::command(&database, process::free_port());
        configure(&mut program, &server);
        assert!(program.args(["account", "disable", "ada"]).output().unwrap().status.success());
        let port = process::free_port();
        let mut program = process::command(&database, port);
        configure(&mut program, &server);
        let _running = process::start(&database, port, program.arg("serve"));
        assert!(server.next(ADA).await.code.is_none());
        assert!(server.unread(ADA).await.is_empty());
    }
}
