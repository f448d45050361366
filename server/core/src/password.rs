//! Passwords: Argon2id over HMAC(pepper, NFC(password)); one hash per core at a time.

use crate::{Error, Result, rng::Rng, sealer::Sealer};
use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::{
        self, CustomizedPasswordHasher, PasswordVerifier,
        phc::{Output, ParamsString, PasswordHash, Salt},
    },
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
    params: Params,
    sealer: Arc<Sealer>,
    permits: Arc<Semaphore>,
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
        let nobody = hash(params.clone(), &rng.bytes::<32>()?, &rng.bytes::<16>()?)?;
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Self {
            params,
            sealer,
            permits: Arc::new(Semaphore::new(cores)),
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
        let params = self.params.clone();
        self.on_a_core(move || hash(params, &*peppered, &salt)).await
    }

    /// Checks `password` against `stored`; takes as long when there is none. One longer than any that can be set is
    /// wrong without work.
    ///
    /// # Errors
    /// When the stored hash is no PHC string.
    pub async fn check(&self, stored: Option<&str>, password: &Secret) -> Result<Verdict> {
        // Of the forms that the same text may have, the one that is hashed counts too.
        let normal_bytes = || password.0.nfc().map(char::len_utf8).sum::<usize>();
        if password.0.len() > MOST_BYTES && normal_bytes() > MOST_BYTES {
            return Ok(Verdict::Wrong);
        }
        let is_known = stored.is_some();
        let stored = stored.unwrap_or(&self.nobody).to_owned();
        let peppered = self.peppered(password)?;
        let params = self.params.clone();
        self.on_a_core(move || {
            let parsed = PasswordHash::new(&stored).map_err(internal)?;
            let is_right = Hasher.verify_password(&*peppered, &parsed).is_ok();
            let cost = |params: &Params| (params.m_cost(), params.t_cost(), params.p_cost());
            let is_outdated = cost(&Params::try_from(&parsed).map_err(internal)?) != cost(&params);
            Ok(if is_right && is_known { Verdict::Right { is_outdated } } else { Verdict::Wrong })
        })
        .await
    }

    /// How strong a password is. An estimate takes long enough to queue for a core like a hash: anybody may ask for it.
    ///
    /// # Errors
    /// When too many wait.
    pub async fn strength(&self, password: &Secret, fewest: u32, about: Vec<String>) -> Result<Strength> {
        let password = password.clone();
        self.on_a_core(move || {
            let about: Vec<&str> = about.iter().map(String::as_str).collect();
            Ok(strength(&password, fewest, &about))
        })
        .await
    }

    async fn on_a_core<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let busy = |_| Error::Unavailable("too many passwords to check".to_owned());
        let waiting = self.waiting.try_acquire().map_err(busy)?;
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(internal)?;
        drop(waiting);
        // A hash cannot be stopped: it keeps its core when whoever asked has hung up, or hanging up would make room for
        // one more.
        let work = move || {
            let _permit = permit;
            work()
        };
        tokio::task::spawn_blocking(work).await.map_err(internal)?
    }

    fn peppered(&self, password: &Secret) -> Result<Zeroizing<[u8; 32]>> {
        let normal = Zeroizing::new(password.0.nfc().collect::<String>());
        self.sealer.pepper(normal.as_bytes())
    }
}

fn hash(params: Params, peppered: &[u8], salt: &[u8]) -> Result<String> {
    let hash = Hasher.hash_password_with_params(peppered, salt, params).map_err(internal)?;
    Ok(hash.to_string())
}

/// Argon2 in memory that the system has back afterwards.
struct Hasher;

/// What an allocator gives back when it is freed. That of the GNU C library keeps anything up to 32 MiB, in several
/// pools, and made of two hashes of 19 MiB at a time some 400 MiB for ever. What is asked for beyond the cost is never
/// touched, and so takes no memory.
const GIVEN_BACK_BYTES: usize = 33 * 1_024 * 1_024;

impl CustomizedPasswordHasher<PasswordHash> for Hasher {
    type Params = Params;

    fn hash_password_customized(
        &self,
        password: &[u8],
        salt: &[u8],
        algorithm: Option<&str>,
        version: Option<u32>,
        params: Params,
    ) -> password_hash::Result<PasswordHash> {
        let algorithm = algorithm.map_or(Ok(Algorithm::Argon2id), Algorithm::try_from)?;
        let version = version.map_or(Ok(Version::V0x13), Version::try_from)?;
        let count = params.block_count();
        let mut memory: Vec<Block> = Vec::new();
        memory
            .try_reserve_exact(count.max(GIVEN_BACK_BYTES / Block::SIZE))
            .map_err(|_| argon2::Error::OutOfMemory)?;
        memory.resize(count, Block::new());
        let salt = Salt::new(salt)?;
        let mut output = vec![0; params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN)];
        Argon2::new(algorithm, version, params.clone()).hash_password_into_with_memory(
            password,
            &salt,
            &mut output,
            &mut memory,
        )?;
        Ok(PasswordHash {
            algorithm: algorithm.ident(),
            version: Some(version.into()),
            params: ParamsString::try_from(&params)?,
            salt: Some(salt),
            hash: Some(Output::new(&output)?),
        })
    }
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

/// With the same words and rules as [`problem`].
fn strength(password: &Secret, fewest: u32, about: &[&str]) -> Strength {
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

    #[tokio::test]
    async fn a_hash_is_what_the_library_makes_of_it() {
        use argon2::PasswordHasher as _;
        let (passwords, rng) = passwords(CHEAP);
        let peppered = passwords.peppered(&secret("x")).unwrap();
        let library = Argon2::new(Algorithm::Argon2id, Version::V0x13, passwords.params.clone());
        let ours = passwords.hash(&rng, &secret("x")).await.unwrap();
        let salt = PasswordHash::new(&ours).unwrap().salt.unwrap();
        let theirs: PasswordHash = library.hash_password_with_salt(&*peppered, &salt).unwrap();
        assert_eq!(ours, theirs.to_string());
    }

    /// Case 112
    #[tokio::test]
    async fn who_hangs_up_frees_no_core_before_the_hash_is_done() {
        let (passwords, _) = passwords(CHEAP);
        let cores = passwords.permits.available_permits();
        let (finish, finished) = std::sync::mpsc::channel();
        let work = passwords.on_a_core(move || finished.recv().map_err(internal));
        let patience = std::time::Duration::from_millis(50);
        assert!(tokio::time::timeout(patience, work).await.is_err());
        assert_eq!(passwords.permits.available_permits(), cores - 1);
        finish.send(()).unwrap();
        let _all = passwords.permits.acquire_many(u32::try_from(cores).unwrap()).await.unwrap();
    }

    /// Case 112
    #[tokio::test]
    async fn a_password_longer_than_any_is_wrong_without_work() {
        let (passwords, rng) = passwords(CHEAP);
        let hash = passwords.hash(&rng, &secret("x")).await.unwrap();
        // No core is free: who has to hash would wait for ever.
        passwords.permits.forget_permits(usize::MAX);
        let long = secret(&"x".repeat(MOST_BYTES + 1));
        for stored in [None, Some(&*hash)] {
            assert_eq!(passwords.check(stored, &long).await.unwrap(), Verdict::Wrong);
        }
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
