//! OpenID Connect, with a provider that is somebody else's work.

use crate::{
    common::{
        TestPortal,
        application::entering,
        client::{Answer, Client},
        database::TestDatabase,
    },
    relying::{Issuer, SECRET, people},
    scene::{
        JOURNEY, NAME, PENDING, SECOND_FACTOR, SIGN_IN, back, creating, is_form, leads_to, mapping, notice,
        notice_after,
    },
};
use axum::http::{StatusCode, header};
use postern_core::sso::Rules;
use postern_types::Permission;
use serde_json::json;
use url::Url;
use uuid::Uuid;

pub(crate) const ID: Uuid = Uuid::from_u128(0x5150);
const OTHER: Uuid = Uuid::from_u128(0x5151);

async fn start(rules: &Rules) -> (TestPortal, Issuer) {
    let issuer = tokio::task::spawn_blocking(|| Issuer::start(&[ID, OTHER])).await.unwrap();
    let portal = TestPortal::new(TestDatabase::sqlite()).await;
    portal.provider_of(ID, NAME, rules, &issuer.reach()).await;
    (portal, issuer)
}

/// The same, and ada has an account with an app that is linked; and its secret.
pub(crate) async fn with_ada(rules: &Rules) -> (TestPortal, Issuer, String) {
    let (portal, issuer) = start(rules).await;
    let (_, secret) = portal.enrolled("ada").await;
    portal.link("ada", ID, "subject-of-ada").await;
    issuer.agree(&portal);
    (portal, issuer, secret)
}

