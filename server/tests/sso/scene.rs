//! A portal behind a proxy that says who somebody is; providers, links, and what a test looks at.

use crate::common::{
    Around, ORIGIN, TestPortal,
    client::{Answer, Client},
    database::TestDatabase,
};
use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, header},
};
use postern_core::{
    account, entity,
    rng::Rng,
    sealer::Place,
    sso::{self, Errand, GroupMapping, Reach, Rules},
    token::Token,
};
use postern_server::TrustedHeader;
use postern_types::{form::Secret, sso::UnknownPeople};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::net::SocketAddr;
use uuid::Uuid;

pub(crate) const SIGN_IN: &str = "/sign-in";
pub(crate) const SECOND_FACTOR: &str = "/sign-in/second-factor";
pub(crate) const LOGIN: &str = "/me/login";
/// The name of the first provider of most tests.
pub(crate) const NAME: &str = "Northwind";

const SHARED: &str = "what the proxy and the portal share";
const PROXY: &str = "10.0.0.1:4711";
/// Cookies.
pub(crate) const BROWSER: &str = "__Host-postern";
pub(crate) const PENDING: &str = "__Host-postern-signin";
pub(crate) const JOURNEY: &str = "__Host-postern-journey";

pub(crate) fn trusted_header() -> TrustedHeader {
    TrustedHeader {
        peers: vec!["10.0.0.1/32".parse().unwrap()],
        secret: Secret(SHARED.to_owned()),
        user: "x-user".to_owned(),
        name: "x-name".to_owned(),
        email: "x-email".to_owned(),
        groups: "x-groups".to_owned(),
        amr: "x-amr".to_owned(),
    }
}

/// A portal that believes a proxy's headers.
pub(crate) async fn behind_proxy(database: TestDatabase) -> TestPortal {
    let around = Around { header: Some(trusted_header()), ..Around::default() };
    TestPortal::with_around(database, around).await
}

/// Somebody with an account and an app, linked with the proxy: its provider, and the app's secret.
pub(crate) async fn ada(portal: &TestPortal, rules: &Rules) -> (Uuid, String) {
    let (_, secret) = portal.enrolled("ada").await;
    let provider = portal.proxy(rules).await;
    portal.link("ada", provider, "ada").await;
    (provider, secret)
}

/// A page asked for from an address.
pub(crate) fn from(peer: &str, path: &str) -> axum::http::request::Builder {
    let peer: SocketAddr = peer.parse().unwrap();
    Request::get(path).extension(ConnectInfo(peer)).header("sec-fetch-site", "none")
}

/// A page asked for through the proxy, which shows its secret and says this.
pub(crate) fn said(path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let mut request = from(PROXY, path).header("x-postern-secret", SHARED);
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    request.body(Body::empty()).unwrap()
}

/// Likewise, and all it says is a name.
pub(crate) fn named(path: &str, user: &str) -> Request<Body> {
    said(path, &[("x-user", user)])
}

pub(crate) fn bare(path: &str, peer: &str) -> Request<Body> {
    from(peer, path).body(Body::empty()).unwrap()
}

impl Client {
    /// Comes to the sign-in page through the proxy, as the person of that name.
    pub(crate) async fn arrive(&self, user: &str) -> Answer {
        self.send(named(SIGN_IN, user)).await
    }

    /// A form sent from an address.
    pub(crate) async fn post_from(&self, peer: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let peer: SocketAddr = peer.parse().unwrap();
        let request = Self::form_request(path, fields).extension(ConnectInfo(peer));
        self.send(request.body(Body::from(crate::common::client::form(fields))).unwrap()).await
    }
}

/// What the page says that an answer leads to.
pub(crate) async fn notice_after(client: &Client, answer: Answer) -> String {
    let page = client.follow(answer).await;
    assert!(matches!(page.status.as_u16(), 200 | 422), "{}", page.body);
    notice(&page.body)
}

/// The line at the head of a page that says what became of something; empty without.
pub(crate) fn notice(page: &str) -> String {
    let rest = page.split_once("id=\"notice\"").and_then(|(_, rest)| rest.split_once('>'));
    rest.and_then(|(_, rest)| rest.split("</div>").next()).map(plain).unwrap_or_default()
}

