//! Questions as bytes that no honest proxy sends, straight at the portal.

use crate::{
    WIKI,
    wire::{PATIENCE, everything, exchange},
    world::{Served, wiki_rules},
};

async fn portal_of_a_wiki() -> Served {
    let served = Served::start(&["127.0.0.1/32"]).await;
    served.application("Wiki", WIKI, &wiki_rules()).await;
    served
}

const RIGHT: [(&str, &str); 4] = [
    ("X-Forwarded-Method", "GET"),
    ("X-Forwarded-Proto", "http"),
    ("X-Forwarded-Host", WIKI),
    ("X-Forwarded-Uri", "/public/page"),
];

fn question(path: &str, headers: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n").into_bytes();
    for (name, value) in headers {
        bytes.extend(name.as_bytes());
        bytes.extend(b": ");
        bytes.extend(value);
        bytes.extend(b"\r\n");
    }
    bytes.extend(b"\r\n");
    bytes
}

fn headers(pairs: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), value.as_bytes().to_vec())).collect()
}

/// Never 200, never anybody's name, whatever the rule.
fn assert_refused(served: &Served, path: &str, headers: &[(String, Vec<u8>)]) {
    let bytes = question(path, headers);
    let shown = String::from_utf8_lossy(&bytes).into_owned();
    let answer = everything(served.port, &bytes, PATIENCE);
    let answer = String::from_utf8_lossy(&answer).to_lowercase();
    assert!(answer.starts_with("http/1.1 400 ") || answer.starts_with("http/1.1 403 "), "{shown} {answer}");
    assert!(!answer.contains("remote-user"), "{shown} {answer}");
}

/// Case 93
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_that_is_not_exactly_one_is_refused() {
    let served = portal_of_a_wiki().await;
    let right = headers(&RIGHT);
    let reply = exchange(served.port, &question("/forward-auth", &right)).unwrap();
    assert_eq!(reply.status, 200, "{reply:?}");
    for index in 0..right.len() {
        let (name, value) = &right[index];
        let mut missing = right.clone();
        missing.remove(index);
        assert_refused(&served, "/forward-auth", &missing);
        let mut twice = right.clone();
        twice.push((name.clone(), value.clone()));
        assert_refused(&served, "/forward-auth", &twice);
        for tail in [&b", /public/page"[..], b", GET", b"\xff", b"\xc3", b" x", b"\tx", b"\x7f"] {
            let mut changed = right.clone();
            changed[index].1.extend(tail);
            assert_refused(&served, "/forward-auth", &changed);
        }
        for nothing in [&b""[..], b" ", b"\x00", b"wiki\x00.localhost", b"\xff\xfe", b"[]", b","] {
            let mut changed = right.clone();
            changed[index].1 = nothing.to_vec();
            assert_refused(&served, "/forward-auth", &changed);
        }
    }
    assert_refused(&served, "/forward-auth/nginx", &right);
    assert_refused(&served, "/forward-auth", &headers(&[]));
}

/// Case 93
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_of_nginx_that_is_not_exactly_one_is_refused() {
    let served = portal_of_a_wiki().await;
    let asked = |url: &str| headers(&[("X-Original-Method", "GET"), ("X-Original-URL", url)]);
    let right = asked("http://wiki.localhost/public/page");
    let reply = exchange(served.port, &question("/forward-auth/nginx", &right)).unwrap();
    assert_eq!(reply.status, 200, "{reply:?}");
    for url in [
        "",
        "/public/page",
        "wiki.localhost/public/page",
        "//wiki.localhost/public/page",
        "http:///public/page",
        "http:/wiki.localhost/public/page",
        "ftp://wiki.localhost/public/page",
        "http://wiki.localhost:99999/public/page",
        "http://ada@wiki.localhost/public/page",
        "http://wiki.localhost\\@files.localhost/public/page",
        "http://wiki.localhost/public/page, http://wiki.localhost/public/page",
        "http://wiki.localhost/public/ page",
        "http://wiki.localhost/public/#",
        "http://wiki.localhost./public/page",
        "http://wiki%2elocalhost/public/page",
        "http://wiki.localhost?/public/page",
        "http://evil.localhost/public/page",
        "https://wiki.localhost/public/page",
        "http://wiki.localhost/public/\u{fc}",
    ] {
        assert_refused(&served, "/forward-auth/nginx", &asked(url));
    }
    let mut twice = right.clone();
    twice.extend(right.clone());
    assert_refused(&served, "/forward-auth/nginx", &twice);
    assert_refused(&served, "/forward-auth/nginx", &right[..1]);
    assert_refused(&served, "/forward-auth/nginx", &right[1..]);
    assert_refused(&served, "/forward-auth", &right);
}

/// Case 99
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_yes_names_all_four_even_when_they_are_empty() {
    let served = portal_of_a_wiki().await;
    let nginx =
        headers(&[("X-Original-Method", "GET"), ("X-Original-URL", "http://wiki.localhost/public/page")]);
    for bytes in [question("/forward-auth", &headers(&RIGHT)), question("/forward-auth/nginx", &nginx)] {
        let reply = exchange(served.port, &bytes).unwrap();
        assert_eq!(reply.status, 200, "{reply:?}");
        for name in ["remote-user", "remote-groups", "remote-email", "remote-name"] {
            assert_eq!(reply.all(name), [""], "{reply:?}");
        }
    }
}
