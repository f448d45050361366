//! Adding an app: begin (a new secret), show, confirm by a code.
//!
//! An account has at most one enrolment: the newest replaces the one before, whose secret is dead. It is shown only to
//! the browser or sign-in that began it, for half an hour.

use super::{
    flow::{self, Judgement},
    service::{apps, place},
};
use crate::{
    Error, Portal, Result, account,
    entity::{app_enrolment, authenticator_app, second_factor},
    event::Event,
    sealer::Place,
};
use postern_types::{CodeRejection, FieldError, MethodKind, form::Secret, time::MINUTE_MS};
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};
use zeroize::Zeroizing;

const LIFE_MS: i64 = 30 * MINUTE_MS;

/// Whose enrolment it is, and who may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The account.
    pub account_id: Uuid,
    /// The signed-in browser, or the sign-in that requires it.
    pub begun_by: Uuid,
}

/// An enrolment to show. Prints nothing of the secret.
#[derive(Clone)]
pub struct Pending {
    /// Names it in its form.
    pub id: Uuid,
    /// QR code: an SVG path.
    pub qr_path: String,
    /// Side of the QR code's square in modules, quiet zone included.
    pub qr_size: u32,
    /// Registration code in groups of four.
    pub code: Zeroizing<String>,
    /// `otpauth:` URI.
    pub link: Zeroizing<String>,
}

impl std::fmt::Debug for Pending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pending({})", self.id)
    }
}

/// The outcome of beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// A new secret waits to be scanned.
    Done,
    /// The account has an app already.
    AlreadyEnrolled,
}

/// The outcome of confirming.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finish {
    /// The app is on, and asked from the next sign-in.
    Done {
        /// Its name.
        name: String,
    },
    /// The code was not accepted; the same secret is still shown.
    Rejected(CodeRejection),
    /// Another enrolment was begun since, or this one is over.
    Stale,
}

const fn enrolment_place(id: Uuid, owner: Uuid) -> Place {
    Place { table: "app_enrolment", column: "secret", row: id, owner }
}

/// Makes a new secret for the account; one begun before is dead.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(portal: &Portal, owner: Owner) -> Result<Begin> {
    let id = portal.rng.id()?;
    let secret = Zeroizing::new(portal.rng.bytes::<{ flow::SECRET_BYTES }>()?);
    let sealed = &portal.sealer.seal(&*portal.rng, &enrolment_place(id, owner.account_id), &*secret)?;
    let outcome = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                if !apps(txn, owner.account_id).await?.is_empty() {
                    return Ok(Begin::AlreadyEnrolled);
                }
                let row = app_enrolment::ActiveModel {
                    account_id: Set(owner.account_id),
                    id: Set(id),
                    begun_by: Set(owner.begun_by),
                    secret: Set(sealed.clone()),
                    expires_at: Set(portal.now().plus_ms(LIFE_MS).0),
                };
                use app_enrolment::Column::{AccountId, BegunBy, ExpiresAt, Id, Secret};
                let replace =
                    OnConflict::column(AccountId).update_columns([Id, BegunBy, Secret, ExpiresAt]).to_owned();
                app_enrolment::Entity::insert(row).on_conflict(replace).exec_without_returning(txn).await?;
                Ok(Begin::Done)
            })
        })
        .await?;
    if outcome == Begin::Done {
        Event::EnrolBegin.log(Some(owner.account_id));
    }
    Ok(outcome)
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

/// The enrolment that `owner` began, while it lives.
///
/// # Errors
/// [`Error::Sealed`] when the stored secret does not open.
pub async fn find_pending(portal: &Portal, owner: Owner) -> Result<Option<Pending>> {
    let Some(row) = find_row(portal.db.read(), portal, owner).await? else { return Ok(None) };
    let secret = portal.sealer.open(&enrolment_place(row.id, owner.account_id), &row.secret)?;
    let account = account::load(portal, owner.account_id).await?;
    let link = flow::key_uri(&secret, &portal.name, &account.name)?;
    let (qr_path, qr_size) = flow::qr_path(&link)?;
    Ok(Some(Pending { id: row.id, qr_path, qr_size, code: flow::registration_code(&secret), link }))
}

/// Gives the enrolment up.
///
/// # Errors
/// When the database does not answer.
pub async fn cancel(portal: &Portal, owner: Owner) -> Result<()> {
    let done = portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let mine = app_enrolment::Entity::delete_many()
                    .filter(app_enrolment::Column::AccountId.eq(owner.account_id))
                    .filter(app_enrolment::Column::BegunBy.eq(owner.begun_by));
                Ok(mine.exec(txn).await?)
            })
        })
        .await?;
    if done.rows_affected > 0 {
        Event::EnrolCancel.log(Some(owner.account_id));
    }
    Ok(())
}

/// Turns the app on when `code` is one it shows now. That code is used up by it.
///
/// # Errors
/// [`Error::Invalid`] for a name that cannot be shown.
pub async fn finish(
    portal: &Portal,
    owner: Owner,
    enrolment: Uuid,
    name: &str,
    code: &Secret,
) -> Result<Finish> {
    portal
        .db
        .write(|txn, _| Box::pin(async move { finish_in(portal, txn, owner, enrolment, name, code).await }))
        .await
}

/// As [`finish`], in a transaction that goes on.
pub(crate) async fn finish_in(
    portal: &Portal,
    txn: &impl ConnectionTrait,
    owner: Owner,
    enrolment: Uuid,
    name: &str,
    code: &Secret,
) -> Result<Finish> {
    let mut errors: Vec<FieldError> = Vec::new();
    let name = account::line(name, "name", &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let Some(row) = find_row(txn, portal, owner).await?.filter(|row| row.id == enrolment) else {
        return Ok(Finish::Stale);
    };
    let Some(code) = flow::normal_code(&code.0) else {
        return Ok(Finish::Rejected(CodeRejection::Malformed));
    };
    let secret = portal.sealer.open(&enrolment_place(row.id, owner.account_id), &row.secret)?;
    let now = portal.now();
    let step = match flow::judge(&secret, &code, now, portal.policy.app_skew_steps, -1)? {
        Judgement::Matches { step } => step,
        Judgement::Rejected(why) => return Ok(Finish::Rejected(why)),
    };
    // Whoever deletes the row has it: two requests at once add one app.
    let taken = app_enrolment::Entity::delete_many()
        .filter(app_enrolment::Column::AccountId.eq(owner.account_id))
        .filter(app_enrolment::Column::Id.eq(enrolment))
        .exec(txn)
        .await?;
    if taken.rows_affected != 1 {
        return Ok(Finish::Stale);
    }
    let id = portal.rng.id()?;
    let sealed = portal.sealer.seal(&*portal.rng, &place(id, owner.account_id), &secret)?;
    let factor = second_factor::ActiveModel {
        id: Set(id),
        account_id: Set(owner.account_id),
        kind: Set(MethodKind::AuthenticatorApp.as_str().to_owned()),
        name: Set(name.clone()),
        created_at: Set(now.0),
        last_used_at: Set(None),
    };
    second_factor::Entity::insert(factor).exec_without_returning(txn).await?;
    let app = authenticator_app::ActiveModel { id: Set(id), secret: Set(sealed), last_step: Set(step) };
    authenticator_app::Entity::insert(app).exec_without_returning(txn).await?;
    Event::EnrolFinish.log(Some(owner.account_id));
    Ok(Finish::Done { name })
}
