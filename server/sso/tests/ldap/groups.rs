//! Groups, and groups of groups.

use crate::{
    person,
    slapd::{BASE, Extra, Slapd},
};
use postern_core::sso::Ldap;
use std::fmt::Write;

fn names(names: &[&str]) -> Vec<String> {
    let all = names.iter().flat_map(|name| [format!("cn={name},ou=groups,{BASE}"), (*name).to_owned()]);
    all.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_are_followed_upwards_and_a_circle_of_them_ends() {
    let slapd = Slapd::start();
    let (directory, ldap) = (slapd.directory(), slapd.settings_with_groups());
    directory.probe(&ldap).await.unwrap();
    let ada = person(&directory, &ldap, "ada", "ada-secret").await.arrived;
    assert_eq!(ada.groups, names(&["platform", "engineering", "staff"]));
    let jürgen = person(&directory, &ldap, "jürgen", "schlüssel").await.arrived;
    assert_eq!(jürgen.groups, names(&[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_name_is_never_a_part_of_the_groups_filter() {
    let slapd = Slapd::start();
    let (directory, ldap) = (slapd.directory(), slapd.settings_with_groups());
    let eva = person(&directory, &ldap, "eva", "eva-secret").await.arrived;
    assert_eq!(eva.groups, names(&["office"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_short_name_of_a_group_cannot_pass_for_the_whole_name_of_another() {
    let slapd = Slapd::start();
    let bea = person(&slapd.directory(), &slapd.settings_with_groups(), "bea", "bea-secret").await.arrived;
    assert_eq!(bea.groups, names(&["guests"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_active_directory_follows_groups_itself_it_is_asked_once() {
    let slapd = Slapd::start();
    let directory = slapd.directory();
    let in_chain = Ldap {
        // OpenLDAP does not know the rule, and takes the part behind the bar.
        group_filter: "(|(member:1.2.840.113556.1.4.1941:={dn})(member={dn}))".to_owned(),
        ..slapd.settings_with_groups()
    };
    let before = slapd.log_when_quiet();
    let ada = person(&directory, &in_chain, "ada", "ada-secret").await.arrived;
    assert_eq!(ada.groups, names(&["platform"]));
    assert_eq!(slapd.steps_since(&before), [2, 2, 2, 2], "connections, binds, searches, goodbyes");
}

/// A chain of 15 groups, and 250 groups side by side.
#[tokio::test(flavor = "multi_thread")]
async fn ten_steps_and_two_hundred_groups_are_the_most() {
    let mut ldif = String::new();
    for step in 0..15 {
        let member = match step {
            0 => format!("uid=ada,ou=people,{BASE}"),
            _ => format!("cn=step{},ou=chain,{BASE}", step - 1),
        };
        group(&mut ldif, &format!("step{step}"), "chain", &member);
    }
    for number in 0..250 {
        group(&mut ldif, &format!("wide{number}"), "wide", &format!("uid=bea,ou=people,{BASE}"));
    }
    let slapd = Slapd::start_with(&Extra {
        ldif: format!("{}{}{ldif}", unit("chain"), unit("wide")),
        is_open: false,
    });
    let directory = slapd.directory();
    let below = |unit: &str| Ldap { group_base: format!("ou={unit},{BASE}"), ..slapd.settings() };
    let ada = person(&directory, &below("chain"), "ada", "ada-secret").await.arrived;
    assert_eq!(ada.groups.len(), 2 * 10);
    assert!(ada.groups.contains(&"step9".to_owned()));
    let bea = person(&directory, &below("wide"), "bea", "bea-secret").await.arrived;
    assert_eq!(bea.groups.len(), 2 * 200);
}

fn unit(name: &str) -> String {
    format!("dn: ou={name},{BASE}\nobjectClass: organizationalUnit\nou: {name}\n\n")
}

fn group(ldif: &mut String, name: &str, unit: &str, member: &str) {
    writeln!(
        ldif,
        "dn: cn={name},ou={unit},{BASE}\nobjectClass: groupOfNames\ncn: {name}\nmember: {member}\n"
    )
    .unwrap();
}
