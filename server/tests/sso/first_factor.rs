//! What is asked after a provider's word.

use crate::{
    common::{Around, TestPortal, client::Client, database::TestDatabase, settings},
    on_both,
    scene::{BROWSER, PENDING, SECOND_FACTOR, SIGN_IN, ada, behind_proxy, said, trusted_header},
};
use postern_core::{
    people::Act,
    policy::{Policy, SecondFactorRule},
    sso::Rules,
};
use postern_types::{GroupRule, sso::SecondFactorAfter};

on_both! {
    /// Case 5
    async fn the_second_factor_is_spared_by_a_rule_and_by_what_was_proved_alone(database) {
        use SecondFactorAfter::{Always, Never, Trust};
        let portal = behind_proxy(database).await;
        let (provider, _) = ada(&portal, &Rules::default()).await;
        let rule = |second_factor| Rules { second_factor, amr: vec!["mfa".to_owned()], ..Rules::default() };
        for (second_factor, amr, expected) in [
            (Always, "mfa", SECOND_FACTOR),
            (Always, "", SECOND_FACTOR),
            (Trust, "", SECOND_FACTOR),
            (Trust, "pwd", SECOND_FACTOR),
            (Trust, "pwd, otp MFA", SECOND_FACTOR),
            (Trust, "pwd,mfa", "/"),
            (Never, "", "/"),
        ] {
            portal.set_rules(provider, &rule(second_factor)).await;
            let client = portal.client();
            let mut fields = vec![("x-user", "ada")];
            if !amr.is_empty() {
                fields.push(("x-amr", amr));
            }
            let answer = client.send(said(SIGN_IN, &fields)).await;
            assert_eq!(answer.location(), expected, "{second_factor:?} {amr:?}");
            assert_eq!(client.is_in().await, expected == "/");
        }
        // Said twice, it is not said.
        portal.set_rules(provider, &rule(Trust)).await;
        let twice = [("x-user", "ada"), ("x-amr", "mfa"), ("x-amr", "mfa")];
        assert_eq!(portal.client().send(said(SIGN_IN, &twice)).await.location(), SECOND_FACTOR);
    }
}

on_both! {
    /// Case 5
    async fn a_second_factor_that_a_group_or_the_portal_requires_is_asked_whatever_the_provider_is_spared(database) {
        let never = Rules { second_factor: SecondFactorAfter::Never, ..Rules::default() };
        let portal = behind_proxy(database).await;
        let (provider, secret) = ada(&portal, &never).await;
        portal.account("bob").await;
        portal.link("bob", provider, "bob").await;
        let group = portal.group("staff", &[]).await;
        let rule = GroupRule { second_factor: SecondFactorRule::Required, methods: None };
        portal.act(Act::SetPolicy { group, rule }).await;
        let asked = async |name: &'static str| {
            let client = portal.client();
            let answer = client.arrive(name).await;
            assert_eq!(answer.location(), SECOND_FACTOR, "{name}");
            assert!(!client.is_in().await);
            client
        };
        for name in ["ada", "bob"] {
            assert_eq!(portal.client().arrive(name).await.location(), "/");
            portal.act(Act::AddMember { group, account: portal.id_of(name).await }).await;
        }
        let client = asked("ada").await;
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
        // Who has none is led to enrolment, and nowhere else.
        let client = asked("bob").await;
        assert_eq!(client.get(SECOND_FACTOR).await.location(), "/sign-in/enrol");
        assert!(client.get("/me/profile").await.location().starts_with(SIGN_IN));
    }
}

on_both! {
    /// Case 10
    async fn each_step_has_a_token_of_its_own_and_the_old_ones_are_dead(database) {
        let policy = Policy { second_factor: SecondFactorRule::Required, ..Policy::default() };
        let portal = behind_proxy(database).await;
        let never = Rules { second_factor: SecondFactorAfter::Never, ..Rules::default() };
        let (_, secret) = ada(&portal, &Rules::default()).await;
        let client = portal.client();
        client.set_cookie(BROWSER, &"A".repeat(43));
        client.set_cookie(PENDING, &"A".repeat(43));
        client.arrive("ada").await;
        let pending = client.cookie(PENDING).unwrap();
        assert_ne!(pending, "A".repeat(43));
        client.verify(&portal.code(&secret), false).await;
        let first = client.cookie(BROWSER).unwrap();
        assert!(client.cookie(PENDING).is_none() && first != pending && first != "A".repeat(43));
        client.post("/sign-out", &[]).await;
        portal.advance_s(30);
        let again: Client = portal.client();
        again.arrive("ada").await;
        assert_ne!(again.cookie(PENDING).unwrap(), pending);
        again.verify(&portal.code(&secret), false).await;
        assert_ne!(again.cookie(BROWSER).unwrap(), first);
        for (name, token) in [(BROWSER, &first), (BROWSER, &pending), (PENDING, &pending), (PENDING, &first)] {
            let thief = portal.client();
            thief.set_cookie(name, token);
            assert!(!thief.is_in().await);
            assert_eq!(thief.get(SECOND_FACTOR).await.path(), SIGN_IN);
        }
        // The portal's own requirement holds as a group's does.
        let around = Around { header: Some(trusted_header()), ..Around::default() };
        let strict = TestPortal::with_all(
            TestDatabase::sqlite(), settings(policy), around,
        ).await;
        let provider = strict.proxy(&never).await;
        strict.account("bob").await;
        strict.link("bob", provider, "bob").await;
        assert_eq!(strict.client().arrive("bob").await.location(), SECOND_FACTOR);
    }
}
