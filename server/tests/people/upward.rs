//! Never upward: nobody acts on an account or group that holds a permission they lack, nor on themselves, and somebody
//! who manages groups is always left.

use crate::{
    AUDIT, GROUPS, LAST_HOLDER, SETTINGS, UPWARD, USERS, YOURSELF,
    common::{TestPortal, client::Client},
    on_both,
    world::{mailing, said, user},
};
use axum::http::StatusCode;
use postern_core::{
    Error,
    audit::Origin,
    people::{
        Act, act,
        import::{self, Read},
    },
};
use postern_types::{GroupRule, Permission, Refusal, SecondFactorRule, people::LineProblem};
use uuid::Uuid;

/// Everything that is done to one account by those who manage users.
fn acts_on(account: Uuid, name: &str) -> Vec<Act> {
    let reason = || "phone lost".to_owned();
    vec![
        Act::Edit { account, user: user(name) },
        Act::RemoveMethods { account, method: None, reason: reason() },
        Act::MakePass { account, minutes: 60, reason: reason() },
        Act::EndBrowsers { account, browser: None },
        Act::SetDisabled { account, is_disabled: true },
        Act::SetDisabled { account, is_disabled: false },
        Act::Delete { account, typed: name.to_owned() },
        Act::SendLink { account },
    ]
}

async fn does(portal: &TestPortal, client: &Client, act: &Act) -> String {
    let answer = client.post_act(portal, act).await;
    assert!(!answer.location().starts_with("/me/confirm/"), "{act:?} asks for a proof");
    said(client, answer).await
}

on_both! {
    /// Case 145
    async fn nothing_is_done_to_an_account_that_holds_a_permission_which_the_manager_lacks(database) {
        let portal = mailing(database).await;
        let mut bosses = Vec::new();
        for held in [GROUPS, SETTINGS, AUDIT] {
            let name = format!("boss-{}", held.as_str().replace('_', "-"));
            let (id, client) = portal.holder(&name, &[held]).await;
            portal.mark_method(id, "authenticator_app").await;
            portal.confirm_address(id).await;
            bosses.push((id, name, client));
        }
        let mina = portal.manager("mina", &[USERS]).await;
        for (id, name, client) in &bosses {
            let page = mina.client.get(&format!("/users/{id}")).await.body;
            assert!(page.contains(UPWARD) && !page.contains(&format!("{id}/remove-second-factor")) && !page.contains("/disable"), "{page}");
            for act in acts_on(*id, name) {
                let before = portal.state().await;
                assert!(mina.does(&portal, &act).await.contains(UPWARD), "{act:?}");
                assert_eq!(portal.state().await, before, "{act:?}");
            }
            assert!(client.is_in().await);
        }
        // A job skips them.
        let site = &portal.site;
        let ada = portal.account("ada").await.id;
        let accounts: Vec<Uuid> = bosses.iter().map(|(id, ..)| *id).chain([ada]).collect();
        let act = Act::Bulk { what: postern_core::people::Bulk::Disable, accounts };
        let answer = mina.client.post_act(&portal, &act).await;
        postern_server::work_off(site).await.unwrap();
        let page = mina.client.follow(answer).await.body;
        assert_eq!(page.matches(UPWARD).count(), 3, "{page}");
        assert!(portal.account_row(ada).await.unwrap().is_disabled);
        for (id, ..) in &bosses {
            assert!(!portal.account_row(*id).await.unwrap().is_disabled);
            assert_eq!(portal.mails(*id, "notice").await + portal.mails(*id, "password_link").await, 0);
        }
    }
}

