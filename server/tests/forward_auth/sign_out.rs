//! Leaving an application, and the portal with it.

use crate::{
    common::{
        Around, TestPortal,
        application::{FILES, SESSION, WIKI, empty, question, rule},
    },
    on_both,
};
use postern_core::entity;
use postern_types::application::Need;
use sea_orm::{ActiveValue::Set, EntityTrait};

on_both! {
    async fn the_sign_out_of_an_application_leads_to_that_of_the_portal_which_asks(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        portal.application(WIKI, &[rule("/", Need::SignedIn)]).await;
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        let at_wiki = portal.opened(&ada, WIKI, "/").await;
        let answer = at_wiki.send(empty(question(WIKI, "/.postern/sign-out"))).await;
        assert_eq!(answer.location(), "http://localhost:8080/sign-out");
        assert!(at_wiki.cookie(SESSION).is_none());
        // Looking at it signs nobody out.
        let page = ada.get("/sign-out").await;
        assert!(page.body.contains("action=\"/sign-out\""), "{}", page.body);
        assert_eq!(ada.get("/me/profile").await.status.as_u16(), 200);
        ada.post("/sign-out", &[]).await;
        assert!(ada.get("/me/profile").await.location().starts_with("/sign-in"));
        assert_eq!(portal.client().get("/sign-out").await.location(), "/sign-in");
    }
}

on_both! {
    async fn who_signs_out_is_told_which_applications_they_used_to_sign_out_of_as_well(database) {
        let portal = TestPortal::with_around(database, Around::loopback()).await;
        for (host, sign_out) in [(WIKI, "https://wiki.northwind.test/logout"), (FILES, "https://files.northwind.test/bye")] {
            let id = portal.application(host, &[rule("/", Need::SignedIn)]).await;
            let row = entity::application::ActiveModel {
                id: Set(id),
                sign_out: Set(sign_out.to_owned()),
                ..Default::default()
            };
            entity::application::Entity::update(row).exec(portal.portal().db.read()).await.unwrap();
        }
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        portal.opened(&ada, WIKI, "/").await;
        let answer = ada.post("/sign-out", &[]).await;
        let page = ada.follow(answer).await;
        assert!(page.body.contains("href=\"https://wiki.northwind.test/logout\""), "{}", page.body);
        assert!(!page.body.contains("files.northwind.test"));
        // Told once.
        assert!(!ada.get("/sign-in").await.body.contains("wiki.northwind.test"));
    }
}
