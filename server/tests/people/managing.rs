//! Pages of managers in a browser that nobody looked at for a while: it alone opens none of them.

use crate::{
    USERS,
    common::{PASSWORD, TestPortal},
    on_both,
    world::user,
};
use axum::http::StatusCode;
use postern_core::people::Act;
use postern_types::Permission;

/// Pages of managers and of settings, files among them.
const PAGES: [&str; 10] = [
    "/users",
    "/users?q=ada&show=one",
    "/users.csv",
    "/users/new",
    "/users/import",
    "/groups",
    "/audit",
    "/audit.csv",
    "/audit.jsonl",
    "/settings/mail",
];

on_both! {
    /// Case 17
    async fn a_remembered_browser_shows_a_factor_before_it_shows_other_people(database) {
        let portal = TestPortal::new(database).await;
        let root = portal.manager("root", &Permission::ALL).await;
        for path in PAGES {
            assert_eq!(root.client.get(path).await.status, StatusCode::OK, "{path}");
        }
        portal.advance_s(15 * 60);
        for path in PAGES {
            let asked = root.client.get(path).await.location();
            assert!(asked.starts_with("/me/confirm/"), "{path} leads to {asked}");
            let page = root.client.get(&asked).await.body;
            assert!(page.contains("name=\"code\"") && !page.contains("current-password"), "{page}");
            root.client.confirm(&asked, &[("password", PASSWORD)]).await;
        }
        // What is one's own stays open.
        for path in ["/me/profile", "/me/login", "/me/activity"] {
            assert_eq!(root.client.get(path).await.status, StatusCode::OK, "{path}");
        }
        // Shown, it leads to what was asked for, and everything is open again.
        let asked = root.client.get("/users?q=ada&show=one").await.location();
        let code = portal.code(&root.secret);
        let answer = root.client.confirm(&asked, &[("method", "authenticator_app"), ("code", &code)]).await;
        assert_eq!(answer.location(), "/users?q=ada&show=one", "{}", answer.body);
        for path in PAGES {
            assert_eq!(root.client.get(path).await.status, StatusCode::OK, "{path}");
        }
        // It stays open while somebody looks, but what is done asks for a proof of ten minutes.
        for _ in 0..4 {
            portal.advance_s(14 * 60);
            assert_eq!(root.client.get("/users").await.status, StatusCode::OK);
        }
        let act = Act::Create { user: user("ada"), groups: vec![], is_invited: false };
        assert!(root.client.post_act(&portal, &act).await.location().starts_with("/me/confirm/"));
        portal.advance_s(15 * 60);
        assert!(root.client.get("/users").await.location().starts_with("/me/confirm/"));
    }
}

on_both! {
    async fn who_has_no_permission_is_asked_for_nothing(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        portal.advance_s(3_600);
        for path in PAGES {
            assert_eq!(client.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let mina = portal.manager("mina", &[USERS]).await;
        portal.advance_s(3_600);
        portal.take_out(mina.group, mina.id).await;
        assert_eq!(mina.client.get("/users").await.status, StatusCode::FORBIDDEN);
    }
}

on_both! {
    async fn without_a_second_factor_the_password_is_asked_for(database) {
        let portal = TestPortal::new(database).await;
        let (_, client) = portal.holder("root", &Permission::ALL).await;
        portal.advance_s(15 * 60);
        let asked = client.get("/groups").await.location();
        assert!(asked.starts_with("/me/confirm/"), "{asked}");
        client.confirm(&asked, &[("password", "wrong")]).await;
        assert!(client.get("/groups").await.location().starts_with("/me/confirm/"));
        assert_eq!(client.confirm(&asked, &[("password", PASSWORD)]).await.location(), "/groups");
        assert_eq!(client.get("/groups").await.status, StatusCode::OK);
        // It is theirs in this browser alone.
        let other = portal.signed_in("root").await;
        portal.advance_s(14 * 60);
        client.get("/users").await;
        portal.advance_s(60);
        assert_eq!(client.get("/users").await.status, StatusCode::OK);
        assert!(other.get("/users").await.location().starts_with("/me/confirm/"));
    }
}
