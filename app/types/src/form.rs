//! The forms of the portal: what a page posts and the server reads. Secrets print nothing.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Text that must not appear in logs or debug output: a password or a code as typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// Name and password.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SignInForm {
    /// Account name or email address.
    pub name: Secret,
    /// The password, verbatim.
    pub password: Secret,
    /// Where to go afterwards; unchecked.
    #[serde(default)]
    pub to: String,
}

/// What is shown for the second factor.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CodeForm {
    /// A code as typed, or what a security key answered (`AuthenticationResponseJSON`).
    pub code: Secret,
    /// Present when "remember this browser" is ticked.
    #[serde(default)]
    pub remember: Option<String>,
}

/// The last step of adding an authenticator app.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FinishAppForm {
    /// The enrolment the page showed.
    pub enrolment: String,
    /// The app's name.
    pub name: String,
    /// The code it shows now.
    pub code: Secret,
}

/// A fresh proof: what was asked for of these.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ConfirmForm {
    /// The password.
    #[serde(default)]
    pub password: Secret,
    /// The kind of method that is shown.
    #[serde(default)]
    pub method: String,
    /// A code as typed, or what a security key answered.
    #[serde(default)]
    pub code: Secret,
}

/// The last step of adding a security key.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FinishKeyForm {
    /// Its name.
    pub name: String,
    /// The name that the page proposed; a better one is found when that was left as it was.
    #[serde(default)]
    pub proposed: String,
    /// What the key answered (`RegistrationResponseJSON`).
    pub code: Secret,
}

/// A sign-in with a passkey.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PasskeyForm {
    /// What the key answered (`AuthenticationResponseJSON`).
    pub code: Secret,
    /// Where to go afterwards; unchecked.
    #[serde(default)]
    pub to: String,
}

/// The account that mail is sent by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailForm {
    /// Host.
    pub host: String,
    /// Port, as typed; empty for the usual one.
    #[serde(default)]
    pub port: String,
    /// `MailTls`, as text.
    pub tls: String,
    /// User name; may be empty.
    #[serde(default)]
    pub user: String,
    /// Its password; empty to keep the one there is.
    #[serde(default)]
    pub password: Secret,
    /// Name that mails come from; may be empty.
    #[serde(default)]
    pub sender_name: String,
    /// Address that mails come from.
    pub sender_address: String,
}

/// What stands on a backup sheet that is to be a PDF. It comes from the page that shows it: the portal keeps none of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SheetForm {
    /// The registration code of an app; empty for none.
    #[serde(default)]
    pub code: Secret,
    /// Recovery codes with spaces between them; empty for none.
    #[serde(default)]
    pub codes: Secret,
}

/// The accent colour of a portal that has set none.
pub const OWN_ACCENT: &str = "#2c55b8";

/// Settings › Appearance.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct AppearanceForm {
    /// The portal's name.
    #[serde(default)]
    pub name: String,
    /// The accent colour.
    #[serde(default)]
    pub accent: String,
    /// Whom people call.
    #[serde(default)]
    pub contact: String,
}

/// Where a test mail goes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct TestMailForm {
    /// An email address.
    pub to: String,
}

/// Whose password was forgotten.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ForgottenForm {
    /// Account name or email address.
    pub name: Secret,
}

/// A code by itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct MailedCodeForm {
    /// As typed.
    pub code: Secret,
}

/// Another name for a method.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct RenameForm {
    /// As typed.
    pub name: String,
}

/// A password while it is typed, to be told how strong it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct StrengthForm {
    /// As typed.
    pub password: Secret,
}

/// The first administrator.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SetUpForm {
    /// Account name.
    pub name: String,
    /// Name shown to people.
    pub display_name: String,
    /// Email address; may be empty.
    #[serde(default)]
    pub email: String,
    /// The password.
    pub password: Secret,
    /// The password again.
    pub repeated: Secret,
}

/// A new password.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SetPasswordForm {
    /// The password.
    pub password: Secret,
    /// The password again.
    pub repeated: Secret,
}

/// What people may change about themselves.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ProfileForm {
    /// Name shown to people.
    pub display_name: String,
    /// Language tag.
    pub language: String,
    /// Email address; may be empty. A form without this field leaves it as it is.
    #[serde(default)]
    pub email: Option<String>,
}

/// Language or theme, changed from any page.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PreferencesForm {
    /// Language tag.
    #[serde(default)]
    pub language: Option<String>,
    /// Theme name.
    #[serde(default)]
    pub theme: Option<String>,
    /// The page to come back to; unchecked.
    #[serde(default)]
    pub to: String,
}
