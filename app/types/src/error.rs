//! The closed set of things that can be said about what a person did. Codes, never sentences: the page has the words.

use crate::{MethodKind, Refusal, UnixMs, sso::SsoRejection};
use serde::{Deserialize, Serialize};

/// Why the answer of a security key was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyRejection {
    /// No answer of a key: the script did not run, or something else was sent.
    Missing,
    /// Asked more than five minutes ago, somewhere else, or answered already.
    Stale,
    /// None of the account's keys, or not signed by it: told alike.
    Unknown,
    /// A key that asked its owner for PIN, fingerprint or face before, and did not now.
    NotVerified,
    /// Its counter went back: there may be a copy of it.
    Suspicious,
    /// Made for another address than this portal's, or inside another site's page.
    Elsewhere,
    /// Of a kind that the portal cannot check.
    Unsupported,
}

/// Why what was shown was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rejection {
    /// Not six digits.
    Malformed,
    /// No code of now or of the last minutes.
    Wrong,
    /// Right about this many minutes ago: the phone's clock is slow. Never said of a code of the future, which would
    /// hand a guesser a code to wait for.
    Past {
        /// Whole minutes, at least 1.
        minutes: u32,
    },
    /// Right, but it has been used.
    AlreadyUsed {
        /// Seconds until the app shows the next one, 1 to 30.
        next_in_s: u32,
    },
    /// Not eight digits.
    NotAMailCode,
    /// The mailed code is over: too old, used, tried too often, or none was asked for here.
    MailCodeOver,
    /// Not of the form of a recovery code.
    NotARecoveryCode,
    /// None of the account's recovery codes, or one that was used.
    NoSuchRecoveryCode,
    /// Not of the form of a one-time pass.
    NotAPass,
    /// No pass of the account, or one that is over.
    NoSuchPass,
    /// The answer of a security key.
    Key(KeyRejection),
}

