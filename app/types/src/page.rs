//! What each page shows: the view models that the server fills and the pages render.

use crate::{
    EventKind, FieldError, Language, MethodKind, Notice, Permission, Theme, UnixMs,
    application::Tile,
    form::{AppearanceForm, MailForm},
    letter::CodePurpose,
    people::ActKind,
    sso::{IdentityRow, ProviderName},
};

/// What every page needs, signed in or not.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The portal's name.
    pub portal: String,
    /// The reader's language.
    pub language: Language,
    /// The reader's theme.
    pub theme: Theme,
    /// Path and query of the page itself, to come back to after changing language or theme.
    pub here: String,
    /// The outcome of what the person just did.
    pub notice: Option<Notice>,
    /// What is wrong with the fields of the form on this page.
    pub errors: Vec<FieldError>,
    /// The server's time.
    pub now: UnixMs,
    /// What the browser's password manager is told of the account's passkeys: a JSON array of pairs, each a function of
    /// `PublicKeyCredential` and its argument (WebAuthn Level 3, section 5.1.10). Empty for nothing.
    pub signals: String,
    /// What who is signed in may do beside minding their own account.
    pub permissions: Vec<Permission>,
    /// From then on a second factor is required of who is signed in, and they have none that would do.
    pub grace_until: Option<UnixMs>,
    /// The portal's logo, and the style sheet with its colour, where they are its own.
    pub look: Look,
    /// Whom people call; empty where nobody is named.
    pub contact: String,
    /// When what is on the page comes to nothing.
    pub deadline: Option<Deadline>,
}

/// The end of something that somebody is in the middle of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Milliseconds until then.
    pub left_ms: i64,
    /// Milliseconds that it lasts once more time was asked for.
    pub life_ms: i64,
}

/// What a portal of its own look has beside the usual one: addresses of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Its logo.
    pub logo: Option<String>,
    /// The style sheet with its accent colour.
    pub style: Option<String>,
}

/// Settings › Appearance.
#[derive(Clone, Debug)]
pub struct AppearancePage {
    /// What stands in the form.
    pub form: AppearanceForm,
    /// Its logo is its own.
    pub has_logo: bool,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct Person {
    /// The name shown.
    pub display_name: String,
    /// The account's name.
    pub name: String,
}

/// A mailed code, for the page that asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailCode {
    /// The address it goes to, perhaps with most of it hidden.
    pub address: String,
    /// The code that was sent and can be entered; `None` before the first, and when the last one is over.
    pub sent: Option<MailedCode>,
}

/// A code that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailedCode {
    /// When it stops working.
    pub until: UnixMs,
    /// When another mail can be asked for.
    pub again_at: UnixMs,
    /// What became of the last mail.
    pub delivery: MailDelivery,
}

/// What became of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailDelivery {
    /// The mail server took it.
    Taken {
        /// When.
        at: UnixMs,
    },
    /// On its way to the mail server.
    UnderWay,
    /// The mail server did not take it; it is tried again.
    Delayed,
}

/// Sign in: name and password.
#[derive(Clone, Debug)]
pub struct SignInPage {
    /// The name typed before, after a failure.
    pub name: String,
    /// Where the person goes afterwards, already checked; empty for the start page.
    pub to: String,
    /// Who forgot the password can have a link mailed.
    pub can_mail: bool,
    /// Passkeys may sign in here.
    pub passkeys: bool,
    /// The portal's own address: passkeys work there alone.
    pub address: String,
    /// Providers of single sign-on that have a button: name, and where it leads.
    pub providers: Vec<(ProviderName, String)>,
    /// Applications that somebody who just signed out may want to sign out of as well.
    pub also_sign_out: Vec<Tile>,
}

/// What a page with a key's prompt needs beside the options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPrompt {
    /// `PublicKeyCredentialCreationOptionsJSON` or `PublicKeyCredentialRequestOptionsJSON` (WebAuthn Level 3, 5.1.8 and
    /// 5.1.9).
    pub options: String,
    /// The portal's own address: keys work there alone.
    pub address: String,
}

