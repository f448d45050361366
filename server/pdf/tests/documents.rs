//! A book with a piece of every kind.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use postern_types::help::{Article, Block, Book, Callout, Chapter, Inline, Target};
use std::collections::BTreeMap;

const SVG: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>"#;

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text { text: text.to_owned() }]
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph { text: text(words) }
}

fn article(slug: &str, chapter: Chapter, words: &str) -> Article {
    let link = |to| Inline::Link { to, text: text("a link") };
    let line = vec![
        Inline::Strong { text: text("bold") },
        Inline::Code { text: "#let x = `y`".to_owned() },
        link(Target::Page("one".to_owned())),
        link(Target::Page("elsewhere".to_owned())),
        link(Target::Path("/me/login".to_owned())),
    ];
    let blocks = vec![
        paragraph(words),
        Block::Heading { level: 2, id: "part-1".to_owned(), text: text("A heading") },
        Block::List {
            ordered: true,
            items: vec![vec![paragraph("one")], vec![Block::Paragraph { text: line }]],
        },
        Block::List { ordered: false, items: vec![vec![paragraph("one"), paragraph("two")]] },
        Block::Table { head: vec![text("a"), text("b")], rows: vec![vec![text("c"), Vec::new()]] },
        Block::Callout { callout: Callout::Important, blocks: vec![paragraph("mind")] },
        Block::Picture { name: "dot".to_owned(), alt: "a dot".to_owned() },
        Block::Heading { level: 3, id: "part-2".to_owned(), text: text("Below it") },
    ];
    Article { slug: slug.to_owned(), chapter, title: format!("Title of {slug}"), blocks }
}

fn book(language: &'static str, direction: &'static str, contents: &str, words: &str) -> Book {
    Book {
        language,
        direction,
        title: "Help".to_owned(),
        portal: "#portal [x] $y$ \\ \"".to_owned(),
        address: "https://auth.example".to_owned(),
        accent: "#b3261e".to_owned(),
        made: "today".to_owned(),
        contents: contents.to_owned(),
        chapters: vec![(Chapter::People, "People".to_owned()), (Chapter::Managers, "Managers".to_owned())],
        callouts: [Callout::Note, Callout::Hint, Callout::Important]
            .map(|kind| (kind, format!("{kind:?}")))
            .into(),
        articles: vec![article("one", Chapter::People, words), article("two", Chapter::Managers, words)],
    }
}

/// It says that it is PDF/UA-1, in its metadata, which are not compressed.
fn claims_accessibility(document: &[u8]) -> bool {
    let needle = b"<pdfuaid:part>1</pdfuaid:part>";
    document.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn a_name_in_letters_that_no_font_here_has_is_set_as_well() {
    for name in ["\u{260e} 555 0100", "\u{1f6aa}", "한국", "髙橋", "ไทย"] {
        let named = Book { portal: name.to_owned(), ..book("ja", "ltr", "Contents", name) };
        let drawings = BTreeMap::from([("dot".to_owned(), SVG.to_owned())]);
        let document = postern_pdf::help(&named, drawings).expect(name);
        assert!(document.starts_with(b"%PDF-") && !claims_accessibility(&document), "{name}");
    }
}

#[test]
fn every_kind_of_piece_is_set_in_every_script() {
    let drawings = || BTreeMap::from([("dot".to_owned(), SVG.to_owned())]);
    for (language, direction, words) in [
        ("en", "ltr", "Words #set page(width: 1pt) [*b*] $x$ // no comment"),
        ("ar", "rtl", "مرحبا بالعالم"),
        ("ja", "ltr", "認証アプリ"),
        ("zh-Hans", "ltr", "安全密钥"),
        ("pt-BR", "ltr", "não"),
    ] {
        for contents in ["Contents", ""] {
            let document = postern_pdf::help(&book(language, direction, contents, words), drawings());
            let document = document.expect(language);
            assert!(document.starts_with(b"%PDF-") && claims_accessibility(&document), "{language}");
        }
    }
}

#[test]
fn a_picture_that_is_missing_is_an_error() {
    let error = postern_pdf::help(&book("en", "ltr", "", "x"), BTreeMap::new()).unwrap_err();
    assert!(error.to_string().contains("could not be set"), "{error}");
}
