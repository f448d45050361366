//! Methods, scripts and WebSocket: decided as a page is.

use crate::{
    SESSION, WIKI,
    echo::WEBSOCKET_KEY,
    wire::{Request, connect},
};
use std::io::{Read, Write};

const METHODS: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "FOO"];

fn websocket(path: &str) -> Request {
    Request::get(WIKI, path)
        .with("Accept", "text/html")
        .with("Upgrade", "websocket")
        .with("Connection", "keep-alive, Upgrade")
        .with("Sec-WebSocket-Version", "13")
        .with("Sec-WebSocket-Key", WEBSOCKET_KEY)
}

through_each! {
    /// Case 105
    async fn every_method_is_decided_alike(world) {
        let browser = world.signed_in().await;
        let cookie = browser.cookie(WIKI, SESSION).unwrap();
        for method in METHODS {
            let reply = world.send(&Request::new(method, WIKI, "/private"));
            assert_eq!(reply.status, 401, "{method} {reply:?}");
            assert!(reply.header("location").is_empty(), "{reply:?}");
            world.is_kept_out(&reply);
            let reply = world.send(&Request::new(method, WIKI, "/private").cookie(SESSION, cookie).body(""));
            assert_eq!(reply.status, 200, "{method} {reply:?}");
            let seen = world.echo.seen();
            assert_eq!((seen.len(), seen[0].method.as_str()), (1, method), "{seen:?}");
            assert_eq!(seen[0].one("remote-user"), "ada");
        }
        for cookie in ["x", cookie] {
            let reply = world.send(&Request::new("TRACE", WIKI, "/private").cookie(SESSION, cookie));
            assert_eq!(reply.status, 405, "{reply:?}");
            world.is_kept_out(&reply);
        }
        let reply = world.send(&Request::new("CONNECT", WIKI, &format!("{WIKI}:80")));
        assert!(reply.status >= 400, "{reply:?}");
        world.is_kept_out(&reply);
    }
}

through_each! {
    /// Case 105
    async fn a_script_is_told_and_a_page_is_led(world) {
        let accept = "text/html,*/*;q=0.8";
        for page in [
            Request::page(WIKI, "/private?a=b&c=d"),
            Request::get(WIKI, "/private?a=b&c=d").with("Accept", accept),
            Request { method: "HEAD".to_owned(), ..Request::page(WIKI, "/private?a=b&c=d") },
        ] {
            let reply = world.send(&page);
            assert_eq!(reply.status, 302, "{page:?} {reply:?}");
            assert!(reply.header("location").contains("private%3Fa%3Db%26c%3Dd"), "{reply:?}");
            let cookies = reply.all("set-cookie");
            assert!(cookies.len() == 1 && cookies[0].starts_with("__Host-postern-asked="), "{reply:?}");
            assert!(reply.header("cache-control").contains("no-store"), "{reply:?}");
            world.is_kept_out(&reply);
        }
        for script in [
            Request::get(WIKI, "/private").with("Accept", accept).with("X-Requested-With", "XMLHttpRequest"),
            Request::get(WIKI, "/private").with("Accept", accept).with("Sec-Fetch-Mode", "cors"),
            Request::get(WIKI, "/private").with("Accept", "application/json"),
            Request::new("POST", WIKI, "/private").with("Accept", accept).body("a=b"),
        ] {
            let reply = world.send(&script);
            assert_eq!(reply.status, 401, "{script:?} {reply:?}");
            assert!(reply.header("location").is_empty(), "{reply:?}");
            world.is_kept_out(&reply);
        }
    }
}

through_each! {
    /// Case 105
    async fn a_websocket_is_opened_for_who_is_signed_in(world) {
        let browser = world.signed_in().await;
        let cookie = browser.cookie(WIKI, SESSION).unwrap();
        let reply = world.send(&websocket("/private").with("Connection", "close"));
        assert!(reply.status == 401 || reply.status == 400, "{reply:?}");
        world.is_kept_out(&reply);
        let mut stream = connect(world.proxy.port);
        let request = websocket("/private").cookie(SESSION, cookie).with("Remote-User", "root");
        stream.write_all(&request.bytes()).unwrap();
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            bytes.push(byte[0]);
        }
        let head = String::from_utf8(bytes).unwrap().to_lowercase();
        assert!(head.starts_with("http/1.1 101 ") && head.contains("x-seen-user: ada"), "{head}");
        stream.write_all(b"hello").unwrap();
        let mut back = [0; 5];
        stream.read_exact(&mut back).unwrap();
        assert_eq!(&back, b"hello");
        assert_eq!(world.echo.seen()[0].one("remote-user"), "ada");
    }
}

through_each! {
    /// Case 105, 106
    async fn nothing_but_a_websocket_becomes_a_tunnel(world) {
        let h2c = Request::get(WIKI, "/public/page")
            .with("Upgrade", "h2c")
            .with("Connection", "close, Upgrade, HTTP2-Settings")
            .with("HTTP2-Settings", "AAMAAABkAARAAAAAAAIAAAAA");
        let reply = world.send(&h2c);
        for seen in world.echo.seen() {
            assert!(seen.all("upgrade").is_empty(), "{seen:?}");
        }
        assert_ne!(reply.status, 101, "{reply:?}");
    }
}
