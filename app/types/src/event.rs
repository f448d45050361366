//! What the audit log knows: the OWASP logging vocabulary, and our own words beside it.

/// Who did what was done by the program itself, as it is written down; no account has such a name.
pub const COMMAND_LINE: &str = "command line";

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// A sign-in was completed.
    SignInSuccess,
    /// Name and password did not match.
    SignInFail,
    /// A password was set.
    PasswordChanged,
    /// A one-time link for choosing a password was made.
    PasswordLink,
    /// What a method asks for was accepted.
    MethodOk,
    /// What a method asks for was not accepted.
    MethodFail,
    /// A code was shown again.
    MethodReplay,
    /// Too many failures in a row: the method is not asked any more.
    MethodDisabled,
    /// The counter of a security key went back: there may be a copy of it.
    CloneSuspected,
    /// An enrolment began.
    EnrolBegin,
    /// An enrolment was confirmed.
    EnrolFinish,
    /// An enrolment was given up.
    EnrolCancel,
    /// A method was removed.
    MethodRemoved,
    /// A method took the place of another.
    MethodReplaced,
    /// A method got another name.
    MethodRenamed,
    /// A recovery code was used up.
    RecoveryCodeUsed,
    /// A set of recovery codes was made; those before are void.
    RecoveryCodesMade,
    /// A backup sheet was proved to work.
    SheetTested,
    /// Somebody who was signed in showed a factor anew.
    FreshProofOk,
    /// Somebody who was signed in failed to.
    FreshProofFail,
    /// A browser is remembered from now on.
    BrowserRemembered,
    /// Browsers were ended.
    BrowserEnded,
    /// An account was made.
    AccountCreated,
    /// Name or language of an account were changed.
    AccountUpdated,
    /// The address of an account was changed.
    EmailChanged,
    /// An account was disabled, by its owner or by somebody else.
    AccountDisabled,
    /// An account was enabled.
    AccountEnabled,
    /// The clock went back behind what was already seen.
    ClockJump,
    /// A stored secret does not open.
    SealBroken,
    /// The right password was shown, and then no right second factor until the sign-in ended.
    SecondFactorFail,
    /// The address of an account was proved by a code.
    EmailConfirmed,
    /// Settings of the portal were changed.
    SettingsChanged,
    /// A mail was not taken by the mail server.
    MailFailed,
    /// A manager made a pass for one sign-in.
    OneTimePassMade,
    /// It was used.
    OneTimePassUsed,
    /// An account was deleted.
    AccountDeleted,
    /// A group was made.
    GroupCreated,
    /// Name or permissions of a group were changed.
    GroupUpdated,
    /// A group was deleted.
    GroupDeleted,
    /// An account was put into a group.
    MemberAdded,
    /// An account was taken out of a group.
    MemberRemoved,
    /// What a group asks of its members was changed.
    PolicyChanged,
    /// Accounts or events were written to a file.
    Exported,
    /// Something was begun for many accounts at once.
    JobStarted,
    /// An account was linked with a provider of single sign-on.
    IdentityLinked,
    /// The link was given up.
    IdentityUnlinked,
}

/// How much an event matters to whoever watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// As it should be.
    Info,
    /// Worth a look when it becomes many.
    Warn,
    /// Worth a look at once.
    Error,
}

impl EventKind {
    /// Every kind this version knows.
    pub const ALL: [Self; 46] = [
        Self::SignInSuccess,
        Self::SignInFail,
        Self::PasswordChanged,
        Self::PasswordLink,
        Self::MethodOk,
        Self::MethodFail,
        Self::MethodReplay,
        Self::MethodDisabled,
        Self::CloneSuspected,
        Self::EnrolBegin,
        Self::EnrolFinish,
        Self::EnrolCancel,
        Self::MethodRemoved,
        Self::MethodReplaced,
        Self::MethodRenamed,
        Self::RecoveryCodeUsed,
        Self::RecoveryCodesMade,
        Self::SheetTested,
        Self::FreshProofOk,
        Self::FreshProofFail,
        Self::BrowserRemembered,
        Self::BrowserEnded,
        Self::AccountCreated,
        Self::AccountUpdated,
        Self::EmailChanged,
        Self::AccountDisabled,
        Self::AccountEnabled,
        Self::ClockJump,
        Self::SealBroken,
        Self::SecondFactorFail,
        Self::EmailConfirmed,
        Self::SettingsChanged,
        Self::MailFailed,
        Self::OneTimePassMade,
        Self::OneTimePassUsed,
        Self::AccountDeleted,
        Self::GroupCreated,
        Self::GroupUpdated,
        Self::GroupDeleted,
        Self::MemberAdded,
        Self::MemberRemoved,
        Self::PolicyChanged,
        Self::Exported,
        Self::JobStarted,
        Self::IdentityLinked,
        Self::IdentityUnlinked,
    ];

