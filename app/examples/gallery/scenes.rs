//! Pages to look at and to test: see `main.rs` and the tests of `render`.

use postern_app::{
    paths,
    render::{Assets, Document, Page},
};
use postern_types::{
    EventKind, FieldError, KeyRejection, Language, MethodKind, Notice, Permission, Problem, Rejection, Theme,
    UnixMs, page::*,
};
use std::sync::Arc;

#[path = "applications.rs"]
mod applications;
#[path = "help.rs"]
mod help;
#[path = "mail.rs"]
mod mail;
#[path = "people.rs"]
mod people;
#[path = "sso.rs"]
mod sso;

const NOW: UnixMs = UnixMs(1_795_557_600_000);
const DAY: i64 = 86_400_000;

/// A page in one state.
pub(crate) struct Scene {
    pub(crate) name: &'static str,
    page: Page,
    notice: Option<Notice>,
    errors: Vec<FieldError>,
    is_signed_in: bool,
    permissions: Vec<Permission>,
    grace_until: Option<UnixMs>,
    look: Look,
    contact: String,
}

impl Scene {
    fn door(name: &'static str, page: Page) -> Self {
        Self {
            name,
            page,
            notice: None,
            errors: Vec::new(),
            is_signed_in: false,
            permissions: Vec::new(),
            grace_until: None,
            look: Look::default(),
            contact: String::new(),
        }
    }

    /// The help, read by anybody.
    fn help(name: &'static str, page: Page) -> Self {
        Self::door(name, page)
    }

    fn room(name: &'static str, page: Page) -> Self {
        Self { is_signed_in: true, permissions: Permission::ALL.to_vec(), ..Self::door(name, page) }
    }

    fn says(self, notice: Notice) -> Self {
        Self { notice: Some(notice), ..self }
    }

    fn with(self, permissions: &[Permission]) -> Self {
        Self { permissions: permissions.to_vec(), ..self }
    }

    fn grace(self, left: i64) -> Self {
        Self { grace_until: Some(NOW.plus_ms(left)), ..self }
    }

    /// The document of this scene.
    pub(crate) fn document(self, language: Language, theme: Theme, assets: Arc<Assets>) -> Document {
        let frame = Frame {
            portal: "Northwind Portal".to_owned(),
            language,
            theme,
            here: paths::HOME.to_owned(),
            notice: self.notice,
            errors: self.errors,
            now: NOW,
            signals: String::new(),
            permissions: self.permissions,
            grace_until: self.grace_until,
            look: self.look,
            contact: self.contact,
            deadline: matches!(self.page, Page::SecondFactor(_))
                .then_some(Deadline { left_ms: 600_000, life_ms: 600_000 }),
        };
        let person = self.is_signed_in.then(ada);
        Document { frame, person, page: self.page, assets, nonce: "bm9uY2U".to_owned() }
    }

    fn finds(self, errors: &[(&str, Problem)]) -> Self {
        let errors = errors.iter().map(|(field, problem)| FieldError::new(field, *problem)).collect();
        Self { errors, ..self }
    }
}

