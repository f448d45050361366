//! What a group asks of its members.

use crate::{MethodKind, UnixMs};
use serde::{Deserialize, Serialize};

/// Whether a second factor is asked of people who have none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondFactorRule {
    /// People may add one; who has one is asked for it.
    #[default]
    Optional,
    /// Optional until then, required from then on.
    RequiredFrom(UnixMs),
    /// Who has none is led to enrolment at the next sign-in and reaches nothing else before.
    Required,
}

impl SecondFactorRule {
    /// Whether it is required at that time.
    #[must_use]
    pub const fn is_required(self, now: UnixMs) -> bool {
        match self {
            Self::Optional => false,
            Self::RequiredFrom(at) => at.0 <= now.0,
            Self::Required => true,
        }
    }

    /// The stricter one of two.
    #[must_use]
    pub fn strictest(self, other: Self) -> Self {
        match (self, other) {
            (Self::Required, _) | (_, Self::Required) => Self::Required,
            (Self::RequiredFrom(one), Self::RequiredFrom(two)) => Self::RequiredFrom(one.min(two)),
            (Self::Optional, other) | (other, Self::Optional) => other,
        }
    }
}

/// What a group asks of its members, beside what the portal asks of everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRule {
    /// Whether a second factor is required.
    pub second_factor: SecondFactorRule,
    /// The methods that members may use, of those that protect an account by themselves; `None` for all that the portal
    /// allows.
    pub methods: Option<Vec<MethodKind>>,
}

/// How well an account is protected: what its methods amount to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Protection {
    /// By its password alone.
    #[default]
    None,
    /// By mailed codes and nothing stronger.
    EmailOnly,
    /// By one app or key.
    One,
    /// By two or more of those.
    Several,
}

impl Protection {
    /// All of them, weakest first.
    pub const ALL: [Self; 4] = [Self::None, Self::EmailOnly, Self::One, Self::Several];

    /// What these methods amount to. One of a kind that this version does not know (`None`) counts as strong.
    pub fn of(methods: impl IntoIterator<Item = Option<MethodKind>>) -> Self {
        let (mut strong, mut has_mail) = (0, false);
        for kind in methods {
            match kind {
                Some(kind) if kind.is_backup() => {}
                Some(MethodKind::EmailCode) => has_mail = true,
                _ => strong += 1,
            }
        }
        match strong {
            0 if has_mail => Self::EmailOnly,
            0 => Self::None,
            1 => Self::One,
            _ => Self::Several,
        }
    }

    /// Its name in storage, forms and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::EmailOnly => "email_only",
            Self::One => "one",
            Self::Several => "several",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|protection| protection.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use SecondFactorRule::{Optional, Required, RequiredFrom};

    #[test]
    fn of_two_rules_the_stricter_one_holds() {
        let (early, late) = (RequiredFrom(UnixMs(1)), RequiredFrom(UnixMs(2)));
        let by_strictness = [Optional, late, early, Required];
        for (index, one) in by_strictness.into_iter().enumerate() {
            for two in &by_strictness[..=index] {
                assert_eq!(one.strictest(*two), one);
                assert_eq!(two.strictest(one), one);
            }
        }
        assert!(!late.is_required(UnixMs(1)) && late.is_required(UnixMs(2)));
    }

    #[test]
    fn what_only_stands_in_for_a_method_protects_nothing() {
        let (app, mail, paper, pass) = (
            Some(MethodKind::AuthenticatorApp),
            Some(MethodKind::EmailCode),
            Some(MethodKind::RecoveryCode),
            Some(MethodKind::OneTimePass),
        );
        assert_eq!(Protection::of([paper, pass]), Protection::None);
        assert_eq!(Protection::of([mail, paper]), Protection::EmailOnly);
        assert_eq!(Protection::of([mail, app, pass]), Protection::One);
        assert_eq!(Protection::of([None, app]), Protection::Several);
    }
}
