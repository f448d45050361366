//! What is in an entry, as text.

use ldap3::SearchEntry;
use postern_core::sso::Ldap;
use std::collections::HashMap;
use uuid::Uuid;

/// Bits about an account in Active Directory ([MS-ADTS] section 2.2.16).
const ACCOUNT_CONTROL: &str = "userAccountControl";
const ACCOUNT_DISABLED: i64 = 0x2;

/// An entry of a directory.
pub(super) struct Entry {
    pub(super) dn: String,
    /// By name in small letters.
    values: HashMap<String, Vec<Vec<u8>>>,
}

impl From<SearchEntry> for Entry {
    fn from(entry: SearchEntry) -> Self {
        let text = entry.attrs.into_iter().map(|(name, values)| {
            (name.to_lowercase(), values.into_iter().map(String::into_bytes).collect::<Vec<_>>())
        });
        let binary = entry.bin_attrs.into_iter().map(|(name, values)| (name.to_lowercase(), values));
        Self { dn: entry.dn, values: text.chain(binary).collect() }
    }
}

/// Whether this is the name of one attribute (RFC 4512 section 2.5), and not of a password.
fn is_readable(attribute: &str) -> bool {
    let is_name = attribute.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ';' | '_'));
    let is_secret = ["userpassword", "unicodepwd"].contains(&attribute.to_lowercase().as_str());
    !attribute.is_empty() && is_name && !is_secret
}

/// The attributes that are read of a person.
pub(super) fn wanted(ldap: &Ldap) -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    let set = [&ldap.subject, &ldap.name_attribute, &ldap.display_attribute, &ldap.mail_attribute];
    for attribute in set.into_iter().map(String::as_str).chain([ACCOUNT_CONTROL]) {
        if is_readable(attribute) && !wanted.iter().any(|known| known.eq_ignore_ascii_case(attribute)) {
            wanted.push(attribute.to_owned());
        }
    }
    wanted
}

