//! Finding people.

use crate::{
    USERS,
    common::{PASSWORD, START, TestPortal, client::Client},
    on_both,
    world::{add_key, mailing, plain, user},
};
use postern_core::{
    account::{self, Contact, NewAccount},
    audit::Origin,
    entity,
    people::Act,
};
use postern_types::{MethodKind, Permission, Protection};
use sea_orm::{ActiveValue::Set, EntityTrait};
use std::collections::BTreeSet;
use uuid::Uuid;

/// An account without a password: quickly made.
async fn person(portal: &TestPortal, name: &str, display_name: &str, email: &str) -> Uuid {
    let contact = Contact::parse(name, display_name, email).unwrap();
    let new = NewAccount { contact, language: None, password: None };
    account::create(portal.portal(), &Origin::default(), new, false).await.unwrap().id
}

fn path(fields: &[(&str, &str)]) -> String {
    format!("/users?{}", crate::common::client::form(fields))
}

/// The ids of the rows of a page, in order.
fn rows(page: &str) -> Vec<Uuid> {
    let body = page.split("<tbody").nth(1).unwrap_or_default();
    let links = body.split("href=\"/users/").skip(1);
    links.filter_map(|link| Uuid::parse_str(link.split('"').next()?).ok()).collect()
}

/// The address of the next page.
fn next(page: &str) -> Option<String> {
    let links = page.split("<a ").skip(1).map(|link| link.split('>').next().unwrap());
    let link = links.into_iter().find(|link| link.contains("rel=\"next\""))?;
    Some(link.split("href=\"").nth(1)?.split('"').next()?.replace("&amp;", "&"))
}

async fn found(client: &Client, fields: &[(&str, &str)]) -> Vec<Uuid> {
    let page = client.get(&path(fields)).await;
    assert_eq!(page.status.as_u16(), 200, "{fields:?}: {}", page.body);
    rows(&page.body)
}

on_both! {
    async fn people_are_found_by_the_beginning_of_any_word_however_it_is_written(database) {
        let portal = TestPortal::new(database).await;
        let (_, client) = portal.holder("root", &Permission::ALL).await;
        let ada = person(&portal, "jdoe", "Jürgen van Dyck-Ünal", "J.Doe@Northwind.test").await;
        let bram = person(&portal, "percent_under", "O'Brien 100% \"Quoted\"", "").await;
        let zoe = person(&portal, "zoë.s", "ΣΟΦΙΑ Straße", "zoe@x.test").await;
        for (typed, expected) in [
            ("jdoe", vec![ada]), ("JDO", vec![ada]), ("jürgen", vec![ada]), ("Jurgen", vec![ada]), ("van d", vec![ada]),
            ("dyck", vec![ada]), ("unal", vec![ada]), ("ÜNAL", vec![ada]), ("j.doe@north", vec![ada]), ("J.DOE@NORTHWIND.TEST", vec![ada]),
            ("  jürgen   VAN ", vec![ada]), ("ürgen", vec![]), ("doe", vec![]), ("northwind", vec![]),
            ("percent_u", vec![bram]), ("percentxu", vec![]), ("100%", vec![bram]), ("100", vec![bram]), ("o'brien", vec![bram]),
            ("\"quoted\"", vec![bram]), ("%", vec![]), ("_", vec![]), ("' OR 1=1 --", vec![]), ("\\", vec![]), ("*", vec![]),
            ("σοφια", vec![zoe]), ("zoe", vec![zoe]), ("zoë", vec![zoe]), ("stra", vec![zoe]),
            ("\u{0}", vec![]), ("jdoe\u{0}", vec![]), ("\u{10ffff}", vec![]), ("🦀", vec![]),
        ] {
            assert_eq!(found(&client, &[("q", typed)]).await, expected, "{typed:?}");
        }
        let all = found(&client, &[]).await.len();
        assert_eq!(all, 4);
        for typed in ["", "   ", "\u{301}"] {
            assert_eq!(found(&client, &[("q", typed)]).await.len(), all, "{typed:?}");
        }
        for typed in ["a".repeat(10_000), "ß".repeat(5_000), "%27".repeat(3_000)] {
            assert_eq!(found(&client, &[("q", &typed)]).await, [] as [Uuid; 0]);
        }
        // A query that is none shows the list.
        for odd in ["/users?q=%ff", "/users?after=x&sort=nothing&show=nobody&desc=&all=", "/users?q=a&q=b", "/users?%00"] {
            assert_eq!(client.get(odd).await.status.as_u16(), 200, "{odd}");
        }
        // What was typed comes back as text.
        let page = client.get(&path(&[("q", "\"><script>alert(1)</script>")])).await.body;
        assert!(!page.contains("<script>alert(1)"), "{page}");
    }
}

