//! Users and Groups, and what comes of it elsewhere.

use super::*;
use postern_types::{GroupRule, Protection, Refusal, SecondFactorRule, people::*};

pub(super) fn all() -> Vec<Scene> {
    users()
        .into_iter()
        .chain(user())
        .chain(many())
        .chain(groups())
        .chain(audit())
        .chain(elsewhere())
        .collect()
}

fn users() -> Vec<Scene> {
    let query = |search: &str, show| UsersQuery { search: search.to_owned(), show, ..UsersQuery::default() };
    let first = || UsersQuery::default();
    vec![
        Scene::room("users", list(first(), 12, Some("u12"))),
        Scene::room(
            "users-selected",
            list(
                UsersQuery {
                    sort: Sort::LastSignIn,
                    is_descending: true,
                    after: "u1".to_owned(),
                    is_all_selected: true,
                    ..first()
                },
                5,
                Some("u5"),
            ),
        )
        .says(Notice::NobodySelected),
        Scene::room("users-search", found(query("ma", Show::Protected(Protection::None)))),
        Scene::room("users-none", list(query("zzz", Show::All), 0, None)),
        Scene::room("users-helper", helper(list(first(), 3, None)))
            .with(&[Permission::ManageUsers])
            .says(Notice::UserDeleted { name: "zoe".to_owned() }),
        Scene::room("user-new", form(None, true)),
        Scene::room("user-new-no-mail", form(None, false)).says(Notice::CheckFields).finds(&[
            ("name", Problem::Taken),
            ("display_name", Problem::Required),
            ("email", Problem::NotAnAddress),
        ]),
        Scene::room("user-edit", form(Some("u2"), true)),
    ]
}

fn user() -> Vec<Scene> {
    let refused = |why| person(2, Some(why));
    vec![
        Scene::room("user", person(3, None))
            .says(Notice::MethodsRemoved { name: "Bram de Vries".to_owned(), count: 2 }),
        Scene::room("user-bare", person(0, None)).with(&[Permission::ManageUsers]),
        Scene::room("user-upward", refused(Refusal::Upward)),
        Scene::room("user-yourself", refused(Refusal::Yourself))
            .says(Notice::Refused { why: Refusal::Yourself }),
        Scene::room("user-remove", Page::RemoveMethods(help(""))),
        Scene::room("user-remove-one", Page::RemoveMethods(help("m1")))
            .says(Notice::CheckFields)
            .finds(&[("reason", Problem::Required)]),
        Scene::room("user-pass", Page::MakePass(help(""))),
        Scene::room(
            "user-pass-shown",
            Page::Pass(PassPage {
                user: row(1),
                pass: "7F2K-9QXM-40ZT-HB6W".to_owned(),
                until: NOW.plus_ms(4 * 3_600_000),
            }),
        ),
        Scene::room("user-delete", delete("")),
        Scene::room("user-delete-typo", delete("barm"))
            .says(Notice::CheckFields)
            .finds(&[("typed", Problem::Differs)]),
    ]
}

fn many() -> Vec<Scene> {
    let import = |problems| Page::Import(ImportPage { can_mail: true, is_invited: true, problems });
    let bulk = |done, failed, is_finished| {
        let kind = JobKind::Bulk { kind: BulkKind::AddToGroup, group: Some("Staff".to_owned()) };
        job(kind, done, failed, true, is_finished)
    };
    let accounts = JobKind::Import { is_invited: true };
    vec![
        Scene::room("import", import(Vec::new())),
        Scene::room("import-problems", import(problems())),
        Scene::room("job-proposed", job(accounts.clone(), 0, 0, false, false)),
        Scene::room("job-running", bulk(30, 0, false)),
        Scene::room("job-finished", bulk(120, 2, true)),
        Scene::room("job-finished-import", job(accounts, 120, 0, true, true)),
    ]
}