/// Why a second factor is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyAsked {
    /// This browser was never signed in to this account.
    NewBrowser,
    /// No visit for this many days.
    Unvisited {
        /// The days a browser is remembered.
        days: u32,
    },
    /// Signed in for the longest time allowed.
    TooOld {
        /// The absolute limit.
        days: u32,
    },
    /// Not remembered, and unused for too long.
    Idle,
    /// The person signed out here.
    SignedOut,
    /// The owner ended this browser from another one.
    EndedByOwner {
        /// When.
        at: UnixMs,
    },
    /// A manager ended it.
    EndedByManager {
        /// When.
        at: UnixMs,
    },
    /// The password or a factor changed elsewhere.
    AccountChanged {
        /// When.
        at: UnixMs,
    },
    /// Somebody signed in elsewhere with a recovery code.
    RecoveryCodeUsed {
        /// When.
        at: UnixMs,
    },
}

/// One way to show the second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodChoice {
    /// Its kind.
    pub kind: MethodKind,
    /// The names of what the account has of it ("Pixel 9").
    pub names: Vec<String>,
}

/// The second factor, by itself.
#[derive(Clone, Debug)]
pub struct SecondFactorPage {
    /// Who signs in.
    pub person: Person,
    /// The method shown.
    pub method: MethodKind,
    /// What a key is asked, where that is the method.
    pub prompt: Option<KeyPrompt>,
    /// The code that is mailed, where that is the method.
    pub mail: Option<MailCode>,
    /// The other methods of this account.
    pub others: Vec<MethodChoice>,
    /// Why it is asked.
    pub why: WhyAsked,
    /// Whether the browser can be remembered at all, and for how many days since the last visit.
    pub remember_days: Option<u32>,
    /// Whether "remember this browser" is ticked.
    pub remember: bool,
}

/// The account has a second factor that cannot be asked: its kind is unknown or switched off, or too many codes in a
/// row did not match.
#[derive(Clone, Debug)]
pub struct NoMethodPage {
    /// Who tries to sign in.
    pub person: Person,
    /// It was too many codes.
    pub is_locked: bool,
    /// A recovery code still opens the account.
    pub has_recovery_codes: bool,
}

/// An authenticator app being added.
#[derive(Clone, Debug)]
pub struct EnrolAppPage {
    /// Whose it will be.
    pub person: Person,
    /// Names the enrolment in the form; not secret.
    pub enrolment: String,
    /// The QR code: one SVG path in a square of `qr_size` modules, quiet zone of four modules included.
    pub qr_path: String,
    /// Modules along one side, quiet zone included.
    pub qr_size: u32,
    /// The registration code in groups of four (base32).
    pub code: String,
    /// The `otpauth:` link for an app on this device.
    pub link: String,
    /// Name proposed or typed before.
    pub app_name: String,
    /// The address of the portal, for the printed sheet.
    pub address: String,
    /// True in a sign-in that leads to enrolment first.
    pub forced: bool,
    /// In such a sign-in: it may be left for later.
    pub may_skip: bool,
    /// Kinds that would do as well, in such a sign-in.
    pub others: Vec<MethodKind>,
    /// The name of the app whose place it takes.
    pub replaces: Option<String>,
}

/// A security key being added.
#[derive(Clone, Debug)]
pub struct EnrolKeyPage {
    /// Whose it will be.
    pub person: Person,
    /// What the browser is asked.
    pub prompt: KeyPrompt,
    /// The keys the account has: credential id in base64url, and name.
    pub known: Vec<(String, String)>,
    /// As typed before.
    pub name: Option<String>,
    /// True in a sign-in that leads to enrolment first.
    pub forced: bool,
    /// In such a sign-in: it may be left for later.
    pub may_skip: bool,
    /// Kinds that would do as well, in such a sign-in.
    pub others: Vec<MethodKind>,
    /// Passkeys may sign in here.
    pub passkeys: bool,
}

