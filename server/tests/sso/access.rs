//! Settings › Sign-in: by whom, and with which proof.

use crate::{
    common::{
        TestPortal,
        client::{Answer, Client},
    },
    on_both,
    scene::{NAME, behind_proxy, notice_after},
    settings::{HEADER, KERBEROS, LDAP, NEW, OPEN_ID, PROVIDERS, TYPED_SECRET, rows, with},
};
use axum::http::StatusCode;
use postern_core::sso::{Reach, Rules};
use postern_types::Permission;
use uuid::Uuid;

fn all_addresses(id: Uuid) -> [(&'static str, String); 10] {
    let one = format!("{PROVIDERS}/{id}");
    [
        ("GET", PROVIDERS.to_owned()),
        ("GET", format!("{NEW}?kind=open_id")),
        ("POST", NEW.to_owned()),
        ("GET", one.clone()),
        ("POST", one.clone()),
        ("GET", format!("{one}/remove")),
        ("POST", format!("{one}/remove")),
        ("POST", format!("{one}/up")),
        ("GET", format!("{one}/try")),
        ("POST", format!("{one}/try")),
    ]
}

async fn ask(client: &Client, method: &str, path: &str) -> Answer {
    if method == "GET" { client.get(path).await } else { client.post(path, &OPEN_ID).await }
}

on_both! {
    async fn providers_are_for_those_who_may_change_settings_and_ask_for_a_fresh_proof(database) {
        let portal = behind_proxy(database).await;
        let id = portal.provider(NAME, &Rules::default(), &Reach::Header).await;
        let others: Vec<_> =
            Permission::ALL.into_iter().filter(|permission| *permission != Permission::ManageSettings).collect();
        let (bob, _) = portal.administrator("bob", &others).await;
        portal.account("eve").await;
        let eve = portal.signed_in("eve").await;
        for (method, path) in all_addresses(id) {
            for client in [&bob, &eve] {
                assert_eq!(ask(client, method, &path).await.status, StatusCode::FORBIDDEN, "{method} {path}");
            }
            let answer = ask(&portal.client(), method, &path).await;
            assert!(answer.location().starts_with("/sign-in"), "{method} {path}: {}", answer.status);
        }
        let (ada, secret) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        portal.advance_s(600);
        let before = rows(&portal).await;
        let one = format!("{PROVIDERS}/{id}");
        let header = with(&HEADER, &[("name", "Another name")]);
        for (path, fields) in [(NEW.to_owned(), &OPEN_ID[..]), (one.clone(), &header), (format!("{one}/up"), &[]), (format!("{one}/remove"), &[])] {
            let asked = ada.post(&path, fields).await;
            assert!(asked.location().starts_with("/me/confirm/"), "{path}: {}", asked.location());
            let page = ada.get(&asked.location()).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(!page.body.contains(TYPED_SECRET));
        }
        assert_eq!(rows(&portal).await, before);
        let answer = ada.change(&one, &header, &portal.code(&secret)).await;
        assert_eq!(notice_after(&ada, answer).await, "Another name is saved.");
        assert_eq!(rows(&portal).await[0].name, "Another name");
    }
}

on_both! {
    async fn a_kind_that_the_machine_cannot_do_is_not_offered_nor_taken(database) {
        let portal = TestPortal::new(database).await;
        let (root, _) = portal.administrator("root", &Permission::ALL).await;
        let list = root.get(PROVIDERS).await;
        assert!(list.body.contains("open_id") && list.body.contains("ldap"), "{}", list.body);
        for fields in [&KERBEROS[..], &HEADER] {
            let kind = fields[0].1;
            assert_eq!(root.get(&format!("{NEW}?kind={kind}")).await.status, StatusCode::NOT_FOUND, "{kind}");
            assert_eq!(root.post(NEW, fields).await.status, StatusCode::FORBIDDEN, "{kind}");
        }
        for kind in ["", "OPEN_ID", "saml"] {
            assert_eq!(root.get(&format!("{NEW}?kind={kind}")).await.status, StatusCode::NOT_FOUND);
            assert_eq!(root.post(NEW, &with(&OPEN_ID, &[("kind", kind)])).await.status, StatusCode::NOT_FOUND);
        }
        assert!(rows(&portal).await.is_empty());
        // A kind is not changed afterwards.
        root.post(NEW, &OPEN_ID).await;
        let id = rows(&portal).await[0].id;
        let page = root.post(&format!("{PROVIDERS}/{id}"), &LDAP).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(rows(&portal).await[0].kind, "open_id");
    }
}
