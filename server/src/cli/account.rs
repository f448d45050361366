//! `postern account …`: the way in for whoever runs the machine, when no page can help any more.

mod print;

use super::{
    explain::{explain, unexpected},
    say,
};
use clap::Subcommand;
use postern_app::paths;
use postern_core::{
    Error, Portal,
    account::{self, Contact, NewAccount},
    audit::Origin,
    factor::security_key::address::accounts_with_keys,
    link::{self, LinkPurpose},
    people::{
        Act, Acted,
        act::{LONGEST_PASS, perform_at_console},
    },
};
use postern_types::{
    Language, Refusal,
    form::Secret,
    people::{Show, UsersQuery},
};
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
        /// Language of its pages by its tag (en, de, pt-BR …); by default they follow the browser.
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
    /// List accounts.
    List {
        /// Those alone that have security keys, with the domains the keys were registered for.
        #[arg(long)]
        with_keys: bool,
        /// Those alone whose name, address or a word of whose display name begins so: the first hundred.
        #[arg(conflicts_with = "with_keys")]
        search: Option<String>,
        /// Those alone: none, email_only, one, several (second factors), never (signed in), disabled.
        #[arg(long, conflicts_with = "with_keys", default_value = "all", value_parser = parse_show)]
        show: Show,
    },
    /// Print what there is to know about an account: groups, second factors, browsers. Nothing secret.
    Show {
        /// Account name or email address.
        name: String,
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
    /// Remove every second factor, or one (phone lost). Ends the account's browsers; its next sign-in leads to enrolment.
    RemoveSecondFactor {
        /// Account name or email address.
        name: String,
        /// The one of this id alone, as `account show` prints it.
        #[arg(long, value_name = "ID")]
        method: Option<Uuid>,
        /// Why; it is written to the audit log.
        #[arg(long, default_value = "command line")]
        reason: String,
    },
    /// Print a pass that takes the second factor's place in one sign-in.
    OneTimePass {
        /// Account name or email address.
        name: String,
        /// How long it works.
        #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=i64::from(LONGEST_PASS)))]
        minutes: u32,
        /// Why; it is written to the audit log.
        #[arg(long, default_value = "command line")]
        reason: String,
    },
    /// Sign an account out everywhere.
    EndBrowsers {
        /// Account name or email address.
        name: String,
    },
    /// Delete an account with everything that is kept about it. What happened stays in the audit log.
    Delete {
        /// Account name or email address.
        name: String,
        /// The account name once more, to be sure.
        #[arg(long, value_name = "NAME")]
        confirm: String,
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
    Language::parse(tag)
        .ok_or_else(|| format!("must be one of {}", Language::ALL.map(Language::tag).join(", ")))
}

pub(super) async fn run(portal: &Portal, command: AccountCommand) -> Result<(), String> {
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
            if invite && !account::can_mail(portal).await.map_err(explain)? {
                return Err("the portal has no mail account: leave --invite out".to_owned());
            }
            let display_name = display_name.unwrap_or_else(|| name.clone());
            let contact = Contact::parse(&name, &display_name, &email.unwrap_or_default())
                .map_err(|errors| explain(Error::Invalid(errors)))?;
            let password = if password_stdin { Some(read_password()?) } else { None };
            let has_password = password.is_some();
            let new = NewAccount { contact, language, password };
            let account = account::create(portal, &origin, new, administrator).await.map_err(explain)?;
            let mut text = format!("Account {} is made.\n", account.name);
            if invite {
                account::invite(portal, &origin, &account).await.map_err(explain)?;
                text.push_str("An invitation is on its way.\n");
            } else if !has_password {
                text.push_str(&password_link(portal, account.id).await?);
            }
            text
        }
        AccountCommand::List { with_keys: true, .. } => print::list_with_keys(portal).await?,
        AccountCommand::List { with_keys: false, search, show } => {
            return print::list(
                portal,
                &UsersQuery { search: search.unwrap_or_default(), show, ..UsersQuery::default() },
            )
            .await;
        }
        AccountCommand::Show { name } => print::show(portal, &name).await?,
        AccountCommand::ResetPassword { name, password_stdin, mail } => {
            let account = load(portal, &name).await?;
            if password_stdin {
                account::set_password(portal, &origin, &account, &read_password()?).await.map_err(explain)?;
                format!("The password of {} is set, its browsers are signed out.\n", account.name)
            } else if mail {
                if !account::send_password_link(portal, &origin, &account.name).await.map_err(explain)? {
                    return Err(format!(
                        "no mail reaches {}: no mail account, no confirmed address, or one was sent a moment ago",
                        account.name
                    ));
                }
                "A link is on its way.\n".to_owned()
            } else {
                password_link(portal, account.id).await?
            }
        }
        AccountCommand::RemoveSecondFactor { name, method, reason } => {
            let account = load(portal, &name).await?;
            let act = Act::RemoveMethods { account: account.id, method, reason };
            match perform_at_console(portal, &act).await {
                Ok(Acted::MethodsRemoved(count)) => {
                    let factors = if count == 1 { "second factor" } else { "second factors" };
                    format!("Removed {count} {factors} of {}, its browsers are signed out.\n", account.name)
                }
                Err(Error::Refused(Refusal::NoMethod)) => {
                    format!("{} has no second factor: nothing is done.\n", account.name)
                }
                other => return Err(unexpected(other)),
            }
        }
        AccountCommand::OneTimePass { name, minutes, reason } => {
            let account = load(portal, &name).await?.id;
            match perform_at_console(portal, &Act::MakePass { account, minutes, reason }).await {
                Ok(Acted::Pass { pass, until }) => {
                    format!("One sign-in until {}: {}\n", until.to_iso(), pass.0.as_str())
                }
                other => return Err(unexpected(other)),
            }
        }
        AccountCommand::EndBrowsers { name } => {
            let account = load(portal, &name).await?;
            let act = Act::EndBrowsers { account: account.id, browser: None };
            match perform_at_console(portal, &act).await {
                Ok(Acted::BrowsersEnded(count)) => {
                    format!("Ended {count} browsers of {}.\n", account.name)
                }
                other => return Err(unexpected(other)),
            }
        }
        AccountCommand::Delete { name, confirm } => {
            let account = load(portal, &name).await?.id;
            match perform_at_console(portal, &Act::Delete { account, typed: confirm }).await {
                Ok(Acted::Deleted { name }) => format!("{name} is deleted.\n"),
                other => return Err(unexpected(other)),
            }
        }
        AccountCommand::RemoveKeys { registered_for, name } => {
            let of = match name {
                Some(name) => Some(load(portal, &name).await?.id),
                None => None,
            };
            remove_keys(portal, &origin, &registered_for, of).await?
        }
        AccountCommand::Disable { name } => {
            let account = load(portal, &name).await?;
            set_disabled(portal, account.id, true).await?;
            format!("{} is disabled, its browsers are signed out.\n", account.name)
        }
        AccountCommand::Enable { name } => {
            let account = load(portal, &name).await?;
            set_disabled(portal, account.id, false).await?;
            format!("{} can sign in again.\n", account.name)
        }
    };
    say(&text)
}

fn parse_show(name: &str) -> Result<Show, String> {
    let names = Show::CHOICES.map(Show::as_str);
    if names.contains(&name) {
        Ok(Show::parse(name))
    } else {
        Err(format!("must be one of {}", names.join(", ")))
    }
}

async fn set_disabled(portal: &Portal, account: Uuid, is_disabled: bool) -> Result<(), String> {
    perform_at_console(portal, &Act::SetDisabled { account, is_disabled }).await.map(|_| ()).map_err(explain)
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
