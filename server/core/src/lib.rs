//! Everything true about accounts, second factors, browsers and policy: rules and storage, no pages, no HTTP.
//!
//! Each feature has the same shape: `flow` (pure rules: no database, no clock, no async), `service` (load, rule,
//! write, in one transaction), `store` (queries). Time and randomness are parameters.

pub mod account;
pub mod appearance;
pub mod application;
pub mod audit;
pub mod browser;
pub mod change;
pub mod clock;
pub(crate) mod csv;
pub mod db;
pub mod deadline;
pub mod entity;
pub mod error;
pub mod factor;
pub mod housekeeping;
pub mod key_file;
pub mod limit;
pub mod link;
pub mod mail;
pub mod password;
pub mod people;
pub mod policy;
pub mod portal;
pub mod return_to;
pub mod rng;
pub mod sealer;
pub(crate) mod setting;
pub mod sign_in;
pub mod sso;
pub mod start;
pub mod token;

pub use error::{Error, Result};
pub use portal::Portal;