on_both! {
    async fn each_choice_shows_whom_it_names(database) {
        let portal = TestPortal::new(database).await;
        let (root, client) = portal.holder("root", &Permission::ALL).await;
        let group = portal.group("staff", &[]).await;
        let mut all = vec![("none", root)];
        for (name, kinds) in [
            ("none", &[][..]), ("email_only", &["email_code"][..]), ("one", &["authenticator_app"]), ("several", &["authenticator_app", "security_key"]),
        ] {
            let id = person(&portal, &format!("p-{}", name.replace('_', "-")), name, "").await;
            for kind in kinds {
                portal.mark_method(id, kind).await;
            }
            let row = entity::account::ActiveModel { id: Set(id), protection: Set(name.to_owned()), ..Default::default() };
            entity::account::Entity::update(row).exec(portal.portal().db.read()).await.unwrap();
            all.push((name, id));
        }
        let disabled = all[2].1;
        portal.set_disabled(disabled, true).await;
        portal.put_into(group, all[3].1).await;
        let set = |ids: Vec<Uuid>| ids.into_iter().collect::<BTreeSet<_>>();
        for protection in Protection::ALL {
            let name = protection.as_str();
            let expected = all.iter().filter(|(of, _)| *of == name).map(|(_, id)| *id).collect();
            assert_eq!(set(found(&client, &[("show", name)]).await), expected, "{name}");
        }
        assert_eq!(found(&client, &[("show", "disabled")]).await, [disabled]);
        // All but the one who is signed in.
        assert_eq!(found(&client, &[("show", "never")]).await.len(), 4);
        let group = group.to_string();
        assert_eq!(found(&client, &[("group", &group)]).await, [all[3].1]);
        assert_eq!(found(&client, &[("group", &group), ("q", "one")]).await, [all[3].1]);
        assert_eq!(found(&client, &[("group", &group), ("show", "disabled")]).await, [] as [Uuid; 0]);
        assert_eq!(found(&client, &[("show", "one"), ("q", "p-")]).await, [all[3].1]);
        for nothing in ["x", crate::NOBODY] {
            assert_eq!(found(&client, &[("group", nothing)]).await, [] as [Uuid; 0]);
        }
        // The counts beside the choices.
        let page = plain(&client.get("/users").await.body.replace('<', " <"));
        let words: Vec<&str> = page.split_whitespace().collect();
        let page = words.join(" ");
        for count in ["All 5", "No second factor 2", "Email only 1", "One method 1", "Two or more 1", "Never signed in 4", "Disabled 1"] {
            assert!(page.contains(count), "{count}: {page}");
        }
    }
}

/// 120 accounts: a third of the same name, a third never signed in, many at the same moment.
async fn crowd(portal: &TestPortal) -> BTreeSet<Uuid> {
    let mut all = BTreeSet::new();
    for n in 0..119 {
        let display =
            if n % 3 == 0 { "Same Name".to_owned() } else { format!("Person {:03}", (n * 37) % 119) };
        let id = person(portal, &format!("p{n:03}"), &display, "").await;
        if n % 3 != 1 {
            let at = START.0 + i64::from(n / 10) * 60_000;
            let row = entity::account::ActiveModel {
                id: Set(id),
                last_sign_in_at: Set(Some(at)),
                ..Default::default()
            };
            entity::account::Entity::update(row).exec(portal.portal().db.read()).await.unwrap();
        }
        all.insert(id);
    }
    all
}

