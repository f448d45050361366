//! Accesses through applications: what they cost, and that they count.

use crate::{
    common::{
        Around, TestPortal,
        application::{SESSION, WIKI, empty, question, rule, script},
    },
    on_both,
};
use postern_core::{application::write_visits, entity};
use postern_types::application::Need;
use sea_orm::{ActiveValue::Set, EntityTrait};

async fn last_access(portal: &TestPortal) -> i64 {
    let rows = entity::browser::Entity::find().all(portal.portal().db.read()).await.unwrap();
    assert_eq!(rows.len(), 1);
    rows[0].last_access_at
}

on_both! {
    async fn a_question_writes_nothing_and_accesses_are_written_together(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", Need::SignedIn)]).await;
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        let before = last_access(&portal).await;
        portal.advance_s(50 * 60);
        assert_eq!(at_wiki.send(empty(question(WIKI, "/"))).await.status.as_u16(), 200);
        assert_eq!(last_access(&portal).await, before);
        write_visits(portal.portal()).await.unwrap();
        assert_eq!(last_access(&portal).await, portal.portal().now().0);
        // An hour after the first access, and the browser is still signed in.
        portal.advance_s(50 * 60);
        assert_eq!(at_wiki.send(empty(question(WIKI, "/"))).await.status.as_u16(), 200);
        // What ended meanwhile is not woken up by what is written late.
        ada.post("/sign-out", &[]).await;
        let ended = last_access(&portal).await;
        write_visits(portal.portal()).await.unwrap();
        assert_eq!(last_access(&portal).await, ended);
        assert!(at_wiki.cookie(SESSION).is_some());
    }
}

on_both! {
    /// Case 78
    async fn scripts_alone_keep_nobody_signed_in_where_the_application_says_so(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        let id = portal.application(WIKI, &[rule("/", Need::SignedIn)]).await;
        let row = entity::application::ActiveModel {
            id: Set(id),
            counts_visits_only: Set(true),
            ..Default::default()
        };
        entity::application::Entity::update(row).exec(portal.portal().db.read()).await.unwrap();
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        for minute in 1..=60 {
            portal.advance_s(60);
            let status = at_wiki.send(empty(script(WIKI, "/poll"))).await.status.as_u16();
            assert_eq!(status, if minute < 60 { 200 } else { 401 }, "minute {minute}");
            write_visits(portal.portal()).await.unwrap();
        }
    }
}

on_both! {
    /// Case 78
    async fn visits_do_keep_a_browser_signed_in(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", Need::SignedIn)]).await;
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        for _ in 0..5 {
            portal.advance_s(59 * 60);
            assert_eq!(at_wiki.send(empty(question(WIKI, "/"))).await.status.as_u16(), 200);
            write_visits(portal.portal()).await.unwrap();
        }
        portal.advance_s(60 * 60);
        assert_eq!(at_wiki.send(empty(script(WIKI, "/"))).await.status.as_u16(), 401);
    }
}
