//! Passwords: Argon2id over HMAC(pepper, NFC(password)); one hash per core at a time.

use crate::{Error, Result, rng::Rng, sealer::Sealer};
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use postern_types::{Problem, form::Secret};
use std::{collections::BTreeSet, fmt, sync::Arc};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Hashes that may wait for a core; more are refused, so that a flood of sign-ins does not pile up.
const MOST_WAITING: usize = 64;

/// Longest password in bytes.
pub const MOST_BYTES: usize = 1_024;

/// What a hash costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// The least that is accepted (OWASP Password Storage): 19 MiB, 2 passes.
    pub const FLOOR: Self = Self { memory_kib: 19 * 1_024, passes: 2 };
}

impl Default for Cost {
    fn default() -> Self {
        Self { memory_kib: 64 * 1_024, passes: 3 }
    }
}

/// Makes and checks password hashes.
pub struct Passwords {
    argon2: Arc<Argon2<'static>>,
    sealer: Arc<Sealer>,
    permits: Semaphore,
    waiting: Semaphore,
    /// Checked in place of a hash that does not exist, so that unknown names take as long as wrong passwords.
    nobody: String,
}

impl fmt::Debug for Passwords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passwords")
    }
}

/// The outcome of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Not this password.
    Wrong,
    /// Right.
    Right {
        /// The hash was made at another cost and should be made anew.
        is_outdated: bool,
    },
}

impl Passwords {
    /// A hasher of this cost.
    ///
    /// # Errors
    /// When the cost is impossible or there is no randomness.
    pub fn new(cost: Cost, sealer: Arc<Sealer>, rng: &dyn Rng) -> Result<Self> {
        let params = Params::new(cost.memory_kib, cost.passes, 1, None).map_err(internal)?;
        let argon2 = Arc::new(Argon2::new(Algorithm::Argon2id, Version::V0x13, params));
        let nobody = hash(&argon2, &rng.bytes::<32>()?, &rng.bytes::<16>()?)?;
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Self {
            argon2,
            sealer,
            permits: Semaphore::new(cores),
            waiting: Semaphore::new(MOST_WAITING),
            nobody,
        })
    }

    /// The hash of `password`, a PHC string.
    ///
    /// # Errors
    /// When there is no randomness.
    pub async fn hash(&self, rng: &dyn Rng, password: &Secret) -> Result<String> {
        let peppered = self.peppered(password)?;
        let salt = rng.bytes::<16>()?;
        let argon2 = Arc::clone(&self.argon2);
        self.on_a_core(move || hash(&argon2, &*peppered, &salt)).await
    }

    /// Checks `password` against `stored`; takes as long when there is none.
    ///
    /// # Errors
    /// When the stored hash is no PHC string.
    pub async fn check(&self, stored: Option<&str>, password: &Secret) -> Result<Verdict> {
        let is_known = stored.is_some();
        let stored = stored.unwrap_or(&self.nobody).to_owned();
        let peppered = self.peppered(password)?;
        let argon2 = Arc::clone(&self.argon2);
        self.on_a_core(move || {
            let parsed = PasswordHash::new(&stored).map_err(internal)?;
            let is_right = argon2.verify_password(&*peppered, &parsed).is_ok();
            let cost = |params: &Params| (params.m_cost(), params.t_cost(), params.p_cost());
            let is_outdated = cost(&Params::try_from(&parsed).map_err(internal)?) != cost(argon2.params());
            Ok(if is_right && is_known { Verdict::Right { is_outdated } } else { Verdict::Wrong })
        })
        .await
    }

    async fn on_a_core<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let busy = |_| Error::Unavailable("too many passwords to check".to_owned());
        let waiting = self.waiting.try_acquire().map_err(busy)?;
        let _permit = self.permits.acquire().await.map_err(internal)?;
        drop(waiting);
        tokio::task::spawn_blocking(work).await.map_err(internal)?
    }

    fn peppered(&self, password: &Secret) -> Result<Zeroizing<[u8; 32]>> {
        let normal = Zeroizing::new(password.0.nfc().collect::<String>());
        self.sealer.pepper(normal.as_bytes())
    }
}

fn hash(argon2: &Argon2<'static>, peppered: &[u8], salt: &[u8]) -> Result<String> {
    let hash: PasswordHash = argon2.hash_password_with_salt(peppered, salt).map_err(internal)?;
    Ok(hash.to_string())
}

fn internal(error: impl fmt::Display) -> Error {
    Error::Internal(error.to_string())
}

