//! What happened, to whom, by whom and from where.
//!
//! An event is written in the transaction of what it tells, so that neither exists without the other, and logged when
//! that transaction has committed. What cannot be recorded is not done; getting in alone may go on (with an alarm in
//! the log), if the operator says so. A try that a limit refuses unchecked is not recorded: so the limits bound what
//! strangers can make the portal write.

mod entry;
mod export;
mod store;

pub use entry::{Actor, Origin};
pub(crate) use entry::{Entry, Recorded};
pub(crate) use export::as_json;
pub use export::{Format, Next, Query, chunk, csv_head, newest, write_events};
pub(crate) use store::{forget_old, record};
pub use store::{latest_of, note_export};
