//! Who may look: every address of Users and Groups, tried by everybody.

use crate::{AUDIT, GROUPS, NOBODY, SETTINGS, USERS, common::TestPortal, common::client::Client, on_both};
use axum::http::StatusCode;
use postern_app::paths;
use postern_types::Permission;
use uuid::Uuid;

struct Row {
    /// As it stands in the router.
    source: &'static str,
    path: String,
    methods: &'static str,
    needs: Permission,
}

macro_rules! rows {
    ($($needs:ident: $path:expr, $methods:literal;)+) => {
        vec![$(Row {
            source: stringify!($path),
            path: $path.to_string(),
            methods: $methods,
            needs: $needs,
        }),+]
    };
}

fn table() -> Vec<Row> {
    rows![
        USERS: paths::USERS, "get";
        USERS: paths::USERS_FILE, "get";
        USERS: paths::USERS_BULK, "post";
        USERS: paths::USERS_IMPORT, "get post";
        USERS: paths::USER_NEW, "get post";
        USERS: paths::user("{id}"), "get";
        USERS: paths::user_edit("{id}"), "get post";
        USERS: paths::user_remove("{id}"), "get post";
        USERS: paths::user_pass("{id}"), "get post";
        USERS: paths::user_disable("{id}"), "post";
        USERS: paths::user_enable("{id}"), "post";
        USERS: paths::user_link("{id}"), "post";
        USERS: paths::user_delete("{id}"), "get post";
        USERS: paths::user_browsers_end("{id}"), "post";
        USERS: paths::user_browser_end("{id}", "{browser}"), "post";
        USERS: paths::job("{id}"), "get";
        USERS: paths::job_start("{id}"), "post";
        USERS: paths::job_progress("{id}"), "get";
        GROUPS: paths::GROUPS, "get";
        GROUPS: paths::GROUP_NEW, "get post";
        GROUPS: paths::group("{id}"), "get";
        GROUPS: paths::group_edit("{id}"), "get post";
        GROUPS: paths::group_policy("{id}"), "get post";
        GROUPS: paths::group_add("{id}"), "post";
        GROUPS: paths::group_remove("{id}", "{account}"), "post";
        GROUPS: paths::group_delete("{id}"), "get post";
        AUDIT: paths::AUDIT, "get";
        AUDIT: paths::AUDIT_CSV, "get";
        AUDIT: paths::AUDIT_JSON, "get";
    ]
}

/// The addresses of the router, with their methods.
fn routes() -> Vec<(String, String)> {
    let source = include_str!("../../src/routes/people/mod.rs");
    let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let routes = source.split(".route(").skip(1).map(|route| {
        let at = [", get(", ", post("].iter().filter_map(|begin| route.find(begin)).min().unwrap();
        let (path, handlers) = route.split_at(at);
        let path: String = path.chars().filter(|c| !c.is_whitespace() && *c != '&').collect();
        let methods = ["get", "post"].into_iter().filter(|method| {
            [format!(", {method}("), format!(".{method}(")]
                .iter()
                .any(|text| handlers.contains(text.as_str()))
        });
        (path, methods.collect::<Vec<_>>().join(" "))
    });
    routes.collect()
}

/// Case 2, 145
#[test]
fn every_address_of_users_and_groups_is_tried_here() {
    let routes = routes();
    assert!(routes.len() > 20);
    let source = include_str!("../../src/routes/people/mod.rs");
    assert_eq!(routes.len(), source.matches(".route(").count());
    for (path, methods) in routes {
        let tabled: Vec<_> = table()
            .into_iter()
            .filter(|row| row.source.replace(' ', "") == path)
            .map(|row| row.methods)
            .collect();
        assert_eq!(tabled, [methods.as_str()], "{path}");
    }
}

/// The address of a row where its ids are these.
fn of(row: &Row, account: &str, group: &str) -> String {
    let id = if row.path.starts_with("/groups") { group } else { account };
    row.path.replace("{id}", id).replace("{browser}", NOBODY).replace("{account}", account)
}

async fn ask(client: &Client, method: &str, path: &str) -> crate::common::client::Answer {
    if method == "get" { client.get(path).await } else { client.post(path, &[]).await }
}

on_both! {
    /// Case 2, 92, 145
    async fn who_lacks_the_permission_reaches_nothing_and_learns_nothing(database) {
        let portal = TestPortal::new(database).await;
        let account = portal.account("target").await.id.to_string();
        let sets: [&[Permission]; 6] = [&[], &[USERS], &[GROUPS], &[SETTINGS], &[AUDIT], &Permission::ALL];
        for (n, held) in sets.into_iter().enumerate() {
            let (_, client) = portal.holder(&format!("holder{n}"), held).await;
            let group = portal.group(&format!("group {n}"), &[]).await.to_string();
            for row in table() {
                for method in row.methods.split(' ') {
                    for (path, is_there) in [(of(&row, &account, &group), true), (of(&row, NOBODY, NOBODY), false)] {
                        let answer = ask(&client, method, &path).await;
                        let may = held.contains(&row.needs);
                        let what = format!("{method} {path} with {held:?}: {} {}", answer.status, answer.location());
                        assert_eq!(answer.status != StatusCode::FORBIDDEN, may, "{what}");
                        assert!(!answer.status.is_server_error(), "{what}");
                        assert!(!answer.location().starts_with("/sign-in"), "{what}");
                        // What is not there is not found, by those alone who may look.
                        if may && !is_there && path.contains(NOBODY) {
                            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{what}");
                        }
                        if may && is_there && method == "get" && !path.contains("/jobs/") {
                            assert_eq!(answer.status, StatusCode::OK, "{what}");
                        }
                    }
                }
            }
        }
    }
}

on_both! {
    /// Case 1, 2
    async fn a_visitor_is_led_to_the_sign_in(database) {
        let portal = TestPortal::new(database).await;
        let account = portal.account("target").await.id.to_string();
        let group = portal.group("group", &[]).await.to_string();
        let pending = {
            portal.enrolled("pending").await;
            portal.pending("pending").await
        };
        let before = portal.state().await;
        for client in [portal.client(), pending] {
            for row in table() {
                for method in row.methods.split(' ') {
                    let path = of(&row, &account, &group);
                    let answer = ask(&client, method, &path).await;
                    assert!(answer.location().starts_with("/sign-in"), "{method} {path}: {}", answer.status);
                }
            }
        }
        assert_eq!(portal.state().await, before);
    }
}

on_both! {
    async fn ids_that_are_none_are_not_found(database) {
        let portal = TestPortal::new(database).await;
        let (_, client) = portal.holder("root", &Permission::ALL).await;
        let uuid = Uuid::nil().simple().to_string();
        for odd in ["x", "%00", "..%2f", &uuid, "🦀"] {
            for path in [format!("/users/{odd}"), format!("/users/{odd}/edit"), format!("/groups/{odd}"), format!("/users/jobs/{odd}")] {
                // A crab in a path goes as browsers send it.
                let path = path.replace('🦀', "%F0%9F%A6%80");
                assert_eq!(client.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
            }
            let path = format!("/users/{odd}/disable").replace('🦀', "%F0%9F%A6%80");
            assert_eq!(client.post(&path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
}
