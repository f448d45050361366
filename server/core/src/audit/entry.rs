//! An event before it is stored, and after.

use crate::entity::audit_event;
use postern_types::{EventKind, MethodKind, Severity, UnixMs, browser};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Longest address that is kept.
const MOST_ADDRESS: usize = 64;

/// Who does something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Actor {
    /// A visitor who is not signed in.
    #[default]
    Visitor,
    /// Somebody who is signed in.
    Account(Uuid),
    /// Whoever runs the machine.
    CommandLine,
}

/// Where something comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Who does it.
    pub actor: Actor,
    /// Network address.
    pub address: String,
    /// "Firefox on Windows"; `None` when the browser said nothing known.
    pub browser: Option<String>,
    /// The request, as the lines of the log have it.
    pub request: String,
}

impl Origin {
    /// A request of a visitor's browser.
    #[must_use]
    pub fn request(request: &str, address: &str, user_agent: &str) -> Self {
        Self {
            actor: Actor::Visitor,
            address: address.chars().take(MOST_ADDRESS).collect(),
            browser: label(user_agent),
            request: request.to_owned(),
        }
    }

    /// `postern …` on the machine itself.
    #[must_use]
    pub fn command_line() -> Self {
        Self { actor: Actor::CommandLine, ..Self::default() }
    }

    /// The same, done by somebody who is signed in.
    #[must_use]
    pub fn by(self, account_id: Uuid) -> Self {
        Self { actor: Actor::Account(account_id), ..self }
    }
}

/// "Firefox on Windows"; `None` when the header says nothing known.
fn label(user_agent: &str) -> Option<String> {
    let parsed = woothee::parser::Parser::new().parse(user_agent)?;
    let os = match parsed.os {
        os if os.starts_with("Windows") => "Windows",
        "Mac OSX" => "macOS",
        os => os,
    };
    match (parsed.name, os) {
        ("UNKNOWN", _) => None,
        (name, os) => Some(browser::label(name, (os != "UNKNOWN").then_some(os))),
    }
}

/// An event to be recorded. Never a secret, a code or a token, and nothing that a visitor
/// typed who is not signed in.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) kind: EventKind,
    pub(crate) account_id: Option<Uuid>,
    pub(crate) method: Option<MethodKind>,
    pub(crate) subject: Option<String>,
    pub(crate) reason: Option<&'static str>,
    pub(crate) note: Option<String>,
    /// When what was made stops working: told to the owner, and not recorded.
    pub(crate) until: Option<UnixMs>,
}

impl Entry {
    /// `kind` happened to an account, where it is known which.
    pub(crate) fn of(kind: EventKind, account_id: impl Into<Option<Uuid>>) -> Self {
        Self {
            kind,
            account_id: account_id.into(),
            method: None,
            subject: None,
            reason: None,
            note: None,
            until: None,
        }
    }

    /// With the method concerned.
    pub(crate) fn method(self, method: MethodKind) -> Self {
        Self { method: Some(method), ..self }
    }

    /// With the name of what it was done to.
    pub(crate) fn subject(self, subject: impl Into<Option<String>>) -> Self {
        Self { subject: subject.into(), ..self }
    }

    /// With what a manager wrote down as the reason.
    pub(crate) fn note(self, note: &str) -> Self {
        Self { note: Some(note.to_owned()), ..self }
    }

    /// With when what was made stops working.
    pub(crate) fn until(self, until: UnixMs) -> Self {
        Self { until: Some(until), ..self }
    }

    /// With its reason.
    pub(crate) fn reason(self, reason: &'static str) -> Self {
        Self { reason: Some(reason), ..self }
    }
}

/// An event of a transaction, to be logged when that has committed.
#[derive(Debug)]
pub(crate) struct Recorded {
    pub(super) kind: EventKind,
    pub(super) row: audit_event::ActiveModel,
    /// Why it is not in the table, where the operator lets people in all the same.
    pub(super) failure: Option<String>,
}

impl Recorded {
    /// Writes the event to the log. Names are left out: people chose them.
    pub(crate) fn log(&self) {
        let text = |value: &sea_orm::ActiveValue<Option<String>>| value.try_as_ref().cloned().flatten();
        let id = |value: &sea_orm::ActiveValue<Option<Uuid>>| {
            value.try_as_ref().copied().flatten().map(|id| id.to_string()).unwrap_or_default()
        };
        let (event, account, actor) = (self.kind.as_str(), id(&self.row.account_id), id(&self.row.actor_id));
        let actor = if actor.is_empty() { text(&self.row.actor_name).unwrap_or_default() } else { actor };
        let (address, request) = (text(&self.row.address), text(&self.row.request));
        let (method, reason) = (text(&self.row.method), text(&self.row.reason));
        macro_rules! line {
            ($level:ident) => {
                tracing::$level!(target: "postern::event", event, account, actor, address, request, method, reason)
            };
        }
        match self.kind.severity() {
            Severity::Info => line!(info),
            Severity::Warn => line!(warn),
            Severity::Error => line!(error),
        }
        if let Some(failure) = &self.failure {
            tracing::error!(target: "postern::event", event = "audit_fail", lost = event, request, failure);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn a_browser_is_named_by_what_people_know_it_as() {
        let firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:148.0) Gecko/20100101 Firefox/148.0";
        assert_eq!(label(firefox).as_deref(), Some("Firefox on Windows"));
        assert_eq!(label("\u{1b}[31m=cmd|' /C calc'!A0"), None);
    }
}
