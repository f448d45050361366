//! A real portal that listens, an application, and a proxy between: who has an account, and what the application's paths
//! ask for.

use crate::{
    WIKI,
    common::{Around, PASSWORD, TestPortal, database::TestDatabase},
    echo::Echo,
    proxy::{Kind, Plan, Proxy},
    visit::{Browser, portal_host},
    wire::{Reply, Request},
};
use postern_core::entity::{application, audit_event};
use postern_types::application::{Need, PathRule};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder, sea_query::Expr};
use std::net::SocketAddr;
use tokio::{net::TcpListener, runtime::Runtime};

/// A portal that listens on loopback.
pub(crate) struct Served {
    pub(crate) portal: TestPortal,
    pub(crate) port: u16,
    /// Of its own, so that everything of it ends with it.
    runtime: Option<Runtime>,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Served {
    /// Believes proxies in these networks.
    pub(crate) async fn start(trusted: &[&str]) -> Self {
        let proxies = trusted.iter().map(|network| network.parse().unwrap()).collect();
        let around = Around { proxies, ..Around::default() };
        let portal = TestPortal::with_around(TestDatabase::sqlite(), around).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let listener = listener.into_std().unwrap();
        let service = portal.router.clone().into_make_service_with_connect_info::<SocketAddr>();
        let runtime = Runtime::new().unwrap();
        runtime.spawn(async move { axum::serve(TcpListener::from_std(listener).unwrap(), service).await });
        Self { portal, port, runtime: Some(runtime) }
    }

    /// As when its machine goes down.
    pub(crate) fn stop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }

    /// An application with these rules.
    pub(crate) async fn application(&self, name: &str, host: &str, rules: &[PathRule]) {
        let portal = self.portal.portal();
        let row = application::ActiveModel {
            id: Set(portal.rng.id().unwrap()),
            name: Set(name.to_owned()),
            scheme: Set("http".to_owned()),
            host: Set(host.to_owned()),
            sign_out: Set(String::new()),
            is_enabled: Set(true),
            counts_visits_only: Set(false),
            rules: Set(serde_json::to_string(rules).unwrap()),
            icon_version: Set(None),
            created_at: Set(portal.now().0),
        };
        application::Entity::insert(row).exec_without_returning(portal.db.read()).await.unwrap();
    }

    /// Takes the rule for /public away: with one rule for everything it does not matter how a path is read.
    pub(crate) async fn with_one_rule(&self) {
        let rules = serde_json::to_string(&[rule("/", Need::SignedIn)]).unwrap();
        let update =
            application::Entity::update_many().col_expr(application::Column::Rules, Expr::value(rules));
        update.exec(self.portal.portal().db.read()).await.unwrap();
    }

    /// The address that the last event was recorded with.
    pub(crate) async fn last_address(&self) -> String {
        let newest = audit_event::Entity::find().order_by_desc(audit_event::Column::Id);
        let event = newest.one(self.portal.portal().db.read()).await.unwrap().unwrap();
        event.address.unwrap_or_default()
    }

    /// Asks as a proxy does. Nothing is sent but these headers.
    pub(crate) fn ask(&self, headers: &[(&str, &str)]) -> Reply {
        let question = Request::get("127.0.0.1", "/forward-auth");
        headers.iter().fold(question, |question, (name, value)| question.with(name, value)).send(self.port)
    }

    /// Asks for a path of a host, as a script with this cookie.
    pub(crate) fn ask_for(&self, host: &str, path: &str, cookie: &str) -> Reply {
        self.ask(&[
            ("X-Forwarded-Method", "GET"),
            ("X-Forwarded-Proto", "http"),
            ("X-Forwarded-Host", host),
            ("X-Forwarded-Uri", path),
            ("Cookie", cookie),
        ])
    }
}

fn rule(path: &str, need: Need) -> PathRule {
    PathRule { path: path.to_owned(), need, groups: Vec::new() }
}

/// Open to everybody below /public, and to who is signed in elsewhere.
pub(crate) fn wiki_rules() -> [PathRule; 2] {
    [rule("/", Need::SignedIn), rule("/public", Need::Anyone)]
}

/// A wiki behind a proxy.
pub(crate) struct World {
    pub(crate) served: Served,
    pub(crate) echo: Echo,
    pub(crate) proxy: Proxy,
}

impl World {
    pub(crate) async fn behind(kind: Kind) -> Self {
        Self::trusting(kind, &["127.0.0.1/32"]).await
    }

    /// Behind a proxy that the portal believes, or not.
    pub(crate) async fn trusting(kind: Kind, trusted: &[&str]) -> Self {
        let served = Served::start(trusted).await;
        served.application("Wiki", WIKI, &wiki_rules()).await;
        served.application("Files", "files.localhost", &[rule("/", Need::SignedIn)]).await;
        served.application("Open", "open.localhost", &[rule("/", Need::Anyone)]).await;
        let echo = Echo::start();
        let proxy = Proxy::start(Plan { kind, portal: served.port, application: echo.port, is_tls: false });
        Self { served, echo, proxy }
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.proxy.port)
    }

    pub(crate) fn send(&self, request: &Request) -> Reply {
        request.send(self.proxy.port)
    }

    /// A browser of Ada, after the right password; and the secret of her app.
    pub(crate) async fn pending(&self) -> (Browser, String) {
        let (_, secret) = self.served.portal.enrolled("ada").await;
        let mut browser = self.browser();
        let reply = browser.post("/sign-in", &[("name", "ada"), ("password", PASSWORD), ("to", "")]);
        assert_eq!(reply.header("location"), "/sign-in/second-factor", "{reply:?}");
        (browser, secret)
    }

    /// A browser of Ada that is signed in, and has been to the wiki.
    pub(crate) async fn signed_in(&self) -> Browser {
        let (mut browser, secret) = self.pending().await;
        let code = self.served.portal.code(&secret);
        let reply = browser.post("/sign-in/second-factor/authenticator_app", &[("code", &code)]);
        assert_eq!(reply.status, 303, "{reply:?}");
        assert!(browser.cookie(portal_host(), "__Host-postern").is_some(), "{reply:?}");
        let page = browser.open(WIKI, "/start?from=bookmark");
        assert_eq!(
            (page.host.as_str(), page.target.as_str()),
            (WIKI, "/start?from=bookmark"),
            "{:?}",
            page.reply
        );
        assert_eq!(page.reply.seen().target, "/start?from=bookmark");
        self.echo.seen();
        browser
    }

    /// That an answer is none of the application's, and that it got nothing.
    pub(crate) fn is_kept_out(&self, reply: &Reply) {
        assert!(!reply.body.contains(crate::echo::CONTENT), "{reply:?}");
        assert!(reply.all("remote-user").is_empty(), "{reply:?}");
        let seen = self.echo.seen();
        assert!(seen.is_empty(), "{seen:?}");
    }
}
