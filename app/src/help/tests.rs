use super::*;
use postern_types::{MethodKind, form::OWN_ACCENT};
use std::collections::BTreeSet;

/// Everything is offered, or nothing is.
fn facts(is_all: bool) -> Facts {
    Facts {
        portal: "Northwind <*Portal*>".to_owned(),
        address: "https://auth.northwind.example".to_owned(),
        contact: if is_all { "Ingrid, 555 0100".to_owned() } else { String::new() },
        accent: OWN_ACCENT.to_owned(),
        methods: if is_all { MethodKind::ALL.to_vec() } else { Vec::new() },
        app_skew: is_all,
        passkeys: is_all,
        mail: is_all,
        required: is_all,
        remember_days: if is_all { 28 } else { 0 },
        remember_limit_days: 365,
        idle_minutes: 60,
        sign_in_minutes: 25,
        mail_code_minutes: 15,
        fresh_minutes: 10,
        audit_days: 400,
        fewest_characters: 15,
        providers: if is_all { vec!["Entra ID".to_owned(), "Keycloak".to_owned()] } else { Vec::new() },
        applications: is_all,
    }
}

/// What a page is made of, without its words.
fn shape(blocks: &[Block]) -> String {
    let shapes = blocks.iter().map(|block| match block {
        Block::Heading { level, id, .. } => format!("h{level} {id}"),
        Block::Paragraph { .. } => "p".to_owned(),
        Block::List { ordered, items } => {
            format!("{ordered}[{}]", items.iter().map(|item| shape(item)).collect::<Vec<_>>().join(","))
        }
        Block::Table { head, rows } => {
            assert!(rows.iter().all(|row| row.len() == head.len()));
            format!("table {}x{}", rows.len(), head.len())
        }
        Block::Callout { callout, blocks } => format!("{callout:?}({})", shape(blocks)),
        Block::Picture { name, .. } => format!("picture {name}"),
    });
    shapes.collect::<Vec<_>>().join(" ")
}

fn links(blocks: &[Block], found: &mut Vec<Target>) {
    fn in_line(line: &[Inline], found: &mut Vec<Target>) {
        for inline in line {
            match inline {
                Inline::Link { to, text } => {
                    assert!(!text.is_empty(), "{to:?}");
                    found.push(to.clone());
                }
                Inline::Strong { text } => in_line(text, found),
                Inline::Text { .. } | Inline::Code { .. } => {}
            }
        }
    }
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text } => in_line(text, found),
            Block::List { items, .. } => items.iter().for_each(|item| links(item, found)),
            Block::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| in_line(cell, found));
            }
            Block::Callout { blocks, .. } => links(blocks, found),
            Block::Picture { .. } => {}
        }
    }
}

#[test]
fn every_page_is_filled_in_and_built_alike_in_every_language() {
    for is_all in [true, false] {
        let facts = facts(is_all);
        for topic in Topic::ALL {
            let english = article(Language::En, &facts, &Permission::ALL, topic);
            for language in Language::ALL {
                let name = format!("{} in {}, {is_all}", topic.slug(), language.tag());
                fill::fill(Words(language), topic, &facts)
                    .unwrap_or_else(|error| panic!("{name}: {error:?}"));
                let article = article(language, &facts, &Permission::ALL, topic);
                assert!(!article.title.is_empty() && article.blocks.len() > 1, "{name}");
                assert_eq!(article.title, fill::title(language, topic), "{name}");
                assert_eq!(shape(&article.blocks), shape(&english.blocks), "{name}");
                let text = read::plain(&article.blocks);
                for sign in ["{{", "{%", "**", "](", "[!", "\\"] {
                    assert!(!text.contains(sign), "{sign} in {name}: {text}");
                }
            }
        }
    }
}

#[test]
fn a_page_that_a_language_has_is_its_own() {
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        for topic in Topic::ALL {
            let of = |language| article(language, &facts(true), &Permission::ALL, topic);
            let (own, english) = (read::plain(&of(language).blocks), read::plain(&of(Language::En).blocks));
            assert_ne!(own, english, "{} in {}", topic.slug(), language.tag());
        }
    }
}

