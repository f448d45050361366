//! What groups ask of their members, at the sign-in and after it.

use crate::{
    common::{
        PASSWORD, TestPortal,
        key::{LOGIN, SECOND_FACTOR, SoftKey},
    },
    on_both,
    world::{add_key, mailing, said},
};
use postern_core::{
    entity,
    people::Act,
    policy::{Policy, SecondFactorRule},
};
use postern_types::{GroupRule, MethodKind, UnixMs};
use sea_orm::EntityTrait;

fn rule(second_factor: SecondFactorRule) -> GroupRule {
    GroupRule { second_factor, methods: None }
}

fn only(second_factor: SecondFactorRule, methods: &[MethodKind]) -> GroupRule {
    GroupRule { second_factor, methods: Some(methods.to_vec()) }
}

fn day(text: &str) -> SecondFactorRule {
    SecondFactorRule::RequiredFrom(UnixMs::parse_day(text).unwrap())
}

/// What a page says of a second factor that will be required.
const GRACE: &str = "you need a second factor here";

on_both! {
    /// Case 2, 12
    async fn a_member_without_a_second_factor_is_led_to_enrolment_and_reaches_nothing_else(database) {
        let portal = TestPortal::new(database).await;
        let ada = portal.account("ada").await.id;
        portal.account("bram").await;
        let browser = portal.signed_in("ada").await;
        let staff = portal.asking("staff", rule(SecondFactorRule::Required)).await;
        portal.put_into(staff, ada).await;
        // From the next sign-in on: what is signed in stays.
        assert!(browser.is_in().await);
        let client = portal.client();
        let fields = [("name", "ada"), ("password", PASSWORD), ("to", "/me/activity")];
        assert_eq!(client.post("/sign-in", &fields).await.location(), SECOND_FACTOR);
        assert_eq!(client.get(SECOND_FACTOR).await.location(), "/sign-in/enrol");
        for path in ["/", "/me/profile", LOGIN, "/me/data.json", "/me/login/key", "/users", "/groups", "/audit", "/settings/mail"] {
            assert!(client.get(path).await.location().starts_with("/sign-in"), "{path}");
        }
        for path in ["/me/login/app/begin", "/me/password", "/me/deactivate", "/users/bulk"] {
            assert!(client.post(path, &[]).await.location().starts_with("/sign-in"), "{path}");
        }
        let (enrolment, secret) = client.shown_enrolment("/sign-in/enrol").await;
        let code = portal.code(&secret);
        let sheet = client.post("/sign-in/enrol/finish", &[("enrolment", &enrolment), ("name", "Phone"), ("code", &code)]).await;
        // Where they wanted to go, once it is done.
        assert!(sheet.body.contains("/me/activity"), "{}", sheet.body);
        assert!(client.is_in().await);
        // Who is in no such group is asked for nothing.
        assert!(portal.signed_in("bram").await.is_in().await);
    }
}

on_both! {
    async fn the_strictest_of_portal_and_groups_holds(database) {
        let portal = TestPortal::new(database).await;
        let ada = portal.account("ada").await.id;
        let groups = [
            portal.asking("optional", rule(SecondFactorRule::Optional)).await,
            portal.asking("later", rule(day("2026-03-10"))).await,
            portal.asking("sooner", rule(day("2026-03-05"))).await,
            portal.asking("now", rule(SecondFactorRule::Required)).await,
        ];
        // Which groups, and whether they lead to enrolment today, in three days, in eight.
        for (chosen, expected) in [
            (vec![0], [false, false, false]),
            (vec![0, 1], [false, false, true]),
            (vec![1, 2], [false, true, true]),
            (vec![0, 1, 2, 3], [true, true, true]),
            (vec![3, 0], [true, true, true]),
        ] {
            for group in groups {
                portal.take_out(group, ada).await;
            }
            for index in &chosen {
                portal.put_into(groups[*index], ada).await;
            }
            for (days, is_led) in [0, 3, 8].into_iter().zip(expected) {
                portal.clock.advance_ms(days * 86_400_000);
                let answer = portal.client().sign_in("ada", PASSWORD).await;
                assert_eq!(answer.location() == SECOND_FACTOR, is_led, "{chosen:?} after {days} days");
                portal.clock.advance_ms(-days * 86_400_000);
            }
        }
        // What the portal requires of everybody no group takes back.
        let portal = portal.restart(Policy { second_factor: SecondFactorRule::Required, ..Policy::default() }).await;
        for group in groups {
            portal.take_out(group, ada).await;
        }
        portal.put_into(groups[0], ada).await;
        assert_eq!(portal.client().sign_in("ada", PASSWORD).await.location(), SECOND_FACTOR);
    }
}

