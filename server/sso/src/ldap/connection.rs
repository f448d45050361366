//! A connection to a directory, in the words of `ldap3`.

use super::{entry::Entry, out_of_reach, starttls, tls};
use crate::Failure;
use ldap3::{
    LdapConnAsync, LdapConnSettings, LdapError, LdapResult, Scope, SearchEntry, SearchOptions, StdStream,
};
use postern_core::sso::Ldap;
use postern_types::form::Secret;
use rustls::ClientConfig;
use std::{io, sync::Arc, time::Duration};
use tokio::{net::TcpStream, task::JoinSet, time::timeout};
use url::Url;

/// Result codes (RFC 4511 section 4.1.9).
const SIZE_LIMIT: u32 = 4;
const REFERRAL: u32 = 10;
const NO_SUCH_OBJECT: u32 = 32;

/// A connection; when it is dropped it is closed.
pub(super) struct Connection {
    ldap: ldap3::Ldap,
    /// Reads and writes. Dropped, it is aborted, whatever it waits for.
    _driver: JoinSet<()>,
}

/// What a search found.
pub(super) struct Found {
    pub(super) entries: Vec<Entry>,
    /// There is more.
    pub(super) is_cut: bool,
}

/// Whether a code of a bind means that no password was looked at: something about the server, and nothing about whoever
/// signs in. Everything else is a no.
pub(super) const fn says_no_more(code: u32) -> bool {
    // operationsError, protocolError, timeLimitExceeded, strongerAuthRequired, referral, adminLimitExceeded,
    // confidentialityRequired, busy, unavailable, other
    matches!(code, 1 | 2 | 3 | 8 | 10 | 11 | 13 | 51 | 52 | 80)
}

/// A result for whoever sets it up, on one line.
pub(super) fn describe(result: &LdapResult) -> String {
    let line: String = result.to_string().chars().filter(|c| !c.is_control()).take(300).collect();
    match result.rc {
        REFERRAL => format!("it refers to another server, which is not asked ({line})"),
        _ => line,
    }
}

fn explain(error: &LdapError) -> String {
    match error {
        LdapError::Io { source } => explain_io(source),
        LdapError::DNSName { .. } => {
            "TLS needs a host name or an IPv4 address in the directory's URL".to_owned()
        }
        LdapError::FilterParsing => "a filter in the settings is no LDAP filter (RFC 4515)".to_owned(),
        LdapError::EndOfStream | LdapError::ResultRecv { .. } | LdapError::OpSend { .. } => {
            "the directory closed the connection, or answered with something that is no LDAP".to_owned()
        }
        LdapError::LdapResult { result } => describe(result),
        _ => error.to_string(),
    }
}

fn explain_io(error: &io::Error) -> String {
    let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    tls.map_or_else(|| error.to_string(), tls::explain)
}

fn failed(step: &str, why: impl AsRef<str>) -> Failure {
    out_of_reach(format!("{step}: {}.", why.as_ref()))
}

impl Connection {
    /// Connects, with TLS where the settings say so.
    pub(super) async fn open(ldap: &Ldap, tls: &Arc<ClientConfig>, limit: Duration) -> Result<Self, Failure> {
        let step = format!("No connection to {}", ldap.url);
        let opened = timeout(limit, connect(ldap, tls)).await;
        let (connection, ldap) = opened
            .map_err(|_| failed(&step, format!("nothing came within {limit:?}")))?
            .map_err(|why| failed(&step, why))?;
        let mut driver = JoinSet::new();
        driver.spawn(async {
            // Whoever waits for an answer is told.
            let _ = connection.drive().await;
        });
        Ok(Self { ldap, _driver: driver })
    }

    /// A simple bind (RFC 4511 section 4.2). The caller sees to it that the password is not empty.
    pub(super) async fn bind(&mut self, dn: &str, password: &Secret) -> Result<LdapResult, Failure> {
        self.ldap
            .simple_bind(dn, &password.0)
            .await
            .map_err(|error| failed("No answer to a bind", explain(&error)))
    }

    /// Entries below `base`, at most so many. Referrals are not followed.
    pub(super) async fn search(
        &mut self,
        base: &str,
        scope: Scope,
        filter: &str,
        attributes: Vec<String>,
        most: u16,
    ) -> Result<Found, Failure> {
        let step = format!("No answer to a search below {base}");
        let broken = |error: LdapError| failed(&step, explain(&error));
        let options = SearchOptions::new().sizelimit(most.into());
        let ldap = self.ldap.with_search_options(options);
        let mut stream = ldap.streaming_search(base, scope, filter, attributes).await.map_err(broken)?;
        let mut entries = Vec::new();
        while let Some(entry) = stream.next().await.map_err(broken)? {
            if entry.is_ref() || entry.is_intermediate() {
                continue;
            }
            if entries.len() == usize::from(most) {
                return Ok(Found { entries, is_cut: true });
            }
            entries.push(Entry::from(SearchEntry::construct(entry)));
        }
        let result = stream.finish().await;
        match result.rc {
            0 => Ok(Found { entries, is_cut: false }),
            SIZE_LIMIT => Ok(Found { entries, is_cut: true }),
            NO_SUCH_OBJECT => Err(out_of_reach(format!(
                "The base {base} is not in the directory, or the service account may not read it."
            ))),
            _ => Err(failed(&format!("The directory does not search below {base}"), describe(&result))),
        }
    }

    /// Says goodbye. Whether it is heard makes no difference.
    pub(super) async fn close(mut self) {
        let _ = timeout(Duration::from_secs(1), self.ldap.unbind()).await;
    }
}

/// The connection, ready for its first bind.
async fn connect(ldap: &Ldap, tls: &Arc<ClientConfig>) -> Result<(LdapConnAsync, ldap3::Ldap), String> {
    let mut url = Url::parse(&ldap.url).map_err(|error| error.to_string())?;
    let is_wrapped = match url.scheme() {
        "ldaps" => true,
        "ldap" => false,
        other => return Err(format!("{other} is neither ldap nor ldaps")),
    };
    let host = url.host_str().unwrap_or_default();
    let port = url.port().unwrap_or(if is_wrapped { 636 } else { 389 });
    let stream = TcpStream::connect(format!("{host}:{port}")).await.map_err(|error| error.to_string())?;
    stream.set_nodelay(true).map_err(|error| error.to_string())?;
    if ldap.starttls && !is_wrapped {
        starttls::ask(&stream).await?;
        // From here on it is as if TLS had been there from the start.
        url.set_scheme("ldaps").map_err(|()| "the URL is none of a directory".to_owned())?;
    }
    let stream = StdStream::Tcp(stream.into_std().map_err(|error| error.to_string())?);
    let settings = LdapConnSettings::new().set_config(Arc::clone(tls)).set_std_stream(stream);
    LdapConnAsync::from_url_with_settings(settings, &url).await.map_err(|error| explain(&error))
}
