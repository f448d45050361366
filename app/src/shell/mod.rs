//! The document around a page: head, the signed-out "door", the signed-in "room".

mod context;
mod door;
mod footer;
mod head;
mod room;

use crate::{
    account, application, browser, confirm, error,
    factor::{authenticator_app, email_code, method, recovery_code, security_key},
    help, password, paths, people,
    render::{Document, Page},
    second_factor, set_up, settings, sheet, sign_in, sso,
    text::Words,
};
use head::{Head, Scripts};
use leptos::prelude::*;
use postern_types::{
    letter::CodePurpose,
    page::{ConfirmPage, Frame, Person, Wanted},
    people::ActKind,
};

/// Where a page is shown.
enum Place {
    /// A card by itself: signed out, or on the way in.
    Door {
        /// Room for three steps side by side.
        is_wide: bool,
    },
    /// Under the top bar, beside the list of panels.
    Room(Panel),
    /// Under the top bar, by itself.
    Bare,
    /// Under the top bar, beside the list of all pages of the help.
    Help,
}

/// A panel of Edit my data, of Users and Groups, of Settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Panel {
    Profile,
    Login,
    Password,
    Browsers,
    Activity,
    StoredData,
    /// Users and Groups › Users.
    Users,
    /// Users and Groups › Groups.
    Groups,
    /// Users and Groups › Audit log.
    Audit,
    /// Settings › Mail.
    Mail,
    /// Settings › Appearance.
    Appearance,
    /// Settings › Sign-in.
    Providers,
    /// Settings › Applications.
    Applications,
}

impl Panel {
    /// Lists of people need more room than forms about oneself.
    const fn is_wide(self) -> bool {
        matches!(self, Self::Users | Self::Groups | Self::Audit)
    }
}

/// Where something is done to people or groups.
const fn panel_of(act: ActKind) -> Panel {
    match act {
        ActKind::SaveGroup
        | ActKind::DeleteGroup
        | ActKind::AddMember
        | ActKind::RemoveMember
        | ActKind::SetPolicy => Panel::Groups,
        ActKind::Create
        | ActKind::Edit
        | ActKind::RemoveMethods
        | ActKind::MakePass
        | ActKind::EndBrowsers
        | ActKind::Disable
        | ActKind::Enable
        | ActKind::Delete
        | ActKind::SendLink
        | ActKind::Bulk
        | ActKind::Import => Panel::Users,
    }
}

fn place(page: &Page, is_signed_in: bool) -> Place {
    match page {
        Page::SignIn(_)
        | Page::SecondFactor(_)
        | Page::NoMethod(_)
        | Page::SetUp(_)
        | Page::SetPassword(_)
        | Page::DeadLink(_)
        | Page::Forgotten
        | Page::NoEntry(_)
        | Page::Leave(_)
        | Page::SignOut => Place::Door { is_wide: false },
        Page::EnrolApp(page) if page.forced => Place::Door { is_wide: true },
        Page::EnrolKey(page) if page.forced => Place::Door { is_wide: false },
        Page::MailCode(page) if page.forced => Place::Door { is_wide: false },
        Page::Sheet(page) if page.in_sign_in => Place::Door { is_wide: true },
        Page::EnrolApp(_)
        | Page::EnrolKey(_)
        | Page::Remove(_)
        | Page::Rename(_)
        | Page::Sheet(_)
        | Page::NewCodes(_)
        | Page::TestSheet
        | Page::Unlink(_)
        | Page::Login(_) => Place::Room(Panel::Login),
        Page::MailCode(page) => Place::Room(match page.purpose {
            CodePurpose::Address => Panel::Profile,
            _ => Panel::Login,
        }),
        Page::Mail(_) | Page::RemoveMail(_) => Place::Room(Panel::Mail),
        Page::Appearance(_) => Place::Room(Panel::Appearance),
        Page::TryPassword(page) if page.is_link => Place::Room(Panel::Login),
        Page::Providers(_)
        | Page::Provider(_)
        | Page::RemoveProvider(_)
        | Page::TryPassword(_)
        | Page::Tried(_) => Place::Room(Panel::Providers),
        Page::Applications(_)
        | Page::Application(_)
        | Page::Rule(_)
        | Page::RemoveRule(_)
        | Page::RemoveApplication(_) => Place::Room(Panel::Applications),
        Page::Start(_) => Place::Bare,
        Page::Help(_) => Place::Help,
        // It leads to one of several places.
        Page::Confirm(ConfirmPage { wanted: Wanted::Manage | Wanted::Open(_), .. }) => Place::Bare,
        Page::Confirm(page) => Place::Room(match page.wanted {
            Wanted::SetMail | Wanted::RemoveMail => Panel::Mail,
            Wanted::Appearance => Panel::Appearance,
            Wanted::SaveProvider(_) | Wanted::RemoveProvider(_) => Panel::Providers,
            Wanted::SaveApplication(_) | Wanted::RemoveApplication(_) => Panel::Applications,
            Wanted::Password => Panel::Password,
            Wanted::Email => Panel::Profile,
            Wanted::Deactivate => Panel::StoredData,
            Wanted::Act { kind, .. } => panel_of(kind),
            _ => Panel::Login,
        }),
        Page::Password(_) => Place::Room(Panel::Password),
        Page::Activity(_) => Place::Room(Panel::Activity),
        Page::StoredData(_) | Page::Deactivate => Place::Room(Panel::StoredData),
        Page::Profile(_) => Place::Room(Panel::Profile),
        Page::Browsers(_) => Place::Room(Panel::Browsers),
        Page::Users(_)
        | Page::UserForm(_)
        | Page::User(_)
        | Page::RemoveMethods(_)
        | Page::MakePass(_)
        | Page::Pass(_)
        | Page::DeleteUser(_)
        | Page::Import(_)
        | Page::Job(_) => Place::Room(Panel::Users),
        Page::Groups(_) | Page::GroupForm(_) | Page::Group(_) | Page::DeleteGroup(_) | Page::Policy(_) => {
            Place::Room(Panel::Groups)
        }
        Page::Audit(_) => Place::Room(Panel::Audit),
        Page::Error(_) if is_signed_in => Place::Bare,
        Page::Error(_) => Place::Door { is_wide: false },
    }
}

