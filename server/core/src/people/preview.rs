//! What a policy would mean, before it is saved: who is stopped, who is reminded, who cannot comply and why.

use super::group::{self, rule_of};
use crate::{
    Portal, Result,
    entity::{account, account_group, account_group_member},
    factor,
    policy::Policy,
    sign_in::{
        Facts,
        flow::{addable, askable},
    },
};
use postern_types::{
    GroupRule, MethodKind, UnixMs,
    people::{CannotComply, Concerned, Preview},
};
use sea_orm::{QueryOrder, QuerySelect, QueryTrait, entity::prelude::*};

/// Members that are looked at; nobody waits for more.
const MOST_MEMBERS: u64 = 5_000;
/// Names that are shown.
const MOST_NAMES: usize = 20;

/// What a policy means for one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// It has what is asked for, or nothing is.
    Fine,
    /// Led to enrolment at the next sign-in.
    Stopped,
    /// The same, later.
    InGrace,
    /// Kept out.
    Cannot(CannotComply),
}

/// What `policy` means for an account.
#[must_use]
pub(crate) fn meaning(facts: &Facts, policy: &Policy, now: UnixMs) -> Meaning {
    let has_one = askable(facts, policy).iter().any(|kind| !kind.is_backup());
    if has_one {
        return Meaning::Fine;
    }
    // What is there but not allowed keeps its owner out, whether a second factor is required or not.
    if facts.methods.iter().any(|method| !method.kind.is_some_and(MethodKind::is_backup)) {
        return Meaning::Cannot(CannotComply::OnlyOthers);
    }
    let (is_required, is_dated) = (policy.second_factor.is_required(now), policy.grace_until(now).is_some());
    if !is_required && !is_dated {
        return Meaning::Fine;
    }
    if addable(facts, policy).is_empty() {
        return Meaning::Cannot(if policy.allows(MethodKind::EmailCode) {
            CannotComply::NoAddress
        } else {
            CannotComply::NoMethodPossible
        });
    }
    if is_required { Meaning::Stopped } else { Meaning::InGrace }
}

/// What `rule` would mean for the members of a group.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is no such group.
pub async fn preview(portal: &Portal, group_id: Uuid, rule: &GroupRule) -> Result<Preview> {
    let db = portal.db.read();
    group::load(db, group_id).await?;
    let members = account_group_member::Entity::find()
        .filter(account_group_member::Column::GroupId.eq(group_id))
        .select_only()
        .column(account_group_member::Column::AccountId);
    let mut accounts = account::Entity::find()
        .filter(account::Column::IsDisabled.eq(false))
        .filter(account::Column::Id.in_subquery(members.into_query()))
        .order_by_asc(account::Column::DisplayKey)
        .limit(MOST_MEMBERS + 1)
        .all(db)
        .await?;
    let mut preview = Preview { is_cut: accounts.len() as u64 > MOST_MEMBERS, ..Preview::default() };
    accounts.truncate(MOST_MEMBERS as usize);
    preview.members = accounts.len() as u64;
    for account in &accounts {
        let policy = portal.policy.refined(&rules_with(db, account.id, group_id, rule).await?);
        let facts = factor::store::facts(portal, db, account).await?;
        let concerned = match meaning(&facts, &policy, portal.now()) {
            Meaning::Fine => {
                preview.fine += 1;
                continue;
            }
            Meaning::Stopped => &mut preview.stopped,
            Meaning::InGrace => &mut preview.in_grace,
            Meaning::Cannot(why) => of_reason(&mut preview.cannot, why),
        };
        concerned.count += 1;
        if concerned.names.len() < MOST_NAMES {
            concerned.names.push(account.display_name.clone());
        }
    }
    Ok(preview)
}

fn of_reason(cannot: &mut Vec<(CannotComply, Concerned)>, why: CannotComply) -> &mut Concerned {
    let index = cannot.iter().position(|(other, _)| *other == why).unwrap_or_else(|| {
        cannot.push((why, Concerned::default()));
        cannot.len() - 1
    });
    &mut cannot[index].1
}

/// What the groups of a member ask of it, with `rule` in the place of what one of them asks now.
async fn rules_with(
    db: &impl ConnectionTrait,
    account_id: Uuid,
    group_id: Uuid,
    rule: &GroupRule,
) -> Result<Vec<GroupRule>> {
    let of = |group: &account_group::Model| if group.id == group_id { rule.clone() } else { rule_of(group) };
    Ok(group::of_account(db, account_id).await?.iter().map(of).collect())
}

/// From when on a second factor is required of an account that has none that would do; `None` where there is nothing to
/// remind anybody of.
///
/// # Errors
/// When the database does not answer.
pub async fn reminder(portal: &Portal, account: &account::Model) -> Result<Option<UnixMs>> {
    let db = portal.db.read();
    let policy = crate::policy::of(portal, db, account.id).await?;
    let Some(at) = policy.grace_until(portal.now()) else { return Ok(None) };
    let facts = factor::store::facts(portal, db, account).await?;
    Ok(Some(at).filter(|_| meaning(&facts, &policy, portal.now()) != Meaning::Fine))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign_in::StoredMethod;
    use postern_types::SecondFactorRule::{Optional, Required, RequiredFrom};

    const NOW: UnixMs = UnixMs(1_000);

    fn facts(kinds: &[MethodKind], is_reached_by_mail: bool) -> Facts {
        let stored =
            |kind: &MethodKind| StoredMethod { kind: Some(*kind), is_disabled: false, is_empty: false };
        Facts {
            is_disabled: false,
            is_reached_by_mail,
            is_to_enrol: false,
            methods: kinds.iter().map(stored).collect(),
        }
    }

    #[test]
    fn a_preview_tells_who_is_fine_stopped_reminded_or_kept_out() {
        let app = facts(&[MethodKind::AuthenticatorApp, MethodKind::RecoveryCode], true);
        let none = facts(&[], true);
        let policy = |second_factor, methods: &[MethodKind]| Policy {
            second_factor,
            methods: methods.to_vec(),
            ..Policy::default()
        };
        let all = MethodKind::ALL;
        let later = RequiredFrom(UnixMs(1_001));
        assert_eq!(meaning(&none, &policy(Optional, &all), NOW), Meaning::Fine);
        assert_eq!(meaning(&none, &policy(Required, &all), NOW), Meaning::Stopped);
        assert_eq!(meaning(&none, &policy(RequiredFrom(NOW), &all), NOW), Meaning::Stopped);
        assert_eq!(meaning(&none, &policy(later, &all), NOW), Meaning::InGrace);
        assert_eq!(meaning(&app, &policy(Required, &all), NOW), Meaning::Fine);
        let keys = [MethodKind::SecurityKey, MethodKind::RecoveryCode];
        let only_others = Meaning::Cannot(CannotComply::OnlyOthers);
        assert_eq!(meaning(&app, &policy(Optional, &keys), NOW), only_others);
        let mail = policy(Required, &[MethodKind::EmailCode]);
        assert_eq!(meaning(&none, &mail, NOW), Meaning::Stopped);
        assert_eq!(meaning(&facts(&[], false), &mail, NOW), Meaning::Cannot(CannotComply::NoAddress));
        let nothing = Meaning::Cannot(CannotComply::NoMethodPossible);
        assert_eq!(meaning(&none, &policy(later, &[]), NOW), nothing);
    }
}
