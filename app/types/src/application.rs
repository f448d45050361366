//! Applications behind the portal: what their paths ask for, and the pages about them.

use crate::{page::Welcome, people::GroupName};
use serde::{Deserialize, Serialize};

/// What a path of an application asks of whoever opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Nothing: it is open to anyone, signed in or not.
    Anyone,
    /// To be signed in.
    SignedIn,
    /// To have shown a second factor when signing in.
    TwoFactors,
    /// To have shown one within so many minutes.
    Fresh {
        /// 1 to 1440.
        minutes: u32,
    },
}

impl Need {
    /// Longest time that a proof may be old, in minutes.
    pub const MOST_MINUTES: u32 = 24 * 60;

    /// Its name in forms, the minutes left out.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::SignedIn => "signed_in",
            Self::TwoFactors => "two_factors",
            Self::Fresh { .. } => "fresh",
        }
    }

    /// The need of that name; `minutes` is asked for with "fresh" alone.
    #[must_use]
    pub fn parse(name: &str, minutes: u32) -> Option<Self> {
        [Self::Anyone, Self::SignedIn, Self::TwoFactors, Self::Fresh { minutes }]
            .into_iter()
            .find(|need| need.as_str() == name)
    }
}

/// The path that every other one lies below.
pub const ROOT: &str = "/";

/// What the paths below one path ask for. The longest path that fits counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathRule {
    /// Absolute, without query: "/admin" fits "/admin" and "/admin/users", not "/administration".
    pub path: String,
    /// What is asked for.
    pub need: Need,
    /// Ids of groups of which a person has to be in one; empty for everybody.
    pub groups: Vec<String>,
}

/// Settings › Applications: one of them in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Scheme and host.
    pub address: String,
    /// Where its icon is; `None` without one.
    pub icon: Option<String>,
    /// Nobody gets in while it is switched off.
    pub is_enabled: bool,
    /// What its paths ask for unless a rule says otherwise.
    pub need: Need,
    /// How many rules of paths there are beside that.
    pub rules: u32,
}

/// Settings › Applications.
#[derive(Clone, Debug)]
pub struct ApplicationsPage {
    /// By name.
    pub applications: Vec<ApplicationRow>,
    /// No reverse proxy is trusted (`server.trusted_proxies`): nobody would be asked for.
    pub is_no_proxy_trusted: bool,
}

/// An application as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationForm {
    /// Its name.
    pub name: String,
    /// Scheme and host, such as `https://wiki.example.org`.
    pub address: String,
    /// Where it signs people out by itself; may be empty.
    #[serde(default)]
    pub sign_out: String,
    /// Present when it is switched on.
    #[serde(default)]
    pub enabled: Option<String>,
    /// Present when requests of its scripts alone do not keep a browser signed in.
    #[serde(default)]
    pub visits_only: Option<String>,
}

/// A rule as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleForm {
    /// The path it was for before; empty for a new one.
    #[serde(default)]
    pub old: String,
    /// The path.
    pub path: String,
    /// `Need`, as text.
    pub need: String,
    /// As typed; read with "fresh" alone.
    #[serde(default)]
    pub minutes: String,
    /// Ids of groups.
    #[serde(default)]
    pub groups: Vec<String>,
}

/// A rule in the list of an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    /// The path.
    pub path: String,
    /// What is asked for.
    pub need: Need,
    /// Names of groups of which a person has to be in one; empty for everybody.
    pub groups: Vec<String>,
}

/// Settings › Applications: adding one, or one of them.
#[derive(Clone, Debug)]
pub struct ApplicationPage {
    /// Its id; `None` while it is added.
    pub id: Option<String>,
    /// Its name as stored; empty while it is added.
    pub title: String,
    /// As stored or as typed.
    pub form: ApplicationForm,
    /// Where its icon is.
    pub icon: Option<String>,
    /// By path, that of everything ("/") first. Empty while it is added: people have to show two factors then.
    pub rules: Vec<RuleRow>,
    /// The address its own sign-out may link to, so that the portal is left too.
    pub portal_sign_out: String,
    /// No reverse proxy is trusted.
    pub is_no_proxy_trusted: bool,
}

/// Adding a rule, or changing one.
#[derive(Clone, Debug)]
pub struct RulePage {
    /// The application's id.
    pub application: String,
    /// Its name.
    pub name: String,
    /// As stored or as typed. `old` is empty for a new one; that of everything ("/") keeps its path.
    pub form: RuleForm,
    /// Groups that can be chosen.
    pub groups: Vec<GroupName>,
}

/// Removing an application.
#[derive(Clone, Debug)]
pub struct RemoveApplicationPage {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Removing a rule.
#[derive(Clone, Debug)]
pub struct RemoveRulePage {
    /// The application's id.
    pub application: String,
    /// Its name.
    pub name: String,
    /// The rule.
    pub rule: RuleRow,
    /// The rule that its path falls under then; `None` where the path could be read in two ways, and nobody gets in.
    pub without: Option<RuleRow>,
}

/// An application on the start page, or one that somebody signs out of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Its name.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// Where its icon is.
    pub icon: Option<String>,
}

/// The start page: what a person can open.
#[derive(Clone, Debug)]
pub struct StartPage {
    /// By name.
    pub applications: Vec<Tile>,
    /// Who came in for the first time is welcomed.
    pub welcome: Option<Welcome>,
}

/// Why somebody who is signed in may not open an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEntry {
    /// Their groups.
    NotAllowed,
    /// It asks for a second factor, and they have none that can be asked.
    NoMethod,
}

/// Somebody who is signed in may not open an application.
#[derive(Clone, Debug)]
pub struct NoEntryPage {
    /// The application's name.
    pub name: String,
    /// Why.
    pub why: NoEntry,
}

/// On the way to an application or a provider: pages that follow a form may not redirect to another site by themselves
/// (Content-Security-Policy, form-action).
#[derive(Clone, Debug)]
pub struct LeavePage {
    /// Its name.
    pub name: String,
    /// The whole address.
    pub href: String,
}
