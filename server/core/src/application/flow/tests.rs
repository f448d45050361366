use super::*;

fn rule(path: &str, need: Need) -> PathRule {
    PathRule { path: path.to_owned(), need, groups: Vec::new() }
}

fn rules() -> Vec<PathRule> {
    vec![
        rule("/", Need::SignedIn),
        rule("/public", Need::Anyone),
        rule("/public/admin", Need::TwoFactors),
        rule("/admin", Need::Fresh { minutes: 5 }),
    ]
}

fn need_of(location: &str) -> Option<Need> {
    let target = Target::parse("https", "wiki.good.test", location)?;
    rule_of(&rules(), target.path.as_deref()).map(|rule| rule.need)
}

#[test]
fn the_longest_path_that_fits_counts() {
    for (location, need) in [
        ("/", Need::SignedIn),
        ("/page?x=/public", Need::SignedIn),
        ("/public", Need::Anyone),
        ("/public/", Need::Anyone),
        ("/public/a.css?v=1", Need::Anyone),
        ("/publications", Need::SignedIn),
        ("/public/admin/x", Need::TwoFactors),
        ("/%70ublic/a", Need::Anyone),
        ("/%61dmin", Need::Fresh { minutes: 5 }),
        ("/admin/%C3%BC", Need::Fresh { minutes: 5 }),
    ] {
        assert_eq!(need_of(location), Some(need), "{location}");
    }
}

/// Case 97
#[test]
fn a_path_that_can_be_read_in_two_ways_fits_no_rule() {
    for location in [
        "/public/..%2fadmin",
        "/public/%2e%2e/admin",
        "/public/../admin",
        "/public/./x",
        "/public//x",
        "//admin",
        "/public;x",
        "/public/x;/../admin",
        "/public/%252e%252e/admin",
        "/public%2fx",
        "/public%5cx",
        "/public/%00",
        "/public/%3b",
        "/public/%zz",
        "/public/%2",
        "/Public/x",
        "/ADMIN",
        "/public/%ff",
    ] {
        assert_eq!(need_of(location), None, "{location}");
    }
    for location in ["public", "", "*", "https://x/", "/a b", "/a#b", "/a\\b", "/ü", "/a\0", "/a\r\nb"] {
        assert_eq!(Target::parse("https", "wiki.good.test", location), None, "{location:?}");
    }
}

#[test]
fn with_one_rule_for_everything_the_path_does_not_matter() {
    let all = [rule("/", Need::TwoFactors)];
    for location in ["/a/../b", "/%2e%2e/x", "/x;y//z"] {
        let target = Target::parse("https", "wiki.good.test", location).unwrap();
        assert_eq!(rule_of(&all, target.path.as_deref()), Some(&all[0]), "{location}");
    }
    assert_eq!(rule_of(&[rule("/admin", Need::Anyone)], Some("/x")), None);
    assert_eq!(rule_of(&[], Some("/x")), None);
}

/// Case 93, 97
#[test]
fn a_host_has_one_form_or_is_none() {
    let host = |scheme: &str, host: &str| Target::parse(scheme, host, "/").map(|target| target.host);
    assert_eq!(host("https", "Wiki.Good.Test:443").as_deref(), Some("wiki.good.test"));
    assert_eq!(host("https", "wiki.good.test:8443").as_deref(), Some("wiki.good.test:8443"));
    assert_eq!(host("http", "wiki.localhost:3000").as_deref(), Some("wiki.localhost:3000"));
    for (scheme, name) in [
        ("https", "wiki.good.test."),
        ("https", "wiki.good.test, evil"),
        ("https", "wiki.good.test,evil"),
        ("https", "wiki@evil"),
        ("https", "wiki.good.test\0"),
        ("https", "wiki.good.test/x"),
        ("https", "wïki.good.test"),
        ("https", ""),
        ("https", ":443"),
        ("http", "wiki.good.test"),
        ("HTTPS", "wiki.good.test"),
        ("https,http", "wiki.good.test"),
        ("ftp", "wiki.good.test"),
    ] {
        assert_eq!(host(scheme, name), None, "{scheme} {name}");
    }
}

#[test]
fn a_rule_is_for_a_plain_path() {
    for path in ["/", "/admin", "/a/b.css", "/~ada/x_y-z"] {
        assert!(is_rule_path(path), "{path}");
    }
    for path in ["", "admin", "/admin/", "//", "/a/../b", "/a?b", "/%61", "/ü", "/a b", "/a;b", "/.", "/*"] {
        assert!(!is_rule_path(path), "{path}");
    }
}

#[test]
fn what_was_shown_is_compared_with_what_is_asked_for() {
    let now = UnixMs(100 * MINUTE_MS);
    let at = |factor, minutes: i64| Proof { factor, at: now.plus_ms(-minutes * MINUTE_MS) };
    let key = Factor::Method(MethodKind::SecurityKey);
    let pass = Factor::Method(MethodKind::OneTimePass);
    let of = |need, proofs: &[Proof]| verdict(&rule("/", need), Some((proofs, &[])), now);
    let missing = Verdict::Show { within_ms: None };
    let stale = Verdict::Show { within_ms: Some(5 * MINUTE_MS) };
    let fresh = Need::Fresh { minutes: 5 };
    let password = at(Factor::Password, 0);
    let word = at(Factor::SingleSignOn, 0);
    assert_eq!(of(Need::SignedIn, &[password]), Verdict::Pass);
    assert_eq!(of(Need::TwoFactors, &[password, word]), missing);
    for factor in [key, pass, Factor::Passkey, Factor::ProviderSecond] {
        assert_eq!(of(Need::TwoFactors, &[password, at(factor, 90)]), Verdict::Pass, "{factor:?}");
    }
    assert_eq!(of(fresh, &[at(key, 4)]), Verdict::Pass);
    assert_eq!(of(fresh, &[at(key, 5)]), stale);
    assert_eq!(of(fresh, &[at(key, -1)]), stale);
    assert_eq!(of(fresh, &[at(pass, 0)]), stale);
    assert_eq!(of(fresh, &[password, word]), stale);
    assert_eq!(verdict(&rule("/", Need::Anyone), None, now), Verdict::Pass);
    assert_eq!(verdict(&rule("/", Need::SignedIn), None, now), Verdict::SignIn);
}

#[test]
fn one_group_of_several_is_enough_and_none_is_not() {
    let staff = PathRule { groups: vec!["a".to_owned(), "b".to_owned()], ..rule("/", Need::SignedIn) };
    let in_groups = |groups: &[&str]| {
        let groups: Vec<String> = groups.iter().map(|&group| group.to_owned()).collect();
        verdict(&staff, Some((&[], &groups)), UnixMs(0))
    };
    assert_eq!(in_groups(&["b", "c"]), Verdict::Pass);
    assert_eq!(in_groups(&["c"]), Verdict::NotAllowed);
    assert_eq!(in_groups(&[]), Verdict::NotAllowed);
}