/// Every page in every state worth looking at.
pub(crate) fn all() -> Vec<Scene> {
    let past = Rejection::Past { minutes: 3 };
    vec![
        Scene::door("sign-in", sign_in("", "/wiki/handbook")),
        Scene::door("sign-in-failed", sign_in("ada", "")).says(Notice::SignInFailed),
        Scene::door("sign-in-out", sign_in("", "")).says(Notice::SignedOut),
        Scene::door("second-factor", second_factor(MethodKind::AuthenticatorApp, false)),
        Scene::door("sign-in-passkey", sign_in("", "")).says(Notice::PasskeyUnknown),
        Scene::door("second-factor-key", second_factor(MethodKind::SecurityKey, true)),
        Scene::door("second-factor-key-again", second_factor(MethodKind::SecurityKey, true))
            .says(Notice::Rejected { why: Rejection::Key(KeyRejection::Suspicious), tries_left: Some(3) }),
        Scene::door("second-factor-recovery", second_factor(MethodKind::RecoveryCode, true))
            .says(Notice::Rejected { why: Rejection::NoSuchRecoveryCode, tries_left: Some(3) }),
        Scene::door("second-factor-past", second_factor(MethodKind::AuthenticatorApp, true))
            .says(Notice::Rejected { why: past, tries_left: Some(3) }),
        Scene::door("second-factor-blocked", second_factor(MethodKind::AuthenticatorApp, false))
            .says(Notice::MethodBlocked { until: NOW.plus_ms(300_000) }),
        Scene::door("no-method", no_method(false)),
        Scene::door("no-method-recovery", no_method(true)),
        Scene::door("enrol-forced", enrol(true, None)),
        Scene::door("enrol-key-forced", enrol_key(true, &[])),
        Scene::door("sheet-key", sheet(SheetOccasion::KeyAdded { name: "YubiKey 5".to_owned() }, 10, true)),
        Scene::door("sheet-forced", sheet(SheetOccasion::AppAdded { name: "Pixel 9".to_owned() }, 10, true)),
        Scene::door("set-up", set_up()),
        Scene::door("set-up-errors", set_up()).says(Notice::CheckFields).finds(&[
            ("name", Problem::BadName),
            ("email", Problem::NotAnAddress),
            ("password", Problem::TooCommon),
            ("repeated", Problem::Differs),
        ]),
        Scene::door("set-password", set_password()),
        Scene::door("dead-link", Page::DeadLink(DeadLink::SetUp)),
        Scene::door("error-500", error(500, "k3f9-22c1")),
        Scene::room("error-404", error(404, "")),
        Scene::door("error-403", error(403, "")),
        Scene::room("profile", profile(true)),
        Scene::room("profile-saved", profile(false)).says(Notice::Saved),
        Scene::room("login-first", login(0, 0, None)),
        Scene::room("login", login(1, 0, Some((8, true)))).says(Notice::RecoveryCodeUsed { left: 8 }),
        Scene::room("login-two", login(2, 3, Some((2, false)))),
        Scene::room("login-key", login(0, 1, Some((10, true))))
            .says(Notice::KeyAdded { name: "YubiKey 5 Series".to_owned() }),
        Scene::room("login-five", login(5, 0, None)).says(Notice::TooManyApps { most: 5 }),
        Scene::room("enrol-key", enrol_key(false, &[])),
        Scene::room("enrol-key-again", enrol_key(false, &["YubiKey 5 Series", "Windows Hello"]))
            .says(Notice::KeyAlreadyYours { name: "YubiKey 5 Series".to_owned() }),
        Scene::room("enrol-key-refused", enrol_key(false, &[])).says(Notice::KeyTaken),
        Scene::room("enrol", enrol(false, None)),
        Scene::room("enrol-replace", enrol(false, Some("Pixel 9"))),
        Scene::room("enrol-wrong", enrol(false, None))
            .says(Notice::Rejected { why: Rejection::Wrong, tries_left: None }),
        Scene::room("sheet", sheet(SheetOccasion::AppAdded { name: "Pixel 9".to_owned() }, 10, false)),
        Scene::room("sheet-app", sheet(replaced(), 0, false)),
        Scene::room("sheet-codes", sheet(SheetOccasion::CodesMade, 10, false)),
        Scene::room("codes-new", new_codes(Some(8), None)),
        Scene::room("codes-first", new_codes(None, None)),
        Scene::room("codes-offer", new_codes(Some(2), Some("/wiki"))),
        Scene::room("sheet-test", Page::TestSheet),
        Scene::room("confirm-code", confirm(Wanted::Remove("Pixel 9".to_owned()), false, true)),
        Scene::room("confirm-password", confirm(Wanted::Deactivate, true, false))
            .says(Notice::CheckFields)
            .finds(&[("password", Problem::WrongPassword)]),
        Scene::room("confirm-key", confirm_key(false)),
        Scene::room("confirm-key-password", confirm_key(true)),
        Scene::room("confirm-both", confirm(Wanted::Password, true, true)),
        Scene::room("confirm-shown", confirm(Wanted::Email, false, false)),
        Scene::room("password", password(Some(NOW.plus_ms(-40 * DAY)))).says(Notice::PasswordChanged),
        Scene::room("password-none", password(None)),
        Scene::room("activity", activity(&EventKind::ALL)),
        Scene::room("activity-none", activity(&[])),
        Scene::room(
            "stored-data",
            Page::StoredData(StoredDataPage { json: "{\n  \"account\": \"ada\"\n}\n".to_owned() }),
        ),
        Scene::room("deactivate", Page::Deactivate).says(Notice::LastAdministrator),
        Scene::room("rename", rename()),
        Scene::room("remove", remove(MethodKind::AuthenticatorApp)),
        Scene::room("remove-key", remove(MethodKind::SecurityKey)),
        Scene::room("browsers", browsers(4)),
        Scene::room("browsers-one", browsers(1)),
        Scene::room("browsers-many", browsers(60)),
    ]
    .into_iter()
    .chain(help::all())
    .chain(mail::all())
    .chain(people::all())
    .chain(sso::all())
    .chain(applications::all())
    .collect()
}

