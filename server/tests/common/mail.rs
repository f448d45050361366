//! Everybody's mailbox in a test: the real SMTP server of `end2end/mail-server.mjs`, and what came to it, parsed.

mod message;

pub use message::Mail;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    env, fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::Mutex,
    thread,
    time::Duration,
};
use tempfile::TempDir;
use tokio::{sync::watch, time::timeout};

/// A test fails rather than waits longer than this for a mail.
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::enum_variant_names, reason = "STARTTLS is what it is called")]
pub enum Tls {
    #[default]
    None,
    StartTls,
    Wrapper,
}

/// What is wrong with the certificate that the server shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    OtherHost,
    Expired,
    /// Its authority is not the one of [`MailServer::ca_file`].
    OtherAuthority,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    pub tls: Tls,
    pub flaw: Option<Flaw>,
    /// Name and password with which everybody must sign in.
    pub login: Option<(&'static str, &'static str)>,
}

/// A line of the server.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Told {
    Port(u16),
    Mode(String),
    Connection(bool),
    Refused(String),
    Mail(Box<Mail>),
}

/// What the server told so far.
#[derive(Default)]
struct Seen {
    port: Option<u16>,
    answered: usize,
    connections: usize,
    refusals: Vec<String>,
    mails: Vec<Mail>,
}

impl Seen {
    fn take(&mut self, told: Told) {
        match told {
            Told::Port(port) => self.port = Some(port),
            Told::Mode(_) => self.answered += 1,
            Told::Connection(_) => self.connections += 1,
            Told::Refused(what) => self.refusals.push(what),
            Told::Mail(mail) => self.mails.push(mail.parsed()),
        }
    }

    fn to(&self, address: &str) -> impl Iterator<Item = &Mail> {
        self.mails.iter().filter(move |mail| mail.to.iter().any(|to| to == address))
    }
}

