//! What paths ask for.

use crate::{
    common::{
        Around, TestPortal,
        application::{WIKI, empty, entering, has_identity, identity, local, question, rule, script},
    },
    on_both,
};
use postern_core::people::{Act, Acted};
use postern_types::application::{Need, PathRule};

on_both! {
    /// Case 97
    async fn a_rule_is_for_the_path_that_the_application_will_see(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        let rules = [rule("/", Need::SignedIn), rule("/public", Need::Anyone)];
        portal.application(WIKI, &rules).await;
        let visitor = portal.client();
        let ask = async |uri: &str| visitor.send(empty(script(WIKI, uri))).await;
        for uri in ["/public", "/public/", "/public/a.css?x=/../admin", "/%70ublic/x"] {
            let answer = ask(uri).await;
            assert_eq!((answer.status.as_u16(), identity(&answer)), (200, Default::default()), "{uri}");
        }
        for (uri, status) in [
            ("/?/public", 401),
            ("/page?path=/public", 401),
            ("/publicity", 401),
            ("/public/..%2fadmin", 403),
            ("/public/%2e%2e/admin", 403),
            ("/public/../admin", 403),
            ("/public/%252e%252e/admin", 403),
            ("//public/x", 403),
            ("/public//x", 403),
            ("/public;x/y", 403),
            ("/PUBLIC/x", 403),
            ("/public/%00", 403),
            ("/public\\..\\admin", 400),
            ("/a#/public", 400),
        ] {
            let answer = ask(uri).await;
            assert_eq!((answer.status.as_u16(), has_identity(&answer)), (status, false), "{uri}");
        }
        for host in ["wiki.northwind.test.", "WIKI.northwind.test:443", "wiki.northwind.test:443"] {
            let answer = visitor.send(empty(script(host, "/public"))).await;
            let status = if host.ends_with('.') { 400 } else { 200 };
            assert_eq!(answer.status.as_u16(), status, "{host}");
        }
    }
}

on_both! {
    /// Case 99
    async fn every_yes_has_all_four_headers(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", Need::Anyone)]).await;
        let visitor = portal.client();
        assert_eq!(identity(&visitor.send(empty(question(WIKI, "/"))).await), <[String; 4]>::default());
    }
}

on_both! {
    async fn who_has_no_second_factor_is_told_to_add_one_where_two_are_asked_for(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", Need::TwoFactors)]).await;
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.client();
        let sent = at_wiki.send(empty(question(WIKI, "/"))).await;
        let page = ada.send(entering(&local(&sent.location()))).await;
        assert_eq!(page.status.as_u16(), 403);
        assert!(page.body.contains("wiki does not open") && page.body.contains("href=\"/me/login\""), "{}", page.body);
        // She adds an app: its code is a factor that was shown, once she shows it for this.
        let (secret, _) = ada.enrol(portal.now_s()).await;
        portal.advance_s(30);
        let asked = ada.send(entering(&local(&sent.location()))).await;
        assert!(asked.location().starts_with("/me/confirm/"), "{}", asked.location());
        let shown = ada.get(&asked.location()).await;
        assert!(shown.body.contains("To open") && shown.body.contains("wiki"), "{}", shown.body);
        let fields = [("method", "authenticator_app"), ("code", &*portal.code(&secret))];
        let confirmed = ada.post(&asked.location(), &fields).await;
        assert_eq!(confirmed.location(), local(&sent.location()));
        let entered = ada.send(entering(&confirmed.location())).await;
        let arrived = at_wiki.send(empty(question(WIKI, &local(&entered.location())))).await;
        assert_eq!(arrived.status.as_u16(), 302);
        assert_eq!(at_wiki.send(empty(question(WIKI, "/"))).await.status.as_u16(), 200);
    }
}

