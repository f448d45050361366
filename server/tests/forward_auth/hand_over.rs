//! From the portal to an application, once.

use crate::{
    common::{
        Around, TestPortal,
        application::{
            ASKED, FILES, SESSION, WIKI, empty, entering, has_identity, identity, local, question, rule,
            script,
        },
    },
    on_both,
};
use postern_core::{browser, entity, housekeeping, people::Act};
use postern_types::application::Need;
use sea_orm::EntityTrait;

async fn portal_of(database: crate::common::database::TestDatabase) -> TestPortal {
    let portal = TestPortal::with_around(database, Around::loopback()).await;
    for host in [WIKI, FILES] {
        portal.application(host, &[rule("/", Need::SignedIn)]).await;
    }
    portal.account("ada").await;
    portal
}

on_both! {
    async fn who_is_not_signed_in_signs_in_first_and_arrives_where_they_wanted(database) {
        let portal = portal_of(database).await;
        let (browser, at_wiki) = (portal.client(), portal.client());
        let sent = at_wiki.send(empty(question(WIKI, "/deep/page?x=ä".replace('ä', "%C3%A4").as_str()))).await;
        let entered = browser.send(entering(&local(&sent.location()))).await;
        assert!(entered.location().starts_with("/sign-in?to=%2Fenter%3Fto"), "{}", entered.location());
        let page = browser.follow(entered).await;
        let to = page.between("name=\"to\" value=\"", "\"").replace("&amp;", "&");
        let fields = [("name", "ada"), ("password", crate::common::PASSWORD), ("to", &to)];
        let answer = browser.post("/sign-in", &fields).await;
        assert_eq!(answer.location(), to);
        // After a form the page leads on by itself: a redirect would be stopped by form-action.
        let request = axum::http::Request::get(answer.location()).header("sec-fetch-site", "same-origin");
        let page = browser.send(empty(request)).await;
        assert_eq!(page.status.as_u16(), 200, "{}", page.body);
        let refresh = page.headers["refresh"].to_str().unwrap().to_owned();
        let location = refresh.strip_prefix("0; url=https://wiki.northwind.test").unwrap();
        assert!(page.body.contains("href=\"https://wiki.northwind.test/.postern/enter?token="));
        let arrived = at_wiki.send(empty(question(WIKI, location))).await;
        assert_eq!((arrived.status.as_u16(), arrived.location().as_str()), (302, "https://wiki.northwind.test/deep/page?x=%C3%A4"));
        let answer = at_wiki.send(empty(question(WIKI, "/deep/page"))).await;
        assert_eq!(identity(&answer)[0], "ada");
    }
}

on_both! {
    async fn a_hand_over_is_taken_once_by_the_browser_that_was_sent(database) {
        let portal = portal_of(database).await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.client();
        let sent = at_wiki.send(empty(question(WIKI, "/"))).await;
        let entered = ada.send(entering(&local(&sent.location()))).await;
        let back = local(&entered.location());
        // A thief who reads the address has no cookie to go with it.
        let thief = portal.client();
        let answer = thief.send(empty(question(WIKI, &back))).await;
        assert_eq!((answer.status.as_u16(), answer.set_cookies().len()), (403, 0));
        thief.send(empty(question(WIKI, "/"))).await;
        assert!(thief.cookie(ASKED).is_some());
        // With another one he is sent to sign in himself.
        let answer = thief.send(empty(question(WIKI, &back))).await;
        assert!(answer.location().starts_with("http://localhost:8080/enter?to="), "{}", answer.location());
        assert!(thief.cookie(SESSION).is_none());
        // Nor does it open another application.
        assert_eq!(at_wiki.send(empty(question(FILES, &back))).await.status.as_u16(), 403);
        let arrived = at_wiki.send(empty(question(WIKI, &back))).await;
        assert_eq!(arrived.status.as_u16(), 302);
        assert_eq!(at_wiki.send(empty(question(WIKI, &back))).await.status.as_u16(), 403);
    }
}

on_both! {
    async fn of_twenty_that_come_at_once_one_is_handed_over(database) {
        let portal = portal_of(database).await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.client();
        let sent = at_wiki.send(empty(question(WIKI, "/"))).await;
        let entered = ada.send(entering(&local(&sent.location()))).await;
        let back = local(&entered.location());
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let (client, back) = (at_wiki.copy(), back.clone());
            tasks.spawn(async move { client.send(empty(question(WIKI, &back))).await.status.as_u16() });
        }
        let mut statuses = tasks.join_all().await;
        statuses.sort_unstable();
        assert_eq!((statuses[0], statuses[1], statuses[19]), (302, 403, 403));
    }
}

on_both! {
    async fn a_hand_over_is_good_for_a_minute(database) {
        let portal = portal_of(database).await;
        let ada = portal.signed_in("ada").await;
        for (wait_s, is_in) in [(59, true), (60, false)] {
            let at_wiki = portal.client();
            let sent = at_wiki.send(empty(question(WIKI, "/"))).await;
            let entered = ada.send(entering(&local(&sent.location()))).await;
            portal.advance_s(wait_s);
            let answer = at_wiki.send(empty(question(WIKI, &local(&entered.location())))).await;
            assert_eq!(at_wiki.cookie(SESSION).is_some(), is_in, "after {wait_s} s");
            // Later it is asked for anew.
            let to_the_portal = answer.location().starts_with("http://localhost:8080/enter?");
            assert_eq!((answer.status.as_u16(), to_the_portal), (302, !is_in), "after {wait_s} s");
        }
        portal.advance_s(60);
        housekeeping::tidy(portal.portal()).await.unwrap();
        let left = entity::hand_over::Entity::find().all(portal.portal().db.read()).await.unwrap();
        assert!(left.is_empty());
    }
}

