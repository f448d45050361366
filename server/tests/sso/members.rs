//! Groups that a provider keeps.

use crate::{
    common::TestPortal,
    on_both,
    scene::{SIGN_IN, behind_proxy, creating, mapping, said},
};
use postern_core::{people::Act, sso::Rules};
use postern_types::Permission;

/// Comes through the proxy, which names these groups.
async fn arrive(portal: &TestPortal, user: &str, groups: &str) {
    let client = portal.client();
    let answer = client.send(said(SIGN_IN, &[("x-user", user), ("x-groups", groups)])).await;
    assert_eq!(answer.location(), "/", "{} {}", answer.status, answer.body);
}

on_both! {
    async fn groups_follow_the_claims_at_every_arrival_and_others_are_left_alone(database) {
        let portal = behind_proxy(database).await;
        let (staff, help, own) =
            (portal.group("staff", &[]).await, portal.group("help", &[Permission::ManageUsers]).await, portal.group("own", &[]).await);
        let rules = Rules {
            groups: vec![mapping("all", staff), mapping("cn=Help Desk", help), mapping("everybody", staff)],
            ..creating()
        };
        portal.proxy(&rules).await;
        // From the first arrival on.
        arrive(&portal, "eve", "everybody,cn=Help Desk , others").await;
        portal.act(Act::AddMember { group: own, account: portal.id_of("eve").await }).await;
        for (claims, is_staff, is_help) in [
            ("everybody,cn=Help Desk", true, true),
            ("all", true, false),
            ("all,everybody", true, false),
            // As they are written, and whole.
            ("ALL,cn=help desk,every", false, false),
            ("own", false, false),
            ("everybody", true, false),
            ("cn=Help Desk", false, true),
        ] {
            arrive(&portal, "eve", claims).await;
            assert_eq!(portal.is_member(staff, "eve").await, is_staff, "{claims}");
            assert_eq!(portal.is_member(help, "eve").await, is_help, "{claims}");
            assert!(portal.is_member(own, "eve").await);
        }
        // A header that is not there, or twice, names no group.
        let client = portal.client();
        client.send(said(SIGN_IN, &[("x-user", "eve"), ("x-groups", "all"), ("x-groups", "everybody")])).await;
        assert!(!portal.is_member(staff, "eve").await && !portal.is_member(help, "eve").await);
    }
}

on_both! {
    async fn the_permissions_of_a_group_end_at_the_arrival_without_the_claim(database) {
        let portal = behind_proxy(database).await;
        let help = portal.group("help", &[Permission::ManageUsers]).await;
        portal.proxy(&Rules { groups: vec![mapping("help", help)], ..creating() }).await;
        let client = portal.client();
        client.send(said(SIGN_IN, &[("x-user", "eve"), ("x-groups", "help")])).await;
        assert!([200, 303].contains(&client.get("/users").await.status.as_u16()));
        arrive(&portal, "eve", "").await;
        assert_eq!(client.get("/users").await.status.as_u16(), 403);
    }
}

on_both! {
    async fn the_last_who_manages_groups_stays_and_signs_in(database) {
        let portal = behind_proxy(database).await;
        let heads = portal.group("heads", &[Permission::ManageGroups]).await;
        let staff = portal.group("staff", &[]).await;
        let rules = Rules { groups: vec![mapping("heads", heads), mapping("staff", staff)], ..creating() };
        portal.proxy(&rules).await;
        arrive(&portal, "eve", "heads,staff").await;
        assert!(portal.is_member(heads, "eve").await && portal.is_member(staff, "eve").await);
        for _ in 0..2 {
            arrive(&portal, "eve", "").await;
            assert!(portal.is_member(heads, "eve").await);
            assert!(!portal.is_member(staff, "eve").await);
        }
        // Where there is another, they go.
        arrive(&portal, "bob", "heads").await;
        arrive(&portal, "eve", "staff").await;
        assert!(!portal.is_member(heads, "eve").await && portal.is_member(staff, "eve").await);
        arrive(&portal, "bob", "staff").await;
        assert!(portal.is_member(heads, "bob").await);
    }
}

on_both! {
    async fn a_disabled_person_joins_no_group_by_arriving(database) {
        let portal = behind_proxy(database).await;
        let staff = portal.group("staff", &[]).await;
        portal.proxy(&Rules { groups: vec![mapping("staff", staff)], ..creating() }).await;
        arrive(&portal, "eve", "").await;
        portal.set_disabled(portal.id_of("eve").await, true).await;
        let answer = portal.client().send(said(SIGN_IN, &[("x-user", "eve"), ("x-groups", "staff")])).await;
        assert_eq!(answer.path(), SIGN_IN);
        assert!(!portal.is_member(staff, "eve").await);
    }
}

on_both! {
    async fn a_group_that_is_gone_stops_nobody(database) {
        let portal = behind_proxy(database).await;
        let (staff, help) = (portal.group("staff", &[]).await, portal.group("help", &[]).await);
        let rules = Rules { groups: vec![mapping("all", staff), mapping("all", help)], ..creating() };
        portal.proxy(&rules).await;
        arrive(&portal, "eve", "all").await;
        portal.act(Act::DeleteGroup { group: staff }).await;
        arrive(&portal, "eve", "all").await;
        assert!(portal.is_member(help, "eve").await);
    }
}
