//! Which applications there are, for whom, and changing them.

use super::{
    flow::{self, Target, Verdict},
    icon::Icon,
    store,
};
use crate::{
    Error, Portal, Result,
    account::line,
    audit::{self, Entry, Origin},
    browser::Caller,
    db::Txn,
    entity::{application, application_icon, application_session},
    people::{self, group},
};
use data_encoding::HEXLOWER;
use postern_types::{
    EventKind, FieldError, Permission, Problem,
    application::{Need, PathRule},
};
use sea_orm::{ActiveValue::Set, SqlErr, entity::prelude::*, sea_query::OnConflict};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use url::Url;

/// Where a browser arrives on an application's host.
pub const ENTRANCE: &str = "/.postern/enter";
/// Where an application's own sign-out may lead, on its host: on to the portal's.
pub const EXIT: &str = "/.postern/sign-out";

/// Most characters of a name.
const MOST_NAME: usize = 64;
/// Most rules of an application.
const MOST_RULES: usize = 100;

/// An application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Scheme and host.
    pub address: String,
    /// Where it signs people out by itself; empty for nowhere.
    pub sign_out: String,
    /// Nobody gets in while it is switched off.
    pub is_enabled: bool,
    /// Requests of scripts do not keep a browser signed in.
    pub counts_visits_only: bool,
    /// What its paths ask for, that of everything ("/") first.
    pub rules: Vec<PathRule>,
    /// Changes with its icon; `None` without one.
    pub icon_version: Option<String>,
}

impl From<application::Model> for Application {
    fn from(row: application::Model) -> Self {
        Self {
            rules: store::rules_of(&row),
            id: row.id,
            address: format!("{}://{}", row.scheme, row.host),
            name: row.name,
            sign_out: row.sign_out,
            is_enabled: row.is_enabled,
            counts_visits_only: row.counts_visits_only,
            icon_version: row.icon_version,
        }
    }
}

/// An application as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its name.
    pub name: String,
    /// Scheme and host.
    pub address: String,
    /// Where it signs people out by itself; may be empty.
    pub sign_out: String,
    /// Switched on.
    pub is_enabled: bool,
    /// Requests of scripts do not keep a browser signed in.
    pub counts_visits_only: bool,
}

/// A change of applications.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    /// Add one, or change it.
    Save {
        /// The application; `None` for a new one.
        id: Option<Uuid>,
        /// As typed.
        draft: Draft,
    },
    /// Add a rule, or change it.
    SaveRule {
        /// The application.
        id: Uuid,
        /// The path it was for before; empty for a new one.
        old: String,
        /// As typed.
        rule: PathRule,
    },
    /// Remove a rule.
    RemoveRule {
        /// The application.
        id: Uuid,
        /// Its path.
        path: String,
    },
    /// Give an application another icon, or none.
    SetIcon {
        /// The application.
        id: Uuid,
        /// The picture.
        icon: Option<Icon>,
    },
    /// Remove one.
    Remove {
        /// The application.
        id: Uuid,
    },
}

impl Edit {
    /// The application it is about; `None` for a new one.
    #[must_use]
    pub const fn id(&self) -> Option<Uuid> {
        match self {
            Self::Save { id, .. } => *id,
            Self::SaveRule { id, .. }
            | Self::RemoveRule { id, .. }
            | Self::SetIcon { id, .. }
            | Self::Remove { id } => Some(*id),
        }
    }
}

/// All applications, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn list(portal: &Portal) -> Result<Vec<Application>> {
    Ok(store::all(portal.db.read()).await?.into_iter().map(Application::from).collect())
}

/// The application of that id.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn load(portal: &Portal, id: Uuid) -> Result<Application> {
    Ok(load_row(portal.db.read(), id).await?.into())
}

async fn load_row(db: &impl ConnectionTrait, id: Uuid) -> Result<application::Model> {
    store::find(db, id).await?.ok_or(Error::NotFound)
}

/// The applications that somebody's groups open, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn of_person(portal: &Portal, account_id: Uuid) -> Result<Vec<Application>> {
    let mut all = list(portal).await?;
    if all.is_empty() {
        return Ok(all);
    }
    let groups = group::ids_of_account(portal.db.read(), account_id).await?;
    let now = portal.now();
    all.retain(|application| {
        let rule = flow::rule_of(&application.rules, Some("/"));
        let verdict = rule.map(|rule| flow::verdict(rule, Some((&[], &groups)), now));
        application.is_enabled && verdict.is_some_and(|verdict| verdict != Verdict::NotAllowed)
    });
    Ok(all)
}

