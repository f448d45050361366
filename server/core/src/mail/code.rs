//! Codes that are mailed: eight digits for one purpose in one place (a sign-in, a kept change, a browser). A code is not
//! stored: it is derived under the key file from its row, so that sending again sends the same one.

use super::{
    history::{self, Sending},
    outbox::{self, Post},
};
use crate::{
    Error, Portal, Result,
    audit::Origin,
    db::Txn,
    entity::{account, mail_code},
    factor::digits,
};
use postern_types::{
    Rejection, UnixMs,
    form::Secret,
    letter::{Circumstances, CodePurpose, Content},
    time::{HOUR_MS, MINUTE_MS},
};
use sea_orm::{ExprTrait, entity::prelude::*, sea_query::OnConflict};
use std::fmt;
use zeroize::Zeroizing;

/// Tries of one code.
const TRIES: i32 = 5;
const DIGITS: usize = 8;
/// How long the next mail with the same code has to wait.
const AGAIN_MS: i64 = MINUTE_MS;
/// How many mails with codes an account gets: the n-th newest must be so long ago.
const LIMITS: [(usize, i64); 2] = [(3, 5 * MINUTE_MS), (15, HOUR_MS)];

/// A code of eight digits. Debug output does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Code(u32);

impl Code {
    /// The code as typed; `None` for what is none.
    pub(crate) fn parse(typed: &str) -> Option<Self> {
        let digits: Zeroizing<String> = digits(typed, DIGITS)?;
        digits.parse().ok().map(Self)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}", self.0)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code")
    }
}

/// What a code is asked for, and where: it is good for nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// What for.
    pub(crate) purpose: CodePurpose,
    /// The sign-in, kept change or browser.
    pub(crate) begun_by: Uuid,
}

/// The outcome of asking for a mail with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// It is in the outbox.
    Posted {
        /// Its id there.
        mail: Uuid,
        /// When the code in it stops working.
        until: UnixMs,
    },
    /// Not before this time.
    NotBefore(UnixMs),
}

/// How a code stands, for the page that asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The address it was sent to.
    pub address: String,
    /// When it stops working.
    pub until: UnixMs,
    /// When the next mail can be asked for.
    pub again_at: UnixMs,
    /// What became of the last mail.
    pub sending: Option<Sending>,
}

/// When the next mail can be asked for, after mails at these times, newest first, the `last` of which said the same.
pub(crate) fn next_at(times: &[UnixMs], last: Option<UnixMs>) -> UnixMs {
    let due = LIMITS.iter().filter_map(|(count, ms)| times.get(count - 1).map(|at| at.plus_ms(*ms)));
    due.chain(last.map(|at| at.plus_ms(AGAIN_MS))).max().unwrap_or(UnixMs(i64::MIN))
}

fn is_live(row: &mail_code::Model, now: UnixMs) -> bool {
    now.0 < row.expires_at && row.tries < TRIES
}

fn code_of(portal: &Portal, row: &mail_code::Model) -> Result<Code> {
    let about = [row.id.as_bytes().as_slice(), row.purpose.as_bytes(), b"\0", row.begun_by.as_bytes()];
    portal.sealer.mail_code(&about, row.generation).map(Code)
}

async fn find(db: &impl ConnectionTrait, asked: Asked) -> Result<Option<mail_code::Model>> {
    Ok(mail_code::Entity::find()
        .filter(mail_code::Column::Purpose.eq(asked.purpose.as_str()))
        .filter(mail_code::Column::BegunBy.eq(asked.begun_by))
        .one(db)
        .await?)
}

/// The code of that row while it lives.
pub(super) async fn find_live(portal: &Portal, id: Uuid) -> Result<Option<Code>> {
    let row = mail_code::Entity::find_by_id(id).one(portal.db.read()).await?;
    row.filter(|row| is_live(row, portal.now())).map(|row| code_of(portal, &row)).transpose()
}

