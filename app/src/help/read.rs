//! Markdown as the pieces that pages and PDF are made of.

use postern_types::help::{Block, Callout, Inline, Target};
use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag};
use std::iter::Peekable;

/// The title of a page, and what it says.
pub(super) fn read(markdown: &str) -> (String, Vec<Block>) {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_GFM);
    let mut reader = Reader { events: events.peekable(), title: String::new(), headings: 0 };
    let blocks = reader.blocks();
    (reader.title, blocks)
}

/// The words of `blocks` alone.
pub(super) fn plain(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        if !text.is_empty() {
            text.push(' ');
        }
        match block {
            Block::Heading { text: words, .. } | Block::Paragraph { text: words } => {
                text.push_str(&plain_line(words));
            }
            Block::List { items, .. } => {
                text.push_str(&items.iter().map(|item| plain(item)).collect::<Vec<_>>().join(" "));
            }
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().flatten());
                text.push_str(&cells.map(|cell| plain_line(cell)).collect::<Vec<_>>().join(" "));
            }
            Block::Callout { blocks, .. } => text.push_str(&plain(blocks)),
            Block::Picture { .. } => {}
        }
    }
    text
}

/// The words of a line alone.
pub(super) fn plain_line(line: &[Inline]) -> String {
    line.iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Code { text } => text.clone(),
            Inline::Strong { text } | Inline::Link { text, .. } => plain_line(text),
        })
        .collect()
}

struct Reader<'a, I: Iterator<Item = Event<'a>>> {
    events: Peekable<I>,
    title: String,
    headings: usize,
}

impl<'a, I: Iterator<Item = Event<'a>>> Reader<'a, I> {
    /// What stands up to the end of where we are, which is read too.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::End(_) => break,
                Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => {
                    self.title = plain_line(&self.line());
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    self.headings += 1;
                    let id = format!("part-{}", self.headings);
                    blocks.push(Block::Heading { level: level as u8, id, text: self.line() });
                }
                Event::Start(Tag::Paragraph) => blocks.push(self.paragraph()),
                Event::Start(Tag::List(first)) => {
                    blocks.push(Block::List { ordered: first.is_some(), items: self.items() });
                }
                Event::Start(Tag::Table(_)) => blocks.push(self.table()),
                Event::Start(Tag::BlockQuote(kind)) => {
                    let callout = match kind {
                        Some(BlockQuoteKind::Tip) => Callout::Hint,
                        Some(
                            BlockQuoteKind::Important | BlockQuoteKind::Warning | BlockQuoteKind::Caution,
                        ) => Callout::Important,
                        Some(BlockQuoteKind::Note) | None => Callout::Note,
                    };
                    blocks.push(Block::Callout { callout, blocks: self.blocks() });
                }
                // The line of a short point of a list, which is no paragraph of its own.
                event => {
                    let mut text = Vec::new();
                    self.inline(event, &mut text);
                    while let Some(event) = self.events.next_if(is_inline) {
                        self.inline(event, &mut text);
                    }
                    blocks.push(Block::Paragraph { text });
                }
            }
        }
        blocks
    }

    /// A paragraph; a drawing by itself is none.
    fn paragraph(&mut self) -> Block {
        if let Some(Event::Start(Tag::Image { dest_url, .. })) =
            self.events.next_if(|event| matches!(event, Event::Start(Tag::Image { .. })))
        {
            let alt = plain_line(&self.line());
            let name = dest_url.strip_prefix("picture:").unwrap_or_default().to_owned();
            // What else is in the paragraph would be lost; there is nothing.
            self.line();
            return Block::Picture { name, alt };
        }
        Block::Paragraph { text: self.line() }
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some(Event::Start(_)) = self.events.next() {
            items.push(self.blocks());
        }
        items
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some(Event::Start(tag)) = self.events.next() {
            let mut cells = Vec::new();
            while let Some(Event::Start(_)) = self.events.next() {
                cells.push(self.line());
            }
            if tag == Tag::TableHead { head = cells } else { rows.push(cells) }
        }
        Block::Table { head, rows }
    }

    /// A line up to its end, which is read too.
    fn line(&mut self) -> Vec<Inline> {
        let mut line = Vec::new();
        while let Some(event) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.inline(event, &mut line);
        }
        line
    }

    fn inline(&mut self, event: Event<'a>, line: &mut Vec<Inline>) {
        match event {
            Event::Start(Tag::Strong | Tag::Emphasis) => line.push(Inline::Strong { text: self.line() }),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let to = match dest_url.strip_prefix("page:") {
                    Some(slug) => Target::Page(slug.to_owned()),
                    None => Target::Path(dest_url.into_string()),
                };
                line.push(Inline::Link { to, text: self.line() });
            }
            Event::Start(_) => line.extend(self.line()),
            Event::Code(text) => line.push(Inline::Code { text: text.into_string() }),
            Event::SoftBreak | Event::HardBreak => push_text(line, " "),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => push_text(line, &text),
            _ => {}
        }
    }
}

/// Words that follow words are one piece.
fn push_text(line: &mut Vec<Inline>, words: &str) {
    if let Some(Inline::Text { text }) = line.last_mut() {
        text.push_str(words);
    } else {
        line.push(Inline::Text { text: words.to_owned() });
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(_) => false,
        _ => true,
    }
}
