//! Events as lines for other programs: JSON lines or CSV, streamed.

use super::store;
use crate::{Error, Portal, Result, csv, entity::audit_event};
use postern_types::{EventKind, UnixMs};
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
    /// Of accounts that had this name then, for one that is gone.
    pub account_name: Option<String>,
    /// Done by this account alone.
    pub actor_id: Option<Uuid>,
    /// Done by whoever had this name then.
    pub actor_name: Option<String>,
    /// Of this kind alone.
    pub kind: Option<EventKind>,
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
        use audit_event::Column::{AccountId, AccountName, ActorId, ActorName, At, Kind};
        Condition::all()
            .add_option(self.account_id.map(|id| AccountId.eq(id)))
            .add_option(self.account_name.as_ref().map(|name| AccountName.eq(name.as_str())))
            .add_option(self.actor_id.map(|id| ActorId.eq(id)))
            .add_option(self.actor_name.as_ref().map(|name| ActorName.eq(name.as_str())))
            .add_option(self.kind.map(|kind| Kind.eq(kind.as_str())))
            .add_option(self.since.map(|at| At.gte(at.0)))
            .add_option(self.until.map(|at| At.lt(at.0)))
    }
}

const COLUMNS: [&str; 14] = [
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
    "note",
];

/// The values of an event, in the order of [`COLUMNS`].
fn values(row: &audit_event::Model) -> [Value; 14] {
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
        json!(row.note),
    ]
}

/// An event as a JSON object; what is not known is left out.
pub(crate) fn as_json(row: &audit_event::Model) -> Value {
    let names = COLUMNS.iter().map(|name| (*name).to_owned());
    Value::Object(names.zip(values(row)).filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
}

/// A value as the cell of a table.
fn text(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => csv::cell(text),
        other => other.to_string(),
    }
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
    let mut query = query.clone();
    if let Some(newest) = query.newest {
        query.after = query.after.max(store::before_newest(portal, query.filter(), newest).await?);
    }
    loop {
        let (lines, next) = chunk(portal, &query, format).await?;
        out.write_all(&lines).map_err(internal)?;
        match next {
            Next::More(after) => query.after = after,
            Next::End(after) => return Ok(after),
        }
    }
}

/// What comes after some events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// More, after this one.
    More(i64),
    /// Nothing, after this one.
    End(i64),
}

/// The next events of `query` as lines, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn chunk(portal: &Portal, query: &Query, format: Format) -> Result<(Vec<u8>, Next)> {
    let rows = store::page(portal, query.filter(), query.after, PAGE).await?;
    let mut lines = Vec::new();
    for row in &rows {
        match format {
            Format::Csv => lines.extend(csv::line(values(row).map(text))?),
            Format::JsonLines => lines.extend(format!("{}\n", as_json(row)).into_bytes()),
        }
    }
    let last = rows.last().map_or(query.after, |row| row.id);
    Ok((lines, if rows.len() < PAGE as usize { Next::End(last) } else { Next::More(last) }))
}

/// The newest events of `query` before `before`, newest first, at most `most` of them.
///
/// # Errors
/// When the database does not answer.
pub async fn newest(
    portal: &Portal,
    query: &Query,
    before: Option<i64>,
    most: u64,
) -> Result<Vec<audit_event::Model>> {
    store::newest(portal, query.filter(), before, most).await
}

/// The first line of a CSV file.
///
/// # Errors
/// Never in practice.
pub fn csv_head() -> Result<Vec<u8>> {
    csv::line(COLUMNS.map(str::to_owned))
}

fn internal(error: impl std::fmt::Display) -> Error {
    Error::Internal(error.to_string())
}
