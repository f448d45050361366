//! What ends while somebody is still at it, and more time for who asks for it (WCAG 2.2, success criterion 2.2.1). Asking is an
//! act of its own: looking at a page, or a script that does, prolongs nothing but being signed in.

use crate::{
    Portal, Result,
    browser::{SignedIn, Visitor},
    change,
    factor::authenticator_app,
    sign_in,
};
use postern_types::page::Deadline;
use uuid::Uuid;

/// What a page is in the middle of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Middle {
    /// A sign-in.
    SignIn,
    /// A change that waits for a proof.
    Change(Uuid),
    /// Adding an authenticator app.
    Enrolment,
    /// Nothing but being signed in.
    Nothing,
}

/// What ends first of that, and of being signed in; `None` where nothing ends.
///
/// # Errors
/// When the database does not answer.
pub async fn find(
    portal: &Portal,
    middle: Middle,
    visitor: &Visitor,
    me: Option<&SignedIn>,
) -> Result<Option<Deadline>> {
    let (db, now) = (portal.db.read(), portal.now());
    let of_middle = match (middle, me) {
        (Middle::SignIn, _) => match &visitor.sign_in {
            Some(token) => {
                sign_in::store::find(db, token).await?.map(|row| (row.expires_at, sign_in::flow::LIFE_MS))
            }
            None => None,
        },
        (Middle::Change(id), Some(me)) => {
            change::store::expires_at(db, me.browser.id, id).await?.map(|at| (at, change::flow::LIFE_MS))
        }
        (Middle::Enrolment, Some(me)) => {
            authenticator_app::expires_at(db, me.browser.id).await?.map(|at| (at, authenticator_app::LIFE_MS))
        }
        (Middle::Change(_) | Middle::Enrolment, None) | (Middle::Nothing, _) => None,
    };
    // This very access was one.
    let idle = me.filter(|me| !me.browser.is_remembered).map(|_| portal.policy.idle_ms());
    let of_browser = idle.map(|life_ms| Deadline { left_ms: life_ms, life_ms });
    let of_middle = of_middle.map(|(at, life_ms)| Deadline { left_ms: at - now.0, life_ms });
    Ok([of_middle, of_browser].into_iter().flatten().min_by_key(|deadline| deadline.left_ms))
}

/// Has everything that this browser is in the middle of last as long again as if it began now. What is over stays over.
///
/// # Errors
/// When the database does not answer.
pub async fn renew(portal: &Portal, visitor: &Visitor, me: Option<&SignedIn>) -> Result<()> {
    let pending = match &visitor.sign_in {
        Some(token) => sign_in::store::find(portal.db.read(), token).await?,
        None => None,
    };
    let now = portal.now();
    let pending = pending.filter(|row| row.expires_at > now.0).map(|row| row.id);
    let browser = me.map(|me| me.browser.id);
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                if let Some(id) = pending {
                    sign_in::store::extend(txn, id, now.plus_ms(sign_in::flow::LIFE_MS)).await?;
                }
                if let Some(id) = browser {
                    change::store::extend_all(txn, id, now).await?;
                }
                for begun_by in [pending, browser].into_iter().flatten() {
                    authenticator_app::extend(txn, begun_by, now).await?;
                }
                Ok(())
            })
        })
        .await
}
