//! `postern serve`.

use super::{close, open, say};
use crate::{config::Config, jobs, mail, sso::Sso, web};
use postern_app::paths;
use postern_core::{
    Portal, account, application,
    audit::Origin,
    factor::security_key::address,
    housekeeping,
    link::{self, LinkPurpose},
    start::IfMissing,
};
use postern_sso::kerberos;
use std::{
    net::SocketAddr, os::unix::process::CommandExt, path::Path, process::Command, sync::Arc, time::Duration,
};
use tokio::{net::TcpListener, signal};

/// How often accesses through applications are written.
const VISITS: Duration = Duration::from_secs(30);
/// Longer than a request waits for the database, and what supervisors commonly wait before they kill.
const LONGEST_DRAIN: Duration = Duration::from_secs(10);

pub(super) async fn serve(config: &Config) -> Result<(), String> {
    refuse_core_files()?;
    // Nobody else initialises it: pages are rendered by plain handlers.
    any_spawner::Executor::init_tokio().map_err(|error| error.to_string())?;
    let sso = config.sso.build(&config.server.base_url)?;
    let portal = open(config, IfMissing::Create).await?;
    let db = portal.db.clone();
    let ended = answer(config, portal, sso).await;
    if let Err(sentence) = close(db).await {
        tracing::warn!("{sentence}");
    }
    ended
}

/// Answers requests until it is stopped.
async fn answer(config: &Config, portal: Portal, sso: Sso) -> Result<(), String> {
    address::check(&portal).await.map_err(|error| error.to_string())?;
    if portal.relying_party.is_none() {
        tracing::warn!(address = %portal.base_url, "security keys are bound to a domain: an IP address has none, so they are not offered");
    }
    let listener = TcpListener::bind(config.server.listen)
        .await
        .map_err(|error| format!("cannot listen on server.listen = {}: {error}", config.server.listen))?;
    announce(&portal).await?;
    let site = Arc::new(web::Site::new(portal, config.server.trusted_proxies.clone(), sso));
    tokio::spawn(tidy_every_hour(Arc::clone(&site)));
    tokio::spawn(write_visits(Arc::clone(&site)));
    tokio::spawn(mail::run(Arc::clone(&site)));
    tokio::spawn(jobs::run(Arc::clone(&site)));
    let service = web::router(Arc::clone(&site)).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(stopped()).into_future();
    let ended = tokio::select! {
        ended = served => ended.map_err(|error| error.to_string()),
        () = drained() => Ok(()),
    };
    if let Err(error) = application::write_visits(&site.portal).await {
        tracing::warn!(%error, "the last accesses were not noted");
    }
    ended
}

/// Accesses through applications are written now and then: a question of a proxy writes nothing.
async fn write_visits(site: Arc<web::Site>) {
    let mut turns = tokio::time::interval(VISITS);
    loop {
        turns.tick().await;
        if let Err(error) = application::write_visits(&site.portal).await {
            tracing::warn!(%error, "accesses were not noted");
        }
    }
}

/// MIT Kerberos reads its keytab from the environment, which a program cannot change once it runs: it starts anew, once,
/// with what is missing.
pub(super) fn with_environment(config: &Config) -> Result<(), String> {
    let Some(keytab) = &config.sso.kerberos.keytab else { return Ok(()) };
    // Beside the key file: a folder that the portal can write.
    let folder = config.keys.file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let wanted = kerberos::environment(keytab, folder.unwrap_or(Path::new(".")));
    if wanted.iter().all(|(name, value)| std::env::var_os(name).as_ref() == Some(value)) {
        return Ok(());
    }
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut again = Command::new(program);
    again.args(std::env::args_os().skip(1)).envs(wanted);
    Err(format!("cannot start anew with the keytab in the environment: {}", again.exec()))
}

/// The end of the time that requests under way have after a stop. A client that sends half a request, or reads no
/// answer, would otherwise keep the program from ending for as long as it likes.
async fn drained() {
    stopped().await;
    tokio::time::sleep(LONGEST_DRAIN).await;
    tracing::warn!("stopped with connections open");
}

async fn tidy_every_hour(site: Arc<web::Site>) {
    let mut hours = tokio::time::interval(Duration::from_secs(60 * 60));
    loop {
        hours.tick().await;
        if let Err(error) = housekeeping::tidy(&site.portal).await {
            tracing::warn!(%error, "not tidied");
        }
    }
}

/// Keys and passwords are in memory: a crash must not write them to a file.
fn refuse_core_files() -> Result<(), String> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        setrlimit(Resource::Core, none)
            .map_err(|error| format!("core files cannot be switched off: {error}"))?;
    }
    Ok(())
}

/// Where the portal is, and, while nobody has an account, the link that makes the first one.
async fn announce(portal: &Portal) -> Result<(), String> {
    let address = portal.base_url.as_str().trim_end_matches('/');
    say(&format!("Postern is ready at {address}\n"))?;
    if account::is_empty(portal).await.map_err(|error| error.to_string())? {
        let made = link::make(portal, &Origin::command_line(), LinkPurpose::SetUp, None).await;
        let token = made.map_err(|error| error.to_string())?;
        let link = paths::set_up(token.expose());
        say(&format!("Set it up within the hour, once: {address}{link}\n"))?;
    }
    Ok(())
}

/// Ctrl-C or SIGTERM: requests under way are finished.
async fn stopped() {
    let interrupt = async {
        // Without a handler the default action ends the process, which is what was asked for.
        if signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut terminate) => {
                terminate.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
