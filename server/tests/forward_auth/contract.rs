//! The question and the answer.

use crate::{
    common::{
        Around, TestPortal,
        application::{
            ASKED, SESSION, WIKI, bare, empty, has_identity, identity, local, question, rule, script,
        },
    },
    on_both,
};
use axum::http::{HeaderValue, header};
use postern_types::application::Need;

const ANYONE: Need = Need::Anyone;
const SIGNED_IN: Need = Need::SignedIn;

on_both! {
    async fn a_person_who_is_signed_in_gets_through_and_the_application_learns_who_it_is(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", SIGNED_IN)]).await;
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/page?x=1").await;
        let answer = at_wiki.send(empty(question(WIKI, "/page?x=1"))).await;
        assert_eq!(answer.status.as_u16(), 200);
        // Her address was never confirmed, so it is nobody's.
        assert_eq!(identity(&answer), ["ada", "", "", "Ada Maier"]);
        let answer = at_wiki.send(empty(script(WIKI, "/api"))).await;
        assert_eq!((answer.status.as_u16(), identity(&answer)[0].as_str()), (200, "ada"));
    }
}

on_both! {
    /// Case 105
    async fn a_page_is_sent_to_the_portal_and_a_script_is_told(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", SIGNED_IN)]).await;
        let visitor = portal.client();
        let sent = visitor.send(empty(question(WIKI, "/a?b=c"))).await;
        assert_eq!(sent.status.as_u16(), 302);
        assert!(sent.location().starts_with("http://localhost:8080/enter?to=https%3A%2F%2Fwiki.northwind.test%2Fa%3Fb%3Dc&asked="));
        let cookie = sent.set_cookies().pop().unwrap();
        assert!(cookie.starts_with(&format!("{ASKED}=")) && cookie.contains("; HttpOnly; Secure; SameSite=Lax; Path=/"), "{cookie}");
        let told = visitor.send(empty(script(WIKI, "/a"))).await;
        assert_eq!((told.status.as_u16(), told.location().as_str()), (401, ""));
        assert_eq!(told.body, "You are not signed in any more. Open the page anew to sign in.");
        let polish = visitor.send(empty(script(WIKI, "/a").header(header::ACCEPT_LANGUAGE, "pl,en;q=0.5"))).await;
        assert_eq!(polish.body, "Twoja sesja się zakończyła. Otwórz stronę ponownie, aby się zalogować.");
        for method in ["POST", "PUT", "OPTIONS", "PROPFIND", "DELETE"] {
            let request = bare("/forward-auth")
                .header("x-forwarded-method", method)
                .header("x-forwarded-proto", "https")
                .header("x-forwarded-host", WIKI)
                .header("x-forwarded-uri", "/a")
                .header(header::ACCEPT, "text/html");
            assert_eq!(visitor.send(empty(request)).await.status.as_u16(), 401, "{method}");
        }
        let upgrade = question(WIKI, "/socket").header(header::UPGRADE, "websocket");
        assert_eq!(visitor.send(empty(upgrade)).await.status.as_u16(), 401);
        let xhr = bare("/forward-auth")
            .header("x-forwarded-method", "GET")
            .header("x-forwarded-proto", "https")
            .header("x-forwarded-host", WIKI)
            .header("x-forwarded-uri", "/a")
            .header(header::ACCEPT, "text/html")
            .header("x-requested-with", "XMLHttpRequest");
        assert_eq!(visitor.send(empty(xhr)).await.status.as_u16(), 401);
    }
}

on_both! {
    /// Case 105
    async fn trace_is_refused_whoever_asks(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", ANYONE)]).await;
        let request = bare("/forward-auth")
            .header("x-forwarded-method", "TRACE")
            .header("x-forwarded-proto", "https")
            .header("x-forwarded-host", WIKI)
            .header("x-forwarded-uri", "/");
        assert_eq!(portal.client().send(empty(request)).await.status.as_u16(), 403);
    }
}

