//! `postern audit …`: what happened, for whoever runs the machine and for other programs.

use super::{account::load, explain::explain};
use clap::{Subcommand, ValueEnum};
use postern_core::{
    Portal,
    audit::{self, Format, Query},
};
use postern_types::UnixMs;
use std::{
    io::{self, BufWriter, Write},
    time::Duration,
};

/// How often a tail that follows looks for more.
const PAUSE: Duration = Duration::from_secs(1);

#[derive(Debug, Subcommand)]
pub(super) enum AuditCommand {
    /// Print the newest events, one JSON object a line.
    Tail {
        /// How many.
        #[arg(long, short = 'n', default_value_t = 20)]
        lines: u64,
        /// Go on with what happens from now on.
        #[arg(long, short)]
        follow: bool,
        /// Of this account alone: its name or email address.
        #[arg(long)]
        account: Option<String>,
    },
    /// Write events to standard output, oldest first.
    Export {
        /// JSON lines, or comma-separated values for a spreadsheet.
        #[arg(long, value_enum, default_value_t = FormatName::Jsonl)]
        format: FormatName,
        /// From this day on (UTC), e.g. 2026-03-01.
        #[arg(long, value_parser = parse_day)]
        since: Option<UnixMs>,
        /// Before this day (UTC).
        #[arg(long, value_parser = parse_day)]
        until: Option<UnixMs>,
        /// Of this account alone: its name or email address.
        #[arg(long)]
        account: Option<String>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatName {
    /// One JSON object a line.
    Jsonl,
    /// Comma-separated values.
    Csv,
}

pub(super) fn parse_day(text: &str) -> Result<UnixMs, String> {
    UnixMs::parse_day(text).ok_or_else(|| "must be a day such as 2026-03-01".to_owned())
}

pub(super) async fn run(portal: &Portal, command: AuditCommand) -> Result<(), String> {
    let mut out = BufWriter::new(io::stdout());
    let id = async |name: Option<String>| match name {
        Some(name) => load(portal, &name).await.map(|account| Some(account.id)),
        None => Ok(None),
    };
    match command {
        AuditCommand::Export { format, since, until, account } => {
            let query = Query { account_id: id(account).await?, since, until, ..Query::default() };
            let format = match format {
                FormatName::Jsonl => Format::JsonLines,
                FormatName::Csv => Format::Csv,
            };
            if format == Format::Csv {
                out.write_all(&audit::csv_head().map_err(explain)?).map_err(|error| error.to_string())?;
            }
            audit::write_events(portal, &query, format, &mut out).await.map_err(explain)?;
        }
        AuditCommand::Tail { lines, follow, account } => {
            let account_id = id(account).await?;
            let mut query = Query { account_id, newest: Some(lines), ..Query::default() };
            loop {
                query.after = audit::write_events(portal, &query, Format::JsonLines, &mut out)
                    .await
                    .map_err(explain)?;
                query.newest = None;
                if !follow {
                    break;
                }
                out.flush().map_err(|error| error.to_string())?;
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
    out.flush().map_err(|error| error.to_string())
}
