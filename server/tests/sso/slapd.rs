//! A real OpenLDAP server with the people of `server/sso/tests/ldap/people.ldif`, gone when it is dropped.

use postern_core::sso::{Ldap, Reach};
use postern_types::form::Secret;
use std::{
    fs::{self, File},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const BASE: &str = "dc=northwind,dc=test";
pub(crate) const SERVICE: &str = "cn=postern,dc=northwind,dc=test";
pub(crate) const SERVICE_PASSWORD: &str = "service-secret";
/// Attributes of Active Directory that some of the people have.
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

pub(crate) struct Slapd {
    folder: TempDir,
    child: Child,
    port: u16,
}

impl Slapd {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("slapd.conf");
        fs::create_dir(folder.path().join("db")).unwrap();
        fs::write(&config, configuration(folder.path())).unwrap();
        let ldif = folder.path().join("people.ldif");
        fs::write(&ldif, include_str!("../../sso/tests/ldap/people.ldif")).unwrap();
        let mut slapadd = Command::new(program("slapadd"));
        let added = slapadd.args(["-q", "-f"]).arg(&config).arg("-l").arg(&ldif).output().unwrap();
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
        for _ in 0..5 {
            let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
            let mut child = serve(folder.path(), port);
            if is_up(&mut child, port) {
                return Self { folder, child, port };
            }
        }
        panic!("slapd does not start: {}", fs::read_to_string(folder.path().join("log")).unwrap());
    }

    /// As somebody would set it up on the machine itself.
    pub(crate) fn settings(&self) -> Ldap {
        Ldap {
            url: format!("ldap://127.0.0.1:{}", self.port),
            starttls: false,
            bind_dn: SERVICE.to_owned(),
            bind_password: Secret(SERVICE_PASSWORD.to_owned()),
            base: format!("ou=people,{BASE}"),
            filter: "(|(uid={name})(sAMAccountName={name}))".to_owned(),
            subject: "entryUUID".to_owned(),
            name_attribute: "uid".to_owned(),
            display_attribute: "displayName".to_owned(),
            mail_attribute: "mail".to_owned(),
            group_base: String::new(),
            group_filter: "(&(objectClass=groupOfNames)(member={dn}))".to_owned(),
        }
    }

    pub(crate) fn reach(&self) -> Reach {
        Reach::Ldap(self.settings())
    }

    /// How often somebody connected.
    pub(crate) fn connections(&self) -> usize {
        fs::read_to_string(self.folder.path().join("log")).unwrap().matches(" ACCEPT ").count()
    }

    pub(crate) fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Leaves it there, but it answers nothing any more.
    pub(crate) fn freeze(&self) {
        let stopped = Command::new("kill").args(["-STOP", &self.child.id().to_string()]).status();
        assert!(stopped.unwrap().success());
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

fn serve(folder: &Path, port: u16) -> Child {
    let log = File::create(folder.join("log")).unwrap();
    // It ends with the test even when that is killed. 256: connections go to the log.
    Command::new("setpriv")
        .args(["--pdeathsig", "KILL", &program("slapd"), "-d", "256", "-f"])
        .arg(folder.join("slapd.conf"))
        .args(["-h", &format!("ldap://127.0.0.1:{port}")])
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

/// It says yes to a bind without a password, as some do (RFC 4513 section 5.1.2): what must not be taken for a yes.
fn configuration(folder: &Path) -> String {
    let folder = folder.display();
    format!(
        "include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
{ACTIVE_DIRECTORY}
modulepath /usr/lib/ldap
moduleload back_mdb
allow bind_anon_dn
database mdb
maxsize 16777216
dbnosync
suffix {BASE}
directory {folder}/db
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact={SERVICE} read by * none
"
    )
}
