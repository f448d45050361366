//! Cookies, headers, forged requests, return addresses: cases of section G.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use common::{ORIGIN, PASSWORD, TestPortal, client};
use postern_app::paths;
use std::collections::HashSet;

/// Every form of the portal.
const FORMS: [&str; 16] = [
    paths::SIGN_IN,
    paths::SECOND_FACTOR_APP,
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
    "/me/login/app/x/remove",
    paths::BROWSERS_END_OTHERS,
    "/me/browsers/x/end",
];

on_both! {
    /// Case 76
    async fn every_cookie_is_for_this_host_alone_and_out_of_reach_of_scripts(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.client();
        let mut seen = Vec::new();
        seen.extend(client.sign_in("ada", "wrong").await.set_cookies());
        seen.extend(client.get("/sign-in").await.set_cookies());
        seen.extend(client.post("/preferences", &[("language", "de"), ("theme", "dark"), ("to", "")]).await.set_cookies());
        seen.extend(client.sign_in("ada", PASSWORD).await.set_cookies());
        seen.extend(client.verify(&portal.code(&secret), true).await.set_cookies());
        seen.extend(client.post("/sign-out", &[]).await.set_cookies());
        let long = "ü".repeat(20_000);
        seen.extend(client.post("/sign-in", &[("name", &long), ("password", "x")]).await.set_cookies());
        let names: HashSet<&str> = seen.iter().map(|cookie| cookie.split('=').next().unwrap()).collect();
        assert_eq!(names.len(), 6, "{names:?}");
        for cookie in seen {
            let parts: Vec<&str> = cookie.split("; ").collect();
            assert!(parts[0].starts_with("__Host-postern"), "{cookie}");
            for attribute in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
                assert!(parts.contains(&attribute), "{cookie}");
            }
            assert!(!cookie.contains("Domain") && cookie.len() < 4_096, "{cookie}");
        }
    }
}

on_both! {
    /// Case 79
    async fn signing_out_ends_the_browser_on_the_server_and_in_the_browser(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        let token = client.cookie("__Host-postern").unwrap();
        let answer = client.post("/sign-out", &[]).await;
        assert_eq!(answer.location(), "/sign-in");
        assert_eq!(answer.headers["clear-site-data"], "\"cache\", \"storage\"");
        assert!(answer.set_cookies().iter().any(|cookie| cookie.starts_with("__Host-postern=;")), "removed");
        client.set_cookie("__Host-postern", &token);
        for path in ["/", "/me/profile", "/me/login", "/me/browsers"] {
            assert_eq!(client.get(path).await.status, StatusCode::SEE_OTHER);
            client.set_cookie("__Host-postern", &token);
        }
        assert_eq!(client.get("/sign-in").await.status, StatusCode::OK);
    }
}

