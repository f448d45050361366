//! Applications behind the portal.

use super::*;
use postern_types::{application::*, people::GroupName};

/// A picture that needs no server: what an icon of an application looks like.
const PICTURE: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAYAAACqaXHeAAAA30lEQVR42u3bwQ3DMAxDUY+QSXPO9skKgWGJlPQJ9F6+FgFiyWsRQgiJzfXc7+5nZOnSGBHFS0BkFLeFUJS3QFAWl0M4lU9HcCyfhuBcPhyhQvkwhErlQxBGA5z8Un9ihZBd3g4hu3gEhPzXVwNsI6jLS/8FLuVlCABMBnB4+EkfhgAAAAAAABghpL8YnX4vdykPgApAfR5gA6A4EbIDKHFOCAAAwwG6IrQfhADgeDBaekw2HqALwripsPWAlBE5CxKsybAoxaocy5Ksy7I0zco8Fye4OsMFqtalCSEl8gG5KiRYrWwDfAAAAABJRU5ErkJggg==";

pub(super) fn all() -> Vec<Scene> {
    settings().into_iter().chain(rules()).chain(opening()).collect()
}

fn settings() -> Vec<Scene> {
    vec![
        Scene::room("applications", list(5, false))
            .says(Notice::ApplicationRemoved { name: "Old wiki".to_owned() }),
        Scene::room("applications-no-proxy", list(1, true)),
        Scene::room("applications-none", list(0, true)),
        Scene::room("application-new", application(None, false)),
        Scene::room("application-new-wrong", application(None, true)).says(Notice::CheckFields).finds(&[
            ("name", Problem::Required),
            ("address", Problem::HostTaken),
            ("sign_out", Problem::NotAUrl),
        ]),
        Scene::room("application", application(Some(true), false))
            .says(Notice::ApplicationSaved { name: "Wiki".to_owned() }),
        Scene::room("application-bare", application(Some(false), true)),
        Scene::room("application-icon", application(Some(true), false))
            .says(Notice::CheckFields)
            .finds(&[("icon", Problem::NotAPicture)]),
        Scene::room(
            "application-remove",
            Page::RemoveApplication(RemoveApplicationPage { id: "a0".to_owned(), name: "Wiki".to_owned() }),
        ),
    ]
}

fn rules() -> Vec<Scene> {
    vec![
        Scene::room("rule-new", rule("", "", Need::TwoFactors, &[])),
        Scene::room("rule-root", rule("/", "/", Need::SignedIn, &["g1"])),
        Scene::room("rule-anyone", rule("/feed", "/feed", Need::Anyone, &[])),
        Scene::room("rule-fresh", rule("/admin", "/admin", Need::Fresh { minutes: 15 }, &["g0", "g2"])),
        Scene::room("rule-wrong", rule("", "admin?x", Need::Fresh { minutes: 2_000 }, &[]))
            .says(Notice::CheckFields)
            .finds(&[("path", Problem::NotAPath), ("minutes", Problem::NotANumber { most: 1_440 })]),
        Scene::room("rule-taken", rule("", "/admin", Need::TwoFactors, &[]))
            .says(Notice::CheckFields)
            .finds(&[("path", Problem::Taken)]),
        Scene::room(
            "rule-remove",
            Page::RemoveRule(RemoveRulePage {
                application: "a0".to_owned(),
                name: NAMES[0].0.to_owned(),
                rule: RuleRow {
                    path: "/admin".to_owned(),
                    need: Need::Fresh { minutes: 15 },
                    groups: vec!["Administrators".to_owned(), "Help desk".to_owned()],
                },
                without: Some(RuleRow { path: ROOT.to_owned(), need: Need::SignedIn, groups: Vec::new() }),
            }),
        ),
        Scene::room("rule-no-groups", without_groups(rule("", "", Need::TwoFactors, &[]))),
    ]
}

fn opening() -> Vec<Scene> {
    let no_entry = |why| Page::NoEntry(NoEntryPage { name: "Wiki".to_owned(), why });
    vec![
        Scene::room("start", start(7)).with(&[]),
        Scene::room("start-one", start(1)).with(&[]).says(Notice::Saved),
        Scene::room("start-none", start(0)).with(&[]),
        Scene::room("start-none-manager", start(0)),
        Scene::room("no-entry", no_entry(NoEntry::NotAllowed)).with(&[]),
        Scene::room("no-entry-no-method", no_entry(NoEntry::NoMethod)).with(&[]),
        Scene::door(
            "leave",
            Page::Leave(LeavePage {
                name: "Wiki".to_owned(),
                href: "https://wiki.northwind.example/handbook".to_owned(),
            }),
        ),
        Scene::room("sign-out", Page::SignOut).with(&[]),
    ]
}

