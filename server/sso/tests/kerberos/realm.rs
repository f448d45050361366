//! The realm that `scripts/kdc` runs, and its people.

use libgssapi::{
    context::{ClientCtx, CtxFlags, SecurityContext},
    credential::{Cred, CredUsage},
    error::Error,
    name::Name,
    oid::{GSS_MECH_KRB5, GSS_MECH_SPNEGO, GSS_NT_HOSTBASED_SERVICE, GSS_NT_USER_NAME, Oid, OidSet},
};
use postern_sso::kerberos::{self, Acceptor, Negotiated};
use std::{
    env,
    ffi::OsStr,
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
    sync::{Mutex, PoisonError},
};
use tempfile::TempDir;

fn setting(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set: these tests run beside a realm, scripts/kdc cargo test ...")
    })
}

pub(crate) fn keytab() -> PathBuf {
    setting("POSTERN_TEST_KEYTAB").into()
}

/// The portal's side.
pub(crate) fn acceptor() -> Acceptor {
    Acceptor::new(&keytab(), "localhost").unwrap()
}

/// Whose ticket a token carries.
pub(crate) fn principal(negotiated: Negotiated) -> String {
    match negotiated {
        Negotiated::Accepted { principal, .. } => principal,
        other => panic!("{other:?}"),
    }
}

/// Why a token does not count.
pub(crate) fn refusal(negotiated: Negotiated) -> String {
    match negotiated {
        Negotiated::Refused(why) => why,
        other => panic!("{other:?}"),
    }
}

/// Runs a program, which must succeed.
fn run(command: &mut Command, input: &str) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Asks the administration of the portal's realm.
pub(crate) fn kadmin(query: &str) {
    kadmin_of(&setting("POSTERN_TEST_REALM"), query);
}

/// One question at a time: the administration locks its database.
fn kadmin_of(realm: &str, query: &str) {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut command = Command::new("kadmin.local");
    let path = format!("{}:/usr/sbin:/sbin", setting("PATH"));
    run(command.env("PATH", path).args(["-r", realm, "-q", query]), "");
}

/// People of the other realm may come to HTTP/trusting.northwind.test: their realm sends them on to this one.
pub(crate) fn trust_southwind() {
    let (here, there) = (setting("POSTERN_TEST_REALM"), setting("POSTERN_TEST_FOREIGN_REALM"));
    new_service("HTTP/trusting.northwind.test");
    for realm in [&here, &there] {
        let password = setting("POSTERN_TEST_REALM_PASSWORD");
        kadmin_of(realm, &format!("addprinc -pw {password} krbtgt/{here}@{there}"));
    }
}

/// A new service with a key of its own, in the keytab too: `kadmin` changes it without other tests noticing.
pub(crate) fn new_service(name: &str) {
    kadmin(&format!("addprinc -randkey {name}"));
    kadmin(&format!("ktadd -norandkey -k {} {name}", keytab().display()));
}

/// Somebody at a computer of their own: what they signed in with is in a file, and programs find it.
pub(crate) struct Desk {
    folder: TempDir,
    /// How `faketime` is told of the time on it.
    clock: Option<&'static str>,
}

impl Desk {
    /// Of somebody who just signed in there.
    pub(crate) fn of(principal: &str) -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap(), clock: None };
        desk.sign_in(&[principal]);
        desk
    }

    /// Signs in anew; what they had is forgotten.
    pub(crate) fn sign_in(&self, arguments: &[&str]) {
        let password = setting("POSTERN_TEST_REALM_PASSWORD");
        run(self.command("kinit").args(arguments), &format!("{password}\n"));
    }

    /// Fetches a ticket for a service.
    pub(crate) fn fetch(&self, service: &str) {
        run(self.command("kvno").args(["-q", service]), "");
    }

    /// Sets the clock there.
    pub(crate) fn set_clock(&mut self, clock: &'static str) {
        self.clock = Some(clock);
    }

    /// Asks for a page.
    pub(crate) fn curl<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> String {
        let mut command = self.command("curl");
        command.args(["--silent", "--show-error", "--max-time", "20", "--noproxy", "*"]).args(arguments);
        String::from_utf8(run(&mut command, "").stdout).unwrap()
    }

    fn command(&self, program: &str) -> Command {
        let mut command = match self.clock {
            Some(clock) => at(clock, program),
            None => Command::new(program),
        };
        command.env("KRB5CCNAME", format!("FILE:{}", self.folder.path().join("tickets").display()));
        command
    }
}

