//! Events as lines for other programs: JSON lines or CSV, streamed.

use super::store;
use crate::{Error, Portal, Result, entity::audit_event};
use postern_types::UnixMs;
use sea_orm::{Condition, entity::prelude::*};
use serde_json::{Map, Value, json};
use std::io::Write;

/// Read at a time.
const PAGE: u64 = 1_000;

/// How events are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON object a line.
    JsonLines,
    /// Comma-separated values (RFC 4180) with a line of names.
    Csv,
}

/// Which events.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Of this account alone.
    pub account_id: Option<Uuid>,
    /// From this time on.
    pub since: Option<UnixMs>,
    /// Before this time.
    pub until: Option<UnixMs>,
    /// After this event.
    pub after: i64,
    /// The newest so many alone.
    pub newest: Option<u64>,
}

impl Query {
    fn filter(&self) -> Condition {
        use audit_event::Column::{AccountId, At};
        Condition::all()
            .add_option(self.account_id.map(|id| AccountId.eq(id)))
            .add_option(self.since.map(|at| At.gte(at.0)))
            .add_option(self.until.map(|at| At.lt(at.0)))
    }
}

const COLUMNS: [&str; 13] = [
    "id",
    "at",
    "event",
    "account_id",
    "account",
    "actor_id",
    "actor",
    "address",
    "browser",
    "request",
    "method",
    "subject",
    "reason",
];

/// The values of an event, in the order of [`COLUMNS`].
fn values(row: &audit_event::Model) -> [Value; 13] {
    [
        json!(row.id),
        json!(UnixMs(row.at).to_iso()),
        json!(row.kind),
        json!(row.account_id),
        json!(row.account_name),
        json!(row.actor_id),
        json!(row.actor_name),
        json!(row.address),
        json!(row.browser),
        json!(row.request),
        json!(row.method),
        json!(row.subject),
        json!(row.reason),
    ]
}

/// An event as a JSON object; what is not known is left out.
pub(crate) fn as_json(row: &audit_event::Model) -> Value {
    let names = COLUMNS.iter().map(|name| (*name).to_owned());
    Value::Object(names.zip(values(row)).filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
}

/// A cell that a spreadsheet reads as text: one that begins like a formula would be run as one.
fn cell(value: Value) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::String(text) => text,
        other => return other.to_string(),
    };
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

/// Writes the events of `query`, oldest first. Gives the id of the last one, to go on after.
///
/// # Errors
/// When the database does not answer, or `out` takes no more.
pub async fn write_events(
    portal: &Portal,
    query: &Query,
    format: Format,
    out: &mut (impl Write + Send),
) -> Result<i64> {
    let filter = query.filter();
    let mut after = query.after;
    if let Some(newest) = query.newest {
        after = after.max(store::before_newest(portal, filter.clone(), newest).await?);
    }
    loop {
        let rows = store::page(portal, filter.clone(), after, PAGE).await?;
        for row in &rows {
            after = row.id;
            let line = match format {
                Format::Csv => csv_line(values(row).map(cell))?,
                Format::JsonLines => format!("{}\n", as_json(row)).into_bytes(),
            };
            out.write_all(&line).map_err(internal)?;
        }
        if rows.len() < PAGE as usize {
            return Ok(after);
        }
    }
}

/// The first line of a CSV file.
///
/// # Errors
/// Never in practice.
pub fn csv_head() -> Result<Vec<u8>> {
    csv_line(COLUMNS.map(str::to_owned))
}

fn csv_line(cells: [String; 13]) -> Result<Vec<u8>> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(cells).map_err(internal)?;
    csv.into_inner().map_err(internal)
}

fn internal(error: impl std::fmt::Display) -> Error {
    Error::Internal(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Case 139
    #[test]
    fn a_cell_never_begins_as_a_formula_and_never_ends_its_line() {
        for formula in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert!(cell(json!(formula)).starts_with('\''), "{formula:?}");
        }
        let mut cells = COLUMNS.map(|_| String::new());
        cells[11] = cell(json!("a\"b\nc,d"));
        let line = String::from_utf8(csv_line(cells).unwrap()).unwrap();
        assert_eq!(line, ",,,,,,,,,,,\"a\"\"b\nc,d\",\n");
        assert_eq!(cell(Value::Null), "");
    }
}
