//! The audit log as its readers see it.

use crate::{
    AUDIT, USERS,
    common::{PASSWORD, TestPortal, client::Client, fault},
    on_both,
    world::{mailing, plain, user},
};
use axum::http::StatusCode;
use postern_core::{
    audit::{self, Format, Query},
    entity::audit_event,
    people::Act,
};
use postern_types::{GroupRule, Permission};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};

async fn stored(portal: &TestPortal) -> Vec<audit_event::Model> {
    let all = audit_event::Entity::find().order_by_asc(audit_event::Column::Id);
    all.all(portal.portal().db.read()).await.unwrap()
}

fn query(fields: &[(&str, &str)]) -> String {
    crate::common::client::form(fields)
}

/// The rows of the page, without tags.
async fn rows(client: &Client, fields: &[(&str, &str)]) -> Vec<String> {
    let page = client.get(&format!("/audit?{}", query(fields))).await;
    assert_eq!(page.status, StatusCode::OK, "{fields:?}");
    let table = page.body.split("<tbody").nth(1).unwrap_or_default();
    table.split("<tr").skip(1).map(|row| plain(&format!("<tr{row}"))).collect()
}

on_both! {
    async fn events_are_found_by_account_actor_kind_and_day(database) {
        let portal = TestPortal::new(database).await;
        let (_, reader) = portal.holder("reader", &[AUDIT, USERS]).await;
        let mina = portal.manager("mina", &[USERS]).await;
        let (ada, gone) = (portal.account("ada").await.id, portal.account("gone").await.id);
        for account in [ada, gone] {
            mina.does(&portal, &Act::SetDisabled { account, is_disabled: true }).await;
        }
        mina.does(&portal, &Act::Delete { account: gone, typed: "gone".to_owned() }).await;
        let all = stored(&portal).await;
        let of = |is: &dyn Fn(&&audit_event::Model) -> bool| all.iter().filter(is).count();
        for (field, typed, expected) in [
            ("account", "ada", of(&|event| event.account_id == Some(ada))),
            ("account", " ADA@northwind.test ", of(&|event| event.account_id == Some(ada))),
            // One that is deleted is found by the name that it had.
            ("account", "gone", of(&|event| event.account_name.as_deref() == Some("gone"))),
            ("actor", "mina", of(&|event| event.actor_id == Some(mina.id))),
            ("actor", "command line", of(&|event| event.actor_name.as_deref() == Some("command line"))),
            ("kind", "user_disabled", 2),
            ("kind", "user_deleted", 1),
            ("account", "nobody", 0),
            ("actor", "nobody\u{0}", 0),
            ("account", "' OR 1=1 --", 0),
        ] {
            assert_eq!(rows(&reader, &[(field, typed)]).await.len(), expected.min(50), "{field}={typed:?}");
        }
        let both = [("actor", "mina"), ("account", "ada"), ("kind", "user_disabled")];
        assert_eq!(rows(&reader, &both).await.len(), 1);
        assert!(of(&|event| event.account_name.as_deref() == Some("gone")) >= 3);
        // Days are those of UTC, the last one included.
        portal.clock.advance_ms(86_400_000);
        let reader = portal.signed_in("reader").await;
        portal.client().sign_in("ada", "wrong").await;
        for (fields, expected) in [
            (vec![("since", "2026-03-04"), ("kind", "authn_login_fail")], 1),
            (vec![("until", "2026-03-04"), ("kind", "authn_login_fail")], 1),
            (vec![("until", "2026-03-03"), ("kind", "authn_login_fail")], 0),
            (vec![("since", "2026-03-05")], 0),
        ] {
            assert_eq!(rows(&reader, &fields).await.len(), expected, "{fields:?}");
        }
        // What is no day, no kind, no place asks for nothing.
        let all = rows(&reader, &[]).await.len();
        for odd in [("since", "yesterday"), ("kind", "nothing"), ("before", "x"), ("until", "9999-99-99")] {
            assert_eq!(rows(&reader, &[odd]).await.len(), all, "{odd:?}");
        }
        assert_eq!(rows(&reader, &[("before", "0")]).await.len(), 0);
        // Of an account that is gone only the name is left.
        let page = reader.get("/audit?account=gone").await.body;
        assert!(page.contains("gone"), "{page}");
    }
}

