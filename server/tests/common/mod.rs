//! A whole portal in a test: real router, real database, a clock that stands until it is moved, seeded randomness.

#![allow(dead_code, unreachable_pub, missing_docs, reason = "each test file uses a part of it")]

pub mod application;
pub mod client;
pub mod code;
pub mod database;
pub mod dice;
pub mod fault;
pub mod invariants;
pub mod key;
pub mod load;
pub mod mail;
pub mod process;
pub mod remote;

use axum::Router;
use client::Client;
use postern_core::{
    Portal,
    account::{self, Contact, NewAccount},
    audit::Origin,
    clock::ManualClock,
    mail::MailSettings,
    password::Cost,
    people::{Act, Acted, act},
    policy::Policy,
    portal::{SecurityKeys, Settings},
    rng::SeededRng,
    sso::Configured,
    start::{self, IfMissing, Store},
};
use postern_server::{Site, Sso, TrustedHeader, router};
use postern_sso::kerberos::Acceptor;
use postern_types::{Language, Permission, UnixMs, form::Secret};
use std::{
    path::PathBuf,
    sync::{Arc, Once},
};
use uuid::Uuid;

/// 2026-03-03T09:00:00Z, at the start of a step of 30 s.
pub const START: UnixMs = UnixMs(1_772_528_400_000);
pub const PASSWORD: &str = "quilt harbour ladder seven";
pub const ORIGIN: &str = "http://localhost:8080";

