//! A portal that sends mail, and the mail server that it goes to.

use crate::{
    BY_EMAIL, EMAIL, EMAIL_SEND, VERIFY, VERIFY_SEND,
    common::{
        ORIGIN, PASSWORD, TestPortal,
        client::{Answer, Client},
        database::TestDatabase,
        mail::{Mail, MailServer, Tls},
        settings,
    },
};
use postern_core::{
    account::{self as accounts, Contact, NewAccount},
    audit::Origin,
    entity::{account, mail_code, method_failure, outbox, second_factor},
    mail::{MailAccount, MailSettings},
    policy::Policy,
    portal::Settings,
};
use postern_server::deliver_due;
use postern_types::{form::Secret, mail::MailTls};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::{process::Command, time::Duration};

pub(crate) struct Posted {
    pub(crate) portal: TestPortal,
    pub(crate) server: MailServer,
}

/// The account that a test sends by.
pub(crate) fn account(server: &MailServer, host: &str, tls: MailTls) -> MailAccount {
    MailAccount {
        host: host.to_owned(),
        port: server.port(),
        tls,
        user: String::new(),
        password: Secret::default(),
        sender_name: String::new(),
        sender_address: "portal@northwind.test".to_owned(),
    }
}

/// The browser of an administrator, signed in by password.
pub(crate) async fn administrator(portal: &TestPortal) -> Client {
    let contact = Contact::parse("root", "Root", "root@northwind.test").unwrap();
    let new = NewAccount { contact, language: None, password: Some(Secret(PASSWORD.to_owned())) };
    accounts::create(portal.portal(), &Origin::default(), new, true).await.unwrap();
    portal.signed_in("root").await
}

/// Has a program send by this server.
pub(crate) fn configure(program: &mut Command, server: &MailServer) {
    program
        .env("POSTERN_MAIL_HOST", "127.0.0.1")
        .env("POSTERN_MAIL_PORT", server.port().to_string())
        .env("POSTERN_MAIL_TLS", "none")
        .env("POSTERN_MAIL_SENDER_ADDRESS", "portal@northwind.test");
}

/// Where the link of a mail leads by which a password is chosen.
pub(crate) fn path_of(mail: &Mail) -> String {
    let link = mail.links.iter().find(|link| link.contains("/password/"));
    let link = link.unwrap_or_else(|| panic!("no such link in {}", mail.text));
    link.strip_prefix(ORIGIN).unwrap().to_owned()
}

/// The address of an account.
pub(crate) fn address(name: &str) -> String {
    format!("{name}@northwind.test")
}

impl Posted {
    pub(crate) async fn new(database: TestDatabase) -> Self {
        Self::with_policy(database, Policy::default()).await
    }

    pub(crate) async fn with_policy(database: TestDatabase, policy: Policy) -> Self {
        let server = MailServer::start(Tls::None).await;
        let mail = MailSettings {
            account: Some(account(&server, "127.0.0.1", MailTls::None)),
            authorities: Vec::new(),
        };
        let portal = TestPortal::with_settings(database, Settings { mail, ..settings(policy) }).await;
        Self { portal, server }
    }

    /// Sends what is due, and gives how many mails that were.
    pub(crate) async fn deliver(&self) -> usize {
        deliver_due(&self.portal.site).await.unwrap()
    }

    /// Sends what is due, and gives what came to an address since it was last looked at.
    pub(crate) async fn mails(&self, to: &str) -> Vec<Mail> {
        while self.deliver().await > 0 {}
        self.server.unread(to).await
    }

    /// The one mail that came to an address.
    pub(crate) async fn mail(&self, to: &str) -> Mail {
        let mut mails = self.mails(to).await;
        let subjects: Vec<_> = mails.iter().map(|mail| mail.subject.clone()).collect();
        assert_eq!(mails.len(), 1, "{subjects:?}");
        mails.remove(0)
    }

    /// The code in the one mail that came to an address.
    pub(crate) async fn code(&self, to: &str) -> String {
        let mail = self.mail(to).await;
        mail.code.unwrap_or_else(|| panic!("no code in {}", mail.text))
    }

    /// Confirms the address of an account, as its owner did long ago.
    pub(crate) async fn confirm(&self, id: uuid::Uuid) {
        let row =
            account::ActiveModel { id: Set(id), email_confirmed_at: Set(Some(0)), ..Default::default() };
        account::Entity::update(row).exec(self.portal.portal().db.read()).await.unwrap();
    }