    /// The event's name in the audit log.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignInSuccess => "authn_login_success",
            Self::SignInFail => "authn_login_fail",
            Self::PasswordChanged => "authn_password_change",
            Self::PasswordLink => "authn_password_link",
            Self::MethodOk => "mfa_verify_ok",
            Self::MethodFail => "mfa_verify_fail",
            Self::MethodReplay => "mfa_replay",
            Self::MethodDisabled => "mfa_method_disabled",
            Self::CloneSuspected => "webauthn_clone_suspected",
            Self::EnrolBegin => "mfa_enrol_begin",
            Self::EnrolFinish => "mfa_enrol_finish",
            Self::EnrolCancel => "mfa_enrol_cancel",
            Self::MethodRemoved => "mfa_remove",
            Self::MethodReplaced => "mfa_replace",
            Self::MethodRenamed => "mfa_rename",
            Self::RecoveryCodeUsed => "recovery_code_used",
            Self::RecoveryCodesMade => "recovery_code_regenerated",
            Self::SheetTested => "recovery_code_tested",
            Self::FreshProofOk => "fresh_proof_ok",
            Self::FreshProofFail => "fresh_proof_fail",
            Self::BrowserRemembered => "browser_remembered",
            Self::BrowserEnded => "browser_ended",
            Self::AccountCreated => "user_created",
            Self::AccountUpdated => "user_updated",
            Self::EmailChanged => "email_change_finish",
            Self::AccountDisabled => "user_disabled",
            Self::AccountEnabled => "user_enabled",
            Self::ClockJump => "clock_jump",
            Self::SealBroken => "seal_broken",
            Self::SecondFactorFail => "authn_login_fail_max",
            Self::EmailConfirmed => "email_confirmed",
            Self::SettingsChanged => "settings_changed",
            Self::MailFailed => "smtp_fail",
            Self::OneTimePassMade => "mfa_pass_made",
            Self::OneTimePassUsed => "mfa_pass_used",
            Self::AccountDeleted => "user_deleted",
            Self::GroupCreated => "group_created",
            Self::GroupUpdated => "group_updated",
            Self::GroupDeleted => "group_deleted",
            Self::MemberAdded => "group_member_added",
            Self::MemberRemoved => "group_member_removed",
            Self::PolicyChanged => "policy_changed",
            Self::Exported => "data_exported",
            Self::JobStarted => "job_started",
            Self::IdentityLinked => "identity_linked",
            Self::IdentityUnlinked => "identity_unlinked",
        }
    }

    /// The kind of that name; `None` for one that this version does not know.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// How much it matters.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::SealBroken | Self::CloneSuspected => Severity::Error,
            Self::SignInFail
            | Self::MethodFail
            | Self::MethodReplay
            | Self::MethodDisabled
            | Self::RecoveryCodeUsed
            | Self::OneTimePassUsed
            | Self::FreshProofFail
            | Self::ClockJump
            | Self::SecondFactorFail
            | Self::MailFailed => Severity::Warn,
            _ => Severity::Info,
        }
    }

    /// Whether it is part of getting in. Everything else is refused when it cannot be recorded; this may go on, if
    /// the operator says so.
    #[must_use]
    pub const fn is_of_sign_in(self) -> bool {
        matches!(
            self,
            Self::SignInSuccess
                | Self::SignInFail
                | Self::MethodOk
                | Self::MethodFail
                | Self::MethodReplay
                | Self::MethodDisabled
                | Self::CloneSuspected
                | Self::RecoveryCodeUsed
                | Self::OneTimePassUsed
                | Self::BrowserRemembered
                | Self::BrowserEnded
                | Self::ClockJump
                | Self::SealBroken
                | Self::SecondFactorFail
        )
    }
}

#[cfg(test)]
mod tests {
    use super::EventKind;

    #[test]
    fn every_kind_has_a_name_of_its_own_and_is_read_back() {
        for kind in EventKind::ALL {
            assert_eq!(EventKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(EventKind::parse("of_a_newer_version"), None);
    }
}