impl Entry {
    fn values(&self, attribute: &str) -> &[Vec<u8>] {
        self.values.get(&attribute.to_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// All values that are text.
    pub(super) fn all(&self, attribute: &str) -> Vec<String> {
        self.values(attribute).iter().filter_map(|value| text(attribute, value)).collect()
    }

    /// The first of them.
    pub(super) fn first(&self, attribute: &str) -> Option<String> {
        self.all(attribute).into_iter().next()
    }

    /// The one value by which somebody is known. Of several, which is first is left to the directory.
    pub(super) fn subject(&self, attribute: &str) -> Result<String, String> {
        match self.values(attribute) {
            [value] => text(attribute, value)
                .ok_or_else(|| format!("The attribute {attribute} of a person is no text.")),
            [] => Err(format!(
                "A person has no attribute {attribute}, or the service account may not read it: nothing to know them by."
            )),
            _ => Err(format!("A person has several values of {attribute}: nothing to know them by.")),
        }
    }

    /// Active Directory says that the account is disabled. What cannot be read is taken for a yes.
    pub(super) fn is_disabled(&self) -> bool {
        self.values(ACCOUNT_CONTROL).iter().any(|value| {
            let bits = str::from_utf8(value).ok().and_then(|bits| bits.trim().parse::<i64>().ok());
            bits.is_none_or(|bits| bits & ACCOUNT_DISABLED != 0)
        })
    }

    /// Names and values, for whoever sets it up.
    pub(super) fn raw(&self, attributes: &[String]) -> Vec<(String, String)> {
        let mut raw = vec![("dn".to_owned(), self.dn.clone())];
        for attribute in attributes {
            raw.extend(self.values(attribute).iter().map(|value| {
                let text = text(attribute, value).unwrap_or_else(|| format!("({} bytes)", value.len()));
                (attribute.clone(), text)
            }));
        }
        raw
    }
}

/// A value as it is usually written.
fn text(attribute: &str, value: &[u8]) -> Option<String> {
    match attribute.to_lowercase().as_str() {
        "objectguid" | "ms-ds-consistencyguid" => {
            Uuid::from_slice_le(value).ok().map(|guid| guid.to_string())
        }
        "objectsid" => sid(value),
        _ => String::from_utf8(value.to_vec()).ok(),
    }
}

/// A security identifier ([MS-DTYP] sections 2.4.2.1 and 2.4.2.2).
fn sid(value: &[u8]) -> Option<String> {
    let (&[1, count, a, b, c, d, e, f], parts) = value.split_first_chunk::<8>()? else { return None };
    let (parts, rest) = parts.as_chunks::<4>();
    if parts.len() != usize::from(count) || count > 15 || !rest.is_empty() {
        return None;
    }
    let authority = u64::from_be_bytes([0, 0, a, b, c, d, e, f]);
    let authority = match u32::try_from(authority) {
        Ok(authority) => authority.to_string(),
        Err(_) => format!("0x{authority:012x}"),
    };
    let parts = parts.iter().map(|part| format!("-{}", u32::from_le_bytes(*part)));
    Some(format!("S-1-{authority}{}", parts.collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(attributes: &[(&str, &[&[u8]])]) -> Entry {
        let values = attributes
            .iter()
            .map(|(name, values)| (name.to_lowercase(), values.iter().map(|value| value.to_vec()).collect()))
            .collect();
        Entry { dn: "uid=ada".to_owned(), values }
    }

    /// The example of [MS-DTYP] section 2.4.2.1 and those of Windows' documentation.
    #[test]
    fn a_security_identifier_is_written_as_usual() {
        let administrator =
            b"\x01\x05\0\0\0\0\0\x05\x15\0\0\0\xa0\x65\xcf\x7e\x78\x4b\x9b\x5f\xe7\x7c\x87\x70\xf4\x01\0\0";
        assert_eq!(sid(administrator).unwrap(), "S-1-5-21-2127521184-1604012920-1887927527-500");
        assert_eq!(sid(b"\x01\x01\0\0\0\0\0\x01\0\0\0\0").unwrap(), "S-1-1-0");
        assert_eq!(sid(b"\x01\x00\x01\0\0\0\0\x00").unwrap(), "S-1-0x010000000000");
        for odd in [&b""[..], b"\x01", b"\x02\x01\0\0\0\0\0\x01\0\0\0\0", b"\x01\x02\0\0\0\0\0\x01\0\0\0\0"] {
            assert_eq!(sid(odd), None);
        }
        assert_eq!(sid(&[administrator.as_slice(), b"\0"].concat()), None);
    }

    #[test]
    fn a_guid_is_written_with_its_first_three_parts_turned_round() {
        let bytes: Vec<u8> = (0..16).collect();
        assert_eq!(text("objectGUID", &bytes).unwrap(), "03020100-0504-0706-0809-0a0b0c0d0e0f");
        assert_eq!(text("objectguid", &bytes[..15]), None);
        assert_eq!(text("uid", "Grüße".as_bytes()).unwrap(), "Grüße");
        assert_eq!(text("uid", b"\xff"), None);
    }

    #[test]
    fn one_value_is_a_subject_and_none_or_two_are_not() {
        let entry = entry(&[("entryUUID", &[b"one"]), ("uid", &[b"a", b"b"]), ("photo", &[b"\xff"])]);
        assert_eq!(entry.subject("ENTRYUUID").unwrap(), "one");
        for attribute in ["uid", "photo", "employeeNumber"] {
            assert!(entry.subject(attribute).is_err(), "{attribute}");
        }
        assert_eq!(entry.first("uid").unwrap(), "a");
        assert_eq!(entry.raw(&["photo".to_owned()])[1], ("photo".to_owned(), "(1 bytes)".to_owned()));
    }

    #[test]
    fn an_account_is_disabled_when_the_bit_is_set_or_nobody_can_tell() {
        let is_disabled = |value: &[u8]| entry(&[("useraccountcontrol", &[value])]).is_disabled();
        assert!(is_disabled(b"514") && is_disabled(b"66050") && is_disabled(b"what"));
        assert!(!is_disabled(b"512") && !is_disabled(b"66048") && !entry(&[]).is_disabled());
    }

    #[test]
    fn no_password_is_asked_for() {
        for attribute in ["userPassword", "unicodePwd", "*", "+", "", "a b"] {
            assert!(!is_readable(attribute), "{attribute}");
        }
        assert!(is_readable("mS-DS-ConsistencyGuid") && is_readable("2.5.4.3"));
    }
}
