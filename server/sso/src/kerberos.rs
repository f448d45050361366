//! Kerberos: a browser shows a ticket for `HTTP/<host of the portal>` (SPNEGO, RFC 4559). MIT Kerberos looks at it, by
//! the keys of a keytab, without asking anybody; it is there when the program is built with the feature `kerberos`.

#[cfg(feature = "kerberos")]
mod keytab;
#[cfg(feature = "kerberos")]
mod offer;
#[cfg(feature = "kerberos")]
mod ticket;

#[cfg(feature = "kerberos")]
use std::{
    ffi::OsStr,
    fs::{self, OpenOptions},
    io,
    path::PathBuf,
};
use std::{
    ffi::OsString,
    path::{self, Path},
};

/// Longest token that is looked at, in bytes: Windows sends no longer ones.
#[cfg(feature = "kerberos")]
const LONGEST: usize = 64 * 1024;

/// Where MIT Kerberos looks for the keytab.
const KEYTAB: &str = "KRB5_KTNAME";
/// Where MIT Kerberos remembers the tickets that were shown.
const REPLAYS: &str = "KRB5RCACHENAME";
/// The kind of that file.
const REPLAYS_KIND: &str = "file2:";
/// Its name.
const REPLAYS_FILE: &str = "kerberos.replays";

/// What the environment of the process must have before [`Acceptor::new`]: MIT Kerberos is told of its keytab, and of
/// the file in which it remembers the tickets that were shown, in no other way. `folder` must be writable, and the
/// portal's own.
///
/// A running process cannot change its environment (Rust calls that unsafe, as other threads may be reading it), so a
/// program starts itself anew with it: `std::os::unix::process::CommandExt::exec`. MIT Kerberos ignores the environment
/// of a program with file capabilities or the set-user-id bit; systemd's `AmbientCapabilities=` does no harm.
#[must_use]
pub fn environment(keytab: &Path, folder: &Path) -> Vec<(&'static str, OsString)> {
    vec![(KEYTAB, residual("FILE:", keytab)), (REPLAYS, residual(REPLAYS_KIND, &folder.join(REPLAYS_FILE)))]
}

/// A path as MIT Kerberos takes it.
fn residual(kind: &str, path: &Path) -> OsString {
    let mut residual = OsString::from(kind);
    residual.push(path::absolute(path).unwrap_or_else(|_| path.to_owned()));
    residual
}

/// What a token is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Negotiated {
    /// A ticket for the portal that nobody showed before.
    Accepted {
        /// Whose, with the realm, as it is in the ticket: `ada@EXAMPLE.ORG`, `bob/admin@EXAMPLE.ORG`. `/`, `@` and `\`
        /// within a component have a `\` in front.
        principal: String,
        /// What the browser is answered.
        reply: Option<Vec<u8>>,
    },
    /// It is no ticket but Windows' older NTLM, which is not spoken here.
    Ntlm,
    /// Nothing that counts; why, for the log.
    Refused(String),
}

/// Looks at tickets.
#[cfg(feature = "kerberos")]
#[derive(Debug)]
pub struct Acceptor {
    keytab: PathBuf,
}

#[cfg(feature = "kerberos")]
impl Acceptor {
    /// With the keys in the file `keytab`, for the portal at `host`.
    ///
    /// # Errors
    /// What is wrong, without the file's name: it cannot be read, others can read it, it has no key of `HTTP/<host>`, or
    /// the environment is not as [`environment`] says.
    pub fn new(keytab: &Path, host: &str) -> Result<Self, String> {
        keytab::check(keytab, host)?;
        if std::env::var_os(KEYTAB) != Some(residual("FILE:", keytab)) {
            return Err(format!(
                "the environment variable {KEYTAB} must name this keytab before the program starts"
            ));
        }
        check_replays(std::env::var_os(REPLAYS))?;
        ticket::check()?;
        Ok(Self { keytab: keytab.to_owned() })
    }

    /// What is in the keytab now, each with principal, version and kind of encryption. Never a key.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        match keytab::read(&self.keytab) {
            Ok(keys) => keys.iter().map(ToString::to_string).collect(),
            Err(error) => vec![error],
        }
    }

    /// Looks at the token of an `Authorization: Negotiate` header. It reads and writes files, so it may block.
    ///
    /// The keytab is read anew each time: a rotated key counts at once.
    #[must_use]
    pub fn accept(&self, token: &[u8]) -> Negotiated {
        if token.is_empty() || token.len() > LONGEST {
            return Negotiated::Refused(format!("a token of {} bytes", token.len()));
        }
        if offer::is_ntlm(token) {
            return Negotiated::Ntlm;
        }
        ticket::accept(token).unwrap_or_else(Negotiated::Refused)
    }
}

