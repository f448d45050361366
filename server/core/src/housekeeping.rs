//! Forgetting what nothing asks for any more. Apart from the requests of people: it reads whole tables, and whether a row
//! still counts is computed from its times, never from its being there.

use crate::{Portal, Result, application, audit, browser, change, factor, limit, mail, people, sign_in, sso};

/// Deletes sign-ins, kept changes, questions to keys, mailed codes and passes that are over, browsers that no cookie can name any
/// more, mails and limits of yesterday, and events older than the policy keeps them.
///
/// # Errors
/// When the database does not answer; the next time will do.
pub async fn tidy(portal: &Portal) -> Result<()> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let now = portal.now();
                sign_in::store::forget_expired(txn, now).await?;
                browser::store::forget_old(txn, now).await?;
                change::store::forget_expired(txn, now).await?;
                factor::security_key::forget_expired(txn, now).await?;
                mail::code::forget_expired(txn, now).await?;
                factor::one_time_pass::forget_old(txn, now).await?;
                people::job::forget_old(txn, now).await?;
                application::forget_expired(txn, now).await?;
                sso::forget_expired(txn, now).await?;
                mail::outbox::forget_old(txn, now).await?;
                audit::forget_old(txn, now, portal.policy.audit_days).await?;
                limit::forget_old(txn, now).await
            })
        })
        .await
}
