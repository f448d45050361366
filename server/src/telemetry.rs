//! Structured log lines on standard error.

use crate::config::{LogFormat, LogSection};
use tracing_subscriber::{EnvFilter, fmt};

/// Starts logging. Nothing secret is ever given to it: see `postern_core::event` and `web::request_log`.
///
/// # Errors
/// A sentence when the level is not one.
pub fn start(config: &LogSection) -> Result<(), String> {
    // Statements of the database driver would carry hashes and addresses.
    let filter = EnvFilter::try_new(format!("{},sqlx=warn,sea_orm=warn", config.level))
        .map_err(|error| format!("log.level: {error}"))?;
    let lines = fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(true);
    let started = match config.format {
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
        LogFormat::Text => lines.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).try_init(),
    };
    started.map_err(|error| error.to_string())
}