const NAMES: [(&str, &str); 7] = [
    ("Wiki", "https://wiki.northwind.example"),
    ("Issue tracker", "https://issues.northwind.example"),
    ("Grafana", "https://dashboards.northwind.example"),
    ("Zeiterfassung der Niederlassung Donaueschingen-Villingen", "https://zeit.northwind.example:8443"),
    ("Build server", "https://build.northwind.example"),
    ("人事", "https://hr.northwind.example"),
    ("Mail", "https://mail.northwind.example"),
];

const NEEDS: [Need; 4] = [Need::TwoFactors, Need::SignedIn, Need::Fresh { minutes: 15 }, Need::Anyone];

/// Every second one has a picture.
fn icon(index: usize) -> Option<String> {
    index.is_multiple_of(2).then(|| PICTURE.to_owned())
}

fn list(count: usize, is_no_proxy_trusted: bool) -> Page {
    let rows = (0..count).map(|index| ApplicationRow {
        id: format!("a{index}"),
        name: NAMES[index].0.to_owned(),
        address: NAMES[index].1.to_owned(),
        icon: icon(index),
        is_enabled: index != 2,
        need: NEEDS[index % NEEDS.len()],
        rules: [3, 0, 1, 0, 0][index],
    });
    Page::Applications(ApplicationsPage { applications: rows.collect(), is_no_proxy_trusted })
}

fn of_rule(path: &str, need: Need, groups: &[&str]) -> RuleRow {
    RuleRow { path: path.to_owned(), need, groups: groups.iter().map(|name| (*name).to_owned()).collect() }
}

/// `is_full` is `None` for one that is added.
fn application(is_full: Option<bool>, is_no_proxy_trusted: bool) -> Page {
    let (name, address) = if is_full.is_some() { NAMES[0] } else { ("", "https://") };
    let is_switched_on = is_full != Some(false);
    let is_full_now = is_full == Some(true);
    let rules = match is_full {
        None => Vec::new(),
        Some(false) => vec![of_rule("/", Need::TwoFactors, &[])],
        Some(true) => vec![
            of_rule("/", Need::SignedIn, &[]),
            of_rule(
                "/admin",
                Need::Fresh { minutes: 15 },
                &["Administrators", "Contractors of the northern region"],
            ),
            of_rule("/feed", Need::Anyone, &[]),
            of_rule("/handbook/people/and/their/salaries", Need::TwoFactors, &["Staff"]),
        ],
    };
    Page::Application(ApplicationPage {
        id: is_full.map(|_| "a0".to_owned()),
        title: name.to_owned(),
        form: ApplicationForm {
            name: name.to_owned(),
            address: address.to_owned(),
            sign_out: if is_full_now { format!("{address}/logout") } else { String::new() },
            enabled: is_switched_on.then(|| "on".to_owned()),
            visits_only: is_full_now.then(|| "on".to_owned()),
        },
        icon: is_full_now.then(|| PICTURE.to_owned()),
        rules,
        portal_sign_out: "https://wiki.northwind.example/.postern/sign-out".to_owned(),
        is_no_proxy_trusted,
    })
}

fn rule(old: &str, path: &str, need: Need, groups: &[&str]) -> Page {
    let names = ["Administrators", "Staff", "Help desk"];
    let names = names.iter().enumerate();
    Page::Rule(RulePage {
        application: "a0".to_owned(),
        name: NAMES[0].0.to_owned(),
        form: RuleForm {
            old: old.to_owned(),
            path: path.to_owned(),
            need: need.as_str().to_owned(),
            minutes: if let Need::Fresh { minutes } = need { minutes.to_string() } else { "15".to_owned() },
            groups: groups.iter().map(|id| (*id).to_owned()).collect(),
        },
        groups: names
            .map(|(index, name)| GroupName { id: format!("g{index}"), name: (*name).to_owned() })
            .collect(),
    })
}

/// Where nobody made any.
fn without_groups(page: Page) -> Page {
    match page {
        Page::Rule(page) => Page::Rule(RulePage { groups: Vec::new(), ..page }),
        page => page,
    }
}

fn start(count: usize) -> Page {
    let tiles = (0..count).map(|index| Tile {
        name: NAMES[index].0.to_owned(),
        href: NAMES[index].1.to_owned(),
        icon: icon(index),
    });
    Page::Start(StartPage { applications: tiles.collect(), welcome: None })
}
