//! Where the links of mails lead, and what following them does: nothing.

use crate::{
    ADA, ADDRESS_SEND, EMAIL, EMAIL_SEND, FORGOTTEN, RECOVERY_CODES,
    common::{
        ORIGIN, PASSWORD,
        client::{Client, form},
        mail::Mail,
    },
    on_both,
    posted::{Posted, path_of},
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use postern_core::{account, audit::Origin, entity};
use sea_orm::EntityTrait;

/// Everything that following a link could have changed.
async fn state(posted: &Posted) -> String {
    let db = posted.portal.portal().db.read();
    let links = entity::one_time_link::Entity::find().all(db).await.unwrap();
    let browsers = entity::browser::Entity::find().all(db).await.unwrap();
    let ended: Vec<_> = browsers.into_iter().map(|row| (row.id, row.ended_at, row.proofs)).collect();
    let accounts = entity::account::Entity::find().all(db).await.unwrap();
    let methods = entity::second_factor::Entity::find().all(db).await.unwrap();
    let mails = entity::outbox::Entity::find().all(db).await.unwrap().len();
    let events = entity::audit_event::Entity::find().all(db).await.unwrap().len();
    format!("{links:?} {ended:?} {accounts:?} {methods:?} {:?} {mails} {events}", posted.codes().await)
}

/// Whether a link leads to the portal's own address.
fn is_ours(link: &str) -> bool {
    link == ORIGIN || link.starts_with(&format!("{ORIGIN}/"))
}

/// Opens everything that a mail leads to, as scanners of mail do, and people.
async fn follow_all(mails: &[Mail], clients: &[&Client]) {
    for link in mails.iter().flat_map(|mail| &mail.links) {
        assert!(is_ours(link), "{link}");
        let path = format!("/{}", link[ORIGIN.len()..].trim_start_matches('/'));
        for client in clients {
            for method in [Method::HEAD, Method::GET, Method::HEAD] {
                let request =
                    Request::builder().method(method).uri(&path).header("sec-fetch-site", "cross-site");
                let answer = client.send(request.body(Body::empty()).unwrap()).await;
                assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
                assert_ne!(answer.status, StatusCode::NOT_FOUND, "{path}");
            }
        }
    }
}

on_both! {
    /// Case 42
    async fn following_every_link_of_every_mail_changes_nothing(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        ada.ask(EMAIL_SEND).await;
        let mut mails = posted.mails(ADA).await;
        let codes = ada.enter(EMAIL, mails[0].code.as_ref().unwrap()).await.recovery_codes();
        posted.portal.advance_s(60);
        ada.ask(RECOVERY_CODES).await;
        posted.portal.client().post(FORGOTTEN, &[("name", "ada")]).await;
        posted.wait_for("password_link", 1).await;
        let pending = posted.portal.pending("ada").await;
        let account = posted.account("ada").await;
        account::invite(posted.portal.portal(), &Origin::command_line(), &account).await.unwrap();
        posted.portal.pending("ada").await.verify_recovery(&codes[1]).await;
        let ada = posted.portal.client();
        ada.sign_in("ada", PASSWORD).await;
        ada.verify_recovery(&codes[2]).await;
        assert!(ada.is_in().await);
        mails.extend(posted.mails(ADA).await);
        assert!(mails.len() > 4, "{}", mails.len());
        let (scanner, before) = (posted.portal.client(), state(&posted).await);
        follow_all(&mails, &[&scanner, &ada, &pending]).await;
        assert_eq!(state(&posted).await, before);
        assert!(ada.is_in().await);

        // What is a form there works once.
        let has_one = |mail: &&Mail| mail.links.iter().any(|link| link.contains("/password/"));
        let links: Vec<String> = mails.iter().filter(has_one).map(path_of).collect();
        assert_eq!(links.len(), 2);
        let fields = [("password", "walnut ferry copper moon"), ("repeated", "walnut ferry copper moon")];
        assert_eq!(scanner.post(&links[0], &fields).await.location(), "/sign-in");
        // With the password every other such link is void.
        for link in &links {
            assert_eq!(scanner.post(link, &fields).await.status, StatusCode::NOT_FOUND);
        }
        assert!(!ada.is_in().await);
    }
}

on_both! {
    /// Case 43
    async fn links_lead_to_the_configured_address_whatever_headers_say(database) {
        let posted = Posted::new(database).await;
        let ada = posted.portal.newcomer("ada").await;
        let bram = posted.confirmed("bram").await;
        let forged = async |client: &Client, path: &str, fields: &[(&str, &str)]| {
            let request = Client::form_request(path, fields)
                .header("host", "evil.test")
                .header("x-forwarded-host", "evil.test")
                .header("x-forwarded-proto", "https")
                .header("x-forwarded-port", "666")
                .header("x-original-url", "https://evil.test/")
                .header("forwarded", "host=evil.test;proto=https;by=evil.test")
                .header("x-forwarded-prefix", "/evil.test")
                .header("referer", "https://evil.test/");
            client.send(request.body(Body::from(form(fields))).unwrap()).await
        };
        forged(&ada, ADDRESS_SEND, &[]).await;
        forged(&bram, EMAIL_SEND, &[]).await;
        forged(&posted.portal.client(), FORGOTTEN, &[("name", "bram")]).await;
        posted.wait_for("password_link", 1).await;
        let mut mails = posted.mails(ADA).await;
        mails.extend(posted.mails("bram@northwind.test").await);
        let code = mails.iter().filter(|mail| !mail.to.contains(&ADA.to_owned())).find_map(|mail| mail.code.clone());
        forged(&bram, EMAIL, &[("code", &code.unwrap())]).await;
        posted.portal.advance_s(60);
        forged(&posted.portal.client(), "/sign-in", &[("name", "bram"), ("password", PASSWORD), ("to", "")]).await;
        mails.extend(posted.mails("bram@northwind.test").await);
        assert_eq!(mails.len(), 5);
        let links: Vec<&String> = mails.iter().flat_map(|mail| &mail.links).collect();
        assert!(links.len() >= 3, "{links:?}");
        for link in links {
            assert!(is_ours(link), "{link}");
        }
        for mail in mails {
            assert!(!String::from_utf8_lossy(&mail.raw).contains("evil") && !mail.text.contains("evil"));
        }
    }
}
