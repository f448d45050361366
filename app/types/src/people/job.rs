//! Work on many accounts, and accounts from files.

use super::Refusal;
use crate::FieldError;
use serde::{Deserialize, Serialize};

/// What can be done to many accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkKind {
    /// Disable them.
    Disable,
    /// Let them sign in again.
    Enable,
    /// End their browsers.
    EndBrowsers,
    /// Mail them a link for a password.
    SendLink,
    /// Put them into a group.
    AddToGroup,
    /// Take them out of a group.
    RemoveFromGroup,
}

impl BulkKind {
    /// All there is to choose from.
    pub const ALL: [Self; 6] = [
        Self::EndBrowsers,
        Self::SendLink,
        Self::Disable,
        Self::Enable,
        Self::AddToGroup,
        Self::RemoveFromGroup,
    ];

    /// Its name in forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disable => "disable",
            Self::Enable => "enable",
            Self::EndBrowsers => "end_browsers",
            Self::SendLink => "send_link",
            Self::AddToGroup => "add_to_group",
            Self::RemoveFromGroup => "remove_from_group",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Whether it needs a group.
    #[must_use]
    pub const fn is_of_group(self) -> bool {
        matches!(self, Self::AddToGroup | Self::RemoveFromGroup)
    }
}

/// What became of one row of a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was refused.
    Refused(Refusal),
    /// The account or group is not there any more.
    Gone,
    /// A field of the line is wrong.
    Invalid(Vec<FieldError>),
    /// The portal could not; its log says why.
    Failed,
}

/// A row of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobRow {
    /// Its place, or the line of the file.
    pub number: u32,
    /// The account's name.
    pub label: String,
    /// What became of it; `None` before it was tried.
    pub outcome: Option<Outcome>,
}

/// What a job does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobKind {
    /// The same to many accounts.
    Bulk {
        /// What.
        kind: BulkKind,
        /// The group it is about.
        group: Option<String>,
    },
    /// Making accounts from a file.
    Import {
        /// Each is invited by mail.
        is_invited: bool,
    },
}

/// Work on many accounts: how far it is, and what became of each.
#[derive(Clone, Debug)]
pub struct JobPage {
    /// Its id.
    pub id: String,
    /// What it does.
    pub kind: JobKind,
    /// Rows.
    pub total: u32,
    /// Rows that were tried.
    pub done: u32,
    /// Those that could not be done.
    pub failed: u32,
    /// It was begun.
    pub is_started: bool,
    /// It is over.
    pub is_finished: bool,
    /// The rows: of an import that is proposed, the first of them; else those that were tried, what failed first.
    pub rows: Vec<JobRow>,
}

/// What is wrong with a file of accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineProblem {
    /// Not UTF-8, or not CSV from here on.
    Unreadable,
    /// A column that there is not, in the head.
    UnknownColumn(String),
    /// A column that has to be there, in the head.
    MissingColumn(String),
    /// More lines than are read.
    TooManyLines(u32),
    /// A field is wrong.
    Field(FieldError),
    /// The same name or address stands in an earlier line.
    Repeated {
        /// The column.
        column: String,
        /// The line.
        line: u32,
    },
    /// No group of that name.
    NoSuchGroup(String),
    /// A group that the reader may put nobody into.
    GroupNotYours(String),
    /// A language that the portal does not speak.
    NoSuchLanguage(String),
    /// An invitation needs an address.
    NoAddress,
}

/// Making accounts from a file.
#[derive(Clone, Debug, Default)]
pub struct ImportPage {
    /// Mail can be sent.
    pub can_mail: bool,
    /// Everybody in the file is to be invited.
    pub is_invited: bool,
    /// Problems of the file that was read, by line.
    pub problems: Vec<(u32, LineProblem)>,
}