/// How strong a password is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// From 0, guessed at once, to 4, not guessed at all (zxcvbn).
    pub level: u8,
    /// Why it is not good enough, if it is not.
    pub problem: Option<Problem>,
}

/// How strong a password is, with the same words and rules as [`problem`].
#[must_use]
pub fn strength(password: &Secret, fewest: u32, about: &[&str]) -> Strength {
    let problem = problem(password, fewest, about);
    let score = u8::from(zxcvbn::zxcvbn(&head(&password.0), about).score());
    // What is refused must not look half good.
    let level = if problem.is_some() { score.min(1) } else { score };
    Strength { level, problem }
}

/// The estimate is quadratic in length; nobody guesses past the first hundred characters.
fn head(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.chars().take(100).collect())
}

/// Why a new password is not good enough: its length, or how easily it is guessed (`about` holds words an attacker
/// would try first: names, the portal). No rules of composition (NIST SP 800-63B-4, 3.1.1.2).
#[must_use]
pub fn problem(password: &Secret, fewest: u32, about: &[&str]) -> Option<Problem> {
    let text = &password.0;
    if text.is_empty() {
        return Some(Problem::Required);
    }
    if text.len() > MOST_BYTES {
        return Some(Problem::TooLong { most: MOST_BYTES as u32 });
    }
    if text.nfc().count() < fewest as usize {
        return Some(Problem::TooShort { fewest });
    }
    let head = head(text);
    let is_weak = zxcvbn::zxcvbn(&head, about).score() < zxcvbn::Score::Three;
    (is_weak || is_one_or_two_common_words(&head)).then_some(Problem::TooCommon)
}

/// One or two of the 3,000 most common words, however often: "password password".
fn is_one_or_two_common_words(text: &str) -> bool {
    const MOST_COMMON: u64 = 3_000;
    let words: BTreeSet<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.len() <= 2 && words.iter().all(|word| zxcvbn::zxcvbn(word, &[]).guesses() <= MOST_COMMON)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{key_file::Keys, rng::SeededRng};

    fn secret(text: &str) -> Secret {
        Secret(text.to_owned())
    }

    fn passwords(cost: Cost) -> (Passwords, SeededRng) {
        let rng = SeededRng::new(5);
        let sealer = Arc::new(Sealer::new(&Keys::generate(&SeededRng::new(6) as &dyn Rng).unwrap()).unwrap());
        (Passwords::new(cost, sealer, &rng).unwrap(), rng)
    }

    const CHEAP: Cost = Cost { memory_kib: 64, passes: 1 };

    #[tokio::test]
    async fn a_password_is_taken_verbatim_but_for_its_unicode_form() {
        let (passwords, rng) = passwords(CHEAP);
        let hash = passwords.hash(&rng, &secret("pa\u{308}ss ")).await.unwrap();
        let right = Verdict::Right { is_outdated: false };
        assert_eq!(passwords.check(Some(&hash), &secret("p\u{e4}ss ")).await.unwrap(), right);
        assert_eq!(passwords.check(Some(&hash), &secret("p\u{e4}ss")).await.unwrap(), Verdict::Wrong);
        assert_eq!(passwords.check(None, &secret("p\u{e4}ss ")).await.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn a_hash_of_another_cost_is_right_and_outdated() {
        let (cheap, rng) = passwords(CHEAP);
        let (dear, _) = passwords(Cost { passes: 2, ..CHEAP });
        let hash = cheap.hash(&rng, &secret("x")).await.unwrap();
        assert_eq!(
            dear.check(Some(&hash), &secret("x")).await.unwrap(),
            Verdict::Right { is_outdated: true }
        );
    }

    #[test]
    fn new_passwords_are_judged_by_length_and_guessability_alone() {
        let judge = |text: &str| problem(&secret(text), 15, &["ada", "Postern"]);
        assert_eq!(judge(""), Some(Problem::Required));
        assert_eq!(judge("short"), Some(Problem::TooShort { fewest: 15 }));
        assert_eq!(judge(&"x".repeat(1025)), Some(Problem::TooLong { most: 1024 }));
        assert_eq!(judge("aaaaaaaaaaaaaaaaaaaa"), Some(Problem::TooCommon));
        for common in ["passwordpassword1", "password password", "Dragon-Monkey Dragon"] {
            assert_eq!(judge(common), Some(Problem::TooCommon), "{common}");
        }
        assert_eq!(judge("quilt harbour ladder seven"), None);
    }
}
