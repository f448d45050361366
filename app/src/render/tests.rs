use super::*;
use postern_types::{Language, Notice, Theme, UnixMs, application::Tile, page::*, sso::*};
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

/// The words that a reader sees and that stand in no text of ours, with the element around them. What people chose is
/// set apart as such (`bdi`), and so is what is the same in every language (`code`, names of languages in themselves).
fn untold(html: &str) -> Vec<String> {
    const APART: [&str; 8] = ["bdi", "code", "script", "title", "option", "pre", "textarea", "svg"];
    const SIGNS: [&str; 6] =
        [" lang=", "popovertarget", "avatar", "paper-code", "class=\"secret\"", "class=\"pass\""];
    let mut found = Vec::new();
    let (mut depth, mut open) = (0_i32, Vec::<(String, bool)>::new());
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default().to_owned();
        let is_void =
            tag.ends_with('/') || matches!(name.as_str(), "input" | "meta" | "link" | "img" | "!" | "br");
        if tag.starts_with('/') {
            if let Some(at) = open.iter().rposition(|(element, _)| *element == name) {
                open.truncate(at);
            }
        } else if !is_void {
            let is_apart =
                name != "html" && (APART.contains(&&*name) || SIGNS.iter().any(|sign| tag.contains(sign)));
            open.push((name, is_apart));
        }
        let mut outside = String::new();
        for c in text.chars() {
            match c {
                '⟦' => depth += 1,
                '⟧' => depth -= 1,
                c if depth == 0 => outside.push(c),
                _ => {}
            }
        }
        if !open.iter().any(|(_, is_apart)| *is_apart) && outside.chars().any(char::is_alphabetic) {
            let element = open.last().map(|(name, _)| name.clone()).unwrap_or_default();
            found.push(format!("{outside} in {element}"));
        }
    }
    found
}

