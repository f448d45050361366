//! LDAP and Active Directory: a name and a password are shown to a directory (RFC 4511, RFC 4513).
//!
//! The service account looks the person up; then a connection of its own is bound as that person. Where nobody is
//! found it is bound as somebody who does not exist, so that unknown names and wrong passwords take the same steps.

mod connection;
mod entry;
mod groups;
mod starttls;
mod tls;

use crate::{Failure, Vouched};
use connection::{Connection, Found};
use entry::Entry;
use ldap3::{Scope, ldap_escape};
use postern_core::sso::{Arrived, Ldap};
use postern_types::{form::Secret, sso::SsoRejection};
use rustls::ClientConfig;
use std::{sync::Arc, time::Duration};
use tokio::{task::JoinSet, time::timeout};

/// Until a connection stands, TLS included.
const CONNECT: Duration = Duration::from_secs(5);
/// Until everything is over.
const WHOLE: Duration = Duration::from_secs(10);
/// Longest name that is looked up, in bytes.
const MOST_NAME: usize = 512;

/// Asks directories. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Directory {
    tls: Arc<ClientConfig>,
    connect: Duration,
    whole: Duration,
}

fn out_of_reach(detail: impl Into<String>) -> Failure {
    Failure::new(SsoRejection::Unreachable, detail)
}

impl Directory {
    /// `authorities` are certificates (PEM) of authorities that are believed beside the public ones; may be empty.
    ///
    /// # Errors
    /// When there is something in `authorities` that is no certificate.
    pub fn new(authorities: &[u8]) -> Result<Self, String> {
        Ok(Self { tls: tls::config(authorities)?, connect: CONNECT, whole: WHOLE })
    }

    /// The same with other time limits: until a connection stands, and until everything is over.
    #[must_use]
    pub fn within(self, connect: Duration, whole: Duration) -> Self {
        Self { connect, whole, ..self }
    }

    /// Shows name and password to the directory: whom it vouches for. `None` when it does not know them, when the
    /// password is wrong, and when the account is disabled there: told alike.
    ///
    /// # Errors
    /// When the directory cannot be asked, or answers with what is of no use.
    pub async fn check(
        &self,
        ldap: &Ldap,
        name: &str,
        password: &Secret,
    ) -> Result<Option<Vouched>, Failure> {
        // A password that is empty asks for no proof, and some directories then say yes (RFC 4513 section 5.1.2).
        let is_askable = !name.is_empty() && name.len() <= MOST_NAME && !name.contains(char::is_control);
        if password.0.is_empty() || !is_askable {
            return Ok(None);
        }
        let (directory, ldap, name, password) =
            (self.clone(), ldap.clone(), name.to_owned(), password.clone());
        self.guarded(async move { directory.ask(&ldap, &name, &password).await }).await
    }

    /// Connects, binds the service account and reads what sign-ins would read, for whoever sets it up.
    ///
    /// # Errors
    /// What is wrong.
    pub async fn probe(&self, ldap: &Ldap) -> Result<(), Failure> {
        let (directory, ldap) = (self.clone(), ldap.clone());
        self.guarded(async move {
            let mut service = directory.service(&ldap).await?;
            let probed = probe_bases(&mut service, &ldap).await;
            service.close().await;
            probed
        })
        .await
    }

