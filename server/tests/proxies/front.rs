//! The portal's own host behind each proxy, and the pages' lines about TLS.

use crate::{
    PORTAL, WIKI,
    common::{ORIGIN, client::form},
    echo::Echo,
    proxy::{Kind, Plan, Proxy},
    wire::{Request, exchange_by_tls},
    world::{Served, World},
};

/// Case 96
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_asks_the_portal_through_its_own_host() {
    for kind in [Kind::Nginx, Kind::Caddy, Kind::Haproxy] {
        let world = World::behind(kind).await;
        for path in
            ["/forward-auth", "/forward-auth?x", "/forward-auth/nginx", "/forward-auth/envoy/public/page"]
        {
            let question = Request::get(PORTAL, path)
                .with("X-Forwarded-Method", "GET")
                .with("X-Forwarded-Proto", "http")
                .with("X-Forwarded-Host", WIKI)
                .with("X-Forwarded-Uri", "/public/page")
                .with("X-Original-Method", "GET")
                .with("X-Original-URL", "http://wiki.localhost/public/page");
            let reply = world.send(&question);
            assert_eq!(reply.status, 404, "{kind:?} {path} {reply:?}");
            assert!(reply.all("remote-user").is_empty(), "{reply:?}");
        }
        assert_eq!(world.send(&Request::page(PORTAL, "/sign-in")).status, 200);
    }
}

/// Case 1
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_work_with_their_lines_about_tls() {
    for kind in [Kind::Nginx, Kind::Caddy, Kind::Haproxy, Kind::Apache] {
        let served = Served::start(&["127.0.0.1/32"]).await;
        let echo = Echo::start();
        let proxy = Proxy::start(Plan { kind, portal: served.port, application: echo.port, is_tls: true });
        let reply = exchange_by_tls(proxy.port, &Request::page(PORTAL, "/sign-in")).unwrap();
        assert_eq!(reply.status, 200, "{kind:?} {reply:?}");
        assert!(reply.header("content-security-policy").contains("nonce-"), "{reply:?}");
        if kind == Kind::Apache {
            continue;
        }
        // There is no such application yet.
        let reply = exchange_by_tls(proxy.port, &Request::page(WIKI, "/private")).unwrap();
        assert_eq!(reply.status, 403, "{kind:?} {reply:?}");
        assert!(echo.seen().is_empty());
    }
}

/// Case 102
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn apache_passes_forms_and_the_address_that_it_saw() {
    let served = Served::start(&["127.0.0.1/32"]).await;
    served.portal.account("ada").await;
    let proxy = Proxy::start(Plan { kind: Kind::Apache, portal: served.port, application: 1, is_tls: true });
    let sign_in = Request::new("POST", PORTAL, "/sign-in")
        .with("X-Forwarded-For", "203.0.113.9")
        .with("Origin", ORIGIN)
        .with("Content-Type", "application/x-www-form-urlencoded")
        .body(&form(&[("name", "ada"), ("password", crate::common::PASSWORD), ("to", "")]));
    let reply = exchange_by_tls(proxy.port, &sign_in).unwrap();
    assert_eq!((reply.status, reply.header("location")), (303, "/"), "{reply:?}");
    assert!(reply.all("set-cookie").iter().any(|cookie| cookie.starts_with("__Host-postern=")), "{reply:?}");
    assert_eq!(served.last_address().await, "127.0.0.1");
    for path in ["/forward-auth", "/%66orward-auth", "/forward-auth/nginx", "/forward-auth/"] {
        let reply = exchange_by_tls(proxy.port, &Request::get(PORTAL, path)).unwrap();
        assert!(reply.status == 403 || reply.status == 404, "{path} {reply:?}");
        assert!(reply.all("remote-user").is_empty(), "{reply:?}");
    }
}
