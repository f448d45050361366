//! What is left behind: events, and no secret.

use crate::{
    ADA, ADDRESS, ADDRESS_SEND, EMAIL, EMAIL_SEND, FORGOTTEN, RECOVERY_CODES, VERIFY,
    common::PASSWORD,
    on_both,
    posted::{Posted, path_of},
    wrong,
};
use postern_core::entity::{audit_event, kept_change, mail_code, outbox};
use sea_orm::EntityTrait;

on_both! {
    /// Case 138
    async fn no_code_token_or_password_is_kept_in_clear(database) {
        let posted = Posted::new(database).await;
        let ada = posted.portal.newcomer("ada").await;
        let mut secrets = vec![PASSWORD.to_owned()];
        let mut stored = Vec::new();
        ada.ask(ADDRESS_SEND).await;
        stored.push(dump(&posted).await);
        let code = posted.code(ADA).await;
        secrets.push(wrong(&code));
        ada.refused(ADDRESS, &wrong(&code)).await;
        ada.enter(ADDRESS, &code).await;
        secrets.push(code);
        posted.portal.advance_s(60);
        ada.ask(EMAIL_SEND).await;
        let code = posted.code(ADA).await;
        let recovery = ada.enter(EMAIL, &code).await.recovery_codes();
        secrets.push(code);
        posted.portal.advance_s(600);
        posted.mails(ADA).await;
        let (client, code) = posted.asked("ada").await;
        stored.push(dump(&posted).await);
        client.enter(VERIFY, &code).await;
        assert!(client.is_in().await);
        secrets.push(code);
        secrets.extend(recovery);
        posted.portal.client().post(FORGOTTEN, &[("name", "ada")]).await;
        posted.wait_for("password_link", 1).await;
        stored.push(dump(&posted).await);
        let link = path_of(&posted.mail(ADA).await);
        secrets.push(link.rsplit('/').next().unwrap().to_owned());
        let change = ada.ask(RECOVERY_CODES).await.location();
        posted.portal.advance_s(60);
        ada.ask(&format!("{change}/send")).await;
        stored.push(dump(&posted).await);
        secrets.push(posted.code(ADA).await);
        stored.push(dump(&posted).await);
        let data = client.get("/me/data.json").await.body;
        // Of mails it says what there is to say to their reader.
        for said in ["\"email_confirmed_at\": \"2026-", "\"fresh_proof\"", "\"password_link\"", "\"recipient\""] {
            assert!(data.contains(said), "{said}: {data}");
        }
        stored.push(data);
        stored.push(client.get("/me/activity").await.body);
        assert!(stored.iter().all(|text| text.len() > 500));
        for secret in &secrets {
            assert!(secret.len() >= 8);
            assert!(stored.iter().all(|text| !text.contains(secret)), "{secret}");
        }
        // And what happened can be read.
        for kind in
            ["email_confirmed", "mfa_enrol_begin", "mfa_enrol_finish", "mfa_verify_ok", "authn_password_link"]
        {
            assert_eq!(posted.portal.events(kind).await.len(), 1, "{kind}");
        }
    }
}

/// The tables that mail is written in, as somebody with the database file reads them.
async fn dump(posted: &Posted) -> String {
    let db = posted.portal.portal().db.read();
    let events = audit_event::Entity::find().all(db).await.unwrap();
    let codes = mail_code::Entity::find().all(db).await.unwrap();
    let changes = kept_change::Entity::find().all(db).await.unwrap();
    let mails = outbox::Entity::find().all(db).await.unwrap();
    let payloads: String =
        mails.iter().map(|mail| String::from_utf8_lossy(&mail.payload).into_owned()).collect();
    format!("{events:?} {codes:?} {changes:?} {mails:?} {payloads}")
}
