//! `postern account …`: the way in for whoever runs the machine, when no page can help any more.

use super::{open, say};
use crate::config::Config;
use clap::Subcommand;
use postern_app::paths;
use postern_core::{
    Error, Portal,
    account::{self, Contact, NewAccount},
    audit::Origin,
    factor::security_key::address::accounts_with_keys,
    link::{self, LinkPurpose},
    start::IfMissing,
};
use postern_types::{FieldError, Language, Problem, form::Secret};
use std::{fmt::Write, io::IsTerminal};
use uuid::Uuid;

#[derive(Debug, Subcommand)]
pub(super) enum AccountCommand {
    /// Make an account. Without --password-stdin it prints a one-time link for choosing a password.
    Create {
        /// Account name: letters, digits and ._-
        name: String,
        /// Name shown to people; the account name by default.
        #[arg(long)]
        display_name: Option<String>,
        /// Email address.
        #[arg(long)]
        email: Option<String>,
        /// Language of its pages, en or de; by default they follow the browser.
        #[arg(long, value_parser = parse_language)]
        language: Option<Language>,
        /// Read the password from standard input.
        #[arg(long)]
        password_stdin: bool,
        /// Put it into the group of administrators.
        #[arg(long)]
        administrator: bool,
        /// Mail the link to the address instead of printing it. It works for a week; the running portal sends it.
        #[arg(long, requires = "email", conflicts_with = "password_stdin")]
        invite: bool,
    },
    /// List all accounts.
    List {
        /// Those alone that have security keys, with the domains the keys were registered for.
        #[arg(long)]
        with_keys: bool,
    },
    /// Print a one-time link for choosing a new password, or set it. The second factor is still asked.
    ResetPassword {
        /// Account name or email address.
        name: String,
        /// Read the password from standard input.
        #[arg(long)]
        password_stdin: bool,
        /// Mail the link to the account's confirmed address instead of printing it; the running portal sends it.
        #[arg(long, conflicts_with = "password_stdin")]
        mail: bool,
    },
    /// Remove every second factor (phone lost). Ends the account's browsers.
    RemoveSecondFactor {
        /// Account name or email address.
        name: String,
    },
    /// Remove the security keys that were registered for a domain, of all accounts or of one. Other methods stay. Ends the
    /// browsers of those accounts.
    RemoveKeys {
        /// The domain.
        #[arg(long, value_name = "DOMAIN")]
        registered_for: String,
        /// Account name or email address.
        name: Option<String>,
    },
    /// Lock an account out: it cannot sign in, its browsers end.
    Disable {
        /// Account name or email address.
        name: String,
    },
    /// Let a disabled account sign in again.
    Enable {
        /// Account name or email address.
        name: String,
    },
}

fn parse_language(tag: &str) -> Result<Language, String> {
    Language::parse(tag).ok_or_else(|| "must be en or de".to_owned())
}

pub(super) async fn run(config: &Config, command: AccountCommand) -> Result<(), String> {
    let portal = open(config, IfMissing::Refuse).await?;
    let origin = Origin::command_line();
    let text = match command {
        AccountCommand::Create {
            name,
            display_name,
            email,
            language,
            password_stdin,
            administrator,
            invite,
        } => {
            if invite && !account::can_mail(&portal).await.map_err(explain)? {
                return Err("the portal has no mail account: leave --invite out".to_owned());
            }
            let display_name = display_name.unwrap_or_else(|| name.clone());
            let contact = Contact::parse(&name, &display_name, &email.unwrap_or_default())
                .map_err(|errors| explain(Error::Invalid(errors)))?;
            let password = if password_stdin { Some(read_password()?) } else { None };
            let has_password = password.is_some();
            let new = NewAccount { contact, language, password };
            let account = account::create(&portal, &origin, new, administrator).await.map_err(explain)?;
            let mut text = format!("Account {} is made.\n", account.name);
            if invite {
                account::invite(&portal, &origin, &account).await.map_err(explain)?;
                text.push_str("An invitation is on its way.\n");
            } else if !has_password {
                text.push_str(&password_link(&portal, account.id).await?);
            }
            text
        }
        AccountCommand::List { with_keys: false } => list(&portal).await?,
        AccountCommand::List { with_keys: true } => list_with_keys(&portal).await?,
        AccountCommand::ResetPassword { name, password_stdin, mail } => {
            let account = load(&portal, &name).await?;
            if password_stdin {
                account::set_password(&portal, &origin, &account, &read_password()?)
                    .await
                    .map_err(explain)?;
                format!("The password of {} is set, its browsers are signed out.\n", account.name)
            } else if mail {
                if !account::send_password_link(&portal, &origin, &account.name).await.map_err(explain)? {
                    return Err(format!(
                        "no mail reaches {}: no mail account, no confirmed address, or one was sent a moment ago",
                        account.name
                    ));
                }
                "A link is on its way.\n".to_owned()
            } else {
                password_link(&portal, account.id).await?
            }
        }
        AccountCommand::RemoveSecondFactor { name } => {
            let account = load(&portal, &name).await?;
            let count =
                account::remove_second_factors(&portal, &origin, account.id).await.map_err(explain)?;
            format!("Removed {count} second factors of {}, its browsers are signed out.\n", account.name)
        }
        AccountCommand::RemoveKeys { registered_for, name } => {
            let of = match name {
                Some(name) => Some(load(&portal, &name).await?.id),
                None => None,
            };
            remove_keys(&portal, &origin, &registered_for, of).await?
        }
        AccountCommand::Disable { name } => {
            let account = load(&portal, &name).await?;
            account::set_disabled(&portal, &origin, account.id, true).await.map_err(explain)?;
            format!("{} is disabled, its browsers are signed out.\n", account.name)
        }
        AccountCommand::Enable { name } => {
            let account = load(&portal, &name).await?;
            account::set_disabled(&portal, &origin, account.id, false).await.map_err(explain)?;
            format!("{} can sign in again.\n", account.name)
        }
    };
    say(&text)
}