/// Whether the page has islands; one without loads no script at all.
fn has_islands(page: &Page, is_signed_in: bool) -> bool {
    match page {
        Page::NoMethod(_) | Page::DeadLink(_) | Page::NoEntry(_) | Page::Leave(_) | Page::SignOut => false,
        // The user menu is one.
        Page::Error(_) | Page::Help(_) => is_signed_in,
        _ => true,
    }
}

fn title(words: Words, page: &Page) -> String {
    match page {
        Page::SignIn(_) => text!(words, "sign-in-title"),
        Page::Help(page) => help::view::title(words, page),
        Page::SecondFactor(_) => text!(words, "second-factor-page"),
        Page::NoMethod(_) => text!(words, "no-method-title"),
        Page::EnrolApp(page) if page.forced => text!(words, "enrol-forced-title"),
        Page::EnrolApp(_) => text!(words, "enrol-title"),
        Page::EnrolKey(page) if page.forced => text!(words, "enrol-forced-title"),
        Page::EnrolKey(_) => text!(words, "enrol-key-title"),
        Page::Remove(_) => text!(words, "remove-page"),
        Page::Rename(_) => text!(words, "rename-page"),
        Page::Sheet(_) => text!(words, "sheet-title"),
        Page::NewCodes(_) => text!(words, "new-codes-title"),
        Page::TestSheet => text!(words, "test-title"),
        Page::Confirm(_) => text!(words, "confirm-title"),
        Page::Password(_) => text!(words, "password-title"),
        Page::Activity(_) => text!(words, "activity-title"),
        Page::StoredData(_) => text!(words, "data-title"),
        Page::Deactivate => text!(words, "deactivate-title"),
        Page::SetUp(_) => text!(words, "set-up-title"),
        Page::SetPassword(_) => text!(words, "set-password-title"),
        Page::DeadLink(link) => password::dead_link::title(words, *link),
        Page::Forgotten => text!(words, "forgotten-title"),
        Page::MailCode(page) if page.purpose == CodePurpose::Address => text!(words, "address-title"),
        Page::MailCode(page) if page.forced => text!(words, "enrol-forced-title"),
        Page::MailCode(_) => text!(words, "enrol-email-title"),
        Page::Mail(_) => text!(words, "mail-settings-title"),
        Page::RemoveMail(_) => text!(words, "mail-remove-title"),
        Page::Appearance(_) => text!(words, "appearance-title"),
        Page::Profile(_) => text!(words, "profile-title"),
        Page::Login(_) => text!(words, "login-title"),
        Page::Browsers(_) => text!(words, "browsers-title"),
        Page::Users(_) => text!(words, "users-title"),
        Page::UserForm(page) if page.id.is_none() => text!(words, "user-new-title"),
        Page::UserForm(page) => text!(words, "user-edit-title", name = page.title.as_str()),
        Page::User(page) => page.user.display_name.clone(),
        Page::RemoveMethods(page) => {
            text!(words, "remove-methods-title", name = page.user.display_name.as_str())
        }
        Page::MakePass(page) => text!(words, "pass-title", name = page.user.display_name.as_str()),
        Page::Pass(page) => text!(words, "pass-shown-title", name = page.user.display_name.as_str()),
        Page::DeleteUser(page) => text!(words, "user-delete-title", name = page.user.display_name.as_str()),
        Page::Import(_) => text!(words, "import-title"),
        Page::Job(page) => people::job::title(words, &page.kind),
        Page::Groups(_) => text!(words, "panel-groups"),
        Page::GroupForm(page) if page.id.is_none() => text!(words, "group-new-title"),
        Page::GroupForm(page) => text!(words, "group-edit-title", name = page.title.as_str()),
        Page::Group(page) => page.group.group.name.clone(),
        Page::DeleteGroup(page) => text!(words, "group-delete-title", name = page.group.group.name.as_str()),
        Page::Policy(page) => text!(words, "policy-title", name = page.group.name.as_str()),
        Page::Audit(_) => text!(words, "audit-title"),
        Page::Providers(_) => text!(words, "providers-title"),
        Page::Provider(page) => sso::provider::title(words, page),
        Page::RemoveProvider(page) => text!(words, "provider-remove-title", name = page.name.as_str()),
        Page::TryPassword(page) => sso::tried::form_title(words, page, &page.provider.name),
        Page::Tried(page) => text!(words, "try-title", name = page.provider.name.as_str()),
        Page::Unlink(page) => text!(words, "unlink-title", name = page.identity.provider.as_str()),
        Page::Applications(_) => text!(words, "applications-title"),
        Page::Application(page) if page.id.is_none() => text!(words, "application-new-title"),
        Page::Application(page) => page.title.clone(),
        Page::Rule(page) => text!(words, "rule-title", name = page.name.as_str()),
        Page::RemoveRule(page) => text!(words, "rule-remove-title", path = page.rule.path.as_str()),
        Page::RemoveApplication(page) => text!(words, "application-remove-title", name = page.name.as_str()),
        Page::Start(_) => text!(words, "start-title"),
        Page::NoEntry(page) => text!(words, "no-entry-title", name = page.name.as_str()),
        Page::Leave(page) => text!(words, "leave-title", name = page.name.as_str()),
        Page::SignOut => text!(words, "sign-out-title"),
        Page::Error(page) => error::page::title(words, page.status),
    }
}

