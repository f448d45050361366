use super::{article, read, topics};
use postern_types::{
    Language, Permission,
    help::{Block, Facts, Found},
};

/// The most that is looked for at once.
const MOST_WORDS: usize = 8;
/// The most places that are shown.
const MOST_FOUND: usize = 20;
/// About how much of a place is shown.
const SHOWN_CHARACTERS: usize = 180;

/// A part of a page: what stands below one heading.
struct Part {
    id: String,
    heading: String,
    text: String,
}

/// Where all words of `query` stand, what has them in a title or heading first. `fold` makes words alike that are
/// written differently.
#[must_use]
pub fn find(
    language: Language,
    facts: &Facts,
    permissions: &[Permission],
    query: &str,
    fold: impl Fn(&str) -> String,
) -> Vec<Found> {
    let folded = fold(query);
    let wanted: Vec<_> = folded.split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let has_all = |text: &str| wanted.iter().all(|word| text.contains(word));
    let mut found: Vec<(u8, Found)> = Vec::new();
    for topic in topics(permissions) {
        let article = article(language, facts, permissions, topic);
        let title = fold(&article.title);
        for part in parts(&article.blocks) {
            let heading = fold(&part.heading);
            let rank = if has_all(&title) && part.id.is_empty() {
                0
            } else if has_all(&heading) {
                1
            } else if has_all(&format!("{title} {heading} {}", fold(&part.text))) && !has_all(&title) {
                2
            } else {
                continue;
            };
            let text = excerpt(&part.text);
            let title = article.title.clone();
            found.push((rank, Found { slug: topic.slug(), id: part.id, title, heading: part.heading, text }));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, found)| found).take(MOST_FOUND).collect()
}

fn parts(blocks: &[Block]) -> Vec<Part> {
    let mut parts = vec![Part { id: String::new(), heading: String::new(), text: String::new() }];
    for block in blocks {
        if let Block::Heading { id, text, .. } = block {
            parts.push(Part { id: id.clone(), heading: read::plain_line(text), text: String::new() });
        } else if let Some(part) = parts.last_mut() {
            if !part.text.is_empty() {
                part.text.push(' ');
            }
            part.text.push_str(&read::plain(std::slice::from_ref(block)));
        }
    }
    parts
}

/// The beginning of a text, to the end of a word where there are spaces.
fn excerpt(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(SHOWN_CHARACTERS) else { return text.to_owned() };
    let end = text[..end].rfind(' ').unwrap_or(end);
    format!("{}…", &text[..end])
}
