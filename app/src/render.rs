//! What the server calls: a document in, HTML out.

pub use crate::shell::{Shell, ShellProps};
use crate::{text::Words, ui};
use leptos::prelude::*;
use postern_types::{
    FieldError, Language, Problem,
    application::{
        ApplicationPage, ApplicationsPage, LeavePage, NoEntryPage, RemoveApplicationPage, RemoveRulePage,
        RulePage, StartPage,
    },
    help::Reading,
    page::{
        ActivityPage, AppearancePage, BrowsersPage, ConfirmPage, DeadLink, EnrolAppPage, EnrolKeyPage,
        ErrorPage, Frame, LoginPage, MailCodePage, MailPage, NewCodesPage, NoMethodPage, PasswordPage,
        Person, ProfilePage, RemoveMailPage, RemovePage, RenamePage, SecondFactorPage, SetPasswordPage,
        SetUpPage, SheetPage, SignInPage, StoredDataPage,
    },
    people::{
        AuditPage, DeleteGroupPage, DeleteUserPage, GroupFormPage, GroupPage, GroupsPage, HelpPage,
        ImportPage, JobPage, PassPage, PolicyPage, UserFormPage, UserPage, UsersPage,
    },
    sso::{ProviderPage, ProvidersPage, RemoveProviderPage, TriedPage, TryPasswordPage, UnlinkPage},
};
use std::sync::Arc;

/// Addresses of the client's files, hashed names included ("/assets/postern-<hash>.js").
#[derive(Clone, Debug)]
pub struct Assets {
    /// The glue: an ES module that exports the islands.
    pub script: String,
    /// The WebAssembly that the glue loads.
    pub wasm: String,
    /// The style sheet.
    pub style: String,
    /// The smaller one of the narrow card that people come in by.
    pub door_style: String,
    /// The icon of the browser's tab (SVG).
    pub icon: String,
}

/// Every page of the portal.
#[derive(Clone, Debug)]
pub enum Page {
    /// Name and password.
    SignIn(SignInPage),
    /// The second factor, by itself.
    SecondFactor(SecondFactorPage),
    /// A second factor that cannot be asked here.
    NoMethod(NoMethodPage),
    /// Adding an authenticator app.
    EnrolApp(EnrolAppPage),
    /// Adding a security key.
    EnrolKey(EnrolKeyPage),
    /// Removing a method.
    Remove(RemovePage),
    /// Giving one another name.
    Rename(RenamePage),
    /// A backup sheet, shown once.
    Sheet(SheetPage),
    /// Making new recovery codes.
    NewCodes(NewCodesPage),
    /// Proving that a backup sheet works.
    TestSheet,
    /// A fresh proof before a change.
    Confirm(ConfirmPage),
    /// The first administrator.
    SetUp(SetUpPage),
    /// A password by one-time link.
    SetPassword(SetPasswordPage),
    /// A one-time link that cannot be used.
    DeadLink(DeadLink),
    /// A forgotten password.
    Forgotten,
    /// Entering a code that was mailed.
    MailCode(MailCodePage),
    /// Settings › Mail.
    Mail(MailPage),
    /// Settings › Appearance.
    Appearance(AppearancePage),
    /// Forgetting the mail account.
    RemoveMail(RemoveMailPage),
    /// Edit my data › Profile.
    Profile(ProfilePage),
    /// Edit my data › Login.
    Login(LoginPage),
    /// Edit my data › Password.
    Password(PasswordPage),
    /// Edit my data › Activity.
    Activity(ActivityPage),
    /// Edit my data › Stored data.
    StoredData(StoredDataPage),
    /// Closing the account.
    Deactivate,
    /// Edit my data › Browsers.
    Browsers(BrowsersPage),
    /// Users and Groups › Users.
    Users(UsersPage),
    /// Making an account, or changing one.
    UserForm(UserFormPage),
    /// An account, for whoever helps its owner.
    User(Box<UserPage>),
    /// Removing its second factor.
    RemoveMethods(HelpPage),
    /// Making a one-time pass for it.
    MakePass(HelpPage),
    /// The pass, shown once.
    Pass(PassPage),
    /// Deleting an account.
    DeleteUser(DeleteUserPage),
    /// Making accounts from a file.
    Import(ImportPage),
    /// Work on many accounts.
    Job(JobPage),
    /// Users and Groups › Groups.
    Groups(GroupsPage),
    /// Making a group, or changing one.
    GroupForm(GroupFormPage),
    /// A group.
    Group(GroupPage),
    /// Deleting a group.
    DeleteGroup(DeleteGroupPage),
    /// What a group asks of its members.
    Policy(PolicyPage),
    /// Users and Groups › Audit log.
    Audit(AuditPage),
    /// Settings › Sign-in.
    Providers(ProvidersPage),
    /// Adding a provider of single sign-on, or changing one.
    Provider(Box<ProviderPage>),
    /// Removing one.
    RemoveProvider(RemoveProviderPage),
    /// Name and password for trying a directory.
    TryPassword(TryPasswordPage),
    /// What a provider said, tried.
    Tried(TriedPage),
    /// Giving the link with a provider up.
    Unlink(UnlinkPage),
    /// Settings › Applications.
    Applications(ApplicationsPage),
    /// Adding an application, or one of them.
    Application(ApplicationPage),
    /// What a path of it asks for.
    Rule(RulePage),
    /// Removing that.
    RemoveRule(RemoveRulePage),
    /// Removing the application.
    RemoveApplication(RemoveApplicationPage),
    /// What a person can open.
    Start(StartPage),
    /// Somebody may not open an application.
    NoEntry(NoEntryPage),
    /// On the way elsewhere.
    Leave(LeavePage),
    /// The help.
    Help(Reading),
    /// Whether to sign out.
    SignOut,
    /// Something went wrong.
    Error(ErrorPage),
}

/// A whole answer: what every page needs, who is signed in, the page, and how its files are loaded.
#[derive(Clone, Debug)]
pub struct Document {
    /// Portal, language, theme, notice and field errors.
    pub frame: Frame,
    /// Who is signed in: the top bar with the user menu. `None` signed out.
    pub person: Option<Person>,
    /// The page.
    pub page: Page,
    /// The client's files.
    pub assets: Arc<Assets>,
    /// The nonce of this answer's Content-Security-Policy.
    pub nonce: String,
}

/// What to say about a password while it is typed: why it will not do, or how strong it is (0 to 4).
#[must_use]
pub fn strength_text(language: Language, level: u8, problem: Option<Problem>) -> String {
    let words = Words(language);
    match (problem, level) {
        (Some(problem), _) => ui::problem(words, &FieldError::new("password", problem)),
        (None, 4..) => text!(words, "strength-very-good"),
        (None, _) => text!(words, "strength-good"),
    }
}

/// The document as HTML. Nothing in a page waits for anything, so this neither blocks nor needs an executor.
#[must_use]
pub fn to_html(document: Document) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view! { <Shell document/> }.to_html());
    owner.cleanup();
    html
}

#[cfg(test)]
mod tests;