on_both! {
    /// Case 80, 82
    async fn a_form_sent_by_another_site_is_refused_everywhere(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
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
    /// Case 88, 90
    async fn every_page_carries_its_security_headers_and_a_nonce_of_its_own(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let client = portal.signed_in("ada").await;
        client.begin_enrolment().await;
        let mut nonces = HashSet::new();
        let forged = Request::post("/sign-in").body(Body::empty()).unwrap();
        let mut answers = vec![client.send(forged).await, portal.client().get("/sign-in").await];
        for path in ["/me/profile", "/me/login", "/me/login/app", "/me/browsers", "/nowhere", "/set-up/x", "/password/x", "/"] {
            answers.push(client.get(path).await);
        }
        for answer in answers {
            let policy = answer.headers["content-security-policy"].to_str().unwrap().to_owned();
            assert!(policy.contains("default-src 'none'") && policy.contains("'wasm-unsafe-eval'"), "{policy}");
            assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe-inline"), "{policy}");
            assert!(!policy.replace("wasm-unsafe-eval", "").contains("unsafe-eval"), "{policy}");
            let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned();
            // Every script, inline or not, carries this answer's nonce; there is no inline style or handler.
            for tag in answer.body.split("<script").skip(1) {
                let tag = &tag[..tag.find('>').unwrap()];
                assert!(tag.contains(&format!("nonce=\"{nonce}\"")), "{tag}");
            }
            for inline in [" style=", "<style", " onclick=", " onload=", "javascript:"] {
                assert!(!answer.body.contains(inline), "{inline} in {}", answer.body);
            }
            assert!(nonces.insert(nonce), "a nonce twice");
            for (name, value) in [
                ("cache-control", "no-store"),
                ("x-content-type-options", "nosniff"),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
                ("x-frame-options", "DENY"),
                ("referrer-policy", "same-origin"),
            ] {
                assert_eq!(answer.headers[name], value);
            }
            assert!(answer.headers["permissions-policy"].to_str().unwrap().contains("publickey-credentials-get=(self)"));
        }
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
        assert_eq!(client.post("/me/login/app/finish", &fields).await.location(), "/me/login");
        for path in ["/me/profile", "/me/login", "/me/browsers"] {
            let page = client.get(path).await;
            assert!(!page.body.contains("<script>alert") && !page.body.contains("<svg onload"), "{}", page.body);
        }
        let stranger = portal.client();
        stranger.sign_in(evil, "x").await;
        assert!(!stranger.get("/sign-in").await.body.contains("<script>alert"));
    }
}

on_both! {
    /// Case 91
    async fn a_page_holds_nothing_of_anybody_else_and_no_secret(database) {
        let portal = TestPortal::new(database).await;
        let (client, secret) = portal.enrolled("ada").await;
        portal.account("bram").await;
        let token = client.cookie("__Host-postern").unwrap();
        for path in ["/me/profile", "/me/login", "/me/browsers"] {
            let body = client.get(path).await.body;
            for hidden in [token.as_str(), secret.as_str(), PASSWORD, "bram", "$argon2id", "sqlite:", "postgres://"] {
                assert!(!body.contains(hidden), "{hidden} in {path}");
            }
        }
        let pending = portal.pending("ada").await;
        let body = pending.get("/sign-in/second-factor").await.body;
        assert!(!body.contains("northwind.test") && !body.contains(&pending.cookie("__Host-postern-signin").unwrap()));
    }
}

/// Case 91
#[tokio::test]
async fn the_client_holds_nothing_of_the_server_and_of_the_machine_it_was_built_on() {
    let portal = TestPortal::new(common::database::TestDatabase::sqlite()).await;
    let client = portal.client();
    let page = client.get("/sign-in").await;
    for (before, end) in [("href=\"/assets/postern-", ".wasm"), ("href=\"/assets/postern-", ".js")] {
        let hash = page
            .body
            .split(before)
            .filter_map(|rest| rest.split_once('"').map(|(name, _)| name))
            .find_map(|name| name.strip_suffix(end))
            .unwrap_or_else(|| panic!("the client is not built: scripts/test rust builds it"));
        let file = client.get(&format!("/assets/postern-{hash}{end}")).await;
        assert_eq!(file.status, StatusCode::OK);
        assert_eq!(file.headers["cache-control"], "public, max-age=31536000, immutable");
        for foreign in [
            "argon2",
            "sqlite",
            "postgres",
            "authenticator_app",
            "POSTERN_",
            env!("CARGO_MANIFEST_DIR"),
            "sourceMappingURL",
        ] {
            assert!(!file.body.contains(foreign), "{foreign} in {end}");
        }
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
            ("is_admin", "true"), ("email", "evil@evil.test"), ("name", "root"), ("password_hash", "x"),
        ];
        client.post("/me/profile", &fields).await;
        let after = postern_core::account::load(portal.portal(), ada.id).await.unwrap();
        let expected = postern_core::entity::account::Model {
            display_name: "Ada M.".to_owned(),
            language: Some("de".to_owned()),
            last_sign_in_at: after.last_sign_in_at,
            ..ada
        };
        assert_eq!(after, expected);
        let others = postern_core::account::list(portal.portal()).await.unwrap();
        assert!(others.iter().all(|row| !row.is_administrator));
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
        let wrong_method = Request::get("/sign-out").body(Body::empty()).unwrap();
        assert_eq!(client.send(wrong_method).await.status, StatusCode::METHOD_NOT_ALLOWED);
        // Case 137
        for path in ["/assets/../Cargo.toml", "/assets/..%2fCargo.toml", "/assets/%2e%2e%2fmanifest.json", "/assets/manifest.json"] {
            assert_eq!(client.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
}

on_both! {
    async fn the_language_of_the_profile_goes_with_the_account(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let first = portal.signed_in("ada").await;
        assert!(first.get("/me/profile").await.body.contains("<html lang=\"en\""));
        first.post("/me/profile", &[("display_name", "Ada"), ("language", "de")]).await;
        let other = portal.signed_in("ada").await;
        assert!(other.get("/me/profile").await.body.contains("<html lang=\"de\""));
        // What is chosen in a browser goes before it.
        other.post("/preferences", &[("language", "en"), ("to", "/")]).await;
        assert!(other.get("/me/profile").await.body.contains("<html lang=\"en\""));
    }
}

on_both! {
    async fn language_and_theme_are_the_readers(database) {
        let portal = TestPortal::new(database).await;
        let client = portal.client();
        let german = Request::get("/sign-in").header(header::ACCEPT_LANGUAGE, "fr, de-AT;q=0.8, en;q=0.5");
        let page = client.send(german.body(Body::empty()).unwrap()).await;
        assert!(page.body.contains("<html lang=\"de\""), "{}", page.body);
        assert_eq!(client.post("/preferences", &[("language", "de"), ("to", "/sign-in")]).await.location(), "/sign-in");
        client.post("/preferences", &[("theme", "dark"), ("to", "/sign-in")]).await;
        let page = client.get("/sign-in").await;
        assert!(page.body.contains("<html lang=\"de\" data-theme=\"dark\""), "{}", page.body);
        client.post("/preferences", &[("theme", "purple"), ("language", "tlh"), ("to", "/sign-in")]).await;
        assert!(client.get("/sign-in").await.body.contains("<html lang=\"de\" data-theme=\"dark\""));
    }
}