/// Presses the button: where the provider is.
async fn leave(client: &Client, to: &str) -> String {
    let answer = client.get(&format!("{SIGN_IN}/with/{ID}{to}")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location()
}

/// There and back.
pub(crate) async fn arrive(client: &Client, issuer: &Issuer, name: &str) -> Answer {
    let there = leave(client, "").await;
    client.send(entering(&issuer.sign_in(&there, name))).await
}

/// Case 5
/// Case 15
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_goes_there_and_back_past_the_second_factor_to_where_they_were_going_and_once() {
    let (portal, issuer, secret) = with_ada(&Rules::default()).await;
    let client = portal.client();
    let page = client.get("/sign-in?to=%2Fme%2Fbrowsers").await;
    assert!(
        page.body.contains(&format!("href=\"{SIGN_IN}/with/{ID}?to=%2Fme%2Fbrowsers\"")),
        "{}",
        page.body
    );
    let there = leave(&client, "?to=%2Fme%2Fbrowsers").await;
    assert!(there.starts_with(&format!("{}/auth?", issuer.address)), "{there}");
    let journey = client.cookie(JOURNEY).unwrap();
    for secret in [SECRET, &journey] {
        assert!(!there.contains(secret), "{there}");
    }
    let came = issuer.sign_in(&there, "ada");
    assert!(came.starts_with(&format!("{}?code=", back(ID))), "{came}");
    // A thief of the address has not the browser.
    let thief = portal.client();
    leave(&thief, "").await;
    let answer = thief.send(entering(&came)).await;
    assert!(notice_after(&thief, answer).await.starts_with("That sign-in at Northwind is over"));
    let answer = client.send(entering(&came)).await;
    assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, SECOND_FACTOR));
    assert!(!client.is_in().await);
    let page = client.get(SECOND_FACTOR).await;
    assert!(page.body.contains("name=\"code\"") && !is_form(&page.body));
    assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/me/browsers");
    assert!(client.is_in().await);
    // Nor is the code good for anything more, also not by a way of one's own.
    let code = came.split("code=").nth(1).unwrap().split('&').next().unwrap();
    let thief = portal.client();
    let there = Url::parse(&leave(&thief, "").await).unwrap();
    let state = there.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let iss = url::form_urlencoded::byte_serialize(issuer.address.as_bytes()).collect::<String>();
    for path in [came.clone(), format!("{}?code={code}&state={state}&iss={iss}", back(ID))] {
        let answer = thief.send(entering(&path)).await;
        assert_eq!(answer.path(), SIGN_IN);
        assert!(thief.cookie(PENDING).is_none() && !thief.is_in().await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_is_made_of_the_claims_and_found_again_when_they_change() {
    let (portal, issuer) = start(&creating()).await;
    let staff = portal.group("staff", &[]).await;
    let rules = Rules { believes_addresses: true, groups: vec![mapping("engineers", staff)], ..creating() };
    portal.set_rules(ID, &rules).await;
    issuer.agree(&portal);
    for name in ["ada", "bob"] {
        let client = portal.client();
        assert_eq!(arrive(&client, &issuer, name).await.location(), "/");
        assert!(client.is_in().await);
    }
    let (ada, bob) = (portal.account_row("ada").await, portal.account_row("bob").await);
    assert_eq!(
        (ada.display_name.as_str(), ada.email.as_deref()),
        ("Ada Lovelace", Some("ada@northwind.test"))
    );
    // Bob's address is his own word.
    assert!(ada.email_confirmed_at.is_some() && bob.email_confirmed_at.is_none());
    assert_eq!(portal.links(ada.id).await[0].subject, "subject-of-ada");
    assert!(portal.is_member(staff, "ada").await && !portal.is_member(staff, "bob").await);
    let mut changed = people();
    changed["ada"]["claims"] =
        json!({"preferred_username": "bob", "name": "Bob", "email": "bob@northwind.test"});
    issuer.control(&json!({ "people": changed }));
    let client = portal.client();
    assert_eq!(arrive(&client, &issuer, "ada").await.location(), "/");
    assert!(client.get("/me/profile").await.body.contains("ada@northwind.test"));
    assert_eq!(portal.account_row("ada").await, ada);
    assert!(!portal.is_member(staff, "ada").await);
    assert_eq!(portal.names().await, ["ada", "bob"]);
}

/// Case 120
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_whether_verified_or_not_leads_to_no_account() {
    let (portal, issuer) = start(&Rules { believes_addresses: true, ..creating() }).await;
    portal.account("ada").await;
    portal.provider_of(OTHER, "Southwind", &creating(), &issuer.reach()).await;
    issuer.agree(&portal);
    for (name, is_verified) in [("eve", true), ("eve", false), ("ada", true)] {
        let mut people = people();
        let claims = &mut people["ada"]["claims"];
        (claims["preferred_username"], claims["email_verified"]) = (json!(name), json!(is_verified));
        issuer.control(&json!({ "people": people }));
        let client = portal.client();
        let answer = arrive(&client, &issuer, "ada").await;
        assert!(
            notice_after(&client, answer)
                .await
                .starts_with("There is already an account with your name or address.")
        );
    }
    // The same subject at another provider is somebody else.
    portal.link("ada", ID, "subject-of-ada").await;
    let client = portal.client();
    let there = client.get(&format!("{SIGN_IN}/with/{OTHER}")).await.location();
    let answer = client.send(entering(&issuer.sign_in(&there, "ada"))).await;
    assert!(
        notice_after(&client, answer)
            .await
            .starts_with("There is already an account with your name or address.")
    );
    // What came from one provider is not taken at the address of another.
    let client = portal.client();
    let came = issuer.sign_in(&leave(&client, "").await, "ada");
    let answer = client.send(entering(&came.replace(&ID.to_string(), &OTHER.to_string()))).await;
    assert!(notice_after(&client, answer).await.starts_with("That sign-in at Southwind is over"));
    assert_eq!(portal.names().await, ["ada"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_cancels_there_is_back_at_the_page_and_can_go_on() {
    let (portal, issuer, _) = with_ada(&Rules::default()).await;
    let client = portal.client();
    let there = leave(&client, "?to=%2Fme%2Fbrowsers").await;
    let came = issuer.cancel(&there);
    assert!(came.contains("error=access_denied"), "{came}");
    let answer = client.send(entering(&came)).await;
    assert_eq!(answer.location(), "/sign-in?to=%2Fme%2Fbrowsers");
    let page = client.follow(answer).await;
    assert_eq!(notice(&page.body), "The sign-in at Northwind was cancelled.");
    assert!(is_form(&page.body) && page.body.contains("value=\"/me/browsers\""));
    assert!(!page.body.contains("End-User aborted"), "the words of somebody else are not shown to people");
    assert_eq!(arrive(&client, &issuer, "ada").await.location(), SECOND_FACTOR);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_that_is_down_leaves_the_page_as_it_is() {
    const DOWN: &str = "Northwind did not answer. Try again in a moment, or sign in another way.";
    let (portal, mut issuer, _) = with_ada(&Rules::default()).await;
    let client = portal.client();
    // At the end of the way.
    for fault in ["down", "error", "garbage"] {
        let there = leave(&client, "").await;
        let came = issuer.sign_in(&there, "ada");
        issuer.control(&json!({"fault": {"token": fault}}));
        let answer = client.send(entering(&came)).await;
        assert_eq!(notice_after(&client, answer).await, DOWN, "{fault}");
        issuer.control(&json!({"fault": null}));
    }
    assert_eq!(arrive(&client, &issuer, "ada").await.location(), SECOND_FACTOR);
    // At its beginning, by a portal that knows nothing of it yet.
    issuer.end();
    let cold = portal.restart(postern_core::policy::Policy::default()).await;
    let client = cold.client();
    for _ in 0..2 {
        let answer = client.get(&format!("{SIGN_IN}/with/{ID}?to=%2Fme%2Fbrowsers")).await;
        assert_eq!(answer.location(), "/sign-in?to=%2Fme%2Fbrowsers");
        let page = client.follow(answer).await;
        assert_eq!(notice(&page.body), DOWN);
        assert!(is_form(&page.body));
    }
    assert_eq!(client.sign_in("ada", crate::common::PASSWORD).await.location(), SECOND_FACTOR);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_trial_shows_what_arrives_and_signs_nobody_in() {
    let (portal, issuer) = start(&creating()).await;
    let (root, secret) = portal.administrator("root", &[Permission::ManageSettings]).await;
    issuer.agree(&portal);
    root.sign_in("root", crate::common::PASSWORD).await;
    root.verify(&portal.code(&secret), false).await;
    let path = format!("/settings/sign-in/{ID}/try");
    let try_it = async || leads_to(&root.post(&path, &[]).await);
    let there = try_it().await;
    let came = issuer.sign_in(&there, "ada");
    let thief = portal.client();
    let answer = thief.send(entering(&came)).await;
    assert!(notice_after(&thief, answer).await.starts_with("That sign-in at Northwind is over"));
    let page = root.send(entering(&came)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.location());
    for shown in [
        "Nobody was signed in, and nothing was stored.",
        "subject-of-ada",
        "Ada Lovelace",
        "engineers",
        "would be made and signed in.",
    ] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
    assert!(!page.body.contains(SECRET) && !page.headers.contains_key(header::REFRESH));
    assert_eq!(portal.names().await, ["root"]);
    assert!(root.get("/me/profile").await.body.contains("root@northwind.test"));
    // Not again, and not for somebody who is signed in there meanwhile.
    assert_eq!(root.send(entering(&came)).await.path(), SIGN_IN);
    let there = try_it().await;
    let came = issuer.sign_in(&there, "ada");
    portal.account("mia").await;
    root.sign_in("mia", crate::common::PASSWORD).await;
    let answer = root.send(entering(&came)).await;
    assert!(answer.status == StatusCode::SEE_OTHER && !answer.body.contains("subject-of-ada"));
    assert_eq!(portal.names().await, ["mia", "root"]);
}
