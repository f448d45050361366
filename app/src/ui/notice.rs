use super::{Icon, Precision, Symbol, moment};
use crate::{
    people::words::refusal,
    text::{SLOT, Words, given, weave},
};
use leptos::prelude::*;
use postern_types::{KeyRejection, MethodKind, Notice, Rejection, sso::SsoRejection};

/// How a notice looks and how urgently it is read out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    Good,
    Plain,
    Warn,
    Bad,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Good => "note good",
            Self::Plain => "note",
            Self::Warn => "note warn",
            Self::Bad => "note bad",
        }
    }

    const fn symbol(self) -> Symbol {
        match self {
            Self::Good => Symbol::Check,
            Self::Plain => Symbol::Info,
            Self::Warn | Self::Bad => Symbol::Alert,
        }
    }

    const fn role(self) -> &'static str {
        match self {
            Self::Good | Self::Plain => "status",
            Self::Warn | Self::Bad => "alert",
        }
    }
}

/// Whether the notice belongs to the code field, which then shows it by [`rejection`].
pub(crate) const fn is_about_code(notice: &Notice) -> bool {
    match notice {
        Notice::Rejected { why, .. } => !matches!(why, Rejection::Key(_)),
        _ => false,
    }
}

/// Why the answer of a key was not accepted, and what to do.
fn key_rejection(words: Words, why: KeyRejection) -> String {
    match why {
        KeyRejection::Missing => text!(words, "key-missing"),
        KeyRejection::Stale => text!(words, "key-stale"),
        KeyRejection::Unknown => text!(words, "key-unknown"),
        KeyRejection::NotVerified => text!(words, "key-not-verified"),
        KeyRejection::Suspicious => text!(words, "key-suspicious"),
        KeyRejection::Elsewhere => text!(words, "key-made-elsewhere"),
        KeyRejection::Unsupported => text!(words, "key-kind-unsupported"),
    }
}

/// Why what was shown was not accepted and how many tries are left; `None` for any other notice.
pub(crate) fn rejection(words: Words, notice: Option<&Notice>) -> Option<String> {
    let Some(Notice::Rejected { why, tries_left }) = notice else { return None };
    let why = match *why {
        Rejection::Malformed => text!(words, "code-malformed"),
        Rejection::Wrong => text!(words, "code-wrong"),
        Rejection::Past { minutes } => text!(words, "code-past", minutes = minutes),
        Rejection::AlreadyUsed { next_in_s } => text!(words, "code-used", seconds = next_in_s),
        Rejection::NotAMailCode => text!(words, "code-no-mail-code"),
        Rejection::MailCodeOver => text!(words, "code-mail-over"),
        Rejection::NotARecoveryCode => text!(words, "code-no-recovery"),
        Rejection::NoSuchRecoveryCode => text!(words, "code-unknown-recovery"),
        Rejection::NotAPass => text!(words, "code-no-pass"),
        Rejection::NoSuchPass => text!(words, "code-unknown-pass"),
        Rejection::Key(why) => key_rejection(words, why),
    };
    Some(match tries_left {
        Some(count) => format!("{why} {}", text!(words, "tries-left", count = (*count))),
        None => why,
    })
}

/// Why single sign-on did not sign somebody in; `provider` is its name.
pub(crate) fn sso_rejection(words: Words, why: SsoRejection, provider: &str) -> AnyView {
    let text = match why {
        SsoRejection::Unreachable => text!(words, "sso-unreachable", name = SLOT),
        SsoRejection::Cancelled => text!(words, "sso-cancelled", name = SLOT),
        SsoRejection::Stale => text!(words, "sso-stale", name = SLOT),
        SsoRejection::Untrusted => text!(words, "sso-untrusted", name = SLOT),
        SsoRejection::Unknown => text!(words, "sso-unknown", name = SLOT),
        SsoRejection::NotLinked => text!(words, "sso-not-linked", name = SLOT),
        SsoRejection::NoName => text!(words, "sso-no-name", name = SLOT),
        SsoRejection::NotAllowed => text!(words, "sso-not-allowed", name = SLOT),
        SsoRejection::NoTicket => text!(words, "sso-no-ticket", name = SLOT),
        SsoRejection::Ntlm => text!(words, "sso-ntlm", name = SLOT),
    };
    weave(&text, given(provider))
}

fn plain(text: String) -> AnyView {
    text.into_any()
}