on_both! {
    async fn page_by_page_every_event_is_met_once_newest_first(database) {
        let portal = TestPortal::new(database).await;
        let (_, reader) = portal.holder("reader", &[AUDIT]).await;
        let db = portal.portal().db.read();
        let many = (0..2_150).map(|n| audit_event::ActiveModel {
            at: Set(crate::common::START.0),
            kind: Set("authn_login_fail".to_owned()),
            subject: Set(Some(format!("event-{n:05}"))),
            ..Default::default()
        });
        let many: Vec<_> = many.collect();
        for some in many.chunks(500) {
            audit_event::Entity::insert_many(some.to_vec()).exec_without_returning(db).await.unwrap();
        }
        let mut met = Vec::new();
        let mut at = Some("/audit?kind=authn_login_fail".to_owned());
        while let Some(path) = at {
            let page = reader.get(&path).await.body;
            met.extend(page.match_indices("event-").map(|(at, _)| page[at..at + 11].to_owned()));
            // Something happens meanwhile.
            portal.client().sign_in("nobody", "wrong").await;
            let link = page.split("<a ").map(|link| link.split('>').next().unwrap()).find(|link| link.contains("rel=\"next\""));
            at = link.map(|link| link.split("href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&"));
        }
        let expected: Vec<_> = (0..2_150).rev().map(|n| format!("event-{n:05}")).collect();
        assert_eq!(met, expected);
        let file = reader.get("/audit.jsonl?kind=authn_login_fail").await.body;
        assert_eq!(file.lines().filter(|line| line.contains("event-")).count(), 2_150);
        assert_eq!(file.lines().count(), stored(&portal).await.iter().filter(|event| event.kind == "authn_login_fail").count());
    }
}

on_both! {
    /// Case 139
    async fn files_are_what_is_stored_and_no_formula(database) {
        let portal = mailing(database).await;
        portal.holding("root", &Permission::ALL).await;
        let mina = portal.manager("mina", &[USERS]).await;
        let ada = portal.account("ada").await.id;
        portal.mark_method(ada, "authenticator_app").await;
        for reason in ["=cmd|' /C calc'!A0", "a,b;\"c\"", "+49 170 1234"] {
            let act = Act::MakePass { account: ada, minutes: 5, reason: reason.to_owned() };
            assert_eq!(mina.client.post_act(&portal, &act).await.status, StatusCode::OK);
        }
        let (_, reader) = portal.holder("reader", &[AUDIT]).await;
        for (path, format, kind) in [("/audit.csv", Format::Csv, "text/csv"), ("/audit.jsonl", Format::JsonLines, "application/jsonl")] {
            let answer = reader.get(path).await;
            assert!(answer.headers["content-type"].to_str().unwrap().starts_with(kind));
            assert!(answer.headers["content-disposition"].to_str().unwrap().contains(&path[1..]));
            let mut out = Vec::new();
            audit::write_events(portal.portal(), &Query::default(), format, &mut out).await.unwrap();
            // The console writes the same, its head apart.
            let out = String::from_utf8(out).unwrap();
            assert!(answer.body == out || answer.body.ends_with(&out), "{path}");
            assert!(answer.body.contains("a,b;"));
        }
        let csv = reader.get("/audit.csv?kind=mfa_pass_made").await.body;
        assert!(csv.starts_with("id,at,event,account_id,account,"), "{csv}");
        assert!(csv.contains("'=cmd|") && csv.contains("'+49") && !csv.contains(",=cmd") && !csv.contains(",+49"), "{csv}");
        let json = reader.get("/audit.jsonl?kind=mfa_pass_made").await.body;
        let of_kind: Vec<_> = stored(&portal).await.into_iter().filter(|event| event.kind == "mfa_pass_made").collect();
        assert_eq!(json.lines().count(), of_kind.len());
        for (line, event) in json.lines().zip(of_kind) {
            let object: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(object["id"], event.id);
            assert_eq!(object["note"].as_str(), event.note.as_deref());
            assert_eq!(object["actor"].as_str(), event.actor_name.as_deref());
        }
        // Each export is an event.
        assert_eq!(portal.events("data_exported").await.len(), 4);
        let page = reader.get("/audit?kind=mfa_pass_made").await.body;
        assert!(plain(&page).contains("reason: =cmd|' /C calc'!A0"), "{page}");
    }
}

