//! What the portal asks for: of everybody, and of the members of a group beside that. The strictest holds.

pub use postern_types::SecondFactorRule;

use crate::{Portal, Result, people};
use postern_types::{
    GroupRule, MethodKind, UnixMs,
    time::{DAY_MS, MINUTE_MS},
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// The policy of a portal, or what is asked of one account in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Whether a second factor is required.
    pub second_factor: SecondFactorRule,
    /// Methods that may be used, in the order of [`MethodKind`].
    pub methods: Vec<MethodKind>,
    /// Whether a passkey that asks for fingerprint, face or PIN signs in by itself, as both factors at once.
    pub passkeys: bool,
    /// Days a browser is remembered since its last access; 0 switches remembering off.
    pub remember_days: u32,
    /// Days after which a browser ends however often it is used.
    pub remember_limit_days: u32,
    /// Whether "remember this browser" is ticked at first.
    pub is_remember_default: bool,
    /// Minutes without access after which a browser that is not remembered ends.
    pub idle_minutes: u32,
    /// Steps of 30 s to either side of now in which a code of an authenticator app is accepted, 0 or 1.
    pub app_skew_steps: u8,
    /// Minutes that a mailed code works, 5 to 15.
    pub mail_code_minutes: u32,
    /// Days that events are kept.
    pub audit_days: u32,
    /// Whether nobody signs in while events cannot be written down. Everything else is refused then in any case.
    pub is_audit_required_for_sign_in: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            second_factor: SecondFactorRule::Optional,
            methods: MethodKind::ALL.to_vec(),
            passkeys: true,
            remember_days: 28,
            remember_limit_days: 365,
            is_remember_default: true,
            idle_minutes: 60,
            app_skew_steps: 1,
            mail_code_minutes: 15,
            audit_days: 400,
            is_audit_required_for_sign_in: false,
        }
    }
}

impl Policy {
    /// Whether `kind` may be used.
    #[must_use]
    pub fn allows(&self, kind: MethodKind) -> bool {
        self.methods.contains(&kind)
    }

    /// What is asked of an account whose groups have these rules. Methods that only stand in for another are the portal's
    /// to allow.
    #[must_use]
    pub fn refined(&self, rules: &[GroupRule]) -> Self {
        let mut policy = self.clone();
        for rule in rules {
            policy.second_factor = policy.second_factor.strictest(rule.second_factor);
            if let Some(allowed) = &rule.methods {
                policy.methods.retain(|kind| kind.is_backup() || allowed.contains(kind));
            }
        }
        policy
    }

    /// When a second factor will be required that is not yet.
    #[must_use]
    pub fn grace_until(&self, now: UnixMs) -> Option<UnixMs> {
        match self.second_factor {
            SecondFactorRule::RequiredFrom(at) if at > now => Some(at),
            _ => None,
        }
    }

    /// Whether passkeys sign in.
    #[must_use]
    pub fn allows_passkeys(&self) -> bool {
        self.passkeys && self.allows(MethodKind::SecurityKey)
    }

    /// The fewest characters of a password: fewer where it can never be the only factor (NIST SP 800-63B-4, 3.1.1.2).
    #[must_use]
    pub const fn fewest_password_characters(&self) -> u32 {
        match self.second_factor {
            SecondFactorRule::Required => 8,
            SecondFactorRule::Optional | SecondFactorRule::RequiredFrom(_) => 15,
        }
    }

    /// The sliding life of a remembered browser, in milliseconds.
    #[must_use]
    pub const fn remember_ms(&self) -> i64 {
        self.remember_days as i64 * DAY_MS
    }

    /// The absolute life of any browser, in milliseconds.
    #[must_use]
    pub const fn limit_ms(&self) -> i64 {
        self.remember_limit_days as i64 * DAY_MS
    }

    /// The idle life of a browser that is not remembered, in milliseconds.
    #[must_use]
    pub const fn idle_ms(&self) -> i64 {
        self.idle_minutes as i64 * MINUTE_MS
    }
}

/// What is asked of an account.
///
/// # Errors
/// When the database does not answer.
pub async fn of(portal: &Portal, db: &impl ConnectionTrait, account_id: Uuid) -> Result<Policy> {
    Ok(portal.policy.refined(&people::group::rules_of(db, account_id).await?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strictest_of_portal_and_groups_holds() {
        let keys = GroupRule { methods: Some(vec![MethodKind::SecurityKey]), ..GroupRule::default() };
        let soon = SecondFactorRule::RequiredFrom(UnixMs(5));
        let dated = GroupRule { second_factor: soon, methods: None };
        let policy = Policy::default().refined(&[keys.clone(), dated.clone()]);
        assert_eq!(policy.second_factor, soon);
        assert_eq!(
            policy.methods,
            [MethodKind::SecurityKey, MethodKind::RecoveryCode, MethodKind::OneTimePass]
        );
        assert_eq!((policy.grace_until(UnixMs(4)), policy.grace_until(UnixMs(5))), (Some(UnixMs(5)), None));
        let none = GroupRule { methods: Some(vec![MethodKind::EmailCode]), ..GroupRule::default() };
        assert_eq!(Policy::default().refined(&[keys, none]).methods.len(), 2);
        let strict = Policy { second_factor: SecondFactorRule::Required, ..Policy::default() };
        assert_eq!(strict.refined(&[dated, GroupRule::default()]).second_factor, SecondFactorRule::Required);
    }
}
