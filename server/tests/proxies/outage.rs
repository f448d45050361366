//! The portal is down, slow or broken: the application's content stays where it is.

use crate::{
    PORTAL, SESSION, WIKI,
    echo::Echo,
    proxy::{Kind, Plan, Proxy},
    wire::{Reply, Request},
    world::World,
};
use sea_orm::ConnectionTrait;
use std::{
    io::{Read, Write},
    net::TcpListener,
    thread,
    time::Duration,
};

fn assert_error(world: &World, reply: &Reply) {
    assert!(reply.status >= 500, "{reply:?}");
    world.is_kept_out(reply);
}

through_each! {
    /// Case 107
    async fn a_portal_that_is_gone_lets_nobody_in(mut world) {
        let browser = world.signed_in().await;
        let cookie = browser.cookie(WIKI, SESSION).unwrap();
        let private = Request::get(WIKI, "/private").cookie(SESSION, cookie);
        assert_eq!(world.send(&private).seen().one("remote-user"), "ada");
        world.echo.seen();
        world.served.stop();
        for request in [private, Request::page(WIKI, "/private"), Request::get(WIKI, "/public/page")] {
            assert_error(&world, &world.send(&request));
        }
        assert!(world.send(&Request::page(PORTAL, "/sign-in")).status >= 500);
    }
}

through_each! {
    /// Case 107
    async fn a_portal_without_its_database_lets_nobody_in(world) {
        let browser = world.signed_in().await;
        let cookie = browser.cookie(WIKI, SESSION).unwrap();
        let db = world.served.portal.portal().db.read();
        db.execute_unprepared("ALTER TABLE application RENAME TO lost").await.unwrap();
        for path in ["/private", "/public/page"] {
            assert_error(&world, &world.send(&Request::get(WIKI, path).cookie(SESSION, cookie)));
            assert_error(&world, &world.send(&Request::page(WIKI, path)));
        }
        // And goes on when it is back.
        db.execute_unprepared("ALTER TABLE lost RENAME TO application").await.unwrap();
        assert_eq!(world.send(&Request::get(WIKI, "/private").cookie(SESSION, cookie)).status, 200);
    }
}

/// Something in the place of the portal: answers every question with these bytes after so long.
fn stand_in(answer: &'static str, after: Duration) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let _ = stream.read(&mut [0; 4_096]);
                thread::sleep(after);
                let _ = stream.write_all(answer.as_bytes());
            });
        }
    });
    port
}

fn ask_a_stand_in(kind: Kind, answer: &'static str, after: Duration) {
    let echo = Echo::start();
    let portal = stand_in(answer, after);
    let proxy = Proxy::start(Plan { kind, portal, application: echo.port, is_tls: false });
    for request in [Request::get(WIKI, "/private"), Request::page(WIKI, "/public/page")] {
        let reply = request.send(proxy.port);
        let is_refused = reply.status >= 500 || matches!(reply.status, 400..=404);
        assert!(is_refused, "{kind:?} {answer:?} {reply:?}");
        assert!(!reply.body.contains(crate::echo::CONTENT), "{reply:?}");
        assert!(echo.seen().is_empty());
    }
}

const KINDS: [Kind; 3] = [Kind::Nginx, Kind::Caddy, Kind::Haproxy];

/// Case 107
#[test]
fn a_portal_that_does_not_answer_in_time_lets_nobody_in() {
    let late = "HTTP/1.1 200 OK\r\nRemote-User: ada\r\nRemote-Groups: \r\nRemote-Email: \r\nRemote-Name: \r\n\
                Content-Length: 0\r\n\r\n";
    thread::scope(|scope| {
        for kind in KINDS {
            scope.spawn(move || ask_a_stand_in(kind, late, Duration::from_secs(30)));
        }
    });
}

/// Case 107
#[test]
fn an_answer_that_is_none_lets_nobody_in() {
    for kind in KINDS {
        for answer in [
            "",
            "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nbusy",
            "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nRemote-User",
            "220 mail.example.com ESMTP\r\n",
        ] {
            ask_a_stand_in(kind, answer, Duration::ZERO);
        }
    }
    // The file for HAProxy knows a portal by its headers.
    ask_a_stand_in(Kind::Haproxy, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", Duration::ZERO);
}
