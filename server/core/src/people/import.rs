//! Accounts from a file of comma-separated values: read, checked line by line, and made only when nothing is wrong.

use super::{
    NewUser, group,
    job::{NewLine, propose_import},
};
use crate::{Error, Portal, Result, account, audit::Origin, entity::account_group};
use postern_types::{Language, people::LineProblem};
use std::collections::HashMap;
use uuid::Uuid;

/// Lines that are read at most.
pub const MOST_LINES: u32 = 10_000;
/// The columns there are; the first two have to be there.
const COLUMNS: [&str; 5] = ["name", "display_name", "email", "language", "groups"];
const NEEDED: usize = 2;

/// What came of reading a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// Nothing is wrong: the job of this id waits to be begun.
    Good(Uuid),
    /// What is wrong, by line. Nothing was kept.
    Problems(Vec<(u32, LineProblem)>),
}

/// Reads a file and checks every line of it, without making anything.
///
/// # Errors
/// When the database does not answer.
pub async fn read(portal: &Portal, origin: &Origin, file: &[u8], is_invited: bool) -> Result<Read> {
    let mut problems = Vec::new();
    let lines = parse(file, &mut problems);
    let groups = Groups::load(portal, origin).await?;
    let mut seen = Seen::default();
    let mut good = Vec::new();
    for (line, fields) in lines {
        let before = problems.len();
        let new = fields.check(line, &groups, &mut problems);
        if is_invited && new.user.email.trim().is_empty() {
            problems.push((line, LineProblem::NoAddress));
        }
        match new.user.contact() {
            Err(Error::Invalid(errors)) => {
                problems.extend(errors.into_iter().map(|error| (line, LineProblem::Field(error))));
            }
            Err(error) => return Err(error),
            Ok(contact) => {
                seen.check(line, &contact, &mut problems);
                let taken = account::taken(portal.db.read(), &contact, None).await?;
                problems.extend(taken.into_iter().map(|error| (line, LineProblem::Field(error))));
            }
        }
        if problems.len() == before {
            good.push((line, new));
        }
    }
    if good.is_empty() && problems.is_empty() {
        problems.push((1, LineProblem::Unreadable));
    }
    problems.sort_by_key(|(line, _)| *line);
    if problems.is_empty() {
        propose_import(portal, origin, &good, is_invited).await.map(Read::Good)
    } else {
        Ok(Read::Problems(problems))
    }
}

/// A line as it stands in the file.
#[derive(Debug, Default)]
struct Fields {
    values: [String; COLUMNS.len()],
}

impl Fields {
    fn check(self, line: u32, all: &Groups, problems: &mut Vec<(u32, LineProblem)>) -> NewLine {
        let [name, display_name, email, language, groups] = self.values;
        let mut ids = Vec::new();
        for name in groups.split(';').map(str::trim).filter(|name| !name.is_empty()) {
            match all.0.get(name) {
                Some((id, true)) => ids.push(*id),
                Some((_, false)) => problems.push((line, LineProblem::GroupNotYours(name.to_owned()))),
                None => problems.push((line, LineProblem::NoSuchGroup(name.to_owned()))),
            }
        }
        let tag = language.trim();
        let language = Language::parse(tag);
        if language.is_none() && !tag.is_empty() {
            problems.push((line, LineProblem::NoSuchLanguage(tag.to_owned())));
        }
        NewLine { user: NewUser { name, display_name, email, language }, groups: ids }
    }
}

/// The lines of a file with their numbers, as an editor counts them.
fn parse(file: &[u8], problems: &mut Vec<(u32, LineProblem)>) -> Vec<(u32, Fields)> {
    let Ok(text) = std::str::from_utf8(file) else {
        problems.push((1, LineProblem::Unreadable));
        return Vec::new();
    };
    // Spreadsheets of half the world write semicolons, and all of them a mark at the beginning.
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if head.contains(';') && !head.contains(',') { b';' } else { b',' };
    let mut reader =
        ::csv::ReaderBuilder::new().delimiter(delimiter).flexible(false).from_reader(text.as_bytes());
    let columns: Vec<Option<usize>> = match reader.headers() {
        Ok(head) => head
            .iter()
            .map(|name| {
                let name = name.trim().to_lowercase();
                let known = COLUMNS.iter().position(|column| *column == name);
                if known.is_none() {
                    problems.push((1, LineProblem::UnknownColumn(name)));
                }
                known
            })
            .collect(),
        Err(_) => Vec::new(),
    };
    for (index, column) in COLUMNS.iter().enumerate().take(NEEDED) {
        if !columns.contains(&Some(index)) {
            problems.push((1, LineProblem::MissingColumn((*column).to_owned())));
        }
    }
    if !problems.is_empty() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let mut counter = LineCounter { text, at: 0, line: 1 };
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                problems.push((counter.line_at(error.position()), LineProblem::Unreadable));
                continue;
            }
        };
        let line = counter.line_at(record.position());
        if lines.len() >= MOST_LINES as usize {
            problems.push((line, LineProblem::TooManyLines(MOST_LINES)));
            break;
        }
        let mut fields = Fields::default();
        for (value, column) in record.iter().zip(&columns) {
            if let Some(column) = column {
                value.clone_into(&mut fields.values[*column]);
            }
        }
        lines.push((line, fields));
    }
    lines
}

