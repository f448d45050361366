//! What the application is told, and what a client would have it told.

use crate::{SESSION, WIKI, wire::Request, world::World};
use sea_orm::ConnectionTrait;

const TOLD: [&str; 4] = ["Remote-User", "Remote-Groups", "Remote-Email", "Remote-Name"];

/// A request with every spelling of our headers that an application may take for them.
fn claiming(mut request: Request) -> Request {
    for name in TOLD {
        let loud = name.to_uppercase();
        let quiet = name.to_lowercase();
        for spelling in [
            name,
            name,
            &loud,
            &quiet,
            &name.replace('-', "_"),
            &quiet.replace('-', "_"),
            &name.replace('-', "."),
        ] {
            request = request.with(spelling, "Administrators");
        }
    }
    request
}

fn session(browser: &crate::visit::Browser) -> String {
    browser.cookie(WIKI, SESSION).expect("the wiki's cookie").to_owned()
}

/// That the application was told of nobody.
fn assert_nobody(world: &World, request: &Request) {
    let seen = world.send(request).seen();
    for name in TOLD {
        assert!(seen.all(name).iter().all(|value| value.is_empty()), "{name}: {seen:?}");
    }
}

through_each! {
    /// Case 98
    async fn what_a_client_says_it_is_never_arrives(world) {
        let browser = world.signed_in().await;
        let cookie = session(&browser);
        // Where nobody has to be signed in.
        assert_nobody(&world, &claiming(Request::get(WIKI, "/public/page")));
        assert_nobody(&world, &claiming(Request::page(WIKI, "/public/page")));
        // Where somebody is.
        for path in ["/public/page", "/private"] {
            let seen = world.send(&claiming(Request::get(WIKI, path).cookie(SESSION, &cookie))).seen();
            assert_eq!(seen.one("remote-user"), "ada", "{seen:?}");
            assert_eq!(seen.one("remote-name"), "Ada Maier", "{seen:?}");
            for name in TOLD {
                assert!(!seen.one(name).contains("Administrators"), "{name}: {seen:?}");
            }
        }
        // Nobody is let in by it.
        world.echo.seen();
        let reply = world.send(&claiming(Request::get(WIKI, "/private")));
        assert_eq!(reply.status, 401, "{reply:?}");
        world.is_kept_out(&reply);
    }
}

through_each! {
    /// Case 98
    async fn names_of_people_and_groups_arrive_as_they_are(world) {
        let browser = world.signed_in().await;
        let portal = &world.served.portal;
        let db = portal.portal().db.read();
        // What a proxy could take for something of its own.
        let name = "Zoë {http.request.host} $host %[src]";
        let sql = format!("UPDATE account SET display_name = '{name}'");
        db.execute_unprepared(&sql).await.unwrap();
        let seen = world.send(&Request::get(WIKI, "/private").cookie(SESSION, &session(&browser))).seen();
        assert_eq!(seen.one("remote-name"), name);
    }
}

through_each! {
    /// Case 100
    async fn a_connection_header_takes_nothing_away(world) {
        let browser = world.signed_in().await;
        let cookie = session(&browser);
        let ours = [
            "Remote-User",
            "remote-groups",
            "REMOTE-EMAIL",
            "X-Forwarded-Uri",
            "X-Forwarded-Host",
            "X-Original-URL",
            "Remote-User, remote-groups, x-forwarded-uri, X-Original-Url, X-Forwarded-For",
        ];
        for named in ours {
            let connection = format!("close, {named}");
            let request = Request::get(WIKI, "/private").with("Connection", &connection);
            let seen = world.send(&request.clone().cookie(SESSION, &cookie)).seen();
            assert_eq!(seen.one("remote-user"), "ada", "{seen:?}");
            assert!(!seen.one("connection").to_lowercase().contains("remote"), "{seen:?}");
            world.echo.seen();
            let reply = world.send(&request.with("X-Forwarded-Uri", "/public/page"));
            assert_eq!(reply.status, 401, "{reply:?}");
            world.is_kept_out(&reply);
            let public = Request::get(WIKI, "/public/page").with("Connection", &connection);
            assert_nobody(&world, &claiming(public));
            world.echo.seen();
        }
    }
}

through_each! {
    /// Case 93, 97, 100
    async fn what_a_client_says_it_asks_for_is_not_believed(world) {
        let browser = world.signed_in().await;
        let cookie = session(&browser);
        let address = format!("http://{WIKI}/public/page");
        let lies = [
            ("X-Original-URL", address.as_str()),
            ("X-Original-URL", "/public/page"),
            ("X-Original-Method", "OPTIONS"),
            ("X-Original-Uri", "/public/page"),
            ("X-Rewrite-URL", "/public/page"),
            ("X-Forwarded-Uri", "/public/page"),
            ("X-Forwarded-Host", "files.localhost"),
            ("X-Forwarded-Proto", "https"),
            ("X-Forwarded-Method", "OPTIONS"),
            ("X-Forwarded-Prefix", "/public"),
            ("X-Forwarded-Port", "8443"),
            ("X_Forwarded_Uri", "/public/page"),
            ("X-Forwarded-For", "203.0.113.9"),
            ("X-Real-IP", "203.0.113.9"),
            ("Forwarded", "for=203.0.113.9;host=files.localhost"),
        ];
        for (name, value) in lies {
            let lie = Request::get(WIKI, "/private").with(name, value).with(name, value);
            let reply = world.send(&lie);
            assert_eq!(reply.status, 401, "{name}: {reply:?}");
            world.is_kept_out(&reply);
            let seen = world.send(&lie.cookie(SESSION, &cookie)).seen();
            assert_eq!(seen.one("remote-user"), "ada", "{name}: {seen:?}");
            assert!(seen.all(name).iter().all(|seen| *seen != value), "{name}: {seen:?}");
            world.echo.seen();
        }
        let private = Request::get(WIKI, "/private");
        let all = lies.iter().fold(private, |all, (name, value)| all.with(name, value));
        let reply = world.send(&all);
        assert_eq!(reply.status, 401, "{reply:?}");
        world.is_kept_out(&reply);
    }
}
