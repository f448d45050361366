//! The command line: `postern serve | account | group | audit | migrate | config | health`.

mod account;
mod audit;
mod explain;
mod group;
mod serve;

pub(crate) use explain::what_is_wrong;

use crate::{config::Config, telemetry};
use clap::{Parser, Subcommand};
use postern_core::{
    Portal,
    clock::{Clock, SystemClock},
    db::Db,
    rng::SystemRng,
    start::{self, IfMissing},
};
use std::{
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
    time::Duration,
};
use tokio::time::timeout;

/// What work beside requests (mail, jobs) has to come to the end of a step when the database closes.
const LONGEST_CLOSE: Duration = Duration::from_secs(3);

/// A self-hosted sign-in portal with second-factor authentication.
#[derive(Debug, Parser)]
#[command(name = "postern", version)]
struct Cli {
    /// Configuration file; postern.toml of this folder by default, if it is there.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the portal. With an empty database it prints the one-time set-up link.
    Serve,
    /// Accounts, for whoever runs this machine.
    #[command(subcommand)]
    Account(account::AccountCommand),
    /// Groups, their permissions and policies.
    #[command(subcommand)]
    Group(group::GroupCommand),
    /// What happened.
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Bring the database to this version's shape (serve does it too).
    Migrate,
    /// The configuration.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Ask the running portal whether it is well; exit code 0 if so.
    Health,
}

#[derive(Clone, Copy, Debug, Subcommand)]
enum ConfigCommand {
    /// Read file and environment, and explain each mistake.
    Check,
    /// Print the values in force.
    Print,
    /// Print every key with its meaning and default.
    Reference,
}

/// Runs the command line of this process.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match dispatch(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            let _ = writeln!(std::io::stderr(), "postern: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(cli: Cli) -> Result<(), String> {
    if let Command::Config(ConfigCommand::Reference) = cli.command {
        return say(&Config::reference());
    }
    let config = Config::read(cli.config.as_deref())?;
    match cli.command {
        Command::Serve => {
            serve::with_environment(&config)?;
            telemetry::start(&config.log)?;
            block_on(serve::serve(&config))
        }
        Command::Account(command) => {
            at_portal(&config, IfMissing::Refuse, async |portal| account::run(portal, command).await)
        }
        Command::Group(command) => {
            at_portal(&config, IfMissing::Refuse, async |portal| group::run(portal, command).await)
        }
        Command::Audit(command) => {
            at_portal(&config, IfMissing::Refuse, async |portal| audit::run(portal, command).await)
        }
        Command::Migrate => {
            at_portal(&config, IfMissing::Create, async |_| say("The database is up to date.\n"))
        }
        Command::Config(ConfigCommand::Check) => {
            serve::with_environment(&config)?;
            config.settings()?;
            config.sso.build(&config.server.base_url)?;
            say("The configuration is fine.\n")
        }
        Command::Config(ConfigCommand::Print) => say(&config.print()),
        Command::Config(ConfigCommand::Reference) => say(&Config::reference()),
        Command::Health => health(&config),
    }
}

fn block_on(work: impl Future<Output = Result<(), String>>) -> Result<(), String> {
    tokio::runtime::Runtime::new().map_err(|error| error.to_string())?.block_on(work)
}

/// Prints to standard output.
fn say(text: &str) -> Result<(), String> {
    std::io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())
}

/// Does a command's work at the portal of a configuration.
fn at_portal(
    config: &Config,
    if_missing: IfMissing,
    work: impl AsyncFnOnce(&Portal) -> Result<(), String>,
) -> Result<(), String> {
    block_on(async {
        let portal = open(config, if_missing).await?;
        let done = work(&portal).await;
        done.and(close(portal.db).await)
    })
}

/// Closes the database. The last connection moves what is in SQLite's write-ahead log into it: the file alone is everything
/// then.
async fn close(db: Db) -> Result<(), String> {
    match timeout(LONGEST_CLOSE, db.close()).await {
        Ok(closed) => closed.map_err(|error| format!("the database was not closed: {error}")),
        Err(_) => Err("the database was not closed: it is in use".to_owned()),
    }
}

/// Opens the portal of a configuration.
async fn open(config: &Config, if_missing: IfMissing) -> Result<Portal, String> {
    // Before anything is opened or made.
    let settings = config.settings()?;
    let rng = Arc::new(SystemRng);
    let opened = start::open(&config.store(), if_missing, &*rng, SystemClock.now())
        .await
        .map_err(|error| error.to_string())?;
    Portal::new(opened.db, &opened.keys, Arc::new(SystemClock), rng, settings)
        .map_err(|error| error.to_string())
}

/// Asks `/readyz` of the running portal, on the address it listens on.
fn health(config: &Config) -> Result<(), String> {
    let mut address = config.server.listen;
    if address.ip().is_unspecified() {
        address.set_ip(if address.is_ipv4() {
            std::net::Ipv4Addr::LOCALHOST.into()
        } else {
            std::net::Ipv6Addr::LOCALHOST.into()
        });
    }
    let patience = Duration::from_secs(5);
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect_timeout(&address, patience)?;
        stream.set_read_timeout(Some(patience))?;
        write!(
            stream,
            "GET {} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n",
            postern_app::paths::READY
        )?;
        let mut answer = String::new();
        stream.take(4_096).read_to_string(&mut answer)?;
        Ok(answer)
    };
    let answer = ask().map_err(|error| format!("no answer from {address}: {error}"))?;
    match answer.lines().next() {
        Some(status) if status.contains(" 200 ") => say("ok\n"),
        Some(status) => Err(format!("not ready: {status}")),
        None => Err("an empty answer".to_owned()),
    }
}