const ORDERS: [(&str, &str); 6] = [
    ("name", ""),
    ("name", "1"),
    ("account", ""),
    ("account", "1"),
    ("last_sign_in", ""),
    ("last_sign_in", "1"),
];

on_both! {
    async fn page_by_page_everybody_is_met_once_in_every_order(database) {
        let portal = TestPortal::new(database).await;
        let (root, client) = portal.holder("root", &[USERS]).await;
        let mut all = crowd(&portal).await;
        all.insert(root);
        for (sort, desc) in ORDERS {
            for show in ["all", "never"] {
                let mut met = Vec::new();
                let mut at = Some(path(&[("sort", sort), ("desc", desc), ("show", show)]));
                let mut pages = 0;
                while let Some(path) = at {
                    let page = client.get(&path).await.body;
                    let some = rows(&page);
                    assert!(some.len() <= 50);
                    met.extend(some);
                    at = next(&page);
                    pages += 1;
                    assert!(pages < 10, "round and round");
                }
                let set: BTreeSet<_> = met.iter().copied().collect();
                assert_eq!(set.len(), met.len(), "somebody twice by {sort} {desc} {show}");
                if show == "all" {
                    assert_eq!((pages, &set), (3, &all), "{sort} {desc}");
                } else {
                    assert_eq!(set.len(), 40, "{sort} {desc}");
                }
                let mut accounts = Vec::new();
                for id in &met {
                    accounts.push(portal.account_row(*id).await.unwrap());
                }
                let is_turned = desc == "1";
                match sort {
                    "name" => assert!(accounts.is_sorted_by(|a, b| if is_turned { a.display_key >= b.display_key } else { a.display_key <= b.display_key })),
                    "account" => assert!(accounts.is_sorted_by(|a, b| if is_turned { a.name > b.name } else { a.name < b.name })),
                    // Those who never did come last, whichever way round.
                    _ => assert!(accounts.is_sorted_by(|a, b| match (a.last_sign_in_at, b.last_sign_in_at) {
                        (Some(a), Some(b)) => if is_turned { a >= b } else { a <= b },
                        (None, Some(_)) => false,
                        _ => true,
                    })),
                }
            }
        }
    }
}

on_both! {
    async fn nobody_is_missed_while_others_come_and_go_between_pages(database) {
        let portal = TestPortal::new(database).await;
        let (_, client) = portal.holder("root", &[USERS]).await;
        let all = crowd(&portal).await;
        for (round, (sort, desc)) in ORDERS.into_iter().enumerate() {
            let page = client.get(&path(&[("sort", sort), ("desc", desc)])).await.body;
            let mut met = rows(&page);
            // Before, among and after those that were shown.
            for (n, name) in ["aaa", "same name", "zzz"].into_iter().enumerate() {
                person(&portal, &format!("new-{round}-{n}"), name, "").await;
            }
            let going = person(&portal, &format!("going-{round}"), "Same Name", "").await;
            portal.act(Act::Delete { account: going, typed: format!("going-{round}") }).await;
            let mut at = next(&page);
            while let Some(path) = at {
                let page = client.get(&path).await.body;
                met.extend(rows(&page));
                at = next(&page);
            }
            let set: BTreeSet<_> = met.iter().copied().collect();
            assert_eq!(set.len(), met.len(), "{sort} {desc}");
            assert!(all.is_subset(&set), "{sort} {desc}");
        }
        // The account that the next page begins after is gone: the list begins anew rather than not at all.
        let page = client.get("/users").await.body;
        let last = *rows(&page).last().unwrap();
        let row = portal.account_row(last).await.unwrap();
        portal.act(Act::Delete { account: last, typed: row.name }).await;
        assert_eq!(client.get(&next(&page).unwrap()).await.status.as_u16(), 200);
    }
}

