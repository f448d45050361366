//! Rules of paths: what the portal was asked about is what the application gets.

use crate::{SESSION, WIKI, wire::Request};

/// None of these is below /public for certain.
const PRIVATE: [&str; 26] = [
    "/private",
    "/",
    "/publicity",
    "/public/..%2fprivate",
    "/public%2f..%2fprivate",
    "/public/%2e%2e/private",
    "/public/%2E%2E/private",
    "/public/../private",
    "/public/./page",
    "/private/../public/page",
    "//public/page",
    "/public//page",
    "/public;x/page",
    "/public/page;x",
    "/public/..;/private",
    "/public/%252e%252e/private",
    "/public/%2fprivate",
    "/public/%5c..%5cprivate",
    "/public/%00",
    "/public/%0d%0a",
    "/PUBLIC/page",
    "/Public/page",
    "/?/public/page",
    "/?path=/public/page",
    "/private?/public/",
    "/private/%2e%2e%2fpublic",
];

/// What is no target of a request, or nothing that should pass.
const BROKEN: [&str; 8] = [
    "/public\\..\\private",
    "/public/#/../private",
    "/private#/public/",
    "/public/%zz",
    "/public/%",
    "public/page",
    "*",
    "/private/\u{fc}",
];

through_each! {
    /// Case 97
    async fn a_path_that_can_be_read_in_two_ways_is_read_in_neither(world) {
        for target in PRIVATE.into_iter().chain(BROKEN) {
            for request in [Request::get(WIKI, target), Request::page(WIKI, target)] {
                let reply = world.send(&request);
                assert!(reply.status == 302 || reply.status >= 400, "{target} {reply:?}");
                world.is_kept_out(&reply);
            }
        }
    }
}

through_each! {
    /// Case 97
    async fn the_application_gets_the_path_that_was_asked_about(world) {
        let query = "/public/page?x=/../private&y=%2e%2e";
        for target in ["/public", "/public/", "/public/page", query, "/%70ublic/a%20b"] {
            let seen = world.send(&Request::get(WIKI, target)).seen();
            assert_eq!(seen.target, target);
        }
        // A whole address in the first line.
        let seen = world.send(&Request::get(WIKI, &format!("http://{WIKI}/public/page?x"))).seen();
        assert_eq!(seen.target, "/public/page?x");
        let browser = world.signed_in().await;
        let cookie = browser.cookie(WIKI, SESSION).unwrap();
        for target in ["/a%20b?c=%2F..&d=//", "/caf%C3%A9/", "/a/b.c-d_e~f!$&'()*+,:@"] {
            let seen = world.send(&Request::get(WIKI, target).cookie(SESSION, cookie)).seen();
            assert_eq!(seen.target, target);
        }
    }
}

through_each! {
    /// Case 97
    async fn where_paths_do_not_matter_they_arrive_as_they_are_and_lead_nowhere_else(world) {
        let mut browser = world.signed_in().await;
        world.served.with_one_rule().await;
        for target in ["/a//b", "/a/../b", "/a;b", "/b/..%2fa?x=%2e%2e", "//evil.example.com/"] {
            let seen = browser.send(Request::get(WIKI, target)).seen();
            assert_eq!((seen.target.as_str(), seen.one("remote-user")), (target, "ada"));
            // Who has to go by the portal first comes back to the same.
            browser.forget(WIKI);
            let page = browser.open(WIKI, target);
            assert_eq!((page.host.as_str(), page.target.as_str()), (WIKI, target), "{:?}", page.reply);
            assert_eq!(page.reply.seen().target, target);
        }
    }
}

through_each! {
    /// Case 97
    async fn no_spelling_of_the_host_opens_another_application(world) {
        let browser = world.signed_in().await;
        let cookie = browser.cookie(WIKI, SESSION).unwrap();
        let hosts = [
            "wiki.localhost.",
            "WIKI.LOCALHOST",
            "wiki.localhost:80",
            "wiki.localhost:8443",
            "wiki.localhost@files.localhost",
            "xn--wiki.localhost",
            "files.localhost",
            "127.0.0.1",
        ];
        for host in hosts {
            let reply = world.send(&Request::get(host, "/private"));
            world.is_kept_out(&reply);
        }
        // The first line names one host and the header another: who may open one of them does not get the other.
        for other in ["files.localhost", "open.localhost"] {
            world.is_kept_out(&world.send(&Request::get(other, "/private")));
        }
        let pairs = ["files.localhost", "open.localhost"].map(|other| [(WIKI, other), (other, WIKI)]);
        for (line, host) in pairs.into_iter().flatten() {
            let target = format!("http://{line}/private");
            world.is_kept_out(&world.send(&Request::get(host, &target)));
            let reply = world.send(&Request::get(host, &target).cookie(SESSION, cookie));
            for seen in world.echo.seen() {
                assert_eq!((seen.one("host"), seen.one("remote-user")), (WIKI, "ada"), "{reply:?}");
            }
        }
        let two = Request::get(WIKI, "/public/page").with("Host", "files.localhost");
        let reply = world.send(&two);
        assert_eq!(reply.status, 400, "{reply:?}");
        world.is_kept_out(&reply);
    }
}
