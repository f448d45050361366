//! Guessing codes.

use crate::{
    ADA, BY_EMAIL, RECOVERY_CODES, TRY_AGAIN, VERIFY, VERIFY_SEND, WRONG, common::key::SECOND_FACTOR,
    on_both, posted::Posted, wrong,
};

on_both! {
    /// Case 36, 26
    async fn all_sign_ins_together_have_five_guesses(database) {
        let posted = Posted::new(database).await;
        posted.with_email_code("ada").await;
        let (owner, code) = posted.asked("ada").await;
        let mut guessing = Vec::new();
        for _ in 0..20 {
            let (client, guess) = (posted.portal.pending("ada").await, wrong(&code));
            guessing.push(tokio::spawn(async move { client.refused(VERIFY, &guess).await }));
        }
        let mut waiting = 0;
        for guess in guessing {
            waiting += u32::from(guess.await.unwrap().contains(TRY_AGAIN));
        }
        assert_eq!((posted.failures().await, waiting), (vec![5], 15));
        // The owner has to wait too, and loses nothing but a moment.
        assert!(owner.refused(VERIFY, &code).await.contains(TRY_AGAIN));
        assert_eq!(posted.failures().await, [5]);
        posted.portal.advance_s(1);
        assert_eq!(owner.enter(VERIFY, &code).await.location(), "/");
        assert!(posted.failures().await.is_empty());
    }
}

on_both! {
    /// Case 36
    async fn a_sign_in_ends_with_its_fifth_guess_and_the_next_has_to_wait_longer_each_time(database) {
        let posted = Posted::new(database).await;
        posted.with_email_code("ada").await;
        let (client, code) = posted.asked("ada").await;
        for _ in 0..4 {
            assert!(client.refused(VERIFY, &wrong(&code)).await.contains(WRONG));
        }
        assert_eq!(client.enter(VERIFY, &wrong(&code)).await.location(), "/sign-in");
        assert_eq!(client.get(SECOND_FACTOR).await.location(), "/sign-in");
        for wait_s in [1, 2, 4, 8] {
            let client = posted.portal.pending("ada").await;
            posted.portal.advance_s(wait_s - 1);
            assert!(client.refused(VERIFY, &wrong(&code)).await.contains(TRY_AGAIN), "{wait_s}");
            posted.portal.advance_s(1);
            assert!(!client.refused(VERIFY, &wrong(&code)).await.contains(TRY_AGAIN), "{wait_s}");
        }
        assert_eq!(posted.portal.events("authn_login_fail_max").await.len(), 1);
    }
}

on_both! {
    /// Case 36
    async fn the_method_is_off_after_a_hundred_failures_in_a_row(database) {
        let posted = Posted::new(database).await;
        let (ada, codes) = posted.with_email_code("ada").await;
        posted.set_failures(99).await;
        let (client, code) = posted.asked("ada").await;
        client.refused(VERIFY, &wrong(&code)).await;
        assert_eq!(posted.failures().await, [100]);
        assert_eq!(posted.portal.events("mfa_method_disabled").await.len(), 1);
        assert!(posted.mail(ADA).await.code.is_none());
        posted.portal.advance_s(900);
        // Not even the right one, and no further mail: recovery codes are what is left.
        let client = posted.portal.pending("ada").await;
        let page = client.get(BY_EMAIL).await.body;
        assert!(page.contains("not asked any more") && page.contains("recovery_code"), "{page}");
        assert_eq!(client.ask(VERIFY_SEND).await.location(), "/sign-in");
        let client = posted.portal.pending("ada").await;
        client.refused(VERIFY, &code).await;
        assert!(!client.is_in().await);
        assert!(posted.mails(ADA).await.is_empty());
        // Nor does it confirm anything.
        let change = ada.ask(RECOVERY_CODES).await;
        let page = ada.follow(change).await.body;
        assert!(!page.contains("email_code"), "{page}");
        let client = posted.portal.pending("ada").await;
        assert!(client.verify_recovery(&codes[0]).await.location().starts_with('/'));
        assert!(client.is_in().await);
    }
}
