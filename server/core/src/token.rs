//! Bearer tokens: what a cookie or a one-time link carries. Only their hash is stored.

use crate::{Result, rng::Rng};
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// 256 random bits, as text of 43 characters (base64url). Prints nothing in debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Zeroizing<String>);

/// SHA-256 of a token: what the database keeps. A copy of the database signs nobody in.
pub type TokenHash = Vec<u8>;

impl Token {
    /// A new token.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn generate(rng: &dyn Rng) -> Result<Self> {
        let bytes = Zeroizing::new(rng.bytes::<32>()?);
        Ok(Self(Zeroizing::new(BASE64URL_NOPAD.encode(&*bytes))))
    }

    /// The token of a cookie or link; `None` unless it has the form of one, so that garbage costs no query.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0_u8; 33]);
        (text.len() == 43 && BASE64URL_NOPAD.decode_mut(text.as_bytes(), &mut bytes[..32]).is_ok())
            .then(|| Self(Zeroizing::new(text.to_owned())))
    }

    /// The text for the cookie or link.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What others may see of it: that of its hash, as text (base64url).
    #[must_use]
    pub fn public(&self) -> String {
        BASE64URL_NOPAD.encode(&self.hash())
    }

    /// What the database keeps of it.
    #[must_use]
    pub fn hash(&self) -> TokenHash {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::SeededRng;

    #[test]
    fn a_token_is_read_back_and_prints_nothing() {
        let rng: &dyn Rng = &SeededRng::new(1);
        let token = Token::generate(rng).unwrap();
        assert_eq!(Token::parse(token.expose()).unwrap().hash(), token.hash());
        assert_eq!(format!("{token:?}"), "Token");
    }

    #[test]
    fn garbage_is_not_a_token() {
        let long = "A".repeat(8192);
        for text in [
            "",
            "x",
            &"A".repeat(42),
            &"A".repeat(44),
            &"é".repeat(43),
            &format!("{}=", "A".repeat(42)),
            &long,
        ] {
            assert!(Token::parse(text).is_none(), "{text}");
        }
    }
}
