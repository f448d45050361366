//! What happened is written down, or it did not happen: cases of section K.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::http::{Request, StatusCode, header};
use common::{PASSWORD, TestPortal, code, fault};
use postern_core::{
    account,
    audit::{self, Format, Query},
    entity::audit_event,
    housekeeping,
    people::{Act, act::perform_at_console},
    policy::Policy,
};
use postern_types::EventKind;
use sea_orm::{EntityTrait, QueryOrder};

async fn events(portal: &TestPortal) -> Vec<audit_event::Model> {
    audit_event::Entity::find()
        .order_by_asc(audit_event::Column::Id)
        .all(portal.portal().db.read())
        .await
        .unwrap()
}

async fn kinds(portal: &TestPortal) -> Vec<String> {
    events(portal).await.into_iter().map(|event| event.kind).collect()
}

on_both! {
    async fn every_step_of_a_person_leaves_its_event_with_who_and_where_from(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret, codes) = portal.enrolled_with_codes("ada").await;
        assert_eq!(
            kinds(&portal).await,
            ["user_created", "authn_login_success", "mfa_enrol_begin", "mfa_enrol_finish", "recovery_code_regenerated"]
        );
        let seen = events(&portal).await.len();
        portal.client().sign_in("ada", "wrong").await;
        portal.client().sign_in("nobody", "wrong").await;
        let client = portal.pending("ada").await;
        client.verify(&code::wrong(&secret, portal.now_s()), false).await;
        let used = portal.code(&secret);
        client.verify(&used, true).await;
        portal.pending("ada").await.verify(&used, false).await;
        portal.advance_s(600);
        let rename = format!("/me/login/method/{}/rename", client.app_ids().await[0]);
        let asked = client.post(&rename, &[("name", "Work phone")]).await.location();
        client.confirm(&asked, &[("method", "recovery_code"), ("code", "0000000000000000")]).await;
        client.confirm(&asked, &[("method", "recovery_code"), ("code", &codes[0])]).await;
        client.post("/me/login/recovery-codes/test", &[("code", &codes[1])]).await;
        client.post("/me/profile", &[("display_name", "Ada K."), ("language", "en")]).await;
        client.post("/me/profile", &[("display_name", "Ada K."), ("language", "en"), ("email", "k@northwind.test")]).await;
        client.post("/me/login/app/begin", &[]).await;
        client.post("/me/login/app/cancel", &[]).await;
        client.post("/sign-out", &[]).await;
        let new = events(&portal).await.split_off(seen);
        let kinds: Vec<&str> = new.iter().map(|event| event.kind.as_str()).collect();
        assert_eq!(
            kinds,
            [
                "authn_login_fail", "authn_login_fail",
                "mfa_verify_fail", "mfa_verify_ok", "browser_remembered", "authn_login_success", "mfa_replay",
                "mfa_verify_fail", "fresh_proof_fail", "recovery_code_used", "browser_ended", "fresh_proof_ok", "mfa_rename",
                "recovery_code_tested", "user_updated", "email_change_finish", "mfa_enrol_begin", "mfa_enrol_cancel",
                "browser_ended",
            ]
        );
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap().id;
        let of = |kind: &str| new.iter().find(|event| event.kind == kind).unwrap();
        // A name that nobody has is not written down: people type passwords into that field.
        assert_eq!((new[1].account_id, new[1].account_name.as_deref()), (None, None));
        let rename = of("mfa_rename");
        assert_eq!((rename.account_id, rename.actor_id), (Some(ada), Some(ada)));
        assert_eq!(rename.account_name.as_deref(), Some("ada"));
        assert_eq!((rename.method.as_deref(), rename.subject.as_deref()), (Some("authenticator_app"), Some("Pixel 9")));
        assert_eq!(of("authn_login_fail").actor_id, None);
        assert!(new.iter().all(|event| event.request.as_ref().is_some_and(|request| request.len() == 8)));
        let proof = [of("recovery_code_used"), of("fresh_proof_ok")];
        assert_eq!(proof[0].request, proof[1].request);
        // The owner sees all of it, failures included; nobody else does.
        let client = portal.signed_in_with_code("ada", &secret, false).await;
        let page = client.get("/me/activity").await.body;
        for words in ["Sign-in failed", "Code used a second time", "Recovery code used", "Second factor renamed"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        portal.account("bram").await;
        let bram = portal.signed_in("bram").await.get("/me/activity").await.body;
        assert!(!bram.contains("Recovery code used") && bram.contains("Account created"), "{bram}");
    }
}

