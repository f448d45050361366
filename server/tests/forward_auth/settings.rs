//! Settings › Applications.

use crate::{
    common::{
        Around, TestPortal,
        application::{SESSION, WIKI, empty, has_identity, question, script},
    },
    on_both,
};
use postern_core::entity;
use postern_types::Permission;
use sea_orm::EntityTrait;

const APPLICATIONS: &str = "/settings/applications";

async fn only(portal: &TestPortal) -> entity::application::Model {
    let mut rows = entity::application::Entity::find().all(portal.portal().db.read()).await.unwrap();
    assert_eq!(rows.len(), 1, "{rows:?}");
    rows.remove(0)
}

const WHOLE: [(&str, &str); 4] =
    [("name", "Wiki"), ("address", "https://wiki.northwind.test"), ("sign_out", ""), ("enabled", "on")];

fn with(field: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    WHOLE.into_iter().map(|(name, kept)| (name, if name == field { value } else { kept })).collect()
}

on_both! {
    async fn an_application_is_added_asks_for_two_factors_and_is_changed_and_removed(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        assert!(ada.get(APPLICATIONS).await.body.contains("/settings/applications/new"));
        let answer = ada.post("/settings/applications/new", &WHOLE).await;
        let row = only(&portal).await;
        assert_eq!(answer.location(), format!("{APPLICATIONS}/{}", row.id));
        assert_eq!((row.scheme.as_str(), row.host.as_str(), row.is_enabled), ("https", WIKI, true));
        let page = ada.follow(answer).await;
        assert!(page.body.contains(" is saved."), "{}", page.body);
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        assert_eq!(at_wiki.send(empty(question(WIKI, "/"))).await.status.as_u16(), 200);
        // A rule for a path.
        let rule = format!("{APPLICATIONS}/{}/rule", row.id);
        let fields = [("old", ""), ("path", "/public"), ("need", "anyone")];
        let answer = ada.post(&rule, &fields).await;
        assert!(ada.follow(answer).await.body.contains("/public"));
        let stranger = portal.client();
        assert_eq!(stranger.send(empty(script(WIKI, "/public/x"))).await.status.as_u16(), 200);
        assert_eq!(stranger.send(empty(script(WIKI, "/x"))).await.status.as_u16(), 401);
        let removal = ada.get(&format!("{rule}/remove?path=%2Fpublic")).await;
        for said in ["Remove the rule for", "Nothing: anyone can open it", "Two factors"] {
            assert!(removal.body.contains(said), "{said}: {}", removal.body);
        }
        let answer = ada.post(&format!("{rule}/remove"), &[("path", "/public")]).await;
        assert!(answer.location().ends_with(&row.id.to_string()));
        assert_eq!(stranger.send(empty(script(WIKI, "/public/x"))).await.status.as_u16(), 401);
        // Another host: what was handed over at the first is over.
        ada.post(&format!("{APPLICATIONS}/{}", row.id), &with("address", "https://files.northwind.test")).await;
        let sessions = entity::application_session::Entity::find().all(portal.portal().db.read()).await.unwrap();
        assert!(sessions.is_empty());
        assert_eq!(at_wiki.send(empty(script(WIKI, "/"))).await.status.as_u16(), 403);
        let page = ada.get(&format!("{APPLICATIONS}/{}/remove", row.id)).await;
        assert!(page.body.contains("Remove "), "{}", page.body);
        let answer = ada.post(&format!("{APPLICATIONS}/{}/remove", row.id), &[]).await;
        assert!(ada.follow(answer).await.body.contains(" is removed."));
        assert!(entity::application::Entity::find().all(portal.portal().db.read()).await.unwrap().is_empty());
        assert!(at_wiki.cookie(SESSION).is_some());
    }
}

