//! The walks of people with keys: adding one, answering with it, and how a portal stands around them.

use super::{
    BY_KEY, KEY, SoftKey,
    page::{notice, options},
};
use crate::common::{
    Around, TestPortal,
    client::{Answer, Client, form},
    settings,
};
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use postern_core::{
    Portal, entity,
    portal::Settings,
    rng::SeededRng,
    start::{self, IfMissing},
};
use postern_server::{Site, Sso, router};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::sync::Arc;

impl Client {
    /// The options that a page asks keys.
    pub async fn options(&self, path: &str) -> String {
        let page = self.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {} {}", page.location(), page.body);
        options(&page.body)
    }

    /// The last step of adding a key, under a name of one's own.
    pub async fn finish_key(&self, name: &str, code: &str) -> Answer {
        self.post(KEY, &[("name", name), ("proposed", "Security key"), ("code", code)]).await
    }

    /// Adds a key; what it asks for must be fresh.
    pub async fn add_key(&self, key: &mut SoftKey, name: &str) -> Answer {
        let answer = key.register(&self.options(KEY).await);
        self.finish_key(name, &answer).await
    }

    /// Answers as second factor.
    pub async fn show_key(&self, code: &str) -> Answer {
        self.post("/sign-in/second-factor/security_key", &[("code", code)]).await
    }

    /// Answers where a change asks for a proof.
    pub async fn confirm_with_key(&self, location: &str, code: &str) -> Answer {
        self.confirm(location, &[("method", "security_key"), ("code", code)]).await
    }

    /// What a visitor's browser asks passkeys.
    pub async fn passkey_options(&self) -> String {
        let answer = self.post("/sign-in/passkey/begin", &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        answer.body
    }

    pub async fn show_passkey(&self, code: &str, to: &str) -> Answer {
        self.post("/sign-in/passkey", &[("code", code), ("to", to)]).await
    }

    /// The ids of the account's methods with names, by their names.
    pub async fn method_id(&self, portal: &TestPortal, name: &str) -> String {
        let found = entity::second_factor::Entity::find()
            .filter(entity::second_factor::Column::Name.eq(name))
            .one(portal.portal().db.read())
            .await
            .unwrap();
        found.unwrap_or_else(|| panic!("no method {name}")).id.to_string()
    }

    /// A form, sent from the pages of a portal at another address.
    pub async fn post_at(&self, origin: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::ORIGIN, origin)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form(fields))).unwrap()).await
    }

    /// What the page at `path` says of the last form.
    pub async fn notice(&self, path: &str) -> String {
        let page = self.get(path).await;
        notice(&page.body).unwrap_or_else(|| panic!("no notice at {path}: {}", page.body))
    }
}

impl TestPortal {
    /// The browser of a new account, signed in by password alone.
    pub async fn newcomer(&self, name: &str) -> Client {
        self.account(name).await;
        self.signed_in(name).await
    }

    /// An account whose one method is this key. No proof of the browser is fresh any more.
    pub async fn with_key(&self, name: &str, key: &mut SoftKey) -> (Client, Vec<String>) {
        let client = self.newcomer(name).await;
        let sheet = client.add_key(key, "Blue key").await;
        assert!(sheet.body.contains("is on</h1>"), "{} {}", sheet.location(), sheet.body);
        self.advance_s(600);
        (client, sheet.recovery_codes())
    }

    /// A sign-in that waits for a key, and what it asks.
    pub async fn asked(&self, name: &str) -> (Client, String) {
        let client = self.pending(name).await;
        let options = client.options(BY_KEY).await;
        (client, options)
    }

    /// A client signed in with password and key.
    pub async fn signed_in_with_key(&self, name: &str, key: &mut SoftKey) -> Client {
        let (client, options) = self.asked(name).await;
        let answer = client.show_key(&key.sign(&options)).await;
        assert_eq!(answer.location(), "/", "{}", answer.body);
        client
    }

    /// The events of a kind, oldest first.
    pub async fn events(&self, kind: &str) -> Vec<entity::audit_event::Model> {
        entity::audit_event::Entity::find()
            .filter(entity::audit_event::Column::Kind.eq(kind))
            .order_by_asc(entity::audit_event::Column::Id)
            .all(self.portal().db.read())
            .await
            .unwrap()
    }

    /// The same store opened anew, as after a restart with another configuration.
    pub async fn reopen(self, settings: Settings) -> Self {
        let Self { site, router, clock, database, .. } = self;
        drop((site, router));
        Self::open(database, settings, Around::default(), clock, 64).await
    }

    /// A second process over the same database.
    pub async fn twin(&self) -> Router {
        router(self.twin_site().await)
    }

    /// The same without its routes: what works by itself there.
    pub async fn twin_site(&self) -> Arc<Site> {
        let rng = Arc::new(SeededRng::new(2));
        let opened = start::open(&self.store, IfMissing::Create, &*rng, self.portal().now()).await.unwrap();
        let settings = settings(self.portal().policy.clone());
        let portal = Portal::new(opened.db, &opened.keys, self.clock.clone(), rng, settings).unwrap();
        Arc::new(Site::new(portal, Vec::new(), Sso::new(&[], None, None).unwrap()))
    }
}