on_both! {
    async fn before_the_day_those_concerned_are_reminded_on_every_page_and_from_it_on_led_to_enrolment(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret) = portal.enrolled("has-one").await;
        for name in ["has-none", "not-in"] {
            portal.account(name).await;
        }
        let staff = portal.asking("staff", rule(day("2026-03-05"))).await;
        for name in ["has-one", "has-none"] {
            portal.put_into(staff, portal.id_of(name).await).await;
        }
        let one = portal.signed_in_with_code("has-one", &secret, false).await;
        let none = portal.signed_in("has-none").await;
        let other = portal.signed_in("not-in").await;
        for path in ["/me/profile", LOGIN, "/me/password", "/me/activity", "/me/browsers"] {
            let page = none.get(path).await.body;
            assert!(page.contains(GRACE) && page.contains("5 March 2026"), "{path}: {page}");
            for client in [&one, &other] {
                assert!(!client.get(path).await.body.contains(GRACE), "{path}");
            }
        }
        // 15 hours until midnight of 4 March, and the day after that.
        portal.advance_s(39 * 3_600 - 3 - (portal.now_s() - crate::common::START.0 / 1_000));
        let last = portal.signed_in("has-none").await;
        assert!(last.get("/me/profile").await.body.contains("today is the last day"));
        portal.advance_s(3);
        let client = portal.client();
        assert_eq!(client.sign_in("has-none", PASSWORD).await.location(), SECOND_FACTOR);
        assert_eq!(client.get(SECOND_FACTOR).await.location(), "/sign-in/enrol");
        assert_eq!(client.get("/").await.location().split('?').next(), Some("/sign-in"));
        assert!(!last.get("/me/profile").await.body.contains(GRACE));
        assert!(portal.signed_in("not-in").await.is_in().await);
        // Whoever adds one in time is not reminded any more.
        let staff = portal.asking("others", rule(day("2026-03-20"))).await;
        portal.put_into(staff, portal.id_of("not-in").await).await;
        let client = portal.signed_in("not-in").await;
        assert!(client.get("/me/profile").await.body.contains(GRACE));
        client.enrol(portal.now_s()).await;
        assert!(!client.get("/me/profile").await.body.contains(GRACE));
    }
}

on_both! {
    /// Case 13
    async fn a_method_that_is_not_allowed_is_not_asked_and_never_dropped(database) {
        let portal = TestPortal::new(database).await;
        let (_, secret, codes) = portal.enrolled_with_codes("ada").await;
        let ada = portal.id_of("ada").await;
        let keys = portal.asking("keys", only(SecondFactorRule::Optional, &[MethodKind::SecurityKey])).await;
        portal.put_into(keys, ada).await;
        let client = portal.pending("ada").await;
        let page = client.get(SECOND_FACTOR).await.body;
        assert!(!page.contains("/sign-in/second-factor/authenticator_app"), "{page}");
        client.verify(&portal.code(&secret), true).await;
        assert!(!client.is_in().await);
        // What stands in for another is the portal's to allow.
        let client = portal.pending("ada").await;
        assert_eq!(client.verify_recovery(&codes[0]).await.location(), "/");
        entity::recovery_code::Entity::delete_many().exec(portal.portal().db.read()).await.unwrap();
        let client = portal.pending("ada").await;
        let page = client.follow(client.get(SECOND_FACTOR).await).await.body;
        assert!(page.contains("cannot be used here"), "{page}");
        client.verify(&portal.code(&secret), true).await;
        client.post("/sign-in/enrol/skip", &[]).await;
        client.post("/sign-in/enrol/begin", &[]).await;
        assert!(!client.is_in().await);
        // Two rules that leave nothing leave nobody in.
        let mail = portal.asking("mail", only(SecondFactorRule::Required, &[MethodKind::EmailCode])).await;
        portal.put_into(mail, ada).await;
        let client = portal.pending("ada").await;
        client.verify(&portal.code(&secret), true).await;
        assert!(!client.is_in().await);
        // Without these groups the app is asked again.
        portal.take_out(mail, ada).await;
        portal.take_out(keys, ada).await;
        assert!(portal.signed_in_with_code("ada", &secret, false).await.is_in().await);
    }
}