fn content(words: Words, notice: &Notice) -> (Tone, AnyView) {
    use Tone::{Bad, Good, Plain, Warn};
    match notice {
        Notice::SignInFailed => (Bad, plain(text!(words, "notice-sign-in-failed"))),
        Notice::SignInExpired => (Plain, plain(text!(words, "notice-sign-in-expired"))),
        Notice::SignInEnded => (Warn, plain(text!(words, "notice-sign-in-ended"))),
        Notice::SignedOut => (Good, plain(text!(words, "notice-signed-out"))),
        Notice::BrowserEnded => (Plain, plain(text!(words, "notice-browser-ended"))),
        Notice::Rejected { .. } => (Bad, plain(rejection(words, Some(notice)).unwrap_or_default())),
        Notice::MethodBlocked { until } => {
            let text = text!(words, "notice-method-blocked", when = SLOT);
            (Warn, weave(&text, moment(words, *until, Precision::Ago)))
        }
        Notice::Renamed { name } => (Good, weave(&text!(words, "notice-renamed", name = SLOT), given(name))),
        Notice::Removed { kind, name } => {
            let text = match kind {
                MethodKind::SecurityKey => text!(words, "notice-key-removed", name = SLOT),
                MethodKind::EmailCode => text!(words, "notice-email-removed", name = SLOT),
                MethodKind::AuthenticatorApp | MethodKind::RecoveryCode | MethodKind::OneTimePass => {
                    text!(words, "notice-app-removed", name = SLOT)
                }
            };
            (Good, weave(&text, given(name)))
        }
        Notice::KeyAdded { name } => {
            (Good, weave(&text!(words, "notice-key-added", name = SLOT), given(name)))
        }
        Notice::KeyAlreadyYours { name } => {
            (Warn, weave(&text!(words, "notice-key-yours", name = SLOT), given(name)))
        }
        Notice::KeyTaken => (Bad, plain(text!(words, "notice-key-taken"))),
        Notice::TooManyKeys { most } => (Plain, plain(text!(words, "notice-too-many-keys", most = (*most)))),
        Notice::PasskeyUnknown => (Bad, plain(text!(words, "notice-passkey-unknown"))),
        Notice::PasskeyRejected { why } => (Bad, plain(key_rejection(words, *why))),
        Notice::EnrolmentStale => (Warn, plain(text!(words, "notice-enrolment-stale"))),
        Notice::TooManyApps { most } => (Plain, plain(text!(words, "notice-too-many-apps", most = (*most)))),
        Notice::RecoveryCodeUsed { left } => {
            (Warn, plain(text!(words, "notice-recovery-used", left = (*left))))
        }
        Notice::SheetWorks => (Good, plain(text!(words, "notice-sheet-works"))),
        Notice::ProofImpossible => (Bad, plain(text!(words, "notice-proof-impossible"))),
        Notice::ConfirmationOver => (Plain, plain(text!(words, "notice-confirmation-over"))),
        Notice::NothingChanged => (Plain, plain(text!(words, "notice-nothing-changed"))),
        Notice::PasswordBlocked { until } => {
            let text = text!(words, "notice-sign-in-blocked", when = SLOT);
            (Warn, weave(&text, moment(words, *until, Precision::Ago)))
        }
        Notice::PasswordChanged => (Good, plain(text!(words, "notice-password-changed"))),
        Notice::Deactivated => (Good, plain(text!(words, "notice-deactivated"))),
        Notice::LastAdministrator => (Bad, plain(text!(words, "notice-last-administrator"))),
        Notice::LastMethodRequired => (Warn, plain(text!(words, "notice-last-method"))),
        Notice::BrowserRemoved => (Good, plain(text!(words, "notice-browser-removed"))),
        Notice::OtherBrowsersRemoved { count } => {
            (Good, plain(text!(words, "notice-others-removed", count = (*count))))
        }
        Notice::Saved => (Good, plain(text!(words, "notice-saved"))),
        Notice::PasswordSet => (Good, plain(text!(words, "notice-password-set"))),
        Notice::MailNotBefore { at } => {
            let text = text!(words, "notice-mail-not-before", when = SLOT);
            (Plain, weave(&text, moment(words, *at, Precision::Ago)))
        }
        Notice::AddressConfirmed { address } => {
            (Good, weave(&text!(words, "notice-address-confirmed", address = SLOT), given(address)))
        }
        Notice::EmailCodeOn { address } => {
            (Good, weave(&text!(words, "notice-email-on", address = SLOT), given(address)))
        }
        Notice::PasswordLinkSent => (Good, plain(text!(words, "notice-link-sent"))),
        Notice::MailSet => (Good, plain(text!(words, "notice-mail-set"))),
        Notice::MailRemoved => (Good, plain(text!(words, "notice-mail-removed"))),
        Notice::TestMailTaken { answer } => {
            (Good, weave(&text!(words, "notice-test-taken", answer = SLOT), given(answer)))
        }
        Notice::TestMailFailed { answer } => {
            (Bad, weave(&text!(words, "notice-test-failed", answer = SLOT), given(answer)))
        }
        Notice::Refused { why } => {
            (Warn, plain(format!("{} {}", refusal(words, *why), text!(words, "notice-nothing-changed"))))
        }
        Notice::UserCreated { name, is_invited: true } => {
            (Good, weave(&text!(words, "notice-user-invited", name = SLOT), given(name)))
        }
        Notice::UserCreated { name, is_invited: false } => {
            (Good, weave(&text!(words, "notice-user-created", name = SLOT), given(name)))
        }
        Notice::MethodsRemoved { name, count } => {
            let text = text!(words, "notice-methods-removed", name = SLOT, count = (*count));
            (Good, weave(&text, given(name)))
        }
        Notice::BrowsersEnded { name, count } => {
            let text = text!(words, "notice-browsers-ended", name = SLOT, count = (*count));
            (Good, weave(&text, given(name)))
        }
        Notice::UserDisabled { name } => {
            (Good, weave(&text!(words, "notice-user-disabled", name = SLOT), given(name)))
        }
        Notice::UserEnabled { name } => {
            (Good, weave(&text!(words, "notice-user-enabled", name = SLOT), given(name)))
        }
        Notice::UserDeleted { name } => {
            (Good, weave(&text!(words, "notice-user-deleted", name = SLOT), given(name)))
        }
        Notice::GroupDeleted { name } => {
            (Good, weave(&text!(words, "notice-group-deleted", name = SLOT), given(name)))
        }
        Notice::LinkSent { name } => {
            (Good, weave(&text!(words, "notice-user-link", name = SLOT), given(name)))
        }
        Notice::GroupSaved { name } => {
            (Good, weave(&text!(words, "notice-group-saved", name = SLOT), given(name)))
        }
        Notice::MemberAdded { name } => {
            (Good, weave(&text!(words, "notice-member-added", name = SLOT), given(name)))
        }
        Notice::MemberRemoved { name } => {
            (Good, weave(&text!(words, "notice-member-removed", name = SLOT), given(name)))
        }
        Notice::PolicySet { group } => {
            (Good, weave(&text!(words, "notice-policy-set", name = SLOT), given(group)))
        }
        Notice::SsoRejected { why, provider } => (Bad, sso_rejection(words, *why, provider)),
        Notice::Linked { provider } => {
            (Good, weave(&text!(words, "notice-linked", name = SLOT), given(provider)))
        }
        Notice::Unlinked { provider } => {
            (Good, weave(&text!(words, "notice-unlinked", name = SLOT), given(provider)))
        }
        Notice::LinkedElsewhere { provider } => {
            (Bad, weave(&text!(words, "notice-linked-elsewhere", name = SLOT), given(provider)))
        }
        Notice::LastWayIn => (Warn, plain(text!(words, "notice-last-way-in"))),
        Notice::ProviderSaved { name } => {
            (Good, weave(&text!(words, "notice-provider-saved", name = SLOT), given(name)))
        }
        Notice::ProviderRemoved { name } => {
            (Good, weave(&text!(words, "notice-provider-removed", name = SLOT), given(name)))
        }
        Notice::ApplicationSaved { name } => {
            (Good, weave(&text!(words, "notice-application-saved", name = SLOT), given(name)))
        }
        Notice::ApplicationRemoved { name } => {
            (Good, weave(&text!(words, "notice-application-removed", name = SLOT), given(name)))
        }
        Notice::AppearanceSaved => (Good, plain(text!(words, "notice-appearance-saved"))),
        Notice::NobodySelected => (Warn, plain(text!(words, "notice-nobody-selected"))),
        Notice::CheckFields => (Bad, plain(text!(words, "notice-check-fields"))),
        Notice::SignInBlocked { until } => {
            let text = text!(words, "notice-sign-in-blocked", when = SLOT);
            (Warn, weave(&text, moment(words, *until, Precision::Ago)))
        }
        Notice::MethodDisabled => (Bad, plain(text!(words, "notice-method-disabled"))),
    }
}

/// The outcome of what the person just did, at the head of a card or panel. `has_focus` where no field takes it: of a
/// `status` that is there when the page opens, few screen readers say anything by themselves.
#[component]
pub(crate) fn NoticeLine<'a>(
    words: Words,
    notice: Option<&'a Notice>,
    #[prop(optional)] has_focus: bool,
) -> impl IntoView {
    notice.map(|notice| {
        let (tone, content) = content(words, notice);
        view! {
            <div
                class=tone.class()
                id="notice"
                role=tone.role()
                tabindex=has_focus.then_some("-1")
                autofocus=has_focus
            >
                <Icon symbol=tone.symbol() />
                <p>{content}</p>
            </div>
        }
    })
}
