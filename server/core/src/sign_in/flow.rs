//! The rules of a sign-in. No database, no clock.

use crate::policy::Policy;
use postern_types::{Factor, MethodKind, Proof, UnixMs, sso::SecondFactorAfter, time::MINUTE_MS};
use uuid::Uuid;

/// How long a sign-in may take.
pub const LIFE_MS: i64 = 10 * MINUTE_MS;
/// The same where a code is mailed at its end: that works as long as it says.
pub const LONGEST_MS: i64 = LIFE_MS + 15 * MINUTE_MS;
/// Wrong codes after which a sign-in ends.
pub const MOST_FAILURES: i32 = 5;

/// Where a sign-in stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInState {
    /// The first factor was shown.
    Pending,
    /// A browser was opened.
    Completed,
    /// Cancelled, or ended by too many failures or a change of the account.
    Ended,
}

impl SignInState {
    /// The state's name in storage.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Completed => "completed",
            Self::Ended => "ended",
        }
    }

    /// The state of that name; anything unknown counts as ended.
    #[must_use]
    pub fn parse(name: &str) -> Self {
        [Self::Pending, Self::Completed]
            .into_iter()
            .find(|state| state.as_str() == name)
            .unwrap_or(Self::Ended)
    }
}

/// A method that an account has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredMethod {
    /// Its kind; `None` for one that this version does not know.
    pub kind: Option<MethodKind>,
    /// Too many failures in a row: not asked any more.
    pub is_disabled: bool,
    /// Nothing is left of it: recovery codes that were all used, mail that cannot be sent (any more).
    pub is_empty: bool,
}

impl StoredMethod {
    /// Whether it is of `kind` and may be used. One of which nothing is left may have been used up just now.
    pub(crate) fn may_be(&self, kind: MethodKind, policy: &Policy) -> bool {
        self.kind == Some(kind) && !self.is_disabled && policy.allows(kind)
    }
}

/// What the rules need to know of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// May not sign in.
    pub is_disabled: bool,
    /// Mail reaches it: the portal can send some, and the address was proved.
    pub is_reached_by_mail: bool,
    /// A manager removed its second factor: adding one is the next thing, even where none is required.
    pub is_to_enrol: bool,
    /// Its methods of second factor.
    pub methods: Vec<StoredMethod>,
}

/// A sign-in as the rules see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// Who signs in.
    pub account_id: Uuid,
    /// Where it stands.
    pub state: SignInState,
    /// What was shown.
    pub proofs: Vec<Proof>,
    /// When it is over.
    pub expires_at: UnixMs,
    /// Who vouched for them, where it came in by single sign-on.
    pub vouched: Option<Vouched>,
}

/// A provider's word, as it counts now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The link with the provider.
    pub identity_id: Uuid,
    /// Whether a second factor is asked for after it. `None` where the provider was switched off or removed, or the link
    /// given up: then its word is worth nothing.
    pub second_factor: Option<SecondFactorAfter>,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A second factor of one of these kinds, strongest first.
    SecondFactor(Vec<MethodKind>),
    /// The policy requires a second factor and the account has none: adding one of these kinds, and nothing else before.
    Enrol(Vec<MethodKind>),
    /// The same is proposed, and may be left for later.
    Offer(Vec<MethodKind>),
    /// The account has a second factor, but none that can be asked. It is never let in with less.
    NoMethod,
    /// Everything the policy asks for was shown.
    Complete,
    /// The sign-in is over, or the account may not sign in.
    Refused,
}