fn content(words: Words, frame: &Frame, person: Option<&Person>, page: Page) -> AnyView {
    match page {
        Page::SignIn(page) => sign_in::page::view(words, frame, page),
        Page::SecondFactor(page) => second_factor::page::view(words, frame, page),
        Page::NoMethod(page) => second_factor::no_method::view(words, frame, &page),
        Page::EnrolApp(page) => authenticator_app::enrol::view(words, frame, page),
        Page::EnrolKey(page) => security_key::enrol::view(words, frame, &page),
        Page::Remove(page) => method::remove::view(words, frame, &page),
        Page::Rename(page) => method::rename::view(words, frame, &page),
        Page::Sheet(page) => sheet::page::view(words, frame, &page),
        Page::NewCodes(page) => recovery_code::new::view(words, frame, &page),
        Page::TestSheet => recovery_code::test::view(words, frame),
        Page::Confirm(page) => confirm::page::view(words, frame, &page),
        Page::Password(page) => account::password::view(words, frame, person, &page),
        Page::Activity(page) => account::activity::view(words, frame, &page),
        Page::StoredData(page) => account::stored_data::view(words, frame, &page),
        Page::Deactivate => account::deactivate::view(words, frame),
        Page::SetUp(page) => set_up::page::view(words, frame, page),
        Page::SetPassword(page) => password::page::view(words, frame, &page),
        Page::DeadLink(link) => password::dead_link::view(words, frame, link),
        Page::Forgotten => password::forgotten::view(words, frame),
        Page::MailCode(page) => email_code::enrol::view(words, frame, &page),
        Page::Mail(page) => settings::mail::view(words, frame, &page),
        Page::RemoveMail(page) => settings::remove_mail::view(words, frame, &page),
        Page::Appearance(page) => settings::appearance::view(words, frame, &page),
        Page::Profile(page) => account::profile::view(words, frame, person, page),
        Page::Login(page) => account::login::view(words, frame, &page),
        Page::Browsers(page) => browser::page::view(words, frame, &page),
        Page::Users(page) => people::users::view(words, frame, &page),
        Page::UserForm(page) => people::user_form::view(words, frame, &page),
        Page::User(page) => people::user::view(words, frame, &page),
        Page::RemoveMethods(page) => people::remove_methods::view(words, frame, &page),
        Page::MakePass(page) => people::pass::form(words, frame, &page),
        Page::Pass(page) => people::pass::shown(words, frame, &page),
        Page::DeleteUser(page) => people::delete_user::view(words, frame, &page),
        Page::Import(page) => people::import::view(words, frame, &page),
        Page::Job(page) => people::job::view(words, frame, &page),
        Page::Groups(page) => people::groups::view(words, frame, &page),
        Page::GroupForm(page) => people::group_form::view(words, frame, &page),
        Page::Group(page) => people::group::view(words, frame, &page),
        Page::DeleteGroup(page) => people::delete_group::view(words, frame, &page),
        Page::Policy(page) => people::policy::view(words, frame, &page),
        Page::Audit(page) => people::audit::view(words, frame, &page),
        Page::Providers(page) => sso::providers::view(words, frame, &page),
        Page::Provider(page) => sso::provider::view(words, frame, &page),
        Page::RemoveProvider(page) => sso::remove::view(words, frame, &page),
        Page::TryPassword(page) => sso::tried::form(words, frame, &page),
        Page::Tried(page) => sso::tried::view(words, frame, &page),
        Page::Unlink(page) => sso::unlink::view(words, frame, &page),
        Page::Applications(page) => application::list::view(words, frame, &page),
        Page::Application(page) => application::page::view(words, frame, &page),
        Page::Rule(page) => application::rule::view(words, frame, &page),
        Page::RemoveRule(page) => application::remove_rule::view(words, frame, &page),
        Page::RemoveApplication(page) => application::remove::view(words, frame, &page),
        Page::Start(page) => application::start::view(words, frame, person, &page),
        Page::Help(page) => help::view::view(words, &page),
        Page::NoEntry(page) => application::no_entry::view(words, frame, &page),
        Page::Leave(page) => application::leave::view(words, &page),
        Page::SignOut => sign_in::sign_out::view(words, frame),
        Page::Error(page) => error::page::view(words, &page, person.is_some()),
    }
}

