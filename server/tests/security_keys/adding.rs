//! Adding a key: once, under a name that is text, with as many as one may have.

use crate::{
    change,
    common::{
        PASSWORD, TestPortal,
        client::Client,
        key::{self, Foreign, KEY, LOGIN, MISSING, SECOND_FACTOR, STALE, SoftKey, Twist, base64},
    },
    confirm, keys, names, not_added, on_both,
};
use axum::http::StatusCode;
use postern_core::{
    entity::{second_factor, security_key},
    policy::{Policy, SecondFactorRule},
};
use postern_types::MethodKind;
use sea_orm::{ActiveModelTrait, EntityTrait};

on_both! {
    async fn a_key_by_another_maker_is_added_signs_in_and_confirms_a_change(database) {
        let portal = TestPortal::new(database).await;
        let client = portal.newcomer("ada").await;
        let mut key = Foreign::default();
        let answer = key.register(&client.options(KEY).await).await;
        let sheet = client.finish_key("Her phone", &answer).await;
        assert!(sheet.body.contains("is on</h1>"), "{} {}", sheet.location(), sheet.body);
        assert_eq!(sheet.recovery_codes().len(), 10);
        portal.advance_s(600);
        for _ in 0..2 {
            let (client, options) = portal.asked("ada").await;
            let answer = client.show_key(&key.sign(&options).await).await;
            assert_eq!(answer.location(), "/", "{}", answer.body);
            assert!(client.is_in().await);
        }
        let asked = client.get(KEY).await.location();
        assert!(asked.starts_with("/me/confirm/"), "{asked}");
        let options = client.options(&format!("{asked}?method=security_key")).await;
        let code = key.sign(&options).await;
        // What is confirmed is shown at once: the options of another key, which exclude the first.
        let page = client.confirm_with_key(&asked, &code).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.location());
        let options = key::options(&page.body);
        let id = base64(&keys(&portal).await[0].credential_id);
        assert!(options.contains(&format!(r#""id":"{id}""#)), "{options}");
    }
}

on_both! {
    /// Case 55
    async fn an_id_has_at_most_1023_bytes_and_at_least_one(database) {
        let portal = TestPortal::new(database).await;
        let client = portal.newcomer("ada").await;
        for length in [0, 1_024, 1_500] {
            let mut key = SoftKey { id: vec![7; length], ..SoftKey::new("long") };
            not_added(&client, &mut key, &Twist::default()).await;
            assert!(keys(&portal).await.is_empty(), "{length}");
        }
        let mut key = SoftKey { id: vec![7; 1_023], ..SoftKey::new("long") };
        assert!(client.add_key(&mut key, "Long key").await.body.contains("is on</h1>"));
        portal.signed_in_with_key("ada", &mut key).await;
        let bram = portal.newcomer("bram").await;
        let mut key = SoftKey { id: vec![7], ..SoftKey::new("short") };
        assert!(bram.add_key(&mut key, "Short key").await.body.contains("is on</h1>"));
        portal.signed_in_with_key("bram", &mut key).await;
    }
}

on_both! {
    async fn an_account_has_at_most_fifty_keys(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (client, _) = portal.with_key("ada", &mut key).await;
        let db = portal.portal().db.read();
        let row = keys(&portal).await.remove(0);
        let factors = second_factor::Entity::find().all(db).await.unwrap();
        let factor = factors.into_iter().find(|factor| factor.id == row.id).unwrap();
        for n in 0..49_u8 {
            let id = uuid::Uuid::from_bytes([n + 1; 16]);
            let name = format!("Key {n}");
            let factor: second_factor::ActiveModel = second_factor::Model { id, name, ..factor.clone() }.into();
            second_factor::Entity::insert(factor.reset_all()).exec_without_returning(db).await.unwrap();
            let credential_id = vec![n; 20];
            let key: security_key::ActiveModel = security_key::Model { id, credential_id, ..row.clone() }.into();
            security_key::Entity::insert(key.reset_all()).exec_without_returning(db).await.unwrap();
        }
        let answer = confirm(&client, &client.get(KEY).await.location(), &mut key).await;
        assert_eq!(answer.location(), LOGIN);
        assert!(client.notice(LOGIN).await.contains("at most 50"));
    }
}

on_both! {
    /// Case 60
    async fn the_answer_that_added_a_key_adds_it_once(database) {
        let portal = TestPortal::new(database).await;
        let client = portal.newcomer("ada").await;
        let mut key = SoftKey::new("blue");
        let options = client.options(KEY).await;
        let code = key.register(&options);
        // Nobody else's browser can use it, nor another one of the same account.
        portal.account("bram").await;
        for name in ["bram", "ada"] {
            let other = portal.signed_in(name).await;
            assert_eq!(other.finish_key("Key", &code).await.location(), KEY);
            assert!(other.notice(KEY).await.contains(STALE));
        }
        let sheet = client.finish_key("Blue key", &code).await;
        assert_eq!(sheet.recovery_codes().len(), 10);
        assert_eq!(client.finish_key("Blue key", &code).await.location(), KEY);
        assert_eq!(names(&portal).await, ["Blue key"]);
        // Nor once it was removed.
        let id = client.method_id(&portal, "Blue key").await;
        let removed = change(&client, &format!("/me/login/method/{id}/remove"), &[], &mut key).await;
        assert_eq!(removed.location(), LOGIN);
        assert_eq!(client.finish_key("Blue key", &code).await.location(), KEY);
        assert!(client.notice(KEY).await.contains(STALE));
        assert!(names(&portal).await.is_empty());
    }
}

on_both! {
    /// Case 62
    async fn the_name_of_a_key_is_text_everywhere(database) {
        let portal = TestPortal::new(database).await;
        let client = portal.newcomer("ada").await;
        let mut key = SoftKey::new("blue");
        let code = key.clone().register(&client.options(KEY).await);
        let huge = client.finish_key(&"x".repeat(65_536), &code).await;
        assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
        for bad in ["", "   ", &"x".repeat(65), &"x".repeat(20_000), "a\nb", "a\u{202e}b", "a\0b", "a\u{7f}b"] {
            let answer = client.finish_key(bad, &key.register(&client.options(KEY).await)).await;
            assert_eq!(answer.location(), KEY, "{bad:?}");
            let page = client.get(KEY).await;
            assert!(page.body.contains("Some fields need another look"), "{bad:?} {}", page.body);
            assert!(page.body.contains("id=\"name-problem\""), "{bad:?} {}", page.body);
        }
        let evil = "\"><svg onload=alert(1)>";
        let sheet = client.add_key(&mut key, evil).await;
        assert!(sheet.body.contains("is on</h1>"), "{} {}", sheet.location(), sheet.body);
        portal.advance_s(60);
        assert_eq!(names(&portal).await, [evil]);
        let id = client.method_id(&portal, evil).await;
        let rename = format!("/me/login/method/{id}/rename");
        let pages = [LOGIN, KEY, &rename, &format!("/me/login/method/{id}/remove"), "/me/activity", "/me/data"];
        let proof = change(&client, &rename, &[("name", evil)], &mut key).await;
        assert_eq!(proof.location(), LOGIN);
        for path in pages {
            let page = client.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path} {}", page.location());
            assert!(!page.body.contains("<svg onload"), "{path}: {}", page.body);
        }
        assert!(!sheet.body.contains("<svg onload"));
        // What the page tells its script of the keys there are is whole and holds the name.
        let page = client.get(KEY).await;
        let known = key::attribute(&page.body, "data-known").unwrap();
        let known: serde_json::Value = serde_json::from_str(&known).unwrap();
        assert_eq!(known[base64(&key.id)], evil);
        let added = portal.events("mfa_enrol_finish").await;
        assert_eq!(added[0].subject.as_deref(), Some(evil));
    }
}

on_both! {
    async fn a_required_key_is_added_in_the_sign_in_and_the_last_one_stays(database) {
        let required = Policy {
            second_factor: SecondFactorRule::Required,
            methods: vec![MethodKind::SecurityKey, MethodKind::RecoveryCode],
            ..Policy::default()
        };
        let portal = TestPortal::with_policy(database, required).await;
        portal.account("ada").await;
        let client = portal.client();
        client.sign_in("ada", PASSWORD).await;
        let enrol = "/sign-in/enrol/key";
        let mut key = SoftKey::new("blue");
        assert_eq!(client.get("/sign-in/enrol").await.location(), enrol);
        assert!(!client.is_in().await);
        // The answer of another sign-in is none of this one.
        let other = portal.client();
        other.sign_in("ada", PASSWORD).await;
        let foreign = key.register(&other.options(enrol).await);
        let finish = async |client: &Client, code: &str| {
            client.post(enrol, &[("name", "Blue key"), ("proposed", "Security key"), ("code", code)]).await
        };
        assert_eq!(finish(&client, &foreign).await.location(), enrol);
        assert!(client.notice(enrol).await.contains(STALE));
        assert_eq!(finish(&client, "{}").await.location(), enrol);
        assert!(client.notice(enrol).await.contains(MISSING));
        assert!(!client.is_in().await);
        let code = key.register(&client.options(enrol).await);
        let sheet = finish(&client, &code).await;
        assert_eq!(sheet.recovery_codes().len(), 10, "{} {}", sheet.location(), sheet.body);
        assert!(client.is_in().await);
        // The other sign-in asks for the key now, and adds no second one.
        assert_eq!(other.get(enrol).await.location(), SECOND_FACTOR);
        finish(&other, &foreign).await;
        assert!(!other.is_in().await);
        portal.signed_in_with_key("ada", &mut key).await;
        let id = client.method_id(&portal, "Blue key").await;
        let remove = format!("/me/login/method/{id}/remove");
        assert_eq!(change(&client, &remove, &[], &mut key).await.location(), LOGIN);
        assert!(client.notice(LOGIN).await.contains("Add another method before you remove this one"));
        assert_eq!(names(&portal).await, ["Blue key"]);
    }
}

on_both! {
    async fn a_key_is_called_what_its_owner_says_or_after_its_model(database) {
        let portal = TestPortal::new(database).await;
        let client = portal.newcomer("ada").await;
        let yubikey = *uuid::Uuid::parse_str("ee882879-721c-4913-9775-3dfcce97072a").unwrap().as_bytes();
        let mut first = SoftKey { aaguid: yubikey, ..SoftKey::new("one") };
        assert!(client.add_key(&mut first, "Security key").await.body.contains("is on</h1>"));
        let (client, options) = portal.asked("ada").await;
        client.show_key(&first.sign(&options)).await;
        for (key, aaguid, name) in [
            ("two", yubikey, "Security key"),
            ("three", yubikey, "My own"),
            // A model that nobody knows: the proposal stays.
            ("four", [0xee; 16], "Security key"),
            ("five", [0; 16], "Security key 2"),
        ] {
            let mut key = SoftKey { aaguid, ..SoftKey::new(key) };
            let code = key.register(&client.options(KEY).await);
            let fields = [("name", name), ("proposed", name), ("code", code.as_str())];
            let proposed = if name == "My own" { ("proposed", "Security key") } else { fields[1] };
            let answer = client.post(KEY, &[fields[0], proposed, fields[2]]).await;
            assert_eq!(answer.location(), LOGIN);
        }
        let found = names(&portal).await;
        assert_eq!(found.len(), 5);
        assert_eq!(found[..3], ["My own", "Security key", "Security key 2"]);
        assert!(found[3].contains("YubiKey 5") && found[4] == format!("{} 2", found[3]), "{found:?}");
        let page = client.get(LOGIN).await.body;
        assert_eq!(page.matches("/rename\"").count(), 5, "{page}");
    }
}
