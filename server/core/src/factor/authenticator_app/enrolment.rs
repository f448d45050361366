//! Adding an app: begin (a new secret), show, confirm by a code.
//!
//! An account has at most one enrolment: the newest replaces the one before, whose secret is dead. It is shown only to
//! the browser or sign-in that began it, for half an hour.

use super::{
    flow::{self, Judgement},
    service::{MOST_APPS, apps, place},
};
use crate::{
    Error, Portal, Result, account, appearance,
    audit::{self, Entry, Origin},
    browser::{self, Caller},
    db::Txn,
    entity::{app_enrolment, authenticator_app},
    factor::{
        Owner, parse_name,
        recovery_code::{self, flow::Codes},
        store,
    },
    sealer::Place,
    sign_in,
};
use postern_types::{EventKind, MethodKind, Rejection, UnixMs, form::Secret, time::MINUTE_MS};
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};
use zeroize::Zeroizing;

const KIND: MethodKind = MethodKind::AuthenticatorApp;
/// How long adding an app may take.
pub(crate) const LIFE_MS: i64 = 30 * MINUTE_MS;

/// The secret of an app, as a person takes it over. Prints nothing of it.
#[derive(Clone)]
pub struct Registration {
    /// QR code: an SVG path.
    pub qr_path: String,
    /// Side of the QR code's square in modules, quiet zone included.
    pub qr_size: u32,
    /// Registration code in groups of four.
    pub code: Zeroizing<String>,
    /// `otpauth:` URI.
    pub link: Zeroizing<String>,
}

impl std::fmt::Debug for Registration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Registration")
    }
}

/// An enrolment to show.
#[derive(Clone, Debug)]
pub struct Pending {
    /// Names it in its form.
    pub id: Uuid,
    /// The secret.
    pub registration: Registration,
    /// The app whose place it takes.
    pub replaces: Option<Replaced>,
}

/// An app that another one is to replace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
}

/// The outcome of beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Begin {
    /// A new secret waits to be scanned.
    Done,
    /// The account has as many apps as it may have.
    TooMany,
}

/// An app that was turned on, with all that belongs on a backup sheet. It is not to be had again.
#[derive(Clone, Debug)]
pub struct Enrolled {
    /// Its name.
    pub name: String,
    /// The name of the app whose place it took.
    pub replaced: Option<String>,
    /// Its secret.
    pub registration: Registration,
    /// Recovery codes, made with the first method of an account.
    pub recovery_codes: Option<Codes>,
}

/// The outcome of confirming.
#[derive(Clone, Debug)]
pub enum Finish {
    /// The app is on, and asked from the next sign-in.
    Done(Box<Enrolled>),
    /// The code was not accepted; the same secret is still shown.
    Rejected(Rejection),
    /// Another enrolment was begun since, or this one is over.
    Stale,
}

const fn enrolment_place(id: Uuid, owner: Uuid) -> Place {
    Place { table: "app_enrolment", column: "secret", row: id, owner }
}

/// Makes a new secret for the account; one begun before is dead. With `replaces`, the new app takes the place of that
/// one once its code was right. Whether this may be done is the caller's to know.
pub(crate) async fn begin_in(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    owner: Owner,
    replaces: Option<Uuid>,
) -> Result<Begin> {
    let apps = apps(txn, owner.account_id).await?;
    match replaces {
        Some(id) if !apps.iter().any(|(factor, _)| factor.id == id) => return Err(Error::NotFound),
        None if apps.len() >= MOST_APPS => return Ok(Begin::TooMany),
        _ => {}
    }
    let id = portal.rng.id()?;
    let secret = Zeroizing::new(portal.rng.bytes::<{ flow::SECRET_BYTES }>()?);
    let sealed = portal.sealer.seal(&*portal.rng, &enrolment_place(id, owner.account_id), &*secret)?;
    let row = app_enrolment::ActiveModel {
        account_id: Set(owner.account_id),
        id: Set(id),
        begun_by: Set(owner.begun_by),
        secret: Set(sealed),
        replaces: Set(replaces),
        expires_at: Set(portal.now().plus_ms(LIFE_MS).0),
    };
    use app_enrolment::Column::{AccountId, BegunBy, ExpiresAt, Id, Replaces, Secret};
    let replace =
        OnConflict::column(AccountId).update_columns([Id, BegunBy, Secret, Replaces, ExpiresAt]).to_owned();
    app_enrolment::Entity::insert(row).on_conflict(replace).exec_without_returning(txn).await?;
    audit::record(portal, txn, origin, Entry::of(EventKind::EnrolBegin, owner.account_id).method(KIND))
        .await?;
    Ok(Begin::Done)
}

