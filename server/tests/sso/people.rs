//! Whom a provider means: somebody here, somebody new, or nobody.

use crate::{
    common::{TestPortal, client::Client},
    on_both,
    scene::{SIGN_IN, behind_proxy, creating, named, notice_after, said},
};
use postern_core::{
    browser::Visitor,
    entity,
    return_to::ReturnTo,
    sign_in::Begin,
    sso::{self, Arrived, Reach, Rules},
};
use postern_types::sso::SsoRejection;
use sea_orm::EntityTrait;
use uuid::Uuid;

/// Somebody comes to the sign-in page through the proxy: what the page says, empty when they are in.
async fn told(portal: &TestPortal, fields: &[(&str, &str)]) -> String {
    let client = portal.client();
    let answer = client.send(said(SIGN_IN, fields)).await;
    let is_in = answer.location() == "/";
    assert_eq!(client.is_in().await, is_in, "{}", answer.body);
    if is_in { String::new() } else { notice_after(&client, answer).await }
}

async fn is_let_in(portal: &TestPortal, fields: &[(&str, &str)]) -> bool {
    told(portal, fields).await.is_empty()
}

/// A provider vouches for somebody, whatever way it is spoken with.
async fn arrive(portal: &TestPortal, provider: Uuid, arrived: &Arrived) -> Result<(), SsoRejection> {
    let (to, visitor) = (ReturnTo::default(), Visitor::default());
    let begun = sso::arrive(portal.portal(), provider, arrived, &to, &visitor).await.unwrap();
    begun.map(|begun| assert!(matches!(begun, Begin::Opened(_)), "{begun:?}"))
}

fn person(subject: &str, name: &str, email: &str) -> Arrived {
    Arrived {
        subject: subject.to_owned(),
        name: name.to_owned(),
        email: (!email.is_empty()).then(|| email.to_owned()),
        is_email_verified: true,
        ..Arrived::default()
    }
}

const UNKNOWN: &str = "Northwind knows you, but nobody here is linked with that.";
const NOT_LINKED: &str = "There is already an account with your name or address.";
const NO_NAME: &str = "Northwind did not send a name that an account could have.";

on_both! {
    async fn people_nobody_knows_are_refused_or_get_an_account_as_is_set(database) {
        let portal = behind_proxy(database).await;
        let provider = portal.proxy(&Rules::default()).await;
        let eve = [("x-user", "eve"), ("x-name", "Eve Ní Bhriain"), ("x-email", "eve@northwind.test")];
        assert!(told(&portal, &eve).await.starts_with(UNKNOWN));
        assert!(portal.names().await.is_empty());
        portal.set_rules(provider, &creating()).await;
        for _ in 0..2 {
            assert!(is_let_in(&portal, &eve).await);
        }
        assert_eq!(portal.names().await, ["eve"]);
        let account = portal.account_row("eve").await;
        assert_eq!((account.display_name.as_str(), account.email.as_deref()), ("Eve Ní Bhriain", Some("eve@northwind.test")));
        assert!(account.password_hash.is_none() && account.email_confirmed_at.is_none());
        let links = portal.links(account.id).await;
        assert_eq!((links.len(), links[0].provider_id, links[0].subject.as_str()), (1, provider, "eve"));
        // Nobody's password signs in to it.
        assert_eq!(portal.client().sign_in("eve", "").await.path(), SIGN_IN);
        // Who is known stays known.
        portal.set_rules(provider, &Rules::default()).await;
        assert!(is_let_in(&portal, &eve).await);
    }
}

on_both! {
    async fn an_address_counts_as_confirmed_where_the_provider_checked_it_and_is_believed(database) {
        let portal = behind_proxy(database).await;
        let provider = portal.proxy(&creating()).await;
        let believing = Rules { believes_addresses: true, ..creating() };
        for (name, rules, is_verified, is_confirmed) in [
            ("a", creating(), true, false),
            ("b", believing.clone(), false, false),
            ("c", believing.clone(), true, true),
        ] {
            portal.set_rules(provider, &rules).await;
            let arrived = Arrived { is_email_verified: is_verified, ..person(name, name, &format!("{name}@northwind.test")) };
            arrive(&portal, provider, &arrived).await.unwrap();
            assert_eq!(portal.account_row(name).await.email_confirmed_at.is_some(), is_confirmed, "{name}");
        }
        assert!(is_let_in(&portal, &[("x-user", "d"), ("x-email", "d@northwind.test")]).await);
        assert!(portal.account_row("d").await.email_confirmed_at.is_some());
        // What is no address is left out, and nothing is confirmed.
        assert!(is_let_in(&portal, &[("x-user", "e"), ("x-email", "not an address")]).await);
        let row = portal.account_row("e").await;
        assert_eq!((row.email, row.email_confirmed_at), (None, None));
        // Only when the account is made: an account that is there keeps what its owner proved.
        portal.set_rules(provider, &creating()).await;
        assert!(is_let_in(&portal, &[("x-user", "f"), ("x-email", "f@northwind.test")]).await);
        portal.set_rules(provider, &believing).await;
        assert!(is_let_in(&portal, &[("x-user", "f"), ("x-email", "f@northwind.test")]).await);
        assert!(portal.account_row("f").await.email_confirmed_at.is_none());
    }
}

