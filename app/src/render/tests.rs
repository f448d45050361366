use super::*;
use postern_types::{Language, Notice, Theme, UnixMs, page::*};
use std::collections::HashMap;

#[path = "../../examples/gallery/scenes.rs"]
mod scenes;

/// An opening tag: its name and attributes.
struct Tag {
    name: String,
    attributes: HashMap<String, String>,
}

impl Tag {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// The opening tags of `html`, as a browser reads them: what stands in quotes or in a script opens none.
fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap();
        let mut tag = Tag { name: rest[..end].to_ascii_lowercase(), attributes: HashMap::new() };
        rest = &rest[end..];
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            if let Some(after) = rest.strip_prefix('>') {
                rest = after;
                break;
            }
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap();
            let name = rest[..end].to_ascii_lowercase();
            rest = &rest[end..];
            let mut value = "";
            if let Some(quoted) = rest.strip_prefix("=\"") {
                let end = quoted.find('"').unwrap();
                (value, rest) = (&quoted[..end], &quoted[end + 1..]);
            }
            assert!(tag.attributes.insert(name, value.to_owned()).is_none(), "an attribute twice");
        }
        if tag.name == "script" {
            rest = &rest[rest.find("</script>").unwrap()..];
        }
        tags.push(tag);
    }
    tags
}

fn assets() -> Arc<Assets> {
    Arc::new(Assets {
        script: "/assets/postern-1.js".to_owned(),
        wasm: "/assets/postern-2.wasm".to_owned(),
        style: "/assets/postern-3.css".to_owned(),
        door_style: "/assets/door-3.css".to_owned(),
        icon: "/assets/favicon-4.svg".to_owned(),
    })
}

/// Every page in every state and language, with a name for the message of a failed test.
fn pages() -> Vec<(String, String)> {
    let of = |language: Language| {
        scenes::all().into_iter().map(move |scene| {
            let name = format!("{} in {}", scene.name, language.tag());
            (name, to_html(scene.document(language, Theme::Dark, assets())))
        })
    };
    Language::ALL.into_iter().flat_map(of).collect()
}

#[test]
fn a_document_has_doctype_language_and_theme() {
    for (name, html) in pages() {
        assert!(html.starts_with("<!DOCTYPE html><html"), "{name}: {}", &html[..40]);
        let tags = tags(&html);
        let html = tags.iter().find(|tag| tag.name == "html").unwrap();
        assert!(name.ends_with(html.get("lang").unwrap()), "{name}");
        assert_eq!(html.get("data-theme"), Some("dark"), "{name}");
    }
}

#[test]
fn every_page_has_one_first_heading_and_one_main() {
    for (name, html) in pages() {
        let tags = tags(&html);
        for tag in ["h1", "main", "title", "footer"] {
            assert_eq!(tags.iter().filter(|t| t.name == tag).count(), 1, "{tag} of {name}");
        }
    }
}

#[test]
fn no_page_has_what_the_content_security_policy_forbids() {
    for (name, html) in pages() {
        for tag in tags(&html) {
            assert!(tag.name != "style", "{name}");
            assert!(tag.name != "script" || tag.get("nonce") == Some("bm9uY2U"), "{name}");
            for (attribute, value) in &tag.attributes {
                assert!(attribute != "style" && !attribute.starts_with("on"), "{attribute} in {name}");
                assert!(!value.trim_start().to_ascii_lowercase().starts_with("javascript:"), "{name}");
            }
        }
    }
}

#[test]
fn no_text_is_missing_or_left_with_a_hole() {
    for (name, html) in pages() {
        // How i18n-embed and Fluent say that something is missing; the stand-in for a view.
        for sign in ["No localization for id", "{$", "{ $", "\u{e000}", "\u{2068}"] {
            assert!(!html.contains(sign), "{sign} in {name}");
        }
    }
}

