//! Whom the portal believes.

use crate::{
    SESSION, WIKI,
    common::PASSWORD,
    proxy::Kind,
    visit::portal_host,
    wire::Request,
    world::{Served, World},
};

/// Case 96
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_from_a_proxy_that_nobody_named_is_not_answered() {
    for trusted in [&[][..], &["10.0.0.0/8", "::1/128"]] {
        for kind in [Kind::Nginx, Kind::Caddy, Kind::Haproxy] {
            let world = World::trusting(kind, trusted).await;
            for request in [
                Request::get(WIKI, "/private"),
                Request::page(WIKI, "/private"),
                Request::get(WIKI, "/public/page"),
                Request::page(WIKI, "/public/page").cookie(SESSION, "x"),
                Request::page(WIKI, "/.postern/enter?token=x"),
                Request::page(WIKI, "/.postern/sign-out"),
            ] {
                let reply = world.send(&request);
                assert_eq!(reply.status, 403, "{request:?} {reply:?}");
                world.is_kept_out(&reply);
            }
        }
        let served = Served::start(trusted).await;
        let reply = served.ask_for(WIKI, "/public/page", "");
        assert_eq!(reply.status, 403, "{reply:?}");
        assert!(reply.all("remote-user").is_empty(), "{reply:?}");
    }
}

through_each! {
    /// Case 102
    async fn the_address_is_the_one_that_the_proxy_saw(world) {
        world.served.portal.account("ada").await;
        let before = "203.0.113.9, 198.51.100.1";
        for spoofed in ["203.0.113.9", before, "127.0.0.1, 203.0.113.9", "::ffff:203.0.113.9"] {
            let mut browser = world.browser();
            let reply = browser.post("/sign-in", &[("name", "ada"), ("password", "wrong"), ("to", "")]);
            assert_eq!(reply.status, 303, "{reply:?}");
            let form = crate::common::client::form(&[("name", "ada"), ("password", PASSWORD), ("to", "")]);
            let request = Request::new("POST", portal_host(), "/sign-in")
                .with("X-Forwarded-For", spoofed)
                .with("X-Real-IP", spoofed)
                .with("Origin", crate::common::ORIGIN)
                .with("Sec-Fetch-Site", "same-origin")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .body(&form);
            let reply = world.send(&request);
            assert_eq!(reply.status, 303, "{reply:?}");
            assert_eq!(world.served.last_address().await, "127.0.0.1", "{spoofed}");
        }
    }
}
