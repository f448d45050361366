//! What a code is good for, and how long.

use crate::{
    ADA, ADDRESS, ADDRESS_SEND, EMAIL, EMAIL_SEND, OVER, PROFILE, RECOVERY_CODES, VERIFY, VERIFY_SEND, WRONG,
    common::client::{Client, form},
    on_both,
    posted::{Posted, address},
    wrong,
};
use axum::body::Body;
use postern_core::policy::Policy;

on_both! {
    /// Case 35
    async fn a_code_is_good_in_the_sign_in_that_it_was_sent_in_and_once(database) {
        let posted = Posted::new(database).await;
        posted.with_email_code("ada").await;
        let (first, first_code) = posted.asked("ada").await;
        posted.portal.advance_s(60);
        let (second, second_code) = posted.asked("ada").await;
        assert_ne!(first_code, second_code);
        for (client, code) in [(&second, &first_code), (&first, &second_code)] {
            assert!(client.refused(VERIFY, code).await.contains(WRONG));
        }
        assert_eq!(first.enter(VERIFY, &first_code).await.location(), "/");
        assert!(first.is_in().await);
        posted.portal.advance_s(60);
        let (third, third_code) = posted.asked("ada").await;
        for code in [&first_code, &second_code] {
            assert!(third.refused(VERIFY, code).await.contains(WRONG));
        }
        // However it is typed.
        let (left, right) = third_code.split_at(4);
        assert_eq!(third.enter(VERIFY, &format!(" {left} {right} ")).await.location(), "/");
        // In a sign-in that had no mail there is nothing to be right.
        let fourth = posted.portal.pending("ada").await;
        assert!(fourth.refused(VERIFY, &third_code).await.contains(OVER));
        assert_eq!(posted.failures().await, [1]);
    }
}

on_both! {
    /// Case 9
    async fn the_code_of_one_account_is_nothing_at_the_sign_in_of_another(database) {
        let posted = Posted::new(database).await;
        for name in ["ada", "bram"] {
            posted.with_email_code(name).await;
        }
        let (ada, ada_code) = posted.asked("ada").await;
        let (bram, bram_code) = posted.asked("bram").await;
        assert!(bram.refused(VERIFY, &ada_code).await.contains(WRONG));
        assert!(ada.refused(VERIFY, &bram_code).await.contains(WRONG));
        assert_eq!(posted.failures().await, [1, 1]);
        assert_eq!(ada.enter(VERIFY, &ada_code).await.location(), "/");
        assert_eq!(bram.enter(VERIFY, &bram_code).await.location(), "/");
    }
}

on_both! {
    /// Case 35
    async fn a_code_is_good_for_what_it_was_sent_for(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        let new = "new@northwind.test";
        assert_eq!(ada.move_to(new).await.location(), ADDRESS);
        let for_address = posted.code(new).await;
        posted.portal.advance_s(60);
        assert_eq!(ada.ask(EMAIL_SEND).await.location(), EMAIL);
        let to_enable = posted.code(ADA).await;
        assert!(ada.refused(EMAIL, &for_address).await.contains(WRONG));
        assert!(ada.refused(ADDRESS, &to_enable).await.contains(WRONG));
        assert_eq!(ada.enter(EMAIL, &to_enable).await.recovery_codes().len(), 10);
        posted.portal.advance_s(60);
        posted.mails(ADA).await;
        let (pending, to_sign_in) = posted.asked("ada").await;
        assert!(pending.refused(VERIFY, &for_address).await.contains(WRONG));
        assert!(ada.refused(ADDRESS, &to_sign_in).await.contains(WRONG));
        // Nothing waits for a code of that purpose.
        assert!(ada.refused(EMAIL, &to_sign_in).await.contains(OVER));
        assert_eq!(pending.enter(VERIFY, &to_sign_in).await.location(), "/");
        posted.portal.advance_s(600);
        let change = ada.ask(RECOVERY_CODES).await.location();
        ada.ask(&format!("{change}/send")).await;
        let to_confirm = posted.code(ADA).await;
        let answer = ada.confirm_by_mail(&change, &for_address).await;
        assert!(ada.follow(answer).await.body.contains(WRONG));
        assert!(ada.refused(ADDRESS, &to_confirm).await.contains(WRONG));
        assert_eq!(ada.confirm_by_mail(&change, &to_confirm).await.recovery_codes().len(), 10);
        // After all that was wrong the code for the address is what it was.
        assert_eq!(ada.enter(ADDRESS, &for_address).await.location(), PROFILE);
        assert_eq!(posted.account("ada").await.email.as_deref(), Some(new));
    }
}

