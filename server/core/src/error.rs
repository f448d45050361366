//! Why a service could not answer. What a person did wrong is a value of the service, never an error: an error rolls
//! the transaction back, and with it the count of the failure.

use postern_types::{FieldError, Refusal};

/// Shorthand.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A service's refusal or failure.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or it belongs to somebody else: told alike.
    #[error("not found")]
    NotFound,
    /// Not allowed in this state.
    #[error("not allowed")]
    Forbidden,
    /// May be done to others, but not so, or not to this one.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Fields that need another look; nothing was written.
    #[error("invalid input")]
    Invalid(Vec<FieldError>),
    /// The database is out of reach or too busy; nothing was written, or the outcome is unknown and counts as "no".
    #[error("database unavailable: {0}")]
    Unavailable(String),
    /// The database asked for the whole transaction to be tried again (deadlock, serialization failure).
    #[error("transaction conflict")]
    Conflict,
    /// A stored secret does not open: damaged, or moved from another row.
    #[error("a sealed value does not open: {0}")]
    Sealed(&'static str),
    /// The portal cannot start as it is; the sentence says what to do.
    #[error("{0}")]
    Start(String),
    /// A defect or a broken machine.
    #[error("internal error: {0}")]
    Internal(String),
}
