//! Changes of methods, password and address, of settings, and of other people's accounts: what is sensitive, behind one
//! door.
//!
//! [`apply`] does a change if a fresh proof, strong enough for it, was shown in this browser within ten minutes. If not, it
//! keeps the change (sealed, for this browser, for ten minutes) and the person is asked; [`confirm`] checks what they
//! show and does what was kept, so that nothing has to be typed again. The proof is a factor shown *now*: a browser
//! that is remembered, or merely signed in, stands in for nothing.

mod apply;
mod confirm;
pub mod flow;
pub(crate) mod store;

pub use apply::{Applied, Done, apply, manage};
pub use confirm::{Confirmed, Kept, ask_key, confirm, find_kept, find_mail_code, give_up, send_code};

use crate::{
    appearance, application,
    factor::Method,
    mail::MailAccount,
    people::Act,
    sso::{self, Arrived},
};
use postern_types::{Language, form::Secret};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What somebody wants to change about their account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// Begin to add an authenticator app.
    AddApp,
    /// Begin to put a new app in the place of one.
    ReplaceApp {
        /// The app.
        id: Uuid,
    },
    /// Begin to add a security key.
    AddKey,
    /// Send the code that turns mailed codes on.
    AddEmailCode,
    /// Give a method another name.
    Rename {
        /// The method.
        method: Method,
        /// As typed.
        name: String,
    },
    /// Remove a method.
    Remove {
        /// The method.
        method: Method,
    },
    /// Make new recovery codes.
    MakeRecoveryCodes,
    /// Set a new password.
    Password {
        /// As typed.
        new: Secret,
    },
    /// Change name, language and address.
    Profile {
        /// As typed.
        display_name: String,
        /// As chosen.
        language: Language,
        /// As typed.
        email: String,
    },
    /// Set the account that the portal sends its mail by.
    SetMail {
        /// As typed.
        account: MailAccount,
    },
    /// Forget that account.
    RemoveMail,
    /// Close the account, until an administrator opens it.
    Deactivate,
    /// Look at pages of managers or of settings.
    Manage {
        /// The page.
        to: String,
    },
    /// Open a page of an application that asks for a second factor first.
    Open {
        /// The application's name.
        name: String,
        /// How old the proof may be; `None` for as old as the sign-in.
        within_ms: Option<i64>,
        /// The page.
        to: String,
        /// What the application's host made of the cookie of the browser that is to come back.
        asked: String,
    },
    /// Link the account with a provider.
    Link {
        /// The provider.
        provider: Uuid,
        /// Whom it vouches for, where it said so already; else the person is sent there.
        arrived: Option<Arrived>,
    },
    /// Give a link with a provider up.
    Unlink {
        /// The link.
        identity: Uuid,
    },
    /// Change which applications there are.
    Application(application::Edit),
    /// Change which providers there are.
    Provider(sso::Edit),
    /// Change how the portal presents itself.
    Appearance(appearance::Edit),
    /// Do something to people or groups.
    Act(Act),
}
