//! Every act by everybody: who may, who may not, and that nothing is changed by those who may not.

use crate::{
    AUDIT, GROUPS, SETTINGS, USERS,
    common::TestPortal,
    on_both,
    world::{mailing, user},
};
use postern_core::{
    Error,
    audit::Origin,
    change::{Applied, Done},
    people::{
        Act, Bulk,
        import::{self, Read},
    },
};
use postern_types::{GroupRule, Permission, Refusal, people::ActKind};
use uuid::Uuid;

/// The permissions that an act asks for. A new act needs a line here.
fn needs(act: &Act) -> &'static [Permission] {
    match act {
        Act::Create { groups, .. } if !groups.is_empty() => &[USERS, GROUPS],
        Act::Bulk { what: Bulk::AddToGroup(_) | Bulk::RemoveFromGroup(_), .. } => &[GROUPS],
        Act::Create { .. }
        | Act::Edit { .. }
        | Act::RemoveMethods { .. }
        | Act::MakePass { .. }
        | Act::EndBrowsers { .. }
        | Act::SetDisabled { .. }
        | Act::Delete { .. }
        | Act::SendLink { .. }
        | Act::Bulk { .. }
        | Act::Import { .. } => &[USERS],
        Act::SaveGroup { .. }
        | Act::DeleteGroup { .. }
        | Act::AddMember { .. }
        | Act::RemoveMember { .. }
        | Act::SetPolicy { .. } => &[GROUPS],
    }
}

/// A number for each kind. A new kind needs a line here, and an act below.
const fn number(kind: ActKind) -> usize {
    match kind {
        ActKind::Create => 0,
        ActKind::Edit => 1,
        ActKind::RemoveMethods => 2,
        ActKind::MakePass => 3,
        ActKind::EndBrowsers => 4,
        ActKind::Disable => 5,
        ActKind::Enable => 6,
        ActKind::Delete => 7,
        ActKind::SendLink => 8,
        ActKind::Bulk => 9,
        ActKind::Import => 10,
        ActKind::SaveGroup => 11,
        ActKind::DeleteGroup => 12,
        ActKind::AddMember => 13,
        ActKind::RemoveMember => 14,
        ActKind::SetPolicy => 15,
    }
}
const KINDS: usize = 16;

/// Whom and what an act is done to, made anew for each.
struct Target {
    account: Uuid,
    name: String,
    group: Uuid,
}

impl Target {
    async fn new(portal: &TestPortal, n: usize) -> Self {
        let name = format!("target{n}");
        let account = portal.account(&name).await.id;
        portal.mark_method(account, "authenticator_app").await;
        portal.confirm_address(account).await;
        let group = portal.group(&name, &[]).await;
        portal.put_into(group, account).await;
        Self { account, name, group }
    }

    /// Every act, in every shape that is checked by itself; done to this account and group.
    fn acts(&self, job: Uuid) -> Vec<Act> {
        let (account, group, name) = (self.account, self.group, &self.name);
        let reason = || "phone lost".to_owned();
        let rule = GroupRule { second_factor: postern_types::SecondFactorRule::Required, methods: None };
        vec![
            Act::Create { user: user(&format!("{name}-new")), groups: vec![], is_invited: false },
            Act::Create { user: user(&format!("{name}-invited")), groups: vec![group], is_invited: true },
            Act::Edit { account, user: user(name) },
            Act::MakePass { account, minutes: 60, reason: reason() },
            Act::RemoveMethods { account, method: None, reason: reason() },
            Act::EndBrowsers { account, browser: None },
            Act::SetDisabled { account, is_disabled: true },
            Act::SetDisabled { account, is_disabled: false },
            Act::SendLink { account },
            Act::Bulk { what: Bulk::Disable, accounts: vec![account] },
            Act::Bulk { what: Bulk::Enable, accounts: vec![account] },
            Act::Bulk { what: Bulk::EndBrowsers, accounts: vec![account] },
            Act::Bulk { what: Bulk::SendLink, accounts: vec![account] },
            Act::Bulk { what: Bulk::AddToGroup(group), accounts: vec![account] },
            Act::Bulk { what: Bulk::RemoveFromGroup(group), accounts: vec![account] },
            Act::Import { job },
            Act::SaveGroup { group: None, name: format!("{name} new"), permissions: vec![] },
            Act::SaveGroup { group: Some(group), name: format!("{name} renamed"), permissions: vec![] },
            Act::RemoveMember { group, account },
            Act::AddMember { group, account },
            Act::SetPolicy { group, rule },
            Act::DeleteGroup { group },
            Act::Delete { account, typed: name.clone() },
        ]
    }
}

/// A file that was read and found good, by this account.
pub(crate) async fn proposal(portal: &TestPortal, by: Uuid, file: &str) -> Uuid {
    let origin = Origin::request("test", "192.0.2.1", "").by(by);
    match import::read(portal.portal(), &origin, file.as_bytes(), false).await.unwrap() {
        Read::Good(id) => id,
        Read::Problems(problems) => panic!("{problems:?}"),
    }
}

