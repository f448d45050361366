//! Ways to a provider and back, and sign-ins that wait for their second factor, when something changes meanwhile.

use crate::{
    common::{TestPortal, client::Client},
    on_both,
    scene::{
        BROWSER, JOURNEY, PENDING, SECOND_FACTOR, SIGN_IN, ada, back, behind_proxy, creating, is_form, named,
        notice, notice_after,
    },
};
use axum::http::StatusCode;
use postern_core::{
    entity,
    sso::{Reach, Rules},
};
use postern_types::{Permission, sso::SecondFactorAfter};
use sea_orm::EntityTrait;
use uuid::Uuid;

const STALE: &str = "That sign-in at Northwind is over: it was begun more than ten minutes ago, in another browser, or is \
                     used up. Begin again.";

/// Somebody who came through the proxy and is asked for the second factor.
async fn waiting(portal: &TestPortal) -> Client {
    let client = portal.client();
    assert_eq!(client.arrive("ada").await.location(), SECOND_FACTOR);
    client
}

/// A code that is right opens nothing any more.
async fn is_over(portal: &TestPortal, client: &Client, secret: &str) {
    let answer = client.verify(&portal.code(secret), true).await;
    assert_eq!(answer.path(), SIGN_IN, "{}", answer.body);
    assert!(client.cookie(BROWSER).is_none() && !client.is_in().await);
    let page = client.follow(answer).await;
    assert!(is_form(&page.body) && notice(&page.body).starts_with("This sign-in is over"), "{}", page.body);
    portal.advance_s(30);
}

on_both! {
    /// Case 15
    async fn a_sign_in_that_waits_is_over_when_its_provider_or_its_link_is_gone(database) {
        let portal = behind_proxy(database).await;
        let (provider, secret) = ada(&portal, &Rules::default()).await;
        let (root, _) = portal.administrator("root", &[Permission::ManageSettings]).await;
        let address = format!("/settings/sign-in/{provider}");
        let save = async |enabled: &str| {
            let fields = [("name", "Northwind"), ("enabled", enabled), ("second_factor", "always"), ("unknown", "refuse")];
            let answer = root.post(&address, &fields).await;
            assert_eq!(answer.location(), "/settings/sign-in", "{}", answer.body);
        };
        // Switched off in the settings: those who came in by it are out as well.
        let came = waiting(&portal).await;
        assert_eq!(came.verify(&portal.code(&secret), true).await.location(), "/");
        portal.advance_s(30);
        let (client, page) = (waiting(&portal).await, waiting(&portal).await);
        save("").await;
        is_over(&portal, &client, &secret).await;
        assert!(!came.is_in().await);
        assert_eq!(page.get(SECOND_FACTOR).await.path(), SIGN_IN);
        // On again, it is still over.
        save("on").await;
        is_over(&portal, &page, &secret).await;
        assert!(!came.is_in().await);
        // However it is switched off.
        let client = waiting(&portal).await;
        portal.set_enabled(provider, false).await;
        is_over(&portal, &client, &secret).await;
        portal.set_enabled(provider, true).await;
        // The link removed.
        let client = waiting(&portal).await;
        let link = portal.links(portal.id_of("ada").await).await[0].id;
        entity::identity::Entity::delete_by_id(link).exec(portal.portal().db.read()).await.unwrap();
        is_over(&portal, &client, &secret).await;
        portal.link("ada", provider, "ada").await;
        // The provider removed.
        let client = waiting(&portal).await;
        let answer = root.post(&format!("{address}/remove"), &[]).await;
        assert_eq!(answer.location(), "/settings/sign-in");
        is_over(&portal, &client, &secret).await;
        assert!(portal.links(portal.id_of("ada").await).await.is_empty());
    }
}

