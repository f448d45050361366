//! The fresh proof: asking for it, checking it, and doing what it was asked for.

use super::{
    Change,
    apply::{Done, perform, standing},
    flow::Standing,
    store,
};
use crate::{
    Error, Portal, Result, account,
    audit::{self, Entry},
    browser::{self, Caller, EndReason, flow as proofs},
    db::Txn,
    entity::account::Model as Account,
    factor::{
        self, Checked, Occasion,
        attempt::{self, Reservation},
        email_code, security_key,
    },
    limit::{self, Subject},
    mail::{self, Sent},
    password::Verdict,
    token::Token,
};
use postern_types::{EventKind, Factor, MethodKind, Proof, Rejection, UnixMs, form::Secret};
use uuid::Uuid;

/// A change that waits for a fresh proof.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What is to be changed.
    pub change: Change,
    /// The password has to be shown.
    pub password: bool,
    /// A method of one of these kinds has to be shown; empty for none.
    pub methods: Vec<MethodKind>,
    /// The kind used last in this browser.
    pub used_last: Option<MethodKind>,
}

/// The change of that id in this browser. `None` when it was done, given up, kept for too long, or cannot be proved any
/// more.
///
/// # Errors
/// When the database does not answer.
pub async fn find_kept(portal: &Portal, caller: &Caller, id: Uuid) -> Result<Option<Kept>> {
    Ok(load(portal, caller, id).await?.map(|(kept, _)| kept))
}

async fn load(portal: &Portal, caller: &Caller, id: Uuid) -> Result<Option<(Kept, Account)>> {
    let Some(change) = store::find(portal, caller, id).await? else { return Ok(None) };
    let account = account::load(portal, caller.account_id).await?;
    let (standing, ..) = standing(portal, portal.db.read(), caller, &account, &change).await?;
    let (password, methods) = match standing {
        Standing::Fresh => (false, Vec::new()),
        Standing::Missing { password, methods } => (password, methods),
        Standing::Impossible => return Ok(None),
    };
    let used_last = proofs::last_method(&caller.proofs);
    Ok(Some((Kept { change, password, methods, used_last }, account)))
}

/// Asks one of the account's keys to sign for the change of that id: `PublicKeyCredentialRequestOptionsJSON`.
///
/// # Errors
/// When the database does not answer.
pub async fn ask_key(portal: &Portal, caller: &Caller, id: Uuid) -> Result<String> {
    security_key::begin(portal, caller.account_id, Occasion::FreshProof(id).of_key()).await
}

/// The code that was mailed for the change of that id, while it can be entered.
///
/// # Errors
/// When the database does not answer.
pub async fn find_mail_code(portal: &Portal, caller: &Caller, id: Uuid) -> Result<Option<mail::Standing>> {
    mail::code::standing(portal, caller.account_id, Occasion::FreshProof(id).of_mail()).await
}

/// Mails a code for the change of that id, or once more. `None` where there is nothing that it could prove.
///
/// # Errors
/// When the database does not answer.
pub async fn send_code(portal: &Portal, caller: &Caller, id: Uuid) -> Result<Option<Sent>> {
    let kept = find_kept(portal, caller, id).await?;
    if !kept.is_some_and(|kept| kept.methods.contains(&MethodKind::EmailCode)) {
        return Ok(None);
    }
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let account = factor::store::lock(txn, caller.account_id).await?;
                let asked = Occasion::FreshProof(id).of_mail();
                let sent = email_code::send(portal, txn, &caller.origin, &account, asked).await?;
                if let Sent::Posted { until, .. } = sent {
                    store::extend(txn, caller, id, until).await?;
                }
                Ok(Some(sent))
            })
        })
        .await
}

/// Gives the change up, and hands it back so that the form can show what was typed.
///
/// # Errors
/// When the database does not answer.
pub async fn give_up(portal: &Portal, caller: &Caller, id: Uuid) -> Result<Option<Change>> {
    let change = store::find(portal, caller, id).await?;
    let is_mine =
        portal.db.write(|txn, _| Box::pin(async move { store::take(txn, caller, id).await })).await?;
    Ok(change.filter(|_| is_mine))
}

/// The outcome of a fresh proof.
#[derive(Debug)]
pub enum Confirmed {
    /// There is nothing to confirm (any more).
    Over,
    /// The password is wrong.
    WrongPassword,
    /// Too many wrong passwords; this one was not checked.
    PasswordBlocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// The method was not accepted.
    Rejected {
        /// Why.
        why: Rejection,
        /// Tries left before the method has to wait; `None` when this one did not count.
        tries_left: Option<u32>,
    },
    /// The method has to wait.
    MethodBlocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// Too many failures of the method in a row.
    MethodDisabled,
    /// Shown, and the change decided.
    Done {
        /// The browser's new token, where something was shown.
        token: Option<Token>,
        /// What became of the change; it may have become impossible since it was kept.
        done: Result<Done>,
    },
}