/// A program for which it is another time.
pub(crate) fn at(clock: &str, program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("faketime");
    command.args(["-f", clock]).arg(program);
    command
}

/// Starts this test's program once more, for the one test `name`: what that makes of a token, with nothing remembered.
pub(crate) fn again(program: &mut Command, name: &str, token: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("token"), token).unwrap();
    program.envs(kerberos::environment(&keytab(), folder.path())).env("POSTERN_TEST_ELSEWHEN", folder.path());
    run(program.args(["--exact", name]), "");
    fs::read_to_string(folder.path().join("answer")).unwrap()
}

/// Somebody whose program speaks GSSAPI itself.
pub(crate) struct Client {
    cred: Cred,
}

impl Client {
    pub(crate) fn of(principal: &str) -> Self {
        let name = Name::new(principal.as_bytes(), Some(GSS_NT_USER_NAME)).unwrap();
        let kerberos = OidSet::singleton(GSS_MECH_KRB5).unwrap();
        let password = setting("POSTERN_TEST_REALM_PASSWORD");
        let cred =
            Cred::acquire_with_password(Some(&name), &password, None, CredUsage::Initiate, Some(&kerberos));
        Self { cred: cred.unwrap() }
    }

    /// Starts to speak with a service, `HTTP@host`: with its first token.
    pub(crate) fn start(
        &self,
        service: &str,
        mechanism: Oid<'static>,
        flags: CtxFlags,
    ) -> (Conversation, Vec<u8>) {
        let service = Name::new(service.as_bytes(), Some(GSS_NT_HOSTBASED_SERVICE)).unwrap();
        let mut context = ClientCtx::new(Some(self.cred.clone()), service, flags, Some(mechanism));
        let token = context.step(None, None).unwrap().unwrap().to_vec();
        (Conversation(context), token)
    }

    /// A token as browsers show it.
    pub(crate) fn token(&self, service: &str) -> Vec<u8> {
        // The credentials that were acquired for Kerberos do not serve SPNEGO: it is put around the ticket here.
        offer(&[KERBEROS], &self.start(service, GSS_MECH_KRB5, CtxFlags::empty()).1)
    }
}

pub(crate) struct Conversation(ClientCtx);

impl Conversation {
    /// Hears the service's answer: whether it is who it says.
    pub(crate) fn hear(mut self, reply: &[u8]) -> Result<bool, Error> {
        self.0.step(Some(reply), None)?;
        Ok(self.0.is_complete())
    }
}

pub(crate) const KERBEROS: &[u8] = b"\x2a\x86\x48\x86\xf7\x12\x01\x02\x02";
/// What Windows calls it too, by a mistake of old.
pub(crate) const KERBEROS_OF_WINDOWS: &[u8] = b"\x2a\x86\x48\x82\xf7\x12\x01\x02\x02";
pub(crate) const NEGOEX: &[u8] = b"\x2b\x06\x01\x04\x01\x82\x37\x02\x02\x1e";
pub(crate) const NTLM: &[u8] = b"\x2b\x06\x01\x04\x01\x82\x37\x02\x02\x0a";

fn tlv(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = value.len();
    let mut out = vec![tag];
    match u8::try_from(length) {
        Ok(short @ 0..0x80) => out.push(short),
        _ => {
            let bytes = u32::try_from(length).unwrap().to_be_bytes();
            let bytes = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
            out.push(0x80 | u8::try_from(bytes.len()).unwrap());
            out.extend(bytes);
        }
    }
    out.extend(value);
    out
}

/// Offers mechanisms, with a token of the first (RFC 4178, NegTokenInit).
pub(crate) fn offer(mechanisms: &[&[u8]], token: &[u8]) -> Vec<u8> {
    let list: Vec<u8> = mechanisms.iter().flat_map(|mechanism| tlv(6, mechanism)).collect();
    let fields = [tlv(0xa0, &tlv(0x30, &list)), tlv(0xa2, &tlv(4, token))].concat();
    tlv(0x60, &[tlv(6, &GSS_MECH_SPNEGO), tlv(0xa0, &tlv(0x30, &fields))].concat())
}