on_both! {
    async fn nothing_takes_an_event_away(database) {
        let portal = TestPortal::new(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let ada = portal.account("ada").await.id;
        portal.signed_in("ada").await;
        let before = stored(&portal).await;
        for path in ["/audit", "/audit.csv", "/audit.jsonl"] {
            assert_eq!(root.post(path, &[("delete", "all")]).await.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        }
        root.post_act(&portal, &Act::Delete { account: ada, typed: "ada".to_owned() }).await;
        let after = stored(&portal).await;
        assert_eq!(after[..before.len()].iter().map(|event| event.id).collect::<Vec<_>>(), before.iter().map(|event| event.id).collect::<Vec<_>>());
        assert!(after[..before.len()].iter().zip(&before).all(|(after, before)| after.account_name == before.account_name && after.kind == before.kind));
        let page = root.get("/audit?account=ada").await.body;
        assert!(page.contains("ada"), "{page}");
    }
}

on_both! {
    /// Case 140
    async fn what_cannot_be_written_down_is_not_done(database) {
        let portal = mailing(database).await;
        portal.holding("other", &Permission::ALL).await;
        let root = portal.manager("root", &Permission::ALL).await;
        let ada = portal.account("ada").await.id;
        portal.confirm_address(ada).await;
        portal.mark_method(ada, "authenticator_app").await;
        let browser = portal.client();
        browser.sign_in("ada", PASSWORD).await;
        let staff = portal.group("staff", &[]).await;
        let bram = portal.account("bram").await.id;
        portal.put_into(staff, bram).await;
        let job = crate::acts::proposal(&portal, root.id, "name,display_name\nimported,Imported\n").await;
        let of_bram = portal.signed_in("bram").await;
        fault::refuse(portal.portal().db.read(), "INSERT", "audit_event").await;
        let before = portal.state().await;
        let reason = || "phone lost".to_owned();
        for act in [
            Act::Create { user: user("new"), groups: vec![staff], is_invited: true },
            Act::Edit { account: ada, user: user("ada") },
            Act::RemoveMethods { account: ada, method: None, reason: reason() },
            Act::MakePass { account: ada, minutes: 60, reason: reason() },
            Act::SetDisabled { account: ada, is_disabled: true },
            Act::SetDisabled { account: ada, is_disabled: false },
            Act::Delete { account: ada, typed: "ada".to_owned() },
            Act::Bulk { what: postern_core::people::Bulk::Disable, accounts: vec![ada] },
            Act::Import { job },
            Act::SaveGroup { group: None, name: "new".to_owned(), permissions: vec![] },
            Act::SaveGroup { group: Some(staff), name: "Staff".to_owned(), permissions: vec![] },
            Act::DeleteGroup { group: staff },
            Act::AddMember { group: staff, account: ada },
            Act::RemoveMember { group: staff, account: bram },
            Act::SetPolicy { group: staff, rule: GroupRule::default() },
        ] {
            let answer = root.client.post_act(&portal, &act).await;
            assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{act:?}: {}", answer.location());
            assert_eq!(portal.state().await, before, "{act:?}");
        }
        for path in ["/audit.csv", "/audit.jsonl", "/users.csv"] {
            assert_eq!(root.client.get(path).await.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
        }
        assert!(of_bram.is_in().await);
        // Looking is as possible as before.
        for path in ["/audit".to_owned(), "/users".to_owned(), format!("/users/{ada}"), "/groups".to_owned()] {
            assert_eq!(root.client.get(&path).await.status, StatusCode::OK, "{path}");
        }
    }
}

on_both! {
    /// Case 140
    async fn a_manager_ends_no_browser_without_its_being_written_down(database) {
        let portal = TestPortal::new(database).await;
        let root = portal.manager("root", &Permission::ALL).await;
        let bram = portal.account("bram").await.id;
        let of_bram = portal.signed_in("bram").await;
        fault::refuse(portal.portal().db.read(), "INSERT", "audit_event").await;
        let answer = root.client.post_act(&portal, &Act::EndBrowsers { account: bram, browser: None }).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", answer.location());
        assert!(of_bram.is_in().await);
        // People sign out all the same.
        of_bram.post("/sign-out", &[]).await;
        assert!(!of_bram.is_in().await);
    }
}
