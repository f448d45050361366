//! Mails on their way. A row is written with what it tells, claimed by one worker, and settled by what the mail server
//! answered.

use super::{account, code};
use crate::{
    Error, Portal, Result,
    audit::{self, Entry, Origin},
    db::Txn,
    entity::{account as people, outbox},
    sealer::Place,
};
use postern_types::{
    EventKind, Language, UnixMs,
    form::Secret,
    letter::{Content, Letter},
    time::{DAY_MS, MINUTE_MS, SECOND_MS},
};
use sea_orm::{
    ActiveValue::Set,
    Condition, DbBackend, ExprTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{LockBehavior, LockType},
};

/// How long a worker has for a row that it claimed. After that another one takes it over: the first one is dead, or the mail
/// server took so long that a second mail does less harm than none.
const CLAIM_MS: i64 = 2 * MINUTE_MS;
/// Rows that a worker claims at a time.
const AT_A_TIME: u64 = 10;
/// How long rows are kept after they were sent or dropped: limits are counted in them, and administrators see them.
pub(super) const KEPT_MS: i64 = DAY_MS;
const MOST_ERROR: usize = 300;

/// A mail to be sent.
#[derive(Clone, Debug)]
pub(crate) struct Post {
    /// The address it goes to.
    pub(crate) recipient: String,
    /// What it says. A code in it is left empty.
    pub(crate) content: Content,
    /// The code in it.
    pub(crate) code_id: Option<Uuid>,
    /// How long it is worth sending, in milliseconds.
    pub(crate) life_ms: i64,
}

/// A mail that a worker has claimed.
#[derive(Clone, Debug)]
pub struct Due {
    /// Its id.
    pub id: Uuid,
    /// The address it goes to.
    pub recipient: String,
    /// What it says.
    pub letter: Letter,
    account_id: Option<Uuid>,
    /// Tries, this one included.
    tries: i32,
}

/// What came of sending a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// The mail server took it.
    Taken,
    /// Not now; it is tried again.
    Failed(String),
    /// Never: the mail server refuses the address or the mail.
    Refused(String),
}

const fn place(id: Uuid, account_id: Uuid) -> Place {
    Place { table: "outbox", column: "payload", row: id, owner: account_id }
}

/// Puts a mail into the outbox, unless there is no account to send it by. Gives its id.
pub(crate) async fn post(portal: &Portal, txn: &Txn, to: &people::Model, post: Post) -> Result<Option<Uuid>> {
    if !account::is_set_up(portal, txn).await? {
        return Ok(None);
    }
    let id = portal.rng.id()?;
    let letter = Letter {
        language: to.language.as_deref().and_then(Language::parse).unwrap_or(portal.default_language),
        display_name: to.display_name.clone(),
        account: to.name.clone(),
        content: post.content,
    };
    let json = serde_json::to_vec(&letter).map_err(|error| Error::Internal(error.to_string()))?;
    let now = portal.now();
    let row = outbox::ActiveModel {
        id: Set(id),
        account_id: Set(Some(to.id)),
        kind: Set(letter.content.as_str().to_owned()),
        recipient: Set(post.recipient),
        payload: Set(portal.sealer.seal(&*portal.rng, &place(id, to.id), &json)?),
        code_id: Set(post.code_id),
        created_at: Set(now.0),
        expires_at: Set(now.plus_ms(post.life_ms).0),
        next_try_at: Set(now.0),
        tries: Set(0),
        last_error: Set(None),
        sent_at: Set(None),
    };
    outbox::Entity::insert(row).exec_without_returning(txn).await?;
    txn.wake_mail();
    Ok(Some(id))
}

pub(super) fn waiting(now: UnixMs) -> Condition {
    Condition::all().add(outbox::Column::SentAt.is_null()).add(outbox::Column::ExpiresAt.gt(now.0))
}

/// Takes some of the mails that are due, for this worker alone.
///
/// # Errors
/// When the database does not answer.
pub async fn claim(portal: &Portal) -> Result<Vec<Due>> {
    let rows = portal.db.write(|txn, _| Box::pin(claim_in(portal, txn))).await?;
    let mut due = Vec::new();
    for row in rows {
        match open(portal, &row).await {
            Ok(Some(letter)) => due.push(Due {
                id: row.id,
                account_id: row.account_id,
                recipient: row.recipient,
                letter,
                tries: row.tries + 1,
            }),
            Ok(None) => give_up(portal, row.id, "The code in it is over.").await?,
            Err(Error::Sealed(_)) => give_up(portal, row.id, "It does not open with this key file.").await?,
            Err(error) => return Err(error),
        }
    }
    Ok(due)
}

