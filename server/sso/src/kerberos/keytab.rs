//! What is in a keytab, for whoever sets it up. MIT Kerberos reads the keys themselves.

use std::{
    fmt::{self, Display},
    fs::File,
    io::Read,
    os::unix::fs::PermissionsExt,
    path::Path,
};
use zeroize::Zeroizing;

/// Longest file that is read, in bytes.
const LONGEST: u64 = 1024 * 1024;

/// One key: whose and of which kind. Not the key itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    components: Vec<String>,
    realm: String,
    version: u32,
    kind: u16,
}

impl Key {
    fn is_of(&self, host: &str) -> bool {
        let [service, name] = self.components.as_slice() else { return false };
        service.eq_ignore_ascii_case("HTTP") && name.eq_ignore_ascii_case(host)
    }

    /// Whether it is AES or something newer.
    const fn is_strong(&self) -> bool {
        matches!(self.kind, 17..=20 | 25 | 26)
    }
}

impl Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { components, realm, version, kind } = self;
        write!(f, "{}@{realm} version {version} ", components.join("/"))?;
        // RFC 3961 and those after it.
        match kind {
            1..=3 => f.write_str("des"),
            16 => f.write_str("des3-cbc-sha1"),
            17 => f.write_str("aes128-cts-hmac-sha1-96"),
            18 => f.write_str("aes256-cts-hmac-sha1-96"),
            19 => f.write_str("aes128-cts-hmac-sha256-128"),
            20 => f.write_str("aes256-cts-hmac-sha384-192"),
            23 => f.write_str("arcfour-hmac"),
            25 => f.write_str("camellia128-cts-cmac"),
            26 => f.write_str("camellia256-cts-cmac"),
            other => write!(f, "encryption type {other}"),
        }
    }
}

/// Whether tickets for the portal at `host` can be opened with it, and by nobody else.
pub(super) fn check(path: &Path, host: &str) -> Result<(), String> {
    let keys = read(path)?;
    let mode = path.metadata().map_err(|error| error.to_string())?.permissions().mode() & 0o777;
    if mode & 0o027 != 0 {
        return Err(format!(
            "other users can read it or change it (mode {mode:o}): chmod 600, or 640 for a group"
        ));
    }
    let mut own = keys.iter().filter(|key| key.is_of(host)).peekable();
    if own.peek().is_none() {
        let mut others: Vec<_> = keys.iter().map(|key| key.components.join("/")).collect();
        others.dedup();
        let others = if others.is_empty() { "no key at all".to_owned() } else { others.join(", ") };
        return Err(format!("there is no key of HTTP/{host}, but {others}"));
    }
    if !own.any(Key::is_strong) {
        return Err(format!(
            "the keys of HTTP/{host} are too weak: make one for AES (ktpass /crypto AES256-SHA1)"
        ));
    }
    Ok(())
}

/// What is in a file.
pub(super) fn read(path: &Path) -> Result<Vec<Key>, String> {
    let refuse = |error| format!("it cannot be read: {error}");
    let mut bytes = Zeroizing::new(Vec::new());
    File::open(path).map_err(refuse)?.take(LONGEST).read_to_end(&mut bytes).map_err(refuse)?;
    parse(&bytes).ok_or_else(|| "it is no keytab, or damaged".to_owned())
}

