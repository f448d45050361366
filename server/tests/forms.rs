//! Forged requests, return addresses, odd input: cases of section G.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use common::{ORIGIN, PASSWORD, TestPortal, client};
use postern_app::paths;
use sea_orm::EntityTrait;

/// Every form of the portal.
const FORMS: [&str; 83] = [
    paths::MORE_TIME,
    paths::SIGN_IN,
    paths::PASSKEY_BEGIN,
    paths::PASSKEY,
    paths::SECOND_FACTOR_KEY,
    paths::SIGN_IN_ENROL_KEY,
    paths::KEY,
    paths::SECOND_FACTOR_APP,
    paths::SECOND_FACTOR_RECOVERY,
    paths::SIGN_IN_ENROL_BEGIN,
    paths::SIGN_IN_ENROL_FINISH,
    paths::SIGN_IN_CANCEL,
    paths::SIGN_OUT,
    "/set-up/x",
    "/password/x",
    paths::PREFERENCES,
    paths::PROFILE,
    paths::APP_BEGIN,
    paths::APP_FINISH,
    paths::APP_CANCEL,
    "/me/login/method/x/remove",
    "/me/login/method/x/rename",
    "/me/login/app/x/replace",
    paths::RECOVERY_CODES,
    paths::SHEET_TEST,
    "/me/confirm/x",
    "/me/confirm/x/cancel",
    paths::NEW_PASSWORD,
    paths::DEACTIVATE,
    paths::STRENGTH,
    paths::BROWSERS_END_OTHERS,
    "/me/browsers/x/end",
    paths::SECOND_FACTOR_EMAIL,
    paths::SECOND_FACTOR_EMAIL_SEND,
    paths::SIGN_IN_ENROL_EMAIL,
    paths::SIGN_IN_ENROL_EMAIL_SEND,
    paths::FORGOTTEN,
    paths::ADDRESS,
    paths::ADDRESS_SEND,
    paths::EMAIL,
    paths::EMAIL_SEND,
    "/me/confirm/x/send",
    paths::MAIL,
    paths::MAIL_TEST,
    paths::MAIL_REMOVE,
    paths::SECOND_FACTOR_PASS,
    paths::SIGN_IN_ENROL_SKIP,
    paths::USERS_BULK,
    paths::USERS_IMPORT,
    paths::USER_NEW,
    "/users/x/edit",
    "/users/x/remove-second-factor",
    "/users/x/one-time-pass",
    "/users/x/disable",
    "/users/x/enable",
    "/users/x/link",
    "/users/x/delete",
    "/users/x/browsers/end",
    "/users/x/browsers/x/end",
    "/users/jobs/x/start",
    paths::GROUP_NEW,
    "/groups/x/edit",
    "/groups/x/delete",
    "/groups/x/policy",
    "/groups/x/members",
    "/groups/x/members/x/remove",
    "/me/login/identity/with/x",
    "/me/login/identity/x/remove",
    "/settings/sign-in/new",
    "/settings/sign-in/x",
    "/settings/sign-in/x/remove",
    "/settings/sign-in/x/up",
    "/settings/sign-in/x/try",
    "/settings/applications/new",
    "/settings/applications/x",
    "/settings/applications/x/remove",
    "/settings/applications/x/rule",
    "/settings/applications/x/rule/remove",
    "/settings/applications/x/icon",
    paths::APPEARANCE,
    paths::LOGO,
    paths::SHEET_PDF,
    paths::WELCOME_DONE,
];

/// Case 80
#[test]
fn every_address_that_takes_a_form_is_tried_here() {
    let routes = [
        include_str!("../src/routes/mod.rs"),
        include_str!("../src/routes/people/mod.rs"),
        include_str!("../src/routes/appearance.rs"),
        include_str!("../src/routes/applications.rs"),
        include_str!("../src/routes/providers.rs"),
    ];
    let taking: usize = routes.iter().map(|source| source.matches("post(").count()).sum();
    let mut forms = FORMS.to_vec();
    forms.sort_unstable();
    forms.dedup();
    assert_eq!((forms.len(), FORMS.len()), (taking, taking));
}