/// How the code stands that was asked for; `None` when there is none that lives.
pub(crate) async fn standing(portal: &Portal, account_id: Uuid, asked: Asked) -> Result<Option<Standing>> {
    let (db, now) = (portal.db.read(), portal.now());
    let Some(row) = find(db, asked).await?.filter(|row| row.account_id == account_id && is_live(row, now))
    else {
        return Ok(None);
    };
    let sending = history::last_of_code(db, row.id).await?;
    let last = sending.as_ref().map(|sending| sending.asked_at);
    Ok(Some(Standing {
        until: UnixMs(row.expires_at),
        again_at: next_at(&times(db, account_id, now).await?, last),
        sending,
        address: row.address,
    }))
}

async fn times(db: &impl ConnectionTrait, account_id: Uuid, now: UnixMs) -> Result<Vec<UnixMs>> {
    history::times_since(db, account_id, "code", now.plus_ms(-HOUR_MS)).await
}

/// Puts a mail with the code into the outbox: the same code while it lives, else another one. The account's row must be
/// locked, or two requests at once could pass the limits.
pub(crate) async fn send(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    account: &account::Model,
    asked: Asked,
    address: &str,
) -> Result<Sent> {
    let now = portal.now();
    let old = find(txn, asked).await?;
    let last = match &old {
        Some(row) => history::last_of_code(txn, row.id).await?.map(|sending| sending.asked_at),
        None => None,
    };
    let again_at = next_at(&times(txn, account.id, now).await?, last);
    if now < again_at {
        return Ok(Sent::NotBefore(again_at));
    }
    let row = match old {
        Some(row) if is_live(&row, now) && row.address == address && row.account_id == account.id => row,
        old => renew(portal, txn, account.id, asked, address, old).await?,
    };
    let until = UnixMs(row.expires_at);
    let content = Content::Code {
        purpose: asked.purpose,
        code: Secret::default(),
        until,
        asked: circumstances(origin, now),
    };
    let post =
        Post { recipient: address.to_owned(), content, code_id: Some(row.id), life_ms: until.ms_since(now) };
    let mail = outbox::post(portal, txn, account, post).await?.ok_or(Error::NotFound)?;
    Ok(Sent::Posted { mail, until })
}

async fn renew(
    portal: &Portal,
    txn: &Txn,
    account_id: Uuid,
    asked: Asked,
    address: &str,
    old: Option<mail_code::Model>,
) -> Result<mail_code::Model> {
    use mail_code::Column::{AccountId, Address, BegunBy, ExpiresAt, Generation, Purpose, Tries};
    let life_ms = i64::from(portal.policy.mail_code_minutes) * MINUTE_MS;
    let row = mail_code::Model {
        id: match &old {
            Some(row) => row.id,
            None => portal.rng.id()?,
        },
        account_id,
        purpose: asked.purpose.as_str().to_owned(),
        begun_by: asked.begun_by,
        address: address.to_owned(),
        generation: old.map_or(1, |row| row.generation + 1),
        tries: 0,
        expires_at: portal.now().plus_ms(life_ms).0,
    };
    let newest = OnConflict::columns([Purpose, BegunBy])
        .update_columns([AccountId, Address, Generation, Tries, ExpiresAt])
        .to_owned();
    let insert = mail_code::Entity::insert(mail_code::ActiveModel::from(row.clone()).reset_all());
    insert.on_conflict(newest).exec_without_returning(txn).await?;
    Ok(row)
}

pub(crate) fn circumstances(origin: &Origin, at: UnixMs) -> Circumstances {
    Circumstances { at, address: origin.address.clone(), browser: origin.browser.clone(), by: None }
}