pub struct MailServer {
    child: Child,
    /// And how many lines were written to it.
    stdin: Mutex<(ChildStdin, usize)>,
    seen: watch::Receiver<Seen>,
    /// How many mails to an address the test has read.
    read: Mutex<HashMap<String, usize>>,
    folder: TempDir,
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl MailServer {
    pub async fn start(tls: Tls) -> Self {
        Self::with(Options { tls, ..Options::default() }).await
    }

    pub async fn with(options: Options) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // Asked at run time: another checkout may have compiled this.
        let end2end = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap()).join("../end2end");
        let mut command = Command::new("node");
        command.current_dir(end2end).arg("mail-server.mjs").arg("--tls").arg(match options.tls {
            Tls::None => "none",
            Tls::StartTls => "starttls",
            Tls::Wrapper => "wrapper",
        });
        if options.tls != Tls::None {
            certify(folder.path(), options.flaw);
            let file = |name| folder.path().join(name);
            command.arg("--cert").arg(file("cert.pem")).arg("--key").arg(file("key.pem"));
        }
        if let Some((name, password)) = options.login {
            command.args(["--user", name, "--password", password]);
        }
        // Not tokio's: its feature for processes would have everything compiled once more for the tests.
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let stdin = Mutex::new((child.stdin.take().unwrap(), 0));
        let seen = listen(child.stdout.take().unwrap());
        let server = Self { child, stdin, seen, read: Mutex::default(), folder };
        assert!(server.sees(PATIENCE, |seen| seen.port.is_some()).await, "the mail server does not start");
        server
    }

    pub fn port(&self) -> u16 {
        self.seen.borrow().port.unwrap()
    }

    /// The certificate of the authority that whoever sends mail is to trust.
    pub fn ca_file(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// How it treats new connections and new mails from now on: `ok`, `refuse` (421 instead of a greeting), `busy`
    /// (451 after DATA), `reject` (550 after RCPT TO), `silent` (no greeting), `drop` (takes the mail and closes the
    /// connection without an answer) or `no-starttls` (no offer of it).
    pub async fn mode(&self, mode: &str) {
        self.ask(json!({ "mode": mode })).await;
    }

    /// From now on it takes a mail, and answers so much later.
    pub async fn tarpit(&self, seconds: u32) {
        self.ask(json!({ "mode": "tarpit", "seconds": seconds })).await;
    }

    /// The oldest unread mail to an address: waits for it, and it counts as read.
    pub async fn next(&self, to: &str) -> Mail {
        let read = self.read_of(to);
        if !self.sees(PATIENCE, |seen| seen.to(to).count() > read).await {
            let seen = self.seen.borrow();
            let others: Vec<_> = seen.mails.iter().map(|mail| (&mail.to, &mail.subject)).collect();
            panic!("no further mail to {to}; in all: {others:?}; refused: {:?}", seen.refusals);
        }
        self.read.lock().unwrap().insert(to.to_owned(), read + 1);
        self.seen.borrow().to(to).nth(read).unwrap().clone()
    }

    /// The unread mails to an address that are here, oldest first: they count as read.
    pub async fn unread(&self, to: &str) -> Vec<Mail> {
        self.ask(json!({})).await;
        let read = self.read_of(to);
        let mails: Vec<Mail> = self.seen.borrow().to(to).skip(read).cloned().collect();
        self.read.lock().unwrap().insert(to.to_owned(), read + mails.len());
        mails
    }

    /// How many mails came to an address so far, read or not.
    pub async fn count(&self, to: &str) -> usize {
        self.ask(json!({})).await;
        self.seen.borrow().to(to).count()
    }

    /// Fails if there is an unread mail to an address, or one comes within so long.
    pub async fn none(&self, to: &str, within: Duration) {
        let read = self.read_of(to);
        let is_there = self.sees(within, |seen| seen.to(to).count() > read).await;
        assert!(
            !is_there,
            "a mail to {to}: {:?}",
            self.seen.borrow().to(to).nth(read).map(|mail| &mail.subject)
        );
    }

    /// How many connected, whatever became of it.
    pub async fn connections(&self) -> usize {
        self.ask(json!({})).await;
        self.seen.borrow().connections
    }

    /// What it refused, in order: `connect`, `auth`, `sender`, `recipient`, `data`.
    pub async fn refusals(&self) -> Vec<String> {
        self.ask(json!({})).await;
        self.seen.borrow().refusals.clone()
    }

    fn read_of(&self, to: &str) -> usize {
        self.read.lock().unwrap().get(to).copied().unwrap_or_default()
    }

    /// Whether that was seen within so long.
    async fn sees(&self, within: Duration, is_there: impl FnMut(&Seen) -> bool) -> bool {
        let mut seen = self.seen.clone();
        match timeout(within, seen.wait_for(is_there)).await {
            Ok(ended) => ended.map(|_| true).expect("the mail server goes on"),
            Err(_) => false,
        }
    }

    /// With its answer here the next connection meets it, and all that it told before is here too.
    async fn ask(&self, command: Value) {
        let number = {
            let (stdin, asked) = &mut *self.stdin.lock().unwrap();
            writeln!(stdin, "{command}").unwrap();
            *asked += 1;
            *asked
        };
        assert!(self.sees(PATIENCE, |seen| seen.answered >= number).await, "the mail server does not answer");
    }
}

fn listen(stdout: ChildStdout) -> watch::Receiver<Seen> {
    let (sender, receiver) = watch::channel(Seen::default());
    thread::spawn(move || {
        for line in BufReader::new(stdout).lines() {
            let told = serde_json::from_str(&line.unwrap()).unwrap();
            sender.send_modify(|seen| seen.take(told));
        }
    });
    receiver
}

fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// Makes the certificate of the server, and the one of the authority that is to be trusted.
fn certify(folder: &Path, flaw: Option<Flaw>) {
    let trusted = authority("Authority of a test");
    let host = if flaw == Some(Flaw::OtherHost) { "elsewhere.test" } else { "localhost" };
    let mut params = CertificateParams::new([host.to_owned()]).unwrap();
    if flaw == Some(Flaw::Expired) {
        params.not_after = date_time_ymd(2021, 1, 1);
    }
    let key = KeyPair::generate().unwrap();
    let cert = if flaw == Some(Flaw::OtherAuthority) {
        params.signed_by(&key, &authority("Another authority"))
    } else {
        params.signed_by(&key, &trusted)
    };
    fs::write(folder.join("ca.pem"), trusted.pem()).unwrap();
    fs::write(folder.join("cert.pem"), cert.unwrap().pem()).unwrap();
    fs::write(folder.join("key.pem"), key.serialize_pem()).unwrap();
}
