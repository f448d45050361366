//! Work on many accounts, and accounts from a file.

use crate::{
    GROUPS, UPWARD, USERS,
    acts::proposal,
    common::{ORIGIN, TestPortal, client::Answer, client::Client, fault},
    on_both,
    world::{mailing, plain},
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use postern_core::{
    entity,
    people::{Act, Bulk, act, job},
};
use postern_server::work_off;
use postern_types::Permission;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::sync::Arc;
use uuid::Uuid;

/// A file, as the form sends it.
async fn upload(client: &Client, file: &[u8], is_invited: bool) -> Answer {
    let mut body = b"--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"users.csv\"\r\nContent-Type: text/csv\r\n\r\n".to_vec();
    body.extend_from_slice(file);
    if is_invited {
        body.extend_from_slice(b"\r\n--edge\r\nContent-Disposition: form-data; name=\"invite\"\r\n\r\non");
    }
    body.extend_from_slice(b"\r\n--edge--\r\n");
    let request = Request::post("/users/import")
        .header("sec-fetch-site", "same-origin")
        .header(header::ORIGIN, ORIGIN)
        .header(header::CONTENT_LENGTH, body.len())
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
    client.send(request.body(Body::from(body)).unwrap()).await
}

async fn count(portal: &TestPortal) -> usize {
    entity::account::Entity::find().all(portal.portal().db.read()).await.unwrap().len()
}

/// Place, label and outcome of the rows of a job.
async fn outcomes(portal: &TestPortal, job: &str) -> Vec<(i32, String, Option<String>)> {
    let rows = entity::job_row::Entity::find()
        .filter(entity::job_row::Column::JobId.eq(Uuid::parse_str(job).unwrap()))
        .order_by_asc(entity::job_row::Column::Number);
    let rows = rows.all(portal.portal().db.read()).await.unwrap();
    rows.into_iter().map(|row| (row.number, row.label, row.outcome)).collect()
}

fn id_in(answer: &Answer) -> String {
    let location = answer.location();
    let id = location.strip_prefix("/users/jobs/").unwrap_or_else(|| panic!("{location} {}", answer.body));
    id.to_owned()
}

/// The table of problems: line and sentence.
fn problems(page: &str) -> Vec<String> {
    let table = page.split("<tbody").nth(1).unwrap_or_default();
    table.split("<tr").skip(1).map(|row| plain(&format!("<tr{}", row.replace("</td>", " ")))).collect()
}

on_both! {
    async fn each_row_has_its_outcome_and_what_is_refused_holds_nothing_up(database) {
        let portal = mailing(database).await;
        portal.holding("root", &Permission::ALL).await;
        let mina = portal.manager("mina", &[USERS]).await;
        let boss = portal.holding("boss", &[GROUPS]).await;
        let (ada, bram, gone) = (portal.account("ada").await.id, portal.account("bram").await.id, portal.account("gone").await.id);
        let mut browsers = Vec::new();
        for name in ["ada", "bram", "boss"] {
            browsers.push(portal.signed_in(name).await);
        }
        let act = Act::Bulk { what: Bulk::Disable, accounts: vec![ada, boss, mina.id, bram, gone, Uuid::nil()] };
        let id = id_in(&mina.client.post_act(&portal, &act).await);
        portal.act(Act::Delete { account: gone, typed: "gone".to_owned() }).await;
        // Begun, and nothing is done before the worker comes by.
        assert_eq!(mina.client.get(&format!("/users/jobs/{id}/progress")).await.body, "0 5");
        assert!(browsers[0].is_in().await);
        let page = mina.client.get(&format!("/users/jobs/{id}")).await;
        assert!(page.body.contains("data-progress"), "{}", page.body);
        work_off(&portal.site).await.unwrap();
        let done = outcomes(&portal, &id).await;
        let of = |needle: &str| done.iter().filter(|(.., outcome)| outcome.as_deref().is_some_and(|text| text.contains(needle))).count();
        assert_eq!((of("done"), of("upward"), of("yourself"), of("gone")), (2, 1, 1, 1), "{done:?}");
        assert_eq!(mina.client.get(&format!("/users/jobs/{id}/progress")).await.body, "5 5 end");
        for (account, is_disabled) in [(ada, true), (bram, true), (boss, false), (mina.id, false)] {
            assert_eq!(portal.account_row(account).await.unwrap().is_disabled, is_disabled);
        }
        assert!(!browsers[0].is_in().await && !browsers[1].is_in().await && browsers[2].is_in().await);
        let page = mina.client.get(&format!("/users/jobs/{id}")).await.body;
        let text = plain(&page);
        assert!(text.contains("2 done, 3 not.") && text.contains(UPWARD) && !page.contains("data-progress"), "{text}");
        // Each row is an event of its own, by whoever began it; the job is one too.
        let events = portal.events("user_disabled").await;
        assert!(events.len() == 2 && events.iter().all(|event| event.actor_id == Some(mina.id)), "{events:?}");
        let started = portal.events("job_started").await.remove(0);
        assert_eq!((started.subject.as_deref(), started.note.as_deref()), (Some("disable"), Some("5")));
        // The others.
        for (what, expected) in [(Bulk::Enable, 2), (Bulk::EndBrowsers, 2), (Bulk::SendLink, 0)] {
            let act = Act::Bulk { what, accounts: vec![ada, bram, boss] };
            let id = id_in(&mina.client.post_act(&portal, &act).await);
            work_off(&portal.site).await.unwrap();
            let done = outcomes(&portal, &id).await;
            assert_eq!(done.iter().filter(|(.., outcome)| outcome.as_deref() == Some("\"done\"")).count(), expected, "{what:?}: {done:?}");
        }
    }
}

on_both! {
    async fn groups_are_filled_and_emptied_by_those_who_manage_them(database) {
        let portal = TestPortal::new(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let (_, mina) = portal.holder("mina", &[USERS]).await;
        let staff = portal.group("staff", &[]).await;
        let ids = [portal.account("ada").await.id, portal.account("bram").await.id];
        let add = Act::Bulk { what: Bulk::AddToGroup(staff), accounts: ids.to_vec() };
        assert_eq!(mina.post_act(&portal, &add).await.status, StatusCode::FORBIDDEN);
        let id = id_in(&root.post_act(&portal, &add).await);
        work_off(&portal.site).await.unwrap();
        assert!(portal.is_member(staff, ids[0]).await && portal.is_member(staff, ids[1]).await);
        assert!(root.get(&format!("/users/jobs/{id}")).await.body.contains("staff"));
        let remove = Act::Bulk { what: Bulk::RemoveFromGroup(staff), accounts: ids.to_vec() };
        let id = id_in(&root.post_act(&portal, &remove).await);
        // A group that is gone by then is an outcome.
        portal.act(Act::DeleteGroup { group: staff }).await;
        work_off(&portal.site).await.unwrap();
        assert!(outcomes(&portal, &id).await.iter().all(|(.., outcome)| outcome.as_deref() == Some("\"gone\"")));
        assert_eq!(root.get(&format!("/users/jobs/{id}")).await.status, StatusCode::OK);
        for fields in [vec![("what", "add_to_group"), ("account", crate::NOBODY)], vec![("what", "explode"), ("account", crate::NOBODY)]] {
            assert_eq!(root.post("/users/bulk", &fields).await.status, StatusCode::NOT_FOUND, "{fields:?}");
        }
        let answer = root.post("/users/bulk", &[("what", "disable"), ("back", "https://evil.test/"), ("account", "x")]).await;
        assert_eq!(answer.location(), "/users");
        assert!(root.get("/users").await.body.contains("Nobody was selected"));
    }
}

on_both! {
    /// Case 145
    async fn authority_that_is_lost_half_way_is_not_used_any_further(database) {
        let portal = TestPortal::new(database).await;
        portal.holding("root", &Permission::ALL).await;
        let mina = portal.manager("mina", &[USERS]).await;
        let mut ids = Vec::new();
        for n in 0..6 {
            ids.push(portal.account(&format!("ada{n}")).await.id);
        }
        let act = Act::Bulk { what: Bulk::Disable, accounts: ids.clone() };
        let id = id_in(&mina.client.post_act(&portal, &act).await);
        let claimed = job::claim(portal.portal()).await.unwrap().unwrap();
        for _ in 0..2 {
            assert!(job::step(portal.portal(), claimed).await.unwrap());
        }
        portal.take_out(mina.group, mina.id).await;
        while job::step(portal.portal(), claimed).await.unwrap() {}
        let done = outcomes(&portal, &id).await;
        assert_eq!(done.iter().filter(|(.., outcome)| outcome.as_deref() == Some("\"done\"")).count(), 2, "{done:?}");
        assert_eq!(done.iter().filter(|(.., outcome)| outcome.as_deref().unwrap().contains("not_allowed")).count(), 4, "{done:?}");
        let mut disabled = 0;
        for id in ids {
            disabled += u32::from(portal.account_row(id).await.unwrap().is_disabled);
        }
        assert_eq!(disabled, 2);
    }
}

on_both! {
    async fn two_nodes_do_each_row_once(database) {
        let portal = TestPortal::new(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let mut ids = Vec::new();
        for n in 0..25 {
            ids.push(portal.account(&format!("ada{n}")).await.id);
        }
        let other = portal.twin_site().await;
        for round in 0..4 {
            let what = if round % 2 == 0 { Bulk::Disable } else { Bulk::Enable };
            let job = id_in(&root.post_act(&portal, &Act::Bulk { what, accounts: ids.clone() }).await);
            let kind = if round % 2 == 0 { "user_disabled" } else { "user_enabled" };
            let before = portal.events(kind).await.len();
            let sites = [Arc::clone(&portal.site), Arc::clone(&other)];
            let (one, two) = tokio::join!(work_off(&sites[0]), work_off(&sites[1]));
            one.unwrap();
            two.unwrap();
            assert_eq!(portal.events(kind).await.len() - before, ids.len(), "round {round}");
            assert_eq!(root.get(&format!("/users/jobs/{job}/progress")).await.body, "25 25 end");
        }
        // Also where both believe that it is theirs: the claim of one ran out.
        let id = id_in(&root.post_act(&portal, &Act::Bulk { what: Bulk::Disable, accounts: ids.clone() }).await);
        let claimed = job::claim(portal.portal()).await.unwrap().unwrap();
        assert_eq!(job::claim(&other.portal).await.unwrap(), None);
        portal.advance_s(61);
        assert_eq!(job::claim(&other.portal).await.unwrap(), Some(claimed));
        let before = portal.events("user_disabled").await.len();
        let all = async |site: Arc<postern_server::Site>| loop {
            match job::step(&site.portal, claimed).await {
                Ok(true) => {}
                Ok(false) => break,
                Err(postern_core::Error::Conflict) => {}
                Err(error) => panic!("{error:?}"),
            }
        };
        tokio::join!(all(Arc::clone(&portal.site)), all(other));
        assert_eq!(portal.events("user_disabled").await.len() - before, ids.len());
        assert_eq!(root.get(&format!("/users/jobs/{id}/progress")).await.body, "25 25 end");
    }
}

on_both! {
    async fn a_node_that_stopped_is_gone_on_for(database) {
        let portal = TestPortal::new(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let ids = [portal.account("ada").await.id, portal.account("bram").await.id];
        let id = id_in(&root.post_act(&portal, &Act::Bulk { what: Bulk::Disable, accounts: ids.to_vec() }).await);
        let claimed = job::claim(portal.portal()).await.unwrap().unwrap();
        assert!(job::step(portal.portal(), claimed).await.unwrap());
        work_off(&portal.site).await.unwrap();
        assert_eq!(root.get(&format!("/users/jobs/{id}/progress")).await.body, "1 2");
        portal.advance_s(61);
        work_off(&portal.site).await.unwrap();
        assert_eq!(root.get(&format!("/users/jobs/{id}/progress")).await.body, "2 2 end");
        assert_eq!(portal.events("user_disabled").await.len(), 2);
    }
}

on_both! {
    /// Case 92
    async fn a_job_is_its_owners_alone(database) {
        let portal = TestPortal::new(database).await;
        let (root, _) = portal.holder("root", &Permission::ALL).await;
        let (_, mina) = portal.holder("mina", &Permission::ALL).await;
        let id = proposal(&portal, root, "name,display_name\nada,Ada\n").await;
        for path in [format!("/users/jobs/{id}"), format!("/users/jobs/{id}/progress")] {
            assert_eq!(mina.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(mina.post(&format!("/users/jobs/{id}/start"), &[]).await.status, StatusCode::NOT_FOUND);
        work_off(&portal.site).await.unwrap();
        assert_eq!(count(&portal).await, 2);
        // At the console there is no such person.
        assert!(act::perform_at_console(portal.portal(), &Act::Import { job: id }).await.is_err());
    }
}

const GOOD: &str = "name,display_name,email,language,groups\n\
    ada,Ada Maier,ada@northwind.test,de,Staff;Editors\n\
    bram,\"Bram, O.\",,,\n";

on_both! {
    async fn a_good_file_is_proposed_first_and_made_after_a_proof(database) {
        let portal = mailing(database).await;
        let mina = portal.manager("mina", &[USERS, GROUPS]).await;
        let groups = [portal.group("Staff", &[]).await, portal.group("Editors", &[]).await];
        portal.advance_s(600);
        let before = count(&portal).await;
        let id = id_in(&upload(&mina.client, GOOD.as_bytes(), false).await);
        let page = mina.client.get(&format!("/users/jobs/{id}")).await.body;
        assert!(page.contains("2 accounts will be made") && page.contains("Bram, O.") && page.contains("No mail is sent"), "{page}");
        work_off(&portal.site).await.unwrap();
        assert_eq!(count(&portal).await, before);
        let asked = mina.client.post(&format!("/users/jobs/{id}/start"), &[]).await.location();
        assert!(asked.starts_with("/me/confirm/"), "{asked}");
        work_off(&portal.site).await.unwrap();
        assert_eq!(count(&portal).await, before);
        let answer = mina.client.confirm(&asked, &[("method", "authenticator_app"), ("code", &portal.code(&mina.secret))]).await;
        assert_eq!(id_in(&answer), id);
        work_off(&portal.site).await.unwrap();
        assert_eq!(count(&portal).await, before + 2);
        let ada = portal.account_row(portal.id_of("ada").await).await.unwrap();
        assert_eq!((ada.display_name.as_str(), ada.email.as_deref(), ada.language.as_deref()), ("Ada Maier", Some("ada@northwind.test"), Some("de")));
        assert!(ada.password_hash.is_none() && ada.email_confirmed_at.is_none());
        for group in groups {
            assert!(portal.is_member(group, ada.id).await);
        }
        assert_eq!(portal.mails(ada.id, "invitation").await, 0);
        assert!(mina.client.get(&format!("/users/jobs/{id}")).await.body.contains("All 2 done."));
        // Started once more it is not there to be started.
        assert_eq!(mina.client.post(&format!("/users/jobs/{id}/start"), &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(portal.events("user_created").await.iter().filter(|event| event.actor_id == Some(mina.id)).count(), 2);
    }
}

on_both! {
    async fn started_twice_at_once_it_runs_once(database) {
        let portal = TestPortal::new(database).await;
        let (root, client) = portal.holder("root", &Permission::ALL).await;
        for round in 0..5 {
            let id = proposal(&portal, root, &format!("name,display_name\nnew{round},New\n")).await;
            let path = format!("/users/jobs/{id}/start");
            let other = client.copy();
            let (one, two) = tokio::join!(client.post(&path, &[]), other.post(&path, &[]));
            for answer in [one, two] {
                assert!(answer.location().ends_with(&id.to_string()) || answer.status == StatusCode::NOT_FOUND, "{}", answer.status);
            }
            work_off(&portal.site).await.unwrap();
            assert_eq!(portal.events("job_started").await.len(), round + 1);
        }
        assert_eq!(count(&portal).await, 6);
    }
}

on_both! {
    async fn an_invitation_goes_to_each_or_the_row_is_not_made(database) {
        let portal = mailing(database).await;
        let (_, client) = portal.holder("root", &Permission::ALL).await;
        let file = b"name,display_name,email\nada,Ada,ada@northwind.test\nbram,Bram,\n";
        let page = upload(&client, file, true).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(problems(&page.body).len(), 1, "{}", page.body);
        assert!(plain(&page.body).contains("An invitation needs an address"));
        let id = id_in(&upload(&client, b"name,display_name,email\nada,Ada,ada@northwind.test\n", true).await);
        assert!(client.get(&format!("/users/jobs/{id}")).await.body.contains("Each gets an invitation"));
        client.post(&format!("/users/jobs/{id}/start"), &[]).await;
        work_off(&portal.site).await.unwrap();
        let ada = portal.id_of("ada").await;
        assert_eq!(portal.mails(ada, "invitation").await, 1);
        // The link itself is shown to nobody.
        assert!(!client.get(&format!("/users/jobs/{id}")).await.body.contains("/password/"));
    }
}

on_both! {
    async fn every_problem_of_a_file_is_told_by_its_line_and_nothing_is_made(database) {
        let portal = mailing(database).await;
        let (_, client) = portal.holder("mina", &[USERS]).await;
        portal.holding("ada", &[]).await;
        portal.group("Staff", &[]).await;
        let before = portal.state().await;
        let file = "name,display_name,email,language,groups\n\
            good,Good,good@northwind.test,en,\n\
            ada,Taken,,,\n\
            two words,Bad,,,\n\
            same,Same,same@northwind.test,,\n\
            SAME,Same,SAME@northwind.test,,\n\
            noname,,,,\n\
            mail,Mail,not-an-address,,\n\
            group,Group,,,Nobody\n\
            yours,Yours,,,Staff\n\
            tongue,Tongue,,xx,\n\
            <script>,\"<b>\"\"x\",,,\n";
        let page = upload(&client, file.as_bytes(), false).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.location());
        let told = problems(&page.body);
        let has = |line: u32, words: &str| told.iter().any(|text| text.starts_with(&line.to_string()) && text.contains(words));
        for (line, words) in [
            (3, "Another account has this already"), (4, "Only letters, digits"), (6, "is the same as in line 5"), (7, "Please fill this in"),
            (8, "does not look like an email address"), (9, "There is no group"), (10, "You may put nobody into the group"),
            (11, "does not speak"), (12, "Only letters, digits"),
        ] {
            assert!(has(line, words), "line {line}: {words} in {told:?}");
        }
        assert!(!told.iter().any(|text| text.starts_with("2 ")), "{told:?}");
        assert!(!page.body.contains("<script>,"), "{}", page.body);
        assert_eq!(portal.state().await, before);
        for (file, words) in [
            (&b"name,display_name\n"[..], "no CSV"),
            (b"\xff\xfe\x00", "no CSV"),
            (b"\xef\xbb\xbf", "column"),
            (b"ada,Ada\n", "There is no column"),
            (b"name\nada\n", "is missing"),
            (b"name,display_name,shoe\nada,Ada,7\n", "There is no column"),
            (b"name,display_name\nada\n", "no CSV"),
            (b"name,display_name\nx\0y,Ada\n", "Only letters, digits"),
        ] {
            let page = upload(&client, file, false).await;
            assert_eq!(page.status, StatusCode::OK, "{file:?} {}", page.location());
            assert!(plain(&page.body).contains(words), "{words} of {file:?}: {:?}", problems(&page.body));
        }
        assert_eq!(portal.state().await, before);
        let answer = upload(&client, b"", false).await;
        assert_eq!(answer.location(), "/users/import");
        assert!(client.get("/users/import").await.body.contains("Please fill this in"));
    }
}

on_both! {
    /// Case 94
    async fn a_file_is_as_large_as_it_may_be_and_no_larger(database) {
        let portal = TestPortal::new(database).await;
        let (_, client) = portal.holder("root", &[USERS]).await;
        let before = count(&portal).await;
        let answer = upload(&client, &vec![b'x'; 4 * 1_024 * 1_024], false).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let answer = upload(&client, &vec![b'x'; 3 * 1_024 * 1_024], false).await;
        assert_eq!(answer.status, StatusCode::OK);
        let mut many = "name,display_name\n".to_owned();
        for n in 0..10_001 {
            many.push_str(&format!("two words{n},X\n"));
        }
        let page = upload(&client, many.as_bytes(), false).await;
        assert!(page.body.contains("at most"), "{}", &page.body[..2_000]);
        // What is no form with a file is none.
        for kind in ["application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=other"] {
            let request = Request::post("/users/import")
                .header("sec-fetch-site", "same-origin")
                .header(header::ORIGIN, ORIGIN)
                .header(header::CONTENT_TYPE, kind);
            let answer = client.send(request.body(Body::from("--edge\r\nx")).unwrap()).await;
            assert!(answer.status.is_client_error() || answer.location() == "/users/import", "{kind}: {}", answer.status);
        }
        // Other forms are as small as ever.
        let answer = client.post("/users/new", &[("name", &"x".repeat(70_000))]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(count(&portal).await, before);
    }
}

on_both! {
    async fn a_name_that_is_taken_meanwhile_is_an_outcome_of_its_row(database) {
        let portal = TestPortal::new(database).await;
        let (root, client) = portal.holder("root", &Permission::ALL).await;
        let staff = portal.group("Staff", &[]).await;
        let id = proposal(&portal, root, "name,display_name,email,groups\none,One,,Staff\nada,Ada,,\nthree,Three,bram@northwind.test,\nfour,Four,,\n").await;
        portal.account("ada").await;
        portal.account("bram").await;
        client.post(&format!("/users/jobs/{id}/start"), &[]).await;
        portal.act(Act::DeleteGroup { group: staff }).await;
        work_off(&portal.site).await.unwrap();
        let done = outcomes(&portal, &id.to_string()).await;
        let lines: Vec<_> = done.iter().map(|(line, ..)| *line).collect();
        assert_eq!(lines, [2, 3, 4, 5]);
        let of = |n: usize| done[n].2.clone().unwrap();
        assert_eq!(of(0), "\"gone\"");
        assert!(of(1).contains("name") && of(2).contains("email"), "{done:?}");
        assert_eq!(of(3), "\"done\"");
        assert!(postern_core::account::load_by_name(portal.portal(), "one").await.is_err());
        let page = plain(&client.get(&format!("/users/jobs/{id}")).await.body);
        assert!(page.contains("1 done, 3 not.") && page.contains("Another account has this already"), "{page}");
    }
}

on_both! {
    /// Case 140
    async fn a_row_that_cannot_be_written_down_is_not_done(database) {
        let portal = TestPortal::new(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let ada = portal.account("ada").await.id;
        let act = Act::Bulk { what: Bulk::Disable, accounts: vec![ada] };
        let id = id_in(&root.post_act(&portal, &act).await);
        fault::refuse(portal.portal().db.read(), "INSERT", "audit_event").await;
        let _ = work_off(&portal.site).await;
        assert!(!portal.account_row(ada).await.unwrap().is_disabled);
        fault::allow(portal.portal().db.read(), "audit_event").await;
        portal.advance_s(61);
        work_off(&portal.site).await.unwrap();
        let row = portal.account_row(ada).await.unwrap();
        let done = outcomes(&portal, &id).await;
        // Either it was tried again, or its row says that it was not done.
        let is_done = done[0].2.as_deref() == Some("\"done\"");
        assert_eq!(row.is_disabled, is_done, "{done:?}");
    }
}

on_both! {
    async fn jobs_are_forgotten_after_a_day_and_with_whoever_began_them(database) {
        let portal = TestPortal::new(database).await;
        let root = portal.holding("root", &Permission::ALL).await;
        let other = portal.holding("other", &Permission::ALL).await;
        proposal(&portal, root, "name,display_name\nada,Ada\n").await;
        let of_other = proposal(&portal, other, "name,display_name\nbram,Bram\n").await;
        portal.act(Act::Delete { account: other, typed: "other".to_owned() }).await;
        let jobs = async || entity::job::Entity::find().all(portal.portal().db.read()).await.unwrap();
        assert!(jobs().await.iter().all(|job| job.id != of_other));
        portal.advance_s(86_399);
        postern_core::housekeeping::tidy(portal.portal()).await.unwrap();
        assert_eq!(jobs().await.len(), 1);
        portal.advance_s(2);
        postern_core::housekeeping::tidy(portal.portal()).await.unwrap();
        assert!(jobs().await.is_empty());
        assert!(entity::job_row::Entity::find().all(portal.portal().db.read()).await.unwrap().is_empty());
    }
}