async fn claim_in(portal: &Portal, txn: &Txn) -> Result<Vec<outbox::Model>> {
    let now = portal.now();
    let mut due = outbox::Entity::find()
        .filter(waiting(now))
        .filter(outbox::Column::NextTryAt.lte(now.0))
        .order_by_asc(outbox::Column::NextTryAt)
        .limit(AT_A_TIME);
    if txn.get_database_backend() == DbBackend::Postgres {
        due = due.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let rows = due.all(txn).await?;
    outbox::Entity::update_many()
        .col_expr(outbox::Column::NextTryAt, Expr::value(now.plus_ms(CLAIM_MS).0))
        .col_expr(outbox::Column::Tries, Expr::col(outbox::Column::Tries).add(1))
        .filter(outbox::Column::Id.is_in(rows.iter().map(|row| row.id)))
        .exec(txn)
        .await?;
    Ok(rows)
}

/// What a row says; nothing if the code in it is over.
async fn open(portal: &Portal, row: &outbox::Model) -> Result<Option<Letter>> {
    let json = portal.sealer.open(&place(row.id, row.account_id.unwrap_or_default()), &row.payload)?;
    let mut letter: Letter =
        serde_json::from_slice(&json).map_err(|error| Error::Internal(error.to_string()))?;
    if let (Content::Code { code, .. }, Some(id)) = (&mut letter.content, row.code_id) {
        match code::find_live(portal, id).await? {
            Some(live) => *code = Secret(live.to_string()),
            None => return Ok(None),
        }
    }
    Ok(Some(letter))
}

/// How long a mail waits after so many tries: 15 s, doubled each time, at most half an hour.
#[must_use]
pub fn wait_ms(tries: i32) -> i64 {
    let doublings = u32::try_from(tries.clamp(1, 8) - 1).unwrap_or(0);
    (15 * SECOND_MS * 2_i64.pow(doublings)).clamp(0, 30 * MINUTE_MS)
}

/// Writes down what came of a mail.
///
/// # Errors
/// When the database does not answer; then the mail is sent once more after a while.
pub async fn settle(portal: &Portal, due: &Due, delivery: &Delivery) -> Result<()> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let now = portal.now();
                let row = outbox::ActiveModel { id: Set(due.id), ..Default::default() };
                let row = match delivery {
                    Delivery::Taken => {
                        outbox::ActiveModel { sent_at: Set(Some(now.0)), payload: Set(Vec::new()), ..row }
                    }
                    Delivery::Failed(reason) => outbox::ActiveModel {
                        last_error: Set(Some(one_line(reason))),
                        next_try_at: Set(now.plus_ms(wait_ms(due.tries)).0),
                        ..row
                    },
                    Delivery::Refused(reason) => dropped(row, now, reason),
                };
                outbox::Entity::update(row).exec(txn).await?;
                let why = match delivery {
                    Delivery::Taken => return Ok(()),
                    Delivery::Failed(_) if due.tries > 1 => return Ok(()),
                    Delivery::Failed(_) => "not_taken",
                    Delivery::Refused(_) => "refused",
                };
                let entry = Entry::of(EventKind::MailFailed, due.account_id).reason(why);
                audit::record(portal, txn, &Origin::default(), entry).await
            })
        })
        .await
}

fn dropped(row: outbox::ActiveModel, now: UnixMs, reason: &str) -> outbox::ActiveModel {
    outbox::ActiveModel {
        last_error: Set(Some(one_line(reason))),
        expires_at: Set(now.0),
        payload: Set(Vec::new()),
        ..row
    }
}

/// Drops a mail that cannot be sent any more.
async fn give_up(portal: &Portal, id: Uuid, why: &'static str) -> Result<()> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let row = outbox::ActiveModel { id: Set(id), ..Default::default() };
                outbox::Entity::update(dropped(row, portal.now(), why)).exec(txn).await?;
                Ok(())
            })
        })
        .await
}

/// Has all mails tried at once that wait for another try. One that is under way is left alone.
pub(crate) async fn hurry(txn: &Txn, now: UnixMs) -> Result<()> {
    outbox::Entity::update_many()
        .col_expr(outbox::Column::NextTryAt, Expr::value(now.0))
        .filter(waiting(now))
        .filter(outbox::Column::LastError.is_not_null())
        .exec(txn)
        .await?;
    txn.wake_mail();
    Ok(())
}

/// Forgets mails that were sent or dropped long enough ago.
pub(crate) async fn forget_old(txn: &Txn, now: UnixMs) -> Result<()> {
    let long_ago = now.plus_ms(-KEPT_MS).0;
    outbox::Entity::delete_many().filter(outbox::Column::ExpiresAt.lt(long_ago)).exec(txn).await?;
    Ok(())
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MOST_ERROR).collect()
}

#[cfg(test)]
mod tests {
    use super::wait_ms;

    #[test]
    fn the_wait_doubles_from_fifteen_seconds_to_half_an_hour() {
        let waits: Vec<i64> = [1, 2, 3, 7, 8, 50].map(|tries| wait_ms(tries) / 1_000).to_vec();
        assert_eq!(waits, [15, 30, 60, 960, 1_800, 1_800]);
    }
}
