//! Security events for the log, in the OWASP logging vocabulary and our own words. Never a secret, a code or a token.

use uuid::Uuid;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A sign-in was completed.
    SignInSuccess,
    /// Name and password did not match.
    SignInFail,
    /// A method's code was accepted.
    MethodOk,
    /// A method's code was not accepted.
    MethodFail,
    /// A code was shown again.
    MethodReplay,
    /// Too many failures in a row: the method is not asked any more.
    MethodDisabled,
    /// An enrolment began.
    EnrolBegin,
    /// An enrolment was confirmed.
    EnrolFinish,
    /// An enrolment was given up.
    EnrolCancel,
    /// A method was removed.
    MethodRemove,
    /// A browser is remembered from now on.
    BrowserRemembered,
    /// A browser was ended.
    BrowserEnded,
    /// An account was made.
    AccountCreated,
    /// An account was disabled.
    AccountDisabled,
    /// An account was enabled.
    AccountEnabled,
    /// A password was set.
    PasswordChanged,
    /// The clock went back behind what was already seen.
    ClockJump,
    /// A stored secret does not open.
    SealBroken,
}

impl Event {
    /// The event's name in logs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignInSuccess => "authn_login_success",
            Self::SignInFail => "authn_login_fail",
            Self::MethodOk => "mfa_verify_ok",
            Self::MethodFail => "mfa_verify_fail",
            Self::MethodReplay => "mfa_replay",
            Self::MethodDisabled => "mfa_method_disabled",
            Self::EnrolBegin => "mfa_enrol_begin",
            Self::EnrolFinish => "mfa_enrol_finish",
            Self::EnrolCancel => "mfa_enrol_cancel",
            Self::MethodRemove => "mfa_remove",
            Self::BrowserRemembered => "browser_remembered",
            Self::BrowserEnded => "browser_ended",
            Self::AccountCreated => "user_created",
            Self::AccountDisabled => "user_disabled",
            Self::AccountEnabled => "user_enabled",
            Self::PasswordChanged => "authn_password_change",
            Self::ClockJump => "clock_jump",
            Self::SealBroken => "seal_broken",
        }
    }

    /// Writes the event to the log; `account` is the one concerned, where it is known.
    pub fn log(self, account: Option<Uuid>) {
        let account = account.map(|id| id.to_string()).unwrap_or_default();
        match self {
            Self::SignInFail
            | Self::MethodFail
            | Self::MethodReplay
            | Self::MethodDisabled
            | Self::ClockJump => {
                tracing::warn!(target: "postern::event", event = self.name(), account);
            }
            Self::SealBroken => tracing::error!(target: "postern::event", event = self.name(), account),
            _ => tracing::info!(target: "postern::event", event = self.name(), account),
        }
    }
}