on_both! {
    async fn who_has_one_that_is_allowed_is_asked_for_that_alone(database) {
        let portal = TestPortal::new(database).await;
        let (browser, secret) = portal.enrolled("ada").await;
        let mut key: SoftKey = add_key(&portal, &browser, &secret, "Blue key").await;
        let keys = portal.asking("keys", only(SecondFactorRule::Required, &[MethodKind::SecurityKey])).await;
        portal.put_into(keys, portal.id_of("ada").await).await;
        portal.advance_s(600);
        let client = portal.pending("ada").await;
        assert!(!client.get(SECOND_FACTOR).await.body.contains("method=authenticator_app"));
        client.verify(&portal.code(&secret), true).await;
        assert!(!client.is_in().await);
        let client = portal.signed_in_with_key("ada", &mut key).await;
        assert!(client.is_in().await);
        // Neither is it a proof.
        portal.advance_s(600);
        let id = portal.methods_of(portal.id_of("ada").await).await.into_iter().find(|row| row.kind == "authenticator_app").unwrap().id;
        let asked = client.post(&format!("/me/login/method/{id}/remove"), &[]).await.location();
        assert!(asked.starts_with("/me/confirm/"), "{asked}");
        assert!(!client.get(&asked).await.body.contains("method=authenticator_app"));
        client.confirm(&asked, &[("method", "authenticator_app"), ("code", &portal.code(&secret))]).await;
        assert_eq!(portal.methods_of(portal.id_of("ada").await).await.len(), 3);
    }
}

on_both! {
    async fn a_method_that_is_not_allowed_is_not_offered_and_cannot_be_added(database) {
        let portal = mailing(database).await;
        let ada = portal.account("ada").await.id;
        portal.confirm_address(ada).await;
        let (app, mail, key) = ("/me/login/app/begin", "/me/login/email/send", "/me/login/key");
        for (allowed, offered) in [
            (MethodKind::SecurityKey, key), (MethodKind::AuthenticatorApp, app), (MethodKind::EmailCode, mail),
        ] {
            let group = portal.asking(allowed.as_str(), only(SecondFactorRule::Optional, &[allowed])).await;
            portal.put_into(group, ada).await;
            let client = portal.signed_in("ada").await;
            let page = client.get(LOGIN).await.body;
            for path in [app, mail, key] {
                assert_eq!(page.contains(&format!("\"{path}\"")), path == offered, "{path} with {allowed:?}: {page}");
            }
            if offered != app {
                let answer = client.post(app, &[]).await;
                assert_ne!(answer.location(), "/me/login/app", "an app with {allowed:?}");
            }
            if offered != mail {
                let answer = client.post(mail, &[]).await;
                assert_ne!(answer.location(), "/me/login/email", "mailed codes with {allowed:?}");
            }
            if offered != key {
                assert_ne!(client.get(key).await.status.as_u16(), 200, "a key with {allowed:?}");
            }
            portal.take_out(group, ada).await;
        }
    }
}

on_both! {
    /// Case 13
    async fn the_last_one_that_is_allowed_stays_where_one_is_required(database) {
        let portal = TestPortal::new(database).await;
        let (browser, secret) = portal.enrolled("ada").await;
        let ada = portal.id_of("ada").await;
        let mut key: SoftKey = add_key(&portal, &browser, &secret, "Blue key").await;
        let keys = portal.asking("keys", only(SecondFactorRule::Required, &[MethodKind::SecurityKey])).await;
        portal.put_into(keys, ada).await;
        let client = portal.signed_in_with_key("ada", &mut key).await;
        let methods = portal.methods_of(ada).await;
        let of = |kind: &str| methods.iter().find(|row| row.kind == kind).unwrap().id;
        let answer = client.post(&format!("/me/login/method/{}/remove", of("security_key")), &[]).await;
        assert!(said(&client, answer).await.contains("A second factor is required here"));
        assert_eq!(portal.methods_of(ada).await.len(), 3);
        // The other one goes.
        let answer = client.post(&format!("/me/login/method/{}/remove", of("authenticator_app")), &[]).await;
        assert_eq!(answer.location(), LOGIN);
        assert_eq!(portal.methods_of(ada).await.len(), 2);
        // And where nothing is required, the last one too.
        portal.act(Act::SetPolicy { group: keys, rule: only(SecondFactorRule::Optional, &[MethodKind::SecurityKey]) }).await;
        client.post(&format!("/me/login/method/{}/remove", of("security_key")), &[]).await;
        assert!(portal.methods_of(ada).await.is_empty());
    }
}

on_both! {
    async fn a_group_that_is_deleted_asks_and_lets_nothing_any_more(database) {
        let portal = TestPortal::new(database).await;
        portal.holding("root", &postern_types::Permission::ALL).await;
        let ada = portal.account("ada").await.id;
        let staff = portal.group("staff", &[crate::AUDIT]).await;
        portal.act(Act::SetPolicy { group: staff, rule: rule(SecondFactorRule::Required) }).await;
        let client = portal.signed_in("ada").await;
        assert!(!client.get("/audit").await.status.is_success());
        portal.put_into(staff, ada).await;
        assert!(client.get("/audit").await.status.is_success());
        assert_eq!(portal.client().sign_in("ada", PASSWORD).await.location(), SECOND_FACTOR);
        portal.act(Act::DeleteGroup { group: staff }).await;
        assert!(!client.get("/audit").await.status.is_success());
        assert!(portal.signed_in("ada").await.is_in().await);
        assert!(portal.account_row(ada).await.is_some());
    }
}
