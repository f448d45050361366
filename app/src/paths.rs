//! Every address of the portal, in one place.

use postern_types::{
    MethodKind,
    help::Chapter,
    people::{AuditQuery, Show, Sort, UsersQuery},
    sso::ProviderKind,
};

/// Start page of a signed-in person.
pub const HOME: &str = "/";
/// Name and password; also where the form posts.
pub const SIGN_IN: &str = "/sign-in";
/// The second factor, by itself. `?method=KIND` shows another method.
pub const SECOND_FACTOR: &str = "/sign-in/second-factor";
/// Where a code of an authenticator app is posted.
pub const SECOND_FACTOR_APP: &str = "/sign-in/second-factor/authenticator_app";
/// Where a one-time pass is posted.
pub const SECOND_FACTOR_PASS: &str = "/sign-in/second-factor/one_time_pass";
/// Where a recovery code is posted.
pub const SECOND_FACTOR_RECOVERY: &str = "/sign-in/second-factor/recovery_code";
/// Where the answer of a security key is posted.
pub const SECOND_FACTOR_KEY: &str = "/sign-in/second-factor/security_key";
/// Where a mailed code is posted.
pub const SECOND_FACTOR_EMAIL: &str = "/sign-in/second-factor/email_code";
/// Mails a code (POST).
pub const SECOND_FACTOR_EMAIL_SEND: &str = "/sign-in/second-factor/email_code/send";
/// A link for another password; also where its form posts.
pub const FORGOTTEN: &str = "/sign-in/forgotten";
/// What a passkey is asked (POST); its answer.
pub const PASSKEY_BEGIN: &str = "/sign-in/passkey/begin";
/// Where the answer of a passkey is posted.
pub const PASSKEY: &str = "/sign-in/passkey";
/// Adding an authenticator app before anything else, where the policy requires a second factor.
pub const SIGN_IN_ENROL: &str = "/sign-in/enrol";
/// Starts the forced enrolment anew (POST).
pub const SIGN_IN_ENROL_BEGIN: &str = "/sign-in/enrol/begin";
/// Confirms the forced enrolment (POST).
pub const SIGN_IN_ENROL_FINISH: &str = "/sign-in/enrol/finish";
/// Leaves it for later where that may be (POST).
pub const SIGN_IN_ENROL_SKIP: &str = "/sign-in/enrol/skip";
/// Adding a security key before anything else; also where its form posts.
pub const SIGN_IN_ENROL_KEY: &str = "/sign-in/enrol/key";
/// Turning mailed codes on before anything else; also where its form posts.
pub const SIGN_IN_ENROL_EMAIL: &str = "/sign-in/enrol/email";
/// Mails the code for that (POST).
pub const SIGN_IN_ENROL_EMAIL_SEND: &str = "/sign-in/enrol/email/send";
/// Ends a pending sign-in: "cancel" and "not you?" (POST).
pub const SIGN_IN_CANCEL: &str = "/sign-in/cancel";
/// Signs this browser out (POST); its page asks whether to.
pub const SIGN_OUT: &str = "/sign-out";
/// The first administrator; the token follows.
pub const SET_UP: &str = "/set-up";
/// A new password by one-time link; the token follows.
pub const PASSWORD: &str = "/password";
/// Language and theme (POST).
pub const PREFERENCES: &str = "/preferences";
/// More time for what the page is in the middle of.
pub const MORE_TIME: &str = "/more-time";
/// Puts the welcome away (POST).
pub const WELCOME_DONE: &str = "/me/welcome/done";
/// Edit my data: Profile; also where its form posts.
pub const PROFILE: &str = "/me/profile";
/// Proving an address; also where its form posts.
pub const ADDRESS: &str = "/me/profile/address";
/// Mails a code to it (POST).
pub const ADDRESS_SEND: &str = "/me/profile/address/send";
/// Edit my data: Login.
pub const LOGIN: &str = "/me/login";
/// Turning mailed codes on; also where its form posts.
pub const EMAIL: &str = "/me/login/email";
/// Mails the code that turns them on (POST).
pub const EMAIL_SEND: &str = "/me/login/email/send";
/// Adding an authenticator app.
pub const APP: &str = "/me/login/app";
/// Makes a new registration code (POST).
pub const APP_BEGIN: &str = "/me/login/app/begin";
/// Confirms it (POST).
pub const APP_FINISH: &str = "/me/login/app/finish";
/// Gives it up (POST).
pub const APP_CANCEL: &str = "/me/login/app/cancel";
/// Adding a security key; also where its form posts.
pub const KEY: &str = "/me/login/key";
/// A method of the account; its id follows.
const METHOD: &str = "/me/login/method";
/// Making new recovery codes; also where its form posts. `?to=` in a sign-in that offers it.
pub const RECOVERY_CODES: &str = "/me/login/recovery-codes";
/// Proving that a backup sheet works; also where its form posts.
pub const SHEET_TEST: &str = "/me/login/recovery-codes/test";
/// A backup sheet as PDF (POST): what stands on it comes from the page that shows it.
pub const SHEET_PDF: &str = "/me/login/backup-sheet.pdf";
/// The fresh proof; what is confirmed follows.
pub const CONFIRM: &str = "/me/confirm";
/// Edit my data: Password; also where its form posts.
pub const NEW_PASSWORD: &str = "/me/password";
/// How strong a password is, while it is typed (POST).
pub const STRENGTH: &str = "/strength";
/// Edit my data: Activity.
pub const ACTIVITY: &str = "/me/activity";
/// Edit my data: Stored data.
pub const STORED_DATA: &str = "/me/data";
/// The same as a file.
pub const STORED_DATA_FILE: &str = "/me/data.json";
/// Closing the account; also where its form posts.
pub const DEACTIVATE: &str = "/me/deactivate";
/// Edit my data: Browsers.
pub const BROWSERS: &str = "/me/browsers";
/// Ends all other browsers (POST).
pub const BROWSERS_END_OTHERS: &str = "/me/browsers/end-others";
/// Settings: Mail; also where its form posts.
pub const MAIL: &str = "/settings/mail";
/// Sends a test mail (POST).
pub const MAIL_TEST: &str = "/settings/mail/test";
/// Forgetting the mail account; also where its form posts.
pub const MAIL_REMOVE: &str = "/settings/mail/remove";
/// Users and Groups: Users. `?q=&show=&group=&sort=&desc=&after=&all=` as in [`users`].
pub const USERS: &str = "/users";
/// The same as a file, with the same query.
pub const USERS_FILE: &str = "/users.csv";
/// Making an account; also where its form posts.
pub const USER_NEW: &str = "/users/new";
/// Does something to the accounts that were selected (POST).
pub const USERS_BULK: &str = "/users/bulk";
/// Making accounts from a file; also where its form posts.
pub const USERS_IMPORT: &str = "/users/import";
/// Work on many accounts; its id follows.
const JOB: &str = "/users/jobs";
/// Users and Groups: Groups.
pub const GROUPS: &str = "/groups";
/// Making a group; also where its form posts.
pub const GROUP_NEW: &str = "/groups/new";
/// Users and Groups: Audit log. `?account=&actor=&kind=&since=&until=&before=` as in [`audit`].
pub const AUDIT: &str = "/audit";
/// The same as comma-separated values, with the same query.
pub const AUDIT_CSV: &str = "/audit.csv";
/// The same as JSON lines.
pub const AUDIT_JSON: &str = "/audit.jsonl";
/// Settings: Sign-in (providers); a kind in the query adds one.
pub const PROVIDERS: &str = "/settings/sign-in";
/// Adding a provider; also where its form posts. `?kind=` says of which kind.
pub const PROVIDER_NEW: &str = "/settings/sign-in/new";
/// Settings: Applications.
pub const APPLICATIONS: &str = "/settings/applications";
/// Adding an application; also where its form posts.
pub const APPLICATION_NEW: &str = "/settings/applications/new";
/// An icon of an application; its id follows.
const ICON: &str = "/icons";
/// Opening an application: the reverse proxy sends people here. `?to=` is the page, `?asked=` what only their browser can
/// answer.
pub const ENTER: &str = "/enter";
/// Single sign-on; the provider follows.
const SSO: &str = "/sign-in/with";
/// Providers that an account is linked with; the provider or the link follows.
const IDENTITY: &str = "/me/login/identity";
/// What reverse proxies ask (Caddy, Traefik, HAProxy).
pub const FORWARD_AUTH: &str = "/forward-auth";
/// The same for nginx.
pub const FORWARD_AUTH_NGINX: &str = "/forward-auth/nginx";
/// The same for Envoy; the path asked for follows.
pub const FORWARD_AUTH_ENVOY: &str = "/forward-auth/envoy";
/// Settings: Appearance; also where its form posts.
pub const APPEARANCE: &str = "/settings/appearance";
/// Sets the logo, or takes it away (POST).
pub const LOGO: &str = "/settings/appearance/logo";
/// The help. `?q= looks for something in it.
pub const HELP: &str = "/help";
/// All of it as PDF.
pub const HELP_PDF: &str = "/help.pdf";
/// Files of the client: hashed names, cached for ever.
pub const ASSETS: &str = "/assets";
/// The origins that may use this portal's keys (WebAuthn Level 3, section 5.11.1).
pub const RELATED_ORIGINS: &str = "/.well-known/webauthn";
/// The process lives.
pub const HEALTH: &str = "/healthz";
/// It can serve: the database answers.
pub const READY: &str = "/readyz";