#[test]
fn links_and_pictures_lead_somewhere() {
    let mut used = BTreeSet::new();
    for topic in Topic::ALL {
        let article = article(Language::En, &facts(true), &Permission::ALL, topic);
        let mut found = Vec::new();
        links(&article.blocks, &mut found);
        for link in found {
            match link {
                Target::Page(slug) => assert!(Topic::parse(&slug).is_some(), "{slug} in {}", topic.slug()),
                Target::Path(path) => assert!(path.starts_with('/'), "{path} in {}", topic.slug()),
            }
        }
        for block in &article.blocks {
            if let Block::Picture { name, alt } = block {
                assert!(!alt.is_empty() && !picture::drawing(name).is_empty(), "{name}");
                used.insert(name.clone());
            }
        }
    }
    assert_eq!(pictures().collect::<BTreeSet<_>>(), used);
}

#[test]
fn a_page_is_of_this_portal() {
    let text = |facts: &Facts, topic| read::plain(&article(Language::En, facts, &[], topic).blocks);
    assert!(text(&facts(true), Topic::RememberedBrowsers).contains("for 28 days since your last visit"));
    assert!(text(&facts(false), Topic::RememberedBrowsers).contains("remembers no browsers"));
    assert!(text(&facts(true), Topic::LostPhone).contains("Whom to call: Ingrid, 555 0100"));
    assert!(text(&facts(false), Topic::LostPhone).contains("Ask the administrator of this portal."));
    assert!(text(&facts(true), Topic::TwoFactor).starts_with("Northwind <*Portal*> is the door"));
    let other = Facts { mail_code_minutes: 5, sign_in_minutes: 31, app_skew: false, ..facts(true) };
    assert!(text(&other, Topic::EmailCode).contains("5 minutes"));
    assert!(text(&other, Topic::Cookies).contains("31 minutes"));
    assert!(text(&facts(true), Topic::Security).contains("30 seconds late"));
    assert!(!text(&other, Topic::Security).contains("30 seconds late"));
}

#[test]
fn the_methods_are_those_that_people_can_add_here() {
    let methods = |facts: &Facts| {
        let text = read::plain(&article(Language::En, facts, &Permission::ALL, Topic::Policy).blocks);
        let name = |kind| crate::ui::method_name(Words(Language::En), kind);
        MethodKind::ALL.map(|kind| text.contains(&name(kind)))
    };
    assert_eq!(methods(&facts(true)), [true, true, true, true, false]);
    assert_eq!(methods(&Facts { mail: false, ..facts(true) }), [true, true, false, true, false]);
}

#[test]
fn who_may_not_do_it_does_not_read_about_it() {
    let slugs = |permissions: &[Permission]| {
        let entries = entries(Language::En, permissions);
        entries.into_iter().map(|entry| entry.slug).collect::<Vec<_>>()
    };
    let everybody = slugs(&[]);
    assert!(
        everybody.contains(&"lost-phone") && !everybody.contains(&"users") && !everybody.contains(&"mail")
    );
    let auditor = slugs(&[Permission::ReadAudit]);
    assert!(auditor.contains(&"audit-log") && !auditor.contains(&"mail"));
    assert_eq!(slugs(&Permission::ALL).len(), Topic::ALL.len());
    // A link to what somebody may not read is words.
    let policy = article(Language::En, &facts(true), &[Permission::ManageSettings], Topic::Policy);
    let mut found = Vec::new();
    links(&policy.blocks, &mut found);
    assert!(!found.contains(&Target::Page("groups".to_owned())), "{found:?}");
    let book = book(Language::En, &facts(true), &[], None, UnixMs(0));
    assert!(book.articles.iter().all(|article| article.chapter == Chapter::People));
    assert_eq!(book.chapters.len(), 1);
}

#[test]
fn what_is_looked_for_is_found_by_all_its_words() {
    let find_in = |language, query: &str| {
        find(language, &facts(true), &Permission::ALL, query, |text| text.to_lowercase())
    };
    let slugs =
        |query: &str| find_in(Language::En, query).into_iter().map(|found| found.slug).collect::<Vec<_>>();
    assert_eq!(slugs("lost phone").first(), Some(&"lost-phone"));
    assert!(slugs("RECOVERY").contains(&"recovery-codes"));
    assert!(slugs("keytab").contains(&"kerberos"));
    assert_eq!(slugs("keytab cookie"), [""; 0]);
    assert_eq!(slugs("   "), [""; 0]);
    let found = find_in(Language::De, "browser");
    assert!(!found.is_empty() && found.iter().all(|found| found.text.chars().count() <= 181), "{found:?}");
}