on_both! {
    /// Case 93
    async fn a_question_that_is_not_whole_is_refused_also_where_anyone_may_look(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", ANYONE)]).await;
        let visitor = portal.client();
        let whole = [
            ("x-forwarded-method", "GET"),
            ("x-forwarded-proto", "https"),
            ("x-forwarded-host", WIKI),
            ("x-forwarded-uri", "/"),
        ];
        let ask = async |headers: &[(&str, HeaderValue)]| {
            let mut request = bare("/forward-auth");
            for (name, value) in headers {
                request = request.header(*name, value);
            }
            visitor.send(empty(request)).await
        };
        let of = |fields: &[(&'static str, &str)]| -> Vec<(&'static str, HeaderValue)> {
            fields.iter().map(|(name, value)| (*name, HeaderValue::from_bytes(value.as_bytes()).unwrap())).collect()
        };
        let good = ask(&of(&whole)).await;
        assert_eq!((good.status.as_u16(), identity(&good)), (200, Default::default()));
        for index in 0..whole.len() {
            let mut missing = whole.to_vec();
            missing.remove(index);
            let mut twice = whole.to_vec();
            twice.push(whole[index]);
            for fields in [missing, twice] {
                let answer = ask(&of(&fields)).await;
                assert_eq!((answer.status.as_u16(), has_identity(&answer)), (400, false), "{fields:?}");
            }
        }
        for (name, value) in [
            ("x-forwarded-host", "wiki.northwind.test, wiki.northwind.test"),
            ("x-forwarded-host", "wiki.northwind.test\u{fc}"),
            ("x-forwarded-host", "evil@wiki.northwind.test"),
            ("x-forwarded-host", ""),
            ("x-forwarded-proto", "https,https"),
            ("x-forwarded-proto", "http"),
            ("x-forwarded-proto", "ws"),
            ("x-forwarded-uri", "page"),
            ("x-forwarded-uri", ""),
            ("x-forwarded-uri", "https://wiki.northwind.test/"),
            ("x-forwarded-uri", "/ä"),
            ("x-forwarded-uri", "/a#b"),
        ] {
            let fields: Vec<_> =
                whole.into_iter().map(|(field, kept)| (field, if field == name { value } else { kept })).collect();
            assert_eq!(ask(&of(&fields)).await.status.as_u16(), 400, "{name}: {value}");
        }
        let mut latin = of(&whole);
        latin[3].1 = HeaderValue::from_bytes(b"/\xff").unwrap();
        assert_eq!(ask(&latin).await.status.as_u16(), 400);
        let unknown = visitor.send(empty(question("other.northwind.test", "/"))).await;
        assert_eq!((unknown.status.as_u16(), has_identity(&unknown)), (403, false));
    }
}

on_both! {
    /// Case 93
    async fn nginx_and_envoy_ask_in_their_own_words(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", SIGNED_IN), rule("/public", ANYONE)]).await;
        let visitor = portal.client();
        let nginx = |url: &str| {
            bare("/forward-auth/nginx")
                .header("x-original-method", "GET")
                .header("x-original-url", url)
                .header(header::ACCEPT, "text/html")
                // What the browser says of the kind is nobody's word.
                .header("x-forwarded-uri", "/public")
                .header("x-forwarded-host", "evil.example")
        };
        let sent = visitor.send(empty(nginx("https://wiki.northwind.test/a"))).await;
        assert_eq!(sent.status.as_u16(), 401);
        assert!(local(&sent.location()).starts_with("/enter?to="), "{}", sent.location());
        assert_eq!(sent.set_cookies().len(), 1);
        let open = visitor.send(empty(nginx("https://wiki.northwind.test/public/x"))).await;
        assert_eq!(open.status.as_u16(), 200);
        for url in ["wiki.northwind.test/public", "https:///public", "https://wiki.northwind.test@evil/public", ""] {
            assert_eq!(visitor.send(empty(nginx(url))).await.status.as_u16(), 400, "{url}");
        }
        let twice = nginx("https://wiki.northwind.test/public").header("x-original-url", "https://wiki.northwind.test/");
        assert_eq!(visitor.send(empty(twice)).await.status.as_u16(), 400);
        let envoy = |path: &str| {
            bare(&format!("/forward-auth/envoy{path}"))
                .header(header::HOST, WIKI)
                .header("x-forwarded-proto", "https")
                .header(header::ACCEPT, "text/html")
        };
        assert_eq!(visitor.send(empty(envoy("/public/a?b"))).await.status.as_u16(), 200);
        assert_eq!(visitor.send(empty(envoy("/a"))).await.status.as_u16(), 302);
        assert_eq!(visitor.send(empty(envoy("/"))).await.status.as_u16(), 302);
        assert_eq!(visitor.send(empty(envoy("/public/../a"))).await.status.as_u16(), 403);
    }
}

on_both! {
    /// Case 96
    async fn who_is_no_trusted_proxy_is_told_nothing(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", ANYONE)]).await;
        let mut request = empty(question(WIKI, "/"));
        let elsewhere: std::net::SocketAddr = "192.0.2.7:1".parse().unwrap();
        request.extensions_mut().insert(axum::extract::ConnectInfo(elsewhere));
        let answer = portal.client().send(request).await;
        assert_eq!((answer.status.as_u16(), has_identity(&answer)), (403, false));
    }
}

on_both! {
    /// Case 96
    async fn nobody_is_trusted_by_default(database) {
        let portal = TestPortal::new(database).await;
        portal.application(WIKI, &[rule("/", ANYONE)]).await;
        let answer = portal.client().send(empty(question(WIKI, "/"))).await;
        assert_eq!((answer.status.as_u16(), has_identity(&answer)), (403, false));
    }
}

on_both! {
    /// Case 94, 74
    async fn garbage_in_the_cookie_is_nobody(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", SIGNED_IN)]).await;
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        let good = at_wiki.cookie(SESSION).unwrap();
        let huge = "x".repeat(8_192);
        let flipped = format!("{}{}", if good.starts_with('A') { "B" } else { "A" }, &good[1..]);
        for garbage in ["", "x", &good[..42], &flipped, &huge, "../../etc", "é"] {
            let visitor = portal.client();
            let cookie = HeaderValue::from_bytes(format!("{SESSION}={garbage}").as_bytes()).unwrap();
            let answer = visitor.send(empty(script(WIKI, "/").header(header::COOKIE, cookie))).await;
            assert_eq!((answer.status.as_u16(), has_identity(&answer)), (401, false), "{garbage}");
        }
        // Of two that say they are it, neither is believed.
        let twice = format!("{SESSION}={good}; {SESSION}={good}");
        let answer = portal.client().send(empty(script(WIKI, "/").header(header::COOKIE, twice))).await;
        assert_eq!(answer.status.as_u16(), 401);
    }
}

on_both! {
    /// Case 1, 3, 104
    async fn no_other_token_opens_an_application(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", SIGNED_IN)]).await;
        let (ada, _) = portal.enrolled("ada").await;
        let pending = portal.pending("ada").await;
        let tokens = [
            pending.cookie("__Host-postern-signin").unwrap(),
            ada.cookie("__Host-postern").unwrap(),
        ];
        for token in tokens {
            for name in [SESSION, "__Host-postern", "__Host-postern-signin"] {
                let cookie = format!("{name}={token}");
                let answer = portal.client().send(empty(script(WIKI, "/").header(header::COOKIE, cookie))).await;
                assert_eq!((answer.status.as_u16(), has_identity(&answer)), (401, false), "{name}");
            }
            for scheme in ["Bearer", "Basic"] {
                let shown = format!("{scheme} {token}");
                let request = script(WIKI, &format!("/?token={token}")).header(header::AUTHORIZATION, shown);
                assert_eq!(portal.client().send(empty(request)).await.status.as_u16(), 401, "{scheme}");
            }
        }
    }
}

on_both! {
    async fn groups_are_told_apart_whatever_they_are_called(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", SIGNED_IN)]).await;
        let id = portal.account("jörg").await.id;
        for name in ["staff,admins", "100%", "Büro"] {
            use postern_core::people::{Act, Acted};
            let act = Act::SaveGroup { group: None, name: name.to_owned(), permissions: Vec::new() };
            let Acted::GroupSaved(group) = portal.act(act).await else { panic!() };
            portal.act(Act::AddMember { group, account: id }).await;
        }
        let client = portal.signed_in("jörg").await;
        let at_wiki = portal.opened(&client, WIKI, "/").await;
        let answer = at_wiki.send(empty(question(WIKI, "/"))).await;
        let [user, groups, ..] = identity(&answer);
        assert_eq!((user.as_str(), groups.as_str()), ("jörg", "100%25,Büro,staff%2Cadmins"));
    }
}