/// Version 2 of the format, as MIT Kerberos, Heimdal, Samba and ktpass write it.
fn parse(bytes: &[u8]) -> Option<Vec<Key>> {
    let mut rest = Bytes(bytes.strip_prefix(&[5, 2])?);
    let mut keys = Vec::new();
    while !rest.0.is_empty() {
        // Negative where an entry was taken out; nothing comes after 0.
        let length = i32::from_be_bytes(rest.array()?);
        if length == 0 {
            break;
        }
        let entry = rest.some(usize::try_from(length.unsigned_abs()).ok()?)?;
        if length > 0 {
            keys.push(Bytes(entry).key()?);
        }
    }
    Some(keys)
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn some(&mut self, count: usize) -> Option<&'a [u8]> {
        let (some, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(some)
    }

    fn array<const COUNT: usize>(&mut self) -> Option<[u8; COUNT]> {
        self.some(COUNT)?.try_into().ok()
    }

    fn short(&mut self) -> Option<u16> {
        self.array().map(u16::from_be_bytes)
    }

    fn text(&mut self) -> Option<String> {
        let length = self.short()?;
        self.some(length.into()).map(|text| String::from_utf8_lossy(text).into_owned())
    }

    fn key(mut self) -> Option<Key> {
        let count = self.short()?;
        let realm = self.text()?;
        let components = (0..count).map(|_| self.text()).collect::<Option<_>>()?;
        // Kind of the name, and when the key was made.
        self.some(4 + 4)?;
        let [version] = self.array()?;
        let kind = self.short()?;
        let length = self.short()?;
        self.some(length.into())?;
        // Versions above 255 are here, where the field is there at all.
        let version =
            self.array().map(u32::from_be_bytes).filter(|version| *version != 0).unwrap_or(version.into());
        Some(Key { components, realm, version, kind })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn text(out: &mut Vec<u8>, text: &str) {
        out.extend(u16::try_from(text.len()).unwrap().to_be_bytes());
        out.extend(text.as_bytes());
    }

    fn entry(components: &[&str], version: u8, kind: u16, end: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        out.extend(u16::try_from(components.len()).unwrap().to_be_bytes());
        text(&mut out, "NORTHWIND.TEST");
        components.iter().for_each(|component| text(&mut out, component));
        out.extend([0, 0, 0, 1, 0x66, 0, 0, 0, version]);
        out.extend(kind.to_be_bytes());
        text(&mut out, "sixteen byte key");
        out.extend(end);
        out
    }

    fn keytab(entries: &[(i32, Vec<u8>)]) -> Vec<u8> {
        let mut out = vec![5, 2];
        for (sign, entry) in entries {
            out.extend((sign * i32::try_from(entry.len()).unwrap()).to_be_bytes());
            out.extend(entry);
        }
        out
    }

    fn lines(bytes: &[u8]) -> Option<Vec<String>> {
        Some(parse(bytes)?.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn keys_are_listed_with_their_version_and_without_themselves() {
        let portal = ["HTTP", "portal.northwind.test"];
        let bytes = keytab(&[
            (1, entry(&portal, 3, 18, &[])),
            (-1, entry(&portal, 1, 18, &[])),
            (1, entry(&portal, 4, 19, &[0, 0, 0, 0])),
            (1, entry(&["SERVER$"], 1, 23, &[0, 0, 1, 1])),
            (1, entry(&["host", "a", "b"], 2, 99, &[0, 0])),
        ]);
        let expected = [
            "HTTP/portal.northwind.test@NORTHWIND.TEST version 3 aes256-cts-hmac-sha1-96",
            "HTTP/portal.northwind.test@NORTHWIND.TEST version 4 aes128-cts-hmac-sha256-128",
            "SERVER$@NORTHWIND.TEST version 257 arcfour-hmac",
            "host/a/b@NORTHWIND.TEST version 2 encryption type 99",
        ];
        assert_eq!(lines(&bytes).unwrap(), expected);
        assert_eq!(lines(&[5, 2]).unwrap(), Vec::<String>::new());
        // Nothing comes after a length of 0.
        assert_eq!(lines(&[&bytes[..], &[0; 6], b"left over"].concat()).unwrap(), expected);
    }

    #[test]
    fn what_is_no_keytab_is_refused() {
        let bytes = keytab(&[(1, entry(&["HTTP", "localhost"], 3, 18, &[0, 0, 0, 3]))]);
        let whole = bytes.len();
        for end in 0..whole {
            // Nothing but the header is a keytab without keys.
            assert_eq!(parse(&bytes[..end]).map(|keys| keys.len()), (end == 2).then_some(0), "{end} bytes");
        }
        for at in 0..whole {
            for value in [0, 1, 0x7f, 0x80, 0xff] {
                let mut changed = bytes.clone();
                changed[at] = value;
                // Whatever it says, it ends.
                let _ = lines(&changed);
            }
        }
        for wrong in
            [&b""[..], b"\x05", b"\x05\x01", b"\x05\x02\x80\0\0\0", b"\x05\x02\x7f\xff\xff\xff", b"BEGIN"]
        {
            assert_eq!(parse(wrong), None);
        }
    }

    #[test]
    fn a_keytab_belongs_to_the_portal_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("http.keytab");
        let write = |mode, entries: &[(i32, Vec<u8>)]| {
            fs::write(&path, keytab(entries)).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            check(&path, "portal.northwind.test")
        };
        let own = |kind| (1, entry(&["HTTP", "Portal.northwind.test"], 3, kind, &[]));
        assert!(check(&path, "localhost").unwrap_err().starts_with("it cannot be read: No such file"));
        assert_eq!(write(0o600, &[own(18)]), Ok(()));
        assert_eq!(write(0o640, &[own(23), own(17)]), Ok(()));
        for mode in [0o644, 0o660, 0o602] {
            assert!(write(mode, &[own(18)]).unwrap_err().contains(&format!("mode {mode:o}")));
        }
        assert!(write(0o600, &[own(23)]).unwrap_err().contains("AES256"));
        let other = (1, entry(&["HTTP", "localhost"], 3, 18, &[]));
        assert_eq!(
            write(0o600, &[other.clone(), other]).unwrap_err(),
            "there is no key of HTTP/portal.northwind.test, but HTTP/localhost"
        );
        assert!(write(0o600, &[]).unwrap_err().ends_with("but no key at all"));
        fs::write(&path, "no keytab").unwrap();
        assert_eq!(check(&path, "localhost"), Err("it is no keytab, or damaged".to_owned()));
    }
}
