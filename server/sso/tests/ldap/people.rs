//! Who is vouched for, and who is not.

use crate::{
    check, is_nobody, person,
    slapd::{BASE, Extra, Slapd},
};
use postern_core::sso::Ldap;
use postern_types::form::Secret;

#[tokio::test(flavor = "multi_thread")]
async fn a_person_with_the_right_password_comes_with_everything_that_is_read() {
    let slapd = Slapd::start();
    let directory = slapd.directory();
    for ldap in [slapd.settings(), slapd.starttls_settings(), slapd.plain_settings()] {
        directory.probe(&ldap).await.unwrap();
        let ada = person(&directory, &ldap, "ada", "ada-secret").await;
        let arrived = &ada.arrived;
        assert_eq!((arrived.name.as_str(), arrived.display_name.as_str()), ("ada", "Ada Maier"));
        assert_eq!(arrived.email.as_deref(), Some("ada@northwind.test"));
        assert!(arrived.is_email_verified && arrived.has_subject() && arrived.groups.is_empty());
        assert!(arrived.amr.is_empty() && arrived.acr.is_none() && arrived.auth_time.is_none());
        let names: Vec<&str> = ada.raw.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["dn", "entryUUID", "uid", "displayName", "mail"]);
        assert_eq!(ada.raw[0].1, format!("uid=ada,ou=people,{BASE}"));
        assert_eq!(ada.raw[1].1, arrived.subject);
    }
}