async fn find_row(
    db: &impl ConnectionTrait,
    portal: &Portal,
    owner: Owner,
) -> Result<Option<app_enrolment::Model>> {
    Ok(app_enrolment::Entity::find_by_id(owner.account_id)
        .filter(app_enrolment::Column::BegunBy.eq(owner.begun_by))
        .filter(app_enrolment::Column::ExpiresAt.gt(portal.now().0))
        .one(db)
        .await?)
}

/// When the enrolment is over that this browser or sign-in began.
pub(crate) async fn expires_at(db: &impl ConnectionTrait, begun_by: Uuid) -> Result<Option<i64>> {
    let row =
        app_enrolment::Entity::find().filter(app_enrolment::Column::BegunBy.eq(begun_by)).one(db).await?;
    Ok(row.map(|row| row.expires_at))
}

/// Has it last as long again, while it lives.
pub(crate) async fn extend(txn: &impl ConnectionTrait, begun_by: Uuid, now: UnixMs) -> Result<()> {
    app_enrolment::Entity::update_many()
        .col_expr(app_enrolment::Column::ExpiresAt, Expr::value(now.plus_ms(LIFE_MS).0))
        .filter(app_enrolment::Column::BegunBy.eq(begun_by))
        .filter(app_enrolment::Column::ExpiresAt.gt(now.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// The enrolment that `owner` began, while it lives.
///
/// # Errors
/// [`Error::Sealed`] when the stored secret does not open.
pub async fn find_pending(portal: &Portal, owner: Owner) -> Result<Option<Pending>> {
    let db = portal.db.read();
    let Some(row) = find_row(db, portal, owner).await? else { return Ok(None) };
    let secret = portal.sealer.open(&enrolment_place(row.id, owner.account_id), &row.secret)?;
    let replaces = match row.replaces {
        Some(id) => store::list(db, owner.account_id).await?.into_iter().find(|factor| factor.id == id),
        None => None,
    };
    Ok(Some(Pending {
        id: row.id,
        registration: registration(portal, db, owner.account_id, &secret).await?,
        replaces: replaces.map(|factor| Replaced { id: factor.id, name: factor.name }),
    }))
}

async fn registration(
    portal: &Portal,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    secret: &[u8],
) -> Result<Registration> {
    let account = account::store::find(db, account_id).await?.ok_or(Error::NotFound)?;
    let link = flow::key_uri(secret, &appearance::name(portal).await?, &account.name)?;
    let (qr_path, qr_size) = flow::qr_path(&link)?;
    Ok(Registration { qr_path, qr_size, code: flow::registration_code(secret), link })
}

/// Gives the enrolment up.
///
/// # Errors
/// When the database does not answer.
pub async fn cancel(portal: &Portal, caller: &Caller) -> Result<()> {
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let mine = app_enrolment::Entity::delete_many()
                    .filter(app_enrolment::Column::AccountId.eq(caller.account_id))
                    .filter(app_enrolment::Column::BegunBy.eq(caller.browser_id));
                if mine.exec(txn).await?.rows_affected > 0 {
                    let entry = Entry::of(EventKind::EnrolCancel, caller.account_id).method(KIND);
                    audit::record(portal, txn, &caller.origin, entry).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Turns the app on when `code` is one it shows now. That code is used up by it.
///
/// # Errors
/// [`Error::Invalid`] for a name that cannot be shown.
pub async fn finish(
    portal: &Portal,
    caller: &Caller,
    enrolment: Uuid,
    name: &str,
    code: &Secret,
) -> Result<Finish> {
    let owner = Owner { account_id: caller.account_id, begun_by: caller.browser_id };
    let name = &parse_name(name)?;
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let finished = finish_in(portal, txn, &caller.origin, owner, enrolment, name, code).await?;
                if let Finish::Done(enrolled) = &finished
                    && enrolled.replaced.is_some()
                {
                    let why = browser::EndReason::AccountChanged;
                    let kept = Some(owner.begun_by);
                    browser::store::end_all(portal, txn, &caller.origin, owner.account_id, kept, why).await?;
                    sign_in::store::end_all(txn, owner.account_id).await?;
                }
                Ok(finished)
            })
        })
        .await
}

/// As [`finish`], in a transaction that goes on.
pub(crate) async fn finish_in(
    portal: &Portal,
    txn: &Txn,
    origin: &Origin,
    owner: Owner,
    enrolment: Uuid,
    name: &str,
    code: &Secret,
) -> Result<Finish> {
    let Owner { account_id, .. } = owner;
    store::lock(txn, account_id).await?;
    let Some(row) = find_row(txn, portal, owner).await?.filter(|row| row.id == enrolment) else {
        return Ok(Finish::Stale);
    };
    let Some(code) = flow::normal_code(&code.0) else {
        return Ok(Finish::Rejected(Rejection::Malformed));
    };
    let secret = portal.sealer.open(&enrolment_place(row.id, account_id), &row.secret)?;
    let now = portal.now();
    let step = match flow::judge(&secret, &code, now, portal.policy.app_skew_steps, -1)? {
        Judgement::Matches { step } => step,
        Judgement::Rejected(why) => return Ok(Finish::Rejected(why)),
    };
    // Whoever deletes the row has it: two requests at once add one app.
    let taken = app_enrolment::Entity::delete_many()
        .filter(app_enrolment::Column::AccountId.eq(account_id))
        .filter(app_enrolment::Column::Id.eq(enrolment))
        .exec(txn)
        .await?;
    if taken.rows_affected != 1 {
        return Ok(Finish::Stale);
    }
    let before = store::list(txn, account_id).await?;
    let id = portal.rng.id()?;
    store::insert(txn, id, account_id, KIND, name, now).await?;
    let sealed = portal.sealer.seal(&*portal.rng, &place(id, account_id), &secret)?;
    let app = authenticator_app::ActiveModel { id: Set(id), secret: Set(sealed), last_step: Set(step) };
    authenticator_app::Entity::insert(app).exec_without_returning(txn).await?;
    let entry = |kind| Entry::of(kind, account_id).method(KIND).subject(name.to_owned());
    let replaced = before.iter().find(|factor| Some(factor.id) == row.replaces);
    let added = entry(EventKind::EnrolFinish);
    let added = if replaced.is_some() { added.reason("replacement") } else { added };
    audit::record(portal, txn, origin, added).await?;
    // The old one was kept until now, and goes with the same commit.
    if let Some(old) = replaced {
        store::remove(txn, old).await?;
        let entry = entry(EventKind::MethodReplaced).subject(old.name.clone());
        audit::record(portal, txn, origin, entry).await?;
    }
    let recovery_codes = recovery_code::make_first(portal, txn, origin, account_id, &before).await?;
    Ok(Finish::Done(Box::new(Enrolled {
        name: name.to_owned(),
        replaced: replaced.map(|old| old.name.clone()),
        registration: registration(portal, txn, account_id, &secret).await?,
        recovery_codes,
    })))
}
