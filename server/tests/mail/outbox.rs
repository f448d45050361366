//! Mails on their way: none is lost, none comes twice without need.

use crate::{
    ADA, ADDRESS_SEND, EMAIL, EMAIL_SEND,
    common::fault,
    on_both,
    posted::{Posted, address},
};
use postern_core::mail::outbox;
use postern_server::deliver_due;
use std::collections::HashSet;

on_both! {
    /// Case 34
    async fn a_mail_whose_sender_died_is_sent_by_the_next_one_after_two_minutes(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        ada.ask(EMAIL_SEND).await;
        // Claimed, and then the process is gone.
        assert_eq!(outbox::claim(posted.portal.portal()).await.unwrap().len(), 1);
        for wait_s in [0, 119] {
            posted.portal.advance_s(wait_s);
            assert!(posted.mails(ADA).await.is_empty());
        }
        posted.portal.advance_s(1);
        let code = posted.code(ADA).await;
        posted.portal.advance_s(600);
        assert!(posted.mails(ADA).await.is_empty());
        // Never a code that the portal does not know.
        assert_eq!(ada.enter(EMAIL, &code).await.recovery_codes().len(), 10);
    }
}

on_both! {
    /// Case 34
    async fn a_mail_whose_receipt_was_lost_comes_once_more_and_can_be_told(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        posted.server.mode("drop").await;
        ada.ask(EMAIL_SEND).await;
        assert_eq!(posted.deliver().await, 1);
        posted.server.mode("ok").await;
        assert!(posted.deliver().await == 0);
        posted.portal.advance_s(15);
        while posted.deliver().await > 0 {}
        posted.portal.advance_s(600);
        let mails = posted.mails(ADA).await;
        assert_eq!(mails.len(), 2);
        let ids: HashSet<_> = mails.iter().map(|mail| mail.header("message-id").unwrap()).collect();
        assert_eq!(ids.len(), 1);
        assert!(mails[0].code.is_some() && mails[0].code == mails[1].code);
        assert_eq!(ada.enter(EMAIL, mails[0].code.as_ref().unwrap()).await.recovery_codes().len(), 10);
    }
}

on_both! {
    /// Case 34
    async fn neither_mail_nor_code_exists_without_what_it_tells(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        let db = posted.portal.portal().db.clone();
        fault::refuse(db.read(), "INSERT", "audit_event").await;
        assert!(ada.post(EMAIL_SEND, &[]).await.status.is_server_error());
        assert!(posted.written("code").await.is_empty() && posted.codes().await.is_empty());
        fault::allow(db.read(), "audit_event").await;
        fault::refuse(db.read(), "INSERT", "outbox").await;
        assert!(ada.post(EMAIL_SEND, &[]).await.status.is_server_error());
        assert!(posted.codes().await.is_empty());
        assert!(posted.portal.events("mfa_enrol_begin").await.is_empty());
        fault::allow(db.read(), "outbox").await;
        assert_eq!(posted.turn_on(&ada, ADA).await.recovery_codes().len(), 10);
    }
}

on_both! {
    /// Case 34
    async fn of_workers_at_once_each_mail_has_one(database) {
        let posted = Posted::new(database).await;
        let names: Vec<String> = (0..20).map(|n| format!("ada{n}")).collect();
        for name in &names {
            posted.portal.newcomer(name).await.ask(ADDRESS_SEND).await;
        }
        let workers: Vec<_> = (0..4)
            .map(|_| {
                let site = std::sync::Arc::clone(&posted.portal.site);
                tokio::spawn(async move { while deliver_due(&site).await.unwrap() > 0 {} })
            })
            .collect();
        for worker in workers {
            worker.await.unwrap();
        }
        for name in &names {
            assert_eq!(posted.server.count(&address(name)).await, 1, "{name}");
        }
    }
}

on_both! {
    async fn a_mail_is_tried_again_later_each_time_until_it_is_over(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        posted.server.mode("busy").await;
        ada.ask(EMAIL_SEND).await;
        assert_eq!(posted.deliver().await, 1);
        for wait_s in [15, 30, 60, 120, 240] {
            posted.portal.advance_s(wait_s - 1);
            assert_eq!(posted.deliver().await, 0, "{wait_s}");
            posted.portal.advance_s(1);
            assert_eq!(posted.deliver().await, 1, "{wait_s}");
        }
        // One event for a mail, however often it is tried.
        let failed = posted.portal.events("smtp_fail").await;
        assert_eq!(failed.iter().map(|event| event.reason.as_deref()).collect::<Vec<_>>(), [Some("not_taken")]);
        posted.portal.advance_s(900);
        assert_eq!(posted.deliver().await, 0);
        assert_eq!(posted.server.count(ADA).await, 0);
    }
}

on_both! {
    async fn a_mail_that_is_refused_for_good_is_not_tried_again(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        posted.server.mode("reject").await;
        ada.ask(EMAIL_SEND).await;
        assert_eq!(posted.deliver().await, 1);
        posted.server.mode("ok").await;
        posted.portal.advance_s(600);
        assert_eq!(posted.deliver().await, 0);
        let [row] = &posted.written("code").await[..] else { panic!() };
        assert!(row.last_error.as_ref().unwrap().contains("550") && row.payload.is_empty());
        let failed = posted.portal.events("smtp_fail").await;
        assert_eq!(failed.iter().map(|event| event.reason.as_deref()).collect::<Vec<_>>(), [Some("refused")]);
    }
}