    /// A new account that mail reaches, and its browser, signed in by password alone.
    pub(crate) async fn confirmed(&self, name: &str) -> Client {
        let account = self.portal.account(name).await;
        self.confirm(account.id).await;
        self.portal.signed_in(name).await
    }

    /// Turns mailed codes on in a browser that may: what it is answered.
    pub(crate) async fn turn_on(&self, client: &Client, to: &str) -> Answer {
        assert_eq!(client.ask(EMAIL_SEND).await.location(), EMAIL);
        let code = self.code(to).await;
        client.enter(EMAIL, &code).await
    }

    /// A new account with mailed codes and recovery codes. No proof is fresh any more, all mails are read.
    pub(crate) async fn with_email_code(&self, name: &str) -> (Client, Vec<String>) {
        let client = self.confirmed(name).await;
        let codes = self.turn_on(&client, &address(name)).await.recovery_codes();
        assert_eq!(codes.len(), 10);
        self.portal.advance_s(600);
        self.mails(&address(name)).await;
        (client, codes)
    }

    /// A sign-in after the right password, and the code that was mailed in it.
    pub(crate) async fn asked(&self, name: &str) -> (Client, String) {
        let client = self.portal.pending(name).await;
        let code = self.code(&address(name)).await;
        (client, code)
    }

    /// As [`Self::asked`], where something else would be asked first.
    pub(crate) async fn asked_for_mail(&self, name: &str) -> (Client, String) {
        let client = self.portal.pending(name).await;
        assert_eq!(client.ask(VERIFY_SEND).await.location(), BY_EMAIL);
        let code = self.code(&address(name)).await;
        (client, code)
    }

    /// A client signed in with password and mailed code, a minute ago.
    pub(crate) async fn signed_in(&self, name: &str) -> Client {
        let (client, code) = self.asked(name).await;
        let answer = client.enter(VERIFY, &code).await;
        assert_eq!(answer.location(), "/", "{}", answer.body);
        self.portal.advance_s(60);
        client
    }

    /// The mails of a kind that were ever written, oldest first.
    pub(crate) async fn written(&self, kind: &str) -> Vec<outbox::Model> {
        outbox::Entity::find()
            .filter(outbox::Column::Kind.eq(kind))
            .order_by_asc(outbox::Column::CreatedAt)
            .all(self.portal.portal().db.read())
            .await
            .unwrap()
    }

    /// Waits for what is done apart from an answer: so many mails of a kind, and no more.
    pub(crate) async fn wait_for(&self, kind: &str, count: usize) {
        for _ in 0..100 {
            if self.written(kind).await.len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(self.written(kind).await.len(), count, "{kind}");
    }

    pub(crate) async fn account(&self, name: &str) -> account::Model {
        let found = account::Entity::find().filter(account::Column::Name.eq(name));
        found.one(self.portal.portal().db.read()).await.unwrap().unwrap()
    }

    /// The method, if the portal has one such.
    pub(crate) async fn method(&self) -> Option<second_factor::Model> {
        let found = second_factor::Entity::find().filter(second_factor::Column::Kind.eq("email_code"));
        found.one(self.portal.portal().db.read()).await.unwrap()
    }

    pub(crate) async fn codes(&self) -> Vec<mail_code::Model> {
        mail_code::Entity::find().all(self.portal.portal().db.read()).await.unwrap()
    }

    /// Failures of mailed codes.
    pub(crate) async fn failures(&self) -> Vec<i32> {
        let rows = method_failure::Entity::find().all(self.portal.portal().db.read()).await.unwrap();
        rows.into_iter().filter(|row| row.kind == "email_code").map(|row| row.failures).collect()
    }

    /// As after so many failures, all of them long ago.
    pub(crate) async fn set_failures(&self, count: i32) {
        let row = method_failure::ActiveModel {
            account_id: Set(self.method().await.unwrap().account_id),
            kind: Set("email_code".to_owned()),
            failures: Set(count),
            blocked_until: Set(0),
        };
        let insert = method_failure::Entity::insert(row);
        insert.exec_without_returning(self.portal.portal().db.read()).await.unwrap();
    }
}