on_both! {
    /// Case 75
    async fn a_browser_that_is_remembered_is_no_fresh_proof(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        let rules = [rule("/", Need::TwoFactors), rule("/admin", Need::Fresh { minutes: 5 })];
        portal.application(WIKI, &rules).await;
        let (_, secret) = portal.enrolled("ada").await;
        let ada = portal.signed_in_with_code("ada", &secret, true).await;
        let at_wiki = portal.opened(&ada, WIKI, "/admin").await;
        assert_eq!(at_wiki.send(empty(question(WIKI, "/admin"))).await.status.as_u16(), 200);
        portal.advance_s(5 * 60);
        assert_eq!(at_wiki.send(empty(question(WIKI, "/"))).await.status.as_u16(), 200);
        let told = at_wiki.send(empty(script(WIKI, "/admin/save"))).await;
        assert_eq!((told.status.as_u16(), has_identity(&told)), (401, false));
        let sent = at_wiki.send(empty(question(WIKI, "/admin"))).await;
        let asked = ada.send(entering(&local(&sent.location()))).await;
        assert!(asked.location().starts_with("/me/confirm/"), "{}", asked.location());
        // A wrong code opens nothing, a right one does.
        ada.post(&asked.location(), &[("method", "authenticator_app"), ("code", "000000")]).await;
        assert_eq!(at_wiki.send(empty(script(WIKI, "/admin"))).await.status.as_u16(), 401);
        let fields = [("method", "authenticator_app"), ("code", &*portal.code(&secret))];
        let confirmed = ada.post(&asked.location(), &fields).await;
        let entered = ada.send(entering(&confirmed.location())).await;
        assert_eq!(entered.status.as_u16(), 303, "{}", entered.body);
        let arrived = at_wiki.send(empty(question(WIKI, &local(&entered.location())))).await;
        assert_eq!(arrived.location(), "https://wiki.northwind.test/admin");
        assert_eq!(at_wiki.send(empty(question(WIKI, "/admin"))).await.status.as_u16(), 200);
    }
}

on_both! {
    async fn groups_open_what_is_for_them_and_nothing_stays_open_when_they_are_left(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        let id = portal.account("ada").await.id;
        let act = Act::SaveGroup { group: None, name: "staff".to_owned(), permissions: Vec::new() };
        let Acted::GroupSaved(group) = portal.act(act).await else { panic!() };
        let staff = PathRule { groups: vec![group.to_string()], ..rule("/staff", Need::SignedIn) };
        portal.application(WIKI, &[rule("/", Need::SignedIn), staff]).await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        assert_eq!(at_wiki.send(empty(script(WIKI, "/staff"))).await.status.as_u16(), 403);
        let sent = at_wiki.send(empty(question(WIKI, "/staff"))).await;
        let page = ada.send(entering(&local(&sent.location()))).await;
        assert_eq!(page.status.as_u16(), 403);
        assert!(page.body.contains("wiki does not open"), "{}", page.body);
        portal.act(Act::AddMember { group, account: id }).await;
        let answer = at_wiki.send(empty(script(WIKI, "/staff"))).await;
        assert_eq!((answer.status.as_u16(), identity(&answer)[1].as_str()), (200, "staff"));
        portal.act(Act::RemoveMember { group, account: id }).await;
        assert_eq!(at_wiki.send(empty(script(WIKI, "/staff"))).await.status.as_u16(), 403);
    }
}

on_both! {
    async fn an_application_that_is_switched_off_lets_nobody_through(database) {
        use postern_core::entity;
        use sea_orm::{ActiveValue::Set, EntityTrait};
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        let id = portal.application(WIKI, &[rule("/", Need::Anyone)]).await;
        let row = entity::application::ActiveModel { id: Set(id), is_enabled: Set(false), ..Default::default() };
        entity::application::Entity::update(row).exec(portal.portal().db.read()).await.unwrap();
        let answer = portal.client().send(empty(question(WIKI, "/"))).await;
        assert_eq!((answer.status.as_u16(), has_identity(&answer)), (403, false));
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        let page = ada.send(entering("/enter?to=https://wiki.northwind.test/")).await;
        assert_eq!(page.status.as_u16(), 404);
    }
}
