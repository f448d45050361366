//! The key file: the one secret outside the database. Text of one line, mode 0600:
//! `postern-key-1 <key id, 8 hex> <key, 64 hex>`.

use crate::{Error, Result, rng::Rng};
use data_encoding::HEXLOWER;
use std::{fmt, fs, io, io::Write, path::Path, path::PathBuf};
use zeroize::Zeroizing;

const FORMAT: &str = "postern-key-1";

/// The keys of a portal.
pub struct Keys {
    id: [u8; 4],
    master: Zeroizing<[u8; 32]>,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// New keys.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn generate(rng: &dyn Rng) -> Result<Self> {
        Ok(Self { id: rng.bytes()?, master: Zeroizing::new(rng.bytes()?) })
    }

    /// Names the key in sealed values; not secret.
    #[must_use]
    pub const fn id(&self) -> [u8; 4] {
        self.id
    }

    pub(crate) fn master(&self) -> &[u8; 32] {
        &self.master
    }

    /// Reads the key file; `None` when there is none.
    ///
    /// # Errors
    /// [`Error::Start`] when it is empty, damaged, unreadable, or readable by others than its owner.
    pub fn load(path: &Path) -> Result<Option<Self>> {
        let text = match fs::read_to_string(path) {
            Ok(text) => Zeroizing::new(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                return Err(Error::Start(format!(
                    "The key file {} cannot be read: {error}.",
                    path.display()
                )));
            }
        };
        refuse_readable_by_others(path)?;
        Self::parse(&text).map(Some).ok_or_else(|| {
            Error::Start(format!(
                "The key file {} is empty or damaged. Put it back from your backup; without it the secrets in the \
                 database cannot be read.",
                path.display()
            ))
        })
    }

    /// Writes the key file, mode 0600. Never overwrites one.
    ///
    /// # Errors
    /// [`Error::Start`] when it cannot be written or exists already.
    pub fn store(&self, path: &Path) -> Result<()> {
        let refuse = |error: io::Error| {
            Error::Start(format!("The key file {} cannot be written: {error}.", path.display()))
        };
        let line = Zeroizing::new(format!(
            "{FORMAT} {} {}\n",
            HEXLOWER.encode(&self.id),
            HEXLOWER.encode(&*self.master)
        ));
        // Under a temporary name first: a kill in the middle leaves no half a key.
        let partial = partial(path);
        let _ = fs::remove_file(&partial);
        let mut file = private_file().write(true).create_new(true).open(&partial).map_err(refuse)?;
        file.write_all(line.as_bytes()).and_then(|()| file.sync_all()).map_err(refuse)?;
        // A hard link fails where the name is taken, a rename would replace another process's key.
        fs::hard_link(&partial, path).map_err(refuse)?;
        fs::remove_file(&partial).map_err(refuse)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let format = words.next()?;
        let id = HEXLOWER.decode(words.next()?.as_bytes()).ok()?;
        let master = Zeroizing::new(HEXLOWER.decode(words.next()?.as_bytes()).ok()?);
        (format == FORMAT && words.next().is_none()).then_some(())?;
        let master: [u8; 32] = master.as_slice().try_into().ok()?;
        // Example values from a document are no keys.
        let is_random = master.iter().any(|byte| *byte != master[0]);
        is_random.then_some(Self { id: id.try_into().ok()?, master: Zeroizing::new(master) })
    }
}

/// The name under which a file is written before it is whole.
pub(crate) fn partial(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".partial");
    name.into()
}

pub(crate) fn private_file() -> fs::OpenOptions {
    #[allow(unused_mut, reason = "mutable where the system has file modes")]
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(unix)]
fn refuse_readable_by_others(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).map_or(0, |data| data.permissions().mode() & 0o777);
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Error::Start(format!(
        "The key file {} can be read by other users (mode {mode:o}). Run: chmod 600 {}",
        path.display(),
        path.display()
    )))
}

#[cfg(not(unix))]
fn refuse_readable_by_others(_: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::SeededRng;

    fn keys() -> Keys {
        Keys::generate(&SeededRng::new(3) as &dyn Rng).unwrap()
    }

    #[test]
    fn the_key_file_is_read_back_and_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("portal.key");
        assert!(Keys::load(&path).unwrap().is_none());
        keys().store(&path).unwrap();
        assert_eq!(Keys::load(&path).unwrap().unwrap().master(), keys().master());
        assert!(keys().store(&path).is_err());
    }

    /// Case 149
    #[cfg(unix)]
    #[test]
    fn the_key_file_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("portal.key");
        keys().store(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let Err(Error::Start(sentence)) = Keys::load(&path) else { panic!("loaded") };
        assert!(sentence.contains("chmod 600"), "{sentence}");
    }

    /// Case 133, 150
    #[test]
    fn an_empty_damaged_or_example_key_file_is_refused_with_a_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("portal.key");
        let zeros = format!("{FORMAT} 00000000 {}", "00".repeat(32));
        let short = format!("{FORMAT} 00000000 {}", "ab".repeat(31));
        for text in ["", "\n", "postern-key-1", "postern-key-9 00000000 ab", &zeros, &short] {
            let mut file = private_file().write(true).create(true).truncate(true).open(&path).unwrap();
            file.write_all(text.as_bytes()).unwrap();
            let Err(Error::Start(sentence)) = Keys::load(&path) else { panic!("accepted {text:?}") };
            assert!(sentence.contains("backup"), "{sentence}");
        }
    }
}