on_both! {
    /// Case 80, 82
    async fn a_form_sent_by_another_site_is_refused_everywhere(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        // What the sign-in left for the next page is gone with it.
        client.get("/me/profile").await;
        let foreign: [&[(&str, &str)]; 10] = [
            &[],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "cross-site"), ("origin", ORIGIN)],
            &[("sec-fetch-site", "same-origin"), ("origin", "https://evil.test")],
            &[("origin", "null")],
            &[("origin", "https://evil.test")],
            &[("origin", "http://localhost:8081")],
            &[("origin", "http://localhost:8080.evil.test")],
        ];
        for path in FORMS {
            for headers in foreign {
                for kind in ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"] {
                    let mut request = Request::post(path).header(header::CONTENT_TYPE, kind);
                    for (name, value) in headers {
                        request = request.header(*name, *value);
                    }
                    let fields = client::form(&[("name", "ada"), ("password", PASSWORD)]);
                    let answer = client.send(request.body(Body::from(fields)).unwrap()).await;
                    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {headers:?} {kind}");
                    assert!(answer.body.contains(ORIGIN), "the page says where the portal is");
                    assert!(answer.set_cookies().is_empty(), "{path}");
                }
            }
            for method in [Method::PUT, Method::DELETE, Method::PATCH] {
                let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
                assert_eq!(client.send(request).await.status, StatusCode::FORBIDDEN);
            }
        }
        assert!(client.is_in().await);
        // Either header alone is enough for a browser that sends but one of them.
        for (name, value) in [("sec-fetch-site", "same-origin"), ("origin", ORIGIN)] {
            let request = Request::post("/sign-in/cancel").header(name, value).body(Body::empty()).unwrap();
            assert_eq!(client.send(request).await.status, StatusCode::SEE_OTHER);
        }
    }
}

on_both! {
    /// Case 81
    async fn asking_for_a_form_with_get_changes_nothing(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        let app = client.app_ids().await.remove(0);
        let db = portal.portal().db.read();
        let state = async || {
            use postern_core::entity::{account, app_enrolment, browser, kept_change, recovery_code, second_factor};
            (
                account::Entity::find().all(db).await.unwrap(),
                second_factor::Entity::find().all(db).await.unwrap(),
                recovery_code::Entity::find().all(db).await.unwrap(),
                app_enrolment::Entity::find().all(db).await.unwrap(),
                kept_change::Entity::find().all(db).await.unwrap(),
                browser::Entity::find().all(db).await.unwrap(),
            )
        };
        let before = state().await;
        for path in FORMS {
            let path = path.replace("/x/", &format!("/{app}/"));
            let answer = client.get(&format!("{path}?name=x&code=123456&email=x%40x.test&password=x&repeated=x&display_name=x&language=de")).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            let request = Request::head(&path).body(Body::empty()).unwrap();
            client.send(request).await;
        }
        assert_eq!(state().await, before);
        assert!(client.is_in().await);
    }
}

/// Case 81: what the framework offers for forms would take GET, and check no origin.
#[test]
fn no_form_goes_past_the_guard_by_a_server_function() {
    fn read(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                if text.lines().any(|line| line.trim_start().starts_with("#[server")) {
                    found.push(path.display().to_string());
                }
            }
        }
    }
    let root = std::path::Path::new("..");
    let mut found = Vec::new();
    for folder in ["app/src", "server/src", "frontend/src"] {
        read(&root.join(folder), &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
}

on_both! {
    /// Case 83, 87
    async fn a_form_answers_303_and_never_leads_to_another_origin(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.client();
        let evil = |path: &str, fields: &[(&str, &str)]| {
            client::Client::form_request(path, fields)
                .header(header::ACCEPT, "text/html")
                .header(header::REFERER, "https://evil.test/")
                .body(Body::from(client::form(fields)))
                .unwrap()
        };
        for path in FORMS {
            let answer = client.send(evil(path, &[("code", "1"), ("name", "x"), ("password", "x")])).await;
            assert!(!answer.location().contains("evil"), "{path}");
            assert!(answer.location().is_empty() || answer.location().starts_with('/'), "{path}");
            assert!(![302, 307, 308].contains(&answer.status.as_u16()), "{path}");
        }
        let answer = client.send(evil("/sign-in", &[("name", "ada"), ("password", PASSWORD)])).await;
        assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, "/sign-in/second-factor"));
        let code = portal.code(&secret);
        let answer = client.send(evil(paths::SECOND_FACTOR_APP, &[("code", &code)])).await;
        assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, "/"));
    }
}

on_both! {
    /// Case 85, 86
    async fn a_return_address_leads_back_into_the_portal_or_to_the_start_page(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let long = format!("/{}", "a".repeat(32_000));
        for (to, expected) in [
            ("/me/browsers?x=1", "/me/browsers?x=1"),
            ("//evil", "/"),
            ("https:evil", "/"),
            ("/\\evil", "/"),
            ("https://localhost:8080@evil/", "/"),
            ("https://evil#localhost:8080", "/"),
            ("javascript:alert(1)", "/"),
            ("/x\r\nSet-Cookie: a=b", "/"),
            ("/x\0", "/"),
            ("/\t/evil", "/"),
            (long.as_str(), "/"),
        ] {
            let client = portal.client();
            let query: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
            assert_eq!(client.get(&format!("/sign-in?to={query}")).await.status, StatusCode::OK);
            let fields = [("name", "ada"), ("password", PASSWORD), ("to", to)];
            assert_eq!(client.post("/sign-in", &fields).await.location(), "/sign-in/second-factor", "{to:?}");
            let answer = client.verify(&portal.code(&secret), false).await;
            assert_eq!(answer.location(), expected, "{to:?}");
            assert_eq!(client.post("/preferences", &[("theme", "dark"), ("to", to)]).await.location(), expected);
            // Already in: the page leads on at once.
            assert_eq!(client.get(&format!("/sign-in?to={query}")).await.location(), expected);
            portal.advance_s(30);
        }
    }
}

