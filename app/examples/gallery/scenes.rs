//! Pages to look at and to test: see `main.rs` and the tests of `render`.

use postern_app::{
    paths,
    render::{Assets, Document, Page},
};
use postern_types::{
    CodeRejection, FieldError, Language, MethodKind, Notice, Problem, Theme, UnixMs, page::*,
};
use std::sync::Arc;

const NOW: UnixMs = UnixMs(1_795_557_600_000);
const DAY: i64 = 86_400_000;

/// A page in one state.
pub(crate) struct Scene {
    pub(crate) name: &'static str,
    page: Page,
    notice: Option<Notice>,
    errors: Vec<FieldError>,
    is_signed_in: bool,
}

impl Scene {
    fn door(name: &'static str, page: Page) -> Self {
        Self { name, page, notice: None, errors: Vec::new(), is_signed_in: false }
    }

    fn room(name: &'static str, page: Page) -> Self {
        Self { is_signed_in: true, ..Self::door(name, page) }
    }

    fn says(self, notice: Notice) -> Self {
        Self { notice: Some(notice), ..self }
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
    let past = CodeRejection::Past { minutes: 3 };
    vec![
        Scene::door("sign-in", sign_in("", "/wiki/handbook")),
        Scene::door("sign-in-failed", sign_in("ada", "")).says(Notice::SignInFailed),
        Scene::door("sign-in-out", sign_in("", "")).says(Notice::SignedOut),
        Scene::door("second-factor", second_factor(&[])),
        Scene::door("second-factor-past", second_factor(&["Pixel 9", "Tablet"]))
            .says(Notice::CodeRejected { why: past, tries_left: Some(3) }),
        Scene::door("second-factor-blocked", second_factor(&[]))
            .says(Notice::MethodBlocked { until: NOW.plus_ms(300_000) }),
        Scene::door("no-method", Page::NoMethod(NoMethodPage { person: ada(), is_locked: false })),
        Scene::door("enrol-forced", enrol(true)),
        Scene::door("set-up", set_up()),
        Scene::door("set-up-errors", set_up()).says(Notice::CheckFields).finds(&[
            ("name", Problem::BadCharacters),
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
        Scene::room("login-first", login(0)),
        Scene::room("login", login(1)).says(Notice::AppAdded { name: "Pixel 9".to_owned() }),
        Scene::room("login-two", login(2)),
        Scene::room("enrol", enrol(false)),
        Scene::room("enrol-wrong", enrol(false))
            .says(Notice::CodeRejected { why: CodeRejection::Wrong, tries_left: None }),
        Scene::room(
            "remove",
            Page::RemoveApp(RemoveAppPage { id: "1".to_owned(), name: "Pixel 9".to_owned() }),
        ),
        Scene::room("browsers", browsers(4)),
        Scene::room("browsers-one", browsers(1)),
    ]
}

fn ada() -> Person {
    Person { display_name: "Ada Maier".to_owned(), name: "ada".to_owned() }
}

fn sign_in(name: &str, to: &str) -> Page {
    Page::SignIn(SignInPage { name: name.to_owned(), to: to.to_owned() })
}

fn second_factor(others: &[&str]) -> Page {
    let names: Vec<String> = others.iter().map(|name| (*name).to_owned()).collect();
    let others = (!names.is_empty()).then_some(MethodChoice { kind: MethodKind::AuthenticatorApp, names });
    Page::SecondFactor(SecondFactorPage {
        person: ada(),
        method: MethodKind::AuthenticatorApp,
        others: others.into_iter().collect(),
        why: WhyAsked::NewBrowser,
        remember_days: Some(28),
        remember: true,
    })
}

/// A pattern that looks like a QR code; it cannot be scanned.
fn enrol(forced: bool) -> Page {
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
    Page::EnrolApp(EnrolAppPage {
        person: ada(),
        enrolment: "e1".to_owned(),
        qr_path: path,
        qr_size: size,
        code: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned(),
        link: "otpauth://totp/Northwind%20Portal:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".to_owned(),
        app_name: "Authenticator app".to_owned(),
        address: "https://sign-in.northwind.example".to_owned(),
        forced,
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
        email: Some("ada@northwind.example".to_owned()),
        language: Language::En,
        is_unprotected,
    })
}

fn login(apps: usize) -> Page {
    let names = ["Pixel 9", "Tablet at home"];
    let apps = names.iter().take(apps).enumerate().map(|(index, name)| AppRow {
        id: index.to_string(),
        name: (*name).to_owned(),
        created_at: NOW.plus_ms(-31 * DAY),
        last_used_at: (index == 0).then_some(NOW.plus_ms(-7_200_000)),
    });
    Page::Login(LoginPage {
        available: vec![MethodKind::AuthenticatorApp],
        apps: apps.collect(),
        is_required: true,
        password_set_at: Some(NOW.plus_ms(-400 * DAY)),
    })
}

fn browsers(count: usize) -> Page {
    let labels = [Some("Firefox on Linux"), Some("Chrome on Android"), Some("Safari on macOS"), None];
    let addresses = ["192.0.2.17", "198.51.100.4", "2001:db8:85a3::8a2e:370:7334", "203.0.113.9"];
    let row = |(index, label): (usize, &Option<&str>)| BrowserRow {
        id: index.to_string(),
        label: label.map(str::to_owned),
        address: addresses[index].to_owned(),
        created_at: NOW.plus_ms(-(1 + index as i64 * 40) * DAY),
        last_access_at: NOW.plus_ms(-(index as i64) * 3 * DAY),
        until: NOW.plus_ms(if index == 3 { 3_600_000 } else { (28 - index as i64 * 3) * DAY }),
        is_remembered: index != 3,
        is_this: index == 0,
    };
    Page::Browsers(BrowsersPage { browsers: labels.iter().take(count).enumerate().map(row).collect() })
}

fn error(status: u16, reference: &str) -> Page {
    let address = "https://auth.northwind.example".to_owned();
    Page::Error(ErrorPage { status, reference: reference.to_owned(), address })
}