/// Case 109
#[tokio::test(flavor = "multi_thread")]
async fn wrong_passwords_and_unknown_names_are_nobody_and_take_the_same_steps() {
    let slapd = Slapd::start();
    let (directory, ldap) = (slapd.directory(), slapd.settings());
    let office = Ldap { filter: "(|(uid={name})(mail={name}))".to_owned(), ..ldap.clone() };
    for (ldap, name, password) in [
        (&ldap, "ada", "not-the-password"),
        (&ldap, "ada", "bea-secret"),
        (&ldap, "nobody", "ada-secret"),
        // Two people, each of whom would be right.
        (&office, "office@northwind.test", "bea-secret"),
        (&office, "office@northwind.test", "carl-secret"),
        (&office, "office@northwind.test", "not-the-password"),
    ] {
        let before = slapd.log_when_quiet();
        assert!(is_nobody(&directory, ldap, name, password).await, "{name}");
        assert_eq!(
            slapd.steps_since(&before),
            [2, 2, 1, 2],
            "{name}: connections, binds, searches, goodbyes"
        );
    }
    person(&directory, &office, "ada@northwind.test", "ada-secret").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_a_name_and_never_a_part_of_the_filter() {
    let slapd = Slapd::start();
    let (directory, ldap) = (slapd.directory(), slapd.settings());
    for name in [
        "*",
        "a*",
        "ad*",
        "*)(uid=ada",
        "ada)(uid=ada",
        "ada)(objectClass=*",
        "ada))(|(uid=*",
        "*)(|(uid=*",
        "{name}",
        "\\61da",
        "ad\\61",
        "ada\0",
        "(uid=ada)",
        "ada)(!(uid=x",
    ] {
        for password in ["ada-secret", "star-secret"] {
            assert!(is_nobody(&directory, &ldap, name, password).await, "{name}");
        }
    }
    // There is somebody with such a name.
    let star = person(&directory, &ldap, "*)(uid=*", "star-secret").await;
    assert_eq!(star.arrived.name, "*)(uid=*");
    assert!(is_nobody(&directory, &ldap, "*)(uid=*", "ada-secret").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_password_is_never_shown_to_a_directory_that_would_say_yes_to_it() {
    let slapd = Slapd::start();
    let mut anybody = slapd.root().await;
    let bound = anybody.simple_bind(&format!("uid=ada,ou=people,{BASE}"), "").await.unwrap();
    assert_eq!(bound.rc, 0, "this is what must not be taken for a proof");
    anybody.unbind().await.unwrap();

    let (directory, ldap) = (slapd.directory(), slapd.settings());
    let before = slapd.log_when_quiet();
    assert!(is_nobody(&directory, &ldap, "ada", "").await);
    assert!(is_nobody(&directory, &ldap, "", "ada-secret").await);
    assert!(is_nobody(&directory, &ldap, &"a".repeat(513), "ada-secret").await);
    // Nor is the service account's.
    let forgotten = Ldap { bind_password: Secret::default(), ..ldap };
    assert!(crate::detail(&directory, &forgotten).await.contains("no password in the settings"));
    assert_eq!(slapd.steps_since(&before), [0; 4]);
}

#[tokio::test(flavor = "multi_thread")]
async fn names_and_passwords_may_have_umlauts_commas_and_stars() {
    let slapd = Slapd::start();
    let (directory, ldap) = (slapd.directory(), slapd.settings());
    let arrived = person(&directory, &ldap, "jürgen", "schlüssel").await.arrived;
    assert_eq!((arrived.name.as_str(), arrived.display_name.as_str()), ("jürgen", "Jürgen Groß"));
    assert!(is_nobody(&directory, &ldap, "jurgen", "schlüssel").await);
    assert!(is_nobody(&directory, &ldap, "jürgen", "schlussel").await);
    person(&directory, &ldap, "eva", "eva-secret").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_subject_is_the_same_after_a_rename() {
    let slapd = Slapd::start();
    let (directory, ldap) = (slapd.directory(), slapd.settings());
    let before = person(&directory, &ldap, "ada", "ada-secret").await.arrived;
    let mut root = slapd.root().await;
    let dn = format!("uid=ada,ou=people,{BASE}");
    root.modifydn(&dn, "uid=ada.koch", true, None).await.unwrap().success().unwrap();
    let after = person(&directory, &ldap, "ada.koch", "ada-secret").await.arrived;
    assert_eq!(before.subject, after.subject);
    assert_eq!(after.name, "ada.koch");
    assert!(is_nobody(&directory, &ldap, "ada", "ada-secret").await);
    // Whoever gets the name afterwards is somebody else.
    root.modifydn(&format!("uid=bea,ou=people,{BASE}"), "uid=ada", true, None)
        .await
        .unwrap()
        .success()
        .unwrap();
    assert_ne!(person(&directory, &ldap, "ada", "bea-secret").await.arrived.subject, before.subject);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_active_directory_has_disabled_is_nobody() {
    let slapd = Slapd::start();
    let directory = slapd.directory();
    let ldap = Ldap {
        filter: "(&(objectClass=user)(sAMAccountName={name}))".to_owned(),
        subject: "objectGUID".to_owned(),
        name_attribute: "sAMAccountName".to_owned(),
        mail_attribute: "objectSid".to_owned(),
        ..slapd.settings()
    };
    let dora = person(&directory, &ldap, "dora", "dora-secret").await;
    assert_eq!(dora.arrived.subject, "03020100-0504-0706-0809-0a0b0c0d0e0f");
    assert_eq!(dora.arrived.name, "dora");
    assert!(dora.raw.contains(&("userAccountControl".to_owned(), "512".to_owned())));
    let sid = "S-1-5-21-2127521184-1604012920-1887927527-500";
    assert!(dora.raw.contains(&("objectSid".to_owned(), sid.to_owned())), "{:?}", dora.raw);
    let before = slapd.log_when_quiet();
    assert!(is_nobody(&directory, &ldap, "bob", "bob-secret").await);
    assert_eq!(slapd.steps_since(&before), [2, 2, 1, 2]);
    assert!(
        slapd.log().contains("dn=\"cn=Bob,ou=people,dc=northwind,dc=test\" mech=SIMPLE"),
        "{}",
        slapd.log()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_subject_or_several_is_told_to_the_operator_and_only_behind_the_password() {
    let slapd = Slapd::start();
    let directory = slapd.directory();
    for (subject, why) in
        [("employeeNumber", "has no attribute"), ("objectClass", "several"), ("userPassword", "has no")]
    {
        let ldap = Ldap {
            subject: subject.to_owned(),
            filter: "(&(sn=*)(|(uid={name})(sAMAccountName={name})))".to_owned(),
            ..slapd.settings()
        };
        assert!(is_nobody(&directory, &ldap, "dora", "not-the-password").await);
        let failure = check(&directory, &ldap, "dora", "dora-secret").await.unwrap_err();
        assert!(failure.detail.contains(why), "{failure:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_looked_up_without_an_account_where_the_directory_is_open() {
    let open = Slapd::start_with(&Extra { is_open: true, ..Extra::default() });
    let anonymous =
        |slapd: &Slapd| Ldap { bind_dn: String::new(), bind_password: Secret::default(), ..slapd.settings() };
    let (directory, ldap) = (open.directory(), anonymous(&open));
    directory.probe(&ldap).await.unwrap();
    person(&directory, &ldap, "ada", "ada-secret").await;
    assert!(is_nobody(&directory, &ldap, "ada", "not-the-password").await);

    let closed = Slapd::start();
    let (directory, ldap) = (closed.directory(), anonymous(&closed));
    assert!(crate::detail(&directory, &ldap).await.contains("may not read it"));
    assert!(crate::probe_detail(&directory, &ldap).await.contains("may not read it"));
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_people_sign_in_at_once_and_each_is_who_they_are() {
    let slapd = Slapd::start();
    let (directory, ldap) = (slapd.directory(), slapd.settings_with_groups());
    let directory = directory.within(std::time::Duration::from_secs(30), std::time::Duration::from_secs(30));
    let people =
        [("ada", "ada-secret"), ("bea", "bea-secret"), ("jürgen", "schlüssel"), ("eva", "ada-secret")];
    let checks = people.into_iter().cycle().take(50).map(|(name, password)| {
        let (directory, ldap) = (directory.clone(), ldap.clone());
        tokio::spawn(async move { (name, check(&directory, &ldap, name, password).await.unwrap()) })
    });
    for done in checks.collect::<Vec<_>>() {
        let (name, answer) = done.await.unwrap();
        assert_eq!(answer.map(|vouched| vouched.arrived.name), (name != "eva").then(|| name.to_owned()));
    }
    slapd.log_when_quiet();
}
