use super::*;
use axum::{
    body::{Body, to_bytes},
    extract::State,
    http::{Request, Response, StatusCode, header},
    routing::get,
};
use postern_core::{
    clock::ManualClock,
    entity::account_group,
    password::Cost,
    policy::Policy,
    portal::{SecurityKeys, Settings},
    rng::SeededRng,
    start::{self, IfMissing, Store},
};
use postern_types::{Language, UnixMs};
use sea_orm::{ActiveValue::Set, EntityTrait, PaginatorTrait};
use tower::ServiceExt;

async fn site(folder: &std::path::Path) -> Arc<Site> {
    // Made once for all tests of this program; the second one to ask is told so.
    let _ = any_spawner::Executor::init_tokio();
    let rng = Arc::new(SeededRng::new(1));
    let store = Store {
        database_url: format!("sqlite:{}", folder.join("portal.db").display()),
        key_file: folder.join("portal.key"),
    };
    let opened = start::open(&store, IfMissing::Create, &*rng, UnixMs(0)).await.unwrap();
    let settings = Settings {
        name: "Northwind Portal".to_owned(),
        base_url: "http://localhost:8080".parse().unwrap(),
        default_language: Language::En,
        policy: Policy::default(),
        password_cost: Cost { memory_kib: 64, passes: 1 },
        security_keys: SecurityKeys::default(),
        mail: postern_core::mail::MailSettings::default(),
        sso: postern_core::sso::Configured::default(),
    };
    let clock = Arc::new(ManualClock::new(UnixMs(0)));
    let sso = crate::Sso::new(&[], None, None).unwrap();
    Arc::new(Site::new(Portal::new(opened.db, &opened.keys, clock, rng, settings).unwrap(), Vec::new(), sso))
}

async fn ask(router: &Router, path: &str) -> Response<Body> {
    router.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap()
}

/// A write transaction with a row of its own, in which `then` happens.
async fn write(site: &Site, then: fn()) -> StatusCode {
    let written = site.portal.db.write(|txn, _| {
        Box::pin(async move {
            let row = account_group::ActiveModel {
                id: Set(uuid::Uuid::nil()),
                name: Set("Panickers".to_owned()),
                permissions: Set(String::new()),
                second_factor: Set("optional".to_owned()),
                required_from: Set(None),
                methods: Set(None),
            };
            account_group::Entity::insert(row).exec_without_returning(txn).await?;
            then();
            Ok(())
        })
    });
    written.await.map_or(StatusCode::SERVICE_UNAVAILABLE, |()| StatusCode::NO_CONTENT)
}

/// Case 136
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_costs_one_request_and_leaves_no_lock_behind() {
    let folder = tempfile::tempdir().unwrap();
    let site = site(folder.path()).await;
    let pages = routes::pages(&site)
        .route("/panic", get(async || -> StatusCode { panic!("what only the log may tell") }))
        .route(
            "/panic-in-a-write",
            get(async |State(site): State<Arc<Site>>| write(&site, || panic!()).await),
        )
        .route("/write", get(async |State(site): State<Arc<Site>>| write(&site, || ()).await));
    let router = assemble(Arc::clone(&site), pages);
    for path in ["/panic", "/panic-in-a-write", "/panic-in-a-write"] {
        let response = ask(&router, path).await;
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR, "{path}");
        assert!(response.headers().contains_key(header::CONTENT_SECURITY_POLICY));
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(body.contains("</html>") && !body.contains("only the log"), "{body}");
        assert_eq!(ask(&router, "/sign-in").await.status(), StatusCode::OK);
    }
    // The one writer that SQLite has at a time is free again, and what the panic interrupted was taken back.
    let count = async || account_group::Entity::find().count(site.portal.db.read()).await.unwrap();
    let before = count().await;
    assert_eq!(ask(&router, "/write").await.status(), StatusCode::NO_CONTENT);
    assert_eq!(count().await, before + 1);
}
