//! Randomness as a parameter.

use crate::{Error, Result};
use sha2::{Digest, Sha256};
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// Where random bytes come from.
pub trait Rng: Send + Sync {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// When the system gives no randomness; nothing may go on with predictable bytes.
    fn fill(&self, bytes: &mut [u8]) -> Result<()>;
}

impl dyn Rng + '_ {
    /// `N` random bytes.
    ///
    /// # Errors
    /// As [`Rng::fill`].
    pub fn bytes<const N: usize>(&self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// A random id (UUID version 4).
    ///
    /// # Errors
    /// As [`Rng::fill`].
    pub fn id(&self) -> Result<Uuid> {
        Ok(uuid::Builder::from_random_bytes(self.bytes()?).into_uuid())
    }
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRng;

impl Rng for SystemRng {
    #[allow(clippy::disallowed_methods, reason = "the one place that asks the system for randomness")]
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes).map_err(|error| Error::Internal(format!("no randomness: {error}")))
    }
}

/// The same bytes for the same seed, for tests: SHA-256 over seed and counter.
#[derive(Debug)]
pub struct SeededRng {
    seed: u64,
    counter: AtomicU64,
}

impl SeededRng {
    /// A generator that starts from `seed`.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { seed, counter: AtomicU64::new(0) }
    }
}

impl Rng for SeededRng {
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        for chunk in bytes.chunks_mut(32) {
            let count = self.counter.fetch_add(1, Ordering::SeqCst);
            let block = Sha256::new().chain_update(self.seed.to_le_bytes()).chain_update(count.to_le_bytes());
            chunk.copy_from_slice(&block.finalize()[..chunk.len()]);
        }
        Ok(())
    }
}
