use super::{CHAPTERS, picture, read::plain_line};
use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Icon, Symbol},
};
use leptos::prelude::*;
use postern_types::help::{Article, Block, Callout, Chapter, Entry, Found, Inline, Reading, Shown, Target};

pub(crate) fn title(words: Words, page: &Reading) -> String {
    match &page.shown {
        Shown::Article(article) => article.title.clone(),
        Shown::Contents => text!(words, "help"),
        Shown::Search { .. } => text!(words, "help-found-title"),
    }
}

pub(crate) fn chapter_name(words: Words, chapter: Chapter) -> String {
    match chapter {
        Chapter::People => text!(words, "help-people"),
        Chapter::Managers => text!(words, "help-managers"),
        Chapter::Administrators => text!(words, "help-administrators"),
    }
}

pub(crate) fn callout_name(words: Words, callout: Callout) -> String {
    match callout {
        Callout::Note => text!(words, "help-note"),
        Callout::Hint => text!(words, "help-hint"),
        Callout::Important => text!(words, "help-important"),
    }
}

/// The help, with the list of its pages beside it.
pub(crate) fn view(words: Words, page: &Reading) -> AnyView {
    let current = match &page.shown {
        Shown::Article(article) => Some(article.slug.as_str()),
        Shown::Contents | Shown::Search { .. } => None,
    };
    let query = match &page.shown {
        Shown::Search { query, .. } => query.clone(),
        Shown::Contents | Shown::Article(_) => String::new(),
    };
    let (title, pdf, content) = match &page.shown {
        Shown::Article(article) => {
            (article.title.clone(), pdf(words, Some(&article.slug)), content(words, article))
        }
        Shown::Contents => (text!(words, "help"), pdf(words, None), contents(words, &page.entries)),
        Shown::Search { query, found } => {
            (text!(words, "help-found-title"), ().into_any(), results(words, query, found))
        }
    };
    view! {
        <nav id="help-pages" class="help-pages" popover="auto" aria-label=text!(words, "help-contents")>
            {search_form(words, &query)} {navigation(words, &page.entries, current)}
        </nav>
        <main id="main" class="help-page">
            <button class="button plain small help-open" type="button" popovertarget="help-pages">
                <Icon symbol=Symbol::Log />
                {text!(words, "help-contents")}
            </button>
            {trail(words, page)}
            <header class="head">
                <h1>{title}</h1>
            </header>
            {content}
            {pdf}
        </main>
    }
    .into_any()
}

/// Where the reader is: Help › chapter › page.
fn trail(words: Words, page: &Reading) -> AnyView {
    let step = |href: Option<String>, name: String| {
        let inside = match href {
            Some(href) => view! { <a href=href>{name}</a> }.into_any(),
            None => view! { <span aria-current="page">{name}</span> }.into_any(),
        };
        view! { <li>{inside}</li> }
    };
    let steps = match &page.shown {
        Shown::Contents => vec![step(None, text!(words, "help"))],
        Shown::Search { .. } => vec![
            step(Some(paths::HELP.to_owned()), text!(words, "help")),
            step(None, text!(words, "help-found-title")),
        ],
        Shown::Article(article) => vec![
            step(Some(paths::HELP.to_owned()), text!(words, "help")),
            step(Some(paths::help_chapter(article.chapter)), chapter_name(words, article.chapter)),
            step(None, article.title.clone()),
        ],
    };
    view! {
        <nav class="trail" aria-label=text!(words, "help-here")>
            <span>{text!(words, "help-here")} ":"</span>
            <ol>{steps}</ol>
        </nav>
    }
    .into_any()
}