on_both! {
    async fn the_command_line_is_written_down_as_such(database) {
        let portal = TestPortal::new(database).await;
        portal.enrolled("ada").await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap().id;
        let before = events(&portal).await.len();
        portal.set_disabled(ada, true).await;
        portal.set_disabled(ada, false).await;
        portal.remove_methods(ada).await;
        let events = events(&portal).await.split_off(before);
        let kinds: Vec<&str> = events.iter().map(|event| event.kind.as_str()).collect();
        assert_eq!(kinds, ["user_disabled", "browser_ended", "user_enabled", "mfa_remove"]);
        assert!(events.iter().all(|event| event.actor_name.as_deref() == Some("command line")));
        let client = portal.pending("ada").await;
        client.post("/sign-in/enrol/skip", &[]).await;
        let page = client.get("/me/activity").await.body;
        assert!(page.contains("by <!>command line"), "{page}");
    }
}

on_both! {
    /// Case 140
    async fn what_cannot_be_written_down_is_refused_and_getting_in_goes_by_the_policy(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        let apps = client.app_ids().await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        fault::refuse(portal.portal().db.read(), "INSERT", "audit_event").await;
        // Changes are refused, and nothing is half done.
        for (path, fields) in [
            (format!("/me/login/method/{}/remove", apps[0]), vec![]),
            (format!("/me/login/method/{}/rename", apps[0]), vec![("name", "Other")]),
            ("/me/login/app/begin".to_owned(), vec![]),
            ("/me/login/recovery-codes".to_owned(), vec![]),
            ("/me/password".to_owned(), vec![("password", "velvet onion parade 12"), ("repeated", "velvet onion parade 12")]),
            ("/me/profile".to_owned(), vec![("display_name", "Other"), ("language", "en")]),
            ("/me/deactivate".to_owned(), vec![]),
        ] {
            let answer = client.post(&path, &fields).await;
            assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}: {}", answer.location());
        }
        let disable = Act::SetDisabled { account: ada.id, is_disabled: true };
        let remove = Act::RemoveMethods { account: ada.id, method: None, reason: "phone lost".to_owned() };
        for act in [disable, remove] {
            assert!(perform_at_console(portal.portal(), &act).await.is_err(), "{act:?}");
        }
        assert_eq!(client.app_ids().await, apps);
        assert!(client.is_in().await);
        assert_eq!(account::load(portal.portal(), ada.id).await.unwrap(), ada);
        // The policy of this portal lets people in and out all the same.
        let seen = events(&portal).await.len();
        let other = portal.signed_in_with_code("ada", &secret, true).await;
        assert!(other.is_in().await);
        other.post("/sign-out", &[]).await;
        assert!(!other.is_in().await);
        assert_eq!(events(&portal).await.len(), seen);
        // A stricter one does not.
        let strict = Policy { is_audit_required_for_sign_in: true, ..Policy::default() };
        let portal = portal.restart(strict).await;
        let pending = portal.pending("ada").await;
        assert_eq!(pending.verify(&portal.code(&secret), false).await.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(!pending.is_in().await);
        // Once there is room again everything goes on, with the very same code: it was not used up.
        fault::allow(portal.portal().db.read(), "audit_event").await;
        assert_eq!(pending.verify(&portal.code(&secret), false).await.location(), "/");
    }
}

