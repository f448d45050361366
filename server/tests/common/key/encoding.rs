//! How keys write what they say: base64url, SHA-256, CBOR and, of public keys, COSE.

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

pub fn base64(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

pub fn unbase64(text: &str) -> Vec<u8> {
    BASE64URL_NOPAD.decode(text.as_bytes()).unwrap()
}

pub fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

/// A CBOR item's first bytes (RFC 8949, 3).
pub fn cbor_head(major: u8, length: usize) -> Vec<u8> {
    let major = major << 5;
    match length {
        0..24 => vec![major | length as u8],
        24..256 => vec![major | 24, length as u8],
        _ => [vec![major | 25], u16::try_from(length).unwrap().to_be_bytes().to_vec()].concat(),
    }
}

pub fn cbor_bytes(bytes: &[u8]) -> Vec<u8> {
    [cbor_head(2, bytes.len()), bytes.to_vec()].concat()
}

pub fn cbor_text(text: &str) -> Vec<u8> {
    [cbor_head(3, text.len()), text.as_bytes().to_vec()].concat()
}

/// A small integer.
pub fn cbor_integer(value: i32) -> Vec<u8> {
    match usize::try_from(value) {
        Ok(value) => cbor_head(0, value),
        Err(_) => cbor_head(1, usize::try_from(-1 - value).unwrap()),
    }
}

/// A map from integers, as COSE keys are (RFC 9052, 7).
pub fn cose(members: &[(i32, Vec<u8>)]) -> Vec<u8> {
    let count = cbor_head(5, members.len());
    let members = members.iter().map(|(name, value)| [cbor_integer(*name), value.clone()].concat());
    [count, members.collect::<Vec<_>>().concat()].concat()
}

/// A public key on a curve of two coordinates: its curve is 1 for P-256, 2 for P-384.
pub fn ec2(alg: i32, curve: i32, x: &[u8], y: &[u8]) -> Vec<u8> {
    cose(&[
        (1, cbor_integer(2)),
        (3, cbor_integer(alg)),
        (-1, cbor_integer(curve)),
        (-2, cbor_bytes(x)),
        (-3, cbor_bytes(y)),
    ])
}
