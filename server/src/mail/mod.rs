//! Sending mail: what is in the outbox goes to the mail server, whatever people are waiting for meanwhile.

mod message;
mod post;
mod worker;

pub use post::Mailer;
pub use worker::deliver_due;
pub(crate) use worker::run;