on_both! {
    async fn a_search_shows_a_hundred_and_says_that_there_are_more(database) {
        let portal = TestPortal::new(database).await;
        let (_, client) = portal.holder("root", &[USERS]).await;
        crowd(&portal).await;
        let page = client.get("/users?q=p").await.body;
        let ids = rows(&page);
        assert_eq!((ids.len(), ids.iter().collect::<BTreeSet<_>>().len()), (100, 100));
        assert!(page.contains("More than these match"), "{page}");
        let page = client.get("/users?q=same").await.body;
        assert_eq!(rows(&page).len(), 40);
        assert!(!page.contains("More than these match"));
    }
}

fn cells(file: &str) -> Vec<Vec<String>> {
    // No quoted cell of these tests has a line break.
    file.lines()
        .map(|line| {
            let (mut cells, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
            for c in line.chars() {
                match c {
                    '"' => is_quoted = !is_quoted,
                    ',' if !is_quoted => cells.push(std::mem::take(&mut cell)),
                    c => cell.push(c),
                }
            }
            cells.push(cell);
            cells
        })
        .collect()
}

on_both! {
    /// Case 139
    async fn the_file_has_everybody_and_no_formula_and_is_written_down(database) {
        let portal = TestPortal::new(database).await;
        let (_, client) = portal.holder("root", &Permission::ALL).await;
        let all = crowd(&portal).await;
        let staff = portal.group("=Staff, \"all\"", &[]).await;
        for (n, evil) in ["=cmd|' /C calc'!A0", "+1+1", "-1", "@SUM(A1)", "a,b;c", "x\"y"].into_iter().enumerate() {
            let id = person(&portal, &format!("evil{n}"), evil, "").await;
            portal.put_into(staff, id).await;
        }
        let answer = client.get("/users.csv").await;
        assert!(answer.headers["content-type"].to_str().unwrap().starts_with("text/csv"));
        assert!(answer.headers["content-disposition"].to_str().unwrap().contains("users.csv"));
        assert_eq!(answer.headers["cache-control"], "no-store");
        let table = cells(&answer.body);
        assert_eq!(table[0].join(","), "name,display_name,email,second_factor,state,groups,created_at,last_sign_in_at");
        assert_eq!(table.len(), 1 + all.len() + 1 + 6, "{}", answer.body);
        let names: BTreeSet<_> = table.iter().map(|cells| cells[0].clone()).collect();
        assert_eq!(names.len(), table.len());
        for cells in &table {
            assert_eq!(cells.len(), 8, "{cells:?}");
            assert!(cells.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{cells:?}");
        }
        let event = portal.events("data_exported").await.remove(0);
        assert_eq!((event.subject.as_deref(), event.actor_name.as_deref()), (Some("users"), Some("root")));
        // The same as the list shows, from its beginning and beyond its pages.
        for (query, expected) in [("?q=evil", 6), ("?show=never", 40 + 6), (&*format!("?group={staff}"), 6), ("?show=several", 0), ("?sort=last_sign_in&desc=1", 126)] {
            let table = cells(&client.get(&format!("/users.csv{query}")).await.body);
            assert_eq!(table.len(), 1 + expected, "{query}");
        }
        // When it cannot be written down, nothing is given out.
        crate::common::fault::refuse(portal.portal().db.read(), "INSERT", "audit_event").await;
        let answer = client.get("/users.csv").await;
        assert_eq!(answer.status.as_u16(), 500);
        assert!(!answer.body.contains("evil0"));
    }
}

on_both! {
    async fn more_than_are_read_at_once_are_in_the_file_each_once(database) {
        let portal = TestPortal::new(database).await;
        let (_, client) = portal.holder("root", &[USERS]).await;
        let first = portal.account_row(person(&portal, "p", "Same Name", "").await).await.unwrap();
        let copies = (0..2_300_u32).map(|n| {
            let mut copy: entity::account::ActiveModel = first.clone().into();
            copy.id = Set(Uuid::from_u128(u128::from(n) + 1));
            copy.name = Set(format!("p{n}"));
            copy
        });
        let copies: Vec<_> = copies.collect();
        for some in copies.chunks(500) {
            entity::account::Entity::insert_many(some.to_vec()).exec_without_returning(portal.portal().db.read()).await.unwrap();
        }
        for query in ["", "?sort=account&desc=1", "?sort=last_sign_in"] {
            let file = client.get(&format!("/users.csv{query}")).await.body;
            let names: BTreeSet<_> = file.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
            assert_eq!((file.lines().count(), names.len()), (2_303, 2_302), "{query}");
        }
    }
}

/// What the rows of an account's methods amount to.
async fn assert_true(portal: &TestPortal, id: Uuid, why: &str) -> String {
    let row = portal.account_row(id).await.unwrap();
    let methods = portal.methods_of(id).await;
    let amount = Protection::of(methods.iter().map(|row| MethodKind::parse(&row.kind)));
    assert_eq!(row.protection, amount.as_str(), "{why}");
    row.protection
}

on_both! {
    async fn what_lists_show_follows_every_change(database) {
        let portal = mailing(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let ada = portal.account("ada").await.id;
        portal.confirm_address(ada).await;
        let is_found = async |typed: &str| found(&root, &[("q", typed)]).await.contains(&ada);
        let shows = async |text: &str| {
            let page = root.get(&path(&[("q", "ada")])).await.body;
            plain(page.split("<tbody").nth(1).unwrap_or_default()).contains(text)
        };
        assert_eq!(assert_true(&portal, ada, "new").await, "none");
        let client = portal.signed_in("ada").await;
        assert!(found(&root, &[("show", "never")]).await.iter().all(|id| *id != ada));
        let (secret, _) = client.enrol(portal.now_s()).await;
        assert_eq!(assert_true(&portal, ada, "an app").await, "one");
        assert!(shows("One").await);
        portal.advance_s(60);
        let mut key = add_key(&portal, &client, &secret, "Blue key").await;
        assert_eq!(assert_true(&portal, ada, "and a key").await, "several");
        assert!(shows("Two or more").await);
        let methods = portal.methods_of(ada).await;
        let of = |kind: &str| methods.iter().find(|row| row.kind == kind).unwrap().id;
        portal.advance_s(600);
        let answer = client.change(&format!("/me/login/method/{}/remove", of("authenticator_app")), &[], &portal.code(&secret)).await;
        assert_eq!(answer.location(), "/me/login", "{}", answer.body);
        assert_eq!(assert_true(&portal, ada, "the key alone").await, "one");
        assert!(portal.signed_in_with_key("ada", &mut key).await.is_in().await);
        portal.remove_methods(ada).await;
        assert_eq!(assert_true(&portal, ada, "removed").await, "none");
        // Names and addresses, by the owner and by others.
        let client = portal.pending("ada").await;
        client.post("/sign-in/enrol/skip", &[]).await;
        let profile = [("display_name", "Ada Quist"), ("language", "en"), ("email", "ada@northwind.test")];
        assert_eq!(client.post("/me/profile", &profile).await.location(), "/me/profile");
        assert!(is_found("quist").await && !is_found("maier").await && shows("Ada Quist").await);
        let mut edited = user("adah");
        edited.display_name = "Ada Rivera".to_owned();
        edited.email = "rivera@northwind.test".to_owned();
        let root = portal.signed_in("root").await;
        let answer = root.post_act(&portal, &Act::Edit { account: ada, user: edited }).await;
        assert_eq!(answer.location(), format!("/users/{ada}"), "{}", answer.body);
        for (typed, is_there) in [("rivera", true), ("rivera@", true), ("adah", true), ("quist", false), ("ada@n", false)] {
            assert_eq!(is_found(typed).await, is_there, "{typed}");
        }
        // A new address is not proved yet, and the new name signs in.
        let row = portal.account_row(ada).await.unwrap();
        assert_eq!((row.email_confirmed_at, row.name.as_str()), (None, "adah"));
        assert_eq!(portal.client().sign_in("adah", PASSWORD).await.location(), "/");
        portal.set_disabled(ada, true).await;
        assert!(found(&root, &[("show", "disabled")]).await == [ada] && shows("Disabled").await);
        portal.act(Act::Delete { account: ada, typed: "adah".to_owned() }).await;
        assert!(!is_found("adah").await);
        assert!(entity::account_term::Entity::find().all(portal.portal().db.read()).await.unwrap().iter().all(|row| row.account_id != ada));
    }
}
