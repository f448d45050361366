//! Doing a change whose proof is fresh.

use super::{
    Change,
    flow::{self, Standing},
    store,
};
use crate::{
    Error, Portal, Result, account, appearance, application,
    audit::Origin,
    browser::{self, Caller},
    db::Txn,
    entity::{account::Model as Account, browser::Model as Browser},
    factor::{
        self, Method, Owner, Remove,
        authenticator_app::{self, Begin},
        email_code,
        recovery_code::{self, flow::Codes},
        security_key::{self, Begun},
    },
    mail::{self, Sent},
    people::{self, Acted},
    policy::{self, Policy},
    sign_in::Facts,
    sso::{self, Linked, Unlinked},
};
use postern_types::{MethodKind, Permission, Refusal, UnixMs, time::MINUTE_MS};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// The outcome of asking for a change.
#[derive(Clone, Debug)]
pub enum Applied {
    /// It was decided.
    Done(Done),
    /// A fresh proof has to be shown first; the change is kept under this id.
    ProofNeeded(Uuid),
    /// It asks for a proof that this account cannot show.
    Impossible,
}

/// What became of a change.
#[derive(Clone, Debug)]
pub enum Done {
    /// A new app waits to be scanned.
    AppBegun,
    /// The account has as many apps as it may have.
    TooManyApps,
    /// A key may be added: what the browser is asked.
    KeyBegun(Begun),
    /// The account has as many keys as it may have.
    TooManyKeys,
    /// A code that turns mailed codes on was sent, or cannot be yet.
    EmailCodeSent(Sent),
    /// The new address has to be proved: a code was sent there, or cannot be yet.
    AddressCodeSent(Sent),
    /// The method has its new name.
    Renamed {
        /// The new name.
        name: String,
    },
    /// The method was removed.
    Removed(Method),
    /// The policy requires a second factor, and this is the last one.
    LastMethodRequired,
    /// New recovery codes, to be shown once.
    RecoveryCodes(Codes),
    /// The password was set; all other browsers are ended.
    PasswordSet,
    /// What was typed was stored.
    Saved,
    /// The portal sends its mail by another account.
    MailSet,
    /// The portal sends no mail any more.
    MailRemoved,
    /// The account is closed, all its browsers are ended.
    Deactivated,
    /// The last administrator stays: nobody would be left to open the account again.
    LastAdministrator,
    /// Pages of managers and of settings are open.
    Managing,
    /// The application may be opened.
    MayOpen,
    /// The person may be sent to the provider.
    MaySetOut,
    /// The account is linked with a provider, or not.
    Linked(Linked),
    /// The link is given up, or not.
    Unlinked(Unlinked),
    /// The application of that id and name was changed.
    ApplicationSet(Uuid, String),
    /// The provider of that name was changed.
    ProviderSet(String),
    /// How the portal presents itself was changed.
    AppearanceSet,
    /// It was done to people or groups.
    Acted(Acted),
}

/// Does `change`, or keeps it until a fresh proof is shown. What is wrong with it is told before anything is asked.
///
/// # Errors
/// [`Error::Invalid`] for fields that need another look, [`Error::NotFound`] for what the account does not have.
pub async fn apply(portal: &Portal, caller: &Caller, change: &Change) -> Result<Applied> {
    let db = portal.db.read();
    let account = account::load(portal, caller.account_id).await?;
    check(portal, &caller.origin, &account, change).await?;
    match standing(portal, db, caller, &account, change).await?.0 {
        Standing::Fresh => perform(portal, caller, change).await.map(Applied::Done),
        Standing::Missing { .. } => store::keep(portal, caller, change).await.map(Applied::ProofNeeded),
        Standing::Impossible => Ok(Applied::Impossible),
    }
}

/// Opens pages of managers and of settings to a browser, or keeps the one that was asked for until a fresh proof is shown.
/// They stay open as long as one is looked at now and then.
///
/// # Errors
/// When the database does not answer.
pub async fn manage(portal: &Portal, caller: &Caller, browser: &Browser, to: &str) -> Result<Applied> {
    let now = portal.now();
    let is_open = browser::flow::is_managing(browser, &caller.proofs, now);
    if !is_open {
        return apply(portal, caller, &Change::Manage { to: to.to_owned() }).await;
    }
    // As often as an access is.
    if browser.managing_at.is_none_or(|at| now.ms_since(UnixMs(at)) >= MINUTE_MS) {
        let note = portal.db.write(|txn, _| {
            Box::pin(async move { browser::store::note_managing(txn, caller.browser_id, now).await })
        });
        note.await?;
    }
    Ok(Applied::Done(Done::Managing))
}

