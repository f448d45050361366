//! Settings › Mail.

use crate::{
    MAIL, MAIL_REMOVE, MAIL_TEST, PROFILE,
    common::{
        PASSWORD, TestPortal,
        client::{Answer, Client},
        mail::{MailServer, Options},
    },
    on_both,
    posted::{Posted, administrator},
};
use axum::http::StatusCode;
use postern_core::{entity::setting, mail::account};
use sea_orm::EntityTrait;

const ROOT: &str = "root@northwind.test";
const SECRET: &str = "let-me-in-8251";

async fn server() -> MailServer {
    MailServer::with(Options { login: Some(("portal", SECRET)), ..Options::default() }).await
}

/// Types a mail account into the form.
pub(crate) async fn set(
    client: &Client,
    host: &str,
    port: u16,
    tls: &str,
    user: &str,
    password: &str,
) -> Answer {
    let port = port.to_string();
    let fields = [
        ("host", host),
        ("port", port.as_str()),
        ("tls", tls),
        ("user", user),
        ("password", password),
        ("sender_name", ""),
        ("sender_address", "portal@northwind.test"),
    ];
    client.post(MAIL, &fields).await
}

/// Sends a test mail, and gives what the page says of it.
async fn test(client: &Client) -> String {
    assert_eq!(client.post(MAIL_TEST, &[("to", ROOT)]).await.location(), MAIL);
    client.notice(MAIL).await
}

async fn stored(portal: &TestPortal) -> Option<account::MailAccount> {
    account::find(portal.portal()).await.unwrap()
}