on_both! {
    /// Case 15
    async fn a_rule_that_becomes_stricter_counts_for_the_sign_in_that_is_under_way(database) {
        let portal = behind_proxy(database).await;
        let never = Rules { second_factor: SecondFactorAfter::Never, ..Rules::default() };
        let (provider, secret) = ada(&portal, &never).await;
        let client = portal.client();
        let there = portal.set_out(&client, provider, "").await;
        portal.set_rules(provider, &Rules::default()).await;
        assert_eq!(client.send(named(&there, "ada")).await.location(), SECOND_FACTOR);
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
        // Likewise the provider itself, gone while they were there.
        let client = portal.client();
        let there = portal.set_out(&client, provider, "").await;
        portal.set_enabled(provider, false).await;
        let answer = client.send(named(&there, "ada")).await;
        assert_eq!(notice_after(&client, answer).await, "You cannot sign in with Northwind.");
        entity::identity::Entity::delete_many().exec(portal.portal().db.read()).await.unwrap();
        entity::journey::Entity::delete_many().exec(portal.portal().db.read()).await.unwrap();
        entity::provider::Entity::delete_by_id(provider).exec(portal.portal().db.read()).await.unwrap();
        assert_eq!(client.send(named(&there, "ada")).await.status, StatusCode::NOT_FOUND);
        assert!(client.cookie(PENDING).is_none() && !client.is_in().await);
    }
}

on_both! {
    /// Case 15
    async fn what_a_provider_sends_back_counts_once(database) {
        let portal = behind_proxy(database).await;
        let (provider, secret) = ada(&portal, &Rules::default()).await;
        let client = portal.client();
        let there = portal.set_out(&client, provider, "/me/browsers").await;
        assert_eq!(client.send(named(&there, "ada")).await.location(), SECOND_FACTOR);
        let thief = client.copy();
        thief.forget_cookie(PENDING);
        for _ in 0..2 {
            let answer = thief.send(named(&there, "ada")).await;
            assert!(thief.cookie(PENDING).is_none());
            assert_eq!(notice_after(&thief, answer).await, STALE);
        }
        // It ended nothing.
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/me/browsers");
        // Shown twice at the same time.
        let client = portal.client();
        let there = portal.set_out(&client, provider, "").await;
        let (one, other) = (client.copy(), client.copy());
        let (a, b) = tokio::join!(one.send(named(&there, "ada")), other.send(named(&there, "ada")));
        let mut locations = [a.path(), b.path()];
        locations.sort_unstable();
        assert_eq!(locations, [SIGN_IN, SECOND_FACTOR]);
        // Also where the provider said no.
        let client = portal.client();
        let there = portal.set_out(&client, provider, "").await;
        let answer = client.get(&there).await;
        assert!(notice_after(&client, answer).await.starts_with("What Northwind sent does not prove"));
        let answer = client.send(named(&there, "ada")).await;
        assert_eq!(notice_after(&client, answer).await, STALE);
    }
}

