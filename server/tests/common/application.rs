//! Applications behind the portal, and what a reverse proxy asks about them.

use super::{
    Around, TestPortal,
    client::{Answer, Client},
    settings,
};
use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, header},
};
use postern_core::{
    Portal, entity,
    rng::SeededRng,
    start::{self, IfMissing},
};
use postern_server::{Site, Sso, router};
use postern_types::application::{Need, PathRule};
use sea_orm::{ActiveValue::Set, EntityTrait};
use std::{net::SocketAddr, sync::Arc};
use uuid::Uuid;

pub const WIKI: &str = "wiki.northwind.test";
pub const FILES: &str = "files.northwind.test";
/// The cookie of an application.
pub const SESSION: &str = "__Host-postern-app";
pub const ASKED: &str = "__Host-postern-asked";

pub fn rule(path: &str, need: Need) -> PathRule {
    PathRule { path: path.to_owned(), need, groups: Vec::new() }
}

/// What a proxy asks of a request to `host`, as Caddy and Traefik do it for a person's browser that opens a page.
pub fn question(host: &str, uri: &str) -> axum::http::request::Builder {
    bare("/forward-auth")
        .header("x-forwarded-method", "GET")
        .header("x-forwarded-proto", "https")
        .header("x-forwarded-host", host)
        .header("x-forwarded-uri", uri)
        .header(header::ACCEPT, "text/html")
        .header("sec-fetch-mode", "navigate")
}

/// A request of the proxy on this machine.
pub fn bare(path: &str) -> axum::http::request::Builder {
    let peer: SocketAddr = "127.0.0.1:4711".parse().unwrap();
    Request::get(path).extension(ConnectInfo(peer))
}

/// What a script asks for.
pub fn script(host: &str, uri: &str) -> axum::http::request::Builder {
    bare("/forward-auth")
        .header("x-forwarded-method", "GET")
        .header("x-forwarded-proto", "https")
        .header("x-forwarded-host", host)
        .header("x-forwarded-uri", uri)
        .header(header::ACCEPT, "application/json")
        .header("sec-fetch-mode", "cors")
}

pub fn empty(request: axum::http::request::Builder) -> Request<Body> {
    request.body(Body::empty()).unwrap()
}

/// The four headers, as the application gets them.
pub fn identity(answer: &Answer) -> [String; 4] {
    ["remote-user", "remote-groups", "remote-email", "remote-name"].map(|name| {
        let values: Vec<_> = answer.headers.get_all(name).iter().collect();
        assert_eq!(values.len(), 1, "{name}: {values:?}");
        String::from_utf8(values[0].as_bytes().to_vec()).unwrap()
    })
}

pub fn has_identity(answer: &Answer) -> bool {
    answer.headers.keys().any(|name| name.as_str().starts_with("remote-"))
}

/// An address of the portal without its origin, or one of an application without its.
pub fn local(location: &str) -> String {
    url::Url::parse(location)
        .map_or_else(|_| location.to_owned(), |url| url[url::Position::BeforePath..].to_owned())
}

impl TestPortal {
    /// A second process over the same database, behind the same proxy.
    pub async fn twin_behind(&self) -> axum::Router {
        let rng = Arc::new(SeededRng::new(3));
        let opened = start::open(&self.store, IfMissing::Create, &*rng, self.portal().now()).await.unwrap();
        let settings = settings(self.portal().policy.clone());
        let portal = Portal::new(opened.db, &opened.keys, self.clock.clone(), rng, settings).unwrap();
        let sso = Sso::new(&[], None, None).unwrap();
        router(Arc::new(Site::new(portal, Around::loopback().proxies, sso)))
    }

    /// An application at `https://HOST`.
    pub async fn application(&self, host: &str, rules: &[PathRule]) -> Uuid {
        let id = self.portal().rng.id().unwrap();
        let row = entity::application::ActiveModel {
            id: Set(id),
            name: Set(host.split('.').next().unwrap().to_owned()),
            scheme: Set("https".to_owned()),
            host: Set(host.to_owned()),
            sign_out: Set(String::new()),
            is_enabled: Set(true),
            counts_visits_only: Set(false),
            rules: Set(serde_json::to_string(rules).unwrap()),
            icon_version: Set(None),
            created_at: Set(self.portal().now().0),
        };
        entity::application::Entity::insert(row)
            .exec_without_returning(self.portal().db.read())
            .await
            .unwrap();
        id
    }

    /// Opens a page of an application in a browser: `portal` is its cookies at the portal, the answer those at `host`.
    pub async fn opened(&self, portal: &Client, host: &str, uri: &str) -> Client {
        let at_host = self.client();
        let arrived = self.carry_over(portal, &at_host, host, uri).await;
        assert_eq!(arrived.location(), format!("https://{host}{uri}"), "{} {}", arrived.status, arrived.body);
        at_host
    }

    /// From the application to the portal and back: the answer to what it comes back with.
    pub async fn carry_over(&self, portal: &Client, at_host: &Client, host: &str, uri: &str) -> Answer {
        let sent = at_host.send(empty(question(host, uri))).await;
        assert_eq!(sent.status.as_u16(), 302, "{}", sent.body);
        let entered = portal.send(entering(&local(&sent.location()))).await;
        assert_eq!(entered.status.as_u16(), 303, "{}", entered.body);
        at_host.send(empty(question(host, &local(&entered.location())))).await
    }
}

/// A browser that a redirect of another site brings.
pub fn entering(path: &str) -> Request<Body> {
    Request::get(path).header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap()
}