    /// Ends the work when its time is over. It runs in a task of its own because the decoder panics at nonsense.
    async fn guarded<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, Failure>> + Send + 'static,
    ) -> Result<T, Failure> {
        let mut task = JoinSet::new();
        task.spawn(work);
        match timeout(self.whole, task.join_next()).await {
            Ok(Some(Ok(done))) => done,
            Ok(_) => Err(out_of_reach("The directory answered with something that is no LDAP.")),
            Err(_) => Err(out_of_reach(format!("The directory did not answer within {:?}.", self.whole))),
        }
    }

    /// A connection of the service account.
    async fn service(&self, ldap: &Ldap) -> Result<Connection, Failure> {
        // Without a password it would be nobody's connection that looks like the account's.
        if !ldap.bind_dn.is_empty() && ldap.bind_password.0.is_empty() {
            return Err(out_of_reach(
                "The service account of the directory has no password in the settings.",
            ));
        }
        let mut service = Connection::open(ldap, &self.tls, self.connect).await?;
        if ldap.bind_dn.is_empty() {
            return Ok(service);
        }
        match service.bind(&ldap.bind_dn, &ldap.bind_password).await {
            Ok(result) if result.rc == 0 => Ok(service),
            Ok(result) => {
                service.close().await;
                let why = connection::describe(&result);
                Err(out_of_reach(format!(
                    "The directory refuses the service account {}: {why}.",
                    ldap.bind_dn
                )))
            }
            Err(failure) => Err(failure),
        }
    }

    async fn ask(&self, ldap: &Ldap, name: &str, password: &Secret) -> Result<Option<Vouched>, Failure> {
        let mut service = self.service(ldap).await?;
        let answer = self.ask_with(&mut service, ldap, name, password).await;
        service.close().await;
        answer
    }

    async fn ask_with(
        &self,
        service: &mut Connection,
        ldap: &Ldap,
        name: &str,
        password: &Secret,
    ) -> Result<Option<Vouched>, Failure> {
        let found = person(service, ldap, name).await?;
        let nobody = format!("cn=postern-nobody,{}", ldap.base);
        let dn = found.as_ref().map_or(nobody.as_str(), |entry| &entry.dn);
        let is_right = self.is_right(ldap, dn, password).await?;
        let Some(entry) = found.filter(|entry| is_right && !entry.is_disabled()) else { return Ok(None) };
        let subject = entry.subject(&ldap.subject).map_err(out_of_reach)?;
        let groups = groups::of(service, ldap, &entry.dn).await?;
        let email = entry.first(&ldap.mail_attribute);
        let arrived = Arrived {
            subject,
            name: entry.first(&ldap.name_attribute).unwrap_or_default(),
            display_name: entry.first(&ldap.display_attribute).unwrap_or_default(),
            // Whoever keeps the directory wrote it there; whether that is believed is a rule of the provider.
            is_email_verified: email.is_some(),
            email,
            groups,
            ..Arrived::default()
        };
        Ok(Some(Vouched { arrived, raw: entry.raw(&entry::wanted(ldap)) }))
    }

    /// Whether that is the password of `dn`: on a connection of its own, which proves nothing for the other.
    async fn is_right(&self, ldap: &Ldap, dn: &str, password: &Secret) -> Result<bool, Failure> {
        let mut own = Connection::open(ldap, &self.tls, self.connect).await?;
        let answer = own.bind(dn, password).await;
        own.close().await;
        let result = answer?;
        if connection::says_no_more(result.rc) {
            let why = connection::describe(&result);
            return Err(out_of_reach(format!("The directory does not check passwords: {why}.")));
        }
        Ok(result.rc == 0)
    }
}

/// The one entry that is meant by a name.
async fn person(service: &mut Connection, ldap: &Ldap, name: &str) -> Result<Option<Entry>, Failure> {
    let filter = ldap.filter.replace("{name}", &ldap_escape(name));
    let Found { mut entries, is_cut } =
        service.search(&ldap.base, Scope::Subtree, &filter, entry::wanted(ldap), 2).await?;
    if entries.len() > 1 || is_cut {
        tracing::warn!("the filter of a directory means several people by one name; none of them signs in");
        return Ok(None);
    }
    // The entry without a name is the server itself; binding as it would be binding as nobody.
    Ok(entries.pop().filter(|entry| !entry.dn.trim().is_empty()))
}

async fn probe_bases(service: &mut Connection, ldap: &Ldap) -> Result<(), Failure> {
    for base in [&ldap.base, &ldap.group_base] {
        if base.is_empty() {
            continue;
        }
        let nothing = vec!["1.1".to_owned()];
        let found = service.search(base, Scope::Base, "(objectClass=*)", nothing, 1).await?;
        if found.entries.is_empty() {
            return Err(out_of_reach(format!("The service account may not read {base}.")));
        }
    }
    person(service, ldap, "postern-nobody").await?;
    if !ldap.group_base.is_empty() {
        groups::of(service, ldap, &format!("cn=postern-nobody,{}", ldap.base)).await?;
    }
    Ok(())
}