/// Whether the proof for a change is there; with the methods of the account, and the policy that holds for it.
pub(super) async fn standing(
    portal: &Portal,
    db: &impl ConnectionTrait,
    caller: &Caller,
    account: &Account,
    change: &Change,
) -> Result<(Standing, Facts, Policy)> {
    let facts = factor::store::facts(portal, db, account).await?;
    let policy = policy::of(portal, db, account.id).await?;
    let about = flow::Account {
        facts: &facts,
        has_password: account.password_hash.is_some(),
        email: account.email.as_deref(),
    };
    let need = flow::need(change, &about);
    let standing = flow::standing(need, &about, &caller.proofs, &policy, portal.now());
    Ok((standing, facts, policy))
}

/// Whether a change can be done as it was typed.
async fn check(portal: &Portal, origin: &Origin, account: &Account, change: &Change) -> Result<()> {
    let has = async |id: &Uuid| factor::find(portal, account.id, *id).await.map(|_| ());
    let allows = async |kind| {
        let policy = policy::of(portal, portal.db.read(), account.id).await?;
        if policy.allows(kind) { Ok(()) } else { Err(Error::NotFound) }
    };
    match change {
        Change::Act(act) => people::act::check(portal, portal.db.read(), origin, act).await,
        Change::MakeRecoveryCodes | Change::Deactivate | Change::Manage { .. } | Change::Open { .. } => {
            Ok(())
        }
        Change::Link { provider, .. } => sso::load(portal, *provider).await.map(|_| ()),
        Change::Unlink { identity } => sso::find_identity(portal, account.id, *identity).await.map(|_| ()),
        Change::Application(edit) => {
            application::check_edit(portal, portal.db.read(), account.id, edit).await
        }
        Change::Provider(edit) => sso::check_edit(portal, portal.db.read(), account.id, edit).await,
        Change::Appearance(edit) => appearance::check(portal.db.read(), account.id, edit).await,
        Change::AddApp => allows(MethodKind::AuthenticatorApp).await,
        Change::AddKey => allows(MethodKind::SecurityKey).await,
        Change::ReplaceApp { id } => {
            allows(MethodKind::AuthenticatorApp).await?;
            has(id).await
        }
        Change::AddEmailCode => {
            allows(MethodKind::EmailCode).await?;
            let address = mail::address_of(portal, portal.db.read(), account).await?;
            address.map(|_| ()).ok_or(Error::NotFound)
        }
        Change::SetMail { account: new } => {
            people::require(portal.db.read(), account.id, Permission::ManageSettings).await?;
            new.clone().checked().map(|_| ()).map_err(Error::Invalid)
        }
        Change::RemoveMail => people::require(portal.db.read(), account.id, Permission::ManageSettings).await,
        Change::Remove { method } => has(&method.id).await,
        Change::Rename { method, name } => {
            has(&method.id).await?;
            factor::parse_name(name).map(|_| ())
        }
        Change::Password { new } => account::check_new_password(portal, account, new),
        Change::Profile { display_name, language, email } => {
            let profile = account::Profile::parse(display_name, *language, email)?;
            account::check_address(portal, account, profile.email.as_deref()).await
        }
    }
}

/// Does a change, in a transaction that looks at everything once more.
pub(super) async fn perform(portal: &Portal, caller: &Caller, change: &Change) -> Result<Done> {
    // Hashing takes long and must not hold a transaction up.
    let hash = &match change {
        Change::Password { new } => {
            let account = account::load(portal, caller.account_id).await?;
            account::new_hash(portal, &account, new).await?
        }
        _ => String::new(),
    };
    let done = portal.db.write(|txn, _| Box::pin(perform_in(portal, txn, caller, change, hash))).await;
    match done {
        Err(Error::Refused(Refusal::LastHolder)) if matches!(change, Change::Deactivate) => {
            Ok(Done::LastAdministrator)
        }
        done => done,
    }
}