/// Without that file every ticket would be refused. It is left to MIT Kerberos to make it, as the portal's own user.
#[cfg(feature = "kerberos")]
fn check_replays(name: Option<OsString>) -> Result<(), String> {
    use std::os::unix::ffi::OsStrExt;
    let path = name.as_ref().and_then(|name| name.as_bytes().strip_prefix(REPLAYS_KIND.as_bytes()));
    let path = path.map(|path| Path::new(OsStr::from_bytes(path))).filter(|path| path.is_absolute());
    let path = path.ok_or_else(|| {
        format!(
            "the environment variable {REPLAYS} must be {REPLAYS_KIND}/some/file before the program starts"
        )
    })?;
    can_write(path).map_err(|error| {
        format!(
            "{}, where tickets that were shown are remembered, cannot be written: {error}",
            path.display()
        )
    })
}

#[cfg(feature = "kerberos")]
fn can_write(path: &Path) -> io::Result<()> {
    let is_missing = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
    match OpenOptions::new().append(true).open(path) {
        Err(error) if is_missing(&error) => {}
        opened => return opened.map(drop),
    }
    let trial = path.with_extension("trial");
    match OpenOptions::new().create(true).append(true).open(&trial) {
        // A portal that was never started makes its folder later.
        Err(error) if is_missing(&error) => Ok(()),
        Err(error) => Err(error),
        Ok(_) => fs::remove_file(trial),
    }
}

/// Looks at tickets. This program cannot.
#[cfg(not(feature = "kerberos"))]
#[derive(Debug)]
pub struct Acceptor(std::convert::Infallible);

#[cfg(not(feature = "kerberos"))]
impl Acceptor {
    /// There is none.
    ///
    /// # Errors
    /// Always.
    pub fn new(_keytab: &Path, _host: &str) -> Result<Self, String> {
        Err("this program was built without Kerberos: build it with the feature `kerberos`, or leave the keytab out"
            .to_owned())
    }

    /// Nothing.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        match self.0 {}
    }

    /// Nothing.
    #[must_use]
    pub fn accept(&self, _token: &[u8]) -> Negotiated {
        match self.0 {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_names_files_wherever_the_program_is_started_again() {
        let named = environment(Path::new("/etc/postern/http.keytab"), Path::new("/var/lib/postern"));
        let expected = [
            ("KRB5_KTNAME", "FILE:/etc/postern/http.keytab"),
            ("KRB5RCACHENAME", "file2:/var/lib/postern/kerberos.replays"),
        ];
        assert_eq!(named, expected.map(|(name, value)| (name, OsString::from(value))));
        let here = std::env::current_dir().unwrap();
        let (_, keytab) = environment(Path::new("http.keytab"), Path::new(".")).remove(0);
        assert_eq!(keytab, *format!("FILE:{}/http.keytab", here.display()));
    }

    #[cfg(not(feature = "kerberos"))]
    #[test]
    fn a_program_without_kerberos_says_so() {
        let error = Acceptor::new(Path::new("/etc/postern/http.keytab"), "localhost").unwrap_err();
        assert!(error.starts_with("this program was built without Kerberos: "), "{error}");
    }

    #[cfg(feature = "kerberos")]
    #[test]
    fn the_file_of_shown_tickets_is_named_in_full_and_can_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let check = |name: &str| check_replays(Some(residual(REPLAYS_KIND, &folder.path().join(name))));
        assert_eq!(check("replays"), Ok(()));
        // Whoever looks leaves nothing behind.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert_eq!(check("not yet/replays"), Ok(()));
        fs::write(folder.path().join("replays"), "").unwrap();
        assert_eq!(check("replays"), Ok(()));
        assert!(check("replays/replays").unwrap_err().contains("cannot be written"));
        assert!(check("").unwrap_err().contains("cannot be written"));
        for wrong in [
            None,
            Some("none:".into()),
            Some("dfl:".into()),
            Some("file2:replays".into()),
            Some("file2:".into()),
        ] {
            assert!(check_replays(wrong).unwrap_err().contains(REPLAYS));
        }
    }
}
