//! The worker that does what was asked for many accounts: one in each process. A job is claimed, so no two do the same.

use crate::web::Site;
use postern_core::people::job;
use std::{sync::Arc, time::Duration};

/// How often it looks when nobody tells: for what a node left that stopped.
const LOOK: Duration = Duration::from_secs(15);

/// Works on jobs, for ever.
pub(crate) async fn run(site: Arc<Site>) {
    loop {
        match work_off(&site).await {
            Ok(()) => {
                let _ = tokio::time::timeout(LOOK, site.portal.db.job_begun()).await;
            }
            Err(error) => {
                tracing::warn!(%error, "a job waits");
                tokio::time::sleep(LOOK).await;
            }
        }
    }
}

/// Does what waits, one job after another.
///
/// # Errors
/// When the database does not answer; what was done is done, and the rest waits.
pub async fn work_off(site: &Site) -> postern_core::Result<()> {
    while let Some(id) = job::claim(&site.portal).await? {
        while job::step(&site.portal, id).await? {}
        tracing::info!(job = %id, "a job is done");
    }
    Ok(())
}