/// Removing a method.
#[derive(Clone, Debug)]
pub struct RemovePage {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: MethodKind,
    /// Its name.
    pub name: String,
    /// Without it the account is protected by its password alone.
    pub is_last: bool,
}

/// Giving a method another name.
#[derive(Clone, Debug)]
pub struct RenamePage {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: MethodKind,
    /// Its name.
    pub name: String,
    /// As typed before.
    pub typed: String,
}

/// What a backup sheet was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetOccasion {
    /// An app was added.
    AppAdded {
        /// Its name.
        name: String,
    },
    /// An app took the place of another.
    AppReplaced {
        /// The new one.
        name: String,
        /// The old one.
        old: String,
    },
    /// A security key was added.
    KeyAdded {
        /// Its name.
        name: String,
    },
    /// Codes are mailed from now on.
    EmailCodeOn {
        /// Where to.
        address: String,
    },
    /// New recovery codes were made.
    CodesMade,
}

/// The secret of an app, on a backup sheet.
#[derive(Clone, Debug)]
pub struct SheetApp {
    /// The QR code: one SVG path in a square of `qr_size` modules, quiet zone of four modules included.
    pub qr_path: String,
    /// Modules along one side, quiet zone included.
    pub qr_size: u32,
    /// The registration code in groups of four (base32).
    pub code: String,
}

/// A backup sheet: shown once, in the answer that made what is on it, and kept nowhere.
#[derive(Clone, Debug)]
pub struct SheetPage {
    /// Whose it is.
    pub person: Person,
    /// The address of the portal.
    pub address: String,
    /// What it was made for.
    pub occasion: SheetOccasion,
    /// The app's secret, where it is at hand.
    pub app: Option<SheetApp>,
    /// Recovery codes in groups; empty where none were made.
    pub codes: Vec<String>,
    /// Where the person goes afterwards.
    pub next: String,
    /// Shown in a sign-in: not yet below the top bar.
    pub in_sign_in: bool,
}

/// Making new recovery codes.
#[derive(Clone, Debug)]
pub struct NewCodesPage {
    /// What there is of the set before; `None` for none.
    pub set: Option<CodeSet>,
    /// Offered in a sign-in, which goes on there.
    pub to: Option<String>,
}

/// What a person wants to change, for the sentence that asks for the proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To add an authenticator app.
    AddApp,
    /// To replace one of that name.
    ReplaceApp(String),
    /// To add a security key.
    AddKey,
    /// Turning mailed codes on.
    AddEmailCode,
    /// Setting the account that mail is sent by.
    SetMail,
    /// Forgetting it.
    RemoveMail,
    /// To rename a method of that name.
    Rename(String),
    /// To remove a method of that name.
    Remove(String),
    /// To make new recovery codes.
    RecoveryCodes,
    /// To set a new password.
    Password,
    /// To change the address.
    Email,
    /// To close the account.
    Deactivate,
    /// To look at pages of managers or of settings.
    Manage,
    /// To link the account with a provider of that name.
    Link(String),
    /// To give the link with it up.
    Unlink(String),
    /// To store a provider of that name.
    SaveProvider(String),
    /// To remove it.
    RemoveProvider(String),
    /// To store an application of that name.
    SaveApplication(String),
    /// To remove it.
    RemoveApplication(String),
    /// To change how the portal presents itself.
    Appearance,
    /// To open an application of that name.
    Open(String),
    /// To do something to people or groups.
    Act {
        /// What.
        kind: ActKind,
        /// Name of the account or group, or how many accounts.
        name: String,
    },
}

/// Asking for a fresh proof.
#[derive(Clone, Debug)]
pub struct ConfirmPage {
    /// Names what is confirmed.
    pub id: String,
    /// What for.
    pub wanted: Wanted,
    /// The password is asked.
    pub password: bool,
    /// A method of this kind is asked.
    pub method: Option<MethodKind>,
    /// What a key is asked, where that is the method.
    pub prompt: Option<KeyPrompt>,
    /// The code that is mailed, where that is the method.
    pub mail: Option<MailCode>,
    /// Other methods that would do.
    pub others: Vec<MethodChoice>,
}

