//! A real OpenLDAP server with a directory of its own, gone when it is dropped.

use ldap3::{LdapConnAsync, drive};
use postern_core::sso::Ldap;
use postern_sso::ldap::Directory;
use postern_types::form::Secret;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use std::{
    fs::{self, File},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

pub const BASE: &str = "dc=northwind,dc=test";
pub const SERVICE: &str = "cn=postern,dc=northwind,dc=test";
pub const SERVICE_PASSWORD: &str = "service-secret";
const ROOT_PASSWORD: &str = "root-secret";

/// What a test adds to the configuration and the entries that all of them have.
#[derive(Default)]
pub struct Extra {
    /// Anybody may look people up.
    pub is_open: bool,
    /// Entries.
    pub ldif: String,
}

pub struct Slapd {
    folder: TempDir,
    child: Child,
    plain: u16,
    tls: u16,
    authority: String,
}

impl Slapd {
    pub fn start() -> Self {
        Self::start_with(&Extra::default())
    }

    pub fn start_with(extra: &Extra) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let authority = certificates(folder.path());
        let config = folder.path().join("slapd.conf");
        fs::create_dir(folder.path().join("db")).unwrap();
        fs::write(&config, configuration(folder.path(), extra)).unwrap();
        let ldif = folder.path().join("people.ldif");
        fs::write(&ldif, format!("{}\n{}", include_str!("people.ldif"), extra.ldif)).unwrap();
        let mut slapadd = Command::new(program("slapadd"));
        let added = slapadd.args(["-q", "-f"]).arg(&config).arg("-l").arg(&ldif).output().unwrap();
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
        for _ in 0..5 {
            let (plain, tls) = (free_port(), free_port());
            let mut child = serve(folder.path(), plain, tls);
            if is_up(&mut child, plain) {
                let slapd = Self { folder, child, plain, tls, authority };
                slapd.log_when(|log| log.contains(" closed"));
                return slapd;
            }
        }
        panic!("slapd does not start: {}", fs::read_to_string(folder.path().join("log")).unwrap());
    }

    /// As somebody would set it up, over TLS from the start.
    pub fn settings(&self) -> Ldap {
        Ldap {
            url: format!("ldaps://localhost:{}", self.tls),
            starttls: false,
            bind_dn: SERVICE.to_owned(),
            bind_password: Secret(SERVICE_PASSWORD.to_owned()),
            base: format!("ou=people,{BASE}"),
            filter: "(&(objectClass=person)(uid={name}))".to_owned(),
            subject: "entryUUID".to_owned(),
            name_attribute: "uid".to_owned(),
            display_attribute: "displayName".to_owned(),
            mail_attribute: "mail".to_owned(),
            group_base: String::new(),
            group_filter: "(&(objectClass=groupOfNames)(member={dn}))".to_owned(),
        }
    }

    /// With the groups of `ou=groups`.
    pub fn settings_with_groups(&self) -> Ldap {
        Ldap { group_base: format!("ou=groups,{BASE}"), ..self.settings() }
    }

    /// Without TLS, as on the machine itself.
    pub fn plain_settings(&self) -> Ldap {
        Ldap { url: format!("ldap://127.0.0.1:{}", self.plain), ..self.settings() }
    }

    pub fn starttls_settings(&self) -> Ldap {
        Ldap { url: format!("ldap://localhost:{}", self.plain), starttls: true, ..self.settings() }
    }

    /// Somebody who believes this server.
    pub fn directory(&self) -> Directory {
        Directory::new(self.authority.as_bytes()).unwrap()
    }

    pub const fn plain_port(&self) -> u16 {
        self.plain
    }

    pub const fn tls_port(&self) -> u16 {
        self.tls
    }

    /// A connection that may do everything.
    pub async fn root(&self) -> ldap3::Ldap {
        let (connection, mut ldap) =
            LdapConnAsync::new(&format!("ldap://127.0.0.1:{}", self.plain)).await.unwrap();
        drive!(connection);
        ldap.simple_bind(&format!("cn=root,{BASE}"), ROOT_PASSWORD).await.unwrap().success().unwrap();
        ldap
    }

    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// The log, once every connection is closed again.
    pub fn log_when_quiet(&self) -> String {
        self.log_when(|log| log.matches(" ACCEPT ").count() == log.matches(" closed").count())
    }

    /// The log, once it is as it should be.
    fn log_when(&self, is_right: impl Fn(&str) -> bool) -> String {
        let began = Instant::now();
        loop {
            let log = self.log();
            if is_right(&log) {
                return log;
            }
            assert!(began.elapsed() < Duration::from_secs(10), "a connection stays open: {log}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// What was asked of the server since `before`: connections, binds, searches and goodbyes.
    pub fn steps_since(&self, before: &str) -> [usize; 4] {
        let log = self.log_when_quiet();
        [" ACCEPT ", " method=128", " SRCH base=", " UNBIND"]
            .map(|step| log.matches(step).count() - before.matches(step).count())
    }

    pub fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Leaves it there, but it answers nothing any more.
    pub fn freeze(&self) {
        let stopped = Command::new("kill").args(["-STOP", &self.child.id().to_string()]).status();
        assert!(stopped.unwrap().success());
    }

    /// Something else that ends it.
    pub fn killer(&self) -> impl Fn() + Send + 'static {
        let id = self.child.id().to_string();
        move || assert!(Command::new("kill").args(["-KILL", &id]).status().unwrap().success())
    }
}

impl Drop for Slapd {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Debian keeps them out of the PATH of people.
fn program(name: &str) -> String {
    let path = format!("/usr/sbin/{name}");
    assert!(Path::new(&path).exists(), "OpenLDAP's server is missing: scripts/setup test");
    path
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

fn serve(folder: &Path, plain: u16, tls: u16) -> Child {
    let log = File::create(folder.join("log")).unwrap();
    // It ends with the test even when that is killed. 256: connections, operations and results go to the log.
    Command::new("setpriv")
        .args(["--pdeathsig", "KILL", &program("slapd"), "-d", "256", "-f"])
        .arg(folder.join("slapd.conf"))
        .args(["-h", &format!("ldap://127.0.0.1:{plain} ldaps://127.0.0.1:{tls}")])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .unwrap()
}

fn is_up(child: &mut Child, port: u16) -> bool {
    let began = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return true;
        }
        assert!(began.elapsed() < Duration::from_secs(20), "slapd does not answer");
        thread::sleep(Duration::from_millis(10));
    }
    false
}

/// An authority, and a certificate of it for `localhost`, as files; gives the authority's (PEM).
fn certificates(folder: &Path) -> String {
    let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, "Northwind authority");
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, "localhost");
    let certificate = params.signed_by(&key, &authority).unwrap();
    fs::write(folder.join("server.pem"), certificate.pem()).unwrap();
    fs::write(folder.join("server.key"), key.serialize_pem()).unwrap();
    fs::write(folder.join("authority.pem"), authority.pem()).unwrap();
    authority.pem()
}

