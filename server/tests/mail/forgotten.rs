//! Choosing a password by a link that was mailed.

use crate::{
    ADA, ADDRESS, FORGOTTEN,
    common::{
        PASSWORD,
        client::{Answer, Client},
        database::TestDatabase,
        key::{LOGIN, SECOND_FACTOR},
        mail::{MailServer, Tls},
        process,
    },
    on_both,
    posted::{Posted, address, configure, path_of},
};
use axum::http::StatusCode;
use postern_core::{
    account::{self, Contact, NewAccount},
    audit::Origin,
    db::Db,
};
use sea_orm::{ConnectionTrait, EntityTrait};

const BETTER: &str = "walnut ferry copper moon";

/// Asks for a link, and gives where it leads.
async fn link(posted: &Posted) -> String {
    let before = posted.written("password_link").await.len();
    let answer = posted.portal.client().post(FORGOTTEN, &[("name", "ada")]).await;
    assert_eq!(answer.location(), "/sign-in");
    posted.wait_for("password_link", before + 1).await;
    path_of(&posted.mail(ADA).await)
}

async fn choose(client: &Client, link: &str, password: &str) -> Answer {
    client.post(link, &[("password", password), ("repeated", password)]).await
}

on_both! {
    /// Case 11
    async fn another_password_leaves_the_second_factor_as_it_was(database) {
        let posted = Posted::new(database).await;
        let (ada, codes) = posted.with_email_code("ada").await;
        let browser = posted.signed_in("ada").await;
        let (secret, _) = browser.enrol(posted.portal.now_s()).await;
        posted.portal.advance_s(600);
        posted.mails(ADA).await;
        let methods = methods(&posted).await;
        assert_eq!(methods.len(), 3);
        let pending = posted.portal.pending("ada").await;

        let link = link(&posted).await;
        let visitor = posted.portal.client();
        assert_eq!(visitor.get(&link).await.status, StatusCode::OK);
        // What is too weak does not use the link up.
        assert_eq!(choose(&visitor, &link, "short").await.location(), link);
        assert_eq!(choose(&visitor, &link, BETTER).await.location(), "/sign-in");
        // Nobody is in by it, and whoever was is out.
        for client in [&visitor, &ada, &browser] {
            assert!(!client.is_in().await);
        }
        assert_eq!(pending.verify(&posted.portal.code(&secret), false).await.location(), "/sign-in");
        assert_eq!(self::methods(&posted).await, methods);
        // Its owner is told, by a mail without a link that could be used by itself.
        assert!(posted.mail(ADA).await.code.is_none());
        // It worked once.
        for client in [&visitor, &posted.portal.client()] {
            assert_eq!(client.get(&link).await.status, StatusCode::NOT_FOUND);
            assert_eq!(choose(client, &link, PASSWORD).await.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(visitor.sign_in("ada", PASSWORD).await.location(), "/sign-in");
        posted.portal.advance_s(60);
        assert_eq!(visitor.sign_in("ada", BETTER).await.location(), SECOND_FACTOR);
        assert!(!visitor.is_in().await);
        assert_eq!(visitor.verify(&posted.portal.code(&secret), false).await.location(), "/");
        assert_eq!(visitor.get(LOGIN).await.status, StatusCode::OK);
        // The recovery codes are those of before.
        let client = posted.portal.client();
        client.sign_in("ada", BETTER).await;
        assert_eq!(client.verify_recovery(&codes[0]).await.location(), "/");
    }
}

/// Everything of the account's second factors, but when they were used.
async fn methods(posted: &Posted) -> Vec<String> {
    let db = posted.portal.portal().db.read();
    let rows = postern_core::entity::second_factor::Entity::find().all(db).await.unwrap();
    let mut rows: Vec<String> = rows
        .into_iter()
        .map(|row| format!("{} {} {} {}", row.id, row.kind, row.name, row.created_at))
        .collect();
    rows.sort();
    rows
}

on_both! {
    /// Case 11
    async fn a_link_works_for_an_hour_and_until_the_next_one(database) {
        let posted = Posted::new(database).await;
        posted.confirmed("ada").await;
        let first = link(&posted).await;
        posted.portal.advance_s(60);
        let second = link(&posted).await;
        let visitor = posted.portal.client();
        assert_eq!(visitor.get(&first).await.status, StatusCode::NOT_FOUND);
        posted.portal.advance_s(3_599);
        assert_eq!(visitor.get(&second).await.status, StatusCode::OK);
        posted.portal.advance_s(1);
        assert_eq!(visitor.get(&second).await.status, StatusCode::NOT_FOUND);
        assert_eq!(choose(&visitor, &second, BETTER).await.status, StatusCode::NOT_FOUND);
        posted.portal.signed_in("ada").await;
        // Nor for an account that is disabled meanwhile.
        let third = link(&posted).await;
        let id = posted.account("ada").await.id;
        posted.portal.set_disabled(id, true).await;
        choose(&visitor, &third, BETTER).await;
        assert_eq!(visitor.sign_in("ada", BETTER).await.location(), "/sign-in");
    }
}

on_both! {
    /// Case 11, 39
    async fn a_link_is_void_once_password_or_address_are_others(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        let first = link(&posted).await;
        let fields = [("password", BETTER), ("repeated", BETTER)];
        assert_eq!(ada.post("/me/password", &fields).await.location(), "/me/password");
        posted.mails(ADA).await;
        posted.portal.advance_s(60);
        let second = link(&posted).await;
        let new = "new@northwind.test";
        assert_eq!(ada.move_to(new).await.location(), ADDRESS);
        let code = posted.code(new).await;
        assert_eq!(posted.portal.client().get(&second).await.status, StatusCode::OK);
        ada.enter(ADDRESS, &code).await;
        for link in [&first, &second] {
            assert_eq!(posted.portal.client().get(link).await.status, StatusCode::NOT_FOUND);
            assert_eq!(choose(&posted.portal.client(), link, PASSWORD).await.status, StatusCode::NOT_FOUND);
        }
    }
}

on_both! {
    async fn an_invitation_works_for_a_week_and_proves_the_address(database) {
        let posted = Posted::new(database).await;
        for (name, after_s, is_good) in [("ada", 604_799, true), ("bram", 604_800, false)] {
            let to = address(name);
            let contact = Contact::parse(name, "Ada Maier", &to).unwrap();
            let new = NewAccount { contact, language: None, password: None };
            let portal = posted.portal.portal();
            let invited = account::create(portal, &Origin::command_line(), new, false).await.unwrap();
            account::invite(portal, &Origin::command_line(), &invited).await.unwrap();
            let link = path_of(&posted.mail(&to).await);
            let visitor = posted.portal.client();
            posted.portal.advance_s(after_s);
            for _ in 0..2 {
                let expected = if is_good { StatusCode::OK } else { StatusCode::NOT_FOUND };
                assert_eq!(visitor.get(&link).await.status, expected);
                assert!(posted.account(name).await.email_confirmed_at.is_none());
            }
            let answer = choose(&visitor, &link, BETTER).await;
            assert_eq!(answer.location() == "/sign-in", is_good, "{name}");
            assert_eq!(posted.account(name).await.email_confirmed_at.is_some(), is_good, "{name}");
            assert!(!visitor.is_in().await);
            assert_eq!(visitor.sign_in(name, BETTER).await.location() == "/", is_good, "{name}");
            assert_eq!(choose(&visitor, &link, PASSWORD).await.status, StatusCode::NOT_FOUND);
        }
    }
}

/// The command line writes mails that the running program sends, and none where none can be sent.
#[tokio::test]
async fn the_command_line_invites_and_helps_with_forgotten_passwords() {
    let server = MailServer::start(Tls::None).await;
    for database in [TestDatabase::sqlite(), TestDatabase::postgres().await] {
        drop(process::serve(&database));
        let mailing = |arguments: &[&str]| {
            let port = process::free_port();
            let mut program = process::command(&database, port);
            configure(&mut program, &server);
            program.args(arguments).output().unwrap()
        };
        let invite = ["account", "create", "ada", "--email", ADA, "--invite"];
        let without = process::run(&database, &invite, "");
        assert!(!without.status.success());
        assert!(!process::account(&database, &["list"], "").contains("ada"));
        let invited = mailing(&invite);
        assert!(invited.status.success(), "{}", String::from_utf8_lossy(&invited.stderr));
        assert!(!String::from_utf8_lossy(&invited.stdout).contains("/password/"));
        // Nobody reads mail there as far as the portal knows.
        assert!(!mailing(&["account", "reset-password", "ada", "--mail"]).status.success());
        let db = Db::open(&database.store().database_url).await.unwrap();
        db.read().execute_unprepared("UPDATE account SET email_confirmed_at = 0").await.unwrap();
        db.close().await.unwrap();
        assert!(mailing(&["account", "reset-password", "ada", "--mail"]).status.success());
        let port = process::free_port();
        let mut program = process::command(&database, port);
        configure(&mut program, &server);
        let running = process::start(&database, port, program.arg("serve"));
        for _ in 0..2 {
            let link = path_of(&server.next(ADA).await);
            assert!(running.get(&link).contains("200 OK"));
        }
    }
}