/// A page of the help, by its name.
#[must_use]
pub fn help(name: &str) -> String {
    format!("{HELP}/{name}")
}

/// What stands below one of its headings; the whole page without one.
#[must_use]
pub fn help_part(name: &str, id: &str) -> String {
    if id.is_empty() { help(name) } else { format!("{}#{id}", help(name)) }
}

/// The page as PDF.
#[must_use]
pub fn help_pdf(name: &str) -> String {
    format!("{HELP}/{name}.pdf")
}

/// The pages for some, in the contents.
#[must_use]
pub fn help_chapter(chapter: Chapter) -> String {
    format!("{HELP}#{}", chapter_id(chapter))
}

/// Where they begin there.
#[must_use]
pub const fn chapter_id(chapter: Chapter) -> &'static str {
    match chapter {
        Chapter::People => "for-everybody",
        Chapter::Managers => "for-managers",
        Chapter::Administrators => "for-administrators",
    }
}

/// The portal's own logo; the version tells it from those before.
#[must_use]
pub fn logo(version: &str) -> String {
    format!("/logo/{version}")
}

/// The style sheet of an accent colour: six digits.
#[must_use]
pub fn colour(digits: &str) -> String {
    format!("/colour/{digits}")
}

/// The set-up page of one link; also where its form posts.
#[must_use]
pub fn set_up(token: &str) -> String {
    format!("{SET_UP}/{token}")
}

