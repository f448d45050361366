//! Cookies, headers, what a page holds: cases of section G.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{PASSWORD, TestPortal};
use std::collections::HashSet;

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
        assert_eq!(names.len(), 7, "{names:?}");
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
        let german = Request::get("/sign-in").header(header::ACCEPT_LANGUAGE, "xx, de-AT;q=0.8, en;q=0.5");
        let page = client.send(german.body(Body::empty()).unwrap()).await;
        assert!(page.body.contains("<html lang=\"de\""), "{}", page.body);
        assert_eq!(client.post("/preferences", &[("language", "de"), ("to", "/sign-in")]).await.location(), "/sign-in");
        client.post("/preferences", &[("theme", "dark"), ("to", "/sign-in")]).await;
        let page = client.get("/sign-in").await;
        assert!(page.body.contains("<html lang=\"de\" dir=\"ltr\" data-theme=\"dark\""), "{}", page.body);
        client.post("/preferences", &[("theme", "purple"), ("language", "tlh"), ("to", "/sign-in")]).await;
        assert!(client.get("/sign-in").await.body.contains("<html lang=\"de\" dir=\"ltr\" data-theme=\"dark\""));
    }
}
