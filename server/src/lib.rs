//! The portal as a program: command line, configuration, routes and middleware. What is true about accounts and
//! second factors is in `postern-core`; what people see is in `postern-app`.

pub mod cli;
pub mod config;
mod jobs;
mod mail;
mod press;
mod routes;
mod sso;
pub mod telemetry;
mod web;

pub use jobs::work_off;
pub use mail::{Mailer, deliver_due};
pub use sso::{Sso, TrustedHeader};
pub use web::{Site, router};