#[test]
fn every_control_has_a_name_and_every_reference_a_target() {
    for (name, html) in pages() {
        let tags = tags(&html);
        let ids: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
        for (index, id) in ids.iter().enumerate() {
            assert!(!ids[..index].contains(id), "id {id} twice in {name}");
        }
        for tag in &tags {
            let is_control = matches!(tag.name.as_str(), "input" | "select" | "textarea");
            if is_control && tag.get("type") != Some("hidden") {
                let label = tags.iter().any(|t| t.name == "label" && t.get("for") == tag.get("id"));
                assert!(label || tag.get("aria-label").is_some(), "{:?} in {name}", tag.get("name"));
            }
            for attribute in ["aria-describedby", "aria-labelledby", "aria-controls", "for"] {
                for id in tag.get(attribute).into_iter().flat_map(str::split_whitespace) {
                    assert!(ids.contains(&id), "{attribute} {id} in {name}");
                }
            }
            if tag.name == "form" {
                // Searching and looking change nothing: their addresses can be kept.
                let method = tag.get("method");
                assert!(matches!(method, Some("post" | "get")), "{method:?} in {name}");
                assert!(tag.get("action").is_some_and(|action| action.starts_with('/')), "{name}");
            }
        }
        assert!(tags.iter().filter(|tag| tag.get("autofocus").is_some()).count() <= 1, "focus in {name}");
    }
}

#[test]
fn a_page_loads_the_script_exactly_when_it_has_islands() {
    for (name, html) in pages() {
        let tags = tags(&html);
        let has = |tag: &str| tags.iter().any(|t| t.name == tag);
        assert_eq!(has("script"), has("leptos-island"), "{name}");
        assert_eq!(html.contains("postern-2.wasm"), has("leptos-island"), "{name}");
    }
}

#[test]
fn the_script_is_written_as_it_is() {
    let html = to_html(scenes::all().remove(0).document(Language::En, Theme::System, assets()));
    let import = r#"import * as app from "/assets/postern-1.js";"#;
    assert!(html.contains(import), "{html}");
}

/// Users and Groups, where everybody and everything is called the same.
fn people_with(name: &str) -> Vec<Page> {
    use postern_types::{FieldError, GroupRule, Protection, Refusal, SecondFactorRule, people::*};
    let text = || name.to_owned();
    let user = || UserRow {
        id: text(),
        name: text(),
        display_name: text(),
        email: Some(text()),
        protection: Protection::One,
        is_disabled: true,
        last_sign_in_at: None,
    };
    let method = || UserMethod {
        id: text(),
        kind: None,
        name: text(),
        created_at: UnixMs(0),
        last_used_at: None,
        is_locked: true,
        left: None,
        until: None,
    };
    let help =
        || HelpPage { user: user(), methods: vec![method()], chosen: text(), reason: text(), minutes: 15 };
    let group = || GroupName { id: text(), name: text() };
    let row =
        || GroupRow { group: group(), permissions: Vec::new(), rule: SecondFactorRule::Optional, members: 1 };
    let concerned = || Concerned { count: 9, names: vec![text(), text()] };
    let wrong = [
        LineProblem::UnknownColumn(text()),
        LineProblem::MissingColumn(text()),
        LineProblem::Field(FieldError::new(name, Problem::Taken)),
        LineProblem::Repeated { column: text(), line: 2 },
        LineProblem::NoSuchGroup(text()),
        LineProblem::GroupNotYours(text()),
        LineProblem::NoSuchLanguage(text()),
    ];
    let query = UsersQuery { search: text(), group: text(), after: text(), ..UsersQuery::default() };
    let asked = AuditQuery {
        account: text(),
        actor: text(),
        kind: text(),
        since: text(),
        until: text(),
        before: text(),
    };
    vec![
        Page::Users(UsersPage {
            query,
            rows: vec![user()],
            counts: vec![(Show::All, Count::default())],
            groups: vec![group()],
            next: Some(text()),
            is_cut: true,
            manages_groups: true,
        }),
        Page::UserForm(UserFormPage {
            id: None,
            title: text(),
            name: text(),
            display_name: text(),
            email: text(),
            language: text(),
            groups: vec![group()],
            ..UserFormPage::default()
        }),
        Page::User(Box::new(UserPage {
            user: user(),
            is_email_confirmed: false,
            has_password: true,
            created_at: UnixMs(0),
            groups: vec![group()],
            methods: vec![method()],
            rule: SecondFactorRule::Required,
            is_to_enrol: true,
            browsers: Vec::new(),
            events: Vec::new(),
            refusal: None,
            can_mail: true,
            manages_groups: true,
        })),
        Page::RemoveMethods(help()),
        Page::MakePass(help()),
        Page::Pass(PassPage { user: user(), pass: text(), until: UnixMs(0) }),
        Page::DeleteUser(DeleteUserPage { user: user(), typed: text() }),
        Page::Import(ImportPage {
            can_mail: true,
            is_invited: false,
            problems: wrong.map(|wrong| (1, wrong)).to_vec(),
        }),
        Page::Job(JobPage {
            id: text(),
            kind: JobKind::Bulk { kind: BulkKind::AddToGroup, group: Some(text()) },
            total: 2,
            done: 1,
            failed: 1,
            is_started: true,
            is_finished: false,
            rows: vec![JobRow {
                number: 1,
                label: text(),
                outcome: Some(Outcome::Invalid(vec![FieldError::new(name, Problem::Taken)])),
            }],
        }),
        Page::Groups(GroupsPage { groups: vec![row()] }),
        Page::GroupForm(GroupFormPage {
            id: Some(text()),
            title: text(),
            name: text(),
            ..GroupFormPage::default()
        }),
        Page::Group(GroupPage {
            group: row(),
            rule: GroupRule::default(),
            members: vec![user()],
            is_cut: true,
            typed: text(),
            refusal: Some(Refusal::Upward),
            manages_users: true,
        }),
        Page::DeleteGroup(DeleteGroupPage { group: row() }),
        Page::Policy(PolicyPage {
            group: group(),
            rule: GroupRule::default(),
            day: text(),
            available: Vec::new(),
            preview: Some(Preview {
                members: 9,
                in_grace: concerned(),
                cannot: vec![(CannotComply::OnlyOthers, concerned())],
                ..Preview::default()
            }),
        }),
        Page::Audit(AuditPage {
            query: asked,
            rows: vec![AuditRow {
                at: UnixMs(0),
                kind: None,
                name: text(),
                account: Some((Some(text()), text())),
                actor: Some(text()),
                method: None,
                subject: Some(text()),
                note: Some(text()),
                address: Some(text()),
                browser: Some(text()),
            }],
            next: Some(text()),
            keep_days: 1,
            manages_users: true,
        }),
    ]
}