fn groups() -> Vec<Scene> {
    let manager = [Permission::ManageGroups];
    let from = SecondFactorRule::RequiredFrom(NOW.plus_ms(30 * DAY));
    vec![
        Scene::room("groups", Page::Groups(GroupsPage { groups: (0..4).map(group_row).collect() }))
            .says(Notice::GroupDeleted { name: "Interns".to_owned() }),
        Scene::room("groups-none", Page::Groups(GroupsPage { groups: Vec::new() })).with(&manager),
        Scene::room("group-new", group_form(None)),
        Scene::room("group-edit", group_form(Some("g1")))
            .says(Notice::CheckFields)
            .finds(&[("name", Problem::Taken)]),
        Scene::room("group", group(6, None)),
        Scene::room("group-add-unknown", group(6, None))
            .says(Notice::CheckFields)
            .finds(&[("name", Problem::NoSuchAccount)]),
        Scene::room("group-upward", group(0, Some(Refusal::Upward))).with(&manager),
        Scene::room("group-delete", Page::DeleteGroup(DeleteGroupPage { group: group_row(1) }))
            .says(Notice::Refused { why: Refusal::LastHolder }),
        Scene::room("policy", policy(GroupRule::default(), None)),
        Scene::room(
            "policy-preview",
            policy(
                GroupRule {
                    second_factor: from,
                    methods: Some(vec![MethodKind::SecurityKey, MethodKind::AuthenticatorApp]),
                },
                Some(preview()),
            ),
        ),
        Scene::room(
            "policy-nobody",
            policy(
                GroupRule { second_factor: SecondFactorRule::Required, methods: None },
                Some(Preview::default()),
            ),
        ),
        Scene::room(
            "policy-wrong",
            policy(GroupRule { second_factor: from, methods: Some(Vec::new()) }, None),
        )
        .says(Notice::CheckFields)
        .finds(&[("day", Problem::DayOver), ("method", Problem::ChooseOne)]),
    ]
}

fn audit() -> Vec<Scene> {
    let asked = AuditQuery {
        account: "ada".to_owned(),
        actor: "grace".to_owned(),
        kind: EventKind::MethodRemoved.as_str().to_owned(),
        since: "2026-13-01".to_owned(),
        until: "2026-11-25".to_owned(),
        before: "e40".to_owned(),
    };
    vec![
        Scene::room("audit", log(AuditQuery::default(), &EventKind::ALL)).with(&[Permission::ReadAudit]),
        Scene::room("audit-none", log(asked, &[])).finds(&[("since", Problem::NotADay)]),
    ]
}

fn elsewhere() -> Vec<Scene> {
    let act = |kind, name: &str| confirm(Wanted::Act { kind, name: name.to_owned() }, false, true);
    let mut scenes = vec![
        Scene::room("grace", profile(true)).grace(7 * DAY + 3_600_000).with(&[]),
        Scene::room("grace-login", login(0, 0, None)).grace(3_600_000).with(&[Permission::ManageSettings]),
        Scene::door("second-factor-pass", super::second_factor(MethodKind::OneTimePass, true)),
        Scene::door("second-factor-pass-over", super::second_factor(MethodKind::OneTimePass, true))
            .says(Notice::Rejected { why: Rejection::NoSuchPass, tries_left: Some(3) }),
        Scene::door("second-factor-pass-wrong", super::second_factor(MethodKind::OneTimePass, false))
            .says(Notice::Rejected { why: Rejection::NotAPass, tries_left: None }),
        Scene::door("enrol-removed", may_skip(enrol(true, None))),
        Scene::door("enrol-key-removed", may_skip(enrol_key(true, &[]))),
        Scene::room("confirm-act", act(ActKind::RemoveMethods, "Bram de Vries")),
        Scene::room("confirm-manage", confirm(Wanted::Manage, false, true)),
        Scene::room("confirm-bulk", act(ActKind::Bulk, "120")),
    ];
    let kinds = [
        ("confirm-create", ActKind::Create),
        ("confirm-edit", ActKind::Edit),
        ("confirm-pass", ActKind::MakePass),
        ("confirm-browsers", ActKind::EndBrowsers),
        ("confirm-disable", ActKind::Disable),
        ("confirm-enable", ActKind::Enable),
        ("confirm-delete", ActKind::Delete),
        ("confirm-link", ActKind::SendLink),
        ("confirm-import", ActKind::Import),
        ("confirm-group", ActKind::SaveGroup),
        ("confirm-group-delete", ActKind::DeleteGroup),
        ("confirm-member", ActKind::AddMember),
        ("confirm-member-remove", ActKind::RemoveMember),
        ("confirm-policy", ActKind::SetPolicy),
    ];
    // Each of the sentences that managers read afterwards, over a page that they read them on.
    let name = || "Bram de Vries".to_owned();
    let notices = [
        Notice::UserCreated { name: name(), is_invited: true },
        Notice::UserCreated { name: name(), is_invited: false },
        Notice::BrowsersEnded { name: name(), count: 3 },
        Notice::UserDisabled { name: name() },
        Notice::UserEnabled { name: name() },
        Notice::LinkSent { name: name() },
        Notice::GroupSaved { name: "Staff".to_owned() },
        Notice::MemberAdded { name: name() },
        Notice::MemberRemoved { name: name() },
        Notice::PolicySet { group: "Staff".to_owned() },
        Notice::Refused { why: Refusal::StopsYourself },
        Notice::Refused { why: Refusal::NotReached },
        Notice::Refused { why: Refusal::NoMethod },
        Notice::Refused { why: Refusal::NotAllowed },
    ];
    let acts = kinds.into_iter().zip(notices);
    scenes.extend(
        acts.map(|((name, kind), notice)| Scene::room(name, act(kind, "Bram de Vries")).says(notice)),
    );
    scenes
}