fn search_form(words: Words, query: &str) -> AnyView {
    view! {
        <form class="search" role="search" method="get" action=paths::HELP>
            <label class="unseen" for="help-query">
                {text!(words, "help-search")}
            </label>
            <input
                class="input"
                id="help-query"
                name="q"
                type="search"
                maxlength="100"
                value=query.to_owned()
                placeholder=text!(words, "help-search")
            />
            <button class="button plain icon-only" type="submit" aria-label=text!(words, "help-search")>
                <Icon symbol=Symbol::Search />
            </button>
        </form>
    }
    .into_any()
}

/// The pages of a chapter fold away, but for the one that is read.
fn navigation(words: Words, entries: &[Entry], current: Option<&str>) -> AnyView {
    let of = |chapter: Chapter| entries.iter().filter(move |entry| entry.chapter == chapter);
    let folds = CHAPTERS.into_iter().filter(|chapter| of(*chapter).next().is_some()).map(|chapter| {
        let is_open = match current {
            Some(slug) => of(chapter).any(|entry| entry.slug == slug),
            None => chapter == Chapter::People,
        };
        let links = of(chapter).map(|entry| {
            view! {
                <li>
                    <a href=paths::help(entry.slug) aria-current=(current == Some(entry.slug)).then_some("page")>
                        {entry.title.clone()}
                    </a>
                </li>
            }
        });
        view! {
            <details open=is_open>
                <summary>
                    <Icon symbol=Symbol::Chevron />
                    {chapter_name(words, chapter)}
                </summary>
                <ul>{links.collect_view()}</ul>
            </details>
        }
    });
    folds.collect_view().into_any()
}

/// All pages, by whom they are for.
fn contents(words: Words, entries: &[Entry]) -> AnyView {
    let chapters = CHAPTERS.into_iter().filter_map(|chapter| {
        let of: Vec<_> = entries.iter().filter(|entry| entry.chapter == chapter).collect();
        (!of.is_empty()).then(|| {
            let links = of.into_iter().map(|entry| {
                view! {
                    <li>
                        <a href=paths::help(entry.slug)>{entry.title.clone()}</a>
                    </li>
                }
            });
            view! {
                <section class="sheet pad stack" id=paths::chapter_id(chapter)>
                    <h2>{chapter_name(words, chapter)}</h2>
                    <ul class="help-list">{links.collect_view()}</ul>
                </section>
            }
        })
    });
    chapters.collect_view().into_any()
}

fn results(words: Words, query: &str, found: &[Found]) -> AnyView {
    if found.is_empty() {
        return view! {
            <div class="sheet empty">
                <Icon symbol=Symbol::Search />
                <p>{weave(&text!(words, "help-found-none", query = SLOT), given(query))}</p>
                <p class="quiet">{text!(words, "help-found-none-do")}</p>
            </div>
        }
        .into_any();
    }
    let items = found.iter().map(|found| {
        let href = paths::help_part(found.slug, &found.id);
        let heading = (!found.heading.is_empty()).then(|| format!(" › {}", found.heading));
        view! {
            <li>
                <a href=href>{found.title.clone()} {heading}</a>
                <p class="quiet small">{found.text.clone()}</p>
            </li>
        }
    });
    view! {
        <p role="status">{text!(words, "help-found", count = found.len())}</p>
        <ul class="help-found">{items.collect_view()}</ul>
    }
    .into_any()
}

/// The page, or all of it, to keep or to print. The script shows how far it is, and the links work without it.
fn pdf(words: Words, slug: Option<&str>) -> AnyView {
    let link = |href: String, label: String| {
        view! {
            <a class="button plain small" href=href download data-download>
                <Icon symbol=Symbol::Download />
                {label}
            </a>
        }
    };
    let one = slug.map(|slug| link(paths::help_pdf(slug), text!(words, "help-pdf-page")));
    view! {
        <section class="help-pdf" data-downloads aria-label=text!(words, "help-pdf")>
            <h2>{text!(words, "help-pdf")}</h2>
            <div class="acts">{one} {link(paths::HELP_PDF.to_owned(), text!(words, "help-pdf-all"))}</div>
            <div class="help-progress" hidden>
                <progress aria-label=text!(words, "help-pdf-making")></progress>
                <button class="link" type="button">
                    {text!(words, "cancel")}
                </button>
            </div>
            <p
                class="status"
                role="status"
                data-making=text!(words, "help-pdf-making")
                data-loading=text!(words, "help-pdf-loading")
                data-done=text!(words, "help-pdf-done")
                data-cancelled=text!(words, "help-pdf-cancelled")
                data-failed=text!(words, "help-pdf-failed")
            ></p>
        </section>
    }
    .into_any()
}

