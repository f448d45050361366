//! Which page of the help belongs to a page.

use super::panel_of;
use crate::{
    help::Topic,
    paths,
    render::Page,
    text::Words,
    ui::{Icon, Symbol},
};
use leptos::prelude::*;
use postern_types::{
    MethodKind, Permission, letter::CodePurpose, page::Wanted, people::ActKind, sso::ProviderKind,
};

/// The page of the help that says more about `page`, if somebody with these permissions may read it.
pub(super) fn topic(page: &Page, permissions: &[Permission]) -> Topic {
    Some(of(page)).filter(|topic| topic.is_for(permissions)).unwrap_or(Topic::TwoFactor)
}

fn of(page: &Page) -> Topic {
    match page {
        Page::SignIn(_) | Page::Leave(_) | Page::SignOut | Page::Start(_) | Page::Error(_) => {
            Topic::SigningIn
        }
        Page::SecondFactor(page) => of_method(page.method),
        Page::NoMethod(_) | Page::NoEntry(_) => Topic::LostPhone,
        Page::EnrolApp(_) => Topic::AuthenticatorApp,
        Page::EnrolKey(_) => Topic::SecurityKey,
        Page::MailCode(page) if page.purpose == CodePurpose::Address => Topic::StoredData,
        Page::MailCode(_) => Topic::EmailCode,
        Page::Sheet(_) | Page::NewCodes(_) | Page::TestSheet => Topic::RecoveryCodes,
        Page::Login(_) | Page::Remove(_) | Page::Rename(_) => Topic::FirstSteps,
        Page::Confirm(page) => match page.wanted {
            Wanted::Act { kind, .. } => of_act(kind),
            _ => Topic::SigningIn,
        },
        Page::SetPassword(_) | Page::DeadLink(_) | Page::Forgotten | Page::Password(_) => Topic::Password,
        Page::Profile(_) | Page::StoredData(_) | Page::Activity(_) | Page::Deactivate => Topic::StoredData,
        Page::Browsers(_) => Topic::RememberedBrowsers,
        Page::Users(_) | Page::UserForm(_) | Page::DeleteUser(_) | Page::Import(_) | Page::Job(_) => {
            Topic::Users
        }
        Page::User(_) | Page::RemoveMethods(_) => Topic::RemoveSecondFactor,
        Page::MakePass(_) | Page::Pass(_) => Topic::OneTimePass,
        Page::Groups(_) | Page::GroupForm(_) | Page::Group(_) | Page::DeleteGroup(_) | Page::Policy(_) => {
            Topic::Groups
        }
        Page::Audit(_) => Topic::AuditLog,
        Page::SetUp(_) => Topic::TwoFactor,
        Page::Mail(_) | Page::RemoveMail(_) => Topic::Mail,
        Page::Providers(_) | Page::RemoveProvider(_) | Page::Tried(_) => Topic::SingleSignOn,
        Page::TryPassword(_) | Page::Unlink(_) => Topic::SigningIn,
        Page::Provider(page) => match page.kind {
            ProviderKind::OpenId => Topic::OpenidConnect,
            ProviderKind::Kerberos => Topic::Kerberos,
            ProviderKind::Ldap => Topic::Ldap,
            ProviderKind::Header => Topic::ProxyHeader,
        },
        Page::Applications(_)
        | Page::Application(_)
        | Page::Rule(_)
        | Page::RemoveRule(_)
        | Page::RemoveApplication(_) => Topic::Applications,
        Page::Appearance(_) => Topic::Appearance,
        Page::Help(_) => Topic::TwoFactor,
    }
}

const fn of_method(kind: MethodKind) -> Topic {
    match kind {
        MethodKind::SecurityKey => Topic::SecurityKey,
        MethodKind::AuthenticatorApp => Topic::AuthenticatorApp,
        MethodKind::EmailCode => Topic::EmailCode,
        MethodKind::RecoveryCode => Topic::RecoveryCodes,
        MethodKind::OneTimePass => Topic::LostPhone,
    }
}

const fn of_act(kind: ActKind) -> Topic {
    match kind {
        ActKind::RemoveMethods => Topic::RemoveSecondFactor,
        ActKind::MakePass => Topic::OneTimePass,
        kind => match panel_of(kind) {
            super::Panel::Groups => Topic::Groups,
            _ => Topic::Users,
        },
    }
}

/// The way to it.
pub(super) fn link(words: Words, topic: Topic, class: &'static str) -> AnyView {
    view! {
        <a class=class href=paths::help(topic.slug())>
            <Icon symbol=Symbol::Help />
            <span>{text!(words, "help")}</span>
        </a>
    }
    .into_any()
}