/// The attributes of Active Directory that matter here, with its own numbers.
const ACTIVE_DIRECTORY: &str = "
attributetype ( 1.2.840.113556.1.4.8 NAME 'userAccountControl'
    EQUALITY integerMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.221 NAME 'sAMAccountName'
    EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.2 NAME 'objectGUID'
    EQUALITY octetStringMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.40 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.146 NAME 'objectSid'
    EQUALITY octetStringMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.40 SINGLE-VALUE )
objectclass ( 1.2.840.113556.1.5.9 NAME 'user' SUP top AUXILIARY
    MAY ( userAccountControl $ sAMAccountName $ objectGUID $ objectSid ) )
";

/// It says yes to a bind without a password, as some do (RFC 4513 section 5.1.2): what must not be taken for a yes.
fn configuration(folder: &Path, extra: &Extra) -> String {
    let folder = folder.display();
    let others = if extra.is_open { "read" } else { "none" };
    format!(
        "include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
{ACTIVE_DIRECTORY}
modulepath /usr/lib/ldap
moduleload back_mdb
allow bind_anon_dn
TLSCACertificateFile {folder}/authority.pem
TLSCertificateFile {folder}/server.pem
TLSCertificateKeyFile {folder}/server.key
database mdb
maxsize 16777216
dbnosync
suffix {BASE}
rootdn cn=root,{BASE}
rootpw {ROOT_PASSWORD}
directory {folder}/db
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact={SERVICE} read by * {others}
"
    )
}
