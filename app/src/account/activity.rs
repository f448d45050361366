use crate::{
    browser,
    people::words::actor,
    text::{SLOT, Words, given, weave},
    ui::{Icon, NoticeLine, Precision, Symbol, method_name, moment},
};
use leptos::prelude::*;
use postern_types::{
    EventKind, Severity,
    page::{ActivityPage, ActivityRow, DoneBy, Frame},
};

pub(crate) fn view(words: Words, frame: &Frame, page: &ActivityPage) -> AnyView {
    let rows = page.events.iter().map(|event| row(words, event));
    view! {
        <header class="head">
            <h1>{text!(words, "activity-title")}</h1>
            <p class="quiet">{text!(words, "activity-lead", most = page.most)}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        {if page.events.is_empty() {
            view! { <p class="sheet pad quiet">{text!(words, "activity-none")}</p> }.into_any()
        } else {
            view! { <ol class="sheet events">{rows.collect_view()}</ol> }.into_any()
        }}
    }
    .into_any()
}

/// An event, its time, and what is known of it.
pub(crate) fn row(words: Words, event: &ActivityRow) -> AnyView {
    let is_warning = event.kind.is_some_and(|kind| kind.severity() != Severity::Info);
    let symbol = if is_warning { Symbol::Alert } else { Symbol::Info };
    // A browser that is remembered is the one that it came from.
    let subject = event.subject.as_deref().filter(|subject| event.browser.as_deref() != Some(*subject));
    let what = subject.map(|subject| given(&browser::subject(words, event.kind, subject))).or_else(|| {
        let kind = event.method?;
        Some(method_name(words, kind).into_any())
    });
    let by = match &event.by {
        DoneBy::You | DoneBy::Visitor => None,
        DoneBy::Other(name) => Some(weave(&text!(words, "activity-by", name = SLOT), actor(words, name))),
    };
    let browser = event.browser.as_deref().map(|label| given(&browser::called(words, label)));
    let address = event.address.as_deref().map(given);
    let parts = [Some(moment(words, event.at, Precision::Moment)), what, by, browser, address];
    let parts = parts.into_iter().flatten().enumerate().map(|(index, part)| {
        let between = (index > 0).then_some(" · ");
        view! {
            {between}
            {part}
        }
    });
    view! {
        <li class="event" class:warn=is_warning>
            <Icon symbol />
            <div>
                <p class="name">{event.kind.map_or_else(|| text!(words, "event-other"), |kind| sentence(words, kind))}</p>
                <p class="state">{parts.collect_view()}</p>
            </div>
        </li>
    }
    .into_any()
}

/// What happened.
pub(crate) fn sentence(words: Words, kind: EventKind) -> String {
    match kind {
        EventKind::SignInSuccess => text!(words, "event-sign-in"),
        EventKind::SignInFail => text!(words, "event-sign-in-failed"),
        EventKind::PasswordChanged => text!(words, "event-password"),
        EventKind::PasswordLink => text!(words, "event-password-link"),
        EventKind::MethodOk => text!(words, "event-code"),
        EventKind::MethodFail => text!(words, "event-code-failed"),
        EventKind::MethodReplay => text!(words, "event-code-again"),
        EventKind::MethodDisabled => text!(words, "event-method-disabled"),
        EventKind::CloneSuspected => text!(words, "event-clone"),
        EventKind::EnrolBegin => text!(words, "event-enrol-begin"),
        EventKind::EnrolFinish => text!(words, "event-enrol-finish"),
        EventKind::EnrolCancel => text!(words, "event-enrol-cancel"),
        EventKind::MethodRemoved => text!(words, "event-method-removed"),
        EventKind::MethodReplaced => text!(words, "event-method-replaced"),
        EventKind::MethodRenamed => text!(words, "event-method-renamed"),
        EventKind::RecoveryCodeUsed => text!(words, "event-recovery-used"),
        EventKind::RecoveryCodesMade => text!(words, "event-recovery-made"),
        EventKind::SheetTested => text!(words, "event-sheet-tested"),
        EventKind::FreshProofOk => text!(words, "event-proof"),
        EventKind::FreshProofFail => text!(words, "event-proof-failed"),
        EventKind::BrowserRemembered => text!(words, "event-remembered"),
        EventKind::BrowserEnded => text!(words, "event-browser-ended"),
        EventKind::AccountCreated => text!(words, "event-account-created"),
        EventKind::AccountUpdated => text!(words, "event-account-updated"),
        EventKind::EmailChanged => text!(words, "event-email"),
        EventKind::AccountDisabled => text!(words, "event-account-disabled"),
        EventKind::AccountEnabled => text!(words, "event-account-enabled"),
        EventKind::ClockJump => text!(words, "event-clock"),
        EventKind::SealBroken => text!(words, "event-seal"),
        EventKind::SecondFactorFail => text!(words, "event-second-factor-failed"),
        EventKind::EmailConfirmed => text!(words, "event-email-confirmed"),
        EventKind::SettingsChanged => text!(words, "event-settings"),
        EventKind::MailFailed => text!(words, "event-mail-failed"),
        EventKind::OneTimePassMade => text!(words, "event-pass-made"),
        EventKind::OneTimePassUsed => text!(words, "event-pass-used"),
        EventKind::AccountDeleted => text!(words, "event-account-deleted"),
        EventKind::GroupCreated => text!(words, "event-group-created"),
        EventKind::GroupUpdated => text!(words, "event-group-updated"),
        EventKind::GroupDeleted => text!(words, "event-group-deleted"),
        EventKind::MemberAdded => text!(words, "event-member-added"),
        EventKind::MemberRemoved => text!(words, "event-member-removed"),
        EventKind::PolicyChanged => text!(words, "event-policy"),
        EventKind::Exported => text!(words, "event-exported"),
        EventKind::JobStarted => text!(words, "event-job"),
        EventKind::IdentityLinked => text!(words, "event-linked"),
        EventKind::IdentityUnlinked => text!(words, "event-unlinked"),
    }
}