on_both! {
    /// Case 145
    async fn nobody_gives_or_takes_a_permission_that_they_lack(database) {
        let portal = mailing(database).await;
        portal.holding("root", &Permission::ALL).await;
        let (_, gina) = portal.holder("gina", &[GROUPS]).await;
        let boss = portal.holding("boss", &[SETTINGS]).await;
        let ada = portal.account("ada").await.id;
        let plain = portal.group("plain", &[]).await;
        let strong = portal.group("strong", &[GROUPS, AUDIT]).await;
        portal.put_into(strong, ada).await;
        let rule = GroupRule { second_factor: SecondFactorRule::Required, methods: None };
        let save = |group, permissions: &[Permission]| Act::SaveGroup {
            group, name: "Other".to_owned(), permissions: permissions.to_vec(),
        };
        for act in [
            save(None, &[USERS]),
            save(None, &Permission::ALL),
            save(Some(plain), &[SETTINGS]),
            save(Some(strong), &[]),
            save(Some(strong), &[GROUPS, AUDIT]),
            Act::DeleteGroup { group: strong },
            Act::AddMember { group: strong, account: ada },
            Act::RemoveMember { group: strong, account: ada },
            // Somebody higher up is not moved, not even into a group that is lower.
            Act::AddMember { group: plain, account: boss },
            Act::SetPolicy { group: strong, rule },
        ] {
            let before = portal.state().await;
            assert!(does(&portal, &gina, &act).await.contains(UPWARD), "{act:?}");
            assert_eq!(portal.state().await, before, "{act:?}");
        }
        portal.put_into(plain, boss).await;
        let act = Act::RemoveMember { group: plain, account: boss };
        assert!(does(&portal, &gina, &act).await.contains(UPWARD));
        assert!(portal.is_member(plain, boss).await);
        // What she may, she may.
        let bram = portal.account("bram").await.id;
        assert!(does(&portal, &gina, &Act::AddMember { group: plain, account: bram }).await.contains("is in the group now"));
        assert!(does(&portal, &gina, &save(Some(plain), &[GROUPS])).await.contains("is saved"));
    }
}

on_both! {
    /// Case 145
    async fn nobody_makes_an_account_that_may_more_than_themselves(database) {
        let portal = mailing(database).await;
        let (id, client) = portal.holder("mina", &[USERS, GROUPS]).await;
        let (plain, strong) = (portal.group("plain", &[]).await, portal.group("strong", &[AUDIT]).await);
        let page = client.get("/users/new").await.body;
        assert!(page.contains(&plain.to_string()) && !page.contains(&strong.to_string()), "{page}");
        let create = |groups: &[Uuid]| Act::Create { user: user("ada"), groups: groups.to_vec(), is_invited: false };
        for groups in [&[strong][..], &[plain, strong]] {
            let before = portal.state().await;
            let answer = client.post_act(&portal, &create(groups)).await;
            assert_eq!(answer.location(), "/users/new");
            let page = client.get("/users/new").await.body;
            assert!(page.contains(UPWARD) && page.contains("value=\"New ada\""), "{page}");
            assert_eq!(portal.state().await, before);
        }
        let origin = Origin::request("test", "192.0.2.1", "").by(id);
        let file = b"name,display_name,groups\nada,Ada,strong\n";
        let read = import::read(portal.portal(), &origin, file, false).await.unwrap();
        assert_eq!(read, Read::Problems(vec![(2, LineProblem::GroupNotYours("strong".to_owned()))]));
        assert!(does(&portal, &client, &create(&[plain])).await.contains("was created"));
        // Who manages users alone puts nobody anywhere.
        let (_, uma) = portal.holder("uma", &[USERS]).await;
        let act = Act::Create { user: user("bram"), groups: vec![plain], is_invited: false };
        assert_eq!(uma.post_act(&portal, &act).await.status, StatusCode::FORBIDDEN);
        assert!(!uma.get("/users/new").await.body.contains(&plain.to_string()));
    }
}

on_both! {
    /// Case 145
    async fn nobody_acts_on_their_own_account(database) {
        let portal = mailing(database).await;
        portal.holding("root", &Permission::ALL).await;
        let mina = portal.manager("mina", &Permission::ALL).await;
        portal.confirm_address(mina.id).await;
        let page = mina.client.get(&format!("/users/{}", mina.id)).await.body;
        assert!(page.contains(YOURSELF) && page.contains("/me/profile"), "{page}");
        for act in acts_on(mina.id, "mina") {
            let before = portal.state().await;
            assert!(mina.does(&portal, &act).await.contains(YOURSELF), "{act:?}");
            assert_eq!(portal.state().await, before, "{act:?}");
        }
        assert!(mina.client.is_in().await);
    }
}