on_both! {
    /// Case 145
    async fn each_act_is_for_those_who_hold_its_permission_and_changes_nothing_for_others(database) {
        let portal = mailing(database).await;
        // Somebody else stays who manages groups.
        portal.holding("root", &Permission::ALL).await;
        let sets: [&[Permission]; 8] = [
            &[], &[USERS], &[GROUPS], &[SETTINGS], &[AUDIT], &[USERS, GROUPS], &[SETTINGS, AUDIT], &Permission::ALL,
        ];
        let mut seen = [false; KINDS];
        for (n, held) in sets.into_iter().enumerate() {
            let actor = portal.holding(&format!("actor{n}"), held).await;
            portal.mark_method(actor, "authenticator_app").await;
            let target = Target::new(&portal, n).await;
            let file = format!("name,display_name\nimported{n},Imported\n");
            let job = proposal(&portal, actor, &file).await;
            for act in target.acts(job) {
                seen[number(act.kind())] = true;
                let may = needs(&act).iter().all(|needed| held.contains(needed));
                let before = portal.state().await;
                let asked = portal.ask(actor, act.clone()).await;
                // What mail has just been written to is not written to again at once.
                portal.advance_s(61);
                let what = format!("{act:?} with {held:?}: {asked:?}");
                if may {
                    assert!(matches!(asked, Ok(Applied::Done(Done::Acted(_)))), "{what}");
                } else {
                    let refused = matches!(asked, Err(Error::Forbidden | Error::Refused(Refusal::NotAllowed)));
                    assert!(refused, "{what}");
                    assert_eq!(portal.state().await, before, "{what}");
                }
            }
        }
        assert_eq!(seen, [true; KINDS]);
    }
}

on_both! {
    async fn who_is_disabled_or_gone_may_nothing(database) {
        let portal = mailing(database).await;
        portal.holding("root", &Permission::ALL).await;
        let actor = portal.holding("actor", &Permission::ALL).await;
        portal.mark_method(actor, "authenticator_app").await;
        let target = Target::new(&portal, 0).await;
        let job = proposal(&portal, actor, "name,display_name\nimported,Imported\n").await;
        portal.set_disabled(actor, true).await;
        let before = portal.state().await;
        for act in target.acts(job) {
            assert!(portal.ask(actor, act.clone()).await.is_err(), "{act:?}");
        }
        assert_eq!(portal.state().await, before);
        portal.act(Act::Delete { account: actor, typed: "actor".to_owned() }).await;
        let before = portal.state().await;
        for act in target.acts(job) {
            assert!(portal.ask(actor, act.clone()).await.is_err(), "{act:?}");
        }
        assert_eq!(portal.state().await, before);
    }
}

on_both! {
    /// Case 17
    async fn nothing_is_done_without_a_fresh_proof_and_a_second_factor_is_not_taken_away_with_a_weak_one(database) {
        use crate::common::START;
        use postern_core::change::{self, Change};
        use postern_core::entity;
        use postern_types::{Factor, MethodKind, Proof};
        use sea_orm::EntityTrait;
        let portal = mailing(database).await;
        let actor = portal.holding("actor", &Permission::ALL).await;
        portal.holding("root", &Permission::ALL).await;
        let target = Target::new(&portal, 0).await;
        let job = proposal(&portal, actor, "name,display_name\nimported,Imported\n").await;
        portal.advance_s(3_600);
        let mut caller = portal.caller(actor, &[]);
        let ask = async |caller: &postern_core::browser::Caller, act: Act| {
            change::apply(portal.portal(), caller, &Change::Act(act)).await.unwrap()
        };
        let is_about_factors = |act: &Act| matches!(act.kind(), ActKind::RemoveMethods | ActKind::MakePass);
        // The browser has to be there for what it keeps.
        let browser = portal.signed_in("actor").await;
        assert!(browser.is_in().await);
        let rows = entity::browser::Entity::find().all(portal.portal().db.read()).await;
        caller.browser_id = rows.unwrap()[0].id;
        let before = portal.state().await;
        let now = portal.portal().now();
        let old = now.plus_ms(-600_000);
        let proof = |factor, at| Proof { factor, at };
        let (app, mail) = (Factor::Method(MethodKind::AuthenticatorApp), Factor::Method(MethodKind::EmailCode));
        // Without a second factor of one's own: the password, but not for the second factor of somebody else.
        for act in target.acts(job) {
            caller.proofs = vec![proof(Factor::Password, old), proof(app, START)];
            let asked = ask(&caller, act.clone()).await;
            if is_about_factors(&act) {
                caller.proofs = vec![proof(Factor::Password, now), proof(app, now)];
                assert!(matches!(asked, Applied::Impossible), "{act:?}: {asked:?}");
                assert!(matches!(ask(&caller, act.clone()).await, Applied::Impossible), "{act:?}");
            } else {
                assert!(matches!(asked, Applied::ProofNeeded(_)), "{act:?}: {asked:?}");
            }
        }
        // With mailed codes alone it stays impossible.
        portal.mark_method(actor, "email_code").await;
        portal.confirm_address(actor).await;
        for act in target.acts(job).into_iter().filter(is_about_factors) {
            caller.proofs = vec![proof(Factor::Password, now), proof(mail, now)];
            assert!(matches!(ask(&caller, act.clone()).await, Applied::Impossible), "{act:?}");
        }
        // With an app it is asked for, whatever else was shown.
        portal.mark_method(actor, "authenticator_app").await;
        for act in target.acts(job) {
            caller.proofs = vec![proof(Factor::Password, now), proof(app, old)];
            assert!(matches!(ask(&caller, act.clone()).await, Applied::ProofNeeded(_)), "{act:?}");
        }
        for act in target.acts(job).into_iter().filter(is_about_factors) {
            for weak in [mail, Factor::Method(MethodKind::OneTimePass), Factor::Password] {
                caller.proofs = vec![proof(weak, now)];
                assert!(matches!(ask(&caller, act.clone()).await, Applied::ProofNeeded(_)), "{act:?} by {weak:?}");
            }
        }
        let after = portal.state().await;
        let only_marks = |state: &str| state.lines().filter(|line| line.contains("user_") || line.contains("mfa_")).count();
        assert_eq!(only_marks(&after), only_marks(&before));
        assert_eq!(portal.methods_of(target.account).await.len(), 1);
        assert!(portal.account_row(target.account).await.is_some());
    }
}