/// Edit my data › Password.
#[derive(Clone, Copy, Debug)]
pub struct PasswordPage {
    /// The fewest characters.
    pub fewest: u32,
    /// When it was set; `None` for an account without password.
    pub set_at: Option<UnixMs>,
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoneBy {
    /// The person who looks at it.
    You,
    /// Somebody who was not signed in, or not yet.
    Visitor,
    /// Somebody else, by name.
    Other(String),
}

/// Something that happened to an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityRow {
    /// When.
    pub at: UnixMs,
    /// What; `None` for a kind of a newer version.
    pub kind: Option<EventKind>,
    /// The method concerned.
    pub method: Option<MethodKind>,
    /// What it was done to, by name.
    pub subject: Option<String>,
    /// Who did it.
    pub by: DoneBy,
    /// Network address.
    pub address: Option<String>,
    /// "Firefox on Windows".
    pub browser: Option<String>,
}

/// Edit my data › Activity.
#[derive(Clone, Debug)]
pub struct ActivityPage {
    /// The latest first.
    pub events: Vec<ActivityRow>,
    /// How many are shown at most.
    pub most: u32,
}

/// Edit my data › Stored data.
#[derive(Clone, Debug)]
pub struct StoredDataPage {
    /// Everything that is kept, as JSON.
    pub json: String,
}

/// The first administrator.
#[derive(Clone, Debug, Default)]
pub struct SetUpPage {
    /// The link's token, for the form's address.
    pub token: String,
    /// Fields as typed before.
    pub name: String,
    /// Fields as typed before.
    pub display_name: String,
    /// Fields as typed before.
    pub email: String,
    /// The fewest characters of a password.
    pub fewest: u32,
}

/// Choosing a password with a one-time link.
#[derive(Clone, Debug)]
pub struct SetPasswordPage {
    /// The link's token, for the form's address.
    pub token: String,
    /// Whose password.
    pub person: Person,
    /// The fewest characters of a password.
    pub fewest: u32,
}

/// A one-time link that cannot be used: never made, used, or older than an hour.
#[derive(Clone, Copy, Debug)]
pub enum DeadLink {
    /// The set-up link.
    SetUp,
    /// A password link.
    Password,
}

/// Edit my data › Profile.
#[derive(Clone, Debug)]
pub struct ProfilePage {
    /// Name shown to people, or as typed before.
    pub display_name: String,
    /// Email address, or as typed before; empty for none.
    pub email: String,
    /// The account's language.
    pub language: Language,
    /// No second factor yet: the page says why to add one.
    pub is_unprotected: bool,
    /// What there is to say about the address, in a portal that can send mail.
    pub address: Option<AddressState>,
    /// Who came in for the first time is welcomed.
    pub welcome: Option<Welcome>,
}

/// What is worth a minute of somebody who is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Welcome {
    /// There is no second factor yet.
    pub is_unprotected: bool,
    /// Nobody confirmed the address yet.
    pub is_unconfirmed: bool,
}

/// Whether an address was proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressState {
    /// Its owner reads mail there.
    Confirmed,
    /// Nobody proved that yet.
    Unconfirmed {
        /// A code was sent there, and can be entered.
        is_code_sent: bool,
    },
    /// This one takes its place as soon as the code is entered that was sent there.
    Waiting {
        /// The new address.
        address: String,
    },
}

/// Entering a code that was mailed: to turn such codes on, or to prove an address.
#[derive(Clone, Debug)]
pub struct MailCodePage {
    /// What the code is for.
    pub purpose: CodePurpose,
    /// The code.
    pub mail: MailCode,
    /// True in a sign-in that leads to enrolment first.
    pub forced: bool,
    /// In such a sign-in: it may be left for later.
    pub may_skip: bool,
    /// Kinds that would do as well, in such a sign-in.
    pub others: Vec<MethodKind>,
}

