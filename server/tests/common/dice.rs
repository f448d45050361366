//! Chance that happens again.

use postern_core::rng::{Rng, SeededRng};

/// Random numbers that a seed gives again.
pub struct Dice(SeededRng);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(SeededRng::new(seed))
    }

    pub fn below(&self, end: u64) -> u64 {
        u64::from_le_bytes((&self.0 as &dyn Rng).bytes().unwrap()) % end
    }

    pub fn pick<T>(&self, from: &mut Vec<T>) -> Option<T> {
        (!from.is_empty()).then(|| from.swap_remove(self.below(from.len() as u64) as usize))
    }
}