fn ada() -> Person {
    Person { display_name: "Ada Maier".to_owned(), name: "ada".to_owned() }
}

fn sign_in(name: &str, to: &str) -> Page {
    Page::SignIn(SignInPage {
        name: name.to_owned(),
        to: to.to_owned(),
        can_mail: true,
        passkeys: true,
        address: prompt().address,
        providers: Vec::new(),
        also_sign_out: Vec::new(),
    })
}

fn prompt() -> KeyPrompt {
    KeyPrompt { options: "{}".to_owned(), address: "https://sign-in.northwind.example".to_owned() }
}

fn enrol_key(forced: bool, known: &[&str]) -> Page {
    Page::EnrolKey(EnrolKeyPage {
        person: ada(),
        prompt: prompt(),
        known: known.iter().map(|name| (String::new(), (*name).to_owned())).collect(),
        name: None,
        forced,
        may_skip: false,
        others: others(forced, MethodKind::SecurityKey),
        passkeys: true,
    })
}

fn others(forced: bool, this: MethodKind) -> Vec<MethodKind> {
    let kinds = [MethodKind::SecurityKey, MethodKind::AuthenticatorApp, MethodKind::EmailCode];
    kinds.into_iter().filter(|kind| forced && *kind != this).collect()
}

fn confirm_key(password: bool) -> Page {
    Page::Confirm(ConfirmPage {
        id: "c1".to_owned(),
        wanted: Wanted::AddKey,
        password,
        method: Some(MethodKind::SecurityKey),
        prompt: Some(prompt()),
        mail: None,
        others: vec![MethodChoice { kind: MethodKind::RecoveryCode, names: Vec::new() }],
    })
}

fn second_factor(method: MethodKind, has_others: bool) -> Page {
    let other = match method {
        MethodKind::AuthenticatorApp | MethodKind::SecurityKey => {
            MethodChoice { kind: MethodKind::RecoveryCode, names: vec![String::new()] }
        }
        MethodKind::EmailCode => MethodChoice {
            kind: MethodKind::EmailCode,
            names: vec!["a•••@northwind.example".to_owned()],
        },
        MethodKind::RecoveryCode | MethodKind::OneTimePass => MethodChoice {
            kind: MethodKind::AuthenticatorApp,
            names: vec!["Pixel 9".to_owned(), "Tablet".to_owned()],
        },
    };
    Page::SecondFactor(SecondFactorPage {
        person: ada(),
        method,
        prompt: (method == MethodKind::SecurityKey).then(prompt),
        mail: None,
        others: has_others.then_some(other).into_iter().collect(),
        why: WhyAsked::NewBrowser,
        remember_days: Some(28),
        remember: true,
    })
}

fn no_method(has_recovery_codes: bool) -> Page {
    Page::NoMethod(NoMethodPage { person: ada(), is_locked: has_recovery_codes, has_recovery_codes })
}

