//! Which proof a change asks for, and whether it is there. No database, no clock.

use super::Change;
use crate::{
    policy::Policy,
    sign_in::{Facts, flow::askable},
};
use postern_types::{
    Factor, MethodKind, Proof, Strength, UnixMs,
    time::{MINUTE_MS, SECOND_MS},
};

/// How long a proof is fresh.
pub const LIFE_MS: i64 = 10 * MINUTE_MS;
/// How far the clocks of two nodes may be apart: a proof of the other node is not one of the future.
pub(crate) const SKEW_MS: i64 = 5 * SECOND_MS;

/// What a change asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The password.
    pub password: bool,
    /// A second factor of this strength or more.
    pub method: Option<Strength>,
    /// How old it may be, in milliseconds.
    pub within_ms: i64,
}

impl Need {
    /// Nothing.
    pub const NOTHING: Self = Self { password: false, method: None, within_ms: LIFE_MS };
}

/// What there is to know about the account whose change it is.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    /// Its methods.
    pub facts: &'a Facts,
    /// It can be signed in to by password.
    pub has_password: bool,
    /// Its address.
    pub email: Option<&'a str>,
}

/// What `change` asks for. An account that has a second factor is changed with a second factor, whatever else; one that
/// has none, with its password. The first method of all asks for nothing: there is nothing yet that it could weaken.
#[must_use]
pub fn need(change: &Change, account: &Account<'_>) -> Need {
    let is_protected = !account.facts.methods.is_empty();
    let weight = match change {
        // What protects somebody else is taken away with a strong second factor of one's own, or not at all.
        Change::Act(act) if act.is_about_factors() => {
            return Need { method: Some(Strength::Code), ..Need::NOTHING };
        }
        // Any second factor will do, but a pass.
        Change::Open { within_ms, .. } => {
            let within_ms = within_ms.unwrap_or(LIFE_MS);
            return Need { password: false, method: Some(Strength::Mail), within_ms };
        }
        Change::Profile { email, .. } if email.trim() == account.email.unwrap_or_default() => {
            return Need::NOTHING;
        }
        Change::AddApp | Change::AddKey | Change::AddEmailCode if !is_protected => return Need::NOTHING,
        // As strong as what is taken away.
        Change::Remove { method } | Change::Rename { method, .. } => method.kind.strength(),
        Change::ReplaceApp { .. } => MethodKind::AuthenticatorApp.strength(),
        Change::AddApp
        | Change::AddKey
        | Change::AddEmailCode
        | Change::SetMail { .. }
        | Change::RemoveMail
        | Change::MakeRecoveryCodes
        | Change::Password { .. }
        | Change::Profile { .. }
        | Change::Manage { .. }
        | Change::Link { .. }
        | Change::Unlink { .. }
        | Change::Application(_)
        | Change::Provider(_)
        | Change::Appearance(_)
        | Change::Act(_)
        | Change::Deactivate => strongest(account.facts).min(Strength::Code),
    };
    let is_of_password = matches!(change, Change::Password { .. });
    Need {
        password: is_of_password || !is_protected,
        method: is_protected.then_some(weight),
        within_ms: LIFE_MS,
    }
}

/// The strongest that an account has, what only stands in for another left out. One of a kind that this version does not
/// know counts as strong.
fn strongest(facts: &Facts) -> Strength {
    let kinds = facts.methods.iter().map(|method| method.kind);
    let strengths = kinds.filter(|kind| !kind.is_some_and(MethodKind::is_backup));
    strengths.map(|kind| kind.map_or(Strength::Key, MethodKind::strength)).max().unwrap_or(Strength::Code)
}

/// Whether the proof for a change is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is.
    Fresh,
    /// Something has to be shown.
    Missing {
        /// The password.
        password: bool,
        /// A code of one of these kinds; empty when none is needed.
        methods: Vec<MethodKind>,
    },
    /// It cannot be shown: the account has nothing that can be asked and is strong enough.
    Impossible,
}