/// The password page of one link; also where its form posts.
#[must_use]
pub fn password(token: &str) -> String {
    format!("{PASSWORD}/{token}")
}

/// Adding a method of this kind before anything else.
#[must_use]
pub fn sign_in_enrol(kind: MethodKind) -> &'static str {
    match kind {
        MethodKind::SecurityKey => SIGN_IN_ENROL_KEY,
        MethodKind::EmailCode => SIGN_IN_ENROL_EMAIL,
        MethodKind::AuthenticatorApp | MethodKind::RecoveryCode | MethodKind::OneTimePass => SIGN_IN_ENROL,
    }
}

/// The second factor by a method of this kind.
#[must_use]
pub fn second_factor_by(kind: MethodKind) -> String {
    format!("{SECOND_FACTOR}?method={}", kind.as_str())
}

/// The fresh proof for one change; also where its form posts.
#[must_use]
pub fn confirm(id: &str) -> String {
    format!("{CONFIRM}/{id}")
}

/// The same by a method of this kind.
#[must_use]
pub fn confirm_by(id: &str, kind: MethodKind) -> String {
    format!("{CONFIRM}/{id}?method={}", kind.as_str())
}

/// Mails a code for it (POST).
#[must_use]
pub fn confirm_send(id: &str) -> String {
    format!("{CONFIRM}/{id}/send")
}

/// Gives the change up (POST).
#[must_use]
pub fn confirm_cancel(id: &str) -> String {
    format!("{CONFIRM}/{id}/cancel")
}

