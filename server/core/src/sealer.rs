//! Secrets at rest: XChaCha20-Poly1305 under a sub-key per purpose (HKDF-SHA-256).
//!
//! A sealed value is bound to its place: table, column, row, owner and key id are associated data, so that a value
//! copied to another row, column or account does not open. Layout: version (1 byte), key id (4), nonce (24),
//! ciphertext and tag.

use crate::{Error, Result, key_file::Keys, rng::Rng};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce, aead::Aead, aead::Payload};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const HEAD: usize = 1 + 4 + 24;

/// Where a sealed value lives.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
    /// The row's id.
    pub row: Uuid,
    /// The account it belongs to; nil for the portal itself.
    pub owner: Uuid,
}

/// Seals and opens secrets under the portal's key file.
pub struct Sealer {
    key_id: [u8; 4],
    cipher_key: Zeroizing<[u8; 32]>,
    flash_key: Zeroizing<[u8; 32]>,
    pepper: Zeroizing<[u8; 32]>,
    recovery_key: Zeroizing<[u8; 32]>,
    mail_key: Zeroizing<[u8; 32]>,
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer")
    }
}

impl Sealer {
    /// A sealer with the sub-keys of `keys`.
    ///
    /// # Errors
    /// Never in practice: HKDF refuses only outputs longer than 8,160 bytes.
    pub fn new(keys: &Keys) -> Result<Self> {
        let hkdf = Hkdf::<Sha256>::new(None, keys.master());
        let sub_key = |purpose: &str| {
            let mut key = Zeroizing::new([0; 32]);
            hkdf.expand(purpose.as_bytes(), key.as_mut())
                .map_err(|error| Error::Internal(error.to_string()))?;
            Ok::<_, Error>(key)
        };
        Ok(Self {
            key_id: keys.id(),
            cipher_key: sub_key("postern/1/at-rest")?,
            flash_key: sub_key("postern/1/flash")?,
            pepper: sub_key("postern/1/password-pepper")?,
            recovery_key: sub_key("postern/1/recovery-code")?,
            mail_key: sub_key("postern/1/mail-code")?,
        })
    }

    /// Seals `plain` for `place`.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn seal(&self, rng: &dyn Rng, place: &Place, plain: &[u8]) -> Result<Vec<u8>> {
        seal(&self.cipher_key, self.key_id, rng, &self.bound_to(place), plain)
    }

    /// Opens what was sealed for `place`.
    ///
    /// # Errors
    /// [`Error::Sealed`] when it was sealed for another place, under another key, or was changed.
    pub fn open(&self, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        open(&self.cipher_key, self.key_id, &self.bound_to(place), sealed).ok_or(Error::Sealed(place.table))
    }

    /// Seals what a browser carries for us for a moment (`purpose` names it).
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn seal_for_browser(&self, rng: &dyn Rng, purpose: &str, plain: &[u8]) -> Result<Vec<u8>> {
        seal(&self.flash_key, self.key_id, rng, purpose.as_bytes(), plain)
    }

    /// Opens what [`Self::seal_for_browser`] sealed; `None` for anything else.
    #[must_use]
    pub fn open_from_browser(&self, purpose: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        open(&self.flash_key, self.key_id, purpose.as_bytes(), sealed)
    }

    /// HMAC-SHA-256 of a password under the pepper: a stolen database alone cannot be guessed at.
    ///
    /// # Errors
    /// Never in practice: HMAC takes keys of any length.
    pub fn pepper(&self, password: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
        Ok(Zeroizing::new(hmac(&self.pepper, &[password])?))
    }

    /// HMAC-SHA-256 of a recovery code of an account: what the database finds it by. A stolen database alone cannot
    /// be searched for it.
    ///
    /// # Errors
    /// Never in practice, as [`Self::pepper`].
    pub fn recovery_lookup(&self, account_id: Uuid, code: &[u8]) -> Result<[u8; 32]> {
        hmac(&self.recovery_key, &[account_id.as_bytes(), code])
    }

    /// The same of a one-time pass.
    ///
    /// # Errors
    /// Never in practice, as [`Self::pepper`].
    pub fn pass_lookup(&self, account_id: Uuid, code: &[u8]) -> Result<[u8; 32]> {
        hmac(&self.recovery_key, &[b"one-time pass", account_id.as_bytes(), code])
    }

    /// A mailed code below 100,000,000: HMAC-SHA-256 of what it is `about` and of how many there were before it.
    ///
    /// # Errors
    /// Never in practice, as [`Self::pepper`].
    pub fn mail_code(&self, about: &[&[u8]], generation: i32) -> Result<u32> {
        let generation = generation.to_be_bytes();
        let parts: Vec<&[u8]> = about.iter().copied().chain([generation.as_slice()]).collect();
        let mac = hmac(&self.mail_key, &parts)?;
        let head: [u8; 8] = mac[..8].try_into().map_err(|_| Error::Internal("a short MAC".to_owned()))?;
        // Of 64 bits: no code is noticeably likelier than another.
        u32::try_from(u64::from_be_bytes(head) % 100_000_000)
            .map_err(|error| Error::Internal(error.to_string()))
    }

    fn bound_to(&self, place: &Place) -> Vec<u8> {
        let mut data = Vec::with_capacity(96);
        // NUL cannot be part of a name: no two places give the same bytes.
        for part in [place.table.as_bytes(), b"\0", place.column.as_bytes(), b"\0"] {
            data.extend_from_slice(part);
        }
        data.extend_from_slice(place.row.as_bytes());
        data.extend_from_slice(place.owner.as_bytes());
        data.extend_from_slice(&self.key_id);
        data
    }
}

fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> Result<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|error| Error::Internal(error.to_string()))?;
    for part in parts {
        mac.update(part);
    }
    Ok(mac.finalize().into_bytes().into())
}

fn seal(key: &[u8; 32], key_id: [u8; 4], rng: &dyn Rng, bound_to: &[u8], plain: &[u8]) -> Result<Vec<u8>> {
    let nonce = rng.bytes::<24>()?;
    let cipher = XChaCha20Poly1305::new(key.into());
    let body = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: bound_to })
        .map_err(|_| Error::Internal("sealing failed".to_owned()))?;
    Ok([&[VERSION][..], &key_id, &nonce, &body].concat())
}

fn open(key: &[u8; 32], key_id: [u8; 4], bound_to: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (head, body) = sealed.split_at_checked(HEAD)?;
    let nonce: [u8; 24] = head[5..].try_into().ok()?;
    (head[0] == VERSION && head[1..5] == key_id).then_some(())?;
    let plain = XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(nonce), Payload { msg: body, aad: bound_to })
        .ok()?;
    Some(Zeroizing::new(plain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::SeededRng;

    fn place(row: u128, owner: u128) -> Place {
        Place { table: "t", column: "c", row: Uuid::from_u128(row), owner: Uuid::from_u128(owner) }
    }

    /// Case 30
    #[test]
    fn a_sealed_value_opens_only_in_its_own_place_and_unchanged() {
        let rng: &dyn Rng = &SeededRng::new(7);
        let sealer = Sealer::new(&Keys::generate(rng).unwrap()).unwrap();
        let sealed = sealer.seal(rng, &place(1, 2), b"secret").unwrap();
        assert_eq!(&**sealer.open(&place(1, 2), &sealed).unwrap(), b"secret");
        for other in [
            place(2, 2),
            place(1, 1),
            Place { table: "u", ..place(1, 2) },
            Place { column: "d", ..place(1, 2) },
        ] {
            assert!(sealer.open(&other, &sealed).is_err(), "{other:?}");
        }
        for byte in 0..sealed.len() {
            let mut flipped = sealed.clone();
            flipped[byte] ^= 1;
            assert!(sealer.open(&place(1, 2), &flipped).is_err(), "byte {byte}");
        }
        for length in 0..sealed.len() {
            assert!(sealer.open(&place(1, 2), &sealed[..length]).is_err(), "length {length}");
        }
    }

    #[test]
    fn another_key_opens_nothing() {
        let rng: &dyn Rng = &SeededRng::new(7);
        let ours = Sealer::new(&Keys::generate(rng).unwrap()).unwrap();
        let theirs = Sealer::new(&Keys::generate(rng).unwrap()).unwrap();
        let sealed = ours.seal(rng, &place(1, 2), b"secret").unwrap();
        assert!(theirs.open(&place(1, 2), &sealed).is_err());
        assert!(
            theirs.open_from_browser("flash", &ours.seal_for_browser(rng, "flash", b"x").unwrap()).is_none()
        );
    }
}