/// Settings › Mail.
#[derive(Clone, Debug)]
pub struct MailPage {
    /// The account, as stored or as typed; never its password.
    pub form: MailForm,
    /// There is an account.
    pub is_set_up: bool,
    /// It has a password, which stays as it is when none is typed.
    pub has_password: bool,
    /// It is set in the configuration, and cannot be changed here.
    pub is_fixed: bool,
    /// Where a test mail goes.
    pub test_to: String,
    /// How the outbox stands.
    pub outbox: OutboxState,
}

/// How the outbox stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutboxState {
    /// Mails that wait.
    pub waiting: u64,
    /// When the oldest of them was written.
    pub oldest_at: Option<UnixMs>,
    /// Mails that the mail server took within a day.
    pub sent: u64,
    /// Mails that were given up within a day.
    pub dropped: u64,
    /// What the mail server said of the last mail that it did not take.
    pub last_error: Option<String>,
}

/// Forgetting the mail account.
#[derive(Clone, Debug)]
pub struct RemoveMailPage {
    /// Names of accounts that could not sign in any more.
    pub depending: Vec<String>,
}

/// A method of the account, as far as all kinds are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it was added.
    pub created_at: UnixMs,
    /// When it was last used.
    pub last_used_at: Option<UnixMs>,
}

/// A security key of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRow {
    /// What every method has.
    pub method: MethodRow,
    /// Model or passkey provider, where it says so.
    pub model: Option<String>,
    /// It can sign in by itself.
    pub is_passkey: bool,
    /// It is kept in step between the owner's devices.
    pub is_synced: bool,
}

/// The recovery codes of an account, as far as anybody is told of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeSet {
    /// Codes that were not used yet.
    pub left: u32,
    /// Codes of a new set.
    pub of: u32,
    /// When they were made.
    pub made_at: UnixMs,
    /// When their owner proved that the sheet works.
    pub tested_at: Option<UnixMs>,
}

/// Edit my data › Login.
#[derive(Clone, Debug)]
pub struct LoginPage {
    /// Methods that this account can use here, strongest first.
    pub available: Vec<MethodKind>,
    /// The account's security keys.
    pub keys: Vec<KeyRow>,
    /// Security keys that an account may have.
    pub most_keys: u32,
    /// Codes by email, where they are on.
    pub email: Option<MethodRow>,
    /// The confirmed address that codes can be mailed to; `None` where mail does not reach the account.
    pub mail_address: Option<String>,
    /// The account's authenticator apps.
    pub apps: Vec<MethodRow>,
    /// Authenticator apps that an account may have.
    pub most_apps: u32,
    /// The account's recovery codes, if it has a set.
    pub codes: Option<CodeSet>,
    /// Whether the last method may be removed.
    pub is_required: bool,
    /// When the password was set; `None` for an account without password.
    pub password_set_at: Option<UnixMs>,
    /// Providers that the account is linked with.
    pub identities: Vec<IdentityRow>,
    /// Providers that it can be linked with.
    pub linkable: Vec<ProviderName>,
}

/// One signed-in browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrowserRow {
    /// Its id.
    pub id: String,
    /// "Firefox on Windows"; `None` when the browser did not say.
    pub label: Option<String>,
    /// Last network address.
    pub address: String,
    /// First access.
    pub created_at: UnixMs,
    /// Last access.
    pub last_access_at: UnixMs,
    /// Remembered until, when nothing is visited meanwhile; for a browser that is not remembered, when it ends idle.
    pub until: UnixMs,
    /// Whether it is remembered.
    pub is_remembered: bool,
    /// The browser that asks.
    pub is_this: bool,
}

/// Edit my data › Browsers.
#[derive(Clone, Debug)]
pub struct BrowsersPage {
    /// This browser first, then by last access.
    pub browsers: Vec<BrowserRow>,
}

/// Something went wrong.
#[derive(Clone, Debug)]
pub struct ErrorPage {
    /// HTTP status.
    pub status: u16,
    /// Short reference that the log has too; empty where nothing was logged.
    pub reference: String,
    /// The portal's own address.
    pub address: String,
}