/// Applications that a browser was handed over to and that sign people out by themselves: name, and where.
///
/// # Errors
/// When the database does not answer.
pub async fn to_sign_out_of(portal: &Portal, browser_id: Uuid) -> Result<Vec<(String, String)>> {
    let db = portal.db.read();
    let of_browser = application_session::Column::BrowserId.eq(browser_id);
    let sessions = application_session::Entity::find().filter(of_browser).all(db).await?;
    let ids: Vec<Uuid> = sessions.into_iter().map(|session| session.application_id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let all = store::all(db).await?.into_iter();
    let used = all.filter(|row| ids.contains(&row.id) && !row.sign_out.is_empty());
    Ok(used.map(|row| (row.name, row.sign_out)).collect())
}

/// What is stored of an application that was typed.
struct Checked {
    name: String,
    target: Target,
    sign_out: String,
}

fn checked(portal: &Portal, draft: &Draft) -> Result<Checked> {
    let mut errors = Vec::new();
    let name = line(&draft.name, "name", MOST_NAME, &mut errors);
    let target =
        address(&draft.address).map_err(|problem| errors.push(FieldError::new("address", problem))).ok();
    if target.as_ref().is_some_and(|target| Some(name_of(&target.host)) == portal.base_url.host_str()) {
        errors.push(FieldError::new("address", Problem::HostTaken));
    }
    let sign_out = match draft.sign_out.trim() {
        "" => String::new(),
        text => match (Url::parse(text), text.len()) {
            (Ok(url), ..=2_048) if matches!(url.scheme(), "https" | "http") && url.has_host() => url.into(),
            _ => {
                errors.push(FieldError::new("sign_out", Problem::NotAUrl));
                String::new()
            }
        },
    };
    match target {
        Some(target) if errors.is_empty() => Ok(Checked { name, target, sign_out }),
        _ => Err(Error::Invalid(errors)),
    }
}

/// A host without its port: cookies are of a name, and go to every port of it.
fn name_of(host: &str) -> &str {
    host.rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(host, |(name, _)| name)
}

/// Scheme and host of an address that has nothing else.
fn address(text: &str) -> Result<Target, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::Required);
    }
    let url = Url::parse(text).map_err(|_| Problem::NotAUrl)?;
    let is_whole = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    if !is_whole || !url.username().is_empty() || url.password().is_some() {
        return Err(Problem::NotAUrl);
    }
    match Target::parse_url(url.as_str()) {
        Some(target) => Ok(target),
        None if url.scheme() == "http" => Err(Problem::HttpsNeeded),
        None => Err(Problem::NotAUrl),
    }
}