on_both! {
    async fn names_that_no_account_can_have_make_none(database) {
        let portal = behind_proxy(database).await;
        portal.proxy(&creating()).await;
        for name in ["@northwind.test", "eve ní", "a/b", "eve<script>"] {
            assert!(told(&portal, &[("x-user", name)]).await.starts_with(NO_NAME), "{name}");
        }
        assert!(portal.names().await.is_empty());
        // What stands before the at is one.
        assert!(is_let_in(&portal, &[("x-user", "eve@corp.northwind.test")]).await);
        assert_eq!(portal.names().await, ["eve"]);
        // And somebody else of another place is not the same person.
        assert!(told(&portal, &[("x-user", "eve@evil.test")]).await.starts_with(NOT_LINKED));
    }
}

on_both! {
    /// Case 120
    async fn no_name_and_no_address_leads_to_an_account_that_is_there(database) {
        let portal = behind_proxy(database).await;
        let first = portal.proxy(&Rules { believes_addresses: true, ..creating() }).await;
        let second = portal.provider("Southwind", &creating(), &Reach::Header).await;
        let ada = portal.account("ada").await;
        for is_confirmed in [false, true] {
            if is_confirmed {
                let row = entity::account::ActiveModel {
                    id: sea_orm::ActiveValue::Set(ada.id),
                    email_confirmed_at: sea_orm::ActiveValue::Set(Some(0)),
                    ..Default::default()
                };
                entity::account::Entity::update(row).exec(portal.portal().db.read()).await.unwrap();
            }
            for (name, email) in [
                ("ada", ""), ("ADA", ""), ("ada", "other@northwind.test"), ("ada@evil.test", ""),
                ("eve", "ada@northwind.test"), ("eve", "Ada@Northwind.Test"), ("ada", "ada@northwind.test"),
            ] {
                assert!(told(&portal, &[("x-user", name), ("x-email", email)]).await.starts_with(NOT_LINKED), "{name} {email}");
                for provider in [first, second] {
                    for is_email_verified in [false, true] {
                        let arrived = Arrived { is_email_verified, ..person("s", name, email) };
                        assert_eq!(arrive(&portal, provider, &arrived).await, Err(SsoRejection::NotLinked), "{name} {email}");
                    }
                }
            }
        }
        // A name that is somebody's address.
        assert_eq!(arrive(&portal, first, &person("s", "x", "ada")).await, Ok(()));
        assert_eq!(portal.names().await, ["ada", "x"]);
        assert!(portal.links(ada.id).await.is_empty());
        // The account that one provider made is not the other's, by whatever they call it.
        assert_eq!(arrive(&portal, first, &person("carl", "carl", "carl@northwind.test")).await, Ok(()));
        for (subject, name, email) in
            [("carl", "carl", "carl@northwind.test"), ("carl", "carla", "carl@northwind.test"), ("x", "carl", "")]
        {
            assert_eq!(arrive(&portal, second, &person(subject, name, email)).await, Err(SsoRejection::NotLinked));
        }
        let client = portal.client();
        let answer = client.send(named(&format!("/sign-in/with/{second}"), "carl")).await;
        assert!(notice_after(&client, answer).await.starts_with(NOT_LINKED));
        assert_eq!(portal.names().await, ["ada", "carl", "x"]);
    }
}

on_both! {
    /// Case 120
    async fn somebody_is_found_again_whatever_the_provider_calls_them_meanwhile(database) {
        let portal = behind_proxy(database).await;
        let provider = portal.proxy(&Rules { believes_addresses: true, ..creating() }).await;
        arrive(&portal, provider, &person("00u1", "carl", "carl@northwind.test")).await.unwrap();
        let before = portal.account_row("carl").await;
        portal.account("ada").await;
        // Also by the name and the address of somebody else.
        for (name, email) in [("karl", "karl@evil.test"), ("ada", "ada@northwind.test"), ("a b", "none"), ("", "")] {
            arrive(&portal, provider, &person("00u1", name, email)).await.unwrap();
            assert_eq!(portal.account_row("carl").await, before, "{name}");
            let label = if name.is_empty() { "00u1" } else { name };
            assert_eq!(portal.links(before.id).await[0].name, label);
        }
        // A subject is itself to the letter.
        for subject in ["00U1", "00u1 ", " 00u1", "00u", "00u11"] {
            let arrived = person(subject, "carl", "");
            assert_eq!(arrive(&portal, provider, &arrived).await, Err(SsoRejection::NotLinked), "{subject:?}");
        }
        for subject in ["", " ", "00u1\n", &"x".repeat(256)] {
            assert_eq!(arrive(&portal, provider, &person(subject, "new", "")).await, Err(SsoRejection::Untrusted));
        }
        assert_eq!(portal.names().await, ["ada", "carl"]);
    }
}

on_both! {
    async fn somebody_new_who_comes_several_times_at_once_gets_one_account(database) {
        let portal = behind_proxy(database).await;
        portal.proxy(&creating()).await;
        let clients: Vec<Client> = (0..6).map(|_| portal.client()).collect();
        let (a, b, c, d, e, f) = tokio::join!(
            clients[0].arrive("eve"), clients[1].arrive("eve"), clients[2].arrive("eve"),
            clients[3].arrive("eve"), clients[4].arrive("eve"), clients[5].arrive("eve"),
        );
        for answer in [a, b, c, d, e, f] {
            assert_eq!(answer.location(), "/", "{} {}", answer.status, answer.body);
        }
        assert_eq!(portal.names().await, ["eve"]);
        assert_eq!(portal.links(portal.id_of("eve").await).await.len(), 1);
    }
}