/// Reads what was typed and checks it, as [`check`] does.
pub(crate) async fn enter(
    portal: &Portal,
    txn: &Txn,
    account_id: Uuid,
    asked: Asked,
    typed: &Secret,
) -> Result<Result<String, Rejection>> {
    match Code::parse(&typed.0) {
        Some(code) => check(portal, txn, account_id, asked, code).await,
        None => Ok(Err(Rejection::NotAMailCode)),
    }
}

/// Checks a code against the one that was asked for, and uses it up. A right one gives the address it was sent to: whoever
/// typed it reads mail there.
pub(crate) async fn check(
    portal: &Portal,
    txn: &Txn,
    account_id: Uuid,
    asked: Asked,
    typed: Code,
) -> Result<Result<String, Rejection>> {
    let now = portal.now();
    let Some(row) = find(txn, asked).await?.filter(|row| row.account_id == account_id) else {
        return Ok(Err(Rejection::MailCodeOver));
    };
    // Counted before it is looked at, so that requests at once get no more tries together.
    let counted = mail_code::Entity::update_many()
        .col_expr(mail_code::Column::Tries, Expr::col(mail_code::Column::Tries).add(1))
        .filter(mail_code::Column::Id.eq(row.id))
        .filter(mail_code::Column::Generation.eq(row.generation))
        .filter(mail_code::Column::Tries.lt(TRIES))
        .filter(mail_code::Column::ExpiresAt.gt(now.0))
        .exec(txn)
        .await?;
    if counted.rows_affected != 1 {
        return Ok(Err(Rejection::MailCodeOver));
    }
    if code_of(portal, &row)? != typed {
        return Ok(Err(Rejection::Wrong));
    }
    let taken = mail_code::Entity::delete_by_id(row.id).exec(txn).await?;
    Ok(if taken.rows_affected == 1 { Ok(row.address) } else { Err(Rejection::MailCodeOver) })
}

/// Voids the codes of an account.
pub(crate) async fn void_all(txn: &Txn, account_id: Uuid) -> Result<()> {
    mail_code::Entity::delete_many().filter(mail_code::Column::AccountId.eq(account_id)).exec(txn).await?;
    Ok(())
}

/// Forgets codes that are over.
pub(crate) async fn forget_expired(txn: &Txn, now: UnixMs) -> Result<()> {
    mail_code::Entity::delete_many().filter(mail_code::Column::ExpiresAt.lte(now.0)).exec(txn).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(ages_s: &[i64]) -> i64 {
        let times: Vec<UnixMs> = ages_s.iter().map(|age| UnixMs(-age * 1_000)).collect();
        next_at(&times, times.first().copied()).0 / 1_000
    }

    /// Case 37
    #[test]
    fn three_mails_in_five_minutes_and_fifteen_an_hour() {
        assert!(next_at(&[], None).0 < 0);
        // Another code may follow at once, as long as there are not too many.
        assert!(next_at(&[UnixMs(0)], None).0 < 0);
        assert_eq!(next_at(&[UnixMs(0); 3], None).0, 5 * MINUTE_MS);
        assert_eq!(next(&[0]), 60);
        assert_eq!(next(&[61]), -1);
        assert_eq!(next(&[0, 60, 120]), 180);
        assert_eq!(next(&[200, 260, 299]), 1);
        assert!(next(&[200, 260, 301]) < 0);
        let many: Vec<i64> = (0..15).map(|n| 400 + n * 200).collect();
        assert_eq!(next(&many), 3_600 - many[14]);
    }

    #[test]
    fn a_code_is_eight_digits_however_they_are_typed_and_prints_nothing() {
        for typed in ["00012345", "0001 2345", " 0 0 0 1 2 3 4 5 ", "０００１２３４５"] {
            assert_eq!(Code::parse(typed).unwrap().to_string(), "00012345");
        }
        for typed in ["", "1234567", "123456789", "1234-5678", "abcdefgh"] {
            assert!(Code::parse(typed).is_none(), "{typed}");
        }
        assert_eq!(format!("{:?}", Code(7)), "Code");
    }
}
