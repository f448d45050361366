//! A portal that sends no mail any more.

use crate::{
    ADDRESS_SEND, EMAIL_SEND, FORGOTTEN, MAIL, MAIL_REMOVE, VERIFY_SEND,
    common::{
        PASSWORD, TestPortal,
        key::{LOGIN, SECOND_FACTOR},
        mail::{MailServer, Tls},
    },
    on_both,
    posted::{Posted, administrator},
    settings,
};
use axum::http::StatusCode;

on_both! {
    /// Case 13
    async fn whoever_depends_on_mail_is_named_before_it_stops_and_not_let_in_with_less(database) {
        let posted = Posted { portal: TestPortal::new(database).await, server: MailServer::start(Tls::None).await };
        let portal = &posted.portal;
        let root = administrator(portal).await;
        assert_eq!(settings::set(&root, "127.0.0.1", posted.server.port(), "none", "", "").await.location(), MAIL);
        let (_, codes) = posted.with_email_code("depends").await;
        let both = posted.with_email_code("has-both").await.1;
        let client = portal.client();
        client.sign_in("has-both", PASSWORD).await;
        client.verify_recovery(&both[0]).await;
        let (secret, _) = client.enrol(portal.now_s()).await;
        let plain = posted.confirmed("unmailed").await;
        assert!(plain.get(LOGIN).await.body.contains(EMAIL_SEND));

        // A quarter of an hour without a look: the page asks for a proof first.
        let asked = root.get(MAIL_REMOVE).await.location();
        assert_eq!(root.confirm(&asked, &[("password", PASSWORD)]).await.location(), MAIL_REMOVE);
        let page = root.get(MAIL_REMOVE).await.body;
        assert!(page.contains("depends"), "{page}");
        assert!(!page.contains("has-both") && !page.contains("unmailed"), "{page}");
        portal.advance_s(600);
        let change = root.ask(MAIL_REMOVE).await.location();
        assert!(change.starts_with("/me/confirm/"), "{change}");
        assert_eq!(root.confirm(&change, &[("password", PASSWORD)]).await.location(), MAIL);
        assert_eq!(portal.events("settings_changed").await.len(), 2);
        assert_eq!(root.get(MAIL_REMOVE).await.status, StatusCode::NOT_FOUND);

        // The method is there, and cannot be asked: recovery codes, or somebody who helps.
        let client = portal.pending("depends").await;
        let page = client.get(SECOND_FACTOR).await.body;
        assert!(page.contains("cannot be used here") && page.contains("method=recovery_code"), "{page}");
        assert!(!page.contains(VERIFY_SEND), "{page}");
        assert!(client.ask(VERIFY_SEND).await.location().starts_with("/sign-in"));
        assert!(!client.is_in().await);
        let client = portal.pending("depends").await;
        assert_eq!(client.verify_recovery(&codes[0]).await.location(), "/");
        let client = portal.pending("has-both").await;
        assert!(!client.get(SECOND_FACTOR).await.body.contains(VERIFY_SEND));
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
        // Nothing that needs mail is offered.
        assert!(!plain.get(LOGIN).await.body.contains(EMAIL_SEND));
        for path in [EMAIL_SEND, ADDRESS_SEND] {
            assert_eq!(plain.post(path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let visitor = portal.client();
        assert_eq!(visitor.get(FORGOTTEN).await.status, StatusCode::NOT_FOUND);
        assert!(!visitor.get("/sign-in").await.body.contains(FORGOTTEN));
        let connections = posted.server.connections().await;
        portal.advance_s(7_200);
        posted.deliver().await;
        assert_eq!(posted.server.connections().await, connections);

        // With another account mails go again, and the method with them.
        let root = portal.signed_in("root").await;
        settings::set(&root, "127.0.0.1", posted.server.port(), "none", "", "").await;
        assert!(portal.pending("depends").await.get(SECOND_FACTOR).await.body.contains("8 digits"));
    }
}