on_both! {
    /// Case 139
    async fn names_of_browsers_and_apps_stay_one_cell_of_one_line(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let evil_agent = "=cmd|' /C calc'!A0\u{7}";
        let client = portal.client();
        let request = Request::post("/sign-in")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::USER_AGENT, header::HeaderValue::from_bytes(evil_agent.trim_end_matches('\u{7}').as_bytes()).unwrap())
            .body(axum::body::Body::from(common::client::form(&[("name", "ada"), ("password", PASSWORD)])))
            .unwrap();
        assert_eq!(client.send(request).await.location(), "/");
        let (enrolment, secret) = client.begin_enrolment().await;
        for (name, is_fine) in [("x\ry", false), ("\u{1b}[31mred", false), ("=1+1,\"a\"\u{2028};b", true)] {
            let fields = [("enrolment", enrolment.as_str()), ("name", name), ("code", &portal.code(&secret))];
            let answer = client.post("/me/login/app/finish", &fields).await;
            assert_eq!(answer.status == StatusCode::OK, is_fine, "{name:?}");
        }
        let write = async |format| {
            let mut out = Vec::new();
            audit::write_events(portal.portal(), &Query::default(), format, &mut out).await.unwrap();
            String::from_utf8(out).unwrap()
        };
        let csv = write(Format::Csv).await;
        let events = events(&portal).await;
        assert_eq!(csv.lines().count(), events.len(), "{csv}");
        assert!(csv.contains("\"'=1+1,\"\"a\"\"\u{2028};b\""), "{csv}");
        let json = write(Format::JsonLines).await;
        for (line, event) in json.lines().zip(&events) {
            let object: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(object["event"], event.kind.as_str());
            assert_eq!(object["id"], event.id);
            assert!(object.get("browser").is_none(), "an unknown browser has no name: {line}");
        }
    }
}

on_both! {
    async fn an_export_is_of_one_account_of_some_days_or_of_the_newest(database) {
        let portal = TestPortal::new(database).await;
        let ada = portal.account("ada").await;
        portal.account("bram").await;
        for _ in 0..3 {
            portal.client().sign_in("ada", "wrong").await;
            portal.client().sign_in("bram", "wrong").await;
            portal.advance_s(86_400);
        }
        let ids = async |query: Query| {
            let mut out = Vec::new();
            let last = audit::write_events(portal.portal(), &query, Format::JsonLines, &mut out).await.unwrap();
            (String::from_utf8(out).unwrap().lines().count(), last)
        };
        let all = ids(Query::default()).await;
        assert_eq!(all.0, 8);
        assert_eq!(ids(Query { account_id: Some(ada.id), ..Query::default() }).await.0, 4);
        assert_eq!(ids(Query { newest: Some(3), ..Query::default() }).await, (3, all.1));
        assert_eq!(ids(Query { newest: Some(100), ..Query::default() }).await.0, 8);
        assert_eq!(ids(Query { after: all.1, ..Query::default() }).await, (0, all.1));
        let day = |text| postern_types::UnixMs::parse_day(text);
        assert_eq!(ids(Query { since: day("2026-03-04"), ..Query::default() }).await.0, 4);
        assert_eq!(ids(Query { since: day("2026-03-04"), until: day("2026-03-05"), ..Query::default() }).await.0, 2);
    }
}

on_both! {
    async fn more_events_than_are_read_at_once_are_written_and_old_ones_forgotten(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        let db = portal.portal().db.read();
        let old: Vec<_> = (0..2_500)
            .map(|n| audit_event::ActiveModel {
                at: sea_orm::ActiveValue::Set(common::START.0 - 500 * 86_400_000 + n),
                kind: sea_orm::ActiveValue::Set("of_a_newer_version".to_owned()),
                ..Default::default()
            })
            .collect();
        for rows in old.chunks(500) {
            audit_event::Entity::insert_many(rows.to_vec()).exec_without_returning(db).await.unwrap();
        }
        let mut out = Vec::new();
        audit::write_events(portal.portal(), &Query::default(), Format::JsonLines, &mut out).await.unwrap();
        assert_eq!(String::from_utf8(out).unwrap().lines().count(), 2_501);
        housekeeping::tidy(portal.portal()).await.unwrap();
        assert_eq!(kinds(&portal).await, ["user_created"]);
    }
}