async fn perform_in(
    portal: &Portal,
    txn: &Txn,
    caller: &Caller,
    change: &Change,
    password_hash: &str,
) -> Result<Done> {
    // An act locks whom it is done to: two who act on each other must not each wait for the other.
    let account = match change {
        Change::Act(_) => account::store::find(txn, caller.account_id).await?.ok_or(Error::NotFound)?,
        _ => factor::store::lock(txn, caller.account_id).await?,
    };
    let (standing, facts, policy) = standing(portal, txn, caller, &account, change).await?;
    if account.is_disabled || standing != Standing::Fresh {
        return Err(Error::Forbidden);
    }
    let owner = Owner { account_id: caller.account_id, begun_by: caller.browser_id };
    let begin = async |replaces| {
        Ok(match authenticator_app::begin_in(portal, txn, &caller.origin, owner, replaces).await? {
            Begin::Done => Done::AppBegun,
            Begin::TooMany => Done::TooManyApps,
        })
    };
    match change {
        Change::AddApp => begin(None).await,
        Change::ReplaceApp { id } => begin(Some(*id)).await,
        Change::AddKey => Ok(match security_key::begin_in(portal, txn, &caller.origin, owner).await? {
            Some(begun) => Done::KeyBegun(begun),
            None => Done::TooManyKeys,
        }),
        Change::AddEmailCode => {
            email_code::begin_in(portal, txn, &caller.origin, owner).await.map(Done::EmailCodeSent)
        }
        Change::Rename { method, name } => {
            let name = factor::parse_name(name)?;
            factor::rename(portal, txn, caller, method, &name).await?;
            Ok(Done::Renamed { name })
        }
        Change::Remove { method } => Ok(match factor::remove(portal, txn, caller, method).await? {
            Remove::Done => Done::Removed(method.clone()),
            Remove::LastOne => Done::LastMethodRequired,
        }),
        Change::MakeRecoveryCodes => {
            // Beside a method only: by themselves they would protect nothing.
            if facts.methods.is_empty() || !policy.allows(MethodKind::RecoveryCode) {
                return Err(Error::Forbidden);
            }
            let codes = recovery_code::make(portal, txn, &caller.origin, account.id).await?;
            Ok(Done::RecoveryCodes(codes))
        }
        Change::Password { .. } => {
            let kept = Some(caller.browser_id);
            account::replace_password(portal, txn, &caller.origin, account.id, password_hash, kept).await?;
            Ok(Done::PasswordSet)
        }
        Change::Profile { display_name, language, email } => {
            let new = account::Profile::parse(display_name, *language, email)?;
            // A new address takes the old one's place once it was proved, if that is possible.
            let proved = new.email.clone().filter(|email| Some(email) != account.email.as_ref());
            let is_mail_set_up = mail::account::is_set_up(portal, txn).await?;
            let Some(address) = proved.filter(|_| is_mail_set_up) else {
                account::change_profile(portal, txn, caller, &account, &new).await?;
                return Ok(Done::Saved);
            };
            let new = account::Profile { email: account.email.clone(), ..new };
            account::change_profile(portal, txn, caller, &account, &new).await?;
            let sent = account::send_to_new(portal, txn, caller, &account, &address).await?;
            Ok(Done::AddressCodeSent(sent))
        }
        Change::SetMail { account: new } => {
            let new = new.clone().checked().map_err(Error::Invalid)?;
            mail::account::replace(portal, txn, caller, Some(&new)).await?;
            Ok(Done::MailSet)
        }
        Change::RemoveMail => {
            mail::account::replace(portal, txn, caller, None).await?;
            Ok(Done::MailRemoved)
        }
        Change::Deactivate => account::deactivate(portal, txn, caller).await.map(|()| Done::Deactivated),
        Change::Manage { .. } => {
            browser::store::note_managing(txn, caller.browser_id, portal.now()).await?;
            Ok(Done::Managing)
        }
        Change::Open { .. } => Ok(Done::MayOpen),
        Change::Link { arrived: None, .. } => Ok(Done::MaySetOut),
        Change::Link { provider, arrived: Some(arrived) } => {
            sso::link_in(portal, txn, caller, *provider, arrived).await.map(Done::Linked)
        }
        Change::Unlink { identity } => {
            sso::unlink_in(portal, txn, caller, &account, *identity).await.map(Done::Unlinked)
        }
        Change::Application(edit) => application::perform_in(portal, txn, caller, edit)
            .await
            .map(|(id, name)| Done::ApplicationSet(id, name)),
        Change::Provider(edit) => sso::perform_in(portal, txn, caller, edit).await.map(Done::ProviderSet),
        Change::Appearance(edit) => {
            appearance::perform_in(portal, txn, caller, edit).await.map(|()| Done::AppearanceSet)
        }
        Change::Act(act) => people::act::perform_in(portal, txn, &caller.origin, act).await.map(Done::Acted),
    }
}