on_both! {
    async fn what_cannot_be_an_application_is_told_at_its_field_and_nothing_is_lost(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        ada.post("/settings/applications/new", &WHOLE).await;
        for (field, value, problem) in [
            ("name", "", "Please fill this in"),
            ("address", "", "Please fill this in"),
            ("address", "wiki", "Type an address such as"),
            ("address", "https://files.northwind.test/path", "Type an address such as"),
            ("address", "https://ada@files.northwind.test", "Type an address such as"),
            ("address", "http://files.northwind.test", "It must begin with https://"),
            ("address", "https://wiki.northwind.test", "Another application has this host"),
            ("address", "https://WIKI.northwind.test:8443/", "Another application has this host"),
            ("address", "http://localhost:9999", "Another application has this host"),
            ("sign_out", "javascript:alert(1)", "Type an address such as"),
        ] {
            let answer = ada.post("/settings/applications/new", &with(field, value)).await;
            assert_eq!(answer.location(), "/settings/applications/new", "{field} {value}");
            let page = ada.follow(answer).await;
            assert!(page.body.contains(problem), "{field} {value}: {}", page.body);
            let typed = if field == "name" { "https://wiki.northwind.test" } else { "value=\"Wiki\"" };
            assert!(page.body.contains(typed), "{field} {value}");
        }
        let row = only(&portal).await;
        let rule = format!("{APPLICATIONS}/{}/rule", row.id);
        for (old, path, need, minutes) in [
            ("", "admin", "signed_in", ""),
            ("", "/admin/../x", "signed_in", ""),
            ("", "/a?b", "signed_in", ""),
            ("", "/", "signed_in", ""),
            ("/", "/admin", "signed_in", ""),
            ("", "/admin", "fresh", "0"),
            ("", "/admin", "fresh", "x"),
            ("", "/admin", "fresh", "1441"),
        ] {
            let fields = [("old", old), ("path", path), ("need", need), ("minutes", minutes)];
            ada.post(&rule, &fields).await;
            assert!(!only(&portal).await.rules.contains("admin"), "{path} {need} {minutes}");
            assert!(only(&portal).await.rules.contains("two_factors"));
        }
        let strange = [("old", ""), ("path", "/x"), ("need", "signed_in"), ("groups", "no id")];
        assert_eq!(ada.post(&rule, &strange).await.status.as_u16(), 404);
        assert_eq!(ada.post(&format!("{rule}/remove"), &[("path", "/")]).await.status.as_u16(), 403);
        for path in ["%2F", "%2Felsewhere", ""] {
            assert_eq!(ada.get(&format!("{rule}/remove?path={path}")).await.status.as_u16(), 404, "{path}");
        }
    }
}

on_both! {
    async fn applications_are_for_those_who_may_change_settings_and_ask_for_a_fresh_proof(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.account("bob").await;
        let bob = portal.signed_in("bob").await;
        for path in [APPLICATIONS, "/settings/applications/new"] {
            assert_eq!(bob.get(path).await.status.as_u16(), 403, "{path}");
        }
        assert_eq!(bob.post("/settings/applications/new", &WHOLE).await.status.as_u16(), 403);
        let (ada, secret) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        portal.advance_s(600);
        let asked = ada.post("/settings/applications/new", &WHOLE).await;
        assert!(asked.location().starts_with("/me/confirm/"), "{}", asked.location());
        assert!(entity::application::Entity::find().all(portal.portal().db.read()).await.unwrap().is_empty());
        let fields = [("method", "authenticator_app"), ("code", &*portal.code(&secret))];
        ada.post(&asked.location(), &fields).await;
        assert_eq!(only(&portal).await.host, WIKI);
    }
}

on_both! {
    async fn an_icon_is_a_small_picture_and_nothing_else(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        ada.post("/settings/applications/new", &WHOLE).await;
        let id = only(&portal).await.id;
        let path = format!("{APPLICATIONS}/{id}/icon");
        let answer = ada.upload(&path, "icon", b"<svg onload=alert(1)>").await;
        assert!(ada.follow(answer).await.body.contains("Choose a PNG, JPEG or WebP picture"));
        ada.upload(&path, "icon", b"\x89PNG\r\n\x1a\nrest").await;
        let version = only(&portal).await.icon_version.unwrap();
        let icon = ada.get(&format!("/icons/{id}?v={version}")).await;
        assert_eq!((icon.status.as_u16(), icon.headers["content-type"].to_str().unwrap()), (200, "image/png"));
        assert_eq!(icon.headers["x-content-type-options"], "nosniff");
        assert!(portal.client().get(&format!("/icons/{id}")).await.location().starts_with("/sign-in"));
        assert!(ada.get("/").await.body.contains(&format!("/icons/{id}?v={version}")));
        ada.upload(&path, "remove", b"on").await;
        assert_eq!(only(&portal).await.icon_version, None);
        assert_eq!(ada.get(&format!("/icons/{id}")).await.status.as_u16(), 404);
    }
}

on_both! {
    async fn the_start_page_shows_what_somebody_may_open(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        assert_eq!(ada.get("/").await.location(), "/me/profile");
        ada.post("/settings/applications/new", &WHOLE).await;
        let page = ada.get("/").await;
        assert!(page.body.contains("Your applications") && page.body.contains("href=\"https://wiki.northwind.test/\""));
        // Not for those whom its groups leave out.
        let id = only(&portal).await.id;
        let settings = entity::account_group::Entity::find().all(portal.portal().db.read()).await.unwrap().remove(0).id;
        let fields = [("old", "/"), ("path", "/"), ("need", "signed_in"), ("groups", &*settings.to_string())];
        ada.post(&format!("{APPLICATIONS}/{id}/rule"), &fields).await;
        assert!(ada.get("/").await.body.contains("Your applications"));
        portal.account("bob").await;
        let bob = portal.signed_in("bob").await;
        assert_eq!(bob.get("/").await.location(), "/me/profile");
        let answer = portal.client().send(empty(question(WIKI, "/"))).await;
        assert!(!has_identity(&answer));
    }
}