on_both! {
    async fn the_panel_shows_the_last_fifty_and_the_stored_data_all(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        for _ in 0..60 {
            portal.client().sign_in("ada", "wrong").await;
            portal.advance_s(301);
        }
        let client = portal.signed_in("ada").await;
        let page = client.get("/me/activity").await.body;
        assert_eq!(page.matches("class=\"event").count(), 50);
        let data: serde_json::Value = serde_json::from_str(&client.get("/me/data.json").await.body).unwrap();
        assert_eq!(data["activity"].as_array().unwrap().len(), 62);
    }
}

on_both! {
    async fn stored_data_is_everything_kept_about_a_person_without_a_secret(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret, codes) = portal.enrolled_with_codes("ada").await;
        portal.enrolled("bram").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        portal.pending("ada").await.verify("000000", false).await;
        client.post("/me/login/app/begin", &[]).await;
        let (_, pending_secret) = client.shown_enrolment("/me/login/app").await;
        let answer = client.get("/me/data.json").await;
        assert_eq!(answer.headers["content-disposition"], "attachment; filename=\"stored-data.json\"");
        assert_eq!(answer.headers["cache-control"], "no-store");
        let data: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(data["account"]["name"], "ada");
        assert_eq!(data["account"]["email"], "ada@northwind.test");
        assert_eq!(data["second_factors"][0]["name"], "Pixel 9");
        assert_eq!(data["second_factors"][1]["codes_left"], 10);
        assert_eq!(data["browsers"].as_array().unwrap().len(), 2);
        assert!(data["enrolment_under_way"]["expires_at"].is_string());
        // Every table with rows of this account is in it: a new one must be added here and there.
        let mut tables: Vec<&str> = vec![
            "account", "groups", "second_factors", "failures", "enrolment_under_way", "browsers", "sign_ins_under_way",
            "one_time_links", "mailed_codes", "mails", "sign_in_providers", "applications", "work_on_many", "activity",
        ];
        let mut told: Vec<&str> = data.as_object().unwrap().keys().map(String::as_str).collect();
        tables.sort_unstable();
        told.sort_unstable();
        assert_eq!(told, tables);
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        let hash = ada.password_hash.unwrap().0;
        let token = client.cookie("__Host-postern").unwrap();
        let hidden = [hash, secret, pending_secret, token, PASSWORD.to_owned(), "bram".to_owned()];
        for hidden in hidden.iter().chain(&codes) {
            assert!(!answer.body.contains(hidden.as_str()), "{hidden}");
        }
    }
}

#[test]
fn the_manual_names_every_event() {
    let manual = include_str!("../../docs/operation.md");
    for kind in EventKind::ALL {
        assert!(manual.contains(&format!("`{}`", kind.as_str())), "{}", kind.as_str());
    }
}

on_both! {
    async fn an_event_that_was_rolled_back_is_nowhere(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let client = portal.signed_in_with_code("ada", &secret, true).await;
        portal.signed_in_with_code("ada", &secret, true).await;
        let before = kinds(&portal).await;
        // The app goes and its event is written; then the other browser cannot be ended.
        fault::refuse(portal.portal().db.read(), "UPDATE", "browser").await;
        let app = client.app_ids().await.remove(0);
        let answer = client.post(&format!("/me/login/method/{app}/remove"), &[]).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(kinds(&portal).await, before);
        assert_eq!(client.app_ids().await, [app]);
    }
}
