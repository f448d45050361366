//! Whether a browser is still signed in, and why not. No database, no clock.

use crate::{Error, Result, entity::browser::Model, policy::Policy};
use postern_types::{MethodKind, Proof, UnixMs, page::WhyAsked, time::MINUTE_MS};

/// Why a browser was ended by somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndReason {
    /// The person signed out in it.
    SignedOut,
    /// Its owner ended it from another one.
    Owner,
    /// A manager ended it.
    Manager,
    /// Password or second factor changed elsewhere.
    AccountChanged,
    /// Somebody signed in elsewhere with a recovery code.
    RecoveryCodeUsed,
    /// Its owner closed the account.
    Deactivated,
    /// Somebody signed in anew in the same browser.
    Replaced,
}

impl EndReason {
    const ALL: [Self; 7] = [
        Self::SignedOut,
        Self::Owner,
        Self::Manager,
        Self::AccountChanged,
        Self::RecoveryCodeUsed,
        Self::Deactivated,
        Self::Replaced,
    ];

    /// The reason's name in storage.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignedOut => "signed_out",
            Self::Owner => "owner",
            Self::Manager => "manager",
            Self::AccountChanged => "account_changed",
            Self::RecoveryCodeUsed => "recovery_code_used",
            Self::Deactivated => "deactivated",
            Self::Replaced => "replaced",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

/// How a browser's sign-in came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Somebody ended it.
    Ended {
        /// Why; `None` for a reason that this version does not know.
        reason: Option<EndReason>,
        /// When.
        at: UnixMs,
    },
    /// Remembered, but not visited for too long.
    Unvisited,
    /// Not remembered, and not used for too long.
    Idle,
    /// Signed in for the longest time allowed.
    TooOld,
}

/// The end of this browser's sign-in, or `None` while it lasts. Only the server's row and clock decide; a client that
/// keeps its cookie gains nothing.
#[must_use]
pub fn end_of(row: &Model, now: UnixMs, policy: &Policy) -> Option<End> {
    let age = now.ms_since(UnixMs(row.created_at));
    if let Some(at) = row.ended_at {
        return Some(End::Ended {
            reason: row.end_reason.as_deref().and_then(EndReason::parse),
            at: UnixMs(at),
        });
    }
    if age >= policy.limit_ms() {
        return Some(End::TooOld);
    }
    let unused = now.ms_since(UnixMs(row.last_access_at));
    // Remembering that is switched off ends what was remembered as soon as it is idle.
    if row.is_remembered && policy.remember_days > 0 {
        (unused >= policy.remember_ms()).then_some(End::Unvisited)
    } else {
        (unused >= policy.idle_ms()).then_some(End::Idle)
    }
}

/// How long pages of managers and of settings stay open in a browser that does not look at them.
const MANAGING_MS: i64 = 15 * MINUTE_MS;

/// Whether pages of managers and of settings are open in this browser: one was looked at, or a factor was shown, within the
/// last quarter of an hour. Else the browser alone would be enough, in which somebody was signed in weeks ago.
#[must_use]
pub fn is_managing(row: &Model, proofs: &[Proof], now: UnixMs) -> bool {
    let seen = row.managing_at.map(UnixMs).into_iter().chain(proofs.iter().map(|proof| proof.at));
    seen.max().is_some_and(|at| now.ms_since(at) < MANAGING_MS)
}

/// When this browser's sign-in ends if it is not used again.
#[must_use]
pub fn lasts_until(row: &Model, policy: &Policy) -> UnixMs {
    let life =
        if row.is_remembered && policy.remember_days > 0 { policy.remember_ms() } else { policy.idle_ms() };
    let limit = UnixMs(row.created_at).plus_ms(policy.limit_ms());
    UnixMs(row.last_access_at).plus_ms(life).min(limit)
}

/// Why the second factor is asked in a browser whose last sign-in to the account was `row`.
#[must_use]
pub fn why_asked(row: Option<&Model>, now: UnixMs, policy: &Policy) -> WhyAsked {
    let Some(row) = row else { return WhyAsked::NewBrowser };
    match end_of(row, now, policy) {
        Some(End::Unvisited) => WhyAsked::Unvisited { days: policy.remember_days },
        Some(End::TooOld) => WhyAsked::TooOld { days: policy.remember_limit_days },
        Some(End::Idle) => WhyAsked::Idle,
        Some(End::Ended { reason: Some(EndReason::Owner), at }) => WhyAsked::EndedByOwner { at },
        Some(End::Ended { reason: Some(EndReason::Manager), at }) => WhyAsked::EndedByManager { at },
        Some(End::Ended { reason: Some(EndReason::AccountChanged), at }) => WhyAsked::AccountChanged { at },
        Some(End::Ended { reason: Some(EndReason::RecoveryCodeUsed), at }) => {
            WhyAsked::RecoveryCodeUsed { at }
        }
        // Signed in anew while still signed in: as after signing out.
        Some(End::Ended { .. }) | None => WhyAsked::SignedOut,
    }
}