on_both! {
    /// Case 119
    async fn what_comes_back_to_another_browser_provider_or_time_is_refused(database) {
        let portal = behind_proxy(database).await;
        let (provider, _) = ada(&portal, &Rules::default()).await;
        let other = portal.provider("Northwind", &creating(), &Reach::Header).await;
        portal.link("ada", other, "ada").await;
        let client = portal.client();
        let there = portal.set_out(&client, provider, "").await;
        let state = there.split("state=").nth(1).unwrap().to_owned();
        let is_refused = async |client: &Client, path: &str, what: &str| {
            let answer = client.send(named(path, "ada")).await;
            assert!(client.cookie(PENDING).is_none() && !client.is_in().await, "{what}");
            assert_eq!(answer.location(), SIGN_IN, "{what}");
            let page = client.follow(answer).await;
            assert_eq!(notice(&page.body), STALE, "{what}");
            assert!(is_form(&page.body), "{what}");
        };
        // Without what the browser alone has, or with what another has.
        let stranger = portal.client();
        is_refused(&stranger, &there, "no cookie").await;
        portal.set_out(&stranger, provider, "").await;
        is_refused(&stranger, &there, "another browser").await;
        stranger.set_cookie(JOURNEY, "garbage");
        is_refused(&stranger, &there, "no token").await;
        let unknown = "A".repeat(43);
        for (query, what) in [
            (String::new(), "nothing"),
            ("?state=".to_owned(), "an empty state"),
            (format!("?state={unknown}"), "a state that nobody gave"),
            (format!("?state={state}x"), "a longer state"),
            (format!("?state={}", &state[..42]), "a shorter state"),
            (format!("?state={unknown}&state={state}"), "two states"),
            ("?error=access_denied".to_owned(), "an error without state"),
            ("?code=x&iss=y".to_owned(), "a code without state"),
        ] {
            is_refused(&client, &format!("{}{query}", back(provider)), what).await;
        }
        is_refused(&client, &format!("{}?state={state}", back(other)), "the address of another provider").await;
        assert_eq!(client.get(&back(Uuid::from_u128(7))).await.status, StatusCode::NOT_FOUND);
        assert_eq!(client.get("/sign-in/with/x/back").await.status, StatusCode::NOT_FOUND);
        // None of that used it up; time does.
        portal.advance_s(599);
        let copy = client.copy();
        let early = portal.set_out(&client, provider, "").await;
        assert_eq!(copy.send(named(&there, "ada")).await.location(), SECOND_FACTOR);
        portal.advance_s(600);
        is_refused(&client, &early, "ten minutes later").await;
    }
}

on_both! {
    async fn two_tabs_on_their_way_both_arrive(database) {
        let portal = behind_proxy(database).await;
        portal.account("ada").await;
        let provider = portal.proxy(&Rules::default()).await;
        portal.link("ada", provider, "ada").await;
        let client = portal.client();
        let first = portal.set_out(&client, provider, "/me/browsers").await;
        let second = portal.set_out(&client, provider, "/me/login").await;
        assert_ne!(first, second);
        assert_eq!(client.send(named(&second, "ada")).await.location(), "/me/login");
        assert!(client.is_in().await);
        // The one that comes later signs in anew; nobody is told of an error.
        assert_eq!(client.send(named(&first, "ada")).await.location(), "/me/browsers");
        assert!(client.is_in().await);
        // At the same time.
        let (a, b) = (portal.set_out(&client, provider, "/a").await, portal.set_out(&client, provider, "/b").await);
        let (one, other) = (client.copy(), client.copy());
        let (a, b) = tokio::join!(one.send(named(&a, "ada")), other.send(named(&b, "ada")));
        assert_eq!((a.location().as_str(), b.location().as_str()), ("/a", "/b"));
    }
}

on_both! {
    async fn two_tabs_that_wait_for_the_second_factor_need_one_code(database) {
        let portal = behind_proxy(database).await;
        let (provider, secret) = ada(&portal, &Rules::default()).await;
        let client = portal.client();
        let first = portal.set_out(&client, provider, "/me/browsers").await;
        let second = portal.set_out(&client, provider, "/me/login").await;
        assert_eq!(client.send(named(&first, "ada")).await.location(), SECOND_FACTOR);
        assert_eq!(client.send(named(&second, "ada")).await.location(), SECOND_FACTOR);
        // One cookie, one sign-in: the last.
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/me/login");
        assert!(client.is_in().await);
    }
}

on_both! {
    async fn ways_that_nobody_came_back_from_are_forgotten(database) {
        let portal = behind_proxy(database).await;
        let provider = portal.proxy(&Rules::default()).await;
        let client = portal.client();
        portal.set_out(&client, provider, "").await;
        portal.advance_s(601);
        portal.set_out(&client, provider, "").await;
        postern_core::housekeeping::tidy(portal.portal()).await.unwrap();
        let left = entity::journey::Entity::find().all(portal.portal().db.read()).await.unwrap();
        assert_eq!(left.len(), 1);
    }
}