fn replaced() -> SheetOccasion {
    SheetOccasion::AppReplaced { name: "Pixel 10".to_owned(), old: "Pixel 9".to_owned() }
}

fn sheet(occasion: SheetOccasion, codes: usize, in_sign_in: bool) -> Page {
    let (qr_path, qr_size) = qr();
    let app = SheetApp { qr_path, qr_size, code: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned() };
    Page::Sheet(SheetPage {
        person: ada(),
        address: "https://sign-in.northwind.example".to_owned(),
        app: (occasion != SheetOccasion::CodesMade).then_some(app),
        occasion,
        codes: vec!["7F2K-9QXM-40ZT-HB6W".to_owned(); codes],
        next: paths::LOGIN.to_owned(),
        in_sign_in,
    })
}

fn new_codes(left: Option<u32>, to: Option<&str>) -> Page {
    Page::NewCodes(NewCodesPage { set: left.map(|left| code_set(left, false)), to: to.map(str::to_owned) })
}

fn code_set(left: u32, is_tested: bool) -> CodeSet {
    CodeSet { left, of: 10, made_at: NOW.plus_ms(-31 * DAY), tested_at: is_tested.then_some(NOW) }
}

fn confirm(wanted: Wanted, password: bool, code: bool) -> Page {
    let other = MethodChoice { kind: MethodKind::RecoveryCode, names: Vec::new() };
    Page::Confirm(ConfirmPage {
        id: "c1".to_owned(),
        wanted,
        password,
        method: code.then_some(MethodKind::AuthenticatorApp),
        prompt: None,
        mail: None,
        others: code.then_some(other).into_iter().collect(),
    })
}

fn password(set_at: Option<UnixMs>) -> Page {
    Page::Password(PasswordPage { fewest: 15, set_at })
}

fn activity(kinds: &[EventKind]) -> Page {
    let row = |(index, kind): (usize, &EventKind)| ActivityRow {
        at: NOW.plus_ms(-(index as i64) * 7_200_000),
        kind: (index != 3).then_some(*kind),
        method: (index % 3 == 1).then_some(MethodKind::RecoveryCode),
        subject: (index % 4 == 1).then(|| "Pixel 9".to_owned()),
        by: match index % 3 {
            0 => DoneBy::You,
            1 => DoneBy::Visitor,
            _ => DoneBy::Other("command line".to_owned()),
        },
        address: (index % 3 != 2).then(|| "192.0.2.17".to_owned()),
        browser: (index % 2 == 0).then(|| "Firefox on Linux".to_owned()),
    };
    Page::Activity(ActivityPage { events: kinds.iter().enumerate().map(row).collect(), most: 50 })
}

fn rename() -> Page {
    let name = || "Pixel 9".to_owned();
    Page::Rename(RenamePage {
        id: "1".to_owned(),
        kind: MethodKind::AuthenticatorApp,
        name: name(),
        typed: name(),
    })
}

fn remove(kind: MethodKind) -> Page {
    Page::Remove(RemovePage { id: "1".to_owned(), kind, name: "Pixel 9".to_owned(), is_last: true })
}

/// A pattern that looks like a QR code; it cannot be scanned.
fn qr() -> (String, u32) {
    let size = 45_u32;
    let mut path = String::new();
    let mut state = 7_u32;
    let finders = [(4, 4), (4, size - 11), (size - 11, 4)];
    for row in 4..size - 4 {
        for column in 4..size - 4 {
            state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345) & 0x7fff_ffff;
            let is_in_finder = finders.iter().any(|(top, left)| {
                row + 1 >= *top && row <= top + 7 && column + 1 >= *left && column <= left + 7
            });
            if !is_in_finder && (state >> 16) & 1 == 1 {
                path.push_str(&format!("M{column} {row}h1v1h-1z"));
            }
        }
    }
    for (top, left) in finders {
        path.push_str(&format!("M{left} {top}h7v7h-7zm1 1v5h5v-5zm1 1h3v3h-3z"));
    }
    (path, size)
}

