//! Session information that is removed from an account: the next visit asks for everything again.

use crate::{
    USERS,
    common::{PASSWORD, TestPortal, client::Client, key::SECOND_FACTOR},
    on_both,
    world::said,
};
use axum::http::StatusCode;
use postern_core::{entity::browser, people::Act};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

async fn browsers(portal: &TestPortal, account: Uuid) -> Vec<browser::Model> {
    let of = browser::Entity::find().filter(browser::Column::AccountId.eq(account));
    of.filter(browser::Column::EndedAt.is_null()).all(portal.portal().db.read()).await.unwrap()
}

/// The row that a client's cookie names.
async fn row_of(portal: &TestPortal, client: &Client, account: Uuid) -> Uuid {
    let hash = postern_core::token::Token::parse(&client.cookie("__Host-postern").unwrap()).unwrap().hash();
    browsers(portal, account).await.into_iter().find(|row| row.token_hash == hash).unwrap().id
}

on_both! {
    /// Case 14, 79
    async fn a_browser_that_a_manager_ends_shows_password_and_second_factor_again_and_is_told_why(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let ada = portal.id_of("ada").await;
        for row in browsers(&portal, ada).await {
            portal.act(Act::EndBrowsers { account: ada, browser: Some(row.id) }).await;
        }
        let first = portal.signed_in_with_code("ada", &secret, true).await;
        let second = portal.signed_in_with_code("ada", &secret, true).await;
        let mina = portal.manager("mina", &[USERS]).await;
        let page = mina.client.get(&format!("/users/{ada}")).await.body;
        assert_eq!(page.matches(&format!("/users/{ada}/browsers/")).count(), 3, "{page}");
        let id = row_of(&portal, &first, ada).await;
        assert!(page.contains(&format!("/users/{ada}/browsers/{id}/end")), "{page}");
        let act = Act::EndBrowsers { account: ada, browser: Some(id) };
        assert!(mina.does(&portal, &act).await.contains("1 browser of"));
        let old = first.cookie("__Host-postern").unwrap();
        assert!(first.get("/me/profile").await.location().starts_with("/sign-in"));
        assert!(second.is_in().await);
        // A client that keeps its cookie gains nothing.
        first.set_cookie("__Host-postern", &old);
        assert!(!first.is_in().await);
        // Both factors, although the browser was remembered.
        let answer = first.sign_in("ada", PASSWORD).await;
        assert_eq!(answer.location(), SECOND_FACTOR);
        assert!(first.get(SECOND_FACTOR).await.body.contains("a manager ended this browser on"));
        assert!(!first.is_in().await);
        assert_eq!(first.verify(&portal.code(&secret), true).await.location(), "/");
        assert!(first.is_in().await);
        let event = portal.events("browser_ended").await.pop().unwrap();
        assert_eq!((event.account_id, event.actor_id), (Some(ada), Some(mina.id)));
    }
}

on_both! {
    /// Case 14
    async fn all_browsers_end_with_the_sign_ins_under_way_also_at_another_node(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let ada = portal.id_of("ada").await;
        let bram = portal.enrolled("bram").await.0;
        let first = portal.signed_in_with_code("ada", &secret, true).await;
        let twin = portal.twin().await;
        let second = Client::new(twin.clone());
        second.sign_in("ada", PASSWORD).await;
        second.verify(&portal.code(&secret), true).await;
        assert!(first.is_in().await && second.is_in().await);
        portal.advance_s(30);
        let pending = Client::new(twin);
        pending.sign_in("ada", PASSWORD).await;
        let mina = portal.manager("mina", &[USERS]).await;
        let count = browsers(&portal, ada).await.len();
        let act = Act::EndBrowsers { account: ada, browser: None };
        assert!(mina.does(&portal, &act).await.contains(&format!("{count} browsers of")));
        for client in [&first, &second] {
            assert!(!client.is_in().await);
        }
        pending.verify(&portal.code(&secret), true).await;
        assert!(!pending.is_in().await);
        assert!(bram.is_in().await && mina.client.is_in().await);
        assert!(mina.client.get(&format!("/users/{ada}")).await.body.contains("Signed in nowhere"));
        assert!(mina.does(&portal, &act).await.contains("signed in nowhere"));
        // The second factor is what it was: nothing of it was removed.
        assert!(portal.signed_in_with_code("ada", &secret, true).await.is_in().await);
        assert_eq!(portal.methods_of(ada).await.len(), 2);
    }
}