fn may_skip(page: Page) -> Page {
    match page {
        Page::EnrolApp(page) => Page::EnrolApp(EnrolAppPage { may_skip: true, ..page }),
        Page::EnrolKey(page) => Page::EnrolKey(EnrolKeyPage { may_skip: true, ..page }),
        page => page,
    }
}

const NAMES: [(&str, &str); 12] = [
    ("Ada Maier", "ada"),
    ("Bram de Vries", "bram"),
    ("Chiara Rossi", "chiara"),
    ("Deniz Yılmaz", "deniz"),
    ("Ewa Nowak", "ewa"),
    ("Farid Haddad", "farid"),
    ("Grace Hopper", "grace"),
    ("Maximiliane Freifrau von und zu Donaueschingen-Villingen", "m.donaueschingen-villingen"),
    ("Ines Castro", "ines"),
    ("李小龙", "xiaolong"),
    ("Kwame Mensah", "kwame"),
    ("Linnea Öberg", "linnea"),
];

fn row(index: usize) -> UserRow {
    let (display_name, name) = NAMES[index % NAMES.len()];
    UserRow {
        id: format!("u{index}"),
        name: name.to_owned(),
        display_name: display_name.to_owned(),
        email: (index != 5).then(|| format!("{name}@northwind.example")),
        protection: Protection::ALL[(index * 3 + 3) % 4],
        is_disabled: index == 4,
        last_sign_in_at: (index % 4 != 3)
            .then(|| NOW.plus_ms(-((index * index) as i64) * DAY / 2 - 3_600_000)),
    }
}

fn group_name(index: usize) -> GroupName {
    let names = ["Administrators", "Staff", "Help desk", "Contractors of the northern region"];
    GroupName { id: format!("g{index}"), name: names[index % names.len()].to_owned() }
}

fn group_row(index: usize) -> GroupRow {
    let day = NOW.plus_ms(8 * DAY);
    GroupRow {
        group: group_name(index),
        permissions: match index {
            0 => Permission::ALL.to_vec(),
            2 => vec![Permission::ManageUsers, Permission::ReadAudit],
            _ => Vec::new(),
        },
        rule: match index {
            0 => SecondFactorRule::Required,
            1 => SecondFactorRule::RequiredFrom(day),
            2 => SecondFactorRule::RequiredFrom(NOW),
            _ => SecondFactorRule::Optional,
        },
        members: [3, 1_204, 1, 0][index % 4],
    }
}

fn users_page(query: UsersQuery, rows: usize, next: Option<&str>) -> UsersPage {
    let counts = [1_000, 212, 41, 640, 391, 9, 3];
    let counts =
        Show::CHOICES.into_iter().zip(counts).map(|(show, n)| (show, Count { n, is_cut: n == 1_000 }));
    UsersPage {
        query,
        rows: (0..rows).map(row).collect(),
        counts: counts.collect(),
        groups: (0..4).map(group_name).collect(),
        next: next.map(str::to_owned),
        is_cut: false,
        manages_groups: true,
    }
}

fn list(query: UsersQuery, rows: usize, next: Option<&str>) -> Page {
    Page::Users(users_page(query, rows, next))
}

/// Of more than are shown.
fn found(query: UsersQuery) -> Page {
    Page::Users(UsersPage { is_cut: true, ..users_page(query, 8, None) })
}

/// As somebody sees it who looks after people alone.
fn helper(page: Page) -> Page {
    match page {
        Page::Users(page) => Page::Users(UsersPage { groups: Vec::new(), manages_groups: false, ..page }),
        page => page,
    }
}