/// Checks what the change of that id asks for, and does it. The password comes first: a code is not used up beside a
/// wrong one. The browser gets a new token with the proof, as at every rise in level.
///
/// # Errors
/// As [`super::apply`], and [`Error::Sealed`] when a stored secret does not open.
pub async fn confirm(
    portal: &Portal,
    caller: &Caller,
    id: Uuid,
    kind: Option<MethodKind>,
    password: &Secret,
    code: &Secret,
) -> Result<Confirmed> {
    let Some((kept, account)) = load(portal, caller, id).await? else { return Ok(Confirmed::Over) };
    let method = match kind.filter(|kind| kept.methods.contains(kind)) {
        Some(kind) => match factor::Shown::parse(portal, kind, code) {
            Ok(shown) => Some(shown),
            Err(why) => return Ok(Confirmed::Rejected { why, tries_left: None }),
        },
        None if kept.methods.is_empty() => None,
        None => return Ok(Confirmed::Over),
    };
    if kept.password
        && let Some(refused) = check_password(portal, caller, &account, password).await?
    {
        return Ok(refused);
    }
    let mut left = 0;
    if let Some(method) = &method {
        match attempt::reserve(portal, &caller.origin, account.id, method.kind()).await? {
            Reservation::Counted { left: rest } => left = rest,
            Reservation::Blocked { until } => return Ok(Confirmed::MethodBlocked { until }),
            Reservation::Disabled => return Ok(Confirmed::MethodDisabled),
        }
    }
    let shown = &Proven { password: kept.password, method };
    let raised = portal.db.write(|txn, _| Box::pin(raise(portal, txn, caller, id, shown))).await;
    let (token, proofs) = match raised {
        Ok(Raised::Done(token, proofs)) => (token, proofs),
        Ok(Raised::Rejected(why)) => return Ok(Confirmed::Rejected { why, tries_left: Some(left) }),
        Ok(Raised::Broken(table)) => return Err(Error::Sealed(table)),
        Err(Error::Forbidden) => return Ok(Confirmed::Over),
        Err(error) => return Err(error),
    };
    let caller = Caller { proofs, ..caller.clone() };
    // What was shown stays shown, whatever becomes of the change.
    let done = perform(portal, &caller, &kept.change).await;
    Ok(Confirmed::Done { token, done })
}

/// `None` when the password is right.
async fn check_password(
    portal: &Portal,
    caller: &Caller,
    account: &Account,
    password: &Secret,
) -> Result<Option<Confirmed>> {
    let subjects = &[Subject::Browser(caller.browser_id)];
    if let Some(until) = limit::reserve(portal, subjects).await? {
        return Ok(Some(Confirmed::PasswordBlocked { until }));
    }
    let hash = account.password_hash.as_ref().map(|hash| hash.0.as_str());
    let is_right = matches!(portal.passwords.check(hash, password).await?, Verdict::Right { .. });
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                if is_right {
                    return limit::succeeded(txn, subjects).await;
                }
                let entry = Entry::of(EventKind::FreshProofFail, caller.account_id);
                audit::record(portal, txn, &caller.origin, entry).await
            })
        })
        .await?;
    Ok((!is_right).then_some(Confirmed::WrongPassword))
}

/// What was shown: the password, checked already, and a method, counted already.
struct Proven {
    password: bool,
    method: Option<factor::Shown>,
}

enum Raised {
    Done(Option<Token>, Vec<Proof>),
    Rejected(Rejection),
    Broken(&'static str),
}

/// Checks the method, takes the change, and raises the browser. [`Error::Forbidden`] when another request took it or the
/// browser was ended meanwhile: then a code is given back.
async fn raise(portal: &Portal, txn: &Txn, caller: &Caller, id: Uuid, shown: &Proven) -> Result<Raised> {
    let (account_id, now) = (caller.account_id, portal.now());
    let mut fresh = Vec::new();
    if shown.password {
        fresh.push(Proof { factor: Factor::Password, at: now });
    }
    if let Some(method) = &shown.method {
        factor::store::lock(txn, account_id).await?;
        let occasion = Occasion::FreshProof(id);
        match factor::check(portal, txn, &caller.origin, account_id, occasion, method).await? {
            Checked::Accepted => fresh.push(Proof { factor: Factor::Method(method.kind()), at: now }),
            Checked::Rejected(why) => {
                let entry = Entry::of(EventKind::FreshProofFail, account_id).method(method.kind());
                audit::record(portal, txn, &caller.origin, entry).await?;
                return Ok(Raised::Rejected(why));
            }
            Checked::Broken(table) => return Ok(Raised::Broken(table)),
        }
        if method.kind() == MethodKind::RecoveryCode {
            let why = EndReason::RecoveryCodeUsed;
            let kept = Some(caller.browser_id);
            account::lock_out(portal, txn, &caller.origin, account_id, kept, why).await?;
        }
    }
    if !store::take(txn, caller, id).await? {
        return Err(Error::Forbidden);
    }
    if fresh.is_empty() {
        // Shown a moment ago, for something else.
        return Ok(Raised::Done(None, caller.proofs.clone()));
    }
    let token = Token::generate(&*portal.rng)?;
    let all = proofs::renewed(&caller.proofs, &fresh);
    if !browser::store::raise(txn, caller.browser_id, token.hash(), proofs::proofs_text(&all)?).await? {
        return Err(Error::Forbidden);
    }
    let mut entry = Entry::of(EventKind::FreshProofOk, account_id);
    if let Some(method) = &shown.method {
        entry = entry.method(method.kind());
    }
    audit::record(portal, txn, &caller.origin, entry).await?;
    Ok(Raised::Done(Some(token), all))
}
