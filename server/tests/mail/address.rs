//! The address of an account: proved before anything relies on it.

use crate::{
    ADA, ADDRESS, ADDRESS_SEND, EMAIL_SEND, NOT_BEFORE, OVER, PROFILE, VERIFY,
    common::{PASSWORD, key::LOGIN},
    on_both,
    posted::Posted,
    wrong,
};
use axum::http::StatusCode;

const NEW: &str = "new@northwind.test";

on_both! {
    async fn an_address_is_proved_by_the_code_that_was_sent_there(database) {
        let posted = Posted::new(database).await;
        let ada = posted.portal.newcomer("ada").await;
        // Before, nothing is sent there, and no method relies on it.
        assert!(!ada.get(LOGIN).await.body.contains(EMAIL_SEND));
        assert_eq!(ada.post(EMAIL_SEND, &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(ada.ask(ADDRESS_SEND).await.location(), ADDRESS);
        let code = posted.code(ADA).await;
        ada.refused(ADDRESS, &wrong(&code)).await;
        assert!(posted.account("ada").await.email_confirmed_at.is_none());
        // In another browser of the same person nothing waits for it.
        let other = posted.portal.signed_in("ada").await;
        assert!(other.refused(ADDRESS, &code).await.contains(OVER));
        assert_eq!(ada.enter(ADDRESS, &code).await.location(), PROFILE);
        assert!(posted.account("ada").await.email_confirmed_at.is_some());
        assert_eq!(posted.portal.events("email_confirmed").await.len(), 1);
        assert!(posted.portal.events("email_change_finish").await.is_empty());
        assert!(ada.get(LOGIN).await.body.contains(EMAIL_SEND));
        // There is nothing left to prove.
        assert_eq!(ada.post(ADDRESS_SEND, &[]).await.status, StatusCode::NOT_FOUND);
        assert!(posted.mails(ADA).await.is_empty());
    }
}

on_both! {
    /// Case 39
    async fn another_address_asks_for_a_fresh_proof_and_is_proved_before_it_counts(database) {
        let posted = Posted::new(database).await;
        let (ada, _) = posted.with_email_code("ada").await;
        let other = posted.signed_in("ada").await;
        let (pending, _) = posted.asked("ada").await;
        posted.portal.advance_s(600);
        let change = ada.move_to(NEW).await.location();
        assert!(change.starts_with("/me/confirm/"), "{change}");
        // The password is not enough.
        let answer = ada.confirm(&change, &[("password", PASSWORD)]).await;
        assert_ne!(answer.location(), ADDRESS);
        let change = ada.move_to(NEW).await.location();
        ada.ask(&format!("{change}/send")).await;
        let proof = posted.code(ADA).await;
        posted.portal.advance_s(60);
        assert_eq!(ada.confirm_by_mail(&change, &proof).await.location(), ADDRESS);
        // Nothing has changed yet, and the old address is told nothing of a code for the new one.
        assert!(posted.server.unread(ADA).await.is_empty());
        let code = posted.code(NEW).await;
        assert_eq!(posted.account("ada").await.email.as_deref(), Some(ADA));
        assert_eq!(posted.method().await.unwrap().name, ADA);
        assert!(other.is_in().await);
        posted.portal.advance_s(60);
        let (_, open) = posted.asked("ada").await;
        assert_eq!(posted.codes().await.len(), 3);

        assert_eq!(ada.enter(ADDRESS, &code).await.location(), PROFILE);
        let account = posted.account("ada").await;
        assert_eq!(account.email.as_deref(), Some(NEW));
        assert!(account.email_confirmed_at.is_some());
        assert_eq!(posted.method().await.unwrap().name, NEW);
        assert!(posted.codes().await.is_empty());
        // Whoever came in by the old address is out.
        assert!(ada.is_in().await && !other.is_in().await);
        for code in [&open, &proof] {
            assert_eq!(pending.enter(VERIFY, code).await.location(), "/sign-in");
        }
        let (to_old, to_new) = (posted.mail(ADA).await, posted.mail(NEW).await);
        assert!(to_old.text.contains(NEW) && to_old.code.is_none());
        assert!(to_new.code.is_none());
        assert_eq!(posted.portal.events("email_change_finish").await.len(), 1);

        // From now on codes go to the new one.
        posted.portal.advance_s(300);
        let client = posted.portal.pending("ada").await;
        let code = posted.code(NEW).await;
        assert_eq!(client.enter(VERIFY, &code).await.location(), "/");
        assert!(posted.mails(ADA).await.is_empty());
    }
}

on_both! {
    /// Case 39
    async fn the_address_of_another_account_is_refused(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        let bram = posted.portal.newcomer("bram").await;
        for taken in ["bram@northwind.test", " Bram@NORTHWIND.test"] {
            let answer = ada.move_to(taken).await;
            assert_eq!(answer.location(), PROFILE);
            assert!(ada.get(PROFILE).await.body.contains("Another account has this already"));
        }
        // Of two who prove the same one, the first has it.
        for client in [&ada, &bram] {
            assert_eq!(client.move_to(NEW).await.location(), ADDRESS);
        }
        let codes: Vec<String> = posted.mails(NEW).await.into_iter().filter_map(|mail| mail.code).collect();
        assert_eq!(codes.len(), 2);
        let mut late = Vec::new();
        for client in [&ada, &bram] {
            for code in &codes {
                let answer = client.enter(ADDRESS, code).await;
                late.push(client.follow(answer).await.body);
            }
        }
        assert!(late.iter().any(|page| page.contains("Another account has this already")));
        let owners = [posted.account("ada").await, posted.account("bram").await];
        assert_eq!(owners.iter().filter(|account| account.email.as_deref() == Some(NEW)).count(), 1);
    }
}

on_both! {
    /// Case 39
    async fn the_address_stays_while_codes_are_mailed_to_it(database) {
        let posted = Posted::new(database).await;
        posted.with_email_code("ada").await;
        let ada = posted.signed_in("ada").await;
        assert_eq!(ada.move_to("").await.location(), PROFILE);
        assert!(ada.get(PROFILE).await.body.contains("Codes are mailed to this address"));
        assert_eq!(posted.account("ada").await.email.as_deref(), Some(ADA));
        let id = posted.method().await.unwrap().id;
        assert_eq!(ada.ask(&format!("/me/login/method/{id}/remove")).await.location(), LOGIN);
        assert_eq!(posted.mails(ADA).await.len(), 1);
        assert!(posted.method().await.is_none());
        assert_eq!(ada.move_to("").await.location(), PROFILE);
        let account = posted.account("ada").await;
        assert_eq!((account.email, account.email_confirmed_at), (None, None));
        // The old address is told that it is none any more.
        assert_eq!(posted.mails(ADA).await.len(), 1);
    }
}

on_both! {
    /// Case 37
    async fn a_code_for_something_else_need_not_wait_until_there_were_three(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        assert_eq!(ada.ask(EMAIL_SEND).await.status, StatusCode::SEE_OTHER);
        posted.code(ADA).await;
        assert_eq!(ada.move_to(NEW).await.location(), ADDRESS);
        assert!(posted.mail(NEW).await.code.is_some());
        let answer = ada.move_to("third@northwind.test").await;
        assert!(ada.follow(answer).await.body.contains(NOT_BEFORE));
        assert!(posted.mails("third@northwind.test").await.is_empty());
    }
}