on_both! {
    /// Case 86
    async fn control_characters_in_names_split_no_header(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        for odd in ["x\r\nSet-Cookie: a=b", "x\0y", "x\u{202e}y"] {
            let answer = client.post("/me/profile", &[("display_name", odd), ("language", "en")]).await;
            assert_eq!(answer.location(), "/me/profile");
            assert!(answer.set_cookies().iter().all(|cookie| !cookie.starts_with("a=")));
            let answer = portal.client().sign_in(odd, "x").await;
            assert_eq!(answer.location(), "/sign-in");
        }
        assert!(client.get("/me/profile").await.body.contains("Ada Maier"));
    }
}

on_both! {
    /// Case 88
    async fn markup_in_any_field_comes_back_as_text(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let evil = "\"><script>alert(1)</script><svg onload=alert(1)>";
        client.post("/me/profile", &[("display_name", evil), ("language", "en")]).await;
        let (enrolment, secret) = client.begin_enrolment().await;
        let fields = [("enrolment", enrolment.as_str()), ("name", evil), ("code", &portal.code(&secret))];
        let sheet = client.post("/me/login/app/finish", &fields).await;
        assert_eq!(sheet.recovery_codes().len(), 10);
        let rename = format!("/me/login/method/{}/rename", client.app_ids().await[0]);
        let confirm = client.post(&rename, &[("name", evil)]).await.location();
        let mut pages = vec![sheet];
        for path in [
            "/me/profile", "/me/login", "/me/browsers", "/me/activity", "/me/data", &rename, &confirm,
        ] {
            pages.push(client.get(path).await);
        }
        for page in pages {
            assert!(!page.body.contains("<script>alert") && !page.body.contains("<svg onload"), "{}", page.body);
        }
        // As a file it is data, never a page.
        let file = client.get("/me/data.json").await;
        assert_eq!(file.headers["content-type"], "application/json");
        assert_eq!(file.headers["x-content-type-options"], "nosniff");
        let stranger = portal.client();
        stranger.sign_in(evil, "x").await;
        assert!(!stranger.get("/sign-in").await.body.contains("<script>alert"));
    }
}

on_both! {
    /// Case 92
    async fn fields_that_a_form_does_not_have_are_ignored(database) {
        let portal = TestPortal::new(database).await;
        let ada = portal.account("ada").await;
        portal.account("bram").await;
        let client = portal.signed_in("ada").await;
        let fields = [
            ("display_name", "Ada M."), ("language", "de"), ("id", "x"), ("account_id", "x"), ("is_disabled", "true"),
            ("is_admin", "true"), ("email_key", "evil@evil.test"), ("name", "root"), ("password_hash", "x"),
        ];
        client.post("/me/profile", &fields).await;
        let after = postern_core::account::load(portal.portal(), ada.id).await.unwrap();
        let expected = postern_core::entity::account::Model {
            display_name: "Ada M.".to_owned(),
            display_key: "ada m.".to_owned(),
            language: Some("de".to_owned()),
            last_sign_in_at: after.last_sign_in_at,
            ..ada
        };
        assert_eq!(after, expected);
        let db = portal.portal().db.read();
        assert!(postern_core::people::permissions(db, after.id).await.unwrap().is_empty());
    }
}

on_both! {
    async fn too_much_and_unreadable_input_gets_a_clear_page(database) {
        let portal = TestPortal::new(database).await;
        let client = portal.client();
        let big = "x".repeat(100_000);
        let answer = client.post("/sign-in", &[("name", &big), ("password", "x")]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(answer.body.contains("<h1"), "{}", answer.body);
        for body in ["%ff%fe", "name=a&name=b&password=c", "{}"] {
            let request = client::Client::form_request("/sign-in", &[]).body(Body::from(body)).unwrap();
            let answer = client.send(request).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body}");
            assert!(answer.body.contains("<h1"), "{}", answer.body);
        }
        assert_eq!(client.get("/nowhere").await.status, StatusCode::NOT_FOUND);
        let wrong_method = Request::get("/sign-in/cancel").body(Body::empty()).unwrap();
        assert_eq!(client.send(wrong_method).await.status, StatusCode::METHOD_NOT_ALLOWED);
        // Case 137
        for path in ["/assets/../Cargo.toml", "/assets/..%2fCargo.toml", "/assets/%2e%2e%2fmanifest.json", "/assets/manifest.json"] {
            assert_eq!(client.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
}