/// One line for the head of a page: the outcome of what the person just did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// Name and password did not match, the account is disabled, has no password or does not exist: one answer.
    SignInFailed,
    /// Too many tries of this name or from this address; the last one was not checked.
    SignInBlocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// The sign-in took more than its ten minutes, was ended, or was completed in another tab.
    SignInExpired,
    /// Too many wrong codes in this sign-in.
    SignInEnded,
    /// The person signed out.
    SignedOut,
    /// This browser was signed out: ended elsewhere, expired, or the account changed.
    BrowserEnded,
    /// What was shown was not accepted.
    Rejected {
        /// Why.
        why: Rejection,
        /// Tries left before this method has to wait or the sign-in ends. `None` where nothing is counted down.
        tries_left: Option<u32>,
    },
    /// The method has to wait after too many failures.
    MethodBlocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// The method is not asked any more after too many failures in a row.
    MethodDisabled,
    /// The method has another name.
    Renamed {
        /// The new name.
        name: String,
    },
    /// The method was removed.
    Removed {
        /// Its kind.
        kind: MethodKind,
        /// Its name.
        name: String,
    },
    /// The security key was added.
    KeyAdded {
        /// Its name.
        name: String,
    },
    /// The key is one of the account's already.
    KeyAlreadyYours {
        /// The name it has.
        name: String,
    },
    /// The key belongs to another account.
    KeyTaken,
    /// The account has as many keys as it may have.
    TooManyKeys {
        /// How many.
        most: u32,
    },
    /// A passkey that this portal does not know, or that may not sign in here.
    PasskeyUnknown,
    /// A passkey's answer was not accepted.
    PasskeyRejected {
        /// Why.
        why: KeyRejection,
    },
    /// The enrolment shown is not the newest one any more, or has expired: a new code must be scanned.
    EnrolmentStale,
    /// The account has as many authenticator apps as it may have.
    TooManyApps {
        /// How many.
        most: u32,
    },
    /// Signed in with a recovery code.
    RecoveryCodeUsed {
        /// Codes left.
        left: u32,
    },
    /// A code of the backup sheet was found.
    SheetWorks,
    /// The change asks for a proof that this account cannot show.
    ProofImpossible,
    /// What was to be confirmed was done in another tab, given up, or waited for too long.
    ConfirmationOver,
    /// The person kept everything as it was.
    NothingChanged,
    /// Too many wrong passwords in this browser; the last one was not checked.
    PasswordBlocked {
        /// When the next try is possible.
        until: UnixMs,
    },
    /// The password was changed by somebody who is signed in.
    PasswordChanged,
    /// The account was closed by its owner.
    Deactivated,
    /// The last administrator cannot close the account.
    LastAdministrator,
    /// The policy requires a second factor: the last one stays.
    LastMethodRequired,
    /// A browser was ended.
    BrowserRemoved,
    /// All other browsers were ended.
    OtherBrowsersRemoved {
        /// How many.
        count: u32,
    },
    /// What was typed was stored.
    Saved,
    /// The password was set; the person can sign in with it.
    PasswordSet,
    /// The next mail with a code can be asked for at that time.
    MailNotBefore {
        /// When.
        at: UnixMs,
    },
    /// The address was proved.
    AddressConfirmed {
        /// The address.
        address: String,
    },
    /// Codes are mailed from now on.
    EmailCodeOn {
        /// Where to.
        address: String,
    },
    /// If there is such an account and mail reaches it, a link is on its way.
    PasswordLinkSent,
    /// The mail account was stored.
    MailSet,
    /// The mail account was forgotten.
    MailRemoved,
    /// The mail server took the test mail.
    TestMailTaken {
        /// What it answered.
        answer: String,
    },
    /// The mail server did not take the test mail.
    TestMailFailed {
        /// What it answered, or why there was no answer.
        answer: String,
    },
    /// What somebody wanted to do to others was refused.
    Refused {
        /// Why.
        why: Refusal,
    },
    /// An account was made.
    UserCreated {
        /// Name shown to people.
        name: String,
        /// An invitation is on its way.
        is_invited: bool,
    },
    /// Second factors of somebody else were removed.
    MethodsRemoved {
        /// Name shown to people.
        name: String,
        /// How many.
        count: u32,
    },
    /// Browsers of somebody else were ended.
    BrowsersEnded {
        /// Name shown to people.
        name: String,
        /// How many.
        count: u32,
    },
    /// An account may not sign in any more.
    UserDisabled {
        /// Name shown to people.
        name: String,
    },
    /// It may again.
    UserEnabled {
        /// Name shown to people.
        name: String,
    },
    /// An account was deleted.
    UserDeleted {
        /// The account's name.
        name: String,
    },
    /// A link for a password is on its way to somebody else.
    LinkSent {
        /// Name shown to people.
        name: String,
    },
    /// A group was stored.
    GroupSaved {
        /// Its name.
        name: String,
    },
    /// A group was deleted.
    GroupDeleted {
        /// The name it had.
        name: String,
    },
    /// Somebody is in the group.
    MemberAdded {
        /// Name shown to people.
        name: String,
    },
    /// Somebody is not in the group any more.
    MemberRemoved {
        /// Name shown to people.
        name: String,
    },
    /// A group asks for something else from now on.
    PolicySet {
        /// The group's name.
        group: String,
    },
    /// Single sign-on did not sign the person in.
    SsoRejected {
        /// Why.
        why: SsoRejection,
        /// The provider's name; empty where it is none that there is.
        provider: String,
    },
    /// The account is linked with a provider.
    Linked {
        /// The provider's name.
        provider: String,
    },
    /// It is not any more.
    Unlinked {
        /// The provider's name.
        provider: String,
    },
    /// The person that the provider vouches for has another account here.
    LinkedElsewhere {
        /// The provider's name.
        provider: String,
    },
    /// Without this link nobody could sign in to the account any more.
    LastWayIn,
    /// A provider was stored.
    ProviderSaved {
        /// Its name.
        name: String,
    },
    /// A provider was removed.
    ProviderRemoved {
        /// The name it had.
        name: String,
    },
    /// An application was stored.
    ApplicationSaved {
        /// Its name.
        name: String,
    },
    /// An application was removed.
    ApplicationRemoved {
        /// The name it had.
        name: String,
    },
    /// How the portal presents itself was stored.
    AppearanceSaved,
    /// Nobody was selected.
    NobodySelected,
    /// Fields need another look; each says what is wrong.
    CheckFields,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// Nothing was typed.
    Required,
    /// Longer than allowed.
    TooLong {
        /// The most characters.
        most: u32,
    },
    /// Shorter than allowed.
    TooShort {
        /// The fewest characters.
        fewest: u32,
    },
    /// Has characters that are not allowed: control characters, and those that turn the direction of text.
    BadCharacters,
    /// Not an account name: anything but letters, digits and `._-`.
    BadName,
    /// Another account has it.
    Taken,
    /// Not an email address.
    NotAnAddress,
    /// Too easy to guess.
    TooCommon,
    /// The second entry differs from the first.
    Differs,
    /// Not the account's password.
    WrongPassword,
    /// Codes are mailed to it: that has to be turned off first.
    UsedByMethod,
    /// Not the name or address of a machine.
    NotAHost,
    /// Not a port, 1 to 65535.
    NotAPort,
    /// Without TLS, mail goes to a server on the same machine alone.
    TlsNeeded,
    /// There is no such account.
    NoSuchAccount,
    /// Not a day such as 2026-12-24.
    NotADay,
    /// A day that is over.
    DayOver,
    /// One has to be chosen.
    ChooseOne,
    /// Another server gets no secret that was typed for the one before: it has to be typed again.
    TypeAgain,
    /// Not an address such as https://wiki.example.org.
    NotAUrl,
    /// Not https, and not on this machine.
    HttpsNeeded,
    /// Another application has this host, or it is the portal's own.
    HostTaken,
    /// Not a path such as /admin: it begins with a slash and has no query, dots or codes in it.
    NotAPath,
    /// Not a number from 1 to the most.
    NotANumber {
        /// The largest.
        most: u32,
    },
    /// Not a picture of up to 64 kB: PNG, JPEG or WebP.
    NotAPicture,
    /// Not a colour as `#rrggbb`.
    NotAColour,
    /// Words in this colour cannot be read on white.
    TooLight,
    /// A line does not read "value = group", or there is no such group.
    NotAMapping,
    /// Not a list of networks such as 10.0.0.0/8.
    NotANetwork,
    /// Not a filter that has {name} in it.
    NotAFilter,
}

/// A field and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The field's name in its form.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

impl FieldError {
    /// `problem` at `field`.
    #[must_use]
    pub fn new(field: &str, problem: Problem) -> Self {
        Self { field: field.to_owned(), problem }
    }
}