/// Whether a rule can be stored.
///
/// # Errors
/// [`Error::Invalid`] with every field that needs another look.
pub fn check_rule(application: &Application, old: &str, rule: &PathRule) -> Result<()> {
    let mut errors = Vec::new();
    if !flow::is_rule_path(&rule.path) || (old == "/") != (rule.path == "/") {
        errors.push(FieldError::new("path", Problem::NotAPath));
    } else if rule.path != old && application.rules.iter().any(|other| other.path == rule.path) {
        errors.push(FieldError::new("path", Problem::Taken));
    }
    if let Need::Fresh { minutes } = rule.need
        && !(1..=Need::MOST_MINUTES).contains(&minutes)
    {
        errors.push(FieldError::new("minutes", Problem::NotANumber { most: Need::MOST_MINUTES }));
    }
    if old.is_empty() && application.rules.len() >= MOST_RULES {
        return Err(Error::Forbidden);
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

/// Whether a change can be done as it was typed, and by whom.
pub(crate) async fn check_edit(
    portal: &Portal,
    db: &impl ConnectionTrait,
    account_id: Uuid,
    edit: &Edit,
) -> Result<()> {
    people::require(db, account_id, Permission::ManageSettings).await?;
    let row = match edit.id() {
        Some(id) => Some(load_row(db, id).await?),
        None => None,
    };
    match (edit, row) {
        (Edit::Save { id, draft }, _) => {
            let checked = checked(portal, draft)?;
            let name = name_of(&checked.target.host);
            let is_other = |row: &application::Model| Some(row.id) != *id && name_of(&row.host) == name;
            if store::all(db).await?.iter().any(is_other) { Err(host_taken()) } else { Ok(()) }
        }
        (Edit::SaveRule { old, rule, .. }, Some(row)) => {
            for id in &rule.groups {
                let id = Uuid::parse_str(id).map_err(|_| Error::NotFound)?;
                group::load(db, id).await?;
            }
            check_rule(&row.into(), old, rule)
        }
        (Edit::RemoveRule { path, .. }, _) if path == "/" => Err(Error::Forbidden),
        _ => Ok(()),
    }
}

fn host_taken() -> Error {
    Error::Invalid(vec![FieldError::new("address", Problem::HostTaken)])
}

/// Does a change. Gives the application's id, and its name as it was.
pub(crate) async fn perform_in(
    portal: &Portal,
    txn: &Txn,
    caller: &Caller,
    edit: &Edit,
) -> Result<(Uuid, String)> {
    check_edit(portal, txn, caller.account_id, edit).await?;
    let (id, name) = match edit {
        Edit::Save { id, draft } => save(portal, txn, *id, draft).await?,
        Edit::SaveRule { id, old, rule } => {
            let row = load_row(txn, *id).await?;
            let mut rules = store::rules_of(&row);
            rules.retain(|other| other.path != *old && other.path != rule.path);
            let groups = if rule.need == Need::Anyone { Vec::new() } else { rule.groups.clone() };
            rules.push(PathRule { groups, ..rule.clone() });
            set_rules(txn, row, rules).await?
        }
        Edit::RemoveRule { id, path } => {
            let row = load_row(txn, *id).await?;
            let mut rules = store::rules_of(&row);
            rules.retain(|other| other.path != *path);
            set_rules(txn, row, rules).await?
        }
        Edit::SetIcon { id, icon } => set_icon(txn, *id, icon.as_ref()).await?,
        Edit::Remove { id } => {
            let row = load_row(txn, *id).await?;
            application::Entity::delete_by_id(*id).exec(txn).await?;
            (row.id, row.name)
        }
    };
    record(portal, txn, &caller.origin, caller.account_id, &name).await?;
    Ok((id, name))
}

async fn record(portal: &Portal, txn: &Txn, origin: &Origin, account_id: Uuid, name: &str) -> Result<()> {
    let entry = Entry::of(EventKind::SettingsChanged, account_id).subject(name.to_owned());
    audit::record(portal, txn, origin, entry).await
}

async fn save(portal: &Portal, txn: &Txn, id: Option<Uuid>, draft: &Draft) -> Result<(Uuid, String)> {
    let Checked { name, target, sign_out } = checked(portal, draft)?;
    let new_id = id.map_or_else(|| portal.rng.id(), Ok)?;
    let mut row = application::ActiveModel {
        id: Set(new_id),
        name: Set(name.clone()),
        scheme: Set(target.scheme),
        host: Set(target.host.clone()),
        sign_out: Set(sign_out),
        is_enabled: Set(draft.is_enabled),
        counts_visits_only: Set(draft.counts_visits_only),
        ..Default::default()
    };
    let written = if let Some(id) = id {
        // A cookie is of the host that it was made for.
        if load_row(txn, id).await?.host != target.host {
            let of_it = application_session::Column::ApplicationId.eq(id);
            application_session::Entity::delete_many().filter(of_it).exec(txn).await?;
        }
        application::Entity::update(row).exec(txn).await.map(|_| ())
    } else {
        let everything = PathRule { path: "/".to_owned(), need: Need::TwoFactors, groups: Vec::new() };
        row.rules = Set(store::rules_text(&[everything])?);
        row.icon_version = Set(None);
        row.created_at = Set(portal.now().0);
        application::Entity::insert(row).exec_without_returning(txn).await.map(|_| ())
    };
    match written {
        Ok(()) => Ok((new_id, name)),
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Err(host_taken())
        }
        Err(error) => Err(error.into()),
    }
}

async fn set_rules(txn: &Txn, row: application::Model, mut rules: Vec<PathRule>) -> Result<(Uuid, String)> {
    rules.sort_by(|one, other| one.path.cmp(&other.path));
    let change = application::ActiveModel {
        id: Set(row.id),
        rules: Set(store::rules_text(&rules)?),
        ..Default::default()
    };
    application::Entity::update(change).exec(txn).await?;
    Ok((row.id, row.name))
}

async fn set_icon(txn: &Txn, id: Uuid, icon: Option<&Icon>) -> Result<(Uuid, String)> {
    let row = load_row(txn, id).await?;
    let version = icon.map(|icon| HEXLOWER.encode(&Sha256::digest(&icon.picture)[..8]));
    let change = application::ActiveModel { id: Set(id), icon_version: Set(version), ..Default::default() };
    application::Entity::update(change).exec(txn).await?;
    match icon {
        Some(icon) => {
            let row = application_icon::ActiveModel {
                application_id: Set(id),
                content_type: Set(icon.content_type.clone()),
                picture: Set(icon.picture.clone()),
            };
            let newest = OnConflict::column(application_icon::Column::ApplicationId)
                .update_columns([application_icon::Column::ContentType, application_icon::Column::Picture])
                .to_owned();
            application_icon::Entity::insert(row).on_conflict(newest).exec_without_returning(txn).await?;
        }
        None => {
            application_icon::Entity::delete_by_id(id).exec(txn).await?;
        }
    }
    Ok((row.id, row.name))
}