fn form(id: Option<&str>, can_mail: bool) -> Page {
    let user = row(1);
    let of = |text: String| if id.is_some() { text } else { String::new() };
    Page::UserForm(UserFormPage {
        id: id.map(str::to_owned),
        title: of(user.display_name.clone()),
        name: of(user.name),
        display_name: of(user.display_name),
        email: of(user.email.unwrap_or_default()),
        language: of("de".to_owned()),
        can_mail,
        is_invited: true,
        is_address_used: id.is_some(),
        groups: (1..4).map(group_name).collect(),
        chosen: vec!["g1".to_owned()],
    })
}

fn methods(count: usize) -> Vec<UserMethod> {
    let method = |id: &str, kind, name: &str| UserMethod {
        id: id.to_owned(),
        kind,
        name: name.to_owned(),
        created_at: NOW.plus_ms(-90 * DAY),
        last_used_at: None,
        is_locked: false,
        left: None,
        until: None,
    };
    let app = method("m1", Some(MethodKind::AuthenticatorApp), "Pixel 9");
    let key = method("m2", Some(MethodKind::SecurityKey), "YubiKey 5 Series");
    let codes = method("m3", Some(MethodKind::RecoveryCode), "");
    let pass = method("m4", Some(MethodKind::OneTimePass), "");
    let all = vec![
        UserMethod { last_used_at: Some(NOW.plus_ms(-5 * DAY)), is_locked: true, ..app },
        key,
        UserMethod { left: Some(8), ..codes },
        UserMethod { until: Some(NOW.plus_ms(3_600_000)), created_at: NOW, ..pass },
        method("m5", None, "retina"),
    ];
    all.into_iter().take(if count == 3 { 5 } else { count }).collect()
}

fn person(count: usize, refusal: Option<Refusal>) -> Page {
    let is_bare = count == 0;
    let Page::Browsers(BrowsersPage { browsers }) = browsers(if is_bare { 0 } else { 3 }) else {
        unreachable!("browsers")
    };
    let kinds = [EventKind::MethodFail, EventKind::MethodDisabled, EventKind::SignInSuccess];
    let Page::Activity(ActivityPage { events, .. }) = activity(if is_bare { &[] } else { &kinds }) else {
        unreachable!("events")
    };
    let user = row(if is_bare { 4 } else { 1 });
    Page::User(Box::new(UserPage {
        user: UserRow {
            protection: if is_bare { Protection::None } else { Protection::Several },
            email: user.email.clone().filter(|_| !is_bare),
            last_sign_in_at: user.last_sign_in_at.filter(|_| !is_bare),
            ..user
        },
        is_email_confirmed: count != 2,
        has_password: !is_bare,
        created_at: NOW.plus_ms(-200 * DAY),
        groups: (1..if is_bare { 1 } else { 4 }).map(group_name).collect(),
        methods: methods(count),
        rule: if is_bare {
            SecondFactorRule::RequiredFrom(NOW.plus_ms(8 * DAY))
        } else {
            SecondFactorRule::Required
        },
        is_to_enrol: is_bare,
        browsers: browsers.into_iter().map(|browser| BrowserRow { is_this: false, ..browser }).collect(),
        events,
        refusal,
        can_mail: true,
        manages_groups: !is_bare,
    }))
}

fn help(chosen: &str) -> HelpPage {
    HelpPage {
        user: row(1),
        methods: methods(2),
        chosen: chosen.to_owned(),
        reason: String::new(),
        minutes: 60,
    }
}

fn delete(typed: &str) -> Page {
    Page::DeleteUser(DeleteUserPage { user: row(1), typed: typed.to_owned() })
}

fn problems() -> Vec<(u32, LineProblem)> {
    let field = |name: &str, problem| LineProblem::Field(FieldError::new(name, problem));
    let name = || "Interns".to_owned();
    vec![
        (1, LineProblem::UnknownColumn("phone".to_owned())),
        (1, LineProblem::MissingColumn("display_name".to_owned())),
        (2, field("email", Problem::NotAnAddress)),
        (3, field("name", Problem::TooLong { most: 64 })),
        (4, LineProblem::Repeated { column: "name".to_owned(), line: 2 }),
        (5, LineProblem::NoSuchGroup(name())),
        (6, LineProblem::GroupNotYours(name())),
        (7, LineProblem::NoSuchLanguage("fr".to_owned())),
        (8, LineProblem::NoAddress),
        (9, LineProblem::TooManyLines(10_000)),
        (10_001, LineProblem::Unreadable),
    ]
}

