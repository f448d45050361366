//! The worker: one in each process, as many as there are nodes. Rows of the outbox are claimed, so no two send the same.

use crate::web::Site;
use postern_core::mail::outbox::{self, Delivery};
use std::{sync::Arc, time::Duration};

/// How often the outbox is looked at when nobody tells of a mail: for later tries, and for mails that other nodes left.
const LOOK: Duration = Duration::from_secs(5);
/// How many mails are under way at a time: a slow one does not hold up the others.
const AT_ONCE: usize = 4;

/// Sends what is in the outbox, for ever.
pub(crate) async fn run(site: Arc<Site>) {
    site.mailer.is_running_now();
    let turns = Arc::new(tokio::sync::Semaphore::new(AT_ONCE));
    loop {
        match outbox::claim(&site.portal).await {
            Ok(due) if due.is_empty() => {
                let _ = tokio::time::timeout(LOOK, site.portal.db.mail_written()).await;
            }
            Ok(due) => {
                for mail in due {
                    let Ok(turn) = Arc::clone(&turns).acquire_owned().await else { return };
                    let site = Arc::clone(&site);
                    tokio::spawn(async move {
                        deliver(&site, &mail).await;
                        drop(turn);
                    });
                }
            }
            Err(error) => {
                tracing::warn!(%error, "the outbox was not read");
                tokio::time::sleep(LOOK).await;
            }
        }
    }
}

/// Sends what is due now, one mail after another, and says how many there were.
///
/// # Errors
/// When the database does not answer.
pub async fn deliver_due(site: &Site) -> postern_core::Result<usize> {
    let due = outbox::claim(&site.portal).await?;
    for mail in &due {
        deliver(site, mail).await;
    }
    Ok(due.len())
}

async fn deliver(site: &Site, mail: &outbox::Due) {
    let delivery = site.mailer.send(&site.portal, mail).await;
    let (kind, id) = (mail.letter.content.as_str(), mail.id);
    match &delivery {
        Delivery::Taken => tracing::info!(kind, %id, "mail sent"),
        Delivery::Failed(reason) => tracing::warn!(kind, %id, reason, "mail not taken"),
        Delivery::Refused(reason) => tracing::warn!(kind, %id, reason, "mail refused"),
    }
    if let Err(error) = outbox::settle(&site.portal, mail, &delivery).await {
        tracing::warn!(%error, %id, "what came of a mail was not written down");
    }
    site.mailer.has_settled();
}
