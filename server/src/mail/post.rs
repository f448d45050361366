//! The connection to the mail server.

use super::message;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{
        self, PoolConfig,
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
        response::Response,
    },
};
use postern_core::{
    Portal, appearance,
    mail::{
        MailAccount, account, history,
        outbox::{Delivery, Due},
    },
};
use postern_types::{
    Language,
    letter::{Content, Letter},
    mail::MailTls,
};
use std::{
    error::Error,
    fmt::Write,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::sync::Notify;
use uuid::Uuid;

/// How long a mail server has to take a connection.
const CONNECT: Duration = Duration::from_secs(10);
/// How long it has for a mail, the connection included.
const SEND: Duration = Duration::from_secs(40);
/// How long somebody who tests the account waits.
const TEST: Duration = Duration::from_secs(20);
/// How long the next page waits for a mail.
const MOMENT: Duration = Duration::from_secs(1);
/// How long an unused connection is kept.
const IDLE: Duration = Duration::from_secs(30);

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// Hands mails to the mail server of now, over connections that are used again.
#[derive(Debug, Default)]
pub struct Mailer {
    transport: Mutex<Option<(MailAccount, Transport)>>,
    /// A worker of this process sends what is in the outbox.
    is_running: AtomicBool,
    settled: Notify,
}

impl Mailer {
    /// The connections to the server of that account: those there are, unless it was changed.
    fn transport(&self, portal: &Portal, account: &MailAccount) -> Result<Transport, String> {
        let mut kept = self.transport.lock().map_err(|error| error.to_string())?;
        if let Some((_, transport)) = kept.as_ref().filter(|(of, _)| of == account) {
            return Ok(transport.clone());
        }
        let transport = connect(account, &portal.mail.authorities).map_err(|error| explain(&error))?;
        *kept = Some((account.clone(), transport.clone()));
        Ok(transport)
    }

    pub(super) fn is_running_now(&self) {
        self.is_running.store(true, Ordering::Relaxed);
    }

    /// Something came of a mail.
    pub(super) fn has_settled(&self) {
        self.settled.notify_waiters();
    }

    /// Gives a mail that was just written a moment to be taken, so that the next page can say so. A mail server that is
    /// slow or dead is not waited for.
    pub(crate) async fn a_moment(&self, portal: &Portal, mail: Uuid) {
        if !self.is_running.load(Ordering::Relaxed) {
            return;
        }
        let wait = async {
            loop {
                // Listened to before it is looked at: nothing can slip through between the two.
                let settled = self.settled.notified();
                if history::is_settled(portal, mail).await.unwrap_or(true) {
                    return;
                }
                settled.await;
            }
        };
        let _ = tokio::time::timeout(MOMENT, wait).await;
    }

    /// Hands one mail over.
    pub(super) async fn send(&self, portal: &Portal, due: &Due) -> Delivery {
        let account = match account::find(portal).await {
            Ok(Some(account)) => account,
            Ok(None) => return Delivery::Failed("There is no mail account.".to_owned()),
            Err(error) => return Delivery::Failed(error.to_string()),
        };
        let appearance = match appearance::find(portal).await {
            Ok(appearance) => appearance,
            Err(error) => return Delivery::Failed(error.to_string()),
        };
        let built = message::build(portal, &appearance, &account, due.id, &due.recipient, &due.letter);
        let message = match built {
            Ok(message) => message,
            Err(reason) => return Delivery::Refused(reason),
        };
        let transport = match self.transport(portal, &account) {
            Ok(transport) => transport,
            Err(reason) => return Delivery::Failed(reason),
        };
        match tokio::time::timeout(SEND, transport.send(message)).await {
            Ok(Ok(_)) => Delivery::Taken,
            Ok(Err(error)) if is_about_this_mail(&error) => Delivery::Refused(explain(&error)),
            Ok(Err(error)) => Delivery::Failed(explain(&error)),
            Err(_) => Delivery::Failed(format!("No answer within {} s.", SEND.as_secs())),
        }
    }

    /// Sends a mail that proves the account, past the outbox: what the mail server answered.
    ///
    /// # Errors
    /// What it answered instead, or why there was no answer.
    pub(crate) async fn test(
        &self,
        portal: &Portal,
        recipient: &str,
        to: &postern_core::entity::account::Model,
        language: Language,
    ) -> Result<String, String> {
        let account = account::find(portal).await.map_err(|error| error.to_string())?;
        let account = account.ok_or("There is no mail account.")?;
        let letter = Letter {
            language,
            display_name: to.display_name.clone(),
            account: to.name.clone(),
            content: Content::Test,
        };
        let id = portal.rng.id().map_err(|error| error.to_string())?;
        let appearance = appearance::find(portal).await.map_err(|error| error.to_string())?;
        let message = message::build(portal, &appearance, &account, id, recipient, &letter)?;
        // Connections of its own: a test of what was kept open would prove little.
        let transport = connect(&account, &portal.mail.authorities).map_err(|error| explain(&error))?;
        let sent = tokio::time::timeout(TEST, transport.send(message)).await;
        transport.shutdown().await;
        match sent {
            Ok(Ok(response)) => Ok(answer(&response)),
            Ok(Err(error)) => Err(explain(&error)),
            Err(_) => Err(format!("No answer within {} s.", TEST.as_secs())),
        }
    }
}

fn connect(account: &MailAccount, authorities: &[u8]) -> Result<Transport, smtp::Error> {
    let tls = || {
        let mut parameters = TlsParameters::builder(account.host.clone());
        if !authorities.is_empty() {
            parameters = parameters.add_root_certificate(Certificate::from_pem(authorities)?);
        }
        parameters.build_rustls()
    };
    let tls = match account.tls {
        MailTls::Wrapper => Tls::Wrapper(tls()?),
        MailTls::Starttls => Tls::Required(tls()?),
        MailTls::None => Tls::None,
    };
    let mut builder = Transport::builder_dangerous(&account.host)
        .port(account.port)
        .tls(tls)
        .timeout(Some(CONNECT))
        .pool_config(PoolConfig::new().max_size(2).idle_timeout(IDLE));
    if !account.user.is_empty() {
        builder = builder.credentials(Credentials::new(account.user.clone(), account.password.0.clone()));
    }
    Ok(builder.build())
}

/// Whether the server refused this mail for good (RFC 5321 section 4.2.3), and not its sender: what is wrong with the account
/// can be mended, and the mail is sent then.
fn is_about_this_mail(error: &smtp::Error) -> bool {
    // 550 to 553: the mailbox. 556: its domain takes no mail. The rest of 5xx is about signing in, relaying, the dialogue.
    error.status().is_some_and(|code| matches!(u16::from(code), 550..=553 | 556))
}

/// What the server said, in one line.
fn answer(response: &Response) -> String {
    let lines: Vec<&str> = response.message().collect();
    format!("{} {}", response.code(), lines.join(" "))
}

/// An error and what caused it, in one line.
fn explain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        // Some errors repeat what caused them.
        if !text.contains(&cause_text) {
            let _ = write!(text, ": {cause_text}");
        }
        source = cause.source();
    }
    text
}
