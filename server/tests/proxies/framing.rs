//! Requests that two readers could cut at different places.

use crate::{
    WIKI,
    wire::{PATIENCE, Request, everything},
    world::World,
};
use std::time::Duration;

/// A request to a path that nobody may see, hidden in the body of one to a path that everybody may.
const HIDDEN: &str = "GET /hidden HTTP/1.1\r\nHost: wiki.localhost\r\n\r\n";

through_each! {
    /// Case 106
    async fn no_request_is_smuggled_past_the_portal(world) {
        let length = HIDDEN.len();
        let head = format!("POST /public/page HTTP/1.1\r\nHost: {WIKI}\r\n");
        let chunk = format!("{length:x}\r\n{HIDDEN}\r\n0\r\n\r\n");
        let requests = [
            // Both lengths, in both orders.
            format!("{head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{HIDDEN}"),
            format!("{head}Transfer-Encoding: chunked\r\nContent-Length: {}\r\n\r\n{chunk}", chunk.len()),
            format!("{head}Transfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n{chunk}"),
            // Two lengths.
            format!("{head}Content-Length: 0\r\nContent-Length: {length}\r\n\r\n{HIDDEN}"),
            format!("{head}Content-Length: {length}\r\nContent-Length: 0\r\n\r\n{HIDDEN}"),
            format!("{head}Content-Length: 0, {length}\r\n\r\n{HIDDEN}"),
            // Lengths in disguise.
            format!("{head}Content-Length: +0\r\n\r\n{HIDDEN}"),
            format!("{head}Content-Length : 0\r\n\r\n{HIDDEN}"),
            format!("{head}Content_Length: 0\r\nContent-Length: {length}\r\n\r\n{HIDDEN}"),
            format!("{head}Transfer-Encoding: xchunked\r\nContent-Length: {length}\r\n\r\n{HIDDEN}"),
            format!("{head}Transfer-Encoding: chunked, identity\r\n\r\n{chunk}"),
            format!("{head}Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n{HIDDEN}"),
            format!("{head}Transfer-Encoding:\u{b}chunked\r\n\r\n0\r\n\r\n{HIDDEN}"),
            format!("{head}Transfer_Encoding: chunked\r\nContent-Length: {length}\r\n\r\n{HIDDEN}"),
            format!("{head} Transfer-Encoding: chunked\r\nContent-Length: {length}\r\n\r\n{HIDDEN}"),
            // Lines that end early, and chunks.
            format!("{head}X: y\nContent-Length: {length}\n\n{HIDDEN}"),
            format!("{head}X: y\rContent-Length: {length}\r\n\r\n{HIDDEN}"),
            format!("{head}Transfer-Encoding: chunked\r\n\r\n{length:x};\n\r\n{HIDDEN}\r\n0\r\n\r\n"),
            format!("{head}Transfer-Encoding: chunked\r\n\r\nfffffffffffffff0\r\n{HIDDEN}\r\n0\r\n\r\n"),
            format!("{head}Transfer-Encoding: chunked\r\n\r\n0_0\r\n\r\n{HIDDEN}"),
            // Without a length there is no body: what follows is the next request, and is asked about.
            format!("{head}\r\n{HIDDEN}"),
            format!("GET /public/page HTTP/1.1\r\nHost: {WIKI}\r\n\r\n{HIDDEN}"),
            format!("GET /public/page HTTP/1.1\r\nHost: {WIKI}\r\nContent-Length: {length}\r\n\r\n{HIDDEN}"),
        ];
        for request in requests {
            // The last one ends the connection.
            let last = format!("GET /public/last HTTP/1.1\r\nHost: {WIKI}\r\nConnection: close\r\n\r\n");
            // Some wait for more of the body.
            everything(world.proxy.port, (request.clone() + &last).as_bytes(), Duration::from_secs(1));
            for seen in world.echo.seen() {
                assert!(seen.target.starts_with("/public/"), "{request:?} {seen:?}");
                for name in ["content-length", "transfer-encoding"] {
                    assert!(seen.all(name).len() <= 1, "{request:?} {seen:?}");
                }
            }
        }
    }
}

/// What is answered.
fn text(world: &World, request: &str) -> String {
    String::from_utf8_lossy(&everything(world.proxy.port, request.as_bytes(), PATIENCE)).into_owned()
}

through_each! {
    /// Case 106
    async fn long_heads_end(world) {
        let long = "y".repeat(8_000);
        let many: String = (0..100).map(|number| format!("X-{number}: {long}\r\n")).collect();
        let request = format!("GET /private HTTP/1.1\r\nHost: {WIKI}\r\nConnection: close\r\n{many}\r\n");
        let answer = text(&world, &request);
        // Refused by the proxy, or by the portal; some answer with nothing but the end of the connection.
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
        assert!(world.echo.seen().is_empty());
        let target = format!("/private?{}", "y".repeat(100_000));
        let request = format!("GET {target} HTTP/1.1\r\nHost: {WIKI}\r\nConnection: close\r\n\r\n");
        let answer = text(&world, &request);
        let is_refused = answer.starts_with("HTTP/1.1 4") || answer.starts_with("HTTP/1.1 5");
        assert!(answer.is_empty() || is_refused, "{answer}");
        assert!(world.echo.seen().is_empty());
        // Whoever comes next is served.
        assert_eq!(world.send(&Request::get(WIKI, "/public/page")).status, 200);
    }
}
