//! The last way in to an account, and what is told of the ways.

use crate::{
    links::{with, without},
    on_both,
    scene::{LOGIN, NAME, behind_proxy, creating, notice_after},
};
use postern_core::sso::{Reach, Rules};

const LAST: &str = "Without this link you could not sign in any more.";

on_both! {
    async fn a_link_with_a_provider_that_is_switched_off_is_no_other_way_in(database) {
        let portal = behind_proxy(database).await;
        portal.proxy(&creating()).await;
        let client = portal.client();
        assert_eq!(client.arrive("eve").await.location(), "/");
        let eve = portal.id_of("eve").await;
        let link = portal.links(eve).await[0].id;
        let second = portal.provider("Southwind", &Rules::default(), &Reach::Header).await;
        portal.link("eve", second, "eve-elsewhere").await;
        portal.set_enabled(second, false).await;
        let answer = client.post(&without(link), &[]).await;
        assert!(notice_after(&client, answer).await.starts_with(LAST), "the other provider is switched off");
        assert_eq!(portal.links(eve).await.len(), 2);
    }
}

on_both! {
    async fn the_last_way_in_is_not_given_up(database) {
        let portal = behind_proxy(database).await;
        let provider = portal.proxy(&creating()).await;
        let client = portal.client();
        assert_eq!(client.arrive("eve").await.location(), "/");
        let eve = portal.id_of("eve").await;
        let link = portal.links(eve).await[0].id;
        let answer = client.post(&without(link), &[]).await;
        assert!(notice_after(&client, answer).await.starts_with(LAST));
        let second = portal.provider("Southwind", &Rules::default(), &Reach::Header).await;
        portal.link("eve", second, "eve-elsewhere").await;
        let answer = client.post(&without(link), &[]).await;
        assert_eq!(notice_after(&client, answer).await, "The link with Northwind is given up.");
        assert_eq!(portal.links(eve).await.len(), 1);
        // Shown too long ago, and nothing else to show.
        portal.advance_s(601);
        let answer = client.post(&with(provider), &[]).await;
        assert_eq!(answer.location(), LOGIN);
        assert!(!notice_after(&client, answer).await.is_empty());
    }
}

on_both! {
    async fn the_stored_data_lists_the_links(database) {
        let portal = behind_proxy(database).await;
        portal.account("ada").await;
        let provider = portal.proxy(&Rules::default()).await;
        portal.link("ada", provider, "ada-there").await;
        let client = portal.client();
        client.arrive("ada-there").await;
        let page = client.get(LOGIN).await;
        assert!(page.body.contains(NAME) && page.body.contains("ada-there"), "{}", page.body);
        let data: serde_json::Value = serde_json::from_str(&client.get("/me/data.json").await.body).unwrap();
        let links = &data["sign_in_providers"];
        assert_eq!(links.as_array().unwrap().len(), 1, "{links}");
        assert_eq!((&links[0]["provider"], &links[0]["subject"]), (&NAME.into(), &"ada-there".into()));
        assert!(links[0]["last_used_at"].as_str().unwrap().starts_with("2026-03-03T09:00"), "{links}");
    }
}