fn content(words: Words, article: &Article) -> AnyView {
    view! { <div class="prose">{blocks(words, &article.blocks)}</div> }.into_any()
}

fn blocks(words: Words, of: &[Block]) -> AnyView {
    of.iter().map(|one| block(words, one)).collect_view().into_any()
}

fn block(words: Words, block: &Block) -> AnyView {
    match block {
        Block::Heading { level: 2, id, text } => view! { <h2 id=id.clone()>{line(text)}</h2> }.into_any(),
        Block::Heading { id, text, .. } => view! { <h3 id=id.clone()>{line(text)}</h3> }.into_any(),
        Block::Paragraph { text } => view! { <p>{line(text)}</p> }.into_any(),
        Block::List { ordered, items } => {
            // A short point is a line, not a paragraph.
            let items = items.iter().map(|item| match item.as_slice() {
                [Block::Paragraph { text }] => view! { <li>{line(text)}</li> }.into_any(),
                item => view! { <li>{blocks(words, item)}</li> }.into_any(),
            });
            let items = items.collect_view();
            if *ordered {
                view! { <ol>{items}</ol> }.into_any()
            } else {
                view! { <ul>{items}</ul> }.into_any()
            }
        }
        Block::Table { head, rows } => {
            let name = head.iter().map(|cell| plain_line(cell)).collect::<Vec<_>>();
            let name = name.join(&text!(words, "list-separator"));
            let head = head.iter().map(|cell| view! { <th scope="col">{line(cell)}</th> }).collect_view();
            let rows = rows.iter().map(|row| {
                let cells = row.iter().map(|cell| view! { <td>{line(cell)}</td> }).collect_view();
                view! { <tr>{cells}</tr> }
            });
            view! {
                <div class="help-table" tabindex="0" role="group" aria-label=name>
                    <table>
                        <thead>
                            <tr>{head}</tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            }
            .into_any()
        }
        Block::Callout { callout, blocks: inside } => {
            let (class, symbol) = match callout {
                Callout::Note => ("note help-note", Symbol::Info),
                Callout::Hint => ("note help-note good", Symbol::Check),
                Callout::Important => ("note help-note warn", Symbol::Alert),
            };
            view! {
                <div class=class role="note">
                    <Icon symbol />
                    <div class="prose">
                        <p>
                            <b>{callout_name(words, *callout)}</b>
                        </p>
                        {blocks(words, inside)}
                    </div>
                </div>
            }
            .into_any()
        }
        Block::Picture { name, alt } => {
            view! {
                <div class="help-picture" role="img" aria-label=alt.clone() inner_html=picture::drawing(name)></div>
            }
            .into_any()
        }
    }
}

fn line(of: &[Inline]) -> AnyView {
    let inline = |inline: &Inline| match inline {
        Inline::Text { text } => text.clone().into_any(),
        Inline::Strong { text } => view! { <b>{line(text)}</b> }.into_any(),
        Inline::Code { text } => view! { <code dir="ltr">{text.clone()}</code> }.into_any(),
        Inline::Link { to, text } => {
            let href = match to {
                Target::Page(slug) => paths::help(slug),
                Target::Path(path) => path.clone(),
            };
            view! { <a href=href>{line(text)}</a> }.into_any()
        }
    };
    of.iter().map(inline).collect_view().into_any()
}