/// The proofs of a row.
///
/// # Errors
/// When they are of a shape this version does not know: then they prove nothing.
pub fn proofs_of(text: &str) -> Result<Vec<Proof>> {
    serde_json::from_str(text).map_err(|error| Error::Internal(format!("stored proofs: {error}")))
}

/// The proofs as stored.
///
/// # Errors
/// Never in practice.
pub fn proofs_text(proofs: &[Proof]) -> Result<String> {
    serde_json::to_string(proofs).map_err(|error| Error::Internal(format!("stored proofs: {error}")))
}

/// `proofs` with `fresh` ones in the place of older ones of the same factors.
#[must_use]
pub fn renewed(proofs: &[Proof], fresh: &[Proof]) -> Vec<Proof> {
    let kept = proofs.iter().filter(|old| !fresh.iter().any(|new| new.factor == old.factor));
    kept.chain(fresh).copied().collect()
}

/// The method shown last among `proofs`; one that only stands in for another is never proposed.
#[must_use]
pub fn last_method(proofs: &[Proof]) -> Option<MethodKind> {
    proofs
        .iter()
        .filter_map(|proof| Some((proof.at, proof.factor.method().filter(|kind| !kind.is_backup())?)))
        .max_by_key(|(at, _)| *at)
        .map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use postern_types::time::DAY_MS;
    use uuid::Uuid;

    fn row(is_remembered: bool) -> Model {
        Model {
            id: Uuid::nil(),
            token_hash: Vec::new(),
            next_token_hash: None,
            next_proofs: None,
            account_id: Uuid::nil(),
            proofs: "[]".to_owned(),
            label: None,
            address: String::new(),
            is_remembered,
            created_at: 0,
            last_access_at: 0,
            managing_at: None,
            ended_at: None,
            end_reason: None,
            identity_id: None,
        }
    }

    fn end(row: &Model, ms: i64) -> Option<End> {
        end_of(row, UnixMs(ms), &Policy::default())
    }

    /// Case 73
    #[test]
    fn a_remembered_browser_lasts_28_days_since_its_last_access_and_at_most_a_year() {
        let mut row = row(true);
        assert_eq!(end(&row, 28 * DAY_MS - 1), None);
        assert_eq!(end(&row, 28 * DAY_MS), Some(End::Unvisited));
        row.last_access_at = 364 * DAY_MS;
        assert_eq!(end(&row, 365 * DAY_MS - 1), None);
        assert_eq!(end(&row, 365 * DAY_MS), Some(End::TooOld));
        assert_eq!(lasts_until(&row, &Policy::default()), UnixMs(365 * DAY_MS));
    }

    #[test]
    fn a_browser_that_is_not_remembered_ends_after_an_idle_hour() {
        assert_eq!(end(&row(false), 60 * MINUTE_MS - 1), None);
        assert_eq!(end(&row(false), 60 * MINUTE_MS), Some(End::Idle));
    }

    #[test]
    fn pages_of_managers_are_open_a_quarter_of_an_hour_after_a_proof_or_a_look() {
        let proof = [Proof { factor: postern_types::Factor::Password, at: UnixMs(0) }];
        let mut row = row(true);
        let end = UnixMs(MANAGING_MS);
        assert!(!is_managing(&row, &[], UnixMs(0)));
        assert!(is_managing(&row, &proof, end.plus_ms(-1)) && !is_managing(&row, &proof, end));
        row.managing_at = Some(1);
        assert!(is_managing(&row, &proof, end) && !is_managing(&row, &proof, end.plus_ms(1)));
    }

    #[test]
    fn switching_remembering_off_ends_what_was_remembered() {
        let policy = Policy { remember_days: 0, ..Policy::default() };
        assert_eq!(end_of(&row(true), UnixMs(DAY_MS), &policy), Some(End::Idle));
    }

    #[test]
    fn what_somebody_ended_stays_ended_whatever_the_clock_says() {
        let ended = Model { ended_at: Some(5), end_reason: Some("manager".to_owned()), ..row(true) };
        let at = UnixMs(5);
        for now in [i64::MIN, 0, 5, i64::MAX] {
            assert_eq!(end(&ended, now), Some(End::Ended { reason: Some(EndReason::Manager), at }));
        }
        let odd = Model { end_reason: Some("of a newer version".to_owned()), ..ended.clone() };
        assert_eq!(end(&odd, 6), Some(End::Ended { reason: None, at }));
        assert_eq!(why_asked(Some(&ended), UnixMs(6), &Policy::default()), WhyAsked::EndedByManager { at });
    }
}
