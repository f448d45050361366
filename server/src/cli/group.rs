//! `postern group …`: groups, permissions and policies, for whoever runs the machine.

use super::{
    account::load,
    audit::parse_day,
    explain::{explain, unexpected},
    say,
};
use clap::{Subcommand, ValueEnum};
use postern_core::{
    Error, Portal,
    people::{Act, Acted, act::perform_at_console, group, list},
};
use postern_types::{GroupRule, MethodKind, Permission, SecondFactorRule, UnixMs};
use std::fmt::Write;
use uuid::Uuid;

#[derive(Debug, Subcommand)]
pub(super) enum GroupCommand {
    /// List all groups.
    List,
    /// Print the first members of a group.
    Show {
        /// The group.
        name: String,
    },
    /// Make a group.
    Create {
        /// Its name.
        name: String,
        /// What its members may do: manage_users, manage_groups, manage_settings, read_audit. May be repeated.
        #[arg(long, value_parser = parse_permission)]
        permission: Vec<Permission>,
    },
    /// Change the permissions of a group to those that are named.
    Permissions {
        /// The group.
        name: String,
        /// What its members may do; none without any. May be repeated.
        #[arg(long, value_parser = parse_permission)]
        permission: Vec<Permission>,
    },
    /// Delete a group. Its members stay.
    Delete {
        /// The group.
        name: String,
    },
    /// Put an account into a group.
    Add {
        /// The group.
        name: String,
        /// Account name or email address.
        account: String,
    },
    /// Take an account out of a group.
    Remove {
        /// The group.
        name: String,
        /// Account name or email address.
        account: String,
    },
    /// Change what a group asks of its members.
    Policy {
        /// The group.
        name: String,
        /// Whether they need a second factor.
        #[arg(long, value_enum)]
        second_factor: RuleName,
        /// From this day on (UTC), e.g. 2026-03-01; with "required" alone.
        #[arg(long, value_parser = parse_day)]
        from: Option<UnixMs>,
        /// The methods that they may use: security_key, authenticator_app, email_code; all without any. May be repeated.
        #[arg(long, value_parser = parse_method)]
        method: Vec<MethodKind>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum RuleName {
    /// People may add one.
    Optional,
    /// Who has none is led to enrolment at the next sign-in.
    Required,
}

fn parse_permission(name: &str) -> Result<Permission, String> {
    let names = Permission::ALL.map(Permission::as_str).join(", ");
    Permission::parse(name).ok_or_else(|| format!("must be one of {names}"))
}

fn parse_method(name: &str) -> Result<MethodKind, String> {
    MethodKind::parse(name)
        .filter(|kind| !kind.is_backup())
        .ok_or_else(|| "must be security_key, authenticator_app or email_code".to_owned())
}

async fn find(portal: &Portal, name: &str) -> Result<Uuid, String> {
    match group::load_by_name(portal, name).await {
        Ok(group) => Ok(group.id),
        Err(Error::NotFound) => Err(format!("there is no group {name}")),
        Err(error) => Err(explain(error)),
    }
}

async fn perform(portal: &Portal, act: &Act) -> Result<Acted, String> {
    perform_at_console(portal, act).await.map_err(|error| unexpected(Err(error)))
}

pub(super) async fn run(portal: &Portal, command: GroupCommand) -> Result<(), String> {
    let text = match command {
        GroupCommand::List => list_all(portal).await?,
        GroupCommand::Show { name } => members(portal, find(portal, &name).await?).await?,
        GroupCommand::Create { name, permission } => {
            let act = Act::SaveGroup { group: None, name: name.clone(), permissions: permission };
            perform(portal, &act).await?;
            format!("Group {name} is made.\n")
        }
        GroupCommand::Permissions { name, permission } => {
            let group = Some(find(portal, &name).await?);
            let act = Act::SaveGroup { group, name: name.clone(), permissions: permission };
            perform(portal, &act).await?;
            format!("The permissions of {name} are changed.\n")
        }
        GroupCommand::Delete { name } => {
            let act = Act::DeleteGroup { group: find(portal, &name).await? };
            perform(portal, &act).await?;
            format!("Group {name} is deleted.\n")
        }
        GroupCommand::Add { name, account } => {
            let account = load(portal, &account).await?;
            let act = Act::AddMember { group: find(portal, &name).await?, account: account.id };
            perform(portal, &act).await?;
            format!("{} is in {name}.\n", account.name)
        }
        GroupCommand::Remove { name, account } => {
            let account = load(portal, &account).await?;
            let act = Act::RemoveMember { group: find(portal, &name).await?, account: account.id };
            perform(portal, &act).await?;
            format!("{} is not in {name}.\n", account.name)
        }
        GroupCommand::Policy { name, second_factor, from, method } => {
            let second_factor = match (second_factor, from) {
                (RuleName::Optional, None) => SecondFactorRule::Optional,
                (RuleName::Optional, Some(_)) => return Err("--from goes with \"required\" alone".to_owned()),
                (RuleName::Required, None) => SecondFactorRule::Required,
                (RuleName::Required, Some(day)) => SecondFactorRule::RequiredFrom(day),
            };
            let rule =
                GroupRule { second_factor, methods: Some(method).filter(|methods| !methods.is_empty()) };
            perform(portal, &Act::SetPolicy { group: find(portal, &name).await?, rule }).await?;
            format!("The policy of {name} is changed.\n")
        }
    };
    say(&text)
}

async fn list_all(portal: &Portal) -> Result<String, String> {
    let mut text = format!("{:<24} {:<8} {:<26} {}\n", "NAME", "MEMBERS", "SECOND FACTOR", "PERMISSIONS");
    for row in group::list(portal).await.map_err(explain)? {
        let permissions: Vec<&str> = row.permissions.iter().map(|permission| permission.as_str()).collect();
        let rule = match row.rule {
            SecondFactorRule::Optional => "optional".to_owned(),
            SecondFactorRule::Required => "required".to_owned(),
            SecondFactorRule::RequiredFrom(at) => format!("required from {}", at.to_iso()),
        };
        // Writing to a String cannot fail.
        let _ =
            writeln!(text, "{:<24} {:<8} {rule:<26} {}", row.group.name, row.members, permissions.join(" "));
    }
    Ok(text)
}

async fn members(portal: &Portal, id: Uuid) -> Result<String, String> {
    let listed = list::members(portal, id).await.map_err(explain)?;
    let mut text = String::new();
    for row in listed.rows {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:<24} {}", row.name, row.display_name);
    }
    if listed.next.is_some() {
        text.push_str("and more\n");
    }
    Ok(text)
}
