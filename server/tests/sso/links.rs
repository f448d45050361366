//! Links of an account with providers: made and given up by its owner.

use crate::{
    common::{
        Around, TestPortal,
        client::{Answer, Client},
        database::TestDatabase,
        settings,
    },
    on_both,
    scene::{LOGIN, NAME, SIGN_IN, back, behind_proxy, leads_to, named, notice_after, trusted_header},
};
use axum::http::StatusCode;
use postern_core::{
    entity,
    mail::{MailAccount, MailSettings, outbox::claim},
    policy::Policy,
    portal::Settings,
    sso::Rules,
};
use postern_types::{
    form::Secret,
    letter::{Content, News},
    mail::MailTls,
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use uuid::Uuid;

pub(crate) fn with(provider: Uuid) -> String {
    format!("/me/login/identity/with/{provider}")
}

pub(crate) fn without(link: Uuid) -> String {
    format!("/me/login/identity/{link}/remove")
}

/// Asks for a link, shows a code, and is on the way: the address that the proxy's answer comes back to.
async fn sent(portal: &TestPortal, client: &Client, provider: Uuid, secret: &str) -> String {
    let answer = client.change(&with(provider), &[], &portal.code(secret)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.location());
    assert!(answer.body.contains(NAME), "{}", answer.body);
    let to = leads_to(&answer);
    assert!(to.starts_with(&format!("{}?state=", back(provider))), "{to}");
    to
}

/// A portal that can write mail; nothing of it is sent.
async fn mailing(database: TestDatabase) -> TestPortal {
    let account = MailAccount {
        host: "127.0.0.1".to_owned(),
        port: 9,
        tls: MailTls::None,
        user: String::new(),
        password: Secret::default(),
        sender_name: String::new(),
        sender_address: "portal@northwind.test".to_owned(),
    };
    let mail = MailSettings { account: Some(account), authorities: Vec::new() };
    let around = Around { header: Some(trusted_header()), ..Around::default() };
    TestPortal::with_all(database, Settings { mail, ..settings(Policy::default()) }, around).await
}

async fn confirm_address(portal: &TestPortal, name: &str) {
    let row = entity::account::ActiveModel {
        id: Set(portal.id_of(name).await),
        email_confirmed_at: Set(Some(0)),
        ..Default::default()
    };
    entity::account::Entity::update(row).exec(portal.portal().db.read()).await.unwrap();
}

/// What mails tell about links, and whom.
async fn told(portal: &TestPortal) -> Vec<(String, News)> {
    let due = claim(portal.portal()).await.unwrap().into_iter();
    let news = due.filter_map(|due| match due.letter.content {
        Content::Notice { news: news @ (News::Linked { .. } | News::Unlinked { .. }), .. } => {
            Some((due.recipient, news))
        }
        _ => None,
    });
    news.collect()
}

const DONE: &str = "Your account is linked with Northwind. You can sign in with it from now on.";
const STALE: &str = "That sign-in at Northwind is over";

on_both! {
    async fn linking_asks_for_a_proof_goes_to_the_provider_and_back_and_once(database) {
        let portal = mailing(database).await;
        let (client, secret) = portal.enrolled("ada").await;
        confirm_address(&portal, "ada").await;
        let provider = portal.proxy(&Rules::default()).await;
        let ada = portal.id_of("ada").await;
        let login = client.get(LOGIN).await;
        assert!(login.body.contains(&format!("action=\"{}\"", with(provider))), "{}", login.body);
        // No address alone links anything.
        assert_eq!(client.send(named(&with(provider), "ada-there")).await.location(), LOGIN);
        let asked = client.post(&with(provider), &[]).await;
        assert!(asked.location().starts_with("/me/confirm/"), "{}", asked.location());
        assert!(client.get(&asked.location()).await.body.contains(NAME));
        let wrong = client.confirm(&asked.location(), &[("method", "authenticator_app"), ("code", "000000")]).await;
        assert!(wrong.location().starts_with("/me/confirm/"), "{}", wrong.location());
        portal.advance_s(30);
        let to = sent(&portal, &client, provider, &secret).await;
        assert!(portal.links(ada).await.is_empty());
        let answer = client.send(named(&to, "ada-there")).await;
        assert_eq!(answer.location(), LOGIN);
        assert_eq!(notice_after(&client, answer).await, DONE);
        let links = portal.links(ada).await;
        assert_eq!((links.len(), links[0].subject.as_str(), links[0].provider_id), (1, "ada-there", provider));
        let linked = News::Linked { provider: NAME.to_owned() };
        assert_eq!(told(&portal).await, [("ada@northwind.test".to_owned(), linked)]);
        // Whoever shows the same address again links nothing, whoever they are at the provider.
        let again = client.send(named(&to, "eve-there")).await;
        assert!(notice_after(&client, again).await.starts_with(STALE));
        assert_eq!(portal.links(ada).await.len(), 1);
        assert!(client.is_in().await);
        // It is another way in.
        assert_eq!(portal.client().arrive("ada-there").await.location(), "/sign-in/second-factor");
        assert_eq!(portal.client().arrive("ada").await.status, StatusCode::SEE_OTHER);
        assert_eq!(portal.names().await, ["ada"]);
    }
}

on_both! {
    /// Case 120
    async fn a_person_who_has_an_account_here_is_not_linked_with_another(database) {
        let portal = behind_proxy(database).await;
        let (client, secret) = portal.enrolled("ada").await;
        let provider = portal.proxy(&Rules::default()).await;
        portal.account("eve").await;
        portal.link("eve", provider, "eve-there").await;
        let to = sent(&portal, &client, provider, &secret).await;
        let answer = client.send(named(&to, "eve-there")).await;
        let told = notice_after(&client, answer).await;
        assert_eq!(told, "The person signed in at Northwind has another account here. Nothing was changed.");
        assert!(portal.links(portal.id_of("ada").await).await.is_empty());
        // The same person once more is nothing new.
        portal.link("ada", provider, "ada-there").await;
        let answer = client.post(&with(provider), &[]).await;
        let answer = client.send(named(&leads_to(&answer), "ada-there")).await;
        assert_eq!(notice_after(&client, answer).await, DONE);
        assert_eq!(portal.links(portal.id_of("ada").await).await.len(), 1);
        // The proxy named nobody.
        let answer = client.post(&with(provider), &[]).await;
        let answer = client.get(&leads_to(&answer)).await;
        assert!(notice_after(&client, answer).await.starts_with("What Northwind sent does not prove who you are."));
    }
}

on_both! {
    async fn a_way_that_somebody_else_began_links_nobody(database) {
        let portal = behind_proxy(database).await;
        let (eve, secret) = portal.enrolled("eve").await;
        let provider = portal.proxy(&Rules::default()).await;
        portal.account("ada").await;
        let ada = portal.signed_in("ada").await;
        // Eve has ada open the address, so that ada's person there becomes eve's, or eve's becomes ada's.
        let to = sent(&portal, &eve, provider, &secret).await;
        let answer = ada.send(named(&to, "ada-there")).await;
        assert!(notice_after(&ada, answer).await.starts_with(STALE));
        // In a browser that changed hands, or was signed out.
        for is_other in [true, false] {
            let answer = eve.post(&with(provider), &[]).await;
            let to = leads_to(&answer);
            let shared = eve.copy();
            shared.post("/sign-out", &[]).await;
            if is_other {
                shared.sign_in("ada", crate::common::PASSWORD).await;
                assert!(shared.is_in().await);
            }
            let answer = shared.send(named(&to, "ada-there")).await;
            assert_eq!(answer.location(), SIGN_IN);
            // Her browser has ended with it; she comes in again.
            eve.sign_in("eve", crate::common::PASSWORD).await;
            portal.advance_s(30);
            eve.verify(&portal.code(&secret), false).await;
            assert!(eve.is_in().await);
        }
        for name in ["ada", "eve"] {
            assert!(portal.links(portal.id_of(name).await).await.is_empty(), "{name}");
        }
    }
}

/// Gives a link up, with a code where one is asked for.
async fn give_up(portal: &TestPortal, client: &Client, link: Uuid, secret: &str) -> Answer {
    assert!(client.get(&without(link)).await.body.contains(NAME));
    client.change(&without(link), &[], &portal.code(secret)).await
}

on_both! {
    async fn giving_a_link_up_ends_what_came_by_it_and_not_the_own_browser(database) {
        let portal = mailing(database).await;
        let (client, secret) = portal.enrolled("ada").await;
        confirm_address(&portal, "ada").await;
        let provider = portal.proxy(&Rules::default()).await;
        let link = portal.link("ada", provider, "ada-there").await;
        let came = portal.client();
        came.arrive("ada-there").await;
        came.verify(&portal.code(&secret), true).await;
        portal.advance_s(30);
        let by_password = portal.signed_in_with_code("ada", &secret, true).await;
        let waiting = portal.client();
        assert_eq!(waiting.arrive("ada-there").await.location(), "/sign-in/second-factor");
        let answer = client.post(&without(link), &[]).await;
        assert!(answer.location().starts_with("/me/confirm/"), "{}", answer.location());
        assert_eq!(portal.links(portal.id_of("ada").await).await.len(), 1);
        let answer = give_up(&portal, &client, link, &secret).await;
        assert_eq!(notice_after(&client, answer).await, "The link with Northwind is given up.");
        assert!(client.is_in().await && by_password.is_in().await);
        assert!(!came.is_in().await);
        portal.advance_s(30);
        assert_eq!(waiting.verify(&portal.code(&secret), false).await.path(), SIGN_IN);
        assert!(!waiting.is_in().await);
        let unlinked = News::Unlinked { provider: NAME.to_owned() };
        assert_eq!(told(&portal).await, [("ada@northwind.test".to_owned(), unlinked)]);
        assert_eq!(client.get(&without(link)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(portal.client().arrive("ada-there").await.path(), SIGN_IN);
    }
}

on_both! {
    async fn a_browser_that_came_by_the_link_stays_when_the_link_is_given_up_in_it(database) {
        let portal = behind_proxy(database).await;
        portal.account("ada").await;
        let provider = portal.proxy(&Rules::default()).await;
        let link = portal.link("ada", provider, "ada-there").await;
        let (own, other) = (portal.client(), portal.client());
        for client in [&own, &other] {
            assert_eq!(client.arrive("ada-there").await.location(), "/");
        }
        // Who has a password shows it: what the provider said is no proof.
        let asked = own.post(&without(link), &[]).await;
        assert!(asked.location().starts_with("/me/confirm/"), "{}", asked.location());
        own.confirm(&asked.location(), &[("password", crate::common::PASSWORD)]).await;
        assert!(portal.links(portal.id_of("ada").await).await.is_empty());
        assert!(own.is_in().await && !other.is_in().await);
        // Nobody gives up a link of somebody else.
        portal.account("eve").await;
        let link = portal.link("eve", provider, "eve-there").await;
        assert_eq!(own.get(&without(link)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(own.post(&without(link), &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(portal.links(portal.id_of("eve").await).await.len(), 1);
    }
}