/// What follows a job is there while it runs, and nowhere else.
#[test]
fn only_a_page_of_work_under_way_asks_how_far_it_is() {
    for (name, html) in pages() {
        let is_running = name.starts_with("job-running");
        assert_eq!(html.contains("data-progress"), is_running, "{name}");
        assert_eq!(html.contains("dataset.progress"), is_running, "{name}");
    }
}

/// A pass is for one sign-in.
#[test]
fn a_browser_is_not_remembered_for_a_pass() {
    let has_box = |scene: &str| {
        let scene = scenes::all().into_iter().find(|of| of.name == scene).unwrap();
        to_html(scene.document(Language::En, Theme::Light, assets())).contains("name=\"remember\"")
    };
    assert!(has_box("second-factor") && !has_box("second-factor-pass"));
}

#[test]
fn what_people_typed_comes_out_as_text() {
    const EVIL: &str = "\u{202e}\"'><svg onload=alert(1)></script><b {$x} \u{e000}";
    let evil = || EVIL.to_owned();
    const KEY: postern_types::MethodKind = postern_types::MethodKind::SecurityKey;
    let person = || Person { display_name: evil(), name: evil() };
    let app = |forced| {
        Page::EnrolApp(EnrolAppPage {
            person: person(),
            enrolment: evil(),
            qr_path: "M0 0h1v1h-1z".to_owned(),
            qr_size: 33,
            code: "AAAA BBBB".to_owned(),
            link: "otpauth://totp/x".to_owned(),
            app_name: evil(),
            address: evil(),
            forced,
            may_skip: true,
            others: vec![KEY],
            replaces: Some(evil()),
        })
    };
    let browser = BrowserRow {
        id: "1".to_owned(),
        label: Some(evil()),
        address: evil(),
        created_at: UnixMs(0),
        last_access_at: UnixMs(0),
        until: UnixMs(0),
        is_remembered: true,
        is_this: false,
    };
    let mail = || {
        let delivery = MailDelivery::UnderWay;
        let sent = MailedCode { until: UnixMs(0), again_at: UnixMs(0), delivery };
        MailCode { address: evil(), sent: Some(sent) }
    };
    let prompt = || KeyPrompt { options: evil(), address: evil() };
    let row = MethodRow { id: "1".to_owned(), name: evil(), created_at: UnixMs(0), last_used_at: None };
    let key = KeyRow { method: row.clone(), model: Some(evil()), is_passkey: true, is_synced: true };
    let pages = [
        Page::SignIn(SignInPage {
            name: evil(),
            to: evil(),
            can_mail: true,
            passkeys: true,
            address: evil(),
        }),
        Page::EnrolKey(EnrolKeyPage {
            person: person(),
            prompt: prompt(),
            known: vec![(evil(), evil()), (evil(), evil())],
            name: Some(evil()),
            forced: true,
            may_skip: false,
            others: vec![KEY],
            passkeys: true,
        }),
        Page::NoMethod(NoMethodPage { person: person(), is_locked: false, has_recovery_codes: true }),
        app(true),
        app(false),
        Page::Remove(RemovePage { id: "1".to_owned(), kind: KEY, name: evil(), is_last: true }),
        Page::Rename(RenamePage { id: "1".to_owned(), kind: KEY, name: evil(), typed: evil() }),
        Page::Sheet(SheetPage {
            person: person(),
            address: evil(),
            occasion: SheetOccasion::AppReplaced { name: evil(), old: evil() },
            app: None,
            codes: vec![evil()],
            next: evil(),
            in_sign_in: false,
        }),
        Page::NewCodes(NewCodesPage { set: None, to: Some(evil()) }),
        Page::Confirm(ConfirmPage {
            id: "1".to_owned(),
            wanted: Wanted::ReplaceApp(evil()),
            password: true,
            method: Some(KEY),
            prompt: Some(prompt()),
            mail: None,
            others: vec![MethodChoice { kind: postern_types::MethodKind::RecoveryCode, names: vec![evil()] }],
        }),
        Page::Activity(ActivityPage {
            events: vec![ActivityRow {
                at: UnixMs(0),
                kind: None,
                method: None,
                subject: Some(evil()),
                by: DoneBy::Other(evil()),
                address: Some(evil()),
                browser: Some(evil()),
            }],
            most: 50,
        }),
        Page::StoredData(StoredDataPage { json: evil() }),
        Page::SetUp(SetUpPage { name: evil(), display_name: evil(), email: evil(), ..SetUpPage::default() }),
        Page::Profile(ProfilePage {
            display_name: evil(),
            email: evil(),
            language: Language::De,
            is_unprotected: false,
            address: Some(AddressState::Waiting { address: evil() }),
        }),
        Page::MailCode(MailCodePage {
            purpose: postern_types::letter::CodePurpose::Address,
            mail: mail(),
            forced: false,
            may_skip: false,
            others: Vec::new(),
        }),
        Page::SecondFactor(SecondFactorPage {
            person: person(),
            method: postern_types::MethodKind::EmailCode,
            prompt: None,
            mail: Some(mail()),
            others: vec![MethodChoice { kind: postern_types::MethodKind::EmailCode, names: vec![evil()] }],
            why: WhyAsked::NewBrowser,
            remember_days: None,
            remember: false,
        }),
        Page::Mail(MailPage {
            form: postern_types::form::MailForm {
                host: evil(),
                port: evil(),
                tls: evil(),
                user: evil(),
                sender_name: evil(),
                sender_address: evil(),
                ..postern_types::form::MailForm::default()
            },
            is_set_up: true,
            has_password: true,
            is_fixed: false,
            test_to: evil(),
            outbox: OutboxState { last_error: Some(evil()), ..OutboxState::default() },
        }),
        Page::RemoveMail(RemoveMailPage { depending: vec![evil()] }),
        Page::Login(LoginPage {
            available: Vec::new(),
            keys: vec![key],
            most_keys: 50,
            email: Some(row.clone()),
            mail_address: Some(evil()),
            apps: vec![row],
            most_apps: 5,
            codes: None,
            is_required: false,
            password_set_at: None,
        }),
        Page::Browsers(BrowsersPage { browsers: vec![browser] }),
        Page::Error(ErrorPage { status: 500, reference: evil(), address: evil() }),
    ];
    let pages = pages.into_iter().chain(people_with(EVIL));
    for page in pages {
        let frame = Frame {
            portal: evil(),
            language: Language::En,
            theme: Theme::System,
            here: evil(),
            notice: Some(Notice::Removed { kind: KEY, name: evil() }),
            errors: Vec::new(),
            now: UnixMs(0),
            permissions: postern_types::Permission::ALL.to_vec(),
            grace_until: None,
            signals: format!("[{:?}]", evil()),
        };
        let name = format!("{page:?}");
        let html = to_html(Document { frame, person: Some(person()), page, assets: assets(), nonce: evil() });
        for tag in tags(&html) {
            assert!(tag.get("onload").is_none(), "{name}\n{html}");
            assert!(tag.name != "b" || !tag.attributes.contains_key("{$x}"), "{name}\n{html}");
        }
        assert!(!html.contains("<svg onload"), "{name}");
    }
}