fn enrol(forced: bool, replaces: Option<&str>) -> Page {
    let (qr_path, qr_size) = qr();
    Page::EnrolApp(EnrolAppPage {
        person: ada(),
        enrolment: "e1".to_owned(),
        qr_path,
        qr_size,
        code: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned(),
        link: "otpauth://totp/Northwind%20Portal:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".to_owned(),
        app_name: "Authenticator app".to_owned(),
        address: "https://sign-in.northwind.example".to_owned(),
        forced,
        may_skip: false,
        others: others(forced, MethodKind::AuthenticatorApp),
        replaces: replaces.map(str::to_owned),
    })
}

fn set_up() -> Page {
    Page::SetUp(SetUpPage { token: "t".to_owned(), fewest: 12, ..SetUpPage::default() })
}

fn set_password() -> Page {
    Page::SetPassword(SetPasswordPage { token: "t".to_owned(), person: ada(), fewest: 12 })
}

fn profile(is_unprotected: bool) -> Page {
    Page::Profile(ProfilePage {
        display_name: "Ada Maier".to_owned(),
        email: "ada@northwind.example".to_owned(),
        language: Language::En,
        is_unprotected,
        address: Some(AddressState::Confirmed),
        welcome: is_unprotected.then_some(Welcome { is_unprotected, is_unconfirmed: false }),
    })
}

fn login(apps: usize, keys: usize, codes: Option<(u32, bool)>) -> Page {
    let names = ["Pixel 9", "Tablet at home", "Work phone", "Password safe", "Watch"];
    let apps = names.iter().take(apps).enumerate().map(|(index, name)| MethodRow {
        id: index.to_string(),
        name: (*name).to_owned(),
        created_at: NOW.plus_ms(-31 * DAY),
        last_used_at: (index == 0).then_some(NOW.plus_ms(-7_200_000)),
    });
    let models = ["YubiKey 5 Series", "Windows Hello", "Phone"];
    let keys = models.iter().take(keys).enumerate().map(|(index, name)| KeyRow {
        method: MethodRow {
            id: format!("key{index}"),
            name: (*name).to_owned(),
            created_at: NOW.plus_ms(-31 * DAY),
            last_used_at: (index == 1).then_some(NOW.plus_ms(-86_400_000)),
        },
        model: (index == 2).then(|| "Google Password Manager".to_owned()),
        is_passkey: index > 0,
        is_synced: index == 2,
    });
    Page::Login(LoginPage {
        available: MethodKind::ALL.to_vec(),
        keys: keys.collect(),
        most_keys: 50,
        email: None,
        mail_address: Some("ada@northwind.example".to_owned()),
        apps: apps.collect(),
        most_apps: 5,
        codes: codes.map(|(left, is_tested)| code_set(left, is_tested)),
        is_required: true,
        password_set_at: Some(NOW.plus_ms(-400 * DAY)),
        identities: Vec::new(),
        linkable: Vec::new(),
    })
}

fn browsers(count: usize) -> Page {
    let labels = [Some("Firefox on Linux"), Some("Chrome on Android"), Some("Safari on macOS"), None];
    let addresses = ["192.0.2.17", "198.51.100.4", "2001:db8:85a3::8a2e:370:7334", "203.0.113.9"];
    let row = |index: usize| {
        let days = index as i64 * 3 % 28;
        BrowserRow {
            id: index.to_string(),
            label: labels[index % labels.len()].map(str::to_owned),
            address: addresses[index % addresses.len()].to_owned(),
            created_at: NOW.plus_ms(-(1 + index as i64 * 40) * DAY),
            last_access_at: NOW.plus_ms(-days * DAY),
            until: NOW.plus_ms(if index == 3 { 3_600_000 } else { (28 - days) * DAY }),
            is_remembered: index != 3,
            is_this: index == 0,
        }
    };
    Page::Browsers(BrowsersPage { browsers: (0..count).map(row).collect() })
}

fn error(status: u16, reference: &str) -> Page {
    let address = "https://auth.northwind.example".to_owned();
    Page::Error(ErrorPage { status, reference: reference.to_owned(), address })
}