on_both! {
    /// Case 92
    async fn a_browser_is_ended_by_the_account_that_it_is_of(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ada").await;
        portal.account("bram").await;
        let (ada, bram) = (portal.id_of("ada").await, portal.id_of("bram").await);
        let of_bram = portal.signed_in("bram").await;
        let id = row_of(&portal, &of_bram, bram).await;
        let mina = portal.manager("mina", &[USERS]).await;
        let end = |account, browser| Act::EndBrowsers { account, browser: Some(browser) };
        for act in [end(ada, id), end(bram, Uuid::nil()), end(Uuid::nil(), id)] {
            assert_eq!(mina.client.post_act(&portal, &act).await.status, StatusCode::NOT_FOUND, "{act:?}");
        }
        assert_eq!(browsers(&portal, bram).await.len(), 1);
        let answer = mina.client.post_act(&portal, &end(bram, id)).await;
        assert!(said(&mina.client, answer).await.contains("1 browser of"));
        assert_eq!(mina.client.post_act(&portal, &end(bram, id)).await.status, StatusCode::NOT_FOUND);
        assert!(!of_bram.is_in().await);
    }
}

on_both! {
    /// Case 14
    async fn who_is_disabled_or_deleted_is_out_at_once_and_does_not_come_back(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("ada").await;
        let ada = portal.id_of("ada").await;
        let browser = portal.signed_in_with_code("ada", &secret, true).await;
        let pending = portal.pending("ada").await;
        let mina = portal.manager("mina", &[USERS]).await;
        assert!(mina.does(&portal, &Act::SetDisabled { account: ada, is_disabled: true }).await.contains("may not sign in any more"));
        assert!(!browser.is_in().await);
        pending.verify(&portal.code(&secret), true).await;
        assert!(!pending.is_in().await);
        let wrong = portal.client().sign_in("nobody", PASSWORD).await.without_chance();
        assert_eq!(portal.client().sign_in("ada", PASSWORD).await.without_chance(), wrong);
        assert!(mina.does(&portal, &Act::SetDisabled { account: ada, is_disabled: false }).await.contains("may sign in again"));
        assert!(!browser.is_in().await);
        let browser = portal.signed_in_with_code("ada", &secret, true).await;
        let pending = portal.pending("ada").await;
        // The name has to be typed.
        let wrong = Act::Delete { account: ada, typed: "adam".to_owned() };
        let answer = mina.client.post_act(&portal, &wrong).await;
        let page = mina.client.follow(answer).await.body;
        assert!(page.contains("This is not the name of the account") && page.contains("value=\"adam\""), "{page}");
        let right = Act::Delete { account: ada, typed: " ADA".to_owned() };
        assert!(mina.does(&portal, &right).await.contains("was deleted"));
        assert!(!browser.is_in().await);
        pending.verify(&portal.code(&secret), true).await;
        assert!(!pending.is_in().await);
        assert_eq!(mina.client.get(&format!("/users/{ada}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(portal.client().sign_in("ada", PASSWORD).await.location(), "/sign-in");
        // Nothing is left of it but what the log says.
        assert!(portal.methods_of(ada).await.is_empty() && browsers(&portal, ada).await.is_empty());
        let event = portal.events("user_deleted").await.pop().unwrap();
        assert_eq!(event.account_name.as_deref(), Some("ada"));
    }
}
