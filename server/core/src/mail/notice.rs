//! What owners are told of by mail. It follows from what is recorded, in one place: an event that is worth a mail is told
//! wherever it happens.

use super::{
    NOTICE_LIFE_MS, address_of,
    code::circumstances,
    outbox::{self, Post},
};
use crate::{
    Portal, Result, account,
    audit::{Actor, Entry, Origin},
    db::Txn,
};
use postern_types::{
    EventKind,
    letter::{Circumstances, Content, News},
};

/// What an event is to its owner; nothing for most.
fn news(entry: &Entry) -> Option<News> {
    let name = || entry.subject.clone().unwrap_or_default();
    Some(match entry.kind {
        // What takes the place of another is told as such, and first recovery codes come with their method.
        EventKind::EnrolFinish | EventKind::RecoveryCodesMade if entry.reason.is_some() => return None,
        EventKind::EnrolFinish => News::MethodAdded { kind: entry.method?, name: name() },
        EventKind::MethodReplaced => News::MethodReplaced { kind: entry.method?, name: name() },
        EventKind::MethodRemoved => News::MethodRemoved { kind: entry.method, name: name() },
        EventKind::MethodDisabled => News::MethodDisabled { kind: entry.method? },
        EventKind::RecoveryCodeUsed => News::RecoveryCodeUsed,
        EventKind::RecoveryCodesMade => News::RecoveryCodesMade,
        EventKind::PasswordChanged => News::PasswordChanged,
        EventKind::BrowserRemembered => News::BrowserRemembered,
        EventKind::SecondFactorFail => News::SecondFactorFailed,
        EventKind::CloneSuspected => News::CloneSuspected,
        EventKind::AccountDisabled => News::Disabled,
        EventKind::OneTimePassMade => News::PassMade { until: entry.until? },
        EventKind::OneTimePassUsed => News::PassUsed,
        EventKind::IdentityLinked => News::Linked { provider: name() },
        EventKind::IdentityUnlinked => News::Unlinked { provider: name() },
        _ => return None,
    })
}

/// Tells the owner, if the event is worth a mail and one reaches them.
pub(crate) async fn tell(portal: &Portal, txn: &Txn, origin: &Origin, entry: &Entry) -> Result<()> {
    let (Some(news), Some(account_id)) = (news(entry), entry.account_id) else { return Ok(()) };
    let Some(owner) = account::store::find(txn, account_id).await? else { return Ok(()) };
    let Some(address) = address_of(portal, txn, &owner).await? else { return Ok(()) };
    let by = who_else(txn, origin, account_id).await?;
    let content =
        Content::Notice { news, circumstances: Circumstances { by, ..circumstances(origin, portal.now()) } };
    let post = Post { recipient: address, content, code_id: None, life_ms: NOTICE_LIFE_MS };
    outbox::post(portal, txn, &owner, post).await.map(|_| ())
}

/// Name of who did it, if it was not the owner.
async fn who_else(txn: &Txn, origin: &Origin, account_id: uuid::Uuid) -> Result<Option<String>> {
    Ok(match origin.actor {
        Actor::Account(id) if id != account_id => {
            account::store::find(txn, id).await?.map(|account| account.display_name)
        }
        Actor::CommandLine => Some(String::new()),
        Actor::Account(_) | Actor::Visitor => None,
    })
}