on_both! {
    /// Case 145
    async fn the_last_one_who_manages_groups_stays_whoever_tries_and_however(database) {
        let portal = mailing(database).await;
        let root = portal.manager("root", &Permission::ALL).await;
        let save = |permissions: &[Permission]| Act::SaveGroup {
            group: Some(root.group), name: "group of root".to_owned(), permissions: permissions.to_vec(),
        };
        let (remove, delete_group) = (
            Act::RemoveMember { group: root.group, account: root.id },
            Act::DeleteGroup { group: root.group },
        );
        let before = portal.state().await;
        for act in [&remove, &delete_group, &save(&[USERS, SETTINGS, AUDIT])] {
            assert!(root.does(&portal, act).await.contains(LAST_HOLDER), "{act:?}");
        }
        for act in [
            remove,
            delete_group,
            save(&[]),
            Act::SetDisabled { account: root.id, is_disabled: true },
            Act::Delete { account: root.id, typed: "root".to_owned() },
        ] {
            let done = act::perform_at_console(portal.portal(), &act).await;
            assert!(matches!(done, Err(Error::Refused(Refusal::LastHolder))), "{act:?}: {done:?}");
        }
        let answer = root.client.post("/me/deactivate", &[]).await;
        assert!(said(&root.client, answer).await.contains("You are the last administrator"));
        assert_eq!(portal.state().await, before);
        // Somebody else who may, but is disabled, is nobody.
        let other = portal.holding("other", &Permission::ALL).await;
        portal.set_disabled(other, true).await;
        let act = Act::SetDisabled { account: root.id, is_disabled: true };
        assert!(act::perform_at_console(portal.portal(), &act).await.is_err());
        let answer = root.client.post("/me/deactivate", &[]).await;
        assert!(said(&root.client, answer).await.contains("You are the last administrator"));
        assert!(root.client.is_in().await);
        // With somebody else left it is done.
        portal.set_disabled(other, false).await;
        assert_eq!(root.client.post("/me/deactivate", &[]).await.location(), "/sign-in");
        assert!(!root.client.is_in().await);
    }
}

/// Two who do the same to each other at the same moment, at two nodes. Gives who is left.
async fn at_once(portal: &TestPortal, clients: &[Client; 2], acts: &[Act; 2]) {
    let (one, two) =
        tokio::join!(clients[0].post_act(portal, &acts[0]), clients[1].post_act(portal, &acts[1]));
    for answer in [&one, &two] {
        assert!(!answer.status.is_server_error(), "{} {}", answer.status, answer.body);
    }
}

/// Signed in by password at the one node and at the other.
async fn two_clients(portal: &TestPortal, twin: &axum::Router, names: [&str; 2]) -> [Client; 2] {
    let clients = [portal.client(), Client::new(twin.clone())];
    for (client, name) in clients.iter().zip(names) {
        assert_eq!(client.sign_in(name, crate::common::PASSWORD).await.location(), "/");
    }
    clients
}

on_both! {
    /// Case 145
    async fn of_two_who_strip_each_other_at_once_one_is_left(database) {
        let portal = TestPortal::new(database).await;
        let twin = portal.twin().await;
        let (ada, bram) = (portal.holding("ada", &[]).await, portal.holding("bram", &[]).await);
        let groups = [portal.group("a", &Permission::ALL).await, portal.group("b", &Permission::ALL).await];
        let clients = two_clients(&portal, &twin, ["ada", "bram"]).await;
        for round in 0..20 {
            portal.put_into(groups[0], ada).await;
            portal.put_into(groups[1], bram).await;
            let acts = [
                Act::RemoveMember { group: groups[1], account: bram },
                Act::RemoveMember { group: groups[0], account: ada },
            ];
            at_once(&portal, &clients, &acts).await;
            let left = [portal.is_member(groups[0], ada).await, portal.is_member(groups[1], bram).await];
            assert!(left[0] ^ left[1], "round {round}: {left:?}");
        }
    }
}