/// Begins to put a new app in the place of one (POST).
#[must_use]
pub fn app_replace(id: &str) -> String {
    format!("{APP}/{id}/replace")
}

/// Giving a method another name: the page, and where its form posts.
#[must_use]
pub fn method_rename(id: &str) -> String {
    format!("{METHOD}/{id}/rename")
}

/// Removing a method: the page, and where its form posts.
#[must_use]
pub fn method_remove(id: &str) -> String {
    format!("{METHOD}/{id}/remove")
}

/// Opening a page of an application.
#[must_use]
pub fn enter(to: &str, asked: &str) -> String {
    with_query(ENTER, &[("to", to), ("asked", asked)])
}

/// A provider: the page, and where its form posts.
#[must_use]
pub fn provider(id: &str) -> String {
    format!("{PROVIDERS}/{id}")
}

/// Adding a provider of this kind.
#[must_use]
pub fn provider_new(kind: ProviderKind) -> String {
    with_query(PROVIDER_NEW, &[("kind", kind.as_str())])
}

/// Removing it: the page, and where its form posts.
#[must_use]
pub fn provider_remove(id: &str) -> String {
    format!("{PROVIDERS}/{id}/remove")
}

/// Moves it up among the buttons (POST).
#[must_use]
pub fn provider_up(id: &str) -> String {
    format!("{PROVIDERS}/{id}/up")
}

/// Tries it without signing anybody in (POST); for a directory also the page that asks for name and password.
#[must_use]
pub fn provider_try(id: &str) -> String {
    format!("{PROVIDERS}/{id}/try")
}

/// An application: the page, and where its form posts.
#[must_use]
pub fn application(id: &str) -> String {
    format!("{APPLICATIONS}/{id}")
}

/// Removing it: the page, and where its form posts.
#[must_use]
pub fn application_remove(id: &str) -> String {
    format!("{APPLICATIONS}/{id}/remove")
}

/// Where a picture is posted that becomes its icon, or nothing to have none (POST, multipart).
#[must_use]
pub fn application_icon(id: &str) -> String {
    format!("{APPLICATIONS}/{id}/icon")
}

/// A rule of an application, also where its form posts; `path` is empty for a new one.
#[must_use]
pub fn application_rule(id: &str, path: &str) -> String {
    with_query(&format!("{APPLICATIONS}/{id}/rule"), &[("path", path)])
}

/// Removing a rule: the page, and where its form posts (field `path`).
#[must_use]
pub fn application_rule_remove(id: &str, path: &str) -> String {
    with_query(&format!("{APPLICATIONS}/{id}/rule/remove"), &[("path", path)])
}

/// The icon of an application, in the version of that number.
#[must_use]
pub fn icon(id: &str, version: &str) -> String {
    with_query(&format!("{ICON}/{id}"), &[("v", version)])
}

/// Single sign-on by a provider.
#[must_use]
pub fn sso(provider: &str, to: &str) -> String {
    with_query(&format!("{SSO}/{provider}"), &[("to", to)])
}

/// Where the provider sends people back to.
#[must_use]
pub fn sso_back(provider: &str) -> String {
    format!("{SSO}/{provider}/back")
}

/// Links the account with a provider (POST).
#[must_use]
pub fn link_with(provider: &str) -> String {
    format!("{IDENTITY}/with/{provider}")
}

/// Gives a link up: the page, and where its form posts.
#[must_use]
pub fn unlink(identity: &str) -> String {
    format!("{IDENTITY}/{identity}/remove")
}

/// Ends one browser (POST).
#[must_use]
pub fn browser_end(id: &str) -> String {
    format!("{BROWSERS}/{id}/end")
}

/// A query of these fields, those left out that are empty.
fn with_query(path: &str, fields: &[(&str, &str)]) -> String {
    let mut query = String::new();
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.push_str(name);
        query.push('=');
        for byte in value.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                query.push(char::from(byte));
            } else {
                query.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    format!("{path}{query}")
}

fn users_at(path: &str, query: &UsersQuery) -> String {
    let UsersQuery { search, show, group, sort, is_descending, after, is_all_selected } = query;
    let fields = [
        ("q", search.as_str()),
        ("show", if *show == Show::All { "" } else { show.as_str() }),
        ("group", group),
        ("sort", if *sort == Sort::Name { "" } else { sort.as_str() }),
        ("desc", if *is_descending { "1" } else { "" }),
        ("after", after),
        ("all", if *is_all_selected { "1" } else { "" }),
    ];
    with_query(path, &fields)
}

