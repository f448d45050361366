//! Mailed codes where a second factor is required.

use crate::{ADA, OVER, VERIFY, WRONG, common::key::SECOND_FACTOR, on_both, posted::Posted, wrong};
use postern_core::policy::{Policy, SecondFactorRule};
use postern_types::MethodKind;

const ENROL: &str = "/sign-in/enrol";
const ENROL_KEY: &str = "/sign-in/enrol/key";
const ENROL_EMAIL: &str = "/sign-in/enrol/email";
const ENROL_EMAIL_SEND: &str = "/sign-in/enrol/email/send";

fn required(methods: &[MethodKind]) -> Policy {
    Policy { second_factor: SecondFactorRule::Required, methods: methods.to_vec(), ..Policy::default() }
}

on_both! {
    /// Case 12
    async fn whoever_must_have_a_method_turns_mailed_codes_on_in_the_sign_in(database) {
        let posted = Posted::with_policy(database, required(&[MethodKind::EmailCode, MethodKind::RecoveryCode])).await;
        let account = posted.portal.account("ada").await;
        posted.confirm(account.id).await;
        let client = posted.portal.pending("ada").await;
        assert_eq!(client.get(SECOND_FACTOR).await.location(), ENROL_EMAIL);
        assert_eq!(client.get(ENROL).await.location(), ENROL_EMAIL);
        // The page is opened without a mail: it is asked for.
        let page = client.get(ENROL_EMAIL).await.body;
        assert!(page.contains(ENROL_EMAIL_SEND) && !page.contains(ADA) && !page.contains(ENROL_KEY), "{page}");
        assert!(posted.mails(ADA).await.is_empty());
        assert_eq!(client.ask(ENROL_EMAIL_SEND).await.location(), ENROL_EMAIL);
        let code = posted.code(ADA).await;
        assert!(client.refused(ENROL_EMAIL, &wrong(&code)).await.contains(WRONG));
        // It is no second factor of an account that has none yet.
        client.refused(VERIFY, &code).await;
        assert!(!client.is_in().await);
        let client = posted.portal.pending("ada").await;
        assert!(client.refused(ENROL_EMAIL, &code).await.contains(OVER));
        posted.portal.advance_s(60);
        client.ask(ENROL_EMAIL_SEND).await;
        let code = posted.code(ADA).await;
        let sheet = client.enter(ENROL_EMAIL, &code).await;
        assert_eq!(sheet.recovery_codes().len(), 10, "{}", sheet.body);
        assert!(client.is_in().await);
        assert_eq!(posted.mails(ADA).await.len(), 1);
        // From now on it is asked for.
        posted.portal.advance_s(60);
        let client = posted.signed_in("ada").await;
        // And cannot be removed: it is the last one.
        let removal = format!("/me/login/method/{}/remove", posted.method().await.unwrap().id);
        client.ask(&removal).await;
        assert!(posted.method().await.is_some());
    }
}

on_both! {
    /// Case 12
    async fn without_an_address_there_is_nothing_to_turn_on(database) {
        let posted = Posted::with_policy(database, required(&[MethodKind::EmailCode])).await;
        posted.portal.account("ada").await;
        let client = posted.portal.pending("ada").await;
        assert_eq!(client.get(SECOND_FACTOR).await.status.as_u16(), 200);
        for answer in [
            client.get(ENROL_EMAIL).await,
            client.post(ENROL_EMAIL_SEND, &[]).await,
            client.enter(ENROL_EMAIL, "12345678").await,
        ] {
            assert!(answer.location().starts_with("/sign-in"), "{} {}", answer.status, answer.location());
        }
        assert!(posted.written("code").await.is_empty());
        assert!(!client.is_in().await);
    }
}

on_both! {
    /// Case 12
    async fn the_ways_to_add_a_method_lead_to_each_other(database) {
        let posted = Posted::with_policy(database, required(&MethodKind::ALL)).await;
        let account = posted.portal.account("ada").await;
        let client = posted.portal.pending("ada").await;
        assert_eq!(client.get(SECOND_FACTOR).await.location(), ENROL);
        let leads_to = async |from: &str| {
            let page = client.get(from).await.body;
            let ways = [ENROL, ENROL_KEY, ENROL_EMAIL].into_iter();
            ways.filter(|path| page.contains(&format!("href=\"{path}\""))).collect::<Vec<_>>()
        };
        // As long as nobody proved to read mail there, mail is none of them.
        assert_eq!(leads_to(ENROL).await, [ENROL_KEY]);
        posted.confirm(account.id).await;
        assert_eq!(leads_to(ENROL).await, [ENROL_KEY, ENROL_EMAIL]);
        assert_eq!(leads_to(ENROL_KEY).await, [ENROL, ENROL_EMAIL]);
        assert_eq!(leads_to(ENROL_EMAIL).await, [ENROL, ENROL_KEY]);
    }
}
