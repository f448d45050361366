//! One file per table, as it is now. Rules are elsewhere.

pub mod account;
pub mod account_group;
pub mod account_group_member;
pub mod account_term;
pub mod app_enrolment;
pub mod application;
pub mod application_icon;
pub mod application_session;
pub mod attempt_limit;
pub mod audit_event;
pub mod authenticator_app;
pub mod browser;
pub mod hand_over;
pub mod identity;
pub mod job;
pub mod job_row;
pub mod journey;
pub mod kept_change;
pub mod mail_code;
pub mod method_failure;
pub mod one_time_link;
pub mod one_time_pass;
pub mod outbox;
pub mod portal;
pub mod provider;
pub mod recovery_code;
pub mod recovery_set;
pub mod second_factor;
pub mod security_key;
pub mod setting;
pub mod sign_in;
pub mod webauthn_ceremony;

use sea_orm::DeriveValueType;
use std::fmt;

/// Stored text that must not be printed.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct SecretText(pub String);

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretText")
    }
}
