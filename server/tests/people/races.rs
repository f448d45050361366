//! What is taken away while it is used.

use crate::{
    common::{PASSWORD, TestPortal, client::Client},
    on_both,
};
use postern_core::{
    entity,
    people::{Act, act},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

const ROUNDS: usize = 50;

/// An account for each round, each with an app of its own; all as new as the last code.
async fn accounts(portal: &TestPortal, count: usize) -> Vec<(String, Uuid, String)> {
    let mut all = Vec::new();
    for n in 0..count {
        let name = format!("ada{n}");
        let id = portal.account(&name).await.id;
        let client = portal.signed_in(&name).await;
        let (secret, _) = client.enrol(portal.now_s()).await;
        all.push((name, id, secret));
    }
    portal.advance_s(600);
    all
}

async fn live_browsers(portal: &TestPortal, account: Uuid) -> usize {
    let of = entity::browser::Entity::find()
        .filter(entity::browser::Column::AccountId.eq(account))
        .filter(entity::browser::Column::EndedAt.is_null());
    of.all(portal.portal().db.read()).await.unwrap().len()
}

/// Of a method nothing is left, or all of it is there.
async fn assert_whole(portal: &TestPortal, account: Uuid, why: &str) {
    let db = portal.portal().db.read();
    let methods = portal.methods_of(account).await;
    for row in &methods {
        let is_there = match row.kind.as_str() {
            "authenticator_app" => {
                entity::authenticator_app::Entity::find_by_id(row.id).one(db).await.unwrap().is_some()
            }
            "recovery_code" => {
                entity::recovery_set::Entity::find_by_id(row.id).one(db).await.unwrap().is_some()
            }
            _ => true,
        };
        assert!(is_there, "{why}: half of {}", row.kind);
    }
    let failures =
        entity::method_failure::Entity::find().filter(entity::method_failure::Column::AccountId.eq(account));
    let kinds: Vec<_> = methods.iter().map(|row| row.kind.as_str()).collect();
    assert!(kinds.is_empty() || kinds.contains(&"authenticator_app"), "{why}: {kinds:?}");
    let left = failures.all(db).await.unwrap();
    assert!(left.len() <= 1, "{why}: {left:?}");
}

on_both! {
    /// Case 16, 65
    async fn a_method_that_is_removed_while_it_is_shown_leaves_no_browser_behind(database) {
        let portal = TestPortal::new(database).await;
        let all = accounts(&portal, ROUNDS).await;
        let twin = portal.twin().await;
        for (round, (name, id, secret)) in all.iter().enumerate() {
            let client = if round % 2 == 0 { portal.client() } else { Client::new(twin.clone()) };
            client.sign_in(name, PASSWORD).await;
            let code = portal.code(secret);
            let removal = Act::RemoveMethods { account: *id, method: None, reason: "lost".to_owned() };
            let remove = async {
                for _ in 0..round % 5 {
                    tokio::task::yield_now().await;
                }
                act::perform_at_console(portal.portal(), &removal).await
            };
            let (answer, removed) = tokio::join!(client.verify(&code, true), remove);
            assert!(!answer.status.is_server_error(), "round {round}: {} {}", answer.status, answer.body);
            assert!(removed.is_ok(), "round {round}: {removed:?}");
            // Whichever was first: nobody is in, and nothing is left.
            assert!(!client.is_in().await, "round {round}");
            assert_eq!(live_browsers(&portal, *id).await, 0, "round {round}");
            assert!(portal.methods_of(*id).await.is_empty(), "round {round}");
            let row = portal.account_row(*id).await.unwrap();
            assert_eq!((row.protection.as_str(), row.is_to_enrol), ("none", true), "round {round}");
            assert_whole(&portal, *id, name).await;
        }
    }
}

on_both! {
    async fn an_app_that_is_added_while_all_are_removed_is_there_or_is_not(database) {
        let portal = TestPortal::new(database).await;
        let all = accounts(&portal, ROUNDS / 2).await;
        for (round, (name, id, secret)) in all.iter().enumerate() {
            let client = portal.pending(name).await;
            client.verify(&portal.code(secret), false).await;
            let (enrolment, new) = client.begin_enrolment().await;
            let code = portal.code(&new);
            let removal = Act::RemoveMethods { account: *id, method: None, reason: "lost".to_owned() };
            let (answer, removed) = tokio::join!(
                client.finish_enrolment(&enrolment, &code),
                act::perform_at_console(portal.portal(), &removal),
            );
            assert!(!answer.status.is_server_error(), "round {round}: {}", answer.status);
            assert!(removed.is_ok(), "round {round}: {removed:?}");
            // The removal ended the browser: what it was about to add went with it, or was never added.
            assert!(!client.is_in().await, "round {round}");
            assert!(portal.methods_of(*id).await.is_empty(), "round {round}: {:?}", portal.methods_of(*id).await);
            assert_eq!(portal.account_row(*id).await.unwrap().protection, "none", "round {round}");
            assert_whole(&portal, *id, name).await;
        }
    }
}

on_both! {
    /// Case 13, 16
    async fn the_last_method_that_goes_during_a_sign_in_lets_nobody_in_with_less(database) {
        let portal = TestPortal::new(database).await;
        let all = accounts(&portal, 4).await;
        for (name, id, secret) in &all {
            let client = portal.pending(name).await;
            portal.remove_methods(*id).await;
            for path in ["/", "/me/profile", "/me/login"] {
                assert!(client.get(path).await.location().starts_with("/sign-in"), "{path}");
            }
            client.verify(&portal.code(secret), true).await;
            client.post("/sign-in/enrol/skip", &[]).await;
            client.post("/sign-in/enrol/begin", &[]).await;
            assert!(!client.is_in().await);
            assert_eq!(live_browsers(&portal, *id).await, 0);
        }
    }
}

on_both! {
    /// Case 14
    async fn who_is_disabled_while_signing_in_is_not_in(database) {
        let portal = TestPortal::new(database).await;
        let twin = portal.twin().await;
        let id = portal.account("ada").await.id;
        for round in 0..ROUNDS {
            portal.set_disabled(id, false).await;
            let client = if round % 2 == 0 { portal.client() } else { Client::new(twin.clone()) };
            let disable = async {
                for _ in 0..round % 7 {
                    tokio::task::yield_now().await;
                }
                act::perform_at_console(portal.portal(), &Act::SetDisabled { account: id, is_disabled: true }).await
            };
            let (answer, disabled) = tokio::join!(client.sign_in("ada", PASSWORD), disable);
            assert!(!answer.status.is_server_error(), "round {round}: {}", answer.status);
            assert!(disabled.is_ok(), "round {round}: {disabled:?}");
            assert!(!client.is_in().await, "round {round}");
            assert_eq!(live_browsers(&portal, id).await, 0, "round {round}");
            portal.advance_s(60);
        }
    }
}

on_both! {
    /// Case 14
    async fn who_is_deleted_while_signing_in_is_not_in(database) {
        let portal = TestPortal::new(database).await;
        for round in 0..ROUNDS / 2 {
            let name = format!("bram{round}");
            let id = portal.account(&name).await.id;
            let client = portal.client();
            let deletion = Act::Delete { account: id, typed: name.clone() };
            let (answer, deleted) =
                tokio::join!(client.sign_in(&name, PASSWORD), act::perform_at_console(portal.portal(), &deletion));
            assert!(!answer.status.is_server_error(), "round {round}: {} {}", answer.status, answer.body);
            assert!(deleted.is_ok(), "round {round}: {deleted:?}");
            assert!(!client.is_in().await, "round {round}");
            assert_eq!(live_browsers(&portal, id).await, 0, "round {round}");
        }
    }
}

on_both! {
    async fn a_pass_that_is_used_while_another_is_made_opens_once_at_most(database) {
        let portal = TestPortal::new(database).await;
        let all = accounts(&portal, ROUNDS / 2).await;
        for (round, (name, id, _)) in all.iter().enumerate() {
            let make = || Act::MakePass { account: *id, minutes: 15, reason: "x".to_owned() };
            let pass = async |act: Act| match act::perform_at_console(portal.portal(), &act).await {
                Ok(postern_core::people::Acted::Pass { pass, .. }) => pass.0.to_string(),
                other => panic!("round {round}: {other:?}"),
            };
            let first = pass(make()).await;
            let client = portal.pending(name).await;
            let (answer, second) = tokio::join!(crate::world::show_pass(&client, &first), pass(make()));
            assert!(!answer.status.is_server_error(), "round {round}: {} {}", answer.status, answer.body);
            let is_in = client.is_in().await;
            let again = portal.pending(name).await;
            crate::world::show_pass(&again, &first).await;
            assert!(!again.is_in().await, "round {round}");
            let again = portal.pending(name).await;
            crate::world::show_pass(&again, &second).await;
            assert!(again.is_in().await, "round {round}: the one that was made last works, in {is_in}");
        }
    }
}