/// What comes next in `sign_in`.
#[must_use]
pub fn next(sign_in: &SignIn, facts: &Facts, policy: &Policy, now: UnixMs) -> Step {
    let after = sign_in.vouched.and_then(|vouched| vouched.second_factor);
    let has_first = sign_in.proofs.iter().any(|proof| match proof.factor {
        Factor::Password => true,
        Factor::Passkey => policy.allows_passkeys(),
        Factor::SingleSignOn => after.is_some(),
        Factor::ProviderSecond | Factor::Method(_) => false,
    });
    let is_over = sign_in.state != SignInState::Pending || now >= sign_in.expires_at;
    if facts.is_disabled || is_over || !has_first {
        return Step::Refused;
    }
    // A proof counts while the account still has a method of its kind that may be used.
    let may_be = |kind| facts.methods.iter().any(|method| method.may_be(kind, policy));
    let has_second = sign_in.proofs.iter().any(|proof| proof.factor.method().is_some_and(may_be));
    let was_proved = sign_in.proofs.iter().any(|proof| proof.factor == Factor::ProviderSecond);
    let is_spared = match after {
        Some(SecondFactorAfter::Trust) => was_proved,
        Some(SecondFactorAfter::Never) => !policy.second_factor.is_required(now),
        Some(SecondFactorAfter::Always) | None => false,
    };
    if has_second || is_spared {
        return Step::Complete;
    }
    if !facts.methods.is_empty() {
        let askable = askable(facts, policy);
        return if askable.is_empty() { Step::NoMethod } else { Step::SecondFactor(askable) };
    }
    let kinds = addable(facts, policy);
    match (policy.second_factor.is_required(now), kinds.is_empty()) {
        (true, true) => Step::NoMethod,
        (true, false) => Step::Enrol(kinds),
        (false, false) if facts.is_to_enrol => Step::Offer(kinds),
        (false, _) => Step::Complete,
    }
}

impl Step {
    /// The kinds of which one can be added here, where that comes next.
    #[must_use]
    pub fn addable(&self) -> Option<&[MethodKind]> {
        match self {
            Self::Enrol(kinds) | Self::Offer(kinds) => Some(kinds),
            _ => None,
        }
    }
}

/// The kinds that an account can protect itself with here, strongest first.
pub(crate) fn addable(facts: &Facts, policy: &Policy) -> Vec<MethodKind> {
    let is_addable = |kind: &MethodKind| {
        !kind.is_backup()
            && policy.allows(*kind)
            && (*kind != MethodKind::EmailCode || facts.is_reached_by_mail)
    };
    MethodKind::ALL.into_iter().filter(is_addable).collect()
}

/// The kinds that can be asked of an account, strongest first.
#[must_use]
pub fn askable(facts: &Facts, policy: &Policy) -> Vec<MethodKind> {
    let is_askable = |kind: &MethodKind| {
        facts.methods.iter().any(|method| method.may_be(*kind, policy) && !method.is_empty)
    };
    MethodKind::ALL.into_iter().filter(is_askable).collect()
}

/// The method the page opens with: the one asked for or used last in this browser, else the strongest. One that only
/// stands in for another is never shown unless it is asked for.
#[must_use]
pub fn preferred(
    askable: &[MethodKind],
    asked_for: Option<MethodKind>,
    used_last: Option<MethodKind>,
) -> Option<MethodKind> {
    [asked_for, used_last]
        .into_iter()
        .flatten()
        .find(|kind| askable.contains(kind))
        .or_else(|| askable.iter().copied().find(|kind| !kind.is_backup()))
}

/// Proof that a sign-in showed everything the policy asks for. Made by [`complete`] alone.
#[derive(Debug)]
pub struct Completed {
    account_id: Uuid,
    proofs: Vec<Proof>,
    identity_id: Option<Uuid>,
}

impl Completed {
    /// Who signed in.
    #[must_use]
    pub const fn account_id(&self) -> Uuid {
        self.account_id
    }

    /// The link with a provider that it came in by, if it did.
    #[must_use]
    pub const fn identity_id(&self) -> Option<Uuid> {
        self.identity_id
    }

    /// What was shown.
    #[must_use]
    pub fn proofs(&self) -> &[Proof] {
        &self.proofs
    }
}

/// Checks everything once more; `None` unless nothing is left to ask.
#[must_use]
pub fn complete(sign_in: &SignIn, facts: &Facts, policy: &Policy, now: UnixMs) -> Option<Completed> {
    (next(sign_in, facts, policy, now) == Step::Complete).then(|| Completed {
        account_id: sign_in.account_id,
        proofs: sign_in.proofs.clone(),
        identity_id: sign_in.vouched.map(|vouched| vouched.identity_id),
    })
}

#[cfg(test)]
mod tests;