/// The list of users that a query asks for.
#[must_use]
pub fn users(query: &UsersQuery) -> String {
    users_at(USERS, query)
}

/// The same as a file, from its beginning.
#[must_use]
pub fn users_file(query: &UsersQuery) -> String {
    users_at(USERS_FILE, &UsersQuery { after: String::new(), is_all_selected: false, ..query.clone() })
}

/// The events that a query asks for, at one of [`AUDIT`], [`AUDIT_CSV`] and [`AUDIT_JSON`].
#[must_use]
pub fn audit(path: &str, query: &AuditQuery) -> String {
    let AuditQuery { account, actor, kind, since, until, before } = query;
    let fields = [
        ("account", account.as_str()),
        ("actor", actor),
        ("kind", kind),
        ("since", since),
        ("until", until),
        ("before", before),
    ];
    with_query(path, &fields)
}

/// An account.
#[must_use]
pub fn user(id: &str) -> String {
    format!("{USERS}/{id}")
}

/// Changing names and address of an account; also where its form posts.
#[must_use]
pub fn user_edit(id: &str) -> String {
    format!("{USERS}/{id}/edit")
}

/// Removing its second factor; also where its form posts. `?method=` chooses one.
#[must_use]
pub fn user_remove(id: &str) -> String {
    format!("{USERS}/{id}/remove-second-factor")
}

/// Making a one-time pass for it; also where its form posts.
#[must_use]
pub fn user_pass(id: &str) -> String {
    format!("{USERS}/{id}/one-time-pass")
}

/// Keeps it out (POST).
#[must_use]
pub fn user_disable(id: &str) -> String {
    format!("{USERS}/{id}/disable")
}

/// Lets it in again (POST).
#[must_use]
pub fn user_enable(id: &str) -> String {
    format!("{USERS}/{id}/enable")
}

/// Mails it a link for a password (POST).
#[must_use]
pub fn user_link(id: &str) -> String {
    format!("{USERS}/{id}/link")
}

/// Deleting it; also where its form posts.
#[must_use]
pub fn user_delete(id: &str) -> String {
    format!("{USERS}/{id}/delete")
}

/// Ends its browsers (POST).
#[must_use]
pub fn user_browsers_end(id: &str) -> String {
    format!("{USERS}/{id}/browsers/end")
}

/// Ends one of them (POST).
#[must_use]
pub fn user_browser_end(id: &str, browser: &str) -> String {
    format!("{USERS}/{id}/browsers/{browser}/end")
}

/// Work on many accounts.
#[must_use]
pub fn job(id: &str) -> String {
    format!("{JOB}/{id}")
}

/// Begins what was proposed (POST).
#[must_use]
pub fn job_start(id: &str) -> String {
    format!("{JOB}/{id}/start")
}

/// How far it is: "done total" as text.
#[must_use]
pub fn job_progress(id: &str) -> String {
    format!("{JOB}/{id}/progress")
}

/// A group.
#[must_use]
pub fn group(id: &str) -> String {
    format!("{GROUPS}/{id}")
}

/// Changing its name and permissions; also where its form posts.
#[must_use]
pub fn group_edit(id: &str) -> String {
    format!("{GROUPS}/{id}/edit")
}

/// Deleting it; also where its form posts.
#[must_use]
pub fn group_delete(id: &str) -> String {
    format!("{GROUPS}/{id}/delete")
}

/// What it asks of its members: the form, its preview by `?second_factor=&day=&restrict=&method=`, and where it posts.
#[must_use]
pub fn group_policy(id: &str) -> String {
    format!("{GROUPS}/{id}/policy")
}

/// Puts an account into it (POST).
#[must_use]
pub fn group_add(id: &str) -> String {
    format!("{GROUPS}/{id}/members")
}

/// Takes an account out of it (POST).
#[must_use]
pub fn group_remove(id: &str, account: &str) -> String {
    format!("{GROUPS}/{id}/members/{account}/remove")
}