/// Whether `proofs` are fresh and strong enough for `need`.
#[must_use]
pub fn standing(
    need: Need,
    account: &Account<'_>,
    proofs: &[Proof],
    policy: &Policy,
    now: UnixMs,
) -> Standing {
    let is_fresh = |proof: &&Proof| (-SKEW_MS..need.within_ms).contains(&now.ms_since(proof.at));
    let mut fresh = proofs.iter().filter(is_fresh).map(|proof| proof.factor);
    // Who has no password shows what they have in its place: that they came in by a provider just now.
    let is_first =
        |factor| factor == Factor::Password || (factor == Factor::SingleSignOn && !account.has_password);
    let password = need.password && !fresh.clone().any(is_first);
    let askable = askable(account.facts, policy);
    let methods = match need.method {
        None => Vec::new(),
        Some(weight) => {
            // A proof counts while the account still has a method of its kind that may be used.
            let is_enough = |kind: MethodKind| {
                kind.strength() >= weight
                    && account.facts.methods.iter().any(|method| method.may_be(kind, policy))
            };
            if fresh.any(|factor| factor.method().is_some_and(is_enough)) {
                Vec::new()
            } else {
                let methods: Vec<_> = askable.into_iter().filter(|kind| kind.strength() >= weight).collect();
                if methods.is_empty() {
                    return Standing::Impossible;
                }
                methods
            }
        }
    };
    if password && !account.has_password {
        return Standing::Impossible;
    }
    if password || !methods.is_empty() { Standing::Missing { password, methods } } else { Standing::Fresh }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{factor::Method, sign_in::StoredMethod};
    use postern_types::form::Secret;
    use uuid::Uuid;

    const KEY: MethodKind = MethodKind::SecurityKey;
    const APP: MethodKind = MethodKind::AuthenticatorApp;
    const CODE: MethodKind = MethodKind::RecoveryCode;
    const NOW: UnixMs = UnixMs(100 * MINUTE_MS);

    fn facts(kinds: &[MethodKind]) -> Facts {
        let stored =
            |kind: &MethodKind| StoredMethod { kind: Some(*kind), is_disabled: false, is_empty: false };
        Facts {
            is_disabled: false,
            is_reached_by_mail: true,
            is_to_enrol: false,
            methods: kinds.iter().map(stored).collect(),
        }
    }

    fn of(facts: &Facts) -> Account<'_> {
        Account { facts, has_password: true, email: Some("ada@northwind.test") }
    }

    fn password() -> Change {
        Change::Password { new: Secret("x".to_owned()) }
    }

    fn removal(kind: MethodKind) -> Change {
        Change::Remove { method: Method { id: Uuid::nil(), kind, name: String::new() } }
    }

    fn standing_of(change: &Change, facts: &Facts, proofs: &[(Factor, i64)]) -> Standing {
        let account = of(facts);
        let proofs: Vec<_> =
            proofs.iter().map(|(factor, ago)| Proof { factor: *factor, at: NOW.plus_ms(-ago) }).collect();
        standing(need(change, &account), &account, &proofs, &Policy::default(), NOW)
    }

    #[test]
    fn what_is_not_sensitive_and_the_first_method_ask_for_nothing() {
        let same = Change::Profile {
            display_name: "A".to_owned(),
            language: postern_types::Language::De,
            email: " ada@northwind.test".to_owned(),
        };
        assert_eq!(standing_of(&same, &facts(&[APP]), &[]), Standing::Fresh);
        assert_eq!(standing_of(&Change::AddApp, &facts(&[]), &[]), Standing::Fresh);
        assert_eq!(standing_of(&Change::AddKey, &facts(&[]), &[]), Standing::Fresh);
        let other = Change::Profile {
            display_name: "A".to_owned(),
            language: postern_types::Language::De,
            email: String::new(),
        };
        assert_ne!(standing_of(&other, &facts(&[APP]), &[]), Standing::Fresh);
    }

    /// Case 17
    #[test]
    fn a_proof_must_be_of_the_right_kind_and_of_the_last_ten_minutes() {
        let protected = facts(&[APP, CODE]);
        let missing =
            |password, methods: &[MethodKind]| Standing::Missing { password, methods: methods.to_vec() };
        let remove = removal(APP);
        for change in [&Change::AddApp, &remove, &Change::MakeRecoveryCodes, &Change::Deactivate] {
            assert_eq!(standing_of(change, &protected, &[]), missing(false, &[APP, CODE]), "{change:?}");
            let old = [(Factor::Password, 0), (Factor::Method(APP), LIFE_MS)];
            assert_eq!(standing_of(change, &protected, &old), missing(false, &[APP, CODE]), "{change:?}");
            let of_the_future = [(Factor::Method(APP), -SKEW_MS - 1)];
            assert_eq!(standing_of(change, &protected, &of_the_future), missing(false, &[APP, CODE]));
            for kind in [APP, CODE] {
                let fresh = [(Factor::Method(kind), LIFE_MS - 1)];
                assert_eq!(standing_of(change, &protected, &fresh), Standing::Fresh, "{change:?}");
            }
        }
        let code = (Factor::Method(APP), 0);
        assert_eq!(standing_of(&password(), &protected, &[code]), missing(true, &[]));
        assert_eq!(
            standing_of(&password(), &protected, &[(Factor::Password, 0)]),
            missing(false, &[APP, CODE])
        );
        assert_eq!(standing_of(&password(), &protected, &[code, (Factor::Password, 0)]), Standing::Fresh);
        assert_eq!(standing_of(&password(), &facts(&[]), &[]), missing(true, &[]));
        assert_eq!(standing_of(&Change::Deactivate, &facts(&[]), &[(Factor::Password, 1)]), Standing::Fresh);
    }

    /// Case 17
    #[test]
    fn what_is_weaker_than_a_key_neither_removes_nor_renames_it() {
        let both = facts(&[KEY, APP, CODE]);
        let strong = Standing::Missing { password: false, methods: vec![KEY, CODE] };
        assert_eq!(standing_of(&removal(KEY), &both, &[(Factor::Method(APP), 0)]), strong);
        for shown in [Factor::Method(KEY), Factor::Passkey, Factor::Method(CODE)] {
            assert_eq!(standing_of(&removal(KEY), &both, &[(shown, 0)]), Standing::Fresh, "{shown:?}");
            assert_eq!(standing_of(&removal(APP), &both, &[(shown, 0)]), Standing::Fresh, "{shown:?}");
        }
        assert_eq!(standing_of(&Change::AddKey, &both, &[(Factor::Method(APP), 0)]), Standing::Fresh);
        // A passkey is no password.
        let missing = Standing::Missing { password: true, methods: Vec::new() };
        assert_eq!(standing_of(&password(), &both, &[(Factor::Passkey, 0)]), missing);
    }

    #[test]
    fn a_method_that_cannot_be_asked_is_never_skipped() {
        let mut locked = facts(&[APP]);
        locked.methods[0].is_disabled = true;
        assert_eq!(standing_of(&Change::AddApp, &locked, &[(Factor::Password, 0)]), Standing::Impossible);
        assert_eq!(standing_of(&Change::AddApp, &locked, &[(Factor::Method(APP), 0)]), Standing::Impossible);
        let mut unknown = facts(&[APP]);
        unknown.methods[0].kind = None;
        assert_eq!(
            standing_of(&Change::Deactivate, &unknown, &[(Factor::Password, 0)]),
            Standing::Impossible
        );
        // The last recovery code, just used up, is a proof still.
        let mut empty = facts(&[APP, CODE]);
        empty.methods[1].is_empty = true;
        assert_eq!(standing_of(&Change::AddApp, &empty, &[(Factor::Method(CODE), 0)]), Standing::Fresh);
        assert_eq!(
            standing_of(&Change::AddApp, &empty, &[]),
            Standing::Missing { password: false, methods: vec![APP] }
        );
    }
}