pub(super) async fn load(
    portal: &Portal,
    name: &str,
) -> Result<postern_core::entity::account::Model, String> {
    account::load_by_name(portal, name).await.map_err(|error| match error {
        Error::NotFound => format!("there is no account {name}"),
        other => explain(other),
    })
}

async fn password_link(portal: &Portal, id: uuid::Uuid) -> Result<String, String> {
    let made = link::make(portal, &Origin::command_line(), LinkPurpose::Password, Some(id)).await;
    let token = made.map_err(explain)?;
    let address = portal.base_url.as_str().trim_end_matches('/');
    Ok(format!("Choose a password within the hour, once: {address}{}\n", paths::password(token.expose())))
}

fn read_password() -> Result<Secret, String> {
    let mut text = String::new();
    if std::io::stdin().is_terminal() {
        text = rpassword::prompt_password("Password: ").map_err(|error| error.to_string())?;
    } else {
        std::io::stdin().read_line(&mut text).map_err(|error| error.to_string())?;
    }
    // The end of the line is not part of the password; blanks are.
    let end = text.trim_end_matches(['\r', '\n']).len();
    text.truncate(end);
    Ok(Secret(text))
}

async fn list(portal: &Portal) -> Result<String, String> {
    let accounts = account::list(portal).await.map_err(explain)?;
    let mut text = format!("{:<24} {:<28} {:<14} {}\n", "NAME", "DISPLAY NAME", "SECOND FACTOR", "STATE");
    for row in accounts {
        let factor = if row.second_factors == 0 { "none".to_owned() } else { row.second_factors.to_string() };
        let mut state = if row.account.is_disabled { "disabled" } else { "active" }.to_owned();
        if row.is_administrator {
            state.push_str(", administrator");
        }
        // Writing to a String cannot fail.
        let _ =
            writeln!(text, "{:<24} {:<28} {factor:<14} {state}", row.account.name, row.account.display_name);
    }
    Ok(text)
}

async fn list_with_keys(portal: &Portal) -> Result<String, String> {
    let mut text = format!("{:<24} {:<28} {}\n", "NAME", "DISPLAY NAME", "SECURITY KEYS");
    for (account, keys) in accounts_with_keys(portal).await.map_err(explain)? {
        let keys: Vec<String> = keys.iter().map(|(domain, count)| format!("{count} for {domain}")).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:<24} {:<28} {}", account.name, account.display_name, keys.join(", "));
    }
    Ok(text)
}

async fn remove_keys(
    portal: &Portal,
    origin: &Origin,
    domain: &str,
    of: Option<Uuid>,
) -> Result<String, String> {
    let mut text = String::new();
    for (account, keys) in accounts_with_keys(portal).await.map_err(explain)? {
        if of.is_some_and(|id| id != account.id) || !keys.contains_key(domain) {
            continue;
        }
        let count = account::remove_keys(portal, origin, account.id, domain).await.map_err(explain)?;
        // Writing to a String cannot fail.
        let _ =
            writeln!(text, "Removed {count} security keys of {}, its browsers are signed out.", account.name);
    }
    if text.is_empty() {
        return Err(format!("there are no security keys that were registered for {domain}"));
    }
    Ok(text)
}

/// An error in words for a terminal.
pub(super) fn explain(error: Error) -> String {
    let Error::Invalid(errors) = error else { return error.to_string() };
    let sentences: Vec<String> = errors.iter().map(sentence).collect();
    sentences.join("; ")
}

fn sentence(error: &FieldError) -> String {
    format!("{} {}", error.field.replace('_', " "), what_is_wrong(error.problem))
}

/// What is wrong with a field, for whoever reads English at a console.
pub(crate) fn what_is_wrong(problem: Problem) -> String {
    match problem {
        Problem::Required => "is missing".to_owned(),
        Problem::TooLong { most } => format!("is longer than {most}"),
        Problem::TooShort { fewest } => format!("is shorter than {fewest} characters"),
        Problem::BadCharacters | Problem::BadName => "has characters that are not allowed".to_owned(),
        Problem::Taken => "is taken".to_owned(),
        Problem::NotAnAddress => "is not an email address".to_owned(),
        Problem::TooCommon => "is too easy to guess".to_owned(),
        Problem::Differs => "differs".to_owned(),
        Problem::WrongPassword => "is wrong".to_owned(),
        Problem::NotAHost => "is not the name or address of a machine".to_owned(),
        Problem::NotAPort => "is not a port (1 to 65535)".to_owned(),
        Problem::TlsNeeded => "\"none\" is for a mail server on this machine alone".to_owned(),
        Problem::UsedByMethod => "is used by a second factor".to_owned(),
        Problem::TypeAgain => "has to be typed again".to_owned(),
    }
}
