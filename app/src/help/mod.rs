//! The help: pages in Markdown (`help/pages/`), written once, filled with this portal's settings, read on the screen and
//! in the PDF.

mod fill;
mod picture;
mod read;
mod search;
mod topic;
pub(crate) mod view;

pub use picture::{pictures, printed};
pub use search::find;
pub use topic::Topic;

use crate::text::Words;
use postern_types::{
    Language, Permission, UnixMs,
    help::{Article, Block, Book, Callout, Chapter, Entry, Facts, Inline, Target},
};

const CHAPTERS: [Chapter; 3] = [Chapter::People, Chapter::Managers, Chapter::Administrators];

/// The pages that somebody with these permissions may read.
fn topics(permissions: &[Permission]) -> impl Iterator<Item = Topic> {
    Topic::ALL.into_iter().filter(|topic| topic.is_for(permissions))
}

/// A page for a reader with these permissions.
#[must_use]
pub fn article(language: Language, facts: &Facts, permissions: &[Permission], topic: Topic) -> Article {
    let words = Words(language);
    let (title, mut blocks) = open(words, facts, topic);
    name_links(&mut blocks, &|slug| {
        let topic = Topic::parse(slug)?;
        Some((fill::title(language, topic), topic.is_for(permissions)))
    });
    Article { slug: topic.slug().to_owned(), chapter: topic.chapter(), title, blocks }
}

/// The list of all pages that somebody with these permissions may read.
#[must_use]
pub fn entries(language: Language, permissions: &[Permission]) -> Vec<Entry> {
    let entry = |topic: Topic| Entry {
        slug: topic.slug(),
        chapter: topic.chapter(),
        title: fill::title(language, topic),
    };
    topics(permissions).map(entry).collect()
}

/// A page by itself, or all that somebody with these permissions may read, for the PDF.
#[must_use]
pub fn book(
    language: Language,
    facts: &Facts,
    permissions: &[Permission],
    topic: Option<Topic>,
    now: UnixMs,
) -> Book {
    let words = Words(language);
    let topics = topics(permissions).filter(|one| topic.is_none_or(|wanted| *one == wanted));
    let articles: Vec<_> = topics.map(|topic| article(language, facts, permissions, topic)).collect();
    let has_chapter = |chapter: &Chapter| articles.iter().any(|article| article.chapter == *chapter);
    Book {
        language: language.tag(),
        direction: language.direction(),
        title: text!(words, "help"),
        portal: facts.portal.clone(),
        address: facts.address.clone(),
        accent: facts.accent.clone(),
        made: crate::ui::day_text(words, now),
        contents: if topic.is_some() { String::new() } else { text!(words, "help-contents") },
        chapters: CHAPTERS
            .into_iter()
            .filter(has_chapter)
            .map(|chapter| (chapter, view::chapter_name(words, chapter)))
            .collect(),
        callouts: [Callout::Note, Callout::Hint, Callout::Important]
            .map(|callout| (callout, view::callout_name(words, callout)))
            .into(),
        articles,
    }
}

fn open(words: Words, facts: &Facts, topic: Topic) -> (String, Vec<Block>) {
    // Every page is filled in by the tests, in every language.
    read::read(&fill::fill(words, topic, facts).unwrap_or_default())
}

/// Gives links to other pages their titles. What the reader may not open becomes its title alone.
fn name_links(blocks: &mut [Block], title_of: &dyn Fn(&str) -> Option<(String, bool)>) {
    let line = |text: &mut Vec<Inline>| name_links_in(text, title_of);
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text } => line(text),
            Block::List { items, .. } => items.iter_mut().for_each(|item| name_links(item, title_of)),
            Block::Table { head, rows } => head.iter_mut().chain(rows.iter_mut().flatten()).for_each(line),
            Block::Callout { blocks, .. } => name_links(blocks, title_of),
            Block::Picture { .. } => {}
        }
    }
}

fn name_links_in(line: &mut [Inline], title_of: &dyn Fn(&str) -> Option<(String, bool)>) {
    for inline in line {
        match inline {
            Inline::Link { to: Target::Page(slug), text } => {
                let Some((title, may_open)) = title_of(slug) else { continue };
                if text.is_empty() {
                    text.push(Inline::Text { text: title });
                }
                if !may_open {
                    *inline = Inline::Text { text: read::plain_line(text) };
                }
            }
            Inline::Strong { text } => name_links_in(text, title_of),
            Inline::Link { .. } | Inline::Text { .. } | Inline::Code { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests;