/// The whole document.
#[component]
pub fn Shell(
    /// What to show.
    document: Document,
) -> impl IntoView {
    let Document { frame, person, page, assets, nonce } = document;
    let words = Words(frame.language);
    let is_signed_in = person.is_some();
    let title = text!(words, "page-title", page = title(words, &page), portal = frame.portal.as_str());
    let leads_to = match &page {
        Page::Sheet(page) => Some(page.next.clone()),
        Page::Pass(page) => Some(paths::user(&page.user.id)),
        // Also the answer to the form that confirmed it.
        Page::EnrolKey(page) if !page.forced => Some(paths::KEY.to_owned()),
        _ => None,
    };
    let asks_key = match &page {
        Page::SignIn(page) => page.passkeys,
        Page::SecondFactor(page) => page.prompt.is_some(),
        Page::Confirm(page) => page.prompt.is_some(),
        Page::EnrolKey(_) => true,
        _ => false,
    };
    let scripts = Scripts {
        nonce,
        hydrates: has_islands(&page, is_signed_in),
        asks_key,
        follows: matches!(&page, Page::Job(page) if people::job::is_running(page)),
        downloads: matches!(page, Page::Help(_)),
        previews: matches!(page, Page::Appearance(_)),
        ends: frame.deadline.is_some(),
        signals: frame.signals.clone(),
    };
    let place = place(&page, is_signed_in);
    let topic = context::topic(&page, &frame.permissions);
    let style = match place {
        Place::Door { is_wide: false } => assets.door_style.clone(),
        Place::Door { is_wide: true } | Place::Room(_) | Place::Bare | Place::Help => assets.style.clone(),
    };
    let content = content(words, &frame, person.as_ref(), page);
    let body = match place {
        Place::Door { is_wide } => door::view(words, &frame, topic, is_wide, content),
        Place::Room(panel) => room::view(words, &frame, person.as_ref(), topic, Some(panel), content),
        Place::Bare => room::view(words, &frame, person.as_ref(), topic, None, content),
        Place::Help => room::with_help(words, &frame, person.as_ref(), content),
    };
    let branded = frame.look.style.is_some().then_some("branded");
    view! {
        <!DOCTYPE html>
        <html lang=frame.language.tag() dir=frame.language.direction() data-theme=frame.theme.as_str() class=branded>
            <Head title assets style look=frame.look.clone() scripts leads_to />
            {body}
        </html>
    }
}