on_both! {
    /// Case 104
    async fn the_cookie_of_one_application_opens_nothing_else(database) {
        let portal = portal_of(database).await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        let token = at_wiki.cookie(SESSION).unwrap();
        let thief = portal.client();
        thief.set_cookie(SESSION, &token);
        let elsewhere = thief.send(empty(script(FILES, "/"))).await;
        assert_eq!((elsewhere.status.as_u16(), has_identity(&elsewhere)), (401, false));
        for name in ["__Host-postern", "__Host-postern-signin", SESSION] {
            let thief = portal.client();
            thief.set_cookie(name, &token);
            for path in ["/me/login", "/", "/users", "/settings/mail", "/enter?to=https://wiki.northwind.test/"] {
                let answer = thief.get(path).await;
                assert!(answer.location().starts_with("/sign-in"), "{name} {path}: {}", answer.status);
            }
        }
    }
}

on_both! {
    /// Case 71, 14
    async fn what_ends_a_browser_ends_it_at_every_application_at_once(database) {
        let portal = portal_of(database).await;
        let other_node = portal.twin_behind().await;
        let refused = async |client: &crate::common::client::Client| {
            let here = client.send(empty(script(WIKI, "/"))).await;
            let there = client.at(&other_node).send(empty(script(WIKI, "/"))).await;
            assert!(!has_identity(&here) && !has_identity(&there));
            assert_eq!((here.status.as_u16(), there.status.as_u16()), (401, 401));
        };
        // Signed out.
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        assert_eq!(at_wiki.at(&other_node).send(empty(script(WIKI, "/"))).await.status.as_u16(), 200);
        ada.post("/sign-out", &[]).await;
        refused(&at_wiki).await;
        // Ended by a manager.
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        let id = postern_core::account::load_by_name(portal.portal(), "ada").await.unwrap().id;
        portal.act(Act::EndBrowsers { account: id, browser: None }).await;
        refused(&at_wiki).await;
        // Disabled.
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        portal.set_disabled(id, true).await;
        refused(&at_wiki).await;
        portal.set_disabled(id, false).await;
        // Idle.
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        portal.advance_s(61 * 60);
        refused(&at_wiki).await;
        // Replaced: somebody signed in anew in the same browser.
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        let answer = ada.sign_in("ada", crate::common::PASSWORD).await;
        assert_eq!(answer.location(), "/");
        refused(&at_wiki).await;
        let _ = browser::EndReason::Replaced;
    }
}

on_both! {
    async fn addresses_of_no_application_are_entered_by_nobody(database) {
        let portal = portal_of(database).await;
        let ada = portal.signed_in("ada").await;
        for to in [
            "",
            "https://evil.example/",
            "https://wiki.northwind.test.evil.example/",
            "https://wiki.northwind.test@evil.example/",
            "http://wiki.northwind.test/",
            "https://wiki.northwind.test:8443/",
            "//wiki.northwind.test/",
            "javascript:alert(1)",
            "https:wiki.northwind.test",
            "https://wiki.northwind.test/\r\nSet-Cookie:x=y",
            "https://wiki.northwind.test/\\evil",
        ] {
            let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("to", to).finish();
            let answer = ada.send(entering(&format!("/enter?{query}"))).await;
            assert_eq!((answer.status.as_u16(), answer.location().as_str()), (404, ""), "{to}");
        }
        // Without what only a browser that was sent has, it is sent there to get it.
        let answer = ada.send(entering("/enter?to=https://wiki.northwind.test/x")).await;
        assert_eq!(answer.location(), "https://wiki.northwind.test/x");
    }
}

on_both! {
    async fn what_begins_with_the_portals_own_path_reaches_no_application(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", Need::Anyone)]).await;
        for path in ["/.postern/enter", "/.postern/enter?token=x", "/.postern/other", "/.postern"] {
            let answer = portal.client().send(empty(question(WIKI, path))).await;
            assert_eq!((answer.status.as_u16(), has_identity(&answer)), (403, false), "{path}");
        }
    }
}

on_both! {
    /// Case 85
    async fn a_path_that_looks_like_another_host_leads_to_none(database) {
        let portal = portal_of(database).await;
        let ada = portal.signed_in("ada").await;
        for path in ["//evil.example/", "//evil.example%2f..", "/./evil", "/a/..//evil.example"] {
            let arrived = portal.carry_over(&ada, &portal.client(), WIKI, path).await;
            assert_eq!(arrived.location(), format!("https://{WIKI}{path}"));
        }
    }
}

on_both! {
    async fn two_pages_that_are_opened_at_once_both_arrive(database) {
        let portal = portal_of(database).await;
        let ada = portal.signed_in("ada").await;
        let browser = portal.client();
        // Both were asked before either cookie was there; the second one stays.
        let first = browser.copy().send(empty(question(WIKI, "/one"))).await;
        let second = browser.send(empty(question(WIKI, "/two"))).await;
        let mut arrived = Vec::new();
        for sent in [first, second] {
            let mut sent = sent;
            for _ in 0..2 {
                let entered = ada.send(entering(&local(&sent.location()))).await;
                sent = browser.send(empty(question(WIKI, &local(&entered.location())))).await;
                if sent.location().starts_with("https://") {
                    arrived.push(sent.location());
                    break;
                }
            }
        }
        assert_eq!(arrived, ["https://wiki.northwind.test/one", "https://wiki.northwind.test/two"]);
        assert_eq!(browser.send(empty(question(WIKI, "/one"))).await.status.as_u16(), 200);
    }
}
