//! The help: what its pages are made of, for the screen and for the PDF alike.

use crate::MethodKind;
use serde::Serialize;

/// What the help says about this portal: its settings as they are now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The portal's name.
    pub portal: String,
    /// Its address, without a slash at the end.
    pub address: String,
    /// Whom to call; empty where nobody is named.
    pub contact: String,
    /// Its accent colour: "#2c55b8".
    pub accent: String,
    /// Methods that may be used.
    pub methods: Vec<MethodKind>,
    /// Codes of apps are accepted a step early or late.
    pub app_skew: bool,
    /// Passkeys sign in by themselves.
    pub passkeys: bool,
    /// Mail can be sent.
    pub mail: bool,
    /// Everybody needs a second factor.
    pub required: bool,
    /// Days a browser is remembered since its last access; 0 for never.
    pub remember_days: u32,
    /// Days after which any browser ends.
    pub remember_limit_days: u32,
    /// Minutes without access after which a browser that is not remembered ends.
    pub idle_minutes: u32,
    /// Minutes that a sign-in may take at most.
    pub sign_in_minutes: u32,
    /// Minutes that a mailed code works.
    pub mail_code_minutes: u32,
    /// Minutes that a proof counts as fresh.
    pub fresh_minutes: u32,
    /// Days that events are kept.
    pub audit_days: u32,
    /// The fewest characters of a password.
    pub fewest_characters: u32,
    /// Names of the providers of single sign-on, in the order of their buttons.
    pub providers: Vec<String>,
    /// There are applications behind the portal.
    pub applications: bool,
}

/// Whom a part of the help is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Chapter {
    /// Everybody, signed in or not.
    People,
    /// Who manages users or groups, or reads the audit log.
    Managers,
    /// Who manages settings.
    Administrators,
}

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A heading below the title.
    Heading {
        /// 2 or 3.
        level: u8,
        /// Where links lead, unique in the page and the same in every language.
        id: String,
        /// Its words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Vec<Inline>,
    },
    /// Steps, or points.
    List {
        /// The steps are counted.
        ordered: bool,
        /// Each of them.
        items: Vec<Vec<Block>>,
    },
    /// A table with a head.
    Table {
        /// The head's cells.
        head: Vec<Vec<Inline>>,
        /// The cells of each row, as many as in the head.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Something set off.
    Callout {
        /// How much it matters.
        callout: Callout,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A drawing.
    Picture {
        /// Its name.
        name: String,
        /// What it shows.
        alt: String,
    },
}

/// How much something that is set off matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Callout {
    /// Worth knowing.
    Note,
    /// Makes it easier.
    Hint,
    /// Not to be missed.
    Important,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Inline {
    /// Words.
    Text {
        /// As they are.
        text: String,
    },
    /// Words that stand out.
    Strong {
        /// What they are.
        text: Vec<Inline>,
    },
    /// What is typed or read letter by letter.
    Code {
        /// As it is.
        text: String,
    },
    /// The way to somewhere.
    Link {
        /// Where it leads.
        to: Target,
        /// Its words.
        text: Vec<Inline>,
    },
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Target {
    /// Another page of the help, by its name in addresses.
    Page(String),
    /// A page of the portal, by its path.
    Path(String),
}

/// A page as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Article {
    /// Its name in addresses.
    pub slug: String,
    /// Where it belongs.
    pub chapter: Chapter,
    /// Its title.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A page in the list of all pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in addresses.
    pub slug: &'static str,
    /// Where it belongs.
    pub chapter: Chapter,
    /// Its title.
    pub title: String,
}

/// A place where something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The page's name in addresses.
    pub slug: &'static str,
    /// The heading's id; empty for the beginning of the page.
    pub id: String,
    /// The page's title.
    pub title: String,
    /// The heading; empty for the beginning of the page.
    pub heading: String,
    /// What stands there.
    pub text: String,
}

/// What somebody reads in the help: a page, what was found, or the contents.
#[derive(Clone, Debug)]
pub struct Reading {
    /// All pages that this reader may read.
    pub entries: Vec<Entry>,
    /// What is shown.
    pub shown: Shown,
}

/// What is shown of the help.
#[derive(Clone, Debug)]
pub enum Shown {
    /// Where everything is.
    Contents,
    /// A page.
    Article(Article),
    /// What was found.
    Search {
        /// What was typed.
        query: String,
        /// Where it stands, best first.
        found: Vec<Found>,
    },
}

/// The words that a book has beside those of its pages.
#[derive(Clone, Debug, Serialize)]
pub struct Book {
    /// BCP 47 tag of its language.
    pub language: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// On its first page: "Help".
    pub title: String,
    /// Below it: the portal's name.
    pub portal: String,
    /// The portal's address, without a slash at the end.
    pub address: String,
    /// The portal's accent colour: "#2c55b8".
    pub accent: String,
    /// When it was made, as the reader writes dates.
    pub made: String,
    /// Above the table of contents; empty for a book without one.
    pub contents: String,
    /// Names of the chapters in it, in their order.
    pub chapters: Vec<(Chapter, String)>,
    /// What notes, hints and what is important are called.
    pub callouts: Vec<(Callout, String)>,
    /// Its pages.
    pub articles: Vec<Article>,
}