on_both! {
    /// Case 145
    async fn of_two_who_disable_each_other_at_once_one_is_left(database) {
        let portal = TestPortal::new(database).await;
        let twin = portal.twin().await;
        let ids = [portal.holding("ada", &Permission::ALL).await, portal.holding("bram", &Permission::ALL).await];
        for round in 0..20 {
            for id in ids {
                portal.set_disabled(id, false).await;
            }
            let clients = two_clients(&portal, &twin, ["ada", "bram"]).await;
            let acts = [
                Act::SetDisabled { account: ids[1], is_disabled: true },
                Act::SetDisabled { account: ids[0], is_disabled: true },
            ];
            at_once(&portal, &clients, &acts).await;
            let mut left = 0;
            for id in ids {
                left += u32::from(!portal.account_row(id).await.unwrap().is_disabled);
            }
            assert_eq!(left, 1, "round {round}");
            let is_in = [clients[0].is_in().await, clients[1].is_in().await];
            assert!(is_in[0] ^ is_in[1], "round {round}: {is_in:?}");
        }
    }
}

on_both! {
    /// Case 145
    async fn of_two_who_delete_each_other_at_once_one_is_left(database) {
        let portal = TestPortal::new(database).await;
        let twin = portal.twin().await;
        let group = portal.group("administrators", &Permission::ALL).await;
        for round in 0..20 {
            let names = [format!("ada{round}"), format!("bram{round}")];
            let mut ids = Vec::new();
            for name in &names {
                let id = portal.account(name).await.id;
                portal.put_into(group, id).await;
                ids.push(id);
            }
            // Who was left before goes, now that there are others.
            for before in 0..round {
                for name in [format!("ada{before}"), format!("bram{before}")] {
                    if let Ok(old) = postern_core::account::load_by_name(portal.portal(), &name).await {
                        portal.act(Act::Delete { account: old.id, typed: name }).await;
                    }
                }
            }
            let clients = two_clients(&portal, &twin, [&names[0], &names[1]]).await;
            let acts = [
                Act::Delete { account: ids[1], typed: names[1].clone() },
                Act::Delete { account: ids[0], typed: names[0].clone() },
            ];
            at_once(&portal, &clients, &acts).await;
            let mut left = 0;
            for id in ids {
                left += u32::from(portal.account_row(id).await.is_some());
            }
            assert_eq!(left, 1, "round {round}");
        }
    }
}

on_both! {
    /// Case 145
    async fn a_permission_that_is_taken_away_while_a_proof_is_asked_for_is_not_used(database) {
        let portal = mailing(database).await;
        portal.holding("root", &Permission::ALL).await;
        let mina = portal.manager("mina", &[USERS, GROUPS]).await;
        let ada = portal.account("ada").await.id;
        portal.mark_method(ada, "authenticator_app").await;
        let plain = portal.group("plain", &[]).await;
        let mut acts = acts_on(ada, "ada");
        acts.extend([
            Act::Create { user: user("bram"), groups: vec![], is_invited: false },
            Act::AddMember { group: plain, account: ada },
            Act::DeleteGroup { group: plain },
        ]);
        for act in acts {
            portal.advance_s(600);
            let asked = mina.client.post_act(&portal, &act).await.location();
            assert!(asked.starts_with("/me/confirm/"), "{act:?} leads to {asked}");
            portal.take_out(mina.group, mina.id).await;
            let before = portal.state().await;
            let code = portal.code(&mina.secret);
            let answer = mina.client.confirm(&asked, &[("method", "authenticator_app"), ("code", &code)]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{act:?}: {}", answer.location());
            let after = portal.state().await;
            // Nothing but that the proof was shown.
            let others = |state: &str| {
                let is_proof = |line: &&str| line.contains("fresh_proof_ok") || line.contains("mfa_verify_ok");
                state.lines().filter(|line| !is_proof(line)).collect::<Vec<_>>().join("\n")
            };
            assert_eq!(others(&after), others(&before), "{act:?}");
            portal.put_into(mina.group, mina.id).await;
        }
    }
}
