//! Structured log lines on standard error.

use crate::config::{LogFormat, LogSection};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{EnvFilter, fmt};

/// Starts logging. Nothing secret is ever given to it: see `postern_core::event` and `web::request_log`.
///
/// # Errors
/// A sentence when the level is not one.
pub fn start(config: &LogSection) -> Result<(), String> {
    let filter = filter(&config.level).map_err(|error| format!("log.level {error}"))?;
    let lines = fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(true);
    let started = match config.format {
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
        LogFormat::Text => lines.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).try_init(),
    };
    started.map_err(|error| error.to_string())
}

/// What is logged at a level, or by directives.
///
/// # Errors
/// What is wrong, after the name of the key.
pub fn filter(level: &str) -> Result<EnvFilter, String> {
    // To the parser a word alone may be a module, of which everything is wanted, and nothing of the others. No word is
    // "error" to it.
    let is_level = |directive: &str| {
        let word = directive.trim();
        word.contains('=') || (!word.is_empty() && word.parse::<LevelFilter>().is_ok())
    };
    if let Some(word) = level.split(',').find(|directive| !is_level(directive)) {
        return Err(format!("is no level: {word:?}"));
    }
    // Statements of the database driver would carry hashes and addresses.
    EnvFilter::try_new(format!("{level},sqlx=warn,sea_orm=warn"))
        .map_err(|error| format!("is not understood: {error}"))
}