/// Makes a module of each test with one test for each database.
#[macro_export]
macro_rules! on_both {
    ($(#[$attribute:meta])* async fn $name:ident($database:ident) $body:block) => {
        mod $name {
            use super::*;
            $(#[$attribute])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run($crate::common::database::TestDatabase::sqlite()).await;
            }
            $(#[$attribute])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                run($crate::common::database::TestDatabase::postgres().await).await;
            }
            async fn run($database: $crate::common::database::TestDatabase) $body
        }
    };
}

pub struct TestPortal {
    pub site: Arc<Site>,
    pub router: Router,
    pub clock: Arc<ManualClock>,
    pub store: Store,
    database: database::TestDatabase,
}

pub fn settings(policy: Policy) -> Settings {
    Settings {
        name: "Northwind Portal".to_owned(),
        base_url: ORIGIN.parse().unwrap(),
        default_language: Language::En,
        policy,
        password_cost: Cost { memory_kib: 64, passes: 1 },
        security_keys: SecurityKeys::default(),
        mail: MailSettings::default(),
        sso: Configured::default(),
    }
}

/// What is around a portal: proxies that are believed, what speaks with providers.
#[derive(Clone, Debug, Default)]
pub struct Around {
    pub proxies: Vec<ipnet::IpNet>,
    pub header: Option<TrustedHeader>,
    pub authorities: Vec<u8>,
    /// Keys of the portal, in a realm that `scripts/kdc` runs.
    pub keytab: Option<PathBuf>,
}

impl Around {
    /// Behind a proxy on this machine.
    pub fn loopback() -> Self {
        Self { proxies: vec!["127.0.0.0/8".parse().unwrap()], ..Self::default() }
    }

    fn sso(&self) -> Sso {
        let kerberos = self.keytab.as_ref().map(|keytab| Acceptor::new(keytab, "localhost").unwrap());
        Sso::new(&self.authorities, kerberos, self.header.clone()).unwrap()
    }
}

fn start_executor() {
    static EXECUTOR: Once = Once::new();
    EXECUTOR.call_once(|| any_spawner::Executor::init_tokio().unwrap());
}

impl TestPortal {
    pub async fn new(database: database::TestDatabase) -> Self {
        Self::with_policy(database, Policy::default()).await
    }

    pub async fn with_policy(database: database::TestDatabase, policy: Policy) -> Self {
        Self::with_settings(database, settings(policy)).await
    }

    pub async fn with_settings(database: database::TestDatabase, settings: Settings) -> Self {
        start_executor();
        let clock = Arc::new(ManualClock::new(START));
        Self::open(database, settings, Around::default(), clock, 1).await
    }

    pub async fn with_around(database: database::TestDatabase, around: Around) -> Self {
        Self::with_all(database, settings(Policy::default()), around).await
    }

    pub async fn with_all(database: database::TestDatabase, settings: Settings, around: Around) -> Self {
        start_executor();
        let clock = Arc::new(ManualClock::new(START));
        Self::open(database, settings, around, clock, 1).await
    }

    async fn open(
        database: database::TestDatabase,
        mut settings: Settings,
        around: Around,
        clock: Arc<ManualClock>,
        seed: u64,
    ) -> Self {
        let rng = Arc::new(SeededRng::new(seed));
        let sso = around.sso();
        settings.sso = sso.configured();
        let store = database.store();
        let opened = start::open(&store, IfMissing::Create, &*rng, postern_core::clock::Clock::now(&*clock))
            .await
            .unwrap();
        let portal = Portal::new(opened.db, &opened.keys, clock.clone(), rng, settings).unwrap();
        let site = Arc::new(Site::new(portal, around.proxies, sso));
        Self { router: router(Arc::clone(&site)), site, clock, store, database }
    }

    /// The same store opened anew, as after a restart, perhaps under another policy.
    pub async fn restart(self, policy: Policy) -> Self {
        let Self { site, router, clock, database, .. } = self;
        drop((site, router));
        let seed = u64::try_from(postern_core::clock::Clock::now(&*clock).0).unwrap() + 7;
        Self::open(database, settings(policy), Around::default(), clock, seed).await
    }

    pub fn portal(&self) -> &Portal {
        &self.site.portal
    }

    /// Done at the console of the machine.
    pub async fn act(&self, act: Act) -> Acted {
        act::perform_at_console(self.portal(), &act).await.unwrap()
    }

    /// Every second factor of an account removed, as a manager does it.
    pub async fn remove_methods(&self, account: Uuid) {
        self.act(Act::RemoveMethods { account, method: None, reason: "phone lost".to_owned() }).await;
    }

    /// An account kept out, or let in again.
    pub async fn set_disabled(&self, account: Uuid, is_disabled: bool) {
        self.act(Act::SetDisabled { account, is_disabled }).await;
    }

    pub fn client(&self) -> Client {
        Client::new(self.router.clone())
    }

    pub fn advance_s(&self, seconds: i64) {
        self.clock.advance_ms(seconds * 1_000);
    }

    pub fn now_s(&self) -> i64 {
        self.portal().now().seconds()
    }

    /// An account with [`PASSWORD`].
    pub async fn account(&self, name: &str) -> postern_core::entity::account::Model {
        let contact = Contact::parse(name, "Ada Maier", &format!("{name}@northwind.test")).unwrap();
        let new = NewAccount { contact, language: None, password: Some(Secret(PASSWORD.to_owned())) };
        account::create(self.portal(), &Origin::default(), new, false).await.unwrap()
    }

    /// A client signed in by password alone.
    pub async fn signed_in(&self, name: &str) -> Client {
        let client = self.client();
        let answer = client.sign_in(name, PASSWORD).await;
        assert_eq!(answer.location(), "/", "{}", answer.body);
        client
    }

    /// An account with an authenticator app: its browser and the app's secret. The clock is moved on so that the
    /// next code is a new one.
    pub async fn enrolled(&self, name: &str) -> (Client, String) {
        let (client, secret, _) = self.enrolled_with_codes(name).await;
        (client, secret)
    }

    /// As [`Self::enrolled`], and the recovery codes of the account. No proof of the browser is fresh any more.
    pub async fn enrolled_with_codes(&self, name: &str) -> (Client, String, Vec<String>) {
        self.account(name).await;
        let client = self.signed_in(name).await;
        let (secret, codes) = client.enrol(self.now_s()).await;
        assert_eq!(codes.len(), 10);
        self.advance_s(600);
        (client, secret, codes)
    }

    /// A group whose members may do this.
    pub async fn group(&self, name: &str, permissions: &[Permission]) -> Uuid {
        let act = Act::SaveGroup { group: None, name: name.to_owned(), permissions: permissions.to_vec() };
        let Acted::GroupSaved(group) = self.act(act).await else { panic!("a group is made") };
        group
    }

    pub async fn id_of(&self, name: &str) -> Uuid {
        account::load_by_name(self.portal(), name).await.unwrap().id
    }

    /// Somebody with an app who may do this: their browser, which just showed both factors, and the app's secret.
    pub async fn administrator(&self, name: &str, permissions: &[Permission]) -> (Client, String) {
        let (_, secret) = self.enrolled(name).await;
        let group = self.group(&format!("group of {name}"), permissions).await;
        let account = self.id_of(name).await;
        self.act(Act::AddMember { group, account }).await;
        (self.signed_in_with_code(name, &secret, false).await, secret)
    }

    /// A fresh client after the right password.
    pub async fn pending(&self, name: &str) -> Client {
        let client = self.client();
        let answer = client.sign_in(name, PASSWORD).await;
        assert_eq!(answer.location(), "/sign-in/second-factor", "{}", answer.body);
        client
    }

    /// A code of the app now.
    pub fn code(&self, secret: &str) -> String {
        code::at(secret, self.now_s())
    }

    /// A client signed in with password and code; the clock is moved on.
    pub async fn signed_in_with_code(&self, name: &str, secret: &str, remember: bool) -> Client {
        let client = self.pending(name).await;
        let answer = client.verify(&self.code(secret), remember).await;
        assert_eq!(answer.location(), "/", "{}", answer.body);
        self.advance_s(30);
        client
    }
}