/// Lines as an editor counts them. The reader's own count is that of the line before, after an empty line or `\r\n`.
struct LineCounter<'a> {
    text: &'a str,
    at: usize,
    line: u32,
}

impl LineCounter<'_> {
    /// The line in which the record at that place begins; asked in the order of the file.
    fn line_at(&mut self, position: Option<&::csv::Position>) -> u32 {
        let bytes = self.text.as_bytes();
        let from = position.map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
        let ends = bytes.iter().skip(from).take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let start = from.saturating_add(ends).min(bytes.len());
        let passed =
            bytes.get(self.at..start).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
        (self.at, self.line) = (start, self.line + u32::try_from(passed).unwrap_or(0));
        self.line
    }
}

/// Groups by name, and whether the reader may put people into them.
struct Groups(HashMap<String, (Uuid, bool)>);

impl Groups {
    async fn load(portal: &Portal, origin: &Origin) -> Result<Self> {
        let givable = group::givable(portal, origin).await?;
        let is_givable = |group: &account_group::Model| {
            let id = group.id.to_string();
            givable.iter().any(|name| name.id == id)
        };
        let groups = group::all(portal.db.read()).await?;
        Ok(Self(
            groups.into_iter().map(|group| (group.name.clone(), (group.id, is_givable(&group)))).collect(),
        ))
    }
}

/// Names and addresses of the lines before, with the line.
#[derive(Default)]
struct Seen {
    names: HashMap<String, u32>,
    addresses: HashMap<String, u32>,
}

impl Seen {
    fn check(&mut self, line: u32, contact: &account::Contact, problems: &mut Vec<(u32, LineProblem)>) {
        let address = contact.email.as_deref().map(account::normal_name);
        let found = [
            ("name", self.names.insert(contact.name.clone(), line)),
            ("email", address.and_then(|address| self.addresses.insert(address, line))),
        ];
        for (column, earlier) in found {
            if let Some(earlier) = earlier {
                problems.push((line, LineProblem::Repeated { column: column.to_owned(), line: earlier }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type ByLine<T> = Vec<(u32, T)>;

    fn read(file: &str) -> (ByLine<[String; 5]>, ByLine<LineProblem>) {
        let mut problems = Vec::new();
        let lines = parse(file.as_bytes(), &mut problems);
        (lines.into_iter().map(|(line, fields)| (line, fields.values)).collect(), problems)
    }

    #[test]
    fn a_file_is_read_as_spreadsheets_write_it() {
        let (lines, problems) = read("\u{feff}Display_Name;name\r\n\"Maier; Ada\";ada\r\n\r\nBob;bob\r\n");
        assert_eq!(problems, []);
        let name = |values: &[String; 5]| (values[0].clone(), values[1].clone());
        assert_eq!((lines[0].0, name(&lines[0].1)), (2, ("ada".to_owned(), "Maier; Ada".to_owned())));
        assert_eq!((lines[1].0, name(&lines[1].1)), (4, ("bob".to_owned(), "Bob".to_owned())));
    }

    #[test]
    fn what_is_wrong_with_a_head_or_a_line_is_told_by_line() {
        let (_, problems) = read("name,shoe size\nada,7\n");
        let shoes = LineProblem::UnknownColumn("shoe size".to_owned());
        assert_eq!(problems, [(1, shoes), (1, LineProblem::MissingColumn("display_name".to_owned()))]);
        let (lines, problems) = read("name,display_name\nada,Ada\nbob\ncleo,Cleo\n");
        assert_eq!((lines.len(), problems), (2, vec![(3, LineProblem::Unreadable)]));
        let mut problems = Vec::new();
        assert!(parse(b"name,display_name\n\xff,x\n", &mut problems).is_empty());
        assert_eq!(problems, [(1, LineProblem::Unreadable)]);
    }
}
