//! The help, and the portal's look.

use super::Scene;
use postern_app::{
    help::{self, Topic},
    render::Page,
};
use postern_types::{
    FieldError, Language, MethodKind, Notice, Permission, Problem,
    form::{AppearanceForm, OWN_ACCENT},
    help::{Facts, Reading, Shown},
    page::{AppearancePage, Look},
};

fn facts() -> Facts {
    Facts {
        portal: "Northwind Portal".to_owned(),
        address: "https://auth.northwind.example".to_owned(),
        contact: "Ingrid Overbeck, 555 0100".to_owned(),
        accent: OWN_ACCENT.to_owned(),
        methods: MethodKind::ALL.to_vec(),
        app_skew: true,
        passkeys: true,
        mail: true,
        required: false,
        remember_days: 28,
        remember_limit_days: 365,
        idle_minutes: 60,
        sign_in_minutes: 25,
        mail_code_minutes: 15,
        fresh_minutes: 10,
        audit_days: 400,
        fewest_characters: 15,
        providers: vec!["Northwind Entra ID".to_owned()],
        applications: true,
    }
}

fn reading(permissions: &[Permission], shown: Shown) -> Page {
    Page::Help(Reading { entries: help::entries(Language::En, permissions), shown })
}

fn read(topic: Topic) -> Page {
    let article = help::article(Language::En, &facts(), &Permission::ALL, topic);
    reading(&Permission::ALL, Shown::Article(article))
}

fn found(query: &str) -> Page {
    let found = help::find(Language::En, &facts(), &[], query, str::to_lowercase);
    reading(&[], Shown::Search { query: query.to_owned(), found })
}

fn appearance(accent: &str, has_logo: bool) -> Page {
    let form = AppearanceForm {
        name: "Northwind Portal".to_owned(),
        accent: accent.to_owned(),
        contact: "Ingrid Overbeck, 555 0100".to_owned(),
    };
    Page::Appearance(AppearancePage { form, has_logo })
}

pub(super) fn all() -> Vec<Scene> {
    let look = Look { logo: Some("/logo/1".to_owned()), style: Some("/colour/b3261e".to_owned()) };
    vec![
        Scene::help("help", reading(&[], Shown::Contents)),
        Scene::room("help-all", reading(&Permission::ALL, Shown::Contents)),
        Scene::room("help-app", read(Topic::AuthenticatorApp)),
        Scene::room("help-security", read(Topic::Security)),
        Scene::help("help-found", found("phone")),
        Scene::help("help-found-none", found("<zebra>")),
        Scene::room("appearance", appearance("", false)).says(Notice::AppearanceSaved),
        Scene { look, ..Scene::room("appearance-own", appearance("#b3261e", true)) },
        Scene {
            errors: vec![
                FieldError::new("accent", Problem::TooLight),
                FieldError::new("icon", Problem::NotAPicture),
            ],
            ..Scene::room("appearance-errors", appearance("#ffcc00", false))
        },
    ]
}
