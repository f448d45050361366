//! Cookies that are worth nothing at an application, or nothing elsewhere.

use crate::{
    SESSION, WIKI,
    visit::portal_host,
    wire::{Reply, Request},
    world::World,
};

const BROWSER: &str = "__Host-postern";
const SIGN_IN: &str = "__Host-postern-signin";

/// A script gets 401, a page leads to the portal; neither says who it is, and the application gets nothing.
fn assert_refused(world: &World, request: &Request) {
    let mut page = request.clone();
    page.headers.extend(Request::page("", "").headers);
    for (request, status) in [(request, 401), (&page, 302)] {
        let reply = world.send(request);
        assert_eq!(reply.status, status, "{request:?} {reply:?}");
        world.is_kept_out(&reply);
    }
}

fn private() -> Request {
    Request::get(WIKI, "/private")
}

through_each! {
    /// Case 1, 3
    async fn a_password_alone_opens_nothing(world) {
        let (mut browser, _) = world.pending().await;
        let page = browser.open(WIKI, "/private");
        assert_eq!(page.host, portal_host(), "{:?}", page.reply);
        assert!(page.target.starts_with("/sign-in"), "{}", page.target);
        world.is_kept_out(&page.reply);
        let token = browser.cookie(portal_host(), SIGN_IN).unwrap().to_owned();
        for name in [SESSION, BROWSER, SIGN_IN, "__Host-postern-asked", "session"] {
            assert_refused(&world, &private().cookie(name, &token));
        }
        let basic = data_encoding::BASE64.encode(format!("ada:{token}").as_bytes());
        for value in [format!("Bearer {token}"), format!("Basic {basic}"), token.clone()] {
            assert_refused(&world, &private().with("Authorization", &value));
        }
        for query in ["token", "session", SESSION, BROWSER] {
            assert_refused(&world, &Request::get(WIKI, &format!("/private?{query}={token}")));
        }
        let arrival = world.send(&Request::page(WIKI, &format!("/.postern/enter?token={token}")));
        assert!(arrival.status >= 400 || arrival.status == 302, "{arrival:?}");
        assert!(arrival.all("set-cookie").iter().all(|cookie| !cookie.starts_with(SESSION)), "{arrival:?}");
        world.is_kept_out(&arrival);
    }
}

through_each! {
    /// Case 94
    async fn a_cookie_that_is_none_of_ours_is_no_cookie(world) {
        let browser = world.signed_in().await;
        let token = browser.cookie(WIKI, SESSION).unwrap();
        let changed = format!("{}A", &token[..token.len() - 1]);
        let changed = if changed == token { format!("{}B", &token[..token.len() - 1]) } else { changed };
        let of_another_key = "A".repeat(token.len());
        let long = "x".repeat(6_000);
        let quoted = format!("\"{token}\"");
        let (short, doubled) = (&token[..token.len() - 1], format!("{token}{token}"));
        let words = ["", "x", " ", "%00", "null", "\u{fc}", short];
        for value in words.into_iter().chain([&*changed, &of_another_key, &doubled, &long, &quoted]) {
            assert_refused(&world, &private().cookie(SESSION, value));
        }
        // Too long for some proxies: they refuse by themselves.
        let reply = world.send(&private().cookie(SESSION, &"x".repeat(60_000)));
        assert!((400..500).contains(&reply.status), "{reply:?}");
        world.is_kept_out(&reply);
        // The right one still opens.
        assert_eq!(world.send(&private().cookie(SESSION, token)).seen().one("remote-user"), "ada");
    }
}

through_each! {
    /// Case 104
    async fn what_an_application_can_read_is_worth_nothing_elsewhere(world) {
        let mut browser = world.signed_in().await;
        let token = browser.cookie(WIKI, SESSION).unwrap().to_owned();
        // What the application got is this one alone.
        let seen = browser.send(private()).seen();
        let cookies: Vec<&str> = seen.one("cookie").split("; ").collect();
        assert!(cookies.contains(&format!("{SESSION}={token}").as_str()), "{seen:?}");
        assert!(cookies.iter().all(|cookie| !cookie.starts_with("__Host-postern=")), "{seen:?}");
        // At the portal it signs nobody in.
        for name in [BROWSER, SESSION, SIGN_IN] {
            for path in ["/", "/me/profile", "/me/browsers", "/settings"] {
                let reply = world.send(&Request::page(portal_host(), path).cookie(name, &token));
                assert!(reply.status == 303 || reply.status == 404, "{name} {path} {reply:?}");
                assert!(!reply.body.contains("Ada Maier"), "{reply:?}");
            }
        }
        // Nor at another application.
        let reply: Reply = world.served.ask_for("files.localhost", "/", &format!("{SESSION}={token}"));
        assert_eq!(reply.status, 401, "{reply:?}");
        assert!(reply.all("remote-user").is_empty(), "{reply:?}");
    }
}

through_each! {
    /// Case 104
    async fn a_browser_that_signs_out_at_the_portal_is_out_of_the_application(world) {
        let mut browser = world.signed_in().await;
        let token = browser.cookie(WIKI, SESSION).unwrap().to_owned();
        let reply = browser.send(Request::page(WIKI, "/.postern/sign-out"));
        assert_eq!(reply.status, 302, "{reply:?}");
        assert!(reply.header("location").contains(portal_host()), "{reply:?}");
        assert_eq!(browser.cookie(WIKI, SESSION), None);
        world.is_kept_out(&reply);
        let reply = browser.post("/sign-out", &[]);
        assert!(reply.status == 303 || reply.status == 200, "{reply:?}");
        let reply = world.send(&private().cookie(SESSION, &token));
        assert_eq!(reply.status, 401, "{reply:?}");
        world.is_kept_out(&reply);
    }
}