on_both! {
    async fn an_administrator_sets_the_mail_account_and_its_password_is_shown_nowhere(database) {
        let (portal, server) = (TestPortal::new(database).await, server().await);
        let root = administrator(&portal).await;
        let page = root.get(MAIL).await.body;
        assert!(page.contains("name=\"host\"") && !page.contains(MAIL_TEST) && !page.contains(MAIL_REMOVE), "{page}");
        assert!(root.get(PROFILE).await.body.contains(MAIL));
        // Who signed in a while ago shows that it is them.
        portal.advance_s(600);
        let change = set(&root, "127.0.0.1", server.port(), "none", "portal", SECRET).await.location();
        assert!(change.starts_with("/me/confirm/"), "{change}");
        let mut pages = vec![root.get(&change).await.body];
        assert_eq!(root.confirm(&change, &[("password", "wrong")]).await.location(), change);
        assert!(stored(&portal).await.is_none());
        assert_eq!(root.confirm(&change, &[("password", PASSWORD)]).await.location(), MAIL);
        assert_eq!(stored(&portal).await.unwrap().password.0, SECRET);
        let said = test(&root).await;
        assert!(said.contains("250"), "{said}");
        let mail = server.next(ROOT).await;
        assert_eq!(mail.user.as_deref(), Some("portal"));
        assert!(mail.code.is_none());
        // The password stays where the rest is the same.
        assert_eq!(set(&root, "127.0.0.1", server.port(), "none", "portal", "").await.location(), MAIL);
        assert_eq!(stored(&portal).await.unwrap().password.0, SECRET);
        assert!(test(&root).await.contains("250"));
        for path in [MAIL, MAIL_REMOVE, PROFILE, "/me/activity", "/me/data", "/me/data.json"] {
            let answer = root.get(path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            pages.push(answer.body);
        }
        assert!(pages.iter().all(|page| !page.contains(SECRET)));
        let rows = setting::Entity::find().all(portal.portal().db.read()).await.unwrap();
        assert!(rows.iter().all(|row| !String::from_utf8_lossy(&row.value).contains(SECRET)));
        let changes = portal.events("settings_changed").await;
        assert_eq!(changes.len(), 2);
        assert!(changes.iter().all(|event| event.actor_name.as_deref() == Some("root")));
    }
}

on_both! {
    async fn whoever_may_not_change_settings_gets_nowhere(database) {
        let (portal, server) = (TestPortal::new(database).await, server().await);
        administrator(&portal).await;
        let ada = portal.newcomer("ada").await;
        assert!(!ada.get(PROFILE).await.body.contains(MAIL));
        for path in [MAIL, MAIL_REMOVE] {
            assert_eq!(ada.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let answer = set(&ada, "127.0.0.1", server.port(), "none", "portal", SECRET).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        for (path, fields) in [(MAIL_REMOVE, &[][..]), (MAIL_TEST, &[("to", ROOT)])] {
            assert_eq!(ada.post(path, fields).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let visitor = portal.client();
        for path in [MAIL, MAIL_REMOVE] {
            assert!(visitor.get(path).await.location().starts_with("/sign-in"), "{path}");
        }
        assert!(stored(&portal).await.is_none());
        assert_eq!(server.connections().await, 0);
    }
}

on_both! {
    async fn an_account_of_the_configuration_is_shown_and_not_changed(database) {
        let posted = Posted::new(database).await;
        let root = administrator(&posted.portal).await;
        let page = root.get(MAIL).await.body;
        assert!(page.contains("127.0.0.1") && page.contains(MAIL_TEST), "{page}");
        assert!(!page.contains("name=\"host\"") && !page.contains(MAIL_REMOVE), "{page}");
        let answer = set(&root, "127.0.0.1", 25, "none", "", "").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(root.get(MAIL_REMOVE).await.status, StatusCode::NOT_FOUND);
        assert_eq!(root.post(MAIL_REMOVE, &[]).await.status, StatusCode::FORBIDDEN);
        assert!(setting::Entity::find().all(posted.portal.portal().db.read()).await.unwrap().is_empty());
        assert!(test(&root).await.contains("250"));
        assert!(posted.portal.events("settings_changed").await.is_empty());
    }
}

on_both! {
    async fn the_stored_password_is_sent_to_no_other_server(database) {
        let (portal, server, other) = (TestPortal::new(database).await, server().await, server().await);
        let root = administrator(&portal).await;
        set(&root, "127.0.0.1", server.port(), "none", "portal", SECRET).await;
        let before = stored(&portal).await;
        for (host, port, tls, user) in [
            ("localhost", server.port(), "none", "portal"),
            ("127.0.0.1", other.port(), "none", "portal"),
            ("127.0.0.1", server.port(), "starttls", "portal"),
            ("127.0.0.1", server.port(), "none", "somebody"),
        ] {
            assert_eq!(set(&root, host, port, tls, user, "").await.location(), MAIL);
            let page = root.get(MAIL).await.body;
            assert!(page.contains("please type the password again"), "{host} {page}");
            assert_eq!(stored(&portal).await, before);
            test(&root).await;
        }
        assert_eq!(other.connections().await, 0);
        // Without a user there is no password to send.
        set(&root, "127.0.0.1", other.port(), "none", "", "").await;
        assert_eq!(stored(&portal).await.unwrap().password.0, "");
        let said = test(&root).await;
        assert!(said.contains("530"), "{said}");
        assert_eq!(other.refusals().await, ["sender"]);
    }
}

on_both! {
    /// Case 40
    async fn what_cannot_be_an_account_is_refused_in_the_form(database) {
        let (portal, server) = (TestPortal::new(database).await, server().await);
        let root = administrator(&portal).await;
        for (host, tls, user, password) in [
            ("mail.northwind.test", "none", "", ""),
            ("192.0.2.1", "none", "", ""),
            ("", "wrapper", "", ""),
            ("a\r\nb", "wrapper", "", ""),
            ("mail.northwind.test", "wrapper", "a\r\nRCPT TO:<eve@evil.test>", "x"),
            ("mail.northwind.test", "wrapper", "portal", "a\r\nQUIT"),
            ("mail.northwind.test", "wrapper", "portal", ""),
        ] {
            assert_eq!(set(&root, host, 465, tls, user, password).await.location(), MAIL, "{host:?}");
            let page = root.get(MAIL).await.body;
            assert!(page.contains("class=\"problem\""), "{host:?}: {page}");
            assert!(stored(&portal).await.is_none(), "{host:?}");
        }
        set(&root, "127.0.0.1", server.port(), "none", "portal", SECRET).await;
        let long = format!("{}@northwind.test", "a".repeat(10_000));
        for to in ["", "root", "root@northwind.test\r\nRCPT TO:<eve@evil.test>", "a@b.test,c@d.test", &long] {
            assert_eq!(root.post(MAIL_TEST, &[("to", to)]).await.location(), MAIL);
            assert!(root.get(MAIL).await.body.contains("class=\"problem\""), "{to:?}");
        }
        assert_eq!(server.connections().await, 0);
    }
}

on_both! {
    async fn a_test_mail_shows_what_the_mail_server_says(database) {
        let (portal, server) = (TestPortal::new(database).await, server().await);
        let root = administrator(&portal).await;
        set(&root, "127.0.0.1", server.port(), "none", "portal", "wrong").await;
        let said = test(&root).await;
        assert!(said.contains("535") && said.contains("Wrong"), "{said}");
        set(&root, "127.0.0.1", server.port(), "none", "portal", SECRET).await;
        for (mode, expected) in [
            ("reject", "550 Nobody of that name"),
            ("busy", "451 Later, please"),
            ("refuse", "421 Not now"),
            ("ok", "250"),
        ] {
            server.mode(mode).await;
            let said = test(&root).await;
            let (code, words) = expected.split_once(' ').unwrap_or((expected, ""));
            assert!(said.contains(code) && said.contains(words), "{mode}: {said}");
            // Its form keeps where it went.
            assert!(said.contains("took") == (mode == "ok"), "{mode}: {said}");
        }
        assert_eq!(server.count(ROOT).await, 1);
        drop(server);
        let said = test(&root).await;
        assert!(said.contains("onnect"), "{said}");
    }
}