on_both! {
    /// Case 35
    async fn a_fresh_proof_by_mail_is_good_for_the_change_that_it_was_sent_for(database) {
        let posted = Posted::new(database).await;
        let (ada, _) = posted.with_email_code("ada").await;
        let first = ada.ask(RECOVERY_CODES).await.location();
        ada.ask(&format!("{first}/send")).await;
        let code = posted.code(ADA).await;
        let second = ada.ask(RECOVERY_CODES).await.location();
        assert_ne!(first, second);
        let answer = ada.confirm_by_mail(&second, &code).await;
        assert!(ada.follow(answer).await.body.contains(OVER));
        assert_eq!(ada.confirm_by_mail(&first, &code).await.recovery_codes().len(), 10);
    }
}

on_both! {
    /// Case 35
    async fn a_code_is_over_after_five_wrong_tries_and_after_it_was_used(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        ada.ask(EMAIL_SEND).await;
        let code = posted.code(ADA).await;
        for _ in 0..5 {
            assert!(ada.refused(EMAIL, "1234567").await.contains("has 8 digits"));
            assert!(ada.refused(EMAIL, &wrong(&code)).await.contains(WRONG));
        }
        assert!(ada.refused(EMAIL, &code).await.contains(OVER));
        assert!(posted.method().await.is_none());
        posted.portal.advance_s(60);
        ada.ask(EMAIL_SEND).await;
        let another = posted.code(ADA).await;
        assert_ne!(another, code);
        assert!(ada.refused(EMAIL, &code).await.contains(WRONG));
        assert_eq!(ada.enter(EMAIL, &another).await.recovery_codes().len(), 10);
        assert!(ada.refused(EMAIL, &another).await.contains(OVER));
    }
}

on_both! {
    /// Case 35
    async fn sending_again_sends_the_same_code_and_does_not_lengthen_its_life(database) {
        let posted = Posted::with_policy(database, Policy { mail_code_minutes: 5, ..Policy::default() }).await;
        posted.with_email_code("ada").await;
        let (client, code) = posted.asked("ada").await;
        for _ in 0..2 {
            posted.portal.advance_s(60);
            client.ask(VERIFY_SEND).await;
            assert_eq!(posted.code(ADA).await, code);
        }
        posted.portal.advance_s(180);
        assert!(client.refused(VERIFY, &code).await.contains(OVER));
        client.ask(VERIFY_SEND).await;
        let another = posted.code(ADA).await;
        assert_ne!(another, code);
        assert!(client.refused(VERIFY, &code).await.contains(WRONG));
        assert_eq!(client.enter(VERIFY, &another).await.location(), "/");
    }
}

on_both! {
    /// Case 38
    async fn the_code_of_a_sign_in_works_until_its_last_second_by_the_portals_clock(database) {
        let posted = Posted::new(database).await;
        posted.with_email_code("ada").await;
        for (after_s, is_in) in [(899, true), (900, false), (901, false)] {
            let (client, code) = posted.asked("ada").await;
            // Longer than a sign-in takes otherwise.
            posted.portal.advance_s(after_s);
            // What the browser takes for the time counts for nothing.
            let fields = [("code", code.as_str())];
            let request = Client::form_request(VERIFY, &fields).header("date", "Tue, 03 Mar 2026 08:00:00 GMT");
            let answer = client.send(request.body(Body::from(form(&fields))).unwrap()).await;
            assert_eq!(answer.location() == "/", is_in, "{after_s}");
            assert_eq!(client.is_in().await, is_in, "{after_s}");
            posted.portal.advance_s(60);
        }
    }
}

on_both! {
    /// Case 38
    async fn the_code_of_an_address_works_until_its_last_second(database) {
        let posted = Posted::new(database).await;
        for (name, after_s, is_good) in [("ada", 899, true), ("bram", 900, false), ("carl", 901, false)] {
            let client = posted.portal.newcomer(name).await;
            assert_eq!(client.ask(ADDRESS_SEND).await.location(), ADDRESS);
            let code = posted.code(&address(name)).await;
            posted.portal.advance_s(after_s);
            let answer = client.enter(ADDRESS, &code).await;
            assert!(is_good || client.follow(answer).await.body.contains(OVER));
            assert_eq!(posted.account(name).await.email_confirmed_at.is_some(), is_good, "{name}");
        }
    }
}
