//! Mailed codes where a change asks for a fresh proof.

use crate::{
    ADA, EMAIL_SEND, RECOVERY_CODES, VERIFY,
    common::{PASSWORD, key::LOGIN},
    on_both,
    posted::Posted,
    wrong,
};

on_both! {
    /// Case 17
    async fn a_mailed_code_is_enough_for_whoever_has_nothing_stronger(database) {
        let posted = Posted::new(database).await;
        let (ada, _) = posted.with_email_code("ada").await;
        let change = ada.ask(RECOVERY_CODES).await.location();
        let page = ada.get(&change).await.body;
        assert!(page.contains(&format!("{change}/send")), "{page}");
        assert!(!page.contains("name=\"password\""), "{page}");
        // Nothing is sent before it is asked for.
        assert!(posted.mails(ADA).await.is_empty());
        assert!(ada.ask(&format!("{change}/send")).await.location().starts_with(&change));
        let code = posted.code(ADA).await;
        let answer = ada.confirm_by_mail(&change, &wrong(&code)).await;
        assert!(answer.location().starts_with(&change));
        assert_eq!(posted.failures().await, [1]);
        assert_eq!(ada.confirm_by_mail(&change, &code).await.recovery_codes().len(), 10);
        assert!(posted.failures().await.is_empty());
        // Fresh for ten minutes, for the method itself too.
        posted.portal.advance_s(599);
        let removal = format!("/me/login/method/{}/remove", posted.method().await.unwrap().id);
        assert_eq!(ada.ask(&removal).await.location(), LOGIN);
        assert!(posted.method().await.is_none());
    }
}

on_both! {
    /// Case 17
    async fn a_mailed_code_is_not_enough_where_an_app_is(database) {
        let posted = Posted::new(database).await;
        let (ada, _) = posted.with_email_code("ada").await;
        let change = ada.ask("/me/login/app/begin").await.location();
        ada.ask(&format!("{change}/send")).await;
        let code = posted.code(ADA).await;
        assert_eq!(ada.confirm_by_mail(&change, &code).await.location(), "/me/login/app");
        let (secret, _) = ada.enrol(posted.portal.now_s()).await;
        posted.portal.advance_s(600);
        posted.mails(ADA).await;
        // Signed in by a mailed code just now, and yet asked.
        let (client, code) = posted.asked_for_mail("ada").await;
        assert_eq!(client.enter(VERIFY, &code).await.location(), "/");
        posted.portal.advance_s(60);
        let app = client.app_ids().await.remove(0);
        let change = client.ask(&format!("/me/login/method/{app}/remove")).await.location();
        assert!(change.starts_with("/me/confirm/"), "{change}");
        let page = client.get(&format!("{change}?method=email_code")).await.body;
        assert!(!page.contains(&format!("{change}/send")), "{page}");
        client.ask(&format!("{change}/send")).await;
        assert!(posted.mails(ADA).await.is_empty());
        for fields in [&[("method", "email_code"), ("code", code.as_str())][..], &[("password", PASSWORD)]] {
            client.confirm(&change, fields).await;
            assert_eq!(client.app_ids().await.len(), 1, "{fields:?}");
        }
        let code = posted.portal.code(&secret);
        let answer = client.change(&format!("/me/login/method/{app}/remove"), &[], &code).await;
        assert_eq!(answer.location(), LOGIN);
        assert!(client.app_ids().await.is_empty());
    }
}

on_both! {
    /// Case 4
    async fn a_sign_in_that_waits_turns_nothing_on(database) {
        let posted = Posted::new(database).await;
        let (ada, _) = posted.with_email_code("ada").await;
        let (pending, code) = posted.asked("ada").await;
        for path in [EMAIL_SEND, "/sign-in/enrol/email/send", "/me/profile/address/send", RECOVERY_CODES] {
            let answer = pending.copy().post(path, &[]).await;
            assert!(answer.location().starts_with("/sign-in"), "{path}: {} {}", answer.status, answer.location());
        }
        for path in ["/sign-in/enrol/email", "/me/login/email", "/me/profile/address"] {
            let client = pending.copy();
            assert!(client.enter(path, &code).await.location().starts_with("/sign-in"), "{path}");
            assert!(!client.is_in().await);
        }
        assert!(posted.mails(ADA).await.is_empty());
        assert!(ada.is_in().await);
        assert_eq!(pending.enter(VERIFY, &code).await.location(), "/");
    }
}
