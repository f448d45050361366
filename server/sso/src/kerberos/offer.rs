//! What a browser offers to speak (RFC 4178), before MIT Kerberos looks at it: NTLM is told apart, for whoever wonders
//! why their browser has no ticket.

use der::{
    Decode, Reader, SliceReader, TagMode, TagNumber,
    asn1::{AnyRef, ObjectIdentifier},
};

const SPNEGO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.2");
const NTLM: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.2.10");
/// Kerberos, and what Windows calls it too.
const KERBEROS: [ObjectIdentifier; 2] = [
    ObjectIdentifier::new_unwrap("1.2.840.113554.1.2.2"),
    ObjectIdentifier::new_unwrap("1.2.840.48018.1.2.2"),
];

/// How every message of NTLM starts.
const MESSAGE: &[u8] = b"NTLMSSP\0";

/// Whether a token speaks NTLM, or would like to.
pub(super) fn is_ntlm(token: &[u8]) -> bool {
    token.starts_with(MESSAGE)
        || mechanisms(token).is_ok_and(|offered| {
            let is_first = offered.first() == Some(&NTLM);
            is_first || (offered.contains(&NTLM) && !offered.iter().any(|offer| KERBEROS.contains(offer)))
        })
}

/// What is offered, the favourite first.
fn mechanisms(token: &[u8]) -> der::Result<Vec<ObjectIdentifier>> {
    // [APPLICATION 0] { SPNEGO, [0] SEQUENCE { [0] SEQUENCE OF OBJECT IDENTIFIER, ... } }
    let token = AnyRef::from_der(token)?;
    if !token.header().tag().is_application() {
        return Ok(Vec::new());
    }
    let mut token = SliceReader::new(token.value())?;
    if ObjectIdentifier::decode(&mut token)? != SPNEGO {
        return Ok(Vec::new());
    }
    let fields = AnyRef::from_der(AnyRef::decode(&mut token)?.value())?;
    let mut fields = SliceReader::new(fields.value())?;
    let offered = fields.context_specific(TagNumber(0), TagMode::Explicit)?;
    Ok(offered.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::BASE64;

    fn is_ntlm_of(token: &str) -> bool {
        is_ntlm(&BASE64.decode(token.as_bytes()).unwrap())
    }

    fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
        let value = parts.concat();
        [&[tag, u8::try_from(value.len()).unwrap()], value.as_slice()].concat()
    }

    fn offer(mechanisms: &[ObjectIdentifier]) -> Vec<u8> {
        let oid = |oid: &ObjectIdentifier| tlv(6, &[oid.as_bytes()]);
        let list = tlv(0x30, &[&mechanisms.iter().flat_map(oid).collect::<Vec<_>>()]);
        let fields = tlv(0x30, &[&tlv(0xa0, &[&list]), &tlv(0xa2, &[&tlv(4, &[b"token"])])]);
        tlv(0x60, &[&oid(&SPNEGO), &tlv(0xa0, &[&fields])])
    }

    /// Case 122
    #[test]
    fn ntlm_is_told_apart_bare_and_where_it_is_all_that_is_offered() {
        assert!(is_ntlm_of("TlRMTVNTUAABAAAAl4II4gAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw=="));
        assert!(is_ntlm_of(
            "YEgGBisGAQUFAqA+MDygDjAMBgorBgEEAYI3AgIKoioEKE5UTE1TU1AAAQAAAJeCCOIAAAAAAAAAAAAAAAAAAAAACgBhSgAAAA8="
        ));
        let [kerberos, windows] = KERBEROS;
        let negoex = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.2.30");
        assert!(is_ntlm(&offer(&[NTLM])));
        assert!(is_ntlm(&offer(&[negoex, NTLM])));
        assert!(is_ntlm(&offer(&[NTLM, kerberos])));
        assert!(!is_ntlm(&offer(&[windows, kerberos, negoex, NTLM])));
        assert!(!is_ntlm(&offer(&[kerberos])));
        assert!(!is_ntlm(&offer(&[])));
    }

    #[test]
    fn anything_else_is_no_ntlm() {
        let whole = offer(&[NTLM]);
        for end in 0..whole.len() {
            assert!(!is_ntlm(&whole[..end]), "{end} bytes");
        }
        for at in 0..whole.len() {
            for value in 0..=255 {
                let mut changed = whole.clone();
                changed[at] = value;
                // Whatever it says, it ends.
                let _ = is_ntlm(&changed);
            }
        }
        for other in [&b""[..], b"NTLMSSP", b"\x60\x00", b"\x60\x84\xff\xff\xff\xff", &[0x60; 70_000]] {
            assert!(!is_ntlm(other));
        }
    }
}