/// Markup without its tags, and what they stand for.
pub(crate) fn plain(markup: &str) -> String {
    let mut is_inside = false;
    let kept = |c: &char| {
        let is_kept = !is_inside && *c != '<';
        is_inside = (is_inside || *c == '<') && *c != '>';
        is_kept
    };
    let text: String = markup.chars().filter(kept).collect();
    let entities =
        [("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    let text = entities.iter().fold(text, |text, (from, to)| text.replace(from, to));
    // Names stand in marks that keep the direction of other scripts to themselves.
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect::<String>().trim().to_owned()
}

/// Whether the page has name and password to fill in.
pub(crate) fn is_form(page: &str) -> bool {
    page.contains("name=\"password\"") && page.contains("action=\"/sign-in\"")
}

/// Whoever nobody knows gets an account.
pub(crate) fn creating() -> Rules {
    Rules { unknown: UnknownPeople::Create, ..Rules::default() }
}

pub(crate) fn mapping(value: &str, group: Uuid) -> GroupMapping {
    GroupMapping { value: value.to_owned(), group }
}

pub(crate) fn back(provider: Uuid) -> String {
    format!("{SIGN_IN}/with/{provider}/back")
}

/// Where a page without script leads by itself.
pub(crate) fn leads_to(answer: &Answer) -> String {
    let refresh =
        answer.headers.get(header::REFRESH).unwrap_or_else(|| panic!("{} {}", answer.status, answer.body));
    let refresh = refresh.to_str().unwrap().split_once("url=").unwrap().1;
    refresh.strip_prefix(ORIGIN).unwrap_or(refresh).to_owned()
}

impl TestPortal {
    /// A provider as somebody set it up, after the others.
    pub(crate) async fn provider(&self, name: &str, rules: &Rules, reach: &Reach) -> Uuid {
        let id = (&*self.portal().rng as &dyn Rng).id().unwrap();
        self.provider_of(id, name, rules, reach).await;
        id
    }

    pub(crate) async fn provider_of(&self, id: Uuid, name: &str, rules: &Rules, reach: &Reach) {
        let portal = self.portal();
        let place = Place { table: "provider", column: "settings", row: id, owner: Uuid::nil() };
        let settings = portal.sealer.seal(&*portal.rng, &place, &serde_json::to_vec(reach).unwrap()).unwrap();
        let others = entity::provider::Entity::find().all(portal.db.read()).await.unwrap().len();
        let row = entity::provider::ActiveModel {
            id: Set(id),
            kind: Set(reach.kind().as_str().to_owned()),
            name: Set(name.to_owned()),
            position: Set(i32::try_from(others).unwrap() + 1),
            is_enabled: Set(true),
            rules: Set(serde_json::to_string(rules).unwrap()),
            settings: Set(settings),
            created_at: Set(portal.now().0),
        };
        entity::provider::Entity::insert(row).exec_without_returning(portal.db.read()).await.unwrap();
    }

    /// The proxy, as a provider called [`NAME`].
    pub(crate) async fn proxy(&self, rules: &Rules) -> Uuid {
        self.provider(NAME, rules, &Reach::Header).await
    }

    pub(crate) async fn set_rules(&self, provider: Uuid, rules: &Rules) {
        let row = entity::provider::ActiveModel {
            id: Set(provider),
            rules: Set(serde_json::to_string(rules).unwrap()),
            ..Default::default()
        };
        entity::provider::Entity::update(row).exec(self.portal().db.read()).await.unwrap();
    }

    /// Switched on or off, past everything that does so.
    pub(crate) async fn set_enabled(&self, provider: Uuid, is_enabled: bool) {
        let row = entity::provider::ActiveModel {
            id: Set(provider),
            is_enabled: Set(is_enabled),
            ..Default::default()
        };
        entity::provider::Entity::update(row).exec(self.portal().db.read()).await.unwrap();
    }

    /// Links an account with a provider, as its owner did long ago.
    pub(crate) async fn link(&self, name: &str, provider: Uuid, subject: &str) -> Uuid {
        let id = (&*self.portal().rng as &dyn Rng).id().unwrap();
        let row = entity::identity::ActiveModel {
            id: Set(id),
            account_id: Set(self.id_of(name).await),
            provider_id: Set(provider),
            subject: Set(subject.to_owned()),
            name: Set(subject.to_owned()),
            created_at: Set(self.portal().now().0),
            last_used_at: Set(None),
        };
        entity::identity::Entity::insert(row).exec_without_returning(self.portal().db.read()).await.unwrap();
        id
    }

    /// Sends a browser to a provider, as the button of one does that people leave for: the address they come back to.
    pub(crate) async fn set_out(&self, client: &Client, provider: Uuid, to: &str) -> String {
        let portal = self.portal();
        let visitor = match client.cookie(JOURNEY) {
            Some(token) => Token::parse(&token).unwrap(),
            None => Token::generate(&*portal.rng).unwrap(),
        };
        client.set_cookie(JOURNEY, visitor.expose());
        let errand = Errand::SignIn { to: to.to_owned() };
        let departure = sso::set_out(portal, provider, &visitor, errand).await.unwrap();
        format!("{}?state={}", back(provider), departure.state.expose())
    }

    /// The names of all accounts.
    pub(crate) async fn names(&self) -> Vec<String> {
        let all = entity::account::Entity::find().order_by_asc(entity::account::Column::Name);
        let all = all.all(self.portal().db.read()).await.unwrap();
        all.into_iter().map(|account| account.name).collect()
    }

    pub(crate) async fn account_row(&self, name: &str) -> entity::account::Model {
        account::load_by_name(self.portal(), name).await.unwrap()
    }

    /// The links of an account.
    pub(crate) async fn links(&self, account: Uuid) -> Vec<entity::identity::Model> {
        let all = entity::identity::Entity::find().filter(entity::identity::Column::AccountId.eq(account));
        all.all(self.portal().db.read()).await.unwrap()
    }

    pub(crate) async fn is_member(&self, group: Uuid, name: &str) -> bool {
        let id = self.id_of(name).await;
        let found = entity::account_group_member::Entity::find_by_id((group, id));
        found.one(self.portal().db.read()).await.unwrap().is_some()
    }
}