fn job(kind: JobKind, done: u32, failed: u32, is_started: bool, is_finished: bool) -> Page {
    let outcomes = [
        Outcome::Refused(Refusal::Upward),
        Outcome::Failed,
        Outcome::Gone,
        Outcome::Invalid(vec![
            FieldError::new("name", Problem::Taken),
            FieldError::new("email", Problem::NotAnAddress),
        ]),
        Outcome::Done,
        Outcome::Done,
    ];
    let rows = outcomes.into_iter().enumerate().map(|(index, outcome)| JobRow {
        number: index as u32 + 2,
        label: row(index).name,
        outcome: (is_started && index != 5).then_some(outcome),
    });
    Page::Job(JobPage {
        id: "j1".to_owned(),
        kind,
        total: 120,
        done,
        failed,
        is_started,
        is_finished,
        rows: rows.collect(),
    })
}

fn group_form(id: Option<&str>) -> Page {
    let name = if id.is_some() { "Staff" } else { "" };
    Page::GroupForm(GroupFormPage {
        id: id.map(str::to_owned),
        title: name.to_owned(),
        name: name.to_owned(),
        chosen: id.map(|_| vec![Permission::ManageUsers, Permission::ManageSettings]).unwrap_or_default(),
        own: vec![Permission::ManageUsers, Permission::ManageGroups],
    })
}

fn group(members: usize, refusal: Option<Refusal>) -> Page {
    let row_of = group_row(if refusal.is_some() { 0 } else { 1 });
    Page::Group(GroupPage {
        rule: GroupRule {
            second_factor: row_of.rule,
            methods: refusal.is_none().then(|| vec![MethodKind::SecurityKey, MethodKind::AuthenticatorApp]),
        },
        group: row_of,
        members: (0..members).map(row).collect(),
        is_cut: members > 0,
        typed: String::new(),
        refusal,
        manages_users: refusal.is_none(),
    })
}

fn preview() -> Preview {
    let of = |count, names: &[usize]| Concerned {
        count,
        names: names.iter().map(|index| row(*index).display_name).collect(),
    };
    Preview {
        members: 1_000,
        is_cut: true,
        fine: 940,
        stopped: of(1, &[3]),
        in_grace: of(45, &[0, 1, 2, 4, 5]),
        cannot: vec![
            (CannotComply::NoAddress, of(2, &[5, 7])),
            (CannotComply::NoMethodPossible, of(1, &[9])),
            (CannotComply::OnlyOthers, of(11, &[10, 11])),
        ],
    }
}

fn policy(rule: GroupRule, preview: Option<Preview>) -> Page {
    let day = match rule.second_factor {
        SecondFactorRule::RequiredFrom(at) => at.to_iso()[..10].to_owned(),
        _ => String::new(),
    };
    Page::Policy(PolicyPage { group: group_name(1), rule, day, available: MethodKind::ALL.to_vec(), preview })
}

fn log(query: AuditQuery, kinds: &[EventKind]) -> Page {
    let rows = kinds.iter().enumerate().map(|(index, kind)| {
        let user = row(index);
        AuditRow {
            at: NOW.plus_ms(-(index as i64) * 4_200_000),
            kind: (index != 2).then_some(*kind),
            name: if index == 2 { "of_a_newer_version".to_owned() } else { kind.as_str().to_owned() },
            account: (index % 5 != 4).then(|| ((index % 3 != 2).then(|| user.id.clone()), user.name.clone())),
            actor: (index % 4 != 1)
                .then(|| if index % 4 == 2 { "grace".to_owned() } else { user.name.clone() }),
            method: (index % 3 == 1).then_some(MethodKind::AuthenticatorApp),
            subject: (index % 6 == 1).then(|| "Pixel 9".to_owned()),
            note: (*kind == EventKind::MethodRemoved).then(|| "Lost phone, called back by number".to_owned()),
            address: (index % 7 != 5).then(|| "192.0.2.17".to_owned()),
            browser: (index % 2 == 0).then(|| "Firefox on Linux".to_owned()),
        }
    });
    Page::Audit(AuditPage {
        query,
        rows: rows.collect(),
        next: (!kinds.is_empty()).then(|| "e50".to_owned()),
        keep_days: 400,
        manages_users: true,
    })
}
