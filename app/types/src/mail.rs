//! How the portal sends its mail.

use serde::{Deserialize, Serialize};

/// How the connection to a mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailTls {
    /// TLS from the first byte (RFC 8314 section 3.3), usually port 465.
    Wrapper,
    /// STARTTLS (RFC 3207), required: nothing is sent without. Usually port 587.
    Starttls,
    /// None: to a mail server on the same machine alone.
    None,
}

impl MailTls {
    /// Every way, the best first.
    pub const ALL: [Self; 3] = [Self::Wrapper, Self::Starttls, Self::None];

    /// Its name in configuration and forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wrapper => "wrapper",
            Self::Starttls => "starttls",
            Self::None => "none",
        }
    }

    /// The way of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tls| tls.as_str() == name)
    }

    /// The port that mail servers usually offer it on.
    #[must_use]
    pub const fn usual_port(self) -> u16 {
        match self {
            Self::Wrapper => 465,
            Self::Starttls => 587,
            Self::None => 25,
        }
    }
}