#[test]
fn every_word_of_a_page_is_a_text_of_its_language() {
    assert_eq!(untold("<main><p>⟦one <bdi>Ada</bdi> two⟧</p><p>three</p></main>"), ["three in p"]);
    crate::text::IS_PSEUDO.set(true);
    // The help's own words are in its pages, which are compared with each other.
    let scenes = scenes::all().into_iter().filter(|scene| !scene.name.starts_with("help"));
    let pages = scenes.map(|scene| {
        let name = scene.name;
        (name, to_html(scene.document(Language::En, Theme::Dark, assets())))
    });
    let found: Vec<_> = pages
        .flat_map(|(name, html)| untold(&html).into_iter().map(move |words| format!("{name}: {words}")))
        .collect();
    crate::text::IS_PSEUDO.set(false);
    assert!(found.is_empty(), "{}", found.join("\n"));
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
        // The PDF of the help is fetched by a script of its own.
        assert_eq!(has("script"), has("leptos-island") || html.contains("data-downloads"), "{name}");
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

fn provider_with(name: &str) -> ProviderName {
    ProviderName { id: name.to_owned(), name: name.to_owned(), kind: ProviderKind::OpenId }
}

fn identity_with(name: &str) -> IdentityRow {
    let text = || name.to_owned();
    IdentityRow { id: text(), provider: text(), name: text(), linked_at: UnixMs(0), last_used_at: None }
}

/// The same of single sign-on: what providers send is no better than what people type.
fn sso_with(name: &str) -> Vec<Page> {
    use postern_types::people::GroupName;
    let text = || name.to_owned();
    let fields = [
        "name",
        "groups",
        "amr",
        "acr",
        "max_age",
        "issuer",
        "client_id",
        "scopes",
        "groups_claim",
        "realms",
        "networks",
        "url",
        "bind_dn",
        "base",
        "filter",
        "subject",
        "name_attribute",
        "display_attribute",
        "mail_attribute",
        "group_base",
        "group_filter",
    ];
    let form = |kind| {
        Page::Provider(Box::new(ProviderPage {
            id: Some(text()),
            kind,
            fields: fields.iter().map(|field| ((*field).to_owned(), text())).collect(),
            has_secret: true,
            own: Some(text()),
            configured: vec![(text(), text())],
            groups: vec![GroupName { id: text(), name: text() }],
        }))
    };
    let tried = |would| {
        Page::Tried(TriedPage {
            provider: provider_with(name),
            would,
            is_second_factor_spared: true,
            arrived: vec![(text(), text())],
            detail: Some(text()),
        })
    };
    let row = ProviderRow {
        provider: provider_with(name),
        is_enabled: false,
        second_factor: SecondFactorAfter::Trust,
        unknown: UnknownPeople::Create,
        linked: 1,
    };
    let pages = [
        Page::Providers(ProvidersPage { providers: vec![row.clone(), row], addable: Vec::new() }),
        Page::RemoveProvider(RemoveProviderPage {
            id: text(),
            name: text(),
            linked: 1,
            stranded: vec![text()],
        }),
        Page::TryPassword(TryPasswordPage { provider: provider_with(name), is_link: false }),
        Page::TryPassword(TryPasswordPage { provider: provider_with(name), is_link: true }),
        tried(Would::SignIn { name: text() }),
        tried(Would::Create { name: text() }),
        tried(Would::Reject(SsoRejection::NotLinked)),
        Page::Unlink(UnlinkPage { identity: identity_with(name) }),
    ];
    pages.into_iter().chain(ProviderKind::ALL.map(form)).collect()
}

/// What the server reads is what the form asks for, but for what a kind cannot tell: a ticket has no groups and no
/// address, a header nothing but methods.
#[test]
fn the_form_of_a_provider_has_the_fields_of_its_kind() {
    let of_all = ["kind", "name", "enabled", "second_factor", "unknown"];
    let of_kind: [(&str, &[&str]); 4] = [
        (
            "open_id",
            &[
                "amr",
                "acr",
                "max_age",
                "issuer",
                "client_id",
                "client_secret",
                "scopes",
                "groups_claim",
                "groups",
                "believes_addresses",
            ],
        ),
        ("kerberos", &["realms", "networks"]),
        (
            "ldap",
            &[
                "url",
                "starttls",
                "bind_dn",
                "bind_password",
                "base",
                "filter",
                "subject",
                "name_attribute",
                "display_attribute",
                "mail_attribute",
                "group_base",
                "group_filter",
                "groups",
                "believes_addresses",
            ],
        ),
        ("header", &["amr", "groups", "believes_addresses"]),
    ];
    for (kind, own) in of_kind {
        let kind = ProviderKind::parse(kind).unwrap();
        let mut expected: Vec<&str> = of_all.iter().chain(own).copied().collect();
        expected.sort_unstable();
        let page = ProviderPage {
            id: None,
            kind,
            fields: ProviderFields::new(),
            has_secret: false,
            own: None,
            configured: Vec::new(),
            groups: Vec::new(),
        };
        let html = of_page(Page::Provider(Box::new(page)));
        let form = &html[html.find("class=\"parts\"").unwrap()..];
        let form = &form[..form.find("</form>").unwrap()];
        let mut names: Vec<String> =
            tags(form).iter().filter_map(|tag| tag.get("name").map(str::to_owned)).collect();
        names.sort();
        names.dedup();
        assert_eq!(names, expected, "{kind:?}");
    }
}

/// What was typed into several lines comes back as it was, and ends nothing: Leptos escapes no text there.
#[test]
fn several_lines_come_back_as_they_were_typed() {
    let lines = "\na = Staff\n</textarea><b> & \"d\" &lt; = Help desk";
    for (typed, written) in
        [("", ""), (lines, "\na = Staff\n&lt;/textarea&gt;&lt;b&gt; &amp; \"d\" &amp;lt; = Help desk")]
    {
        let page = ProviderPage {
            id: None,
            kind: ProviderKind::Header,
            fields: ProviderFields::from([("groups".to_owned(), typed.to_owned())]),
            has_secret: false,
            own: None,
            configured: Vec::new(),
            groups: Vec::new(),
        };
        let html = of_page(Page::Provider(Box::new(page)));
        let area = &html[html.find("<textarea").unwrap()..];
        let area = &area[area.find('>').unwrap() + 1..area.find("</textarea>").unwrap()];
        // The first line break is none.
        assert_eq!(area, format!("\n{written}"));
    }
}

/// A page as an administrator sees it.
fn of_page(page: Page) -> String {
    let frame = Frame {
        portal: "Portal".to_owned(),
        language: Language::En,
        theme: Theme::System,
        here: "/".to_owned(),
        notice: None,
        errors: Vec::new(),
        now: UnixMs(0),
        permissions: postern_types::Permission::ALL.to_vec(),
        grace_until: None,
        signals: String::new(),
        look: Look::default(),
        contact: String::new(),
        deadline: None,
    };
    let person = Person { display_name: "Ada".to_owned(), name: "ada".to_owned() };
    to_html(Document { frame, person: Some(person), page, assets: assets(), nonce: "bm9uY2U".to_owned() })
}

/// Applications, where everything is called the same.
fn applications_with(name: &str) -> Vec<Page> {
    use postern_types::{application::*, people::GroupName};
    let text = || name.to_owned();
    let tile = || Tile { name: text(), href: text(), icon: Some(text()) };
    let row = |icon| ApplicationRow {
        id: text(),
        name: text(),
        address: text(),
        icon,
        is_enabled: false,
        need: Need::TwoFactors,
        rules: 2,
    };
    let rule = |path| RuleRow { path, need: Need::SignedIn, groups: vec![text(), text()] };
    vec![
        Page::Applications(ApplicationsPage {
            applications: vec![row(None), row(Some(text()))],
            is_no_proxy_trusted: true,
        }),
        Page::Application(ApplicationPage {
            id: Some(text()),
            title: text(),
            form: ApplicationForm {
                name: text(),
                address: text(),
                sign_out: text(),
                enabled: Some(text()),
                visits_only: Some(text()),
            },
            icon: Some(text()),
            rules: vec![rule("/".to_owned()), rule(text())],
            portal_sign_out: text(),
            is_no_proxy_trusted: true,
        }),
        Page::Rule(RulePage {
            application: text(),
            name: text(),
            form: RuleForm { old: text(), path: text(), need: text(), minutes: text(), groups: vec![text()] },
            groups: vec![GroupName { id: text(), name: text() }],
        }),
        Page::RemoveRule(RemoveRulePage {
            application: text(),
            name: text(),
            rule: rule(text()),
            without: Some(rule("/".to_owned())),
        }),
        Page::RemoveApplication(RemoveApplicationPage { id: text(), name: text() }),
        Page::Start(StartPage { applications: vec![tile()], welcome: None }),
        Page::NoEntry(NoEntryPage { name: text(), why: NoEntry::NoMethod }),
        Page::Leave(LeavePage { name: text(), href: text() }),
        Page::SignOut,
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

fn of_scene(name: &str) -> String {
    let scene = scenes::all().into_iter().find(|scene| scene.name == name).unwrap();
    to_html(scene.document(Language::En, Theme::Light, assets()))
}

#[test]
fn a_long_list_shows_its_first_rows_and_unfolds_the_others() {
    let whole = of_scene("browsers-many");
    let (seen, folded) = whole.split_once("<details><summary>Show 40 more</summary>").unwrap();
    let rows = |html: &str| html.matches("class=\"row browser\"").count();
    assert_eq!((rows(seen), rows(folded)), (20, 40));
    assert!(!of_scene("browsers").contains("<details><summary>Show"));
}

/// A pass is for one sign-in.
#[test]
fn a_browser_is_not_remembered_for_a_pass() {
    let has_box = |scene: &str| of_scene(scene).contains("name=\"remember\"");
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
            providers: vec![(provider_with(EVIL), evil())],
            also_sign_out: vec![Tile { name: evil(), href: evil(), icon: None }],
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
            welcome: Some(Welcome { is_unprotected: true, is_unconfirmed: true }),
        }),
        Page::Appearance(AppearancePage {
            form: postern_types::form::AppearanceForm { name: evil(), accent: evil(), contact: evil() },
            has_logo: true,
        }),
        Page::Help(postern_types::help::Reading {
            entries: Vec::new(),
            shown: postern_types::help::Shown::Search { query: evil(), found: Vec::new() },
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
            identities: vec![identity_with(EVIL)],
            linkable: vec![provider_with(EVIL)],
        }),
        Page::Browsers(BrowsersPage { browsers: vec![browser] }),
        Page::Error(ErrorPage { status: 500, reference: evil(), address: evil() }),
    ];
    let pages =
        pages.into_iter().chain(people_with(EVIL)).chain(sso_with(EVIL)).chain(applications_with(EVIL));
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
            look: Look { logo: Some(evil()), style: Some(evil()) },
            contact: evil(),
            deadline: None,
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
