//! How many mails people can be sent by others.

use crate::{
    ADA, BY_EMAIL, FORGOTTEN, NOT_BEFORE, VERIFY_SEND,
    common::client::{Answer, Client},
    on_both,
    posted::Posted,
};

/// Whether a sign-in is sent a code at once.
async fn is_sent(posted: &Posted) -> bool {
    let before = posted.written("code").await.len();
    posted.portal.pending("ada").await;
    posted.written("code").await.len() > before
}

async fn forgot(client: &Client, name: &str) -> Answer {
    client.post(FORGOTTEN, &[("name", name)]).await
}

on_both! {
    /// Case 37
    async fn an_account_is_mailed_three_codes_in_five_minutes(database) {
        let posted = Posted::new(database).await;
        posted.with_email_code("ada").await;
        let mut now_s = 0;
        // Across sign-ins: it is one mailbox.
        for (at_s, expected) in [
            (0, true), (10, true), (59, true), (60, false), (299, false), (300, true), (301, false), (310, true),
            (358, false), (359, true), (360, false), (599, false), (600, true),
        ] {
            posted.portal.advance_s(at_s - now_s);
            now_s = at_s;
            assert_eq!(is_sent(&posted).await, expected, "{at_s} s");
        }
    }
}

on_both! {
    /// Case 37
    async fn an_account_is_mailed_fifteen_codes_an_hour(database) {
        let posted = Posted::new(database).await;
        posted.with_email_code("ada").await;
        posted.portal.advance_s(3_600);
        for n in 0..15 {
            assert!(is_sent(&posted).await, "{n}");
            posted.portal.advance_s(100);
        }
        for _ in 15..36 {
            assert!(!is_sent(&posted).await);
            posted.portal.advance_s(100);
        }
        assert!(is_sent(&posted).await);
    }
}

on_both! {
    /// Case 37
    async fn asking_again_and_again_sends_nothing_and_says_when(database) {
        let posted = Posted::new(database).await;
        posted.with_email_code("ada").await;
        let (client, code) = posted.asked("ada").await;
        for _ in 0..50 {
            let answer = client.ask(VERIFY_SEND).await;
            assert_eq!(answer.location(), BY_EMAIL);
        }
        assert!(client.get(BY_EMAIL).await.body.contains(NOT_BEFORE));
        // All at once when it may be sent again: one mail.
        posted.portal.advance_s(60);
        let asking: Vec<_> = (0..10)
            .map(|_| {
                let client = client.copy();
                tokio::spawn(async move { client.ask(VERIFY_SEND).await.location() })
            })
            .collect();
        for asked in asking {
            assert_eq!(asked.await.unwrap(), BY_EMAIL);
        }
        assert_eq!(posted.code(ADA).await, code);
    }
}

on_both! {
    /// Case 37, 108
    async fn a_forgotten_password_is_answered_alike_for_whoever_it_may_be(database) {
        let posted = Posted::new(database).await;
        posted.confirmed("ada").await;
        posted.portal.account("bram").await;
        let off = posted.portal.account("carl").await;
        posted.confirm(off.id).await;
        posted.portal.set_disabled(off.id, true).await;
        let mut answers = Vec::new();
        for name in ["nobody", "bram", "carl", "nobody@northwind.test", "ada"] {
            let client = posted.portal.client();
            let mut seen = Vec::new();
            for answer in [forgot(&client, name).await, client.get("/sign-in").await] {
                seen.push(answer.without_chance());
            }
            answers.push(seen);
        }
        for answer in &answers[1..] {
            assert_eq!(*answer, answers[0]);
        }
        assert!(answers[0][1].2.contains("a link is on its way"));
        posted.wait_for("password_link", 1).await;
        assert_eq!(posted.mails(ADA).await.len(), 1);
        let to: Vec<String> = posted.written("password_link").await.into_iter().map(|mail| mail.recipient).collect();
        assert_eq!(to, [ADA]);
    }
}

on_both! {
    /// Case 37
    async fn one_mailbox_gets_three_links_in_five_minutes(database) {
        let posted = Posted::new(database).await;
        posted.confirmed("ada").await;
        for (at, expected) in [1, 2, 3, 3, 3, 4].into_iter().enumerate() {
            // By name and by address: it is one account.
            for name in ["ada", ADA, " ADA ", "nobody"] {
                let answer = forgot(&posted.portal.client(), name).await;
                assert_eq!(answer.location(), "/sign-in");
            }
            posted.wait_for("password_link", expected).await;
            assert_eq!(posted.mails(ADA).await.len(), usize::from(at < 3 || at == 5));
            posted.portal.advance_s(60);
        }
    }
}

on_both! {
    /// Case 37
    async fn a_network_asks_thirty_times_a_minute(database) {
        let posted = Posted::new(database).await;
        posted.portal.advance_s(60);
        for n in 0..30 {
            assert_eq!(forgot(&posted.portal.client(), &format!("nobody{n}")).await.location(), "/sign-in");
        }
        let client = posted.portal.client();
        assert_eq!(forgot(&client, "ada").await.location(), FORGOTTEN);
        assert!(client.notice(FORGOTTEN).await.contains("Too many tries"));
        posted.portal.advance_s(60);
        assert_eq!(forgot(&client, "ada").await.location(), "/sign-in");
        assert_eq!(forgot(&client, "  ").await.location(), FORGOTTEN);
    }
}
